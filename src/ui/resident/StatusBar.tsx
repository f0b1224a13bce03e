import type { Group } from '../../engine/claimable.ts';
import { useWords } from '../language/useWords.ts';
import { GroupMark } from '../result/GroupMark.tsx';
import type { Grouped } from '../result/inGroups.ts';
import { useCase } from '../state/useCase.ts';
import { useWalk } from '../state/useWalk.ts';
import { KeyCap } from './KeyCap.tsx';
import { printButtonId } from './rowKeys.ts';
import css from './StatusBar.module.css';
import { useOpenRows } from './useOpenRows.ts';

type Props = {
  readonly grouped: readonly Grouped[];
  readonly onPrint: () => void;
  readonly onNext: () => void;
};

/** Always in sight: how many questions are open, what there is so far, and what the next key is. */
export function StatusBar({ grouped, onPrint, onNext }: Props) {
  const { interview } = useCase();
  const way = useWalk();
  const { t } = useWords('desk');
  const open = useOpenRows();
  const hasTopics = interview.topics.length > 0;
  const isDone = hasTopics && way.next === undefined;
  return (
    <section className={css.bar} aria-label={t('bar.label')}>
      <output className={css.open}>
        {!hasTopics
          ? t('bar.start')
          : isDone
            ? t('bar.done')
            : t('bar.open', { count: open }) + t('bar.ahead')}
      </output>
      {hasTopics && (
        <span className={css.next}>
          {t('bar.next', { what: t(isDone ? 'bar.nextPrint' : 'bar.nextQuestion') })}
        </span>
      )}
      <Counts grouped={grouped} />
      <div className={css.actions}>
        <button
          type="button"
          id={printButtonId}
          className={isDone ? css.main : css.second}
          disabled={!hasTopics}
          onClick={onPrint}
        >
          {t('bar.print')}
          <Keys>{t('bar.printKey')}</Keys>
        </button>
        <button type="button" id="desk-next" className={css.second} onClick={onNext}>
          {t('bar.nextResident')}
          <Keys>{t('bar.nextKey')}</Keys>
        </button>
      </div>
    </section>
  );
}

const Keys = ({ children }: { readonly children: string }) => (
  <span className={css.keys}>
    <KeyCap>{children}</KeyCap>
  </span>
);

function Counts({ grouped }: Pick<Props, 'grouped'>) {
  const { t } = useWords();
  const { t: ofDesk } = useWords('desk');
  const shown = grouped.map(({ group, entitlements }): { group: Group; count: number } => ({
    group,
    count: new Set(entitlements.map(({ benefit }) => benefit)).size,
  }));
  if (shown.length === 0) return null;
  return (
    <ul className={css.counts} aria-label={ofDesk('bar.counts')}>
      {shown.map(({ group, count }) => (
        <li key={group} className={css.count} title={t(`group.${group}.title`)}>
          <GroupMark group={group} />
          <span className={css.hidden}>
            {t(`group.${group}.title`)}
            {t('why.colon')}
          </span>
          {count}
        </li>
      ))}
    </ul>
  );
}
