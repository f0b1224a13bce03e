import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { citationsIn } from '../../engine/citationsIn.ts';
import { BenefitLinks } from '../law/BenefitLinks.tsx';
import { Paper } from '../law/Paper.tsx';
import { BackLink } from '../shell/BackLink.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useRules } from '../state/useRules.ts';
import css from './PapersPage.module.css';

/** The papers that conditions and amounts rest on, each with the benefits that cite it. */
export function PapersPage() {
  const { pack } = useRules();
  const { t } = useTranslation();
  const cited = useMemo(
    () =>
      pack.benefits.map((benefit) => ({
        id: benefit.id,
        papers: new Set(citationsIn(benefit).map(({ citation }) => citation.instrument)),
      })),
    [pack],
  );
  return (
    <>
      <BackLink to="/law">{t('nav.backTo.law')}</BackLink>
      <PageHeading title={t('law.papers')} lead={t('law.papersLead')} />
      {pack.instruments.map((instrument) => {
        const benefits = cited.filter(({ papers }) => papers.has(instrument.id)).map(({ id }) => id);
        return (
          <div key={instrument.id} className={css.paper}>
            <Paper instrument={instrument} />
            {benefits.length > 0 && (
              <details>
                <summary>{t('law.citedBy', { total: benefits.length })}</summary>
                <BenefitLinks benefits={benefits} />
              </details>
            )}
          </div>
        );
      })}
    </>
  );
}
