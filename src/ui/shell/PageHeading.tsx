import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import css from './PageHeading.module.css';
import { usePageTitle } from './usePageTitle.ts';

type Props = {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly hasError?: boolean | undefined;
  /** An h2 where a frame around several pages has the h1. */
  readonly level?: 1 | 2;
};

/** The heading of a page. It takes the focus when the page is arrived at, so that a screen reader starts there. */
export function PageHeading({ title, lead, hasError = false, level = 1 }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const Heading = level === 1 ? 'h1' : 'h2';
  usePageTitle(title, hasError);

  useEffect(() => {
    // The first address of a visit is left alone: the browser itself starts at its top.
    if (key !== 'default') heading.current?.focus({ preventScroll: true });
  }, [key]);

  return (
    <header className={css.header}>
      <Heading ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      {lead !== undefined && <p className={css.lead}>{lead}</p>}
    </header>
  );
}
