import { any, cite, clause, unsettled } from '#dsl';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { cityHotline } from '../sources/offices.ts';
import { livesInLiuzhou } from './county.ts';

/** To whom the paper is addressed, and whom it binds. */
export const addressees = cite(
  lz2023_1,
  '',
  '各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位',
);

/**
 * What every measure of the city’s own has in common: the paper is addressed to Liuzhou’s offices and binds them alone.
 * Whether they serve a family that lives elsewhere it does not say, registered in Liuzhou or not; so nobody is asked
 * for the hukou, and no answer makes it a yes.
 */
export const inLiuzhou = clause(
  {
    zh: '这份文件管得到您家（住在柳州的都算）',
    en: 'The paper reaches your family (it does if you live in Liuzhou)',
  },
  addressees,
  any(
    livesInLiuzhou,
    unsettled(
      {
        zh: '这是柳州市的文件，没有写不住在柳州的家庭能不能享受；户口、工作或学校在柳州的，也没有写',
        en: 'This is a paper of the city of Liuzhou. Whether it covers families who live elsewhere is not written, even if they are registered, work or go to school in Liuzhou',
      },
      cityHotline,
    ),
  ),
);
