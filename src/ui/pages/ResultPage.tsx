import { dateText } from '#dsl';
import { useDeferredValue } from 'react';
import { Navigate } from 'react-router';
import { useWords } from '../language/useWords.ts';
import { ChangeDay } from '../result/ChangeDay.tsx';
import { Entitlements } from '../result/Entitlements.tsx';
import { SituationNotices } from '../result/SituationNotices.tsx';
import { stepPath } from '../routes/stepPath.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { ButtonLink } from '../shell/ButtonLink.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useCase } from '../state/useCase.ts';
import { useOpenConflicts } from '../state/useOpenConflicts.ts';
import { useWalk } from '../state/useWalk.ts';
import { DueNext } from '../timeline/DueNext.tsx';
import { useText } from '../words/useText.ts';
import css from './ResultPage.module.css';

/** What the family can get, how sure that is, why, and what to do next. */
export function ResultPage() {
  const { interview, asOf } = useCase();
  const way = useWalk();
  const { t } = useWords();
  const text = useText();
  const { household } = way;
  const conflicts = useOpenConflicts();
  // The page answers the tap at once; what takes a slow phone a moment to work out follows.
  const isThere = useDeferredValue(true, false);
  if (interview.topics.length === 0) return <Navigate to="/" replace state={{ stepGone: true }} />;

  return (
    <>
      <BackLink to="/check">{t('nav.backTo.check')}</BackLink>
      <PageHeading title={t('result.title')} lead={t('result.asOf', { day: text(dateText(asOf)) })} />
      {way.next && (
        <div className={css.unfinished}>
          <p>{t('check.unfinished')}</p>
          <ButtonLink kind="second" to={stepPath(way.next)}>
            {t('check.goOn')}
          </ButtonLink>
        </div>
      )}
      {conflicts.length > 0 && (
        <div className={css.unfinished}>
          <p>{t('conflict.inResult')}</p>
          <ButtonLink kind="second" to="/check">
            {t('conflict.look')}
          </ButtonLink>
        </div>
      )}
      <SituationNotices household={household} />
      {isThere && <Entitlements due={<DueNext />} />}
      <section className={css.end}>
        <p>{t('result.notADecision')}</p>
        <p>
          <ButtonLink kind="second" to="/take">
            {t('take.link')}
          </ButtonLink>
        </p>
        <ChangeDay />
        <p>
          <ButtonLink kind="plain" to="/compare">
            {t('compare.link')}
          </ButtonLink>
        </p>
        <p>
          <ButtonLink kind="plain" to="/check">
            {t('result.check')}
          </ButtonLink>
        </p>
      </section>
    </>
  );
}
