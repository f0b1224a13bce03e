import { embedScript } from 'virtual:embed-script';
import { createElement, useEffect, useRef, useState } from 'react';
import { useWords } from '../language/useWords.ts';
import css from './EmbedPage.module.css';
import { addressOf, type EmbedChoice } from './embedChoice.ts';

type Props = { readonly site: string; readonly choice: EmbedChoice };

/** The tag itself, by the script itself, and what a site would hear of it. */
export function Preview({ site, choice }: Props) {
  const { t } = useWords('embed');
  const box = useRef<HTMLDivElement>(null);
  const [heard, setHeard] = useState<Heard>();

  useEffect(() => {
    const script = document.createElement('script');
    Object.assign(script, { src: embedScript.path, integrity: embedScript.integrity, crossOrigin: '' });
    document.head.append(script);
    return () => script.remove();
  }, []);
  useEffect(() => {
    const element = box.current?.firstElementChild;
    const onStep = (event: Event): void => setHeard({ kind: 'step', ...detailOf(event) });
    const onResult = (event: Event): void => setHeard({ kind: 'result', ...detailOf(event) });
    element?.addEventListener('step', onStep);
    element?.addEventListener('result', onResult);
    return () => {
      element?.removeEventListener('step', onStep);
      element?.removeEventListener('result', onResult);
    };
  }, []);

  return (
    <>
      <p>{t('heard')}</p>
      <output className={css.heard}>{heard === undefined ? t('notHeard') : said(heard)}</output>
      <div ref={box} className={css.preview}>
        {createElement(
          'birth-benefits',
          { ...choice },
          <a href={addressOf(site, choice)}>{t('previewLink')}</a>,
        )}
      </div>
    </>
  );

  function said({ kind, step = 0, of = 0, counts = {} }: Heard): string {
    if (kind === 'step') return t('step', { step, of });
    return t('result', { count: Object.values(counts).reduce((sum, count) => sum + count, 0) });
  }
}

type Detail = { step?: number; of?: number; counts?: Readonly<Record<string, number>> };
type Heard = Detail & { readonly kind: 'step' | 'result' };

/** The script has checked it. */
const detailOf = (event: Event): Detail => (event instanceof CustomEvent ? (event.detail as Detail) : {});
