import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { Outlet, useLocation } from 'react-router';
import { addDeskWords } from '../../i18n/deskWords.ts';
import { PageLink } from '../go/PageLink.tsx';
import { useWords } from '../language/useWords.ts';
import { isUnsaved } from '../lists/isUnsaved.ts';
import { listDesk } from '../lists/listDesk.ts';
import { useListDesk } from '../lists/useListDesk.ts';
import { LockContext } from '../lock/LockContext.ts';
import { LockedScreen } from '../lock/LockedScreen.tsx';
import { LockWarning } from '../lock/LockWarning.tsx';
import { ThroughLockContext } from '../lock/ThroughLockContext.ts';
import { useIdle } from '../lock/useIdle.ts';
import { useLock } from '../lock/useLock.ts';
import { DeskCaseProvider } from '../resident/DeskCaseProvider.tsx';
import { UnsavedContext } from '../resident/UnsavedContext.ts';
import { ConfirmDialog } from '../shell/ConfirmDialog.tsx';
import css from './DeskFrame.module.css';
import { useLeaveGuard } from './useLeaveGuard.ts';

const usualMinutes = 10;
const addresses = { resident: '/desk', lists: '/desk/lists' } as const;

/** Brings the words of the desk before anything of it is shown. */
export function DeskFrame() {
  const { i18n } = useWords();
  useState(() => addDeskWords(i18n));
  return <Frame />;
}

/**
 * Around the pages of the desk: its heading and the way between them, the lock, and the question before it is left. Both
 * the resident and the list are there through all of its pages, and go with it.
 */
function Frame() {
  const { pathname, search } = useLocation();
  const { t } = useWords('desk');
  const [minutes, setMinutes] = useState(usualMinutes);
  const lock = useLock();
  const { locked, hasPassphrase, lock: lockPages, startAnew } = lock;
  const list = useListDesk();
  const lockNow = useCallback(() => {
    // Locked once more, it would give up what the first lock holds.
    if (locked !== undefined) return;
    if (!hasPassphrase) listDesk.clear();
    lockPages();
  }, [locked, hasPassphrase, lockPages]);
  // A screening that goes on is a sign of life: nobody need touch anything meanwhile.
  const progress = list.step === 'screening' ? list.progress : undefined;
  const { isWarned, stay, sign } = useIdle(minutes, locked === undefined, lockNow);
  useEffect(() => {
    if (progress) sign();
  }, [progress, sign]);
  const [isResidentUnsaved, setResidentUnsaved] = useState(false);
  const losesResident = isResidentUnsaved || locked?.isHolding === true;
  const losesList = isUnsaved(list);
  const guard = useLeaveGuard(losesResident || losesList);

  useEffect(() => () => listDesk.clear(), []);

  useEffect(() => {
    // A browser may keep a page that was left, for the way back to it.
    const onLeft = (): void => flushSync(lockNow);
    window.addEventListener('pagehide', onLeft);
    return () => window.removeEventListener('pagehide', onLeft);
  }, [lockNow]);

  const settings = useMemo(
    () => ({
      ...lock,
      lock: lockNow,
      startAnew: () => {
        listDesk.clear();
        startAnew();
      },
      minutes,
      setMinutes,
    }),
    [lock, lockNow, startAnew, minutes],
  );
  return (
    <LockContext value={settings}>
      <ThroughLockContext value={lock.through}>
        <div className={css.frame}>
          <header className={css.head}>
            <h1 className={css.title} tabIndex={-1}>
              {t('title')}
            </h1>
            <nav className={css.places} aria-label={t('places.label')}>
              {(['resident', 'lists'] as const).map((place) => (
                <PageLink
                  key={place}
                  // The day the address asks about stays.
                  to={`${addresses[place]}${search}`}
                  className={css.place}
                  aria-current={currentIn(pathname, place)}
                >
                  {t(`places.${place}`)}
                </PageLink>
              ))}
            </nav>
          </header>
          {locked ? (
            <LockedScreen />
          ) : (
            <UnsavedContext value={setResidentUnsaved}>
              <DeskCaseProvider>
                <Outlet />
              </DeskCaseProvider>
            </UnsavedContext>
          )}
        </div>
        {isWarned && !locked && <LockWarning onStay={stay} />}
        {guard.isAsking && (
          <ConfirmDialog
            question={t('leave.question')}
            detail={t(
              `leave.detail.${losesResident && losesList ? 'both' : losesList ? 'list' : 'resident'}`,
            )}
            confirm={t('leave.confirm')}
            cancel={t('leave.cancel')}
            onConfirm={guard.leave}
            onCancel={guard.stay}
          />
        )}
      </ThroughLockContext>
    </LockContext>
  );
}

/** The instructions for lists lie below their page. */
function currentIn(pathname: string, place: keyof typeof addresses): 'page' | 'true' | undefined {
  if (pathname === addresses[place]) return 'page';
  return place === 'lists' && pathname.startsWith(`${addresses.lists}/`) ? 'true' : undefined;
}
