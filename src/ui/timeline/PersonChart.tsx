import { nextDay } from '../../engine/calendar.ts';
import type { LifeTimeline, TimelineRow } from '../../engine/lifeTimeline.ts';
import { useWords } from '../language/useWords.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { Axis } from './Axis.tsx';
import { BenefitRow } from './BenefitRow.tsx';
import { ClaimBars } from './ClaimBars.tsx';
import css from './PersonChart.module.css';
import { timeScale } from './timeScale.ts';

type Props = {
  readonly timeline: LifeTimeline;
  readonly subject: string;
  readonly rows: readonly TimelineRow[];
};

/** The benefits of one person on the axis that all share. */
export function PersonChart({ timeline, subject, rows }: Props) {
  const { t } = useWords();
  const personName = usePersonName();
  const scale = timeScale(timeline);
  const today = scale.percent(timeline.asOf);
  const start = timeline.schoolStarts.find(({ child }) => child === subject);
  const school = start && scale.percent(nextDay(start.day));
  return (
    <section className={css.person}>
      <h3>{personName(subject) || t('timeline.picture.wholeFamily')}</h3>
      <div className={css.chart}>
        <svg className={css.lines} aria-hidden="true" focusable="false">
          {scale.years.map(({ year, at }) => (
            <Line key={year} at={at} className={css.year} />
          ))}
          {school !== undefined && <Line at={school} className={css.school} />}
          <Line at={today} className={css.today} />
        </svg>
        <div className={css.axis}>
          <Axis scale={scale} today={today} school={school} />
        </div>
        <ul className={css.rows}>
          {rows.map((row) => (
            <li key={row.entitlement.benefit.id}>
              <BenefitRow row={row}>
                <ClaimBars row={row} scale={scale} />
              </BenefitRow>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Line({ at, className }: { readonly at: number; readonly className: string | undefined }) {
  return <line x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" className={className} />;
}
