import type { Condition } from './conditions.ts';
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

/** What a benefit consists of. The kinds differ in nature and are never added up. */
export type Grant =
  /** Lowers taxable income; is not money paid out. Counted in whole months: any month that is touched counts. */
  | {
      readonly kind: 'deduction';
      readonly monthly: Parameter;
      /** Until which day of the next year (`06-30`) a year's months can still be claimed. */
      readonly settledBy: { readonly day: string; readonly source: Citation };
      readonly sharing?: Sharing;
      readonly income?: readonly IncomeKind[];
    }
  | { readonly kind: 'cash'; readonly amount: Parameter }
  | { readonly kind: 'loan'; readonly what: Text; readonly amount: Parameter }
  | { readonly kind: 'priority' | 'service'; readonly what: Text };

type Spec<Kind extends Grant['kind']> = Omit<Extract<Grant, { kind: Kind }>, 'kind'>;
export const deduction = (spec: Spec<'deduction'>): Grant => ({ kind: 'deduction', ...spec });
export const cash = (amount: Parameter): Grant => ({ kind: 'cash', amount });
export const loan = (spec: Spec<'loan'>): Grant => ({ kind: 'loan', ...spec });
export const priority = (what: Text): Grant => ({ kind: 'priority', what });
export const service = (what: Text): Grant => ({ kind: 'service', what });

/** The number of a grant, for the kinds that have one. */
export const parameterOf = (grant: Grant): Parameter | undefined =>
  grant.kind === 'deduction'
    ? grant.monthly
    : grant.kind === 'cash' || grant.kind === 'loan'
      ? grant.amount
      : undefined;
