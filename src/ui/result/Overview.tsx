import { useWords } from '../language/useWords.ts';
import { JumpLink } from '../shell/JumpLink.tsx';
import type { Grouped } from './inGroups.ts';
import { GroupMark } from './GroupMark.tsx';
import css from './Overview.module.css';

/** How many benefits there are of each group, each with the way to it. */
export function Overview({ grouped }: { readonly grouped: readonly Grouped[] }) {
  const { t } = useWords();
  return (
    <nav className={css.overview} aria-labelledby="overview">
      <h2 id="overview" className={css.title}>
        {t('result.overview')}
      </h2>
      <ul className={css.list}>
        {grouped.map(({ group, entitlements }) => (
          <li key={group}>
            <JumpLink target={`group-${group}`} className={css.jump}>
              <GroupMark group={group} />
              <span className={css.words}>{t(`group.${group}.title`)}</span>
              <span className={css.count}>
                {t('result.count', { count: new Set(entitlements.map(({ benefit }) => benefit)).size })}
              </span>
            </JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
