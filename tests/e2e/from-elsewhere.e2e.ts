import { expect, test } from 'vitest';
import type { Family } from './support/family.ts';
import { visits } from './support/visit.ts';

const visit = visits();

/** A family with a baby and a pupil looks into everything that a city may do for it. */
async function tellFamily(family: Family, place: string): Promise<void> {
  await family.start(
    '孕产和孩子健康',
    '出生登记、上户口等手续',
    '公租房和住房公积金',
    '托育和上学',
    '妈妈的工作和培训',
  );
  await family.choose('公租房', '已经申请，正在轮候');
  await family.goOn();
  await family.choose('哪种打算', '打算要孩子（备孕）');
  await family.goOn();
  await family.liveIn(place);
  await family.addChildren('已经出生', [
    { 哪一天出生: '2025-11-01', 什么关系: '亲生' },
    { 哪一天出生: '2018-05-01', 什么关系: '亲生' },
  ]);
  await family.goOn();
  await family.choose('公积金贷款', '没有打算');
  await family.goOn();
  await family.choose('地中海贫血', '不是');
  await family.goOn();
  await family.press('妈妈');
  await family.press('爸爸');
  await family.goOn();
  await family.choose('孩子现在上学吗', '在读小学到大学（全日制）');
  await family.choose('孩子现在读什么', '小学或初中');
  await family.goOn();
  await family.choose('经济困难', '不是');
  await family.goOn();
  await family.choose('工作情况', '因为生孩子停了工作');
  await family.goOn();
  await family.choose('工作情况', '有用人单位');
  await family.goOn();
  await family.choose('培训', '不是');
  await family.goOn();
  await family.seeResult();
}

const citysOwn = [
  '上户口、上学、入职不看生育情况',
  '公租房户型照顾',
  '普惠托育托位',
  '科学育儿指导和亲子活动',
  '每周5天的课后服务',
  '寒暑假托管',
  '生育后再就业：培训和就业服务',
  '可以和单位商量：弹性工作、报销保育费',
];

test('a family in Guangdong: the national measures are its own, the city’s are one question with a list', async () => {
  const { page, family } = await visit();
  await tellFamily(family, '广西以外');

  expect(await page.locator('main').innerText()).toContain('您家不住在柳州。全国都有的待遇照样能办');
  const certain = await family.group('您可以享受').innerText();
  for (const title of [
    '0—6岁儿童健康管理',
    '免费疫苗',
    '免费孕前优生健康检查',
    '不收社会抚养费',
    '免试就近入学',
  ]) {
    expect(certain).toContain(title);
  }
  const open = family.group('要先问一问');
  const text = await open.innerText();
  const sentence = '这是柳州市的文件，没有写不住在柳州的家庭能不能享受';
  expect(text.split(sentence)).toHaveLength(2);
  for (const title of citysOwn) {
    expect(text).toContain(title);
    expect(certain).not.toContain(title);
  }
  expect(text).toMatch(
    /问柳州市教育局或县区教育局：\s*12345\s+每周5天的课后服务（第二个孩子）\s+寒暑假托管（第二个孩子）/,
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await open.getByText('寒暑假托管').click();
  await open.getByText('有没有，要看您身边的单位和社区').waitFor();
});

test('the same family in one of Liuzhou’s new areas has them among what it gets, and no such notice', async () => {
  const { page, family } = await visit();
  await tellFamily(family, '柳东新区');
  const text = await page.locator('main').innerText();
  expect(text).not.toContain('不住在柳州');
  const gets = await Promise.all(
    ['您可以享受', '可以申请，由单位决定', '政策鼓励，不是义务'].map((title) =>
      family.group(title).innerText(),
    ),
  );
  for (const title of citysOwn) expect(gets.join('\n')).toContain(title);
});
