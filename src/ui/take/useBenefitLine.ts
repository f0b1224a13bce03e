import { dateText, monthText, yuanText } from '#dsl';
import type { Entitlement } from '../../engine/assess.ts';
import { yearOf } from '../../engine/calendar.ts';
import { claimPeriod } from '../../engine/claimable.ts';
import { deductionYears } from '../../engine/deductionYears.ts';
import { paymentPlan } from '../../engine/payments.ts';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useSituation } from '../state/useSituation.ts';
import { useFigureText } from '../words/useFigureText.ts';
import { useLocalFigureText } from '../words/useLocalFigureText.ts';
import { usePeriodText } from '../words/usePeriodText.ts';
import { useText } from '../words/useText.ts';
import type { TakenLine } from './takenSheet.ts';

type Line = Omit<TakenLine, 'what'> & {
  /** It hangs on an expected day of birth. */
  readonly estimated: boolean;
};

/** How much a benefit is and when, in a few words each. */
export function useBenefitLine(): (entitlement: Entitlement) => Line {
  const situation = useSituation();
  const { asOf } = useCase();
  const { t } = useWords();
  const text = useText();
  const figureText = useFigureText();
  const localText = useLocalFigureText();
  const periodText = usePeriodText();

  const deduction = (entitlement: Entitlement): Line => {
    const monthly = entitlement.claim?.revision?.value;
    const thisYear = deductionYears(entitlement.spans, yearOf(asOf)).find(
      ({ year }) => year === yearOf(asOf),
    );
    const { from, through, estimated = false } = claimPeriod(entitlement) ?? {};
    const perMonth =
      monthly?.kind === 'exact' ? [t('deduction.monthly', { yuan: yuanText(monthly.value) })] : [];
    if (estimated && from === undefined) {
      return { amount: perMonth, when: [t('period.fromBirth')], estimated };
    }
    const [first, last] = [from, through].map((day) => day && text(monthText(day)));
    const when = first
      ? last
        ? t('deduction.period', { from: first, through: last })
        : t('deduction.since', { from: first })
      : last && t('deduction.until', { through: last });
    return {
      amount: [
        ...perMonth,
        ...(thisYear && thisYear.months > 0
          ? [
              t('deduction.year', {
                year: thisYear.year,
                months: thisYear.months,
                yuan: yuanText(thisYear.yuan),
              }),
            ]
          : []),
      ],
      when: when ? [when] : [],
      estimated,
    };
  };

  const payments = (entitlement: Entitlement): Line => {
    const ahead = paymentPlan(entitlement, situation).payments.filter(({ state }) => state !== 'past');
    const { claim } = entitlement;
    return {
      amount: [
        ...ahead.map(({ year, yuan, months }) =>
          t(months === undefined ? 'payments.ofYear' : 'payments.ofMonths', {
            year,
            months,
            yuan: yuanText(yuan),
          }),
        ),
        ...(claim?.localRevision
          ? [localText(claim.localRevision, (yuan) => t('figure.yuanPerYear', { amount: yuan }))]
          : []),
      ],
      when: ahead.map(({ applyBy }) => t('deadline.by', { day: text(dateText(applyBy)) })),
      estimated: claim?.estimated === true,
    };
  };

  const figures = (entitlement: Entitlement): string[] => {
    const { benefit, claim, leave } = entitlement;
    const { grant, per } = benefit;
    if (claim === undefined || !('amount' in grant || 'days' in grant)) return [];
    const { unit } = 'days' in grant ? grant.days : grant.amount;
    const perPerson = per !== 'family' && grant.kind !== 'loan';
    const figure = leave?.figure ?? claim.revision?.value;
    return [
      ...(figure ? [figureText.figure(figure, unit, perPerson, claim.revision?.from ?? claim.from)] : []),
      ...(claim.localRevision
        ? [localText(claim.localRevision, (yuan) => figureText.amount(yuan, unit, perPerson))]
        : []),
      ...(leave && leave.missing.length > 0 ? [t('sheet.perhapsMore')] : []),
    ];
  };

  const period = (entitlement: Entitlement, words?: 'leave'): Omit<Line, 'amount'> => {
    const { lines, estimated } = periodText(entitlement, words);
    return { when: lines.map((line) => line.replace(/[。.]$/, '')), estimated };
  };

  return (entitlement) => {
    const { grant } = entitlement.benefit;
    switch (grant.kind) {
      case 'deduction':
        return deduction(entitlement);
      case 'payments':
        return payments(entitlement);
      case 'cash':
        return { amount: figures(entitlement), ...period(entitlement) };
      case 'leave':
        return { amount: figures(entitlement), ...period(entitlement, 'leave') };
      case 'loan':
        return { amount: [text(grant.what), ...figures(entitlement)], ...period(entitlement) };
      case 'priority':
      case 'service':
        return { amount: [text(grant.what)], ...period(entitlement) };
    }
  };
}
