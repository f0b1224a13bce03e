import type { Group } from '../../engine/claimable.ts';
import css from './GroupMark.module.css';

const circle = 'M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z';

const shapes: Readonly<Record<Group, string>> = {
  entitled: 'M6 10.2l2.8 2.8 5.4-5.8',
  discretion: 'M10 4.5v11M7 7.5v5M13 7.5v5',
  encouraged: 'M10 6v8M6 10h8',
  missingAnswer: 'M6 10v.1M10 10v.1M14 10v.1',
  askOffice: 'M7.6 7.7a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.6M10 14.2v.1',
  later: 'M10 5.5V10l3 2',
  no: 'M6.5 10h7',
};

/** The drawing of a group of the result. It stands beside the words that say the same. */
export function GroupMark({ group }: { readonly group: Group }) {
  return (
    <svg viewBox="0 0 20 20" className={`${css.icon} ${css[group]}`} aria-hidden="true" focusable="false">
      <path d={`${circle}${shapes[group]}`} />
    </svg>
  );
}
