import type { FactRef } from '#dsl';
import { useContext, type ReactNode } from 'react';
import { PageLink } from '../go/PageLink.tsx';
import { JumpLink } from '../shell/JumpLink.tsx';
import { useRules } from '../state/useRules.ts';
import { AskedHereContext } from './AskedHereContext.ts';
import { pathOfFact } from './stepPath.ts';

type Props = {
  readonly to: FactRef;
  /** The page it stands on, to which a finished change returns. */
  readonly from: 'check' | 'result';
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  readonly children: ReactNode;
};

/** Leads to a question: to its page, or to its place on a page that asks them all, where it may not be its turn yet. */
export function AnswerLink({ to, from, className, label, children }: Props) {
  const { pack } = useRules();
  const askedHere = useContext(AskedHereContext);
  if (askedHere) {
    const target = askedHere(to);
    return target === undefined ? (
      <span className={className}>{children}</span>
    ) : (
      <JumpLink target={target} className={className} label={label}>
        {children}
      </JumpLink>
    );
  }
  return (
    <PageLink to={`${pathOfFact(pack, to)}?from=${from}`} className={className} aria-label={label}>
      {children}
    </PageLink>
  );
}
