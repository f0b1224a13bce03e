import { useState } from 'react';
import { Navigate } from 'react-router';
import type { Scenario } from '../../questionnaire/scenario.ts';
import { ComparisonTable } from '../compare/ComparisonTable.tsx';
import { ScenarioForm } from '../compare/ScenarioForm.tsx';
import { useWords } from '../language/useWords.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useCase } from '../state/useCase.ts';

/** Two situations side by side: the family as it is, and as it would be. Its own answers stay as they are. */
export function ComparePage() {
  const { interview } = useCase();
  const { t } = useWords();
  const [scenario, setScenario] = useState<Scenario>();
  if (interview.topics.length === 0) return <Navigate to="/" replace state={{ stepGone: true }} />;
  return (
    <>
      <BackLink to="/result">{t('nav.backTo.result')}</BackLink>
      <PageHeading title={t('compare.title')} lead={t('compare.lead')} />
      <ScenarioForm onChange={setScenario} />
      {scenario && <ComparisonTable scenario={scenario} />}
    </>
  );
}
