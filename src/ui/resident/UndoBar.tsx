import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../language/useWords.ts';
import { useDesk } from './DeskContext.ts';
import { KeyCap } from './KeyCap.tsx';
import css from './UndoBar.module.css';

const seconds = 10;

/** For ten seconds after a resident has gone: the way back. While it has the focus or the pointer the time stands still. */
export function UndoBar({ onUndo }: { readonly onUndo: () => void }) {
  const { former, visit, dispatch } = useDesk();
  const { t } = useWords('desk');
  return (
    <output className={css.place}>
      {former && (
        <Countdown key={visit} onEnd={() => dispatch({ type: 'forget' })}>
          <span className={css.words}>{t(`undo.${former.by}`)}</span>
          <button type="button" className={css.undo} onClick={onUndo}>
            {t('undo.action')}
            <span className={css.key}>
              <KeyCap>{t('undo.key')}</KeyCap>
            </span>
          </button>
        </Countdown>
      )}
    </output>
  );
}

function Countdown({ onEnd, children }: { readonly onEnd: () => void; readonly children: ReactNode }) {
  const { t } = useWords('desk');
  const [left, setLeft] = useState(seconds);
  const [isFocused, setFocused] = useState(false);
  const [isHovered, setHovered] = useState(false);
  const isPaused = isFocused || isHovered;

  useEffect(() => {
    if (isPaused) return;
    const timer = setInterval(() => setLeft((before) => before - 1), 1000);
    return () => clearInterval(timer);
  }, [isPaused]);
  useEffect(() => {
    if (left <= 0) onEnd();
  }, [left, onEnd]);

  return (
    <span
      className={css.bar}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      {children}
      <span className={css.left} aria-hidden="true">
        {t('undo.left', { seconds: left })}
      </span>
    </span>
  );
}
