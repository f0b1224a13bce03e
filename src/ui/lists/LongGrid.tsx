/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- the rows of a table cannot be set where they would stand; the keys of all rows are heard by the grid */
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { useWords } from '../language/useWords.ts';
import css from './LongGrid.module.css';
import { useRows, type FetchRows } from './useRows.ts';

type GridColumn = {
  readonly id: string;
  readonly title: string;
  /** Which way the list is sorted by it, and how to sort by it. */
  readonly sorted?: 'ascending' | 'descending' | undefined;
  readonly onSort?: () => void;
};

type Props<Row> = {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly fetch: FetchRows<Row>;
  readonly cells: (row: Row) => readonly ReactNode[];
  /** Says how wide its columns are. */
  readonly className: string | undefined;
  readonly none: string;
  readonly onOpen?: (row: number) => void;
  /** The row that takes the focus once it is there: the one a household was opened from. */
  readonly start?: number | undefined;
};

/** A taller list than this no browser can lay out. */
const tallest = 15_000_000;
/** Rows drawn above and below what is in sight. */
const beyond = 6;

/**
 * A list of which only what is in sight is drawn, so that 100,000 rows cost no more than twenty. All rows have the same
 * height. Arrow keys go from row to row, Enter opens one.
 */
export function LongGrid<Row>(props: Props<Row>): ReactElement {
  const { label, columns, fetch, cells, className, none, onOpen, start } = props;
  const { t } = useWords('lists');
  const { total, rowAt, want } = useRows(fetch);
  const grid = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const [{ height, room }, setSize] = useState({ height: 56, room: 600 });
  const [top, setTop] = useState(0);
  const [active, setActive] = useState(start ?? 0);
  const takesFocus = useRef(start !== undefined);

  useLayoutEffect(() => {
    const measure = (): void =>
      setSize((before) => {
        const now = { height: ruler.current?.offsetHeight || 56, room: grid.current?.clientHeight || 600 };
        return now.height === before.height && now.room === before.room ? before : now;
      });
    measure();
    if (typeof ResizeObserver === 'undefined' || grid.current === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(grid.current);
    if (ruler.current) observer.observe(ruler.current);
    return () => observer.disconnect();
  }, []);
  // Another list begins at its top.
  const [listed, setListed] = useState({ fetch });
  if (listed.fetch !== fetch) {
    setListed({ fetch });
    setActive(0);
    setTop(0);
  }
  useLayoutEffect(() => {
    if (grid.current && listed.fetch === fetch) grid.current.scrollTop = 0;
  }, [listed, fetch]);

  const shown = Math.min(total ?? 0, Math.floor(tallest / height));
  const first = Math.max(0, Math.floor(top / height) - beyond);
  const last = Math.min(shown, Math.ceil((top + room) / height) + beyond);
  useEffect(() => want(first, last), [want, first, last]);

  useEffect(() => {
    const box = grid.current;
    if (!takesFocus.current || shown === 0) return;
    takesFocus.current = false;
    const above = head.current?.offsetHeight ?? 0;
    if (box === null) return;
    const from = active * height;
    const to = from + above + height - box.clientHeight;
    if (box.scrollTop > from) box.scrollTop = from;
    else if (box.scrollTop < to) box.scrollTop = to;
    box.querySelector<HTMLElement>(`[aria-rowindex="${active + 2}"]`)?.focus({ preventScroll: true });
  }, [active, height, shown]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof Element) || event.target.getAttribute('role') !== 'row') return;
    const page = Math.max(1, Math.floor(room / height) - 2);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: shown - 1,
    };
    const to = targets[event.key];
    if (to !== undefined) {
      event.preventDefault();
      takesFocus.current = true;
      setActive(Math.max(0, Math.min(shown - 1, to)));
    } else if (event.key === 'Enter') onOpen?.(active);
  };

  // The row that has the focus stays, even out of sight.
  const drawn = [
    ...new Set([active, ...Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i)]),
  ]
    .filter((i) => i < shown)
    .sort((a, b) => a - b);
  return (
    <>
      <div
        ref={grid}
        role="grid"
        aria-label={label}
        aria-rowcount={total === undefined ? -1 : total + 1}
        tabIndex={-1}
        className={`${css.grid} ${className ?? ''}`}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" ref={head} className={css.head}>
          <div role="row" aria-rowindex={1} className={css.heads}>
            {columns.map(({ id, title, sorted, onSort }) => (
              <div key={id} role="columnheader" aria-sort={sorted ?? (onSort ? 'none' : undefined)}>
                {onSort ? (
                  <button type="button" className={css.sort} onClick={onSort}>
                    {title}
                    <SortMark sorted={sorted} />
                  </button>
                ) : (
                  title
                )}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={css.rows} style={{ height: shown * height }}>
          {drawn.map((i) => {
            const row = rowAt(i);
            return (
              <div
                key={i}
                role="row"
                aria-rowindex={i + 2}
                tabIndex={i === active ? 0 : -1}
                className={onOpen ? `${css.row} ${css.opens}` : css.row}
                style={{ transform: `translateY(${i * height}px)` }}
                onFocus={() => setActive(i)}
                onClick={onOpen && (() => onOpen(i))}
              >
                {row === undefined ? (
                  <div role="gridcell">{t('households.loading')}</div>
                ) : (
                  cells(row).map((cell, c) => (
                    <div key={columns[c]?.id} role="gridcell" className={css.cell}>
                      {cell}
                    </div>
                  ))
                )}
              </div>
            );
          })}
        </div>
        <div ref={ruler} className={css.ruler} aria-hidden="true" />
      </div>
      {total === 0 && <p className={css.none}>{none}</p>}
      {total !== undefined && shown < total && (
        <p className={css.none}>{t('households.more', { number: shown })}</p>
      )}
    </>
  );
}

/** Which way a column is sorted, drawn. The header says it in words of its own. */
function SortMark({ sorted }: Pick<GridColumn, 'sorted'>) {
  return (
    <svg viewBox="0 0 10 16" className={css.mark} aria-hidden="true" focusable="false">
      <path className={sorted === 'ascending' ? css.on : css.off} d="M5 1l4 5H1z" />
      <path className={sorted === 'descending' ? css.on : css.off} d="M5 15l4-5H1z" />
    </svg>
  );
}
