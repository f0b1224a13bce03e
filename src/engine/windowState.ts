/** Where a day stands to the days in which something can be done. */
export type WindowState = 'past' | 'now' | 'later';

/** The last day still counts; without a first day it can be done at any time before. */
export const stateOf = (
  { from = '', by }: { readonly from?: string; readonly by: string },
  asOf: string,
): WindowState => (by < asOf ? 'past' : from > asOf ? 'later' : 'now');
