import type { Benefit } from '#dsl';
import { useContext } from 'react';
import { PageLink } from '../go/PageLink.tsx';
import { useWords } from '../language/useWords.ts';
import { AskedHereContext } from './AskedHereContext.ts';
import css from './SheetLink.module.css';

type Props = { readonly benefit: Benefit; readonly person: string };

/** From a result to the whole rule, with the same person's case lit up; from a page not to be left, beside it. */
export function SheetLink({ benefit, person }: Props) {
  const { t } = useWords();
  const staysHere = useContext(AskedHereContext) !== undefined;
  return (
    <p>
      <PageLink
        target={staysHere ? '_blank' : undefined}
        rel={staysHere ? 'noopener' : undefined}
        to={`/law/${benefit.id}?for=${encodeURIComponent(person)}`}
        className={css.link}
      >
        {t('card.law')}
        {staysHere && t('card.newTab')}
      </PageLink>
    </p>
  );
}
