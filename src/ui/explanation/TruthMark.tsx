import type { Truth } from '../../engine/truth.ts';
import { useWords } from '../language/useWords.ts';
import css from './TruthMark.module.css';

const shapes = {
  yes: 'M4 10.5l4 4 8-9',
  no: 'M5 5l10 10M15 5L5 15',
  unknown: 'M7 7.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2.9-1.2 1.8v.5M10 15.4v.2',
} as const;

/** Whether a condition holds, in a word and a drawing; never by colour alone. */
export function TruthMark({ truth }: { readonly truth: Truth }) {
  const { t } = useWords();
  return (
    <span className={css[truth]}>
      <svg viewBox="0 0 20 20" className={css.icon} aria-hidden="true" focusable="false">
        <path d={shapes[truth]} />
      </svg>
      {t(`truth.${truth}`)}
    </span>
  );
}
