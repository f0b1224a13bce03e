import { canSeal } from '../../sealed/sealingKey.ts';
import { Tick } from '../controls/Tick.tsx';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { useDeskLock } from './LockContext.ts';
import css from './Panel.module.css';
import { PassphraseForm } from './PassphraseForm.tsx';

const choices = [5, 10, 20, 30];

/** After how long the screen locks, and what becomes of the answers then. */
export function LockPanel() {
  const { t } = useWords('desk');
  const { minutes, setMinutes, hasPassphrase, setPassphrase, lock } = useDeskLock();
  return (
    <div className={css.panel}>
      <p className={css.lead}>{t('lock.lead')}</p>
      <fieldset>
        <legend>{t('lock.minutes')}</legend>
        <div className={css.choices}>
          {choices.map((each) => (
            <Tick
              key={each}
              type="radio"
              id={`lock-minutes-${each}`}
              name="lock-minutes"
              label={t('lock.minute', { count: each })}
              checked={minutes === each}
              onChange={() => setMinutes(each)}
            />
          ))}
        </div>
      </fieldset>
      <Button kind="second" onClick={lock}>
        {t('lock.now')}
      </Button>
      <div className={css.locked}>
        {!canSeal() && <p>{t('lock.cannot')}</p>}
        {canSeal() && hasPassphrase && (
          <>
            <output>{t('lock.with')}</output>
            <p>
              <Button kind="plain" onClick={() => void setPassphrase(undefined)}>
                {t('lock.drop')}
              </Button>
            </p>
          </>
        )}
        {canSeal() && !hasPassphrase && (
          <>
            <p>{t('lock.without')}</p>
            <p>{t('lock.set')}</p>
            <PassphraseForm
              isNew
              action={t('lock.action')}
              onPassphrase={async (passphrase) => {
                await setPassphrase(passphrase);
                return undefined;
              }}
            />
          </>
        )}
      </div>
    </div>
  );
}
