import { dateText } from '#dsl';
import { useState } from 'react';
import type { View } from '../../lists/view.ts';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { ConfirmDialog } from '../shell/ConfirmDialog.tsx';
import { useText } from '../words/useText.ts';
import { CountsPanel } from './CountsPanel.tsx';
import { DuePanel } from './DuePanel.tsx';
import { FilesPanel } from './FilesPanel.tsx';
import { HouseholdPanel } from './HouseholdPanel.tsx';
import { HouseholdsPanel } from './HouseholdsPanel.tsx';
import { isUnsaved } from './isUnsaved.ts';
import { listDesk } from './listDesk.ts';
import type { ListState } from './listState.ts';
import { ProblemsPanel } from './ProblemsPanel.tsx';
import { QuestionsPanel } from './QuestionsPanel.tsx';
import css from './ResultStep.module.css';
import { StepHeading } from './StepHeading.tsx';
import { Tabs } from './Tabs.tsx';
import { useSourceName } from './useSourceName.ts';
import { wholeList } from './wholeList.ts';

const parts = ['counts', 'questions', 'due', 'households', 'problems', 'files'] as const;
type Part = (typeof parts)[number];

/** A household that was opened: the place of its row in a view. */
export type OpenedRow = { readonly view: View; readonly row: number };

/** What a list came to, from several sides. */
export function ResultStep({ state }: { readonly state: Extract<ListState, { step: 'result' }> }) {
  const { t } = useWords('lists');
  const text = useText();
  const nameOf = useSourceName();
  const { summary, source } = state;
  const problems = Object.values(summary.problems).reduce((sum, count) => sum + count, 0);
  const [part, setPart] = useState<Part>('counts');
  const [view, setView] = useState<View>(wholeList);
  const [opened, setOpened] = useState<OpenedRow>();
  /** The row that was opened last: back in the list, it takes the focus again. */
  const [last, setLast] = useState<number>();
  const [asksFirst, setAsksFirst] = useState(false);

  const show = (narrower: Partial<View>): void => {
    setView({ ...wholeList, ...narrower });
    setLast(undefined);
    setPart('households');
  };
  const counts: Readonly<Partial<Record<Part, number>>> = {
    questions: summary.questions.length,
    due: summary.due,
    households: summary.households,
    problems,
  };

  if (opened)
    return (
      <HouseholdPanel
        opened={opened}
        onGo={setOpened}
        onBack={() => {
          setLast(opened.row);
          setOpened(undefined);
        }}
      />
    );
  return (
    <>
      <StepHeading
        title={t('result.title')}
        lead={t('result.basis', { name: nameOf(source), day: text(dateText(summary.asOf)) })}
      />
      <ul className={css.figures}>
        <Figure number={summary.households} words={t('result.households', { count: summary.households })} />
        <Figure
          number={summary.canGet}
          words={t('result.canGet')}
          onSee={() => show({ groups: ['entitled'] })}
        />
        <Figure number={summary.lackOne} words={t('result.lackOne')} onSee={() => setPart('questions')} />
        <Figure number={summary.due} words={t('result.due')} onSee={() => setPart('due')} />
        <Figure number={problems} words={t('result.problems')} onSee={() => setPart('problems')} />
      </ul>
      <Tabs
        label={t('result.parts')}
        tabs={parts.map((id) => ({ id, name: t(`result.part.${id}`), count: counts[id] }))}
        shown={part}
        onShow={(next) => {
          setLast(undefined);
          setPart(next);
        }}
      >
        {part === 'counts' && (
          <CountsPanel summary={summary} onSee={(benefit, group) => show({ benefit, groups: [group] })} />
        )}
        {part === 'questions' && (
          <QuestionsPanel summary={summary} onSee={(fact) => show({ lacksOnly: fact })} />
        )}
        {part === 'due' && <DuePanel summary={summary} onOpen={setOpened} start={last} />}
        {part === 'households' && (
          <HouseholdsPanel summary={summary} view={view} onView={setView} onOpen={setOpened} start={last} />
        )}
        {part === 'problems' && <ProblemsPanel problems={summary.problems} />}
        {part === 'files' && <FilesPanel view={view} source={source} />}
      </Tabs>
      <div className={css.end}>
        <Button kind="second" onClick={() => (isUnsaved(state) ? setAsksFirst(true) : listDesk.clear())}>
          {t('result.another')}
        </Button>
        <Button kind="plain" onClick={() => listDesk.backToColumns()}>
          {t('result.columnsAgain')}
        </Button>
      </div>
      {asksFirst && (
        <ConfirmDialog
          question={t('another.question')}
          detail={t('another.detail')}
          confirm={t('another.confirm')}
          cancel={t('another.cancel')}
          onConfirm={() => listDesk.clear()}
          onCancel={() => setAsksFirst(false)}
        />
      )}
    </>
  );
}

type FigureProps = { readonly number: number; readonly words: string; readonly onSee?: () => void };

/** One number of the whole, and the way to those it counts. */
function Figure({ number, words, onSee }: FigureProps) {
  const content = (
    <>
      <strong className={css.number}>{number}</strong> {words}
    </>
  );
  return (
    <li>
      {onSee && number > 0 ? (
        <button type="button" className={`${css.figure} ${css.see}`} onClick={onSee}>
          {content}
        </button>
      ) : (
        <span className={css.figure}>{content}</span>
      )}
    </li>
  );
}
