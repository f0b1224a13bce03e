import { useState, type ReactNode } from 'react';

type Props = {
  readonly summary: ReactNode;
  readonly isOpen?: boolean;
  readonly className?: string | undefined;
  readonly children: () => ReactNode;
};

/** Something one tap away. What it holds is worked out when it is first opened, so that a long page opens at once. */
export function Disclosure({ summary, isOpen = false, className, children }: Props) {
  const [wasOpened, setWasOpened] = useState(isOpen);
  return (
    <details open={isOpen} className={className} onToggle={() => setWasOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
}
