import { useState } from 'react';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { ConfirmDialog } from '../shell/ConfirmDialog.tsx';
import { canKeep, forgetKept, isKeptHere, keepCase } from '../state/keptCase.ts';
import { useCase } from '../state/useCase.ts';
import { useIsKept } from '../state/useIsKept.ts';
import css from './Keep.module.css';

/** Offers to keep the answers on this device, says what that means, and takes it back at once. */
export function KeepPanel() {
  const { interview, chosenDay, language, keeping, dispatch } = useCase();
  const isKept = useIsKept();
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  if (!canKeep()) return null;

  const keep = (): void => {
    setAsking(false);
    dispatch({ type: 'keep', keeping: keepCase({ interview, chosenDay, language }) });
  };
  return (
    <section className={css.box} aria-labelledby="keep-title">
      <h2 id="keep-title" className={css.title}>
        {t('keep.title')}
      </h2>
      <output>{t(`keep.${keeping}`)}</output>
      {keeping === 'on' ? (
        <Button
          kind="second"
          onClick={() => {
            forgetKept();
            dispatch({ type: 'keep', keeping: 'off' });
          }}
        >
          {t('keep.stop')}
        </Button>
      ) : (
        <>
          <p>{t('keep.shared')}</p>
          <Button kind="second" onClick={() => (isKept && !isKeptHere() ? setAsking(true) : keep())}>
            {t('keep.action')}
          </Button>
        </>
      )}
      {asking && (
        <ConfirmDialog
          question={t('keep.replaceQuestion')}
          detail={t('keep.replaceDetail')}
          confirm={t('keep.replaceConfirm')}
          cancel={t('keep.replaceCancel')}
          onConfirm={keep}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
