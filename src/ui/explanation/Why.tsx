import type { Finding } from '../../engine/evaluate.ts';
import { useWords } from '../language/useWords.ts';
import { ReasonList } from './ReasonList.tsx';
import { reasonNodes } from './reasonNodes.ts';
import css from './Why.module.css';

/** Every condition of a benefit for this family; those that decide a "no" or keep it open come first. */
export function Why({ finding }: { readonly finding: Finding }) {
  const { t } = useWords();
  const nodes = reasonNodes(finding);
  if (finding.truth === 'yes') return <ReasonList nodes={nodes} />;
  const deciding = nodes.filter(({ truth }) => truth === finding.truth);
  const others = nodes.filter(({ truth }) => truth !== finding.truth);
  return (
    <>
      <ReasonList nodes={deciding} />
      {others.length > 0 && (
        <>
          <p className={css.others}>{t('why.otherConditions')}</p>
          <ReasonList nodes={others} />
        </>
      )}
    </>
  );
}
