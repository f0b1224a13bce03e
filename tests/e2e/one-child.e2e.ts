import { expect, test } from 'vitest';
import { visits } from './support/visit.ts';

const visit = visits();

test('a mother of 62 in a village with one grown son', async () => {
  const { family } = await visit();
  await family.start('独生子女和双女家庭');
  await family.liveIn('融安县');
  await family.addChildren('已经出生', [{ 哪一天出生: '1990-03-01', 什么关系: '亲生' }]);
  await family.goOn();
  await family.press('妈妈');
  await family.typeDate('出生日期', '1964-05-20');
  await family.goOn();
  await family.goOn();
  await family.choose('工作情况', '没有工作或其他情况');
  await family.goOn();
  await family.choose('光荣证', '有');
  await family.goOn();
  await family.choose('农村户口', '农村户口（农业户口）');
  await family.goOn();
  await family.seeResult();

  const certain = await family.group('您可以享受').innerText();
  expect(certain).toContain('老人老办法：原来的奖励扶助和优惠继续');
  expect(certain).toContain('农村部分计划生育家庭奖励扶助');
  expect(certain).toContain('至少每人每年960元（2012年全国标准）');
  expect(certain).toContain('广西和柳州现在的标准没有查到公开数字');

  const open = await family.group('要先问一问').innerText();
  expect(open).toContain('独生子女父母奖励金（保健费）');
  expect(open).toContain('奖励发到孩子几岁、由谁发，没有查到公开的规定');
  expect(open).not.toMatch(/\d+元/);

  const no = await family.group('按现有回答不符合').innerText();
  expect(no).toContain('独生子女护理假');
});
