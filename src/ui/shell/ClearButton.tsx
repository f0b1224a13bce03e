import { useState } from 'react';
import { useGo } from '../go/useGo.ts';
import { useWords } from '../language/useWords.ts';
import { forgetKept } from '../state/keptCase.ts';
import { useCase } from '../state/useCase.ts';
import { useIsKept } from '../state/useIsKept.ts';
import { Button } from './Button.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';

/** Takes every answer out of this tab and off this device, after asking, and goes back to the start. */
export function ClearButton() {
  const { dispatch } = useCase();
  const { t } = useWords();
  const isKept = useIsKept();
  const go = useGo();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="plain" onClick={() => setAsking(true)}>
        {t('clear.action')}
      </Button>
      {asking && (
        <ConfirmDialog
          question={t('clear.question')}
          detail={[t('clear.detail'), ...(isKept ? [t('clear.kept')] : [])].join(' ')}
          confirm={t('clear.confirm')}
          onConfirm={() => {
            setAsking(false);
            forgetKept();
            dispatch({ type: 'clear' });
            go('/');
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
