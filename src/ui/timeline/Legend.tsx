import { useWords } from '../language/useWords.ts';
import { Flag } from './ClaimBars.tsx';
import bars from './ClaimBars.module.css';
import css from './Legend.module.css';

const looks = [
  ['right', 'right'],
  ['discretion', 'hollow'],
  ['estimated', 'estimated'],
  ['undetermined', 'undetermined'],
] as const;

/** How the picture is to be read; it also holds the hatching that the bars use. */
export function Legend() {
  const { t } = useWords();
  return (
    <ul className={css.legend}>
      {looks.map(([words, look]) => (
        <li key={words}>
          <svg className={css.sample} aria-hidden="true" focusable="false">
            <rect className={bars[look]} x="1" y="7" width="26" height="14" rx="3" />
          </svg>
          {t(`timeline.legend.${words}`)}
        </li>
      ))}
      <li>
        <svg className={css.sample} aria-hidden="true" focusable="false">
          <defs>
            <pattern
              id="not-certain"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path className={css.hatch} d="M0 0v6" />
            </pattern>
          </defs>
          <Flag at={60} />
        </svg>
        {t('timeline.legend.deadline')}
      </li>
    </ul>
  );
}
