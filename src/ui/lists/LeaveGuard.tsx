import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ConfirmDialog } from '../shell/ConfirmDialog.tsx';
import { isUnsaved } from './isUnsaved.ts';
import { listDesk } from './listDesk.ts';
import { useListDesk } from './useListDesk.ts';

const ownPages = /^#\/desk\/lists(\/|$)/;

/**
 * Asks before a list is left that is saved nowhere: on the way to another page, and when the tab is closed. The browser's
 * own way back asks nobody, and loses nothing: the list is still there on coming forward again.
 */
export function LeaveGuard() {
  const { t } = useTranslation('lists');
  const isAtStake = isUnsaved(useListDesk());
  const navigate = useNavigate();
  const [target, setTarget] = useState<string>();

  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const address = link?.getAttribute('href') ?? '';
      if (!address.startsWith('#') || ownPages.test(address) || link?.target === '_blank') return;
      if (!isAtStake) return listDesk.clear();
      event.preventDefault();
      event.stopPropagation();
      setTarget(address.slice(1));
    };
    // Before the router hears of it.
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [isAtStake]);

  useEffect(() => {
    if (!isAtStake) return;
    const onUnload = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // Chromium asks only where this is set.
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', onUnload);
    return () => window.removeEventListener('beforeunload', onUnload);
  }, [isAtStake]);

  if (target === undefined) return null;
  return (
    <ConfirmDialog
      question={t('leave.question')}
      detail={t('leave.detail')}
      confirm={t('leave.confirm')}
      cancel={t('leave.cancel')}
      onConfirm={() => {
        listDesk.clear();
        void navigate(target);
      }}
      onCancel={() => setTarget(undefined)}
    />
  );
}
