import { useEffect, useRef } from 'react';
import css from './StepHeading.module.css';

/** The heading of a step or of an opened household. It takes the focus when it comes, so that a screen reader goes on there. */
export function StepHeading({ title, lead }: { readonly title: string; readonly lead?: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (title !== '') heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={css.title}>
        {title}
      </h2>
      {lead !== undefined && <p className={css.lead}>{lead}</p>}
    </>
  );
}
