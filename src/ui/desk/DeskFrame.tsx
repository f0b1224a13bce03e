import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { addDeskWords } from '../../i18n/deskWords.ts';
import { ConfirmDialog } from '../shell/ConfirmDialog.tsx';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';
import { DeskCaseProvider } from './DeskCaseProvider.tsx';
import css from './DeskFrame.module.css';
import { LockContext } from './LockContext.ts';
import { LockedScreen } from './LockedScreen.tsx';
import { LockWarning } from './LockWarning.tsx';
import { ThroughLockContext } from './ThroughLockContext.ts';
import { UnsavedContext } from './UnsavedContext.ts';
import { useIdle } from './useIdle.ts';
import { useLeaveGuard } from './useLeaveGuard.ts';
import { useLock } from './useLock.ts';

const usualMinutes = 10;
const addresses = { resident: '/desk', lists: '/desk/lists' } as const;

/** Brings the words of the desk before anything of it is shown. */
export function DeskFrame() {
  const { i18n } = useTranslation();
  useState(() => addDeskWords(i18n));
  return <Frame />;
}

/** Around the pages of the desk: its heading and the way between them, the lock, and the question before it is left. */
function Frame() {
  const { front } = useCase();
  const { pathname } = useLocation();
  const { t } = useTranslation();
  const { t: ofDesk } = useTranslation('desk');
  const text = useText();
  const [minutes, setMinutes] = useState(usualMinutes);
  const lock = useLock();
  const { locked, lock: lockNow } = lock;
  const { isWarned, stay } = useIdle(minutes, locked === undefined, lockNow);
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  const tell = useCallback((name: string, isUnsaved: boolean) => {
    setUnsaved((before) => {
      const others = before.filter((one) => one !== name);
      if (isUnsaved) return before.includes(name) ? before : [...others, name];
      return before.includes(name) ? others : before;
    });
  }, []);
  const guard = useLeaveGuard(unsaved.length > 0 || locked?.isHolding === true);

  useEffect(() => {
    // A browser may keep a page that was left, for the way back to it.
    const onLeft = (): void => flushSync(lockNow);
    window.addEventListener('pagehide', onLeft);
    return () => window.removeEventListener('pagehide', onLeft);
  }, [lockNow]);

  const title = ofDesk('title');
  const service = text(front.title);
  useEffect(() => {
    document.title = t('title.page', { title, service });
  }, [t, title, service]);

  const settings = useMemo(() => ({ ...lock, minutes, setMinutes }), [lock, minutes]);
  return (
    <LockContext value={settings}>
      <ThroughLockContext value={lock.through}>
        <div className={css.frame}>
          <header className={css.head}>
            <h1 className={css.title} tabIndex={-1}>
              {title}
            </h1>
            <nav className={css.places} aria-label={ofDesk('places.label')}>
              {(['resident', 'lists'] as const).map((place) => (
                <Link
                  key={place}
                  to={addresses[place]}
                  className={css.place}
                  aria-current={pathname === addresses[place] ? 'page' : undefined}
                >
                  {ofDesk(`places.${place}`)}
                </Link>
              ))}
            </nav>
          </header>
          {locked ? (
            <LockedScreen />
          ) : (
            <UnsavedContext value={tell}>
              <DeskCaseProvider>
                <Outlet />
              </DeskCaseProvider>
            </UnsavedContext>
          )}
        </div>
        {isWarned && !locked && <LockWarning onStay={stay} />}
        {guard.isAsking && (
          <ConfirmDialog
            question={ofDesk('leave.question')}
            detail={ofDesk('leave.detail')}
            confirm={ofDesk('leave.confirm')}
            cancel={ofDesk('leave.cancel')}
            onConfirm={guard.leave}
            onCancel={guard.stay}
          />
        )}
      </ThroughLockContext>
    </LockContext>
  );
}
