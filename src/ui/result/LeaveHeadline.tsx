import type { Entitlement } from '../../engine/assess.ts';
import { MissingAnswers } from '../explanation/MissingAnswers.tsx';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import { FigureText } from './FigureText.tsx';
import { Period } from './Period.tsx';

/** A leave in days: how many are certain, what was counted into them, and what a certificate would add. */
export function LeaveHeadline({ entitlement }: { readonly entitlement: Entitlement }) {
  const { t } = useWords();
  const text = useText();
  const { benefit, claim, leave } = entitlement;
  if (benefit.grant.kind !== 'leave' || leave === undefined) return null;
  return (
    <>
      <FigureText
        claim={claim}
        unit={benefit.grant.days.unit}
        perPerson={benefit.per !== 'family'}
        figure={leave.figure}
      />
      {leave.counted.map(({ says, days }) => (
        <p key={says.zh}>{t('leave.counted', { days, when: text(says) })}</p>
      ))}
      {leave.ifCertified.map(({ says, days }) => (
        <p key={says.zh}>{t('leave.ifCertified', { days, when: text(says) })}</p>
      ))}
      {leave.missing.length > 0 && (
        <>
          <p>{t('leave.mayBeMore')}</p>
          <MissingAnswers missing={leave.missing} />
        </>
      )}
      <Period entitlement={entitlement} words="leave" />
    </>
  );
}
