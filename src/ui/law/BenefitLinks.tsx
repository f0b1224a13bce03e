import { forceText } from '../../sheet/forceText.ts';
import { PageLink } from '../go/PageLink.tsx';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import css from './BenefitLinks.module.css';

/** Benefits as links to their sheets, each with how strongly the law speaks. */
export function BenefitLinks({ benefits }: { readonly benefits: readonly string[] }) {
  const rulebook = useRules();
  const text = useText();
  return (
    <ul className={css.list}>
      {benefits.map((id) => {
        const { title, force } = rulebook.benefit(id);
        return (
          <li key={id} className={css.item}>
            <PageLink to={`/law/${id}`} className={css.link}>
              {text(title)}
            </PageLink>
            <span className={css.force}>{text(forceText[force].name)}</span>
          </li>
        );
      })}
    </ul>
  );
}
