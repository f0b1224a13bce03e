import { useTranslation } from 'react-i18next';
import { BackLink } from '../shell/BackLink.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { useNoStrayDrop } from './useNoStrayDrop.ts';
import { ReadingStep } from './ReadingStep.tsx';
import { ResultStep } from './ResultStep.tsx';
import { ScreeningStep } from './ScreeningStep.tsx';
import { StartStep } from './StartStep.tsx';
import { StepTrail } from './StepTrail.tsx';
import { useListDesk } from './useListDesk.ts';

/** 名册筛查: a list of households opened, its columns checked, screened, and what came of it. */
export function ListsPage() {
  const { t } = useTranslation('lists');
  const { t: page } = useTranslation();
  const state = useListDesk();
  useNoStrayDrop();
  return (
    <>
      {state.step === 'start' && <BackLink to="/">{page('nav.backTo.start')}</BackLink>}
      <PageHeading title={t('title')} lead={state.step === 'start' ? t('lead') : undefined} />
      <StepTrail step={state.step} />
      {state.step === 'start' && <StartStep problem={state.problem} />}
      {state.step === 'reading' && <ReadingStep source={state.source} />}
      {state.step === 'columns' && <ColumnsStep opened={state} />}
      {state.step === 'screening' && <ScreeningStep state={state} />}
      {state.step === 'result' && <ResultStep state={state} />}
    </>
  );
}
