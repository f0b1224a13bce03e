import { useTranslation } from 'react-i18next';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';
import { Button } from './Button.tsx';
import css from './DroppedNotice.module.css';
import { useDroppedPlace } from './useDroppedPlace.ts';
import { Notice } from './Notice.tsx';

/** Names the saved answers that could not be read back. */
export function DroppedNotice() {
  const { dropped, dispatch } = useCase();
  const { t } = useTranslation();
  const text = useText();
  const placeOf = useDroppedPlace();
  if (dropped.length === 0) return null;
  return (
    <Notice>
      <p>{t('notice.dropped')}</p>
      <ul className={css.list}>
        {dropped.map(({ path, says }) => (
          <li key={path}>
            {placeOf(path)}
            {text(says)}
          </li>
        ))}
      </ul>
      <Button kind="plain" onClick={() => dispatch({ type: 'dismissDropped' })}>
        {t('notice.dismiss')}
      </Button>
    </Notice>
  );
}
