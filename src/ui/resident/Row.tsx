import type { ReactNode } from 'react';
import { useWords } from '../language/useWords.ts';
import css from './Row.module.css';

type Props = {
  readonly id: string;
  /** The control takes the whole line, below the question. */
  readonly isWide?: boolean;
  /** One answer of several is to be chosen. */
  readonly isChoice?: boolean;
  readonly question: string;
  readonly hints?: readonly string[];
  readonly problem?: string | undefined;
  readonly isOpen: boolean;
  /** What was typed is no answer. */
  readonly isInvalid?: boolean;
  readonly children: ReactNode;
};

/** One line of the desk: the question, marked while it is open, and its control. The hint shows while it is worked on. */
export function Row({
  id,
  isChoice = false,
  isWide = false,
  question,
  hints = [],
  problem,
  isOpen,
  isInvalid = false,
  children,
}: Props) {
  const { t } = useWords('desk');
  const described = [hints.length > 0 && `${id}-hint`, problem !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      className={[css.row, isWide && css.wide, isOpen && css.open].filter(Boolean).join(' ')}
      role={isChoice ? 'radiogroup' : undefined}
      aria-labelledby={`${id}-question`}
      aria-describedby={described || undefined}
      data-row=""
      data-open={isOpen ? '' : undefined}
      data-invalid={isInvalid ? '' : undefined}
    >
      <p id={`${id}-question`} className={css.question}>
        {question}
        {isOpen && <span className={css.mark}> {t('row.open')}</span>}
      </p>
      <div className={css.answer}>
        {children}
        {problem !== undefined && (
          <p id={`${id}-error`} className={css.error}>
            {problem}
          </p>
        )}
        {hints.length > 0 && (
          <div id={`${id}-hint`} className={css.hint}>
            {hints.map((hint) => (
              <p key={hint}>{hint}</p>
            ))}
          </div>
        )}
      </div>
    </fieldset>
  );
}
