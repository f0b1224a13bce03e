import { useMemo } from 'react';
import { assess } from '../../engine/assess.ts';
import { conflictsIn } from '../../engine/conflicts.ts';
import type { ListedHousehold, ListProblem } from '../../lists/list.ts';
import { personalOf } from '../../lists/list.ts';
import { useWords } from '../language/useWords.ts';
import { inGroups } from '../result/inGroups.ts';
import { Overview } from '../result/Overview.tsx';
import { ResultGroup } from '../result/ResultGroup.tsx';
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
  const { t } = useWords('lists');
  const text = useText();
  const { household } = listed;
  const conflicts = useMemo(() => conflictsIn(rulebook, household, asOf), [rulebook, household, asOf]);
  const grouped = useMemo(() => inGroups(assess(rulebook, household, asOf)), [rulebook, household, asOf]);
  const personal = personalOf(listed);
  return (
    <div className={css.columns}>
      <div className={css.side}>
        <Overview grouped={grouped} />
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
        {grouped.map(({ group, entitlements: ofGroup }) => (
          <ResultGroup key={group} group={group} entitlements={ofGroup} isFirst={false} />
        ))}
      </div>
    </div>
  );
}
