import type { Entitlement } from '../../engine/assess.ts';
import { useWords } from '../language/useWords.ts';
import { usePeriodText } from '../words/usePeriodText.ts';

type Props = {
  readonly entitlement: Entitlement;
  readonly words?: 'period' | 'leave';
};

/** From when and until when, as far as that is to come or in sight. */
export function Period({ entitlement, words }: Props) {
  const { t } = useWords();
  const { lines, estimated } = usePeriodText()(entitlement, words);
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {estimated && <p>{t('period.estimated')}</p>}
    </>
  );
}
