import { useWords } from '../language/useWords.ts';
import type { ForBenefits, TakenSheet } from './takenSheet.ts';
import { useServes } from './useServes.ts';

/** A sheet as plain text, for a message or a note: no marks that only some apps read. */
export function useSheetText(): (sheet: TakenSheet) => string {
  const { t } = useWords();
  const serves = useServes();
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : ['', t('sheet.section', { title }), ...lines.map((line) => t('sheet.bullet', { line }))];
  const said = (words: readonly string[]): string =>
    words.filter((word) => word !== '').join(t('why.semicolon'));
  const served = (one: ForBenefits): string => said([one.what, serves(one)]);
  return ({ title, asOf, warnings, groups, open, tasks, papers, places, phones, notes, notADecision }) =>
    [
      title,
      asOf,
      ...warnings,
      ...groups.flatMap((group) =>
        section(
          group.title,
          group.lines.map(
            ({ what, amount, when }) => `${what}${t('why.colon')}${said([...amount, ...when])}`,
          ),
        ),
      ),
      ...open.flatMap(({ title: group, names }) => section(group, [names])),
      ...section(
        t('sheet.tasks'),
        tasks.map(({ what, days, notes: about }) => said([what, days, ...about])),
      ),
      ...section(t('sheet.papers'), papers.map(served)),
      ...section(t('sheet.places'), places.map(served)),
      ...section(
        t('sheet.phones'),
        phones.map(({ name, number }) => `${name} ${number}`),
      ),
      '',
      ...notes,
      notADecision,
    ].join('\n');
}
