import type { Benefit } from '#dsl';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCase } from '../state/useCase.ts';
import css from './SheetLink.module.css';

type Props = { readonly benefit: Benefit; readonly person: string };

/** From a result to the whole rule, with the same person's case lit up. From a list it opens beside it: the list stays. */
export function SheetLink({ benefit, person }: Props) {
  const { t } = useTranslation();
  const { isListed = false } = useCase();
  return (
    <p>
      <Link
        to={isListed ? `/law/${benefit.id}` : `/law/${benefit.id}?for=${encodeURIComponent(person)}`}
        target={isListed ? '_blank' : undefined}
        className={css.link}
      >
        {t('card.law')}
      </Link>
    </p>
  );
}
