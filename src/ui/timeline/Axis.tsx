import { useWords } from '../language/useWords.ts';
import css from './Axis.module.css';
import type { TimeScale } from './timeScale.ts';

type Props = {
  readonly scale: TimeScale;
  readonly today: number;
  /** When a child of the group starts school. */
  readonly school?: number | undefined;
};

/** The years above a group of rows, with today and the start of school. */
export function Axis({ scale, today, school }: Props) {
  const { t } = useWords();
  // So many labels find room: every year on a wide page, about four on a phone.
  const step = Math.ceil(scale.years.length / 4);
  return (
    <svg className={css.axis} aria-hidden="true" focusable="false">
      <Label at={today} className={css.today}>
        {t('timeline.picture.today')}
      </Label>
      {school !== undefined && Math.abs(school - today) > 20 && (
        <Label at={school} className={css.mark}>
          {t('timeline.picture.school')}
        </Label>
      )}
      {scale.years
        .filter(({ at }) => at < 90)
        .map(({ year, at }, i) => (
          <text key={year} x={`${at}%`} dx="3" dy="2.5em" className={i % step === 0 ? css.year : css.between}>
            {year}
          </text>
        ))}
    </svg>
  );
}

type LabelProps = { readonly at: number; readonly className: string | undefined; readonly children: string };

/** A word above a line, kept inside the picture. */
function Label({ at, className, children }: LabelProps) {
  const anchor = at < 12 ? 'start' : at > 88 ? 'end' : 'middle';
  return (
    <text x={`${at}%`} dy="1em" textAnchor={anchor} className={className}>
      {children}
    </text>
  );
}
