import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { listDesk } from './listDesk.ts';
import type { ListState } from './listState.ts';
import css from './ScreeningStep.module.css';
import { StepHeading } from './StepHeading.tsx';

const stages = ['verdicts', 'answers', 'ahead'] as const;

/** How far a screening has come, and the ways to make it wait or end. */
export function ScreeningStep({ state }: { readonly state: Extract<ListState, { step: 'screening' }> }) {
  const { t } = useWords('lists');
  const { listed, progress, isPaused } = state;
  const part = progress ? progress.done / Math.max(1, progress.of) : 0;
  const done = progress ? (stages.indexOf(progress.stage) + part) / stages.length : 0;
  const stage = progress ? t(`screening.stage.${progress.stage}`) : t('screening.reading');
  return (
    <section className={css.box}>
      <StepHeading title={t('screening.title')} />
      <output>{isPaused ? t('screening.paused') : stage}</output>
      <progress className={css.bar} max={1} value={done} aria-label={t('screening.title')} />
      <p className={css.count}>
        {progress
          ? t('screening.done', { done: progress.done, of: progress.of })
          : listed && t('screening.counted', { count: listed.households })}
      </p>
      {listed !== undefined && listed.problems > 0 && (
        <p className={css.problems}>{t('screening.problems', { count: listed.problems })}</p>
      )}
      <div className={css.actions}>
        <Button kind="second" onClick={() => listDesk.pause(!isPaused)}>
          {t(isPaused ? 'screening.resume' : 'screening.pause')}
        </Button>
        <Button kind="warning" onClick={() => listDesk.backToColumns()}>
          {t('screening.cancel')}
        </Button>
      </div>
    </section>
  );
}
