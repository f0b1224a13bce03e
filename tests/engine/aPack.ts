import {
  benefit,
  choice,
  date,
  everyYear,
  exact,
  money,
  parameter,
  priority,
  refer,
  yesNo,
  type Benefit,
  type Condition,
  type Instrument,
  type Office,
  type Pack,
} from '#dsl';

/** A pack small enough to reason about on paper, for tests of the language and not of any law. */

const words = (zh: string) => ({ name: { zh, en: zh }, ask: { zh, en: zh } });
export const text = (zh: string) => ({ zh, en: zh });

export const kind = choice('child.kind', {
  ...words('情况'),
  options: { born: text('已出生'), expected: text('未出生') },
});
export const due = date('child.due', {
  ...words('预产期'),
  earliest: { daysFromAsOf: -28 },
  latest: { daysFromAsOf: 294 },
});
export const born = date('child.born', {
  ...words('出生'),
  earliest: '1990-01-01',
  latest: { daysFromAsOf: 0 },
  onlyIf: { op: 'is', fact: kind.id, value: 'born' },
  estimatedBy: due.id,
});
/** A day that a child still expected has not, nor any that stands in for it; in a pack only where a test adds it. */
export const adopted = date('child.adopted', {
  ...words('收养'),
  earliest: '1990-01-01',
  latest: { daysFromAsOf: 0 },
  onlyIf: { op: 'is', fact: kind.id, value: 'born' },
});
export const role = choice('parent.role', { ...words('身份'), options: { a: text('甲'), b: text('乙') } });
export const works = yesNo('parent.works', words('工作'));
export const local = yesNo('family.local', words('本地'));
export const rents = yesNo('family.rents', words('租房'));
const rent = money('family.rent', {
  ...words('租金'),
  max: 10_000,
  onlyIf: { op: 'is', fact: rents.id, value: true },
});

export const office: Office = { id: 'office', name: text('办公室'), hotline: '12345' };
export const law: Instrument = {
  id: 'law',
  number: '',
  title: text('法'),
  issuedBy: text('人大'),
  inForceFrom: '2020-01-01',
};

export const amount = parameter('amount', {
  name: text('金额'),
  unit: 'yuanPerMonth',
  checkedOn: '2026-11-24',
  revisions: [
    { from: '2022-01-01', value: exact(1000), source: refer(law, '一') },
    { from: '2023-01-01', value: exact(2000), source: refer(law, '一') },
  ],
});

/** A year's months can be claimed until 30 June of the next. */
export const settlement = everyYear({
  name: text('汇算'),
  about: 'lastYear',
  from: '03-01',
  through: '06-30',
  source: refer(law, '二'),
});

/** A benefit with the given condition; everything else is the plainest possible. */
export const benefitWhen = (when: Condition, rest: Partial<Benefit> = {}): Benefit => ({
  ...benefit('benefit', {
    title: text('待遇'),
    summary: text('一句话'),
    topics: ['topic'],
    force: 'right',
    per: 'family',
    inForce: { from: '2020-01-01', source: refer(law, '一') },
    when,
    checkedByOffice: [],
    grant: priority(text('优先')),
    notes: [],
    bring: [],
    apply: [{ where: text('去办') }],
    ask: office,
    checkedOn: '2026-11-24',
    examples: [
      {
        name: text('没有回答'),
        asOf: '2026-11-24',
        household: { family: {} },
        subject: 'family',
        verdict: 'undetermined',
        missing: ['family.local'],
      },
    ],
  }),
  ...rest,
});

export const packOf = (...benefits: readonly Benefit[]): Pack => ({
  id: 'test',
  title: text('测试'),
  lead: text('一句话'),
  basis: text('依据'),
  region: text('本地'),
  policy: law.id,
  instruments: [law],
  offices: [office],
  facts: [kind, due, born, role, works, local, rents, rent],
  topics: [{ id: 'topic', name: text('题目'), hint: text('提示') }],
  pages: [
    { id: 'family', title: text('家庭'), facts: [local.id, rents.id, rent.id] },
    {
      id: 'children',
      title: text('孩子'),
      facts: [born.id, due.id],
      lists: { members: 'child', kind: kind.id, max: 5 },
    },
    {
      id: 'parents',
      title: text('家长'),
      facts: [works.id],
      lists: { members: 'parent', kind: role.id, max: 2 },
    },
  ],
  benefits,
  localStandards: [],
  notices: [],
  conflicts: [],
  measures: [{ no: 1, title: text('措施'), quote: '措施的原话', benefits: benefits.map(({ id }) => id) }],
});
