import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import css from './Tabs.module.css';

type Tab<Id extends string> = { readonly id: Id; readonly name: string; readonly count?: number | undefined };

type Props<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
  readonly children: ReactNode;
};

/** Parts of a page of which one is shown. Arrow keys go from one to the next; Tab goes into what is shown. */
export function Tabs<Id extends string>({ label, tabs, shown, onShow, children }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === shown);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = steps[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onShow(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" tabIndex={-1} aria-label={label} className={css.list} onKeyDown={move}>
        {tabs.map(({ id, name, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === shown}
            aria-controls="tab-panel"
            tabIndex={id === shown ? 0 : -1}
            className={id === shown ? `${css.tab} ${css.shown}` : css.tab}
            onClick={() => onShow(id)}
          >
            {name}
            {count !== undefined && <span className={css.count}>{count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${shown}`} className={css.panel}>
        {children}
      </div>
    </>
  );
}
