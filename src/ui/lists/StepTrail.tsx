import { useWords } from '../language/useWords.ts';
import type { ListState } from './listState.ts';
import css from './StepTrail.module.css';

const steps = ['open', 'columns', 'screen', 'result'] as const;

const stepOf: Readonly<Record<ListState['step'], (typeof steps)[number]>> = {
  start: 'open',
  reading: 'open',
  columns: 'columns',
  screening: 'screen',
  result: 'result',
};

/** The four steps from a file to a result, and which of them this is. */
export function StepTrail({ step }: { readonly step: ListState['step'] }) {
  const { t } = useWords('lists');
  const now = stepOf[step];
  return (
    <ol className={css.trail} aria-label={t('steps.title')}>
      {steps.map((one, i) => (
        <li
          key={one}
          className={i < steps.indexOf(now) ? css.done : one === now ? css.now : css.ahead}
          aria-current={one === now ? 'step' : undefined}
        >
          <span className={css.words}>{t(`steps.${one}`)}</span>
        </li>
      ))}
    </ol>
  );
}
