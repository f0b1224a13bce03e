import { groups, type Group } from '../../engine/claimable.ts';
import type { Summary } from '../../lists/summary.ts';
import { useWords } from '../language/useWords.ts';
import { GroupMark } from '../result/GroupMark.tsx';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import css from './CountsPanel.module.css';

/** What is drawn and counted; a plain "no" is the rest. */
const shown = groups.filter((group) => group !== 'no');

type Props = { readonly summary: Summary; readonly onSee: (benefit: string, group: Group) => void };

/** How many households come to what with each benefit, as a picture and in numbers. */
export function CountsPanel({ summary, onSee }: Props) {
  const rulebook = useRules();
  const { t } = useWords('lists');
  const text = useText();
  const some = summary.counts.filter(({ of }) => shown.some((group) => of[group] > 0));
  const none = summary.counts.filter((count) => !some.includes(count));
  return (
    <section aria-labelledby="counts">
      <h3 id="counts">{t('counts.title')}</h3>
      <p className={css.lead}>{t('counts.lead')}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('counts.benefit')}</th>
            {shown.map((group) => (
              <th key={group} scope="col" className={css.head}>
                <GroupMark group={group} />
                {t(`group.${group}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {some.map(({ benefit, of }) => {
            const title = text(rulebook.benefit(benefit).title);
            return (
              <tr key={benefit}>
                <th scope="row">
                  {title}
                  <Bar of={of} households={summary.households} />
                </th>
                {shown.map((group) => (
                  <td key={group} className={of[group] === 0 ? css.zero : undefined}>
                    {of[group] > 0 && (
                      <button
                        type="button"
                        className={css.number}
                        aria-label={t('counts.see', {
                          benefit: title,
                          group: t(`group.${group}`),
                          count: of[group],
                        })}
                        onClick={() => onSee(benefit, group)}
                      >
                        <span className={css.mark}>
                          <GroupMark group={group} />
                        </span>
                        {of[group]}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {none.length > 0 && (
        <details>
          <summary>{t('counts.none', { number: none.length })}</summary>
          <ul className={css.none}>
            {none.map(({ benefit }) => (
              <li key={benefit}>{text(rulebook.benefit(benefit).title)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type BarProps = { readonly of: Readonly<Record<Group, number>>; readonly households: number };

/** The same numbers as parts of all households. */
function Bar({ of, households }: BarProps) {
  const widthOf = (group: Group): number => (of[group] / Math.max(1, households)) * 100;
  return (
    <svg className={css.bar} aria-hidden="true" focusable="false">
      <rect className={css.whole} width="100%" height="100%" />
      {shown.map((group, i) => {
        const x = shown.slice(0, i).reduce((sum, before) => sum + widthOf(before), 0);
        return (
          <rect key={group} className={css[group]} x={`${x}%`} width={`${widthOf(group)}%`} height="100%" />
        );
      })}
    </svg>
  );
}
