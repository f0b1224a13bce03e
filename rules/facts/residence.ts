import { is, not, oneOf, type Condition } from '#dsl';
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

/** Names no district, so that every city of the region, with districts of its own, can use the region’s rules. */
export const livesInGuangxi: Condition = not(is(familyCounty, 'elsewhere'));

export const livesOutsideLiuzhou: Condition = oneOf(familyCounty, ['guangxi', 'elsewhere']);
