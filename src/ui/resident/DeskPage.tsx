import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../language/useWords.ts';
import { LockPanel } from '../lock/LockPanel.tsx';
import { Disclosure } from '../shell/Disclosure.tsx';
import { DroppedNotice } from '../shell/DroppedNotice.tsx';
import { usePageTitle } from '../shell/usePageTitle.ts';
import { useCase } from '../state/useCase.ts';
import { holdsLink } from './codeIn.ts';
import { useDesk } from './DeskContext.ts';
import css from './DeskPage.module.css';
import { HandOver } from './HandOver.tsx';
import { KeyLegend, legendId } from './KeyLegend.tsx';
import { OpenPanel } from './OpenPanel.tsx';
import { Questions } from './Questions.tsx';
import { goToFirstRow, onRowKey } from './rowKeys.ts';
import { SavePanel } from './SavePanel.tsx';
import { Settled } from './Settled.tsx';
import { StatusBar } from './StatusBar.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useOpenCase } from './useOpenCase.ts';
import { usePrinting } from './usePrinting.ts';
import { useVerdicts } from './useVerdicts.ts';
import { Verdicts } from './Verdicts.tsx';

/** One resident on one page: the questions, the result beside them, and the next key always in sight. */
export function DeskPage() {
  const { interview } = useCase();
  const { former, dispatch } = useDesk();
  const { t } = useWords('desk');
  const { openLink } = useOpenCase();
  const { isPrinting, print } = usePrinting(interview.topics.length > 0);
  usePageTitle(t('title'));
  const [damagedPastes, setDamagedPastes] = useState(0);

  const goNext = useCallback(() => {
    flushSync(() => dispatch({ type: 'next' }));
    window.scrollTo(0, 0);
    goToFirstRow();
  }, [dispatch]);
  const undo = useCallback(() => {
    flushSync(() => dispatch({ type: 'undo' }));
    goToFirstRow();
  }, [dispatch]);

  useEffect(goToFirstRow, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target, isComposing } = event;
      // A question that is being asked comes first, and an input method has its own use for every key.
      if (isComposing || altKey || !(target instanceof HTMLElement) || target.closest('dialog')) return;
      const isCommand = ctrlKey || metaKey;
      const isInRow = target.closest('[data-row]') !== null;
      const isWriting = target instanceof HTMLInputElement && ['text', 'password'].includes(target.type);
      if (isCommand && key === 'Enter') goNext();
      else if (isCommand && key === 'z' && former && !isWriting) undo();
      else if (isCommand) return;
      else if ((key === '?' || key === '？') && (!isWriting || isInRow)) openLegend();
      else if (!onRowKey(key, target)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [goNext, undo, former]);

  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text') ?? '';
      if (!holdsLink(text)) return;
      event.preventDefault();
      if (openLink(text)) goToFirstRow();
      else setDamagedPastes((before) => before + 1);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [openLink]);

  return (
    <>
      <p className={css.noTrace}>{t('noTrace')}</p>
      <KeyLegend />
      <DroppedNotice />
      <div className={css.columns}>
        <div className={css.questions}>
          <Questions />
        </div>
        <Settled>
          <Answered onPrint={print} onNext={goNext} onUndo={undo} />
        </Settled>
      </div>
      <div className={css.panels}>
        <Disclosure
          key={damagedPastes}
          isOpen={damagedPastes > 0}
          className={css.panel}
          summary={t('open.title')}
        >
          {() => <OpenPanel isPasteDamaged={damagedPastes > 0} onOpened={goToFirstRow} />}
        </Disclosure>
        <Disclosure className={css.panel} summary={t('save.title')}>
          {() => <SavePanel />}
        </Disclosure>
        <Disclosure className={css.panel} summary={t('lock.title')}>
          {() => <LockPanel />}
        </Disclosure>
      </div>
      {isPrinting && <HandOver />}
    </>
  );
}

type AnsweredProps = {
  readonly onPrint: () => void;
  readonly onNext: () => void;
  readonly onUndo: () => void;
};

/** What follows from the answers: the result, and the bar that counts it. */
function Answered({ onPrint, onNext, onUndo }: AnsweredProps) {
  const grouped = useVerdicts();
  return (
    <>
      <div className={css.verdicts}>
        <Verdicts grouped={grouped} />
      </div>
      <div className={css.bar}>
        <UndoBar onUndo={onUndo} />
        <StatusBar grouped={grouped} onPrint={onPrint} onNext={onNext} />
      </div>
    </>
  );
}

function openLegend(): void {
  const legend = document.getElementById(legendId);
  if (!(legend instanceof HTMLDetailsElement)) return;
  legend.open = !legend.open;
  if (legend.open) legend.scrollIntoView({ block: 'nearest' });
}
