import type { Condition, Quantity } from './conditions.ts';
import type { EveryYear } from './deadlines.ts';
import type { Moment } from './moments.ts';
import type { Band, Parameter } from './parameters.ts';
import type { Citation } from './sources.ts';
import type { Text } from './text.ts';

/** One kind of income that a deduction can lower. */
export type IncomeKind = {
  readonly name: Text;
  /** The parent's yearly taxable income of this kind in yuan, before this deduction: a money fact. */
  readonly taxable: string;
  readonly bands: Parameter<readonly Band[]>;
  /** A reduction of the tax itself, for a limited time, on income up to a limit. */
  readonly reduced?: {
    readonly when: Condition;
    readonly byPercent: number;
    readonly upTo: number;
    readonly from: string;
    readonly through: string;
    readonly source: Citation;
  };
};

/** How the taxpayers may divide one child's deduction, in percent each. Every child is decided by itself. */
export type Sharing = { readonly shares: readonly (readonly number[])[]; readonly source: Citation };

/** When money that must be applied for year by year is paid. Each payment must be applied for by the end of its year. */
export type Schedule =
  /**
   * So many yearly payments in a row, the first applied for in the year of `from` or up to `firstWithin` years later.
   * `firstApplied` is the fact that tells when it was; `yearOf` gives the years after `from` for each of its options,
   * and an option left out means "not yet".
   */
  | {
      readonly op: 'yearsInARow';
      readonly times: number;
      readonly from: Moment;
      readonly firstWithin: number;
      readonly firstApplied: string;
      readonly yearOf: Readonly<Record<string, number>>;
    }
  /** For each calendar year its months between two moments, both months included, at a monthly amount. */
  | { readonly op: 'monthsOfYear'; readonly from: Moment; readonly through: Moment };

/** Days on top of a leave, with a number of their own. Several leaves are never added up; the parts of one are. */
export type MoreLeave = {
  readonly days: Parameter;
  /** On what occasion: "医院证明难产的", "if the hospital certifies a difficult birth". */
  readonly says: Text;
  /** Counted from the answers, once for each after the first. Left out where a certificate decides, which nobody is asked for. */
  readonly perFurther?: Quantity;
};

/** What a benefit consists of. The kinds differ in nature and are never added up. */
export type Grant =
  /** Lowers taxable income; is not money paid out. Counted in whole months: any month that is touched counts. */
  | {
      readonly kind: 'deduction';
      readonly monthly: Parameter;
      /** When, in the next year, a year's months can still be claimed. */
      readonly settledBy: readonly [EveryYear<'lastYear'>, ...EveryYear<'lastYear'>[]];
      readonly sharing?: Sharing;
      readonly income?: readonly IncomeKind[];
    }
  | { readonly kind: 'cash'; readonly amount: Parameter }
  /** Paid once a year on application; a year nobody applies in is lost. */
  | {
      readonly kind: 'payments';
      /** What has to be done for each payment: the name of its deadline. */
      readonly name: Text;
      readonly amount: Parameter;
      readonly schedule: Schedule;
      readonly source: Citation;
    }
  /** Time off work. */
  | { readonly kind: 'leave'; readonly days: Parameter; readonly more: readonly MoreLeave[] }
  | { readonly kind: 'loan'; readonly what: Text; readonly amount: Parameter }
  | { readonly kind: 'priority' | 'service'; readonly what: Text };

type Spec<Kind extends Grant['kind']> = Omit<Extract<Grant, { kind: Kind }>, 'kind'>;
export const deduction = (spec: Spec<'deduction'>): Grant => ({ kind: 'deduction', ...spec });
export const cash = (amount: Parameter): Grant => ({ kind: 'cash', amount });
export const payments = (spec: Spec<'payments'>): Grant => ({ kind: 'payments', ...spec });
export const leave = (spec: Spec<'leave'>): Grant => ({ kind: 'leave', ...spec });
export const loan = (spec: Spec<'loan'>): Grant => ({ kind: 'loan', ...spec });
export const priority = (what: Text): Grant => ({ kind: 'priority', what });
export const service = (what: Text): Grant => ({ kind: 'service', what });

/** The numbers of a grant by the place they stand at, the main one first; none for the kinds that have none. */
export function parametersOf(grant: Grant): Readonly<Record<string, Parameter>> {
  switch (grant.kind) {
    case 'deduction':
      return { monthly: grant.monthly };
    case 'cash':
    case 'payments':
    case 'loan':
      return { amount: grant.amount };
    case 'leave':
      return {
        days: grant.days,
        ...Object.fromEntries(grant.more.map(({ days }, i) => [`more.${i}.days`, days])),
      };
    case 'priority':
    case 'service':
      return {};
  }
}

/** The main number of a grant, for the kinds that have one. */
export const parameterOf = (grant: Grant): Parameter | undefined => Object.values(parametersOf(grant))[0];
