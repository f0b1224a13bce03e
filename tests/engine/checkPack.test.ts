import {
  all,
  atLeast,
  cash,
  clause,
  count,
  dayOf,
  daysAfter,
  deduction,
  duringMonths,
  everyYear,
  exact,
  firstOnOrAfter,
  is,
  leave,
  localStandard,
  money,
  on,
  once,
  oneOf,
  payments,
  range,
  reached,
  refer,
  unpublished,
  yearsAfter,
  type Band,
  type Benefit,
  type Citation,
  type Condition,
  type Deadline,
  type IncomeKind,
  type Moment,
  type Pack,
  type Page,
  type Parameter,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { checkPack } from '../../src/engine/checkPack.ts';
import {
  amount,
  benefitWhen,
  born,
  due,
  kind,
  law,
  local,
  packOf,
  rents,
  settlement,
  works,
} from './aPack.ts';

const sound = packOf(benefitWhen(is(local, true)));

/** The pack of a benefit, with a question for what each parent earns. */
function withWages(benefit: Benefit): Pack {
  const pack = packOf(benefit);
  const wages = money('parent.wages', { name: law.title, ask: law.title, max: 9_000_000 });
  return {
    ...pack,
    facts: [...pack.facts, wages],
    pages: pack.pages.map((page) =>
      page.id === 'parents' ? { ...page, facts: [...page.facts, wages.id] } : page,
    ),
  };
}

/** Code and path of every issue. */
const issues = (pack: unknown) => checkPack(pack).map(({ code, path }) => `${code} ${path}`);
const when = (condition: Condition, rest: Partial<Benefit> = {}) =>
  issues(packOf(benefitWhen(condition, rest)));

test('a sound pack has no issue', () => {
  expect(checkPack(sound)).toEqual([]);
});

test('the district that a host may tell must be a question with options', () => {
  expect(issues({ ...sound, district: kind.id })).toEqual([]);
  expect(issues({ ...sound, district: born.id })).toEqual(['unknownId district']);
  expect(issues({ ...sound, district: 'family.nowhere' })).toEqual(['unknownId district']);
});

test('what a contradiction names must exist, and belong to the member it is looked for in', () => {
  const withConflict = (of: object): string[] =>
    issues({ ...sound, conflicts: [{ id: 'odd', says: { zh: '怪', en: 'odd' }, of }] });
  expect(withConflict({ op: 'comesBefore', fact: 'child.gone', than: born.id })).toEqual([
    'unknownId conflicts.0.of.fact',
  ]);
  expect(
    withConflict({
      op: 'withinYearsOf',
      parentDate: born.id,
      years: 12,
      childDate: works.id,
      where: is(kind, 'born'),
    }),
  ).toEqual(['outOfScope conflicts.0.of.parentDate', 'wrongFactKind conflicts.0.of.childDate']);
  expect(withConflict({ op: 'daysApart', fact: born.id, least: 2, most: 9, where: is(works, true) })).toEqual(
    ['outOfScope conflicts.0.of.where.fact'],
  );
  expect(withConflict({ op: 'comesBefore', fact: born.id, than: local.id })).toEqual([
    'wrongFactKind conflicts.0.of.than',
  ]);
  expect(
    withConflict({
      op: 'withinYearsOf',
      parentDate: 'parent.gone',
      years: 12,
      childDate: born.id,
      where: is(works, true),
    }),
  ).toEqual(['unknownId conflicts.0.of.parentDate', 'outOfScope conflicts.0.of.where.fact']);
  expect(
    withConflict({ op: 'daysApart', fact: kind.id, least: 2, most: 9, where: is(kind, 'born') }),
  ).toEqual(['wrongFactKind conflicts.0.of.fact']);
  expect(withConflict({ op: 'holds', per: 'parent', when: is(works, true) })).toEqual([]);
  expect(withConflict({ op: 'holds', per: 'child', when: is(works, true) })).toEqual([
    'outOfScope conflicts.0.of.when.fact',
  ]);
  expect(withConflict({ op: 'never' })).not.toEqual([]);
});

test('a notice is about a family, and names facts that exist', () => {
  const withNotice = (about: object): string[] =>
    issues({ ...sound, notices: [{ when: about, says: { zh: '请知道', en: 'note' } }] });
  expect(withNotice(is(local, false))).toEqual([]);
  expect(withNotice({ op: 'is', fact: 'family.gone', value: true })).toEqual([
    'unknownId notices.0.when.fact',
  ]);
  expect(withNotice(is(works, true))).toEqual(['outOfScope notices.0.when.fact']);
});

test('Liuzhou’s pack has none, nor has it after a journey as JSON', () => {
  expect(checkPack(liuzhou)).toEqual([]);
  const travelled: unknown = JSON.parse(JSON.stringify(liuzhou));
  expect(travelled).toEqual(liuzhou);
  expect(checkPack(travelled)).toEqual([]);
});

test('every issue is told in both languages', () => {
  for (const { message } of checkPack(packOf(benefitWhen(is(works, true))))) {
    expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(message.en).toMatch(/[a-z]/);
  }
});

describe('the shape', () => {
  test.each([
    ['nothing at all', undefined, 'shape '],
    ['a list', [], 'shape '],
    ['a missing part', { ...sound, topics: undefined }, 'shape topics'],
    ['a part nobody knows', { ...sound, color: 'red' }, 'shape '],
    [
      'a typo in an operator',
      packOf(benefitWhen({ op: 'iss', fact: local.id } as never)),
      'shape benefits.0.when.op',
    ],
    [
      'a date that does not exist',
      packOf(benefitWhen({ op: 'before', fact: born.id, date: '2025-02-30' })),
      'shape benefits.0.when.date',
    ],
    [
      'a benefit without examples',
      packOf(benefitWhen(is(local, true), { examples: [] as never })),
      'shape benefits.0.examples.0',
    ],
    ['a text without English', { ...sound, title: { zh: '测试' } }, 'shape title.en'],
  ])('%s', (_, pack, expected) => {
    expect(issues(pack)).toContain(expected);
  });
});

describe('conditions', () => {
  const childDay = dayOf(born);
  test.each<[string, Condition, string]>([
    [
      'a fact that is not there',
      { op: 'is', fact: 'family.locale', value: true },
      'unknownId benefits.0.when.fact',
    ],
    [
      'a comparison of the wrong kind',
      { op: 'is', fact: born.id, value: true },
      'wrongFactKind benefits.0.when.fact',
    ],
    [
      'an answer no option has',
      atLeast(count('child', { op: 'is', fact: kind.id, value: 'borne' }), 1),
      'unknownOption benefits.0.when.left.where',
    ],
    [
      'a yes-no fact compared with a word',
      { op: 'is', fact: local.id, value: 'yes' },
      'unknownOption benefits.0.when',
    ],
    ['a child’s fact where no child is in question', reached(born, 3), 'outOfScope benefits.0.when.fact'],
    [
      'days since what is no date',
      { op: 'reachedDays', fact: local.id, days: 3 },
      'wrongFactKind benefits.0.when.fact',
    ],
    ['half a month', { op: 'reachedMonths', fact: born.id, months: 0.5 }, 'shape benefits.0.when.months'],
    [
      'a parent’s fact inside a count of children',
      atLeast(count('child', is(works, true)), 1),
      'outOfScope benefits.0.when.left.where.fact',
    ],
    [
      'two ends',
      duringMonths({ from: childDay, through: childDay, before: childDay }),
      'twoEnds benefits.0.when',
    ],
    [
      'months from a day nobody is asked for',
      duringMonths({ from: { op: 'dayOf', fact: 'child.gone' } }),
      'unknownId benefits.0.when.from.fact',
    ],
    [
      'the first day of a year after a yes or no',
      duringMonths({ before: { op: 'firstOnOrAfter', day: '09-01', of: { op: 'dayOf', fact: local.id } } }),
      'wrongFactKind benefits.0.when.before.of.fact',
    ],
    [
      'a mistake in the words of the law',
      clause(law.title, refer(law, ''), { op: 'is', fact: 'family.gone', value: true }),
      'unknownId benefits.0.when.of.fact',
    ],
    [
      'a mistake deep inside',
      all(is(local, true), atLeast(count('child', oneOf(kind, ['x' as never])), 1)),
      'unknownOption benefits.0.when.of.1.left.where',
    ],
  ])('%s', (_, condition, expected) => {
    expect(when(condition)).toContain(expected);
  });

  test('a fact of the wrong kind is told with the kinds that would do', () => {
    const [found] = checkPack(packOf(benefitWhen({ op: 'is', fact: born.id, value: true })));
    expect(found?.message.en).toContain('yesNo / choice');
  });

  test('a child’s fact is at home in a benefit per child', () => {
    const example = {
      name: law.title,
      asOf: '2026-11-24',
      household: { family: {} },
      subject: 'children',
      verdict: 'undetermined',
      missing: ['children'],
    } as const;
    expect(when(reached(born, 3), { per: 'child', examples: [example] })).toEqual([]);
  });
});

describe('numbers', () => {
  const perChild = { name: law.title, asOf: '2026-11-24', household: { family: {} }, subject: 'children' };
  const backwards = {
    ...amount,
    revisions: [
      amount.revisions[0],
      { from: '2021-01-01', value: exact(1), source: refer(law, '') },
    ] as const,
  };
  test('revisions run forward', () => {
    expect(when(is(local, true), { grant: cash(backwards) })).toEqual([
      'outOfOrder benefits.0.grant.amount.revisions.1.from',
    ]);
  });

  test('two revisions of one day leave open which one holds', () => {
    const [first] = amount.revisions;
    const twice = { ...amount, revisions: [first, { ...first, value: exact(1) }] as const };
    expect(when(is(local, true), { grant: cash(twice) })).toEqual([
      'outOfOrder benefits.0.grant.amount.revisions.1.from',
    ]);
  });

  test('so do the revisions of a local standard', () => {
    const standard = localStandard(amount, { checkedOn: '2026-11-24', revisions: backwards.revisions });
    const pack = packOf(benefitWhen(is(local, true), { grant: cash(amount) }));
    expect(issues({ ...pack, localStandards: [standard] })).toEqual([
      'outOfOrder localStandards.0.revisions.1.from',
    ]);
  });

  test('every number of a leave is looked at, and what is added to it must be published', () => {
    const disputed = {
      ...amount,
      id: 'disputed',
      revisions: [
        { from: '2022-01-01', value: range(1, 2, refer(law, '')), source: refer(law, '') },
      ] as const,
    };
    const more = (days: Parameter) => [{ days, says: law.title }];
    expect(when(is(local, true), { grant: leave({ days: disputed, more: more(amount) }) })).toEqual([]);
    expect(when(is(local, true), { grant: leave({ days: amount, more: more(backwards) }) })).toEqual([
      'outOfOrder benefits.0.grant.more.0.days.revisions.1.from',
    ]);
    expect(when(is(local, true), { grant: leave({ days: amount, more: more(disputed) }) })).toEqual([
      'notExact benefits.0.grant.more.0.days.revisions.0.value',
    ]);
    const perFurther = count('child', is(works, true));
    expect(
      when(is(local, true), {
        grant: leave({ days: amount, more: [{ days: amount, says: law.title, perFurther }] }),
      }),
    ).toEqual(['outOfScope benefits.0.grant.more.0.perFurther.where.fact']);
  });

  test('a deduction is counted with, so nobody’s guess will do', () => {
    const unknown = {
      ...amount,
      revisions: [
        { from: '2022-01-01', value: unpublished({ id: 'office' }), source: refer(law, '') },
      ] as const,
    };
    const grant = deduction({ monthly: unknown, settledBy: [settlement] });
    expect(when(is(local, true), { grant })).toEqual(['notExact benefits.0.grant.monthly.revisions.0.value']);
    expect(when(is(local, true), { grant: cash(unknown) })).toEqual([]);
  });

  test('a local standard may be of any number of a grant', () => {
    const further = { ...amount, id: 'further' };
    const grant = leave({ days: amount, more: [{ days: further, says: law.title }] });
    const standard = (of: Parameter) =>
      localStandard(of, { checkedOn: '2026-11-24', revisions: further.revisions });
    const pack = packOf(benefitWhen(is(local, true), { grant }));
    expect(issues({ ...pack, localStandards: [standard(further)] })).toEqual([]);
    expect(issues({ ...pack, localStandards: [standard({ ...further, id: 'gone' })] })).toEqual([
      'unknownId localStandards.0.of',
    ]);
  });

  test('yearly payments are counted with too, and what is paid by the month runs between days of the child', () => {
    const unknown = {
      ...amount,
      revisions: [
        { from: '2022-01-01', value: unpublished({ id: 'office' }), source: refer(law, '') },
      ] as const,
    };
    const grant = (of: Parameter, from: Moment, through: Moment) =>
      payments({
        name: law.title,
        amount: of,
        source: refer(law, ''),
        schedule: { op: 'monthsOfYear', from, through },
      });
    const fixed = on('2025-01-01');
    expect(when(is(local, true), { grant: grant(amount, fixed, fixed) })).toEqual([]);
    expect(when(is(local, true), { grant: grant(unknown, fixed, fixed) })).toEqual([
      'notExact benefits.0.grant.amount.revisions.0.value',
    ]);
    expect(when(is(local, true), { grant: grant(amount, dayOf(born), fixed) })).toEqual([
      'outOfScope benefits.0.grant.schedule.from.fact',
    ]);
    expect(when(is(local, true), { grant: grant(amount, fixed, yearsAfter(3, dayOf(born))) })).toEqual([
      'outOfScope benefits.0.grant.schedule.through.of.fact',
    ]);
  });

  test('yearly payments name a choice and its options', () => {
    const schedule = { op: 'yearsInARow', times: 3, from: on('2025-01-01'), firstWithin: 1 } as const;
    const grant = (firstApplied: string, yearOf: Record<string, number>) =>
      payments({
        name: law.title,
        amount,
        source: refer(law, ''),
        schedule: { ...schedule, firstApplied, yearOf },
      });
    expect(when(is(local, true), { grant: grant(local.id, {}) })).toEqual([
      'wrongFactKind benefits.0.grant.schedule.firstApplied',
    ]);
    const example = { ...perChild, verdict: 'undetermined', missing: ['children'] } as const;
    expect(
      when(is(kind, 'born'), { per: 'child', grant: grant(kind.id, { grown: 0 }), examples: [example] }),
    ).toEqual(['unknownOption benefits.0.grant.schedule.yearOf']);
  });

  test('shares make a whole', () => {
    const grant = deduction({
      monthly: amount,
      settledBy: [settlement],
      sharing: { shares: [[100], [50, 40]], source: refer(law, '') },
    });
    expect(when(is(local, true), { grant })).toEqual(['wrongSum benefits.0.grant.sharing.shares.1']);
  });

  test.each([
    ['rise to an open end', [5, 9, null], []],
    ['fall', [5, 4, null], ['outOfOrder benefits.0.grant.income.0.bands.revisions.0.value']],
    ['stay', [5, 5, null], ['outOfOrder benefits.0.grant.income.0.bands.revisions.0.value']],
    ['end twice', [5, null, null], ['outOfOrder benefits.0.grant.income.0.bands.revisions.0.value']],
    ['never end', [5, 9], ['outOfOrder benefits.0.grant.income.0.bands.revisions.0.value']],
  ])('bands that %s', (_, ceilings, expected) => {
    const [first] = amount.revisions;
    const value = ceilings.map((upTo) => ({ upTo, percent: 3, quick: 0 }));
    const bands = { ...amount, revisions: [{ ...first, value }] as const };
    const grant = deduction({
      monthly: amount,
      settledBy: [settlement],
      income: [{ name: law.title, taxable: 'parent.wages', bands }],
    });
    expect(issues(withWages(benefitWhen(is(local, true), { grant })))).toEqual(expected);
  });

  test('the bands of a tax run forward, and what reduces it is asked of the parent', () => {
    const [first] = amount.revisions;
    const value = [{ upTo: null, percent: 3, quick: 0 }];
    const revision = { ...first, value };
    const income = (bands: Parameter<readonly Band[]>, condition: Condition) => ({
      name: law.title,
      taxable: 'parent.wages',
      bands,
      reduced: {
        when: condition,
        byPercent: 50,
        upTo: 2_000_000,
        from: '2023-01-01',
        through: '2027-12-31',
        source: refer(law, ''),
      },
    });
    const found = (...kinds: IncomeKind[]) => {
      const grant = deduction({ monthly: amount, settledBy: [settlement], income: kinds });
      return issues(withWages(benefitWhen(is(local, true), { grant })));
    };
    const bands = { ...amount, revisions: [revision] as const };
    expect(found(income(bands, is(works, true)))).toEqual([]);
    expect(found(income(bands, is(kind, 'born')))).toEqual([
      'outOfScope benefits.0.grant.income.0.reduced.when.fact',
    ]);
    const sameDay = { ...amount, revisions: [revision, revision] as const };
    expect(found(income(sameDay, is(works, true)))).toEqual([
      'outOfOrder benefits.0.grant.income.0.bands.revisions.1.from',
    ]);
  });

  test('bands rise and the last is open', () => {
    const bands = {
      ...amount,
      revisions: [
        {
          from: '2019-01-01',
          source: refer(law, ''),
          value: [
            { upTo: 5, percent: 3, quick: 0 },
            { upTo: 4, percent: 9, quick: 0 },
          ],
        },
      ] as const,
    };
    const grant = deduction({
      monthly: amount,
      settledBy: [settlement],
      income: [{ name: law.title, taxable: local.id, bands }],
    });
    expect(when(is(local, true), { grant })).toEqual([
      'wrongFactKind benefits.0.grant.income.0.taxable',
      'outOfOrder benefits.0.grant.income.0.bands.revisions.0.value',
    ]);
  });
});

describe('references', () => {
  const changed = (change: Partial<Pack>) => issues({ ...sound, ...change });

  test('an id used twice', () => {
    expect(changed({ offices: [...sound.offices, ...sound.offices] })).toEqual(['duplicateId offices.1.id']);
  });

  test('a paper, an office, a topic or a follower that is not there', () => {
    const benefit = benefitWhen(is(local, true), {
      ask: 'nobody',
      topics: ['nothing'],
      followedBy: 'nowhere',
    });
    expect(issues(packOf(benefit)).sort()).toEqual([
      'unknownId benefits.0.ask',
      'unknownId benefits.0.followedBy',
      'unknownId benefits.0.topics.0',
    ]);
    expect(changed({ instruments: [] })).toContain('unknownId benefits.0.inForce.source.instrument');
  });

  test('a doubt that names nobody to ask', () => {
    const source = { instrument: law.id, article: '', confidence: 'medium' } as const;
    expect(when(is(local, true), { inForce: { from: '2020-01-01', source } })).toEqual([
      'noOfficeToConfirm benefits.0.inForce.source',
    ]);
  });

  test('a benefit under no measure, a measure out of order, a fact on no page, a rule without a start', () => {
    expect(changed({ measures: [] })).toEqual(['notUnderAMeasure benefits.0']);
    expect(changed({ measures: sound.measures.map((measure) => ({ ...measure, no: 2 })) })).toEqual([
      'outOfOrder measures.0.no',
    ]);
    expect(changed({ pages: sound.pages.slice(1) })).toEqual([
      'notAsked facts.5',
      'notAsked facts.6',
      'notAsked facts.7',
    ]);
    expect(changed({ policy: 'nothing' })).toEqual(['unknownId policy']);
    const { inForce: _start, ...endless } = benefitWhen(is(local, true));
    expect(issues(packOf(endless))).toEqual(['noStart benefits.0']);
  });

  test('a measure with a benefit that is not there', () => {
    const measures = sound.measures.map((measure) => ({ ...measure, benefits: ['benefit', 'gone'] }));
    expect(changed({ measures })).toEqual(['unknownId measures.0.benefits.1']);
  });

  test('words overtaken by a paper that is not there, or about a benefit of another measure', () => {
    const [measure] = sound.measures;
    if (measure === undefined) throw new ReferenceError('The sound pack has a measure');
    const over = (by: Citation, benefit: string) =>
      changed({
        measures: [
          {
            ...measure,
            overtaken: [{ quote: '措施的原话', says: law.title, by, benefits: [benefit] }],
          },
        ],
      });
    expect(over(refer(law, ''), 'benefit')).toEqual([]);
    expect(over(refer({ ...law, id: 'other' }, ''), 'benefit')).toEqual([
      'unknownId measures.0.overtaken.0.by.instrument',
    ]);
    expect(over({ instrument: law.id, article: '', confidence: 'low' }, 'benefit')).toEqual([
      'noOfficeToConfirm measures.0.overtaken.0.by',
    ]);
    expect(over(refer(law, ''), 'another')).toEqual(['notUnderAMeasure measures.0.overtaken.0.benefits.0']);
  });

  test('a fact whose applying hangs on itself', () => {
    const facts = sound.facts.map((fact) =>
      fact.id === local.id ? { ...fact, onlyIf: is(local, true) } : fact,
    );
    expect(changed({ facts })).toEqual(['circular facts.5.onlyIf']);
  });
});

describe('questions', () => {
  /** The sound pack with some facts changed. */
  const asking = (changes: Readonly<Record<string, object>>) =>
    issues({ ...sound, facts: sound.facts.map((fact) => ({ ...fact, ...changes[fact.id] })) });
  const onlyIf = (condition: object) => ({ onlyIf: condition });

  test('apply where a fact that exists says so', () => {
    expect(asking({ [local.id]: onlyIf({ op: 'is', fact: 'family.gone', value: true }) })).toEqual([
      'unknownId facts.5.onlyIf.fact',
    ]);
    expect(asking({ [local.id]: onlyIf(is(works, true)) })).toEqual(['outOfScope facts.5.onlyIf.fact']);
  });

  test('that hang on each other are told, and one that hangs on them is not', () => {
    expect(
      asking({
        [local.id]: onlyIf(is(rents, true)),
        [rents.id]: onlyIf(is(local, true)),
      }),
    ).toEqual(['circular facts.5.onlyIf', 'circular facts.6.onlyIf']);
  });

  test('a date is estimated by another date, of the same member and not by itself', () => {
    expect(asking({ [born.id]: { estimatedBy: 'child.gone' } })).toEqual(['unknownId facts.2.estimatedBy']);
    expect(asking({ [born.id]: { estimatedBy: kind.id } })).toEqual(['wrongFactKind facts.2.estimatedBy']);
    expect(asking({ [due.id]: { estimatedBy: born.id } })).toEqual([
      'circular facts.1.onlyIf',
      'circular facts.2.onlyIf',
    ]);
  });

  test('may change to one of their own answers', () => {
    const says = law.title;
    expect(asking({ [kind.id]: { mayChange: { to: ['born', 'gone'], says } } })).toEqual([
      'unknownOption facts.0.mayChange',
    ]);
    expect(asking({ [local.id]: { mayChange: { to: [true], says } } })).toEqual([]);
    expect(asking({ [born.id]: { mayChange: { to: ['2025-01-01'], says } } })).toEqual([
      'unknownOption facts.2.mayChange',
    ]);
  });

  test('stand on a page of the member they are about', () => {
    const onPages = (change: (page: Page) => object) =>
      issues({ ...sound, pages: sound.pages.map((page) => ({ ...page, ...change(page) })) });
    expect(onPages(({ facts }) => ({ facts: [...facts, 'family.gone'] }))).toEqual([
      'unknownId pages.0.facts.3',
      'unknownId pages.1.facts.2',
      'unknownId pages.2.facts.1',
    ]);
    expect(onPages(({ id, facts }) => (id === 'family' ? { facts: [...facts, works.id] } : {}))).toEqual([
      'outOfScope pages.0.facts.3',
    ]);
    expect(
      onPages(({ lists }) => (lists?.members === 'child' ? { lists: { ...lists, kind: due.id } } : {})),
    ).toEqual(['wrongFactKind pages.1.lists.kind', 'notAsked facts.0']);
  });
});

describe('deadlines', () => {
  const source = refer(law, '');
  const birth = dayOf(born);
  const with1 = (deadline: Deadline) => when(is(local, true), { deadlines: [deadline] });

  test('a child’s day needs a child: one of its own, or each of the family’s', () => {
    const by = daysAfter(90, birth);
    expect(with1(once({ name: law.title, by, source }))).toEqual([
      'outOfScope benefits.0.deadlines.0.by.of.fact',
    ]);
    expect(with1(once({ name: law.title, each: 'child', by, when: is(kind, 'born'), source }))).toEqual([]);
    const example = {
      name: law.title,
      asOf: '2026-11-24',
      household: { family: {} },
      subject: 'children',
      verdict: 'undetermined',
      missing: ['children'],
    } as const;
    expect(
      when(is(kind, 'born'), {
        per: 'child',
        examples: [example],
        deadlines: [once({ name: law.title, each: 'child', by, source })],
      }),
    ).toEqual(['outOfScope benefits.0.deadlines.0.each']);
  });

  test('each of its moments, and whom it concerns, is looked at', () => {
    const by = on('2027-01-01');
    expect(with1(once({ name: law.title, from: birth, by, source }))).toEqual([
      'outOfScope benefits.0.deadlines.0.from.fact',
    ]);
    expect(with1(once({ name: law.title, by, when: is(works, true), source }))).toEqual([
      'outOfScope benefits.0.deadlines.0.when.fact',
    ]);
  });

  test('one day of every year is enough', () => {
    const yearly = { name: law.title, about: 'lastYear', from: '06-30', through: '06-30', source } as const;
    expect(with1(everyYear(yearly))).toEqual([]);
  });

  test.each([
    ['a day that some years lack', { from: '02-01', through: '02-29' }, 'noSuchDay', 'through'],
    ['a day that no year has', { from: '13-01', through: '13-31' }, 'noSuchDay', 'from'],
    ['days that run into the next year', { from: '12-01', through: '01-31' }, 'outOfOrder', 'through'],
    ['a day written another way', { from: '1.12.', through: '12-31' }, 'shape', 'from'],
  ])('%s', (_, days, code, end) => {
    const yearly = everyYear({ name: law.title, about: 'lastYear', ...days, source });
    expect(with1(yearly)).toContain(`${code} benefits.0.deadlines.0.${end}`);
    const grant = deduction({ monthly: amount, settledBy: [yearly] });
    expect(when(is(local, true), { grant })).toContain(`${code} benefits.0.grant.settledBy.0.${end}`);
  });

  test('a settlement is about the year before', () => {
    const sameYear = { ...settlement, about: 'sameYear' as never };
    expect(when(is(local, true), { grant: deduction({ monthly: amount, settledBy: [sameYear] }) })).toEqual([
      'shape benefits.0.grant.settledBy.0.about',
    ]);
  });

  test('the start of school speaks of a child and cites a paper that is there', () => {
    const schoolStart = {
      name: law.title,
      at: firstOnOrAfter('09-31', yearsAfter(6, birth)),
      when: is(works, true),
      source: { ...source, instrument: 'nothing' },
    };
    expect(issues({ ...sound, schoolStart })).toEqual([
      'unknownId schoolStart.source.instrument',
      'noSuchDay schoolStart.at.day',
      'outOfScope schoolStart.when.fact',
    ]);
  });
});

describe('an example that comes out differently', () => {
  const [example] = benefitWhen(is(local, true)).examples;
  const given = (change: object, condition = is(local, true)) =>
    checkPack(packOf(benefitWhen(condition, { examples: [{ ...example, ...change }] })));

  test('is told with what it gives', () => {
    const [found, ...more] = given({ verdict: 'notEntitled', missing: [] });
    expect([found?.code, found?.path, more]).toEqual(['exampleFails', 'benefits.0.examples.0', []]);
    expect(found?.message.en).toBe(
      '"没有回答" should give notEntitled, but gives undetermined (family.local)',
    );
  });

  test('in what it lacks', () => {
    const both = all(is(local, true), is(rents, true));
    expect(given({ missing: ['family.local', 'family.rents'] }, both)).toEqual([]);
    const [found] = given({}, both);
    expect(found?.message.en).toBe(
      '"没有回答" should give undetermined (family.local), but gives undetermined (family.local, family.rents)',
    );
  });

  test('because it is about nobody', () => {
    const [found] = given({ subject: 'c' });
    expect(found?.message.en).toBe('"没有回答" should give undetermined (family.local), but gives nothing');
  });

  test('because an answer of its household is none', () => {
    expect(
      given({ household: { family: { locale: true } } }).map(({ code, path }) => `${code} ${path}`),
    ).toEqual(['shape benefits.0.examples.0.household.family']);
  });
});
