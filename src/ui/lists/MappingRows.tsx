import { useState } from 'react';
import { columnsByRole, columnsOf, householdColumn } from '../../lists/column.ts';
import { headerOfColumn } from '../../lists/mapping.ts';
import type { OpenedSheet } from '../../lists/worker/protocol.ts';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import css from './MappingRows.module.css';

type Props = {
  readonly sheet: OpenedSheet;
  readonly headers: readonly string[];
  readonly meansOf: (header: string) => string;
  readonly onChoose: (header: string, means: string) => void;
  /** Every row offers its choice at once; else one press away. */
  readonly areOpen?: boolean;
};

/** Columns of a list with what they stand for and what stands in their first rows. */
export function MappingRows({ sheet, headers, meansOf, onChoose, areOpen = false }: Props) {
  const { pack } = useRules();
  const { t } = useWords('lists');
  const text = useText();
  const [changing, setChanging] = useState<readonly string[]>([]);
  const nameOf = (id: string): string => {
    const header = headerOfColumn(pack, id);
    return header ? text(header) : t('columns.carry');
  };
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t('columns.header')}</th>
          <th scope="col">{t('columns.means')}</th>
          <th scope="col">{t('columns.examples')}</th>
        </tr>
      </thead>
      <tbody>
        {headers.map((header) => (
          <tr key={header}>
            <th scope="row">{header}</th>
            <td>
              {areOpen || changing.includes(header) ? (
                <select
                  className={css.select}
                  aria-label={t('columns.meansOf', { header })}
                  // oxlint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that was pressed
                  autoFocus={!areOpen}
                  value={meansOf(header)}
                  onChange={(event) => onChoose(header, event.target.value)}
                >
                  <option value="">{t('columns.carry')}</option>
                  <Choices suggested={sheet.headers.suggestions[header] ?? []} nameOf={nameOf} />
                </select>
              ) : (
                <span className={css.means}>
                  {nameOf(meansOf(header))}
                  <Button
                    kind="plain"
                    label={t('columns.changeOf', { header })}
                    onClick={() => setChanging([...changing, header])}
                  >
                    {t('columns.change')}
                  </Button>
                </span>
              )}
            </td>
            <td className={css.examples}>{firstCells(sheet, header).join(t('columns.comma'))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ChoicesProps = { readonly suggested: readonly string[]; readonly nameOf: (id: string) => string };

/** What a column may be: the likeliest first, then all, by whom they are about. */
function Choices({ suggested, nameOf }: ChoicesProps) {
  const { pack } = useRules();
  const { t } = useWords('lists');
  const all = [householdColumn, ...columnsOf(pack), ...columnsByRole(pack)];
  return (
    <>
      {suggested.length > 0 && (
        <optgroup label={t('columns.suggested')}>
          {suggested.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={t('columns.every')}>
        {all
          .filter(({ id }) => !suggested.includes(id))
          .map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
      </optgroup>
    </>
  );
}

/** The first few things that stand under a header. */
function firstCells({ beginning, headers: { headers, headerRow } }: OpenedSheet, header: string): string[] {
  const column = headers.indexOf(header);
  return beginning
    .slice(headerRow + 1)
    .map((row) => String(row[column] ?? ''))
    .filter((cell) => cell !== '')
    .slice(0, 3);
}
