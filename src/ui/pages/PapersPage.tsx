import { parametersOf } from '#dsl';
import { useMemo } from 'react';
import { citationsIn } from '../../engine/citationsIn.ts';
import type { Rulebook } from '../../engine/rulebook.ts';
import { overtakenOf } from '../../sheet/overtakenOf.ts';
import { useWords } from '../language/useWords.ts';
import { BenefitLinks } from '../law/BenefitLinks.tsx';
import { Paper } from '../law/Paper.tsx';
import { BackLink } from '../shell/BackLink.tsx';
import { Disclosure } from '../shell/Disclosure.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useRules } from '../state/useRules.ts';
import css from './PapersPage.module.css';

/** The papers that conditions and amounts rest on, those that carry most first, each with the benefits that cite it. */
export function PapersPage() {
  const rulebook = useRules();
  const { t } = useWords();
  const papers = useMemo(() => {
    const citing = papersByBenefit(rulebook);
    return rulebook.pack.instruments
      .map((instrument) => ({
        instrument,
        benefits: citing.filter(({ papers: cited }) => cited.has(instrument.id)).map(({ id }) => id),
      }))
      .sort((a, b) => b.benefits.length - a.benefits.length);
  }, [rulebook]);
  return (
    <>
      <BackLink to="/law">{t('nav.backTo.law')}</BackLink>
      <PageHeading title={t('law.papers')} lead={t('law.papersLead')} />
      {papers.map(({ instrument, benefits }) => (
        <div key={instrument.id} className={css.paper}>
          <Paper instrument={instrument} />
          {benefits.length > 0 && (
            <Disclosure summary={t('law.citedBy', { total: benefits.length })}>
              {() => <BenefitLinks benefits={benefits} />}
            </Disclosure>
          )}
        </div>
      ))}
    </>
  );
}

/** What every benefit cites: in its rule, in what the region has set for it, and in what has overtaken its measure. */
function papersByBenefit(rulebook: Rulebook): readonly { id: string; papers: ReadonlySet<string> }[] {
  return rulebook.pack.benefits.map((benefit) => {
    const local = Object.values(parametersOf(benefit.grant)).map(({ id }) => rulebook.localStandardOf(id));
    const said = { benefit, local, overtaken: overtakenOf(benefit, rulebook) };
    return {
      id: benefit.id,
      papers: new Set(citationsIn(said).map(({ citation }) => citation.instrument)),
    };
  });
}
