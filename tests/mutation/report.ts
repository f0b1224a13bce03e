import type { TriedMutant } from './mutant.ts';

/** Why a change that no test notices changes nothing that anybody could notice: by file, then by change. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How many in a hundred changes were noticed. */
export const scoreOf = (tried: readonly TriedMutant[]): number =>
  (100 * tried.filter(({ noticed }) => noticed).length) / tried.length;

/** The figures by folder, and every change that no test noticed, with the reason why. */
export function reportOf(mutants: readonly TriedMutant[], reasons: Reasons): string {
  const tried = oneOfAName(mutants);
  const under = (start: string): TriedMutant[] => tried.filter(({ file }) => file.startsWith(start));
  const folders = [...new Set(tried.map(({ file }) => file.slice(0, file.lastIndexOf('/'))))].sort();
  const inRules = folders.filter((folder) => folder.startsWith('rules/'));
  const inCode = folders.filter((folder) => !folder.startsWith('rules/'));
  const rows = [
    ...inRules.map((folder) => row(`\`${folder}\``, under(`${folder}/`))),
    ...(inRules.length > 0 ? [row('**rules**, by our own changes', under('rules/'))] : []),
    ...inCode.map((folder) => row(`\`${folder}\``, under(`${folder}/`))),
    ...(inCode.length > 0 ? [row('**language and engine**, by Stryker', under('src/'))] : []),
    row('**together**', tried),
  ];
  const survivors = tried.filter(({ noticed }) => !noticed);
  const byFile = [...new Set(survivors.map(({ file }) => file))].sort();
  return `${head}
| folder | changes | noticed | not noticed | score |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}

${leftOut}
## Not noticed

${byFile.map((file) => sectionOf(file, survivors, reasons[file] ?? {})).join('\n')}`;
}

const head = `# Mutation testing

Written by \`npm run mutation\`; do not edit. Every rule and every line of the language and the engine is changed in small
ways, one change at a time, and the tests are run: a change that no test notices is a test that is missing, or a change
that nobody could notice. The second kind is listed below with the reason, and counts against the score all the same.
`;

const leftOut = `## What is changed, and what is not

- **Rules** (\`tests/mutation/ruleMutants.ts\`): every date by a day either way, every number by one either way, \`before\` and
  \`onOrAfter\`, \`atLeast\` and \`below\`, \`all\` and \`any\`, \`exact\` and \`noLessThan\`, \`through\` and \`before\` taken for
  each other, every comparison negated, \`not\` and \`endOfYear\` taken off, every part of \`all\`, \`any\` and of every list
  left out, every optional part (\`inForce\`, \`onlyIf\`, an end of a period, a deadline …) left out, \`force\`, \`per\` and
  \`about\` changed for another word.
- Not changed in the rules: words shown to a family, citations and the day of the last check (the quote test and
  checkPack hold them), ids, the examples (they are tests), the earliest and latest answer a form accepts, the order and
  the lists of questions, topics, measures and papers, in which checkPack misses what is gone.
- **Language and engine**: every mutator of Stryker, but for the words of an issue of checkPack and of an error thrown
  at a developer.
- The tests run are those of \`tests/dsl\`, \`tests/engine\`, \`tests/rules\` and \`tests/households/households.test.ts\`
  without the random families, which take too long; what they would notice besides is not counted.
`;

function row(name: string, tried: readonly TriedMutant[]): string {
  const noticed = tried.filter((one) => one.noticed).length;
  return `| ${name} | ${tried.length} | ${noticed} | ${tried.length - noticed} | ${scoreOf(tried).toFixed(1)} % |`;
}

const sectionOf = (
  file: string,
  survivors: readonly TriedMutant[],
  reasons: Readonly<Record<string, string>>,
): string => `### ${file}

${survivors
  .filter((one) => one.file === file)
  .map(
    ({ line, change }) =>
      `- ${line}: \`${change.replaceAll('`', '´')}\` — ${reasons[change] ?? '**no reason given**'}`,
  )
  .join('\n')}
`;

/** The same change at several places of a file, told apart by a number. */
function oneOfAName(tried: readonly TriedMutant[]): TriedMutant[] {
  const times = new Map<string, number>();
  return tried.map((one) => {
    const key = `${one.file} ${one.change}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? one : { ...one, change: `${one.change} (${time})` };
  });
}
