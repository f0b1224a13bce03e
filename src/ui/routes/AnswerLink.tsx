import type { FactRef } from '#dsl';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { pathOfFact } from './stepPath.ts';

type Props = {
  readonly to: FactRef;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** From a result straight to a question and back. For a household of a list, whose questions are not here, the words alone. */
export function AnswerLink({ to, className, children }: Props) {
  const { pack } = useRules();
  const { isListed = false } = useCase();
  if (isListed) return <span className={className}>{children}</span>;
  return (
    <Link to={`${pathOfFact(pack, to)}?from=result`} className={className}>
      {children}
    </Link>
  );
}
