/**
 * What the page says to the site around its frame: how high it is, where the family stands in it, how many benefits
 * there are of each kind. Never an answer. The frame itself listens to nobody.
 */
export type FrameMessage = { readonly v: 1; readonly from: 'birth-benefits' } & (
  | { readonly type: 'height'; readonly height: number }
  /** Another page begins; its top should be in sight. */
  | { readonly type: 'page' }
  | { readonly type: 'step'; readonly step: number; readonly of: number }
  | { readonly type: 'result'; readonly counts: Readonly<Record<string, number>> }
);
