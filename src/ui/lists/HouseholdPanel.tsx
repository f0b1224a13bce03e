import { useEffect, useState } from 'react';
import type { Told } from '../../lists/worker/protocol.ts';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import css from './HouseholdPanel.module.css';
import { ListedCase } from './ListedCase.tsx';
import { ListedResult } from './ListedResult.tsx';
import { listDesk } from './listDesk.ts';
import type { OpenedRow } from './ResultStep.tsx';
import { StepHeading } from './StepHeading.tsx';

type Props = {
  readonly opened: OpenedRow;
  readonly onGo: (opened: OpenedRow) => void;
  readonly onBack: () => void;
};

type Shown = {
  readonly of: OpenedRow;
  readonly total: number;
  readonly told: Extract<Told, { about: 'household' }>;
};

/** One household of a view with its reasons, and the way to the ones before and after it. */
export function HouseholdPanel({ opened, onGo, onBack }: Props) {
  const { t } = useWords('lists');
  const [shown, setShown] = useState<Shown>();

  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const { view, row } = opened;
      const rows = await listDesk.ask<'view'>({ about: 'view', view, from: row, to: row + 1 });
      const at = rows.about === 'view' ? rows.rows[0]?.at : undefined;
      if (rows.about !== 'view' || at === undefined) return;
      const told = await listDesk.ask<'household'>({ about: 'household', at });
      if (isWanted && told.about === 'household') setShown({ of: opened, total: rows.total, told });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [opened]);
  useEffect(() => {
    if (shown) window.scrollTo(0, 0);
  }, [shown]);

  if (shown === undefined) return null;
  const { view, row } = shown.of;
  const { listed, personalHeaders, problems } = shown.told;
  return (
    <>
      <div className={css.ways}>
        <Button kind="plain" onClick={onBack}>
          {t('household.back')}
        </Button>
        <span className={css.beside}>
          {row > 0 && (
            <Button kind="plain" onClick={() => onGo({ view, row: row - 1 })}>
              {t('household.before')}
            </Button>
          )}
          {row + 1 < shown.total && (
            <Button kind="plain" onClick={() => onGo({ view, row: row + 1 })}>
              {t('household.after')}
            </Button>
          )}
        </span>
      </div>
      <StepHeading
        title={t('household.title', { key: listed.key })}
        lead={t('household.rows', { rows: listed.rows.join(t('columns.comma')) })}
      />
      <ListedCase key={listed.key} household={listed.household}>
        <ListedResult listed={listed} personalHeaders={personalHeaders} problems={problems} />
      </ListedCase>
    </>
  );
}
