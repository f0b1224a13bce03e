import { useEffect } from 'react';
import { PageLink } from '../go/PageLink.tsx';
import { useWords } from '../language/useWords.ts';
import { measureId, MeasureSection } from '../law/MeasureSection.tsx';
import { Paper } from '../law/Paper.tsx';
import { useQuery } from '../routes/useQuery.ts';
import { useWayBack } from '../routes/useWayBack.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useRules } from '../state/useRules.ts';
import css from './LawPage.module.css';

/** The numbered measures of the paper in their order, and what a family gets from each. */
export function LawPage() {
  const { instrument, pack } = useRules();
  const { t } = useWords();
  const back = useWayBack();
  const no = useQuery().get('measure');

  useEffect(() => {
    if (no !== null) document.getElementById(measureId(no))?.focus();
  }, [no]);

  return (
    <>
      <BackLink to={back.to}>{back.words}</BackLink>
      <PageHeading title={t('law.title')} lead={t('law.lead')} />
      <Paper instrument={instrument(pack.policy)} />
      <p className={css.notADecision}>{t('law.notADecision')}</p>
      <p>
        <PageLink to="/law/papers" className={css.papers}>
          {t('law.papers')}
        </PageLink>
      </p>
      {pack.measures.map((measure) => (
        <MeasureSection key={measure.no} measure={measure} />
      ))}
    </>
  );
}
