import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';

type Props = { readonly title: string; readonly url: string };

/** Hands the link to another app, where the device offers that. */
export function ShareButton({ title, url }: Props) {
  const { t } = useWords();
  if (!('share' in navigator)) return null;
  return (
    <Button
      kind="second"
      onClick={() => {
        // Somebody who thinks better of it has not met an error.
        navigator.share({ title, url }).catch(() => undefined);
      }}
    >
      {t('take.address.share')}
    </Button>
  );
}
