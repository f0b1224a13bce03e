import { not, yesNo } from '#dsl';
import { livesOutsideTheCity } from '../facts/residence.ts';

/** Asked only where it decides: of a family that lives in Liuzhou and asks about the help for special families. */
export const familyHukouInLiuzhou = yesNo('family.hukouInLiuzhou', {
  name: { zh: '家长的户口在柳州', en: 'The parents’ hukou is in Liuzhou' },
  ask: { zh: '家长的户口在柳州吗？', en: 'Are the parents registered (hukou) in Liuzhou?' },
  help: {
    zh: '计划生育特殊家庭由户口所在地核定，所以问一下。两位家长的户口不在一处的，选“不是”，我们告诉您问哪里。',
    en: 'A 计划生育特殊家庭 is established where it is registered, so we ask. If only one of you is registered in Liuzhou, choose “no” and we tell you whom to ask.',
  },
  onlyIf: not(livesOutsideTheCity),
});
