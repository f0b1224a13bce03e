import { cite, low, note, type Channel } from '#dsl';
import { guangxiLeaveBasics } from '../guangxi/leave-in-guangxi.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { labourOffice } from '../sources/offices.ts';

/** Two leaves that measure 13 names and no text we hold says anything of. No days are promised. */
export const namedByThePaper = cite(
  lz2023_1,
  '十三',
  '落实产前检查陪护假、产假、男方护理假、育儿假、哺乳假等制度和规定',
);

const ask: Channel = {
  where: {
    zh: '先问单位有没有这个假、有几天；再问 12351（工会）或 12333（人社）',
    en: 'Ask the employer whether there is this leave and for how long; then 12351 (trade union) or 12333 (labour)',
  },
};

export const namedLeaveBasics = {
  ...guangxiLeaveBasics,
  inForce: { from: '2023-02-23', source: namedByThePaper },
  paidBy: note(
    {
      zh: '有没有这个假、休假期间的工资由谁出，都没有查到，请问单位、12351（工会）或 12333。',
      en: 'Whether there is this leave and who pays in it we could not find. Ask the employer, 12351 (trade union) or 12333.',
    },
    cite(lz2023_1, '十三', '产前检查陪护假、产假、男方护理假、育儿假、哺乳假等制度和规定', low(labourOffice)),
  ),
  apply: [ask],
  bring: [],
  checkedByOffice: [],
} as const;
