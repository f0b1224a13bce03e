import type { Entitlement } from '../../engine/assess.ts';
import type { Group } from '../../engine/claimable.ts';
import { useWords } from '../language/useWords.ts';
import { ConflictList } from '../pages/ConflictList.tsx';
import { GroupMark } from '../result/GroupMark.tsx';
import type { Grouped } from '../result/inGroups.ts';
import { NotEligible } from '../result/NotEligible.tsx';
import { QuestionsThatDecide } from '../result/QuestionsThatDecide.tsx';
import { SharedQuestionList } from '../result/SharedQuestionList.tsx';
import { sharedQuestions } from '../result/sharedQuestions.ts';
import { SituationNotices } from '../result/SituationNotices.tsx';
import { Disclosure } from '../shell/Disclosure.tsx';
import { useCase } from '../state/useCase.ts';
import { useWalk } from '../state/useWalk.ts';
import { VerdictLine } from './VerdictLine.tsx';
import css from './Verdicts.module.css';

/** What stands open by itself: what the resident came for. The rest is one key away. */
const inSight: readonly Group[] = ['entitled', 'discretion', 'askOffice', 'later'];

/** The result so far, in the groups and words of the result page; every line opens to its reasons. */
export function Verdicts({ grouped }: { readonly grouped: readonly Grouped[] }) {
  const { interview } = useCase();
  const { household } = useWalk();
  const { t } = useWords('desk');
  return (
    <section aria-labelledby="desk-verdicts" className={css.verdicts}>
      <h2 id="desk-verdicts" tabIndex={-1} className={css.title}>
        {t('verdicts.title')}
      </h2>
      {interview.topics.length === 0 ? (
        <p className={css.empty}>{t('verdicts.empty')}</p>
      ) : (
        <>
          <ConflictList />
          <SituationNotices household={household} />
          {grouped.map(({ group, entitlements }) => (
            <OneGroup key={group} group={group} entitlements={entitlements} />
          ))}
        </>
      )}
    </section>
  );
}

function OneGroup({ group, entitlements }: Grouped) {
  const { t } = useWords();
  const count = new Set(entitlements.map(({ benefit }) => benefit)).size;
  return (
    <Disclosure
      className={css.group}
      isOpen={inSight.includes(group)}
      summary={
        <h3 className={css.name}>
          <GroupMark group={group} />
          <span className={css.words}>{t(`group.${group}.title`)}</span>
          <span className={css.count}>{t('result.count', { count })}</span>
        </h3>
      }
    >
      {() => <Lines group={group} entitlements={entitlements} />}
    </Disclosure>
  );
}

function Lines({ group, entitlements }: Grouped) {
  const { shared, others } =
    group === 'askOffice' ? sharedQuestions(entitlements) : { shared: [], others: entitlements };
  return (
    <>
      {group === 'missingAnswer' && <QuestionsThatDecide entitlements={entitlements} />}
      {others.map((one) =>
        group === 'no' ? (
          <NotEligible key={keyOf(one)} entitlement={one} />
        ) : (
          <VerdictLine key={keyOf(one)} entitlement={one} group={group} />
        ),
      )}
      {shared.map((each) => (
        <SharedQuestionList key={`${each.open.ask} ${each.open.question.zh}`} shared={each} />
      ))}
    </>
  );
}

const keyOf = ({ benefit, subject }: Entitlement): string => `${benefit.id} ${subject}`;
