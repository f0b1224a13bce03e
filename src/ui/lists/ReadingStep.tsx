import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { listDesk } from './listDesk.ts';
import type { Source } from './listState.ts';
import css from './ScreeningStep.module.css';
import { useSourceName } from './useSourceName.ts';

/** While a file is read. */
export function ReadingStep({ source }: { readonly source: Source }) {
  const { t } = useWords('lists');
  const nameOf = useSourceName();
  return (
    <section className={css.box}>
      <output>{t('reading', { name: nameOf(source) })}</output>
      <progress className={css.bar} aria-label={t('reading', { name: nameOf(source) })} />
      <Button kind="second" onClick={() => listDesk.clear()}>
        {t('screening.cancel')}
      </Button>
    </section>
  );
}
