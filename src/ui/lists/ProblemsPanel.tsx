import { useCallback, useState, type ReactNode } from 'react';
import type { ListProblem, ProblemCode } from '../../lists/list.ts';
import type { Summary } from '../../lists/summary.ts';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import css from './ProblemsPanel.module.css';
import { listDesk } from './listDesk.ts';
import { LongGrid } from './LongGrid.tsx';
import { SelectField } from '../shell/SelectField.tsx';
import { WriteFile } from './WriteFile.tsx';

const codes: readonly ProblemCode[] = ['badCell', 'contradiction', 'noKey', 'untold', 'tooMany'];

/** Every place of the list that could not be read, with what would be right there. */
export function ProblemsPanel({ problems }: Pick<Summary, 'problems'>) {
  const { t } = useWords('lists');
  const text = useText();
  const [code, setCode] = useState<ProblemCode>();
  const all = codes.reduce((sum, one) => sum + problems[one], 0);

  const fetch = useCallback(
    async (from: number, to: number) => {
      const told = await listDesk.ask<'problems'>({ about: 'problems', code, from, to });
      return told.about === 'problems' ? told : { total: 0, rows: [] };
    },
    [code],
  );
  const cells = ({ cell, row, sheet, header, household, found, says }: ListProblem): readonly ReactNode[] => [
    <>
      <strong>{cell ?? t('problems.row', { row })}</strong> <span className={css.quiet}>{sheet}</span>
    </>,
    <>
      {header}{' '}
      {household !== undefined && (
        <span className={css.quiet}>{t('household.title', { key: household })}</span>
      )}
    </>,
    <>{found !== undefined && <q className={css.found}>{found}</q>}</>,
    text(says),
  ];
  if (all === 0) return <p>{t('problems.none')}</p>;
  return (
    <section aria-labelledby="problems">
      <h3 id="problems">{t('problems.title')}</h3>
      <p className={css.lead}>{t('problems.lead')}</p>
      <div className={css.tools}>
        <SelectField
          label={t('problems.kind')}
          value={code ?? ''}
          onChange={(value) => setCode(codes.find((one) => one === value))}
        >
          <option value="">{t('problems.any', { count: all })}</option>
          {codes
            .filter((one) => problems[one] > 0)
            .map((one) => (
              <option key={one} value={one}>
                {t(`problems.kinds.${one}`, { count: problems[one] })}
              </option>
            ))}
        </SelectField>
        <WriteFile kind="second" file={{ what: 'problems', format: 'xlsx' }}>
          {t('problems.file')}
        </WriteFile>
      </div>
      <LongGrid
        label={t('problems.title')}
        className={css.columns}
        columns={[
          { id: 'place', title: t('problems.place') },
          { id: 'column', title: t('problems.column') },
          { id: 'found', title: t('problems.found') },
          { id: 'says', title: t('problems.says') },
        ]}
        fetch={fetch}
        cells={cells}
        none={t('problems.none')}
      />
    </section>
  );
}
