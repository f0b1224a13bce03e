import { cite } from '#dsl';
import { lz2023_1 } from '../sources/liuzhou.ts';

/** What rests on the Liuzhou measures alone, or is dated by no other paper we hold, holds since they were issued. */
export const sinceTheMeasures = {
  from: '2023-02-23',
  source: cite(lz2023_1, '', '现印发给你们，请结合实际认真贯彻执行'),
} as const;
