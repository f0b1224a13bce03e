import { Navigate, useParams } from 'react-router';
import { PageLink } from '../go/PageLink.tsx';
import { useWords } from '../language/useWords.ts';
import { MeasureWords } from '../law/MeasureWords.tsx';
import { ButtonLink } from '../shell/ButtonLink.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import css from './LawPage.module.css';

/** The one measure an address names; one there is none of leads to all of them. */
export function MeasurePage() {
  const { no } = useParams();
  const { pack } = useRules();
  const { t } = useWords();
  const text = useText();
  const measure = pack.measures.find((one) => String(one.no) === no);
  if (measure === undefined) return <Navigate to="/law" replace />;
  return (
    <>
      <PageHeading
        title={`${t('law.no', { no: measure.no })} ${text(measure.title)}`}
        lead={text(pack.basis)}
      />
      <MeasureWords measure={measure} />
      <p className={css.check}>
        <ButtonLink kind="main" to="/">
          {t('law.checkYours')}
        </ButtonLink>
      </p>
      <p>
        <PageLink to="/law" className={css.papers}>
          {t('law.all')}
        </PageLink>
      </p>
    </>
  );
}
