import * as z from 'zod/mini';
import type { Condition, Quantity } from './conditions.ts';
import type { Moment } from './moments.ts';
import type { Pack } from './pack.ts';

/** The same AST that the words of the language build, for packs that arrive as JSON. */

const id = z.string().check(z.regex(/^[A-Za-z][\w.-]*$/));
const text = z.strictObject({ zh: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const isoDate = z.iso.date();
/** `06-30`. That every year has such a day is checked later. */
const dayOfYear = z.string().check(z.regex(/^\d\d-\d\d$/));
const oneOrMore = <T extends z.ZodMiniType>(item: T) => z.tuple([item], item);
const wholeNumber = z.int().check(z.minimum(0));

const citation = z.strictObject({
  instrument: id,
  article: z.string(),
  quote: z.exactOptional(z.string().check(z.minLength(4))),
  confidence: z.enum(['high', 'medium', 'low']),
  confirmWith: z.exactOptional(id),
});

const moment: z.ZodMiniType<Moment> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('on'), date: isoDate }),
    z.strictObject({ op: z.literal('dayOf'), fact: id }),
    z.strictObject({ op: z.literal('yearsAfter'), years: z.int(), of: moment }),
    z.strictObject({ op: z.literal('monthsAfter'), months: z.int(), of: moment }),
    z.strictObject({ op: z.literal('daysAfter'), days: z.int(), of: moment }),
    z.strictObject({ op: z.literal('firstOnOrAfter'), day: dayOfYear, of: moment }),
    z.strictObject({ op: z.literal('endOfYear'), of: moment }),
  ]),
);

const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('is'), fact: id, value: z.union([z.string(), z.boolean()]) }),
    z.strictObject({ op: z.literal('oneOf'), fact: id, values: z.array(z.string()).check(z.minLength(1)) }),
    z.strictObject({ op: z.enum(['onOrAfter', 'before']), fact: id, date: isoDate }),
    z.strictObject({ op: z.literal('reached'), fact: id, years: z.int().check(z.minimum(0)) }),
    z.strictObject({ op: z.literal('reachedMonths'), fact: id, months: z.int() }),
    z.strictObject({ op: z.literal('reachedDays'), fact: id, days: z.int() }),
    z.strictObject({
      op: z.literal('duringMonths'),
      from: z.exactOptional(moment),
      through: z.exactOptional(moment),
      before: z.exactOptional(moment),
    }),
    z.strictObject({
      op: z.enum(['atLeast', 'below']),
      left: quantity,
      right: z.int().check(z.minimum(0)),
    }),
    z.strictObject({ op: z.enum(['all', 'any']), of: z.array(conditionSchema).check(z.minLength(1)) }),
    z.strictObject({ op: z.literal('not'), of: conditionSchema }),
    z.strictObject({ op: z.literal('clause'), says: text, source: citation, of: conditionSchema }),
    z.strictObject({ op: z.literal('unsettled'), question: text, ask: id }),
  ]),
);

const task = { name: text, source: citation, when: z.exactOptional(conditionSchema) };
const everyYear = { ...task, op: z.literal('everyYear'), from: dayOfYear, through: dayOfYear };
const deadline = z.discriminatedUnion('op', [
  z.strictObject({
    ...task,
    op: z.literal('once'),
    from: z.exactOptional(moment),
    by: moment,
    each: z.exactOptional(z.literal('child')),
  }),
  z.strictObject({ ...everyYear, about: z.enum(['lastYear', 'sameYear', 'nextYear']) }),
]);

const quantity: z.ZodMiniType<Quantity> = z.strictObject({
  op: z.literal('count'),
  of: z.enum(['child', 'parent']),
  where: conditionSchema,
});

const figure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact'), value: wholeNumber }),
  z.strictObject({ kind: z.literal('noLessThan'), value: wholeNumber }),
  z.strictObject({ kind: z.literal('range'), low: wholeNumber, high: wholeNumber, disputedBy: citation }),
  z.strictObject({ kind: z.literal('unpublished'), ask: id }),
]);

const parameterShape = <T extends z.ZodMiniType>(value: T) => ({
  id,
  name: text,
  unit: z.enum(['yuanPerMonth', 'yuanPerYear', 'yuan', 'days', 'daysPerYear']),
  checkedOn: isoDate,
  revisions: oneOrMore(z.strictObject({ from: isoDate, value, source: citation })),
});
const parameter = z.strictObject(parameterShape(figure));
const bands = z.strictObject(
  parameterShape(
    z.array(
      z.strictObject({
        upTo: z.nullable(wholeNumber),
        percent: z.int().check(z.minimum(0), z.maximum(100)),
        quick: wholeNumber,
      }),
    ),
  ),
);

const percent = z.int().check(z.minimum(1), z.maximum(100));
const incomeKind = z.strictObject({
  name: text,
  taxable: id,
  bands,
  reduced: z.exactOptional(
    z.strictObject({
      when: conditionSchema,
      byPercent: percent,
      upTo: wholeNumber,
      from: isoDate,
      through: isoDate,
      source: citation,
    }),
  ),
});

const grant = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('deduction'),
    monthly: parameter,
    settledBy: oneOrMore(z.strictObject({ ...everyYear, about: z.literal('lastYear') })),
    sharing: z.exactOptional(z.strictObject({ shares: z.array(z.array(percent)), source: citation })),
    income: z.exactOptional(z.array(incomeKind)),
  }),
  z.strictObject({ kind: z.literal('cash'), amount: parameter }),
  z.strictObject({
    kind: z.literal('payments'),
    name: text,
    amount: parameter,
    schedule: z.discriminatedUnion('op', [
      z.strictObject({
        op: z.literal('yearsInARow'),
        times: z.int().check(z.minimum(1)),
        from: moment,
        firstWithin: z.int().check(z.minimum(0)),
        firstApplied: id,
        yearOf: z.record(z.string(), z.int()),
      }),
      z.strictObject({ op: z.literal('monthsOfYear'), from: moment, through: moment }),
    ]),
    source: citation,
  }),
  z.strictObject({
    kind: z.literal('leave'),
    days: parameter,
    more: z.array(z.strictObject({ days: parameter, says: text, perFurther: z.exactOptional(quantity) })),
  }),
  z.strictObject({ kind: z.literal('loan'), what: text, amount: parameter }),
  z.strictObject({ kind: z.enum(['priority', 'service']), what: text }),
]);

const dateBound = z.union([isoDate, z.strictObject({ daysFromAsOf: z.int() })]);
const words = {
  id,
  name: text,
  ask: text,
  help: z.exactOptional(text),
  onlyIf: z.exactOptional(conditionSchema),
  mayChange: z.exactOptional(
    z.strictObject({ to: oneOrMore(z.union([z.string(), z.boolean()])), says: text }),
  ),
};
const fact = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yesNo'), ...words }),
  z.strictObject({
    kind: z.literal('date'),
    ...words,
    earliest: dateBound,
    latest: dateBound,
    estimatedBy: z.exactOptional(id),
  }),
  z.strictObject({ kind: z.literal('money'), ...words, max: wholeNumber }),
  z.strictObject({
    kind: z.literal('choice'),
    ...words,
    options: z.record(
      z.string(),
      z.strictObject({
        zh: z.string(),
        en: z.string(),
        help: z.exactOptional(text),
        gentle: z.exactOptional(z.literal(true)),
      }),
    ),
  }),
]);

const contradiction = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('comesBefore'), fact: id, than: id }),
  z.strictObject({
    op: z.literal('withinYearsOf'),
    parentDate: id,
    years: z.int(),
    childDate: id,
    where: conditionSchema,
  }),
  z.strictObject({
    op: z.literal('daysApart'),
    fact: id,
    least: z.int(),
    most: z.int(),
    where: conditionSchema,
  }),
  z.strictObject({
    op: z.literal('holds'),
    per: z.enum(['family', 'parent', 'child']),
    when: conditionSchema,
  }),
]);

const answer = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const answers = z.record(z.string(), answer);
const member = z.catchall(z.object({ id: z.string() }), answer);
const example = z.strictObject({
  name: text,
  asOf: isoDate,
  household: z.strictObject({
    family: answers,
    parents: z.exactOptional(z.array(member)),
    children: z.exactOptional(z.array(member)),
  }),
  subject: z.string(),
  verdict: z.enum(['entitled', 'notEntitled', 'undetermined']),
  missing: z.exactOptional(z.array(z.string())),
});

const note = z.strictObject({ says: text, source: citation });

const benefit = z.strictObject({
  id,
  title: text,
  summary: text,
  topics: oneOrMore(id),
  force: z.enum(['right', 'discretion', 'encouragement', 'announced']),
  per: z.enum(['family', 'parent', 'child']),
  inForce: z.exactOptional(z.strictObject({ from: isoDate, source: citation })),
  when: conditionSchema,
  checkedByOffice: z.array(text),
  grant,
  paidBy: z.exactOptional(note),
  notes: z.array(note),
  bring: z.array(text),
  apply: oneOrMore(z.strictObject({ where: text, source: z.exactOptional(citation) })),
  deadlines: z.exactOptional(z.array(deadline)),
  ask: id,
  followedBy: z.exactOptional(id),
  otherCaseOf: z.exactOptional(id),
  gentle: z.exactOptional(z.literal(true)),
  checkedOn: isoDate,
  examples: oneOrMore(example),
});

const measureHead = {
  no: z.int(),
  title: text,
  quote: z.string().check(z.minLength(4)),
  overtaken: z.exactOptional(
    oneOrMore(
      z.strictObject({
        quote: z.string().check(z.minLength(4)),
        says: text,
        by: citation,
        benefits: oneOrMore(id),
      }),
    ),
  ),
};

/** The shape of a whole pack. What a shape cannot say, such as whether an id exists, is `checkPack`'s. */
export const packSchema: z.ZodMiniType<Pack> = z.strictObject({
  id,
  title: text,
  lead: text,
  basis: text,
  district: z.exactOptional(id),
  region: text,
  policy: id,
  instruments: z.array(
    z.strictObject({
      id,
      number: z.string(),
      title: text,
      issuedBy: text,
      inForceFrom: z.exactOptional(isoDate),
      url: z.exactOptional(z.url()),
    }),
  ),
  offices: z.array(z.strictObject({ id, name: text, hotline: z.string() })),
  facts: z.array(fact),
  conflicts: z.array(z.strictObject({ id, says: text, of: contradiction })),
  topics: z.array(z.strictObject({ id, name: text, hint: text, gentle: z.exactOptional(z.literal(true)) })),
  pages: z.array(
    z.strictObject({
      id,
      title: text,
      lead: z.exactOptional(text),
      facts: z.array(id),
      lists: z.exactOptional(
        z.strictObject({ members: z.enum(['parent', 'child']), kind: id, max: z.int() }),
      ),
    }),
  ),
  benefits: z.array(benefit),
  localStandards: z.array(
    z.strictObject({ ...parameterShape(figure), of: id, holdsFor: z.exactOptional(text) }),
  ),
  notices: z.array(z.strictObject({ when: conditionSchema, says: text })),
  measures: z.array(
    z.union([
      z.strictObject({ ...measureHead, benefits: z.array(id).check(z.minLength(1)) }),
      z.strictObject({ ...measureHead, noBenefit: text }),
      z.strictObject({ ...measureHead, pending: z.literal(true) }),
    ]),
  ),
  schoolStart: z.exactOptional(
    z.strictObject({ name: text, at: moment, when: conditionSchema, source: citation }),
  ),
});
