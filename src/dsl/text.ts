/** Words shown to a citizen, in both languages of the product. They are reviewed together with the rule they stand in. */
export type Text = { readonly zh: string; readonly en: string };
