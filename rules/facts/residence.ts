import { any, oneOf, type Condition } from '#dsl';
import { familyCounty } from './family.ts';

/** In one of Liuzhou’s districts, counties or new areas. */
export const livesInLiuzhou: Condition = oneOf(familyCounty, [
  'chengzhong',
  'yufeng',
  'liunan',
  'liubei',
  'liujiang',
  'liudong',
  'yanghe',
  'liucheng',
  'luzhai',
  'rongan',
  'rongshui',
  'sanjiang',
]);

export const livesInGuangxi: Condition = any(livesInLiuzhou, oneOf(familyCounty, ['guangxi']));

export const livesOutsideLiuzhou: Condition = oneOf(familyCounty, ['guangxi', 'elsewhere']);
