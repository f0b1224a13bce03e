import {
  all,
  any,
  atLeast,
  before,
  below,
  benefit,
  choice,
  count,
  date,
  is,
  not,
  oneOf,
  onOrAfter,
  reached,
  reachedMonths,
  refer,
  service,
  yesNo,
  type Benefit,
  type Condition,
  type Instrument,
  type Office,
  type Pack,
} from '#dsl';

/** Twenty rules on ages, counts, thresholds and dates, of no real law: small enough that every rule engine can say them. */

const text = (zh: string) => ({ zh, en: zh });
const words = (zh: string) => ({ name: text(zh), ask: text(zh) });
const past = { earliest: '1900-01-01', latest: { daysFromAsOf: 0 } } as const;

const childBirth = date('child.birthDate', { ...words('出生日期'), ...past });
const bond = choice('child.bond', {
  ...words('关系'),
  options: { birth: text('亲生'), adopted: text('收养'), step: text('继子女') },
});
const disabled = yesNo('child.disabled', words('残疾'));
const school = choice('child.school', {
  ...words('学校'),
  options: { none: text('没有'), kindergarten: text('幼儿园'), primary: text('小学') },
});
const parentBirth = date('parent.birthDate', { ...words('出生日期'), ...past });
const work = choice('parent.work', {
  ...words('工作'),
  options: { employed: text('受雇'), own: text('自雇'), none: text('没有') },
});
const insured = yesNo('parent.insured', words('参保'));
const resident = yesNo('family.resident', words('户籍'));
const lowIncome = yesNo('family.lowIncome', words('低收入'));
const housing = choice('family.housing', {
  ...words('住房'),
  options: { owns: text('自有'), rents: text('租住'), none: text('没有') },
});
const movedIn = date('family.movedIn', { ...words('迁入'), ...past });

const under = (years: number): Condition => not(reached(childBirth, years));
const minors = count('child', under(18));
const someChild = (where: Condition): Condition => atLeast(count('child', where), 1);
const someParent = (where: Condition): Condition => atLeast(count('parent', where), 1);

const office: Office = { id: 'office', name: text('办公室'), hotline: '12345' };
const law: Instrument = { id: 'law', number: '', title: text('法'), issuedBy: text('人大') };

const rule = (id: string, when: Condition): Benefit =>
  benefit(id, {
    title: text(id),
    summary: text(id),
    topics: ['all'],
    force: 'right',
    per: 'family',
    inForce: { from: '2020-01-01', source: refer(law, '一') },
    when,
    checkedByOffice: [],
    grant: service(text(id)),
    notes: [],
    bring: [],
    apply: [{ where: text('办公室') }],
    ask: office,
    checkedOn: '2026-11-24',
    examples: [
      {
        name: text('没有回答'),
        asOf: '2026-11-24',
        household: { family: {} },
        subject: 'family',
        verdict: 'undetermined',
      },
    ],
  });

export const model: Pack = {
  id: 'model',
  title: text('二十条规则'),
  lead: text('二十条规则'),
  basis: text('没有'),
  region: text('没有'),
  policy: law.id,
  notices: [],
  instruments: [law],
  offices: [office],
  facts: [
    childBirth,
    bond,
    disabled,
    school,
    parentBirth,
    work,
    insured,
    resident,
    lowIncome,
    housing,
    movedIn,
  ],
  topics: [{ id: 'all', name: text('全部'), hint: text('全部') }],
  pages: [],
  benefits: [
    rule('resident', is(resident, true)),
    rule('infant', someChild(under(3))),
    rule('three-minors', atLeast(minors, 3)),
    rule('two-minors-of-residents', all(is(resident, true), atLeast(minors, 2))),
    rule('school-age', someChild(all(reached(childBirth, 6), under(18)))),
    rule('disabled-minor', someChild(all(is(disabled, true), under(18)))),
    rule('young-parent', someParent(not(reached(parentBirth, 30)))),
    rule('parent-of-49', someParent(reached(parentBirth, 49))),
    rule('all-insured', below(count('parent', is(insured, false)), 1)),
    rule('housing-aid', all(oneOf(housing, ['rents', 'none']), is(lowIncome, true))),
    rule('came-since-2023', onOrAfter(movedIn, '2023-02-24')),
    rule('settled', reached(movedIn, 5)),
    rule('adopted-under-14', someChild(all(is(bond, 'adopted'), under(14)))),
    rule('both-employed', atLeast(count('parent', is(work, 'employed')), 2)),
    rule('kindergarten', someChild(all(is(school, 'kindergarten'), reached(childBirth, 3), under(7)))),
    rule('poor-or-many', any(is(lowIncome, true), atLeast(minors, 3))),
    rule('tenant-not-long-here', all(is(resident, true), is(housing, 'rents'), not(reached(movedIn, 10)))),
    rule('born-before-2025', someChild(before(childBirth, '2025-01-01'))),
    rule(
      'poor-with-two',
      all(atLeast(minors, 2), is(lowIncome, true), is(resident, true), not(is(housing, 'owns'))),
    ),
    rule(
      'newborn-of-insured',
      all(someChild(not(reachedMonths(childBirth, 6))), someParent(is(insured, true))),
    ),
  ],
  localStandards: [],
  conflicts: [],
  measures: [],
};
