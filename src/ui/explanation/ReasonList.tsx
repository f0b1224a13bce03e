import { useWords } from '../language/useWords.ts';
import { Reason } from './Reason.tsx';
import css from './ReasonList.module.css';
import type { ReasonNode } from './reasonNodes.ts';

export function ReasonList({ nodes }: { readonly nodes: readonly ReasonNode[] }) {
  const { t } = useWords();
  return (
    <ul className={css.list}>
      {nodes.map((node, i) =>
        node.kind === 'clause' ? (
          <li key={i} className={css.item}>
            <Reason clause={node.clause} finding={node.finding} />
          </li>
        ) : (
          <li key={i} className={css.item}>
            <p className={css.group}>{t(`why.oneIsEnough.${node.truth}`)}</p>
            <ReasonList nodes={node.parts} />
          </li>
        ),
      )}
    </ul>
  );
}
