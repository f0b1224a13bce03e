/** The languages of the page, as BCP 47 tags, the first one the default. */
export const languages = ['zh-CN', 'en'] as const;

export type Language = (typeof languages)[number];
