import { parametersOf, type Pack } from '#dsl';
import { issue, type PackIssue } from './packIssue.ts';

/** Ids used twice, ids that nothing answers to, and doubts that name nobody to ask. */
export const checkReferences = (pack: Pack): PackIssue[] => [
  ...checkIds(pack),
  ...checkNamed(pack),
  ...checkMeasures(pack),
];

function checkIds(pack: Pack): PackIssue[] {
  const lists = [
    'instruments',
    'offices',
    'facts',
    'conflicts',
    'topics',
    'pages',
    'benefits',
    'localStandards',
  ] as const;
  return lists.flatMap((list) => {
    const ids = pack[list].map(({ id }) => id);
    return ids.flatMap((id, i) =>
      ids.indexOf(id) === i
        ? []
        : [issue('duplicateId', `${list}.${i}.id`, `“${id}”用了两次`, `"${id}" is used twice`)],
    );
  });
}

function checkNamed(pack: Pack): PackIssue[] {
  const known = {
    instrument: new Set(pack.instruments.map(({ id }) => id)),
    confirmWith: new Set(pack.offices.map(({ id }) => id)),
    ask: new Set(pack.offices.map(({ id }) => id)),
    followedBy: new Set(pack.benefits.map(({ id }) => id)),
    otherCaseOf: new Set(pack.benefits.map(({ id }) => id)),
  };
  const topics = new Set(pack.topics.map(({ id }) => id));
  const parameters = new Set(
    pack.benefits.flatMap(({ grant }) => Object.values(parametersOf(grant)).map(({ id }) => id)),
  );
  const issues: PackIssue[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      if (key in known && typeof part === 'string' && !known[key as keyof typeof known].has(part)) {
        issues.push(unknown(part, at));
      }
      visit(part, at);
    }
    if ('confidence' in value && value.confidence !== 'high' && !('confirmWith' in value)) {
      issues.push(
        issue(
          'noOfficeToConfirm',
          path,
          '没有十足把握的依据，要写明向谁确认（confirmWith）',
          'A citation that is less than certain must name who confirms it (confirmWith)',
        ),
      );
    }
  };
  const { benefits, localStandards, measures, schoolStart } = pack;
  visit({ benefits, localStandards, measures, schoolStart }, '');
  if (!known.instrument.has(pack.policy)) issues.push(unknown(pack.policy, 'policy'));
  const { district } = pack;
  if (district !== undefined && !pack.facts.some((fact) => fact.id === district && fact.kind === 'choice'))
    issues.push(unknown(district, 'district'));
  pack.benefits.forEach((benefit, i) =>
    benefit.topics.forEach((topic, j) => {
      if (!topics.has(topic)) issues.push(unknown(topic, `benefits.${i}.topics.${j}`));
    }),
  );
  pack.localStandards.forEach(({ of }, i) => {
    if (!parameters.has(of)) issues.push(unknown(of, `localStandards.${i}.of`));
  });
  return issues;
}

function checkMeasures(pack: Pack): PackIssue[] {
  const ids = new Set(pack.benefits.map(({ id }) => id));
  const named = new Set<string>();
  const issues: PackIssue[] = [];
  pack.measures.forEach((measure, i) => {
    if (measure.no !== i + 1) {
      issues.push(
        issue('outOfOrder', `measures.${i}.no`, `应是第 ${i + 1} 条`, `This should be number ${i + 1}`),
      );
    }
    const own = 'benefits' in measure ? measure.benefits : [];
    measure.overtaken?.forEach(({ benefits }, j) =>
      benefits.forEach((id, k) => {
        if (!own.includes(id))
          issues.push(notOfThisMeasure(id, `measures.${i}.overtaken.${j}.benefits.${k}`));
      }),
    );
    own.forEach((id, j) => {
      named.add(id);
      if (!ids.has(id)) {
        issues.push(unknown(id, `measures.${i}.benefits.${j}`));
      }
    });
  });
  pack.benefits.forEach(({ id }, i) => {
    if (!named.has(id)) {
      issues.push(
        issue('notUnderAMeasure', `benefits.${i}`, `没有哪条措施列出“${id}”`, `No measure lists "${id}"`),
      );
    }
  });
  return issues;
}

const notOfThisMeasure = (id: string, path: string): PackIssue =>
  issue(
    'notUnderAMeasure',
    path,
    `“${id}”不在这条措施的待遇里`,
    `"${id}" is not among the benefits of this measure`,
  );

const unknown = (id: string, path: string): PackIssue =>
  issue('unknownId', path, `找不到“${id}”`, `There is no "${id}"`);
