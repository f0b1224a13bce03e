import { useCallback, useEffect, useMemo, useRef } from 'react';
import { writeCase, type CaseRead, type CaseTold } from '../../questionnaire/caseCode.ts';
import { onTheWay } from '../../questionnaire/onTheWay.ts';
import { walk } from '../../questionnaire/walk.ts';
import { useGo } from '../go/useGo.ts';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import type { Keeping } from '../state/caseState.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import css from './Opening.module.css';

type Props = {
  readonly found: CaseRead;
  /** What is to be known about keeping it on this device, once it has been opened. */
  readonly onOpen?: () => Keeping;
  /** Where the answers of this tab go on, when they stay. */
  readonly onStay: () => void;
};

/**
 * Opens a case found in a link, a file or on this device, and takes its address out of the history. Where the tab
 * holds other answers it asks first, so that two families never mix.
 */
export function Opening({ found, onOpen, onStay }: Props) {
  const { interview, chosenDay, today, dispatch } = useCase();
  const rulebook = useRules();
  const { t } = useWords();
  const go = useGo();
  const asksFirst = useMemo(() => {
    // What counts is compared: answers set aside make no other family.
    const codeOf = ({ interview: said, chosenDay: day }: CaseTold): string => {
      const way = walk(rulebook, said, day ?? today);
      return writeCase(rulebook.pack, { interview: onTheWay(said, way), chosenDay: day });
    };
    return interview.topics.length > 0 && codeOf({ interview, chosenDay }) !== codeOf(found);
  }, [rulebook, interview, chosenDay, found, today]);
  const isOpened = useRef(false);

  const open = useCallback(() => {
    isOpened.current = true;
    const { interview: opened, chosenDay: day, problems } = found;
    const keeping = onOpen?.() ?? 'off';
    dispatch({ type: 'open', opened: { interview: opened, chosenDay: day, dropped: problems, keeping } });
    const way = walk(rulebook, opened, day ?? today);
    go(opened.topics.length === 0 ? '/' : way.next ? '/check' : '/result', { replace: true });
  }, [found, onOpen, dispatch, rulebook, today, go]);

  useEffect(() => {
    if (!asksFirst && !isOpened.current) open();
  }, [asksFirst, open]);

  if (!asksFirst) return null;
  return (
    <>
      <PageHeading title={t('open.askTitle')} lead={t('open.askLead')} />
      <div className={css.choices}>
        <Button kind="main" onClick={onStay}>
          {t('open.keepMine')}
        </Button>
        <Button kind="warning" onClick={open}>
          {t('open.replace')}
        </Button>
      </div>
    </>
  );
}
