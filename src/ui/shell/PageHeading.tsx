import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';
import css from './PageHeading.module.css';

type Props = {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly hasError?: boolean | undefined;
};

/** The h1 of a page. It takes the focus when the page is arrived at, so that a screen reader starts there. */
export function PageHeading({ title, lead, hasError = false }: Props) {
  const { front } = useCase();
  const { t } = useTranslation();
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const service = text(front.title);

  useEffect(() => {
    const page = title === service ? service : t('title.page', { title, service });
    document.title = hasError ? t('title.error', { page }) : page;
  }, [title, service, hasError, t]);

  useEffect(() => {
    // The first address of a visit is left alone: the browser itself starts at its top.
    if (key !== 'default') heading.current?.focus({ preventScroll: true });
  }, [key]);

  return (
    <header className={css.header}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p className={css.lead}>{lead}</p>}
    </header>
  );
}
