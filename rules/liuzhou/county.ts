import { choice, oneOf, type Condition } from '#dsl';
import { anyCounty } from '../facts/residence.ts';

/** Liuzhou’s districts, counties and new areas, as 柳办发〔2023〕1号 addresses them. */
const districts = {
  chengzhong: { zh: '城中区', en: 'Chengzhong' },
  yufeng: { zh: '鱼峰区', en: 'Yufeng' },
  liunan: { zh: '柳南区', en: 'Liunan' },
  liubei: { zh: '柳北区', en: 'Liubei' },
  liujiang: { zh: '柳江区', en: 'Liujiang' },
  liudong: { zh: '柳东新区', en: 'Liudong New Area' },
  yanghe: { zh: '阳和工业新区（北部生态新区）', en: 'Yanghe (Northern Ecological New Area)' },
  liucheng: { zh: '柳城县', en: 'Liucheng' },
  luzhai: { zh: '鹿寨县', en: 'Luzhai' },
  rongan: { zh: '融安县', en: 'Rong’an' },
  rongshui: { zh: '融水苗族自治县', en: 'Rongshui' },
  sanjiang: { zh: '三江侗族自治县', en: 'Sanjiang' },
};

/** Where a family lives, as far as Liuzhou’s rules tell places apart. */
export const liuzhouCounty = choice(anyCounty.id, {
  name: anyCounty.name,
  ask: anyCounty.ask,
  help: {
    zh: '只问到县区，户口在哪里不用管。不住在柳州的，选最后两项，一样能查全国都有的待遇。',
    en: 'Wherever your hukou is. If you do not live in Liuzhou, choose one of the last two: you will still see what holds nationwide.',
  },
  options: {
    ...districts,
    ...anyCounty.options,
  },
});

/** In one of Liuzhou’s districts, counties or new areas. */
export const livesInLiuzhou: Condition = oneOf(
  liuzhouCounty,
  Object.keys(districts) as (keyof typeof districts)[],
);
