import type { Force, Text } from '#dsl';

/** How strongly the law speaks, with the words it uses when it does. */
export const forceText: Readonly<Record<Force, { readonly name: Text; readonly words: Text }>> = {
  right: {
    name: { zh: '应当给', en: 'A right' },
    words: { zh: '“应当、给予、免费”一类的规定', en: 'worded as “must”, “gives” or “free”' },
  },
  discretion: {
    name: { zh: '由单位决定', en: 'The office decides' },
    words: { zh: '“可、可优先、可适当”一类的规定', en: 'worded as “may”' },
  },
  encouragement: {
    name: { zh: '鼓励，不是义务', en: 'Encouraged, not required' },
    words: { zh: '“鼓励、支持”一类的规定', en: 'worded as “encourage” or “support”' },
  },
  announced: {
    name: { zh: '还在研究制定', en: 'Announced' },
    words: { zh: '现在没有可以申请的', en: 'there is nothing to claim yet' },
  },
};
