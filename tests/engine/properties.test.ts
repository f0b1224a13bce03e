import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess, situationOfSubject, situationsOf, type Entitlement } from '../../src/engine/assess.ts';
import { nextDay } from '../../src/engine/calendar.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { latestBy } from '../../src/engine/latestBy.ts';
import { openPoints } from '../../src/engine/openPoints.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import type { Span } from '../../src/engine/timeline.ts';
import { truthOf } from '../../src/engine/truthOf.ts';
import { anyHousehold, lessOf } from './anyHousehold.ts';

/** What must hold for every family, whatever the rules say. */

const rulebook = rulebookOf(liuzhou);
const asOf = '2026-11-24';
const families = anyHousehold(liuzhou, asOf);
const toldInPart = families.chain((whole) => lessOf(whole).map((part) => ({ whole, part })));

const nameOf = ({ benefit, subject }: Entitlement): string => `${benefit.id} ${subject}`;

test('another answer never flips a verdict that was decided, on any day', () => {
  fc.assert(
    fc.property(toldInPart, ({ whole, part }) => {
      const after = new Map(assess(rulebook, whole, asOf).map((each) => [nameOf(each), each]));
      for (const before of assess(rulebook, part, asOf)) {
        for (const span of before.spans) {
          const now = after.get(nameOf(before));
          if (span.verdict === 'undetermined' || now === undefined) continue;
          const within = now.spans.filter(
            ({ from, through }) => (through ?? '9999') >= span.from && from <= (span.through ?? '9999'),
          );
          expect(within.map(({ verdict }) => verdict)).toEqual(within.map(() => span.verdict));
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('what is open names a missing answer or an unsettled question, what is decided neither', () => {
  fc.assert(
    fc.property(toldInPart, ({ part }) => {
      for (const { verdict, status, missing, unsettled } of assess(rulebook, part, asOf)) {
        expect(missing.length + unsettled.length > 0).toBe(status === 'open');
        expect(verdict === 'undetermined' && status !== 'open').toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('a family that has answered everything lacks nothing', () => {
  fc.assert(
    fc.property(families, (whole) => {
      for (const { missing } of assess(rulebook, whole, asOf)) expect(missing).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('spans follow one another without gap or overlap, equal neighbours joined', () => {
  fc.assert(
    fc.property(toldInPart, ({ part }) => {
      for (const { spans } of assess(rulebook, part, asOf)) {
        expect(spans.length).toBeGreaterThan(0);
        const said = ({ verdict, revision, localRevision }: Span) => [verdict, revision, localRevision];
        spans.slice(1).forEach((next, i) => {
          const span = spans[i];
          expect(span?.through && nextDay(span.through)).toBe(next.from);
          expect(span && said(span)).not.toEqual(said(next));
        });
        expect(spans[spans.length - 1]?.through).toBeUndefined();
      }
    }),
    { numRuns: 300 },
  );
});

test('on every day the timeline says what evaluating that day says', () => {
  const days = fc.constantFrom(
    '2022-12-31',
    '2023-02-23',
    '2024-02-29',
    '2026-11-24',
    '2026-12-01',
    '2029-05-31',
    '2044-01-01',
  );
  fc.assert(
    fc.property(families, days, (whole, day) => {
      const situation = situationOf(rulebook, whole, asOf);
      for (const entitlement of assess(rulebook, whole, asOf)) {
        const { benefit, spans } = entitlement;
        const theirs = situationOfSubject(entitlement, situation);
        const span = latestBy(spans, day);
        if (span === undefined || theirs === undefined) continue;
        expect(span.verdict).toBe(
          { yes: 'entitled', no: 'notEntitled', unknown: 'undetermined' }[
            evaluate(benefit.when, theirs, day).truth
          ],
        );
      }
    }),
    { numRuns: 200 },
  );
});

test('the order of children and of parents does not matter', () => {
  const told = (entitlements: Entitlement[]) =>
    entitlements.map((each) => JSON.stringify([nameOf(each), each.verdict, each.status, each.spans])).sort();
  fc.assert(
    fc.property(families, (whole) => {
      const turned = {
        ...whole,
        parents: [...(whole.parents ?? [])].reverse(),
        children: [...(whole.children ?? [])].reverse(),
      };
      expect(told(assess(rulebook, turned, asOf))).toEqual(told(assess(rulebook, whole, asOf)));
    }),
    { numRuns: 150 },
  );
});

test('the quick ways to a truth and to its open points find what the whole finding says', () => {
  const days = fc.constantFrom('2023-02-23', '2026-11-24', '2027-03-01', '2035-01-01');
  fc.assert(
    fc.property(toldInPart, days, ({ part }, day) => {
      const situation = situationOf(rulebook, part, asOf);
      for (const benefit of liuzhou.benefits) {
        const subjects = situationsOf(benefit, situation);
        if ('missing' in subjects) continue;
        for (const { situation: theirs } of subjects) {
          const { truth, missing, unsettled } = evaluate(benefit.when, theirs, day);
          expect(truthOf(benefit.when, theirs, day)).toBe(truth);
          expect(openPoints(benefit.when, theirs, day)).toEqual({ missing, unsettled });
        }
      }
    }),
    { numRuns: 150 },
  );
});
