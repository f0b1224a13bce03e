import type { View } from '../../lists/view.ts';

/** Every household, as it stands in the list. */
export const wholeList: View = { sort: 'list', isDescending: false };
