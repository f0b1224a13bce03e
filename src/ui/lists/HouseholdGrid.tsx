import { dateText } from '#dsl';
import { useCallback, useState, type ReactNode } from 'react';
import type { Sort, View, ViewedHousehold } from '../../lists/view.ts';
import { useWords } from '../language/useWords.ts';
import { GroupMark } from '../result/GroupMark.tsx';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import css from './HouseholdGrid.module.css';
import { listDesk } from './listDesk.ts';
import { LongGrid } from './LongGrid.tsx';
import type { OpenedRow } from './ResultStep.tsx';
import { useWanted } from './useWanted.ts';

type Props = {
  readonly label: string;
  readonly view: View;
  readonly onView?: (view: View) => void;
  readonly onOpen: (opened: OpenedRow) => void;
  readonly start?: number | undefined;
};

/** The households of a view, a row each. */
export function HouseholdGrid({ label, view, onView, onOpen, start }: Props) {
  const rulebook = useRules();
  const { t } = useWords('lists');
  const text = useText();
  const wanted = useWanted();
  const [total, setTotal] = useState<number>();
  const titleOf = (benefit: string): string => text(rulebook.benefit(benefit).title);

  const fetch = useCallback(
    async (from: number, to: number) => {
      const told = await listDesk.ask<'view'>({ about: 'view', view, from, to });
      const rows = told.about === 'view' ? told : { total: 0, rows: [] };
      setTotal(rows.total);
      return rows;
    },
    [view],
  );
  const columnFor = (id: string, title: string, sort: Sort) => ({
    id,
    title,
    sorted:
      view.sort === sort ? (view.isDescending ? ('descending' as const) : ('ascending' as const)) : undefined,
    ...(onView && {
      onSort: () => onView({ ...view, sort, isDescending: view.sort === sort && !view.isDescending }),
    }),
  });
  const cells = ({ key, personal, group, benefits, missing, due }: ViewedHousehold): readonly ReactNode[] => [
    <>
      <strong>{key}</strong> {personal.slice(0, 2).filter(Boolean).join(' ')}
    </>,
    <>
      <span className={group === 'no' ? css.nothing : css.group}>
        {group !== 'no' && <GroupMark group={group} />}
        {t(group === 'no' ? 'households.nothing' : `group.${group}`)}
      </span>{' '}
      {group !== 'no' && benefits.map(titleOf).join(t('columns.comma'))}
    </>,
    missing.length > 0 && (
      <>
        <span className={css.label}>
          {t('households.missing')}
          {t('questions.colon')}
        </span>
        {missing.map(wanted).join(t('columns.comma'))}
      </>
    ),
    due && (
      <>
        <strong className={css.day}>{text(dateText(due.by))}</strong> {titleOf(due.benefit)}
      </>
    ),
  ];
  return (
    <>
      <output className={css.shown}>
        {total !== undefined && `${t('households.shown', { count: total })}${t('questions.colon')}`}
        <span className={css.hint}>{t('households.hint')}</span>
      </output>
      <LongGrid
        label={label}
        className={css.columns}
        columns={[
          columnFor('key', t('households.key'), 'list'),
          columnFor('what', t('households.what'), 'group'),
          columnFor('missing', t('households.missing'), 'missing'),
          columnFor('due', t('households.dueDay'), 'due'),
        ]}
        fetch={fetch}
        cells={cells}
        none={t('households.none')}
        onOpen={(row) => onOpen({ view, row })}
        start={start}
      />
    </>
  );
}
