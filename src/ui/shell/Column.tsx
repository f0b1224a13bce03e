import { FreshOutlet } from './FreshOutlet.tsx';
import css from './Column.module.css';

/** Around pages that are read: lines no longer than the eye finds its way back from. */
export function Column() {
  return (
    <div className={css.column}>
      <FreshOutlet />
    </div>
  );
}
