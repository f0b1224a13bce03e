import { cite, note } from '#dsl';
import { lz2023_1 } from '../sources/liuzhou.ts';

/** What measure 13 of the Liuzhou paper says of rights that other norms grant. */

export const leaveNamedInLiuzhou = note(
  {
    zh: '柳州的文件也点了这个假的名，要求落实。',
    en: 'The Liuzhou paper names this leave too and asks for it to be carried out.',
  },
  cite(lz2023_1, '十三', '落实产前检查陪护假、产假、男方护理假、育儿假、哺乳假等制度和规定'),
);

export const birthInsuranceNamedInLiuzhou = note(
  {
    zh: '柳州的文件要求继续做好参保女职工的生育医疗费用和生育津贴。',
    en: 'The Liuzhou paper asks for the medical costs and the allowance of insured female employees to be kept up.',
  },
  cite(lz2023_1, '十三', '继续做好生育保险对参保女职工生育医疗费用、生育津贴待遇等的保障'),
);
