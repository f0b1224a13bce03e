import css from './SplitBar.module.css';

/** What one way of dividing saves, drawn as a part of what the best one saves. The number stands beside it. */
export function SplitBar({ part, isBest }: { readonly part: number; readonly isBest: boolean }) {
  return (
    <svg className={css.bar} aria-hidden="true" focusable="false">
      <rect className={css.whole} width="100%" height="100%" rx="3" />
      <rect className={isBest ? css.best : css.saved} width={`${part * 100}%`} height="100%" rx="3" />
    </svg>
  );
}
