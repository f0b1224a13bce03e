import { useWords } from '../language/useWords.ts';
import { LockPanel } from '../lock/LockPanel.tsx';
import { Disclosure } from '../shell/Disclosure.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { usePageTitle } from '../shell/usePageTitle.ts';
import { ColumnsStep } from './ColumnsStep.tsx';
import css from './ListsPage.module.css';
import { ReadingStep } from './ReadingStep.tsx';
import { ResultStep } from './ResultStep.tsx';
import { ScreeningStep } from './ScreeningStep.tsx';
import { StartStep } from './StartStep.tsx';
import { StepTrail } from './StepTrail.tsx';
import { useListDesk } from './useListDesk.ts';
import { useNoStrayDrop } from './useNoStrayDrop.ts';

/** 名册筛查: a list of households opened, its columns checked, screened, and what came of it. */
export function ListsPage() {
  const { t } = useWords('lists');
  const { t: ofDesk } = useWords('desk');
  const state = useListDesk();
  useNoStrayDrop();
  usePageTitle(t('title'));
  return (
    <>
      {state.step === 'start' && <PageHeading level={2} title={t('title')} lead={t('lead')} />}
      <StepTrail step={state.step} />
      {state.step === 'start' && <StartStep problem={state.problem} />}
      {state.step === 'reading' && <ReadingStep source={state.source} />}
      {state.step === 'columns' && <ColumnsStep opened={state} />}
      {state.step === 'screening' && <ScreeningStep state={state} />}
      {state.step === 'result' && <ResultStep state={state} />}
      <Disclosure className={css.lock} summary={ofDesk('lock.title')}>
        {() => <LockPanel />}
      </Disclosure>
    </>
  );
}
