import type { Benefit } from '#dsl';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from './SheetLink.module.css';

type Props = { readonly benefit: Benefit; readonly person: string };

/** From a result to the whole rule, with the same person's case lit up. */
export function SheetLink({ benefit, person }: Props) {
  const { t } = useTranslation();
  return (
    <p>
      <Link to={`/law/${benefit.id}?for=${encodeURIComponent(person)}`} className={css.link}>
        {t('card.law')}
      </Link>
    </p>
  );
}
