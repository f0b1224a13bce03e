import css from './Column.module.css';
import { FreshOutlet } from './FreshOutlet.tsx';

/** Around pages that are read: lines no longer than the eye finds its way back from. */
export function Column() {
  return (
    <div className={css.column}>
      <FreshOutlet />
    </div>
  );
}
