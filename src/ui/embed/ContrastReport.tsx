import { useWords } from '../language/useWords.ts';
import { accentsFrom, type schemes } from '../theme/accentsFrom.ts';
import { hexOf, type Colour } from '../theme/colour.ts';
import css from './EmbedPage.module.css';

const both = ['light', 'dark'] as const satisfies readonly (keyof typeof schemes)[];

/** Says for each scheme whether the colour is used as it is, and what becomes of it where it could not be read. */
export function ContrastReport({ primary }: { readonly primary: Colour }) {
  const { t } = useWords('embed');
  const asked = hexOf(primary);
  return (
    <ul className={css.report} aria-label={t('contrast.title')}>
      {both.map((scheme) => {
        const used = hexOf(accentsFrom(primary, scheme).accent);
        return (
          <li key={scheme}>
            <svg className={css.sample} viewBox="0 0 1 1" aria-hidden="true">
              <rect width="1" height="1" fill={used} />
            </svg>
            {t(used === asked ? 'contrast.kept' : 'contrast.mended', {
              scheme: t(`contrast.${scheme}`),
              asked,
              used,
            })}
          </li>
        );
      })}
    </ul>
  );
}
