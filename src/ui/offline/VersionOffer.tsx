import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../shell/Button.tsx';
import { Notice } from '../shell/Notice.tsx';
import { isWaiting, onWaiting, takeNewVersion } from './newVersion.ts';
import css from './VersionOffer.module.css';

/** Offers a newer version, below the page, so that nothing moves under a thumb. It is never taken unasked. */
export function VersionOffer() {
  const { t } = useTranslation();
  const isThere = useSyncExternalStore(onWaiting, isWaiting, () => false);
  return isThere ? (
    <div className={css.below}>
      <Notice>
        <p>{t('newVersion.isThere')}</p>
        <Button kind="plain" onClick={takeNewVersion}>
          {t('newVersion.take')}
        </Button>
      </Notice>
    </div>
  ) : null;
}
