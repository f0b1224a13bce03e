import type { Member } from '#dsl';
import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { schoolStart } from '../../rules/national/school-start.ts';
import { dayOfMoment } from '../../src/engine/moments.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { eachInTurn, situationOf } from '../../src/engine/situation.ts';

// 义务教育法 art. 11: 凡年满六周岁的儿童; the school year begins on 1 September.
test.each([
  ['2020-08-31', '2026-09-01'],
  ['2020-09-01', '2026-09-01'],
  ['2020-09-02', '2027-09-01'],
  ['2020-02-29', '2026-09-01'],
])('a child born on %s starts school on %s', (birthDate, day) => {
  const child: Member = { id: 'c', stage: 'living', birthDate };
  const family = situationOf(rulebookOf(liuzhou), { family: {}, children: [child] }, '2026-11-24');
  const [situation = family] = eachInTurn('child', family);
  const found = dayOfMoment(schoolStart.at, situation);
  expect([found?.low, found?.high]).toEqual([day, day]);
});
