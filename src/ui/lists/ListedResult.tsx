import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '../../engine/assess.ts';
import { groupOf, groups } from '../../engine/claimable.ts';
import { conflictsIn } from '../../engine/conflicts.ts';
import type { ListedHousehold, ListProblem } from '../../lists/list.ts';
import { personalOf } from '../../lists/list.ts';
import { EntitlementCard } from '../result/EntitlementCard.tsx';
import { GroupMark } from '../result/GroupMark.tsx';
import { NotEligible } from '../result/NotEligible.tsx';
import { Disclosure } from '../shell/Disclosure.tsx';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import { ListedAnswers } from './ListedAnswers.tsx';
import css from './ListedResult.module.css';

type Props = {
  readonly listed: ListedHousehold;
  readonly personalHeaders: readonly string[];
  readonly problems: readonly ListProblem[];
};

/** What a household of a list comes to, as the page of a family says it, with what is wrong in its rows. */
export function ListedResult({ listed, personalHeaders, problems }: Props) {
  const rulebook = useRules();
  const { asOf } = useCase();
  const { t } = useTranslation('lists');
  const text = useText();
  const { household } = listed;
  const conflicts = useMemo(() => conflictsIn(rulebook, household, asOf), [rulebook, household, asOf]);
  const entitlements = useMemo(() => assess(rulebook, household, asOf), [rulebook, household, asOf]);
  const grouped = groups
    .map((group) => ({ group, ofGroup: entitlements.filter((one) => groupOf(one) === group) }))
    .filter(({ ofGroup }) => ofGroup.length > 0);
  const personal = personalOf(listed);
  return (
    <div className={css.columns}>
      <div className={css.side}>
        {personal.some((cell) => cell !== '') && (
          <dl className={css.personal}>
            {personalHeaders.map((header, i) => (
              <div key={header} className={css.pair}>
                <dt>{header}</dt>
                <dd>{personal[i] || t('household.empty')}</dd>
              </div>
            ))}
          </dl>
        )}
        {conflicts.length > 0 && (
          <section className={css.warning}>
            <h3 className={css.title}>{t('household.conflicts')}</h3>
            <ul>
              {conflicts.map(({ key, conflict }) => (
                <li key={key}>{text(conflict.says)}</li>
              ))}
            </ul>
          </section>
        )}
        {problems.length > 0 && (
          <section className={css.warning}>
            <h3 className={css.title}>{t('household.problems')}</h3>
            <ul>
              {problems.map(({ row, cell, header, found, says }) => (
                <li key={`${row} ${cell} ${says.zh}`}>
                  <strong>{cell ?? t('problems.row', { row })}</strong> {header}{' '}
                  {found !== undefined && <q>{found}</q>}
                  <br />
                  {text(says)}
                </li>
              ))}
            </ul>
          </section>
        )}
        <Disclosure isOpen={false} className={css.told} summary={t('household.told')}>
          {() => <ListedAnswers household={household} />}
        </Disclosure>
        <p className={css.quiet}>{t('household.bench')}</p>
      </div>
      <div className={css.main}>
        {grouped.map(({ group, ofGroup }) => (
          <section key={group} className={css.group} aria-labelledby={`group-${group}`}>
            <h3 id={`group-${group}`} className={css.groupTitle}>
              <GroupMark group={group} />
              {t(`group.${group}`)}
              <span className={css.quiet}>{ofGroup.length}</span>
            </h3>
            {group === 'no' ? (
              <div className={css.list}>
                {ofGroup.map((one) => (
                  <NotEligible key={`${one.benefit.id} ${one.subject}`} entitlement={one} />
                ))}
              </div>
            ) : (
              ofGroup.map((one) => (
                <EntitlementCard
                  key={`${one.benefit.id} ${one.subject}`}
                  entitlement={one}
                  group={group}
                  isOpen={false}
                  isBrief
                />
              ))
            )}
          </section>
        ))}
      </div>
    </div>
  );
}
