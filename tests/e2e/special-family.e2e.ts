import { expect, test } from 'vitest';
import { visits } from './support/visit.ts';

const visit = visits();

test('a widowed mother of 52 whose only child has died', async () => {
  const { family } = await visit();
  await family.start('独生子女家庭的特别扶助');
  await family.choose('公租房', '没有打算申请');
  await family.goOn();
  await family.choose('住在哪个县区', '鱼峰区');
  await family.goOn();
  await family.addChildren('孩子已经离世', [{ 哪一天出生: '1998-03-15', 什么关系: '亲生' }]);
  await family.goOn();
  await family.press('妈妈');
  await family.typeDate('出生日期', '1974-05-01');
  await family.goOn();
  await family.goOn();
  await family.choose('婚姻状况', '丧偶，没有再婚');
  await family.goOn();
  await family.choose('户口在柳州', '是');
  await family.goOn();
  await family.seeResult();

  const text = await family.group('您可以享受').innerText();
  expect(text).toContain('计划生育特别扶助金（独生子女离世家庭）');
  expect(text).toContain('至少每人每月590元（2022年全国标准）');
  expect(text).toContain('广西和柳州现在的标准没有查到公开数字');
  // Measures 17 and 18.
  expect(text).toContain('优先入住公办养老机构');
  expect(text).toContain('特殊家庭综合保险');
  expect(text).toContain('联系人、巡访和家庭医生等关怀服务');
});
