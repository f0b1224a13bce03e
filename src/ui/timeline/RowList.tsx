import type { TimelineRow } from '../../engine/lifeTimeline.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { BenefitRow } from './BenefitRow.tsx';
import css from './TaskList.module.css';

/** Benefits that are not drawn, each with its time in words. */
export function RowList({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const personName = usePersonName();
  return (
    <ul className={css.tasks}>
      {rows.map((row) => {
        const { benefit, subject } = row.entitlement;
        return (
          <li key={`${benefit.id} ${subject}`}>
            <BenefitRow row={row} person={personName(subject)} />
          </li>
        );
      })}
    </ul>
  );
}
