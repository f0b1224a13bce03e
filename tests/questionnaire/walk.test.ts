import { keyOf, withAnswer, type Answer, type Answers, type Fact, type Household, type Member } from '#dsl';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess } from '../../src/engine/assess.ts';
import { addDays } from '../../src/engine/calendar.ts';
import { groupOf } from '../../src/engine/claimable.ts';
import { boundOn } from '../../src/engine/moments.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import {
  emptyInterview,
  interviewOf,
  withListTold,
  withMember,
  withoutMember,
  type Interview,
} from '../../src/questionnaire/interview.ts';
import { anyHousehold } from '../engine/anyHousehold.ts';
import { answerQuestionnaire } from '../households/support/answerQuestionnaire.ts';
import { walk, type Step, type Walk } from '../../src/questionnaire/walk.ts';

const rulebook = rulebookOf(liuzhou);
const asOf = '2026-11-24';
const way = (interview: Interview): Walk => walk(rulebook, interview, asOf);
const pages = (interview: Interview): string[] => way(interview).steps.map(({ page }) => page.id);
const asked = ({ steps }: Walk): string[] =>
  steps.flatMap(({ facts, cards }) => [...facts, ...cards.flatMap((card) => card.facts)]);

const about = (...topics: string[]): Interview => ({ ...emptyInterview, topics });
const baby = { id: 'child-1', stage: 'living', birthDate: '2025-06-10', bond: 'birth' };

describe('a young family', () => {
  const tax = withListTold(withMember(about('tax'), 'child', baby), 'child');
  const parents = withListTold(
    withMember(withMember(tax, 'parent', { id: 'mother', role: 'mother' }), 'parent', {
      id: 'father',
      role: 'father',
    }),
    'parent',
  );

  test('is asked about its children first', () => {
    expect(way(about('tax')).next?.page.id).toBe('children');
  });

  test('looking into tax passes children, parents and each parent’s income, and nothing else', () => {
    const incomes = ['mother', 'father'].reduce(
      (interview, id) =>
        withAnswer(withAnswer(interview, id, 'income', 'comprehensive'), id, 'comprehensiveTaxable', 50_000),
      parents,
    );
    expect(pages(incomes)).toEqual(['children', 'parents', 'income', 'income']);
    expect(way(incomes).next).toBeUndefined();
    expect(asked(way(incomes))).not.toContain('parent.birthDate');
  });

  test('a list begun but not said to be complete makes nothing a "no": another parent may have an income', () => {
    const noParentYet = tax;
    const oneWithout = withMember(tax, 'parent', { id: 'mother', role: 'mother', income: 'none' });
    for (const begun of [noParentYet, oneWithout]) {
      const { household, next } = way(begun);
      expect(next?.page.id).toBe('parents');
      const [verdict] = assess(rulebook, household, asOf)
        .filter(({ benefit }) => benefit.id === 'infant-care-deduction')
        .map(({ verdict: said }) => said);
      expect(verdict).toBe('undetermined');
    }
  });

  test('whose parents have no income is asked for no amounts', () => {
    const none = ['mother', 'father'].reduce((said, id) => withAnswer(said, id, 'income', 'none'), parents);
    expect(asked(way(none))).not.toContain('parent.comprehensiveTaxable');
    expect(way(none).next).toBeUndefined();
  });

  test('looking into tax and housing is never asked about disability, death, marriage or care', () => {
    const housing: Interview = {
      ...parents,
      topics: ['tax', 'housing'],
      family: { publicRental: 'waiting', homePurchase: 'first', county: 'liunan' },
      parents: [
        { id: 'mother', role: 'mother', birthDate: '1996-01-01', income: 'none' },
        { id: 'father', role: 'father', birthDate: '1994-01-01', income: 'none' },
      ],
    };
    expect(way(housing).next).toBeUndefined();
    for (const fact of ['child.disability', 'child.deathDate', 'family.marriage', 'parent.needsCare']) {
      expect(asked(way(housing))).not.toContain(fact);
    }
  });

  test('without interest in public housing is not asked for the parents at all', () => {
    const interview: Interview = {
      ...tax,
      topics: ['housing'],
      family: { publicRental: 'none', county: 'liunan' },
    };
    expect(pages(interview)).toEqual(['housing', 'residence', 'children']);
    expect(way(interview).next).toBeUndefined();
  });
});

describe('a family looking into one subject', () => {
  const inLiuzhou = (topic: string): Interview => withAnswer(about(topic), 'family', 'county', 'liunan');
  const withBaby = (topic: string): Interview =>
    withListTold(withMember(inLiuzhou(topic), 'child', baby), 'child');

  test('school: is asked where it lives and about its children, and a baby is asked nothing more', () => {
    expect(pages(withBaby('school'))).toEqual(['residence', 'children']);
    expect(way(withBaby('school')).next).toBeUndefined();
  });

  test('school: a child of 5 is asked for its kindergarten, one of 8 for its school, a grown one nothing', () => {
    const children = ['2021-03-10', '2018-05-01', '2000-01-01'].map((birthDate, i) => ({
      id: `c${i}`,
      stage: 'living',
      birthDate,
    }));
    const told = withListTold(
      children.reduce((said, child) => withMember(said, 'child', child), inLiuzhou('school')),
      'child',
    );
    const five = withAnswer(told, 'c0', 'kindergarten', 'final');
    const eight = withAnswer(
      withAnswer(five, 'c1', 'education', 'fullTime'),
      'c1',
      'schoolLevel',
      'compulsory',
    );
    const last = way(withAnswer(eight, 'family', 'hardship', false));
    expect(last.next).toBeUndefined();
    expect(last.steps.map(({ page, subject, facts }) => [page.id, subject, ...facts])).toEqual([
      ['residence', 'family', 'family.county'],
      ['children', 'family'],
      ['education', 'c0', 'child.kindergarten'],
      ['education', 'c1', 'child.education', 'child.schoolLevel'],
      ['hardship', 'family', 'family.hardship'],
    ]);
  });

  test('work: is asked for its children, its parents and their work, and for training', () => {
    const parents = withListTold(
      withMember(withBaby('work'), 'parent', { id: 'm', role: 'mother' }),
      'parent',
    );
    const working = withAnswer(parents, 'm', 'work', 'employed');
    const trained = withAnswer(working, 'family', 'wantsChildcareTraining', false);
    expect(pages(trained)).toEqual(['residence', 'children', 'parents', 'work', 'training']);
    expect(way(trained).next).toBeUndefined();
    expect(asked(way(trained))).not.toContain('parent.birthDate');
  });
});

describe('a family looking into health and birth papers', () => {
  const topics = ['health', 'birth'];
  const plans = (children: readonly Member[]): Interview =>
    interviewOf({ family: { plans: 'none', county: 'liunan', thalassaemia: false }, children }, topics);

  test('with a baby on the way passes plans, where it lives, children and thalassaemia, and nothing else', () => {
    const expecting = plans([{ id: 'c', stage: 'expected', dueDate: '2027-03-01' }]);
    expect(pages(expecting)).toEqual(['plans', 'residence', 'children', 'thalassaemia']);
    expect(way(expecting).next).toBeUndefined();
    expect(asked(way(expecting))).toEqual([
      'family.plans',
      'family.county',
      'child.dueDate',
      'family.thalassaemia',
    ]);
  });

  test('is asked nothing about a child who died', () => {
    const walked = way(plans([{ id: 'c', stage: 'died' }]));
    expect(walked.next).toBeUndefined();
    expect(asked(walked).filter((fact) => fact.startsWith('child.'))).toEqual([]);
  });

  test('is asked for papers alone no more than where it lives and the children’s dates', () => {
    const papers: Interview = { ...plans([baby]), topics: ['birth'] };
    expect(pages(papers)).toEqual(['residence', 'children']);
    expect(asked(way(papers))).toEqual(['family.county', 'child.birthDate']);
  });
});

describe('where a family lives', () => {
  const family = (county: string, topics: readonly string[]): Interview =>
    interviewOf(
      {
        family: {
          county,
          hukouInLiuzhou: true,
          plans: 'none',
          publicRental: 'none',
          homePurchase: 'no',
          thalassaemia: false,
          wantsChildcareTraining: false,
          marriage: 'married',
        },
        parents: [
          {
            id: 'm',
            role: 'mother',
            birthDate: '1995-01-01',
            income: 'none',
            work: 'employed',
            worksInGuangxi: true,
            isOnlyChild: false,
            pregnancyLoss: 'none',
          },
          {
            id: 'f',
            role: 'father',
            birthDate: '1993-01-01',
            income: 'none',
            work: 'employed',
            worksInGuangxi: true,
            isOnlyChild: false,
          },
        ],
        children: [{ ...baby, isChinese: true, subsidyFirst: 'notYet', disability: 'none' }],
      },
      topics,
    );
  const everything = liuzhou.topics.map(({ id }) => id);

  test('is not asked for what is the same all over the country: tax and the childcare subsidy', () => {
    const walked = way(family('liunan', ['tax', 'subsidy']));
    expect(walked.next).toBeUndefined();
    expect(asked(walked)).not.toContain('family.county');
  });

  test.each(['liunan', 'elsewhere'])('is asked once, before the children and parents (%s)', (county) => {
    const walked = asked(way(family(county, everything)));
    expect(walked.filter((fact) => fact === 'family.county')).toHaveLength(1);
    expect(walked.indexOf('family.county')).toBeLessThan(walked.indexOf('child.birthDate'));
  });

  test('a family in Liuzhou is asked for its hukou once it is clear that the help for special families may reach it', () => {
    const { children, ...others } = family('liunan', ['special-family']);
    const askedOf = (child: Answers): string[] =>
      asked(way({ ...others, children: children.map((each) => ({ ...each, ...child })) }));
    expect(askedOf({})).not.toContain('family.hukouInLiuzhou');
    expect(askedOf({ disability: 'level2' }).slice(-2)).toEqual([
      'child.disability',
      'family.hukouInLiuzhou',
    ]);
    expect(askedOf({ stage: 'died' })).toContain('family.hukouInLiuzhou');
  });

  test('a family elsewhere is never asked for its hukou: no answer would settle anything', () => {
    const walked = way(family('elsewhere', everything));
    expect(walked.next).toBeUndefined();
    expect(asked(walked)).not.toContain('family.hukouInLiuzhou');
  });
});

describe('a family looking into the benefits of one-child and two-daughter families', () => {
  const mother = { id: 'm', role: 'mother', birthDate: '1964-05-20', work: 'other' };
  const child = (id: string, birthDate: string, answers: Answers = {}): Member => ({
    id,
    stage: 'living',
    birthDate,
    bond: 'birth',
    ...answers,
  });
  const told = (children: readonly Member[], parent: Answers = {}, family: Answers = {}): Interview =>
    interviewOf({ family: { county: 'liunan', ...family }, parents: [{ ...mother, ...parent }], children }, [
      'one-child',
    ]);

  test('with a grown only child is asked for its certificate and hukou, not whether it is a daughter', () => {
    const walked = way(
      told([child('c', '1990-03-01')], { hukou: 'rural' }, { onlyChildCertificate: 'held' }),
    );
    expect(walked.next).toBeUndefined();
    expect(walked.steps.map(({ page }) => page.id)).toEqual([
      'residence',
      'children',
      'parents',
      'work',
      'certificate',
      'hukou',
    ]);
    expect(asked(walked)).not.toContain('child.sex');
  });

  test('with a child of after 2015 only is asked about the parents’ work and nothing else of them', () => {
    const walked = way(told([child('c', '2016-01-01')], { work: 'employed', isOnlyChild: false }));
    expect(walked.next).toBeUndefined();
    expect(asked(walked)).toEqual(['family.county', 'child.birthDate', 'parent.work', 'parent.isOnlyChild']);
  });

  test('with two children is asked for the second one’s sex only where the first is a daughter', () => {
    const two = (sex: string): readonly Member[] => [
      child('c1', '1988-01-01', { sex }),
      child('c2', '1991-02-02'),
    ];
    const sexAsked = (children: readonly Member[], hukou: string): string[] =>
      way(told(children, { hukou }))
        .steps.filter(({ page }) => page.id === 'daughters')
        .map(({ subject }) => subject);
    expect(sexAsked(two('girl'), 'rural')).toEqual(['c1', 'c2']);
    expect(sexAsked(two('boy'), 'rural')).toEqual(['c1']);
    expect(sexAsked(two('girl'), 'urban')).toEqual([]);
    expect(sexAsked([...two('girl'), child('c3', '1995-01-01')], 'rural')).toEqual([]);
  });

  test('with two living children is not asked for the certificate of an only child', () => {
    const daughters = [
      child('c1', '1988-01-01', { sex: 'girl' }),
      child('c2', '1991-02-02', { sex: 'girl' }),
    ];
    const walked = way(told(daughters, { hukou: 'rural' }));
    expect(walked.next).toBeUndefined();
    expect(asked(walked)).not.toContain('family.onlyChildCertificate');
  });

  test('is asked where an employee works only if a parent of an only child is in hospital', () => {
    const employee = (answers: Answers): string[] =>
      asked(way(told([], { work: 'employed', ...answers }))).filter((fact) => fact.startsWith('parent.'));
    expect(employee({})).toEqual(['parent.work', 'parent.isOnlyChild']);
    expect(employee({ isOnlyChild: true, ownParentInHospital: false })).toEqual([
      'parent.work',
      'parent.isOnlyChild',
      'parent.ownParentInHospital',
    ]);
    expect(employee({ isOnlyChild: true, ownParentInHospital: true })).toContain('parent.worksInGuangxi');
  });

  // The children's page comes before the parents whose award hangs on it.
  test('under the topic of special assistance is asked for the birth of every child', () => {
    const daughters = ['1988-01-01', '1991-02-02'].map((birthDate, i) =>
      child(`c${i}`, birthDate, { sex: 'girl' }),
    );
    const walked = way({
      ...told(
        daughters,
        { hukou: 'rural' },
        { publicRental: 'none', county: 'liunan', hukouInLiuzhou: true },
      ),
      topics: ['special-family'],
    });
    expect(walked.steps.find(({ page }) => page.id === 'children')?.cards).toEqual(
      daughters.map(({ id }) => ({ member: id, facts: ['child.birthDate', 'child.bond'], done: true })),
    );
  });

  test('a family that lost its child, under its own topic, is asked for the hukou and nothing happy', () => {
    const bereft = { id: 'c', stage: 'died', birthDate: '1990-03-01', bond: 'birth' };
    const walked = way({
      ...told(
        [bereft],
        { hukou: 'rural', needsCare: false },
        { hukouInLiuzhou: true, marriage: 'widowed', publicRental: 'none' },
      ),
      topics: ['special-family'],
    });
    expect(walked.next).toBeUndefined();
    expect(asked(walked)).toContain('parent.hukou');
    for (const fact of ['child.sex', 'family.onlyChildCertificate', 'parent.isOnlyChild']) {
      expect(asked(walked)).not.toContain(fact);
    }
  });
});

test('an answer that a change makes pointless is set aside, and comes back when it matters again', () => {
  const expected = withListTold(
    withMember(about('tax'), 'child', {
      id: 'c',
      stage: 'expected',
      dueDate: '2027-02-01',
      birthDate: '2025-06-10',
    }),
    'child',
  );
  expect(way(expected).household.children).toEqual([{ id: 'c', stage: 'expected', dueDate: '2027-02-01' }]);
  const born = withAnswer(expected, 'c', 'stage', 'living');
  expect(way(born).household.children).toEqual([{ id: 'c', stage: 'living', birthDate: '2025-06-10' }]);
});

test('an answer that makes one below it on the page pointless sets that aside, and it is not asked', () => {
  const told = (birthDate: string): Interview =>
    interviewOf({ family: {}, children: [{ ...baby, birthDate, isChinese: true }] }, ['subsidy']);
  const factsAsked = (birthDate: string) =>
    way(told(birthDate)).steps.flatMap(({ cards }) => cards.flatMap(({ facts }) => facts));
  // Born before 2022 a child has no year of the subsidy left; nothing else about it can change that.
  expect(factsAsked('2019-06-10')).toEqual(['child.birthDate']);
  expect(way(told('2019-06-10')).household.children).toEqual([
    { id: 'child-1', stage: 'living', birthDate: '2019-06-10' },
  ]);
  expect(factsAsked('2025-06-10')).toEqual(['child.birthDate', 'child.bond', 'child.isChinese']);
  expect(way(told('2025-06-10')).household.children?.[0]).toMatchObject({ isChinese: true });
});

test('whatever answer is changed, the pages that stay on the way keep their order', () => {
  const every = liuzhou.topics.map(({ id }) => id);
  fc.assert(
    fc.property(
      anyHousehold(liuzhou, asOf),
      anyHousehold(liuzhou, asOf),
      fc.nat(),
      (family, other, place) => {
        const before = way(interviewOf(family, every));
        const facts = asked(before).filter((fact) => fact.startsWith('family.'));
        const changed = keyOf(facts[place % facts.length] ?? 'family.plans');
        const after = way(
          withAnswer(interviewOf(family, every), 'family', changed, other.family[changed] ?? null),
        );
        const places = (one: Walk, among: Walk): string[] =>
          one.steps.map(placeOf).filter((step) => among.steps.map(placeOf).includes(step));
        expect(places(after, before)).toEqual(places(before, after));
      },
    ),
    { numRuns: 60 },
  );
});

const placeOf = ({ page, subject }: Step): string => `${page.id} ${subject}`;

test('the way found answer by answer is the way found at once, also after going back to change one', () => {
  const every = liuzhou.topics.map(({ id }) => id);
  fc.assert(
    fc.property(anyHousehold(liuzhou, asOf), fc.nat(), (family, place) => {
      const { said } = answerQuestionnaire(rulebook, family, every, asOf);
      const last = said[said.length - 1] ?? emptyInterview;
      const moved = withAnswer(last, 'family', 'county', 'guangxi');
      const early = said[place % said.length] ?? emptyInterview;
      for (const interview of [moved, early, last]) {
        const atOnce = walk(rulebookOf(liuzhou), { ...interview }, asOf);
        expect(way({ ...interview })).toEqual(atOnce);
      }
    }),
    { numRuns: 40 },
  );
});

test('a member taken away leaves nothing behind', () => {
  const two = withMember(withMember(about('tax'), 'child', baby), 'child', { ...baby, id: 'child-2' });
  expect(withoutMember(two, 'child-2').children).toEqual([baby]);
});

test('asking only what matters finds what knowing everything finds', () => {
  const every = liuzhou.topics.map(({ id }) => id);
  const anyTopics = fc.constantFrom(every, ...every.map((topic) => [topic]));
  fc.assert(
    fc.property(anyHousehold(liuzhou, asOf), anyTopics, (whole, topics) => {
      const found = (of: Household) =>
        assess(rulebook, of, asOf)
          .filter(({ benefit }) => benefit.topics.some((topic) => topics.includes(topic)))
          .map((entitlement) => {
            const { benefit, subject, verdict } = entitlement;
            // What begins in more than a year is not asked about, so its group may differ; what can be claimed may not.
            const canClaim = ['entitled', 'discretion'].includes(groupOf(entitlement));
            return [benefit.id, subject, verdict, canClaim];
          });
      const { next, household } = way(interviewOf(whole, topics));
      expect(next).toBeUndefined();
      // Lists that nothing hangs on are never asked for; nobody on them is granted anything either.
      const told = { ...household, parents: household.parents ?? [], children: household.children ?? [] };
      const all = found(whole).filter(([, subject]) => isKnown(told, String(subject)));
      expect(found(told)).toEqual(all);
    }),
    { numRuns: 400 },
  );
});

const isKnown = ({ parents, children }: Household, subject: string): boolean =>
  subject === 'family' || [...(parents ?? []), ...(children ?? [])].some(({ id }) => id === subject);

/** Whatever is answered, the way leads to an end, never asks twice, and never runs backwards. */
describe('a family looking into leave and maternity insurance', () => {
  const mother = { id: 'm', role: 'mother', work: 'employed', worksInGuangxi: true };
  const father = { id: 'f', role: 'father', work: 'employed', worksInGuangxi: true };
  const told = (children: readonly Member[], more: Answers = {}): Interview =>
    interviewOf(
      {
        family: { county: 'liunan', marriage: 'married' },
        parents: [{ ...mother, ...more }, father],
        children,
      },
      ['leave'],
    );
  const expecting = [{ id: 'c', stage: 'expected', dueDate: '2027-03-01' }];

  test('that expects a baby is asked for work, workplace, insurance and marriage, never about a loss', () => {
    const walked = way(told(expecting, { birthInsurance: 'employer' }));
    expect(walked.next).toBeUndefined();
    expect(walked.steps.map(({ page, subject }) => `${page.id} ${subject}`)).toEqual([
      'residence family',
      'children family',
      'parents family',
      'work m',
      'work f',
      'workplace m',
      'workplace f',
      'birth-insurance m',
      'marriage family',
    ]);
    expect(asked(walked)).toEqual([
      'family.county',
      'child.dueDate',
      'parent.work',
      'parent.work',
      'parent.worksInGuangxi',
      'parent.worksInGuangxi',
      'parent.birthInsurance',
      'family.marriage',
    ]);
  });

  test('whose mother has no work is asked for the father’s insurance too', () => {
    const insured = way(told(expecting, { work: 'other', birthInsurance: 'residents' }));
    expect(insured.next?.page.id).toBe('birth-insurance');
    expect(insured.next?.subject).toBe('f');
  });

  test('with no baby around is asked gently and last, the day only after a yes', () => {
    const older = [{ id: 'c', stage: 'living', bond: 'birth', birthDate: '2018-05-05' }];
    const walked = way(told(older));
    expect([walked.next?.page.id, walked.next?.facts]).toEqual(['recovery', ['parent.pregnancyLoss']]);
    expect(way(told(older, { pregnancyLoss: 'none' })).next).toBeUndefined();
    expect(way(told(older, { pregnancyLoss: 'from4Months' })).next?.facts).toEqual([
      'parent.pregnancyLoss',
      'parent.pregnancyLossOn',
    ]);
    expect(asked(way(told(older, { work: 'self' })))).not.toContain('parent.pregnancyLoss');
  });
});

describe('any family at all', () => {
  const answerTo = (fact: Fact, seed: number): Answer => {
    if (seed % 7 === 0) return null;
    switch (fact.kind) {
      case 'yesNo':
        return seed % 2 === 0;
      case 'choice':
        return Object.keys(fact.options)[seed % Object.keys(fact.options).length] ?? null;
      case 'money':
        return seed % 200_000;
      case 'date': {
        const [first, last] = [boundOn(fact.earliest, asOf), boundOn(fact.latest, asOf)];
        const day = addDays(last, -(seed % 20_000));
        return day < first ? first : day;
      }
    }
  };

  test('reaches an end by answering what is asked', () => {
    const seeds = fc.infiniteStream(fc.nat(1_000_000));
    const topics = fc.subarray(
      liuzhou.topics.map(({ id }) => id),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(topics, fc.nat(4), fc.nat(2), seeds, (chosen, children, parents, stream) => {
        const draw = (): number => stream.next().value ?? 0;
        let interview = about(...chosen);
        let passed: string[] = [];
        for (let turn = 0; turn < 80; turn++) {
          const now = way(interview);
          const done = now.steps.filter((step) => step.done).map(placeOf);
          // Steps once done stay on the way, in the same order.
          expect(done.slice(0, passed.length)).toEqual(passed);
          passed = done;
          if (now.next === undefined) return;
          interview = answered(interview, now.next, draw, { child: children, parent: parents });
        }
        throw new Error('the questions never end');
      }),
      { numRuns: 150 },
    );
  });

  function answered(
    interview: Interview,
    { page, subject, facts, cards }: Step,
    draw: () => number,
    sizes: { child: number; parent: number },
  ): Interview {
    const tell = (said: Interview, whom: string, ids: readonly string[]): Interview =>
      ids.reduce((sofar, id) => {
        const known = [sofar.family, ...sofar.parents, ...sofar.children].find((answers, i) =>
          i === 0 ? whom === 'family' : answers['id'] === whom,
        );
        const unanswered = known?.[keyOf(id)] === undefined;
        return unanswered ? withAnswer(sofar, whom, keyOf(id), answerTo(rulebook.fact(id), draw())) : sofar;
      }, said);
    if (page.lists === undefined) {
      return tell(interview, subject, facts);
    }
    const kind = page.lists.members;
    const kindFact = rulebook.fact(page.lists.kind);
    if (interview.told.includes(kind === 'child' ? 'children' : 'parents')) {
      return cards.reduce((said, card) => tell(said, card.member, card.facts), interview);
    }
    const members = Array.from({ length: sizes[kind] }, (_, i) => ({
      id: `${kind}-${i}`,
      [keyOf(kindFact.id)]: answerTo(kindFact, draw()),
    }));
    return withListTold(
      members.reduce((said, member) => withMember(said, kind, member), interview),
      kind,
    );
  }
});
