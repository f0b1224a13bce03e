import { useState } from 'react';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { ButtonLink } from '../shell/ButtonLink.tsx';
import { ConfirmDialog } from '../shell/ConfirmDialog.tsx';
import { forgetKept } from '../state/keptCase.ts';
import { useIsKept } from '../state/useIsKept.ts';
import css from './Keep.module.css';

/** On the start page, for a tab without answers: offers those kept on this device. They never open by themselves. */
export function KeptOffer() {
  const isKept = useIsKept();
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  if (!isKept) return null;
  return (
    <section className={css.box} aria-label={t('keep.found')}>
      <p>{t('keep.found')}</p>
      <ButtonLink kind="main" to="/kept">
        {t('keep.resume')}
      </ButtonLink>
      <Button kind="plain" onClick={() => setAsking(true)}>
        {t('keep.notYou')}
      </Button>
      {asking && (
        <ConfirmDialog
          question={t('keep.removeQuestion')}
          detail={t('keep.removeDetail')}
          confirm={t('keep.removeConfirm')}
          onConfirm={() => {
            forgetKept();
            setAsking(false);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
