import { nextDay } from '../../engine/calendar.ts';
import type { ClaimRun } from '../../engine/claimRuns.ts';
import type { TimelineRow } from '../../engine/lifeTimeline.ts';
import css from './ClaimBars.module.css';
import type { TimeScale } from './timeScale.ts';

/** The claims of a row as bars and its deadlines to come as flags. What it shows is said in words beside it. */
export function ClaimBars({ row, scale }: { readonly row: TimelineRow; readonly scale: TimeScale }) {
  const { force } = row.entitlement.benefit;
  return (
    <svg className={css.bars} aria-hidden="true" focusable="false">
      {row.claims.map((claim) => {
        const from = scale.percent(claim.from);
        const through = claim.through === undefined ? 100 : scale.percent(nextDay(claim.through));
        return through > from ? (
          <rect
            key={claim.from}
            className={css[look(claim, force)]}
            x={`${from}%`}
            y="10"
            width={`${through - from}%`}
            height="14"
            rx="3"
          />
        ) : null;
      })}
      {row.deadlines
        .filter(({ state }) => state !== 'past')
        .map(({ by, name }) => (
          <Flag key={`${by} ${name.zh}`} at={scale.percent(nextDay(by))} />
        ))}
    </svg>
  );
}

/** A flag on its pole; it blows to the left so that one on the last day of the axis stays in the picture. */
export function Flag({ at }: { readonly at: number }) {
  const shape = 'M-1 2v24M-1 2l-10 4.5 10 4.5z';
  return (
    <svg x={`${at}%`} y="0" width="1" height="28" className={css.flag}>
      <path d={shape} className={css.halo} />
      <path d={shape} />
    </svg>
  );
}

/** How a claim is drawn: hatched while not certain, dashed where it hangs on a due date, hollow where an office decides. */
function look({ verdict, startEstimated, endEstimated }: ClaimRun, force: string): keyof typeof css {
  if (verdict === 'undetermined') return 'undetermined';
  const isRight = force === 'right';
  if (startEstimated || endEstimated) return isRight ? 'estimated' : 'hollowEstimated';
  return isRight ? 'right' : 'hollow';
}
