import { useId, useMemo, useState } from 'react';
import { householdColumn } from '../../lists/column.ts';
import { headerOfColumn, type Mapping } from '../../lists/mapping.ts';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { Notice } from '../shell/Notice.tsx';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import css from './ColumnsStep.module.css';
import { listDesk } from './listDesk.ts';
import type { Opened } from './listState.ts';
import { MappingRows } from './MappingRows.tsx';
import { forgetHeaders, rememberedHeaders, rememberHeaders } from './rememberedHeaders.ts';
import { SelectField } from '../shell/SelectField.tsx';
import { StepHeading } from './StepHeading.tsx';
import { useSourceName } from './useSourceName.ts';

type Props = { readonly opened: Opened & { readonly wasCancelled: boolean } };

/** Which table it is, and what each of its columns stands for. Nothing is guessed: what is unclear is asked. */
export function ColumnsStep({ opened: { source, sheets, wasCancelled } }: Props) {
  const { asOf } = useCase();
  const { pack } = useRules();
  const { t } = useWords('lists');
  const text = useText();
  const nameOf = useSourceName();
  const errorId = useId();
  const [no, setNo] = useState(0);
  /** What was chosen here, by header; "" is carried through. */
  const [chosen, setChosen] = useState<Mapping>({});
  const [hasForgotten, setHasForgotten] = useState(false);
  const sheet = sheets[no];
  const remembered = useMemo(() => rememberedHeaders(), []);
  if (sheet === undefined) return null;

  const { headers, headerRow, mapping: found, suggestions } = sheet.headers;
  const named = headers.filter((header) => header !== '');
  const meansOf = (header: string): string => chosen[header] ?? found[header] ?? '';
  const keyHeader = named.find((header) => meansOf(header) === householdColumn.id);
  const twice = named.find((header, i) => {
    const means = meansOf(header);
    return means !== '' && named.findIndex((other) => meansOf(other) === means) < i;
  });
  const unclear = named.filter((header) => header in suggestions);
  const known = named.filter((header) => header in found);
  const carried = named.filter((header) => !unclear.includes(header) && !known.includes(header));
  const isKnown = known.length > 0 || named.some((header) => meansOf(header) !== '');

  const choose = (header: string, means: string): void => setChosen({ ...chosen, [header]: means });
  const go = (): void => {
    const own = Object.entries(chosen).filter(([header, means]) => (found[header] ?? '') !== means);
    // A list of invented people teaches nothing about the lists of this office.
    if (source.kind !== 'example' && own.length > 0) rememberHeaders(Object.fromEntries(own));
    const mapping = Object.fromEntries(
      named.flatMap((header) => (meansOf(header) === '' ? [] : [[header, meansOf(header)]])),
    );
    listDesk.screen(no, { headerRow, headers, mapping }, asOf);
  };

  const problem =
    twice !== undefined
      ? t('columns.twice', { column: text(headerOfColumn(pack, meansOf(twice)) ?? householdColumn.header) })
      : isKnown && keyHeader === undefined
        ? t('columns.noKey')
        : isKnown
          ? undefined
          : t('columns.nothingKnown');
  const rows = { sheet, meansOf, onChoose: choose };
  return (
    <>
      {wasCancelled && <Notice>{t('screening.cancelled')}</Notice>}
      <StepHeading
        title={t('columns.title')}
        lead={t('columns.lead', { name: nameOf(source), rows: sheet.rows - headerRow - 1 })}
      />
      {sheets.length > 1 && (
        <SelectField
          label={t('columns.table')}
          value={String(no)}
          onChange={(value) => {
            setNo(Number(value));
            setChosen({});
          }}
        >
          {sheets.map((one, i) => (
            <option key={one.name} value={i}>
              {t('columns.tableOption', { name: one.name, rows: one.rows })}
            </option>
          ))}
        </SelectField>
      )}
      {problem !== undefined && (
        <div id={errorId} className={css.problem} role="alert">
          <p>{problem}</p>
        </div>
      )}
      {keyHeader === undefined && (
        <SelectField
          label={text(householdColumn.header)}
          value=""
          onChange={(header) => choose(header, householdColumn.id)}
        >
          <option value="">{t('columns.choose')}</option>
          {named.map((header) => (
            <option key={header}>{header}</option>
          ))}
        </SelectField>
      )}
      {unclear.length > 0 && (
        <section className={css.unclear}>
          <h3 className={css.title}>{t('columns.unclear', { count: unclear.length })}</h3>
          <MappingRows {...rows} headers={unclear} areOpen />
        </section>
      )}
      <div className={css.go}>
        <Button
          kind="main"
          onClick={() => {
            if (problem === undefined) go();
            else document.getElementById(errorId)?.scrollIntoView({ block: 'center' });
          }}
        >
          {t('columns.go')}
        </Button>
        <Button kind="second" onClick={() => listDesk.clear()}>
          {t('columns.back')}
        </Button>
      </div>
      {carried.length > 0 && (
        <section className={css.part}>
          <h3 className={css.title}>{t('columns.personal', { count: carried.length })}</h3>
          <MappingRows {...rows} headers={carried} />
        </section>
      )}
      {known.length > 0 && (
        <section className={css.part}>
          <h3 className={css.title}>{t('columns.known', { count: known.length })}</h3>
          <MappingRows {...rows} headers={known} />
        </section>
      )}
      <p className={css.remembered}>{t('columns.remembered')}</p>
      {Object.keys(remembered).length > 0 && !hasForgotten && (
        <Button
          kind="plain"
          onClick={() => {
            forgetHeaders();
            setHasForgotten(true);
          }}
        >
          {t('columns.forget')}
        </Button>
      )}
    </>
  );
}
