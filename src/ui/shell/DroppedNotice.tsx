import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';
import { Button } from './Button.tsx';
import css from './DroppedNotice.module.css';
import { useDroppedPlace } from './useDroppedPlace.ts';
import { Notice } from './Notice.tsx';

/** Names the saved answers that could not be read back, if any. */
export function DroppedNotice() {
  return useCase().dropped.length > 0 ? <Dropped /> : null;
}

/** The rules are there when something was dropped: the case was read back by them. */
function Dropped() {
  const { dropped, dispatch } = useCase();
  const { t } = useWords();
  const text = useText();
  const placeOf = useDroppedPlace();
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
