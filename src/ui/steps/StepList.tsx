import { useLocation } from 'react-router';
import { PageLink } from '../go/PageLink.tsx';
import { useWords } from '../language/useWords.ts';
import { stepPath } from '../routes/stepPath.ts';
import { useWalk } from '../state/useWalk.ts';
import { useStepTitle } from '../words/useStepTitle.ts';
import css from './StepList.module.css';

/** The pages of this family so far, each a way back to it, and what comes after them. */
export function StepList() {
  const way = useWalk();
  const { pathname } = useLocation();
  const { t } = useWords();
  const stepTitle = useStepTitle();
  const places = [
    { to: '/', words: t('steps.topics'), reached: true, done: true },
    ...way.steps.map((step) => ({
      to: stepPath(step),
      words: stepTitle(step.page, step.subject),
      reached: true,
      done: step.done,
    })),
    { to: '/check', words: t('steps.check'), reached: way.next === undefined, done: false },
    { to: '/result', words: t('steps.result'), reached: way.next === undefined, done: false },
  ];
  return (
    <nav className={css.steps} aria-labelledby="steps">
      <h2 id="steps" className={css.title}>
        {t('steps.title')}
      </h2>
      <ol className={css.list}>
        {places.map(({ to, words, reached, done }) => (
          <li key={to}>
            {reached ? (
              <PageLink
                to={to}
                className={done ? css.done : css.open}
                aria-current={isHere(to, pathname) ? 'step' : undefined}
              >
                {words}
              </PageLink>
            ) : (
              <span className={css.ahead}>{words}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A member's own form belongs to the page that lists the members. */
const isHere = (to: string, pathname: string): boolean =>
  to === pathname || (to !== '/' && pathname.startsWith(`${to}/`));
