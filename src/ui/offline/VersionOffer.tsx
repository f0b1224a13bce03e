import { useSyncExternalStore } from 'react';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { Notice } from '../shell/Notice.tsx';
import { currentOffer, onOffer, takeNewVersion } from './newVersion.ts';
import css from './VersionOffer.module.css';

/**
 * Offers a newer version, below the page, so that nothing moves under a thumb. It is never taken unasked. A tap on it
 * is no sign to load what lies ahead: the old version's worker would wake up for it, and the new one wait until it
 * sleeps again, half a minute later.
 */
export function VersionOffer() {
  const { t } = useWords();
  const offer = useSyncExternalStore(onOffer, currentOffer, () => 'none' as const);
  return offer === 'none' ? null : (
    <div className={css.below}>
      <Notice>
        <p>{t('newVersion.isThere')}</p>
        <Button
          kind="plain"
          onClick={(event) => {
            event.stopPropagation();
            takeNewVersion();
          }}
        >
          {t(offer === 'waiting' ? 'newVersion.take' : 'newVersion.taking')}
        </Button>
      </Notice>
    </div>
  );
}
