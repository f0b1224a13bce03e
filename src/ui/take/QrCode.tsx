import css from './QrCode.module.css';
import type { QrShape } from './qrShape.ts';

/** The quiet margin that a reader needs around the code, in squares. */
const margin = 4;

type Props = {
  readonly shape: QrShape;
  /** How wide a square is; a code with more of them is larger. */
  readonly square?: number;
};

/** A QR code, black on white in every theme; on paper in millimetres. What it is for is said beside it. */
export function QrCode({ shape: { size, path }, square = 0.55 }: Props) {
  const all = size + 2 * margin;
  const width = `${Math.max(36, all * square).toFixed(1)}mm`;
  return (
    <svg
      className={css.code}
      aria-hidden="true"
      focusable="false"
      width={width}
      height={width}
      viewBox={`${-margin} ${-margin} ${all} ${all}`}
    >
      <rect className={css.light} x={-margin} y={-margin} width={all} height={all} />
      <path className={css.dark} d={path} />
    </svg>
  );
}
