import { parameterOf, parametersOf, type Figure, type Force } from '#dsl';
import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { inForceFrom } from '../../src/engine/timeline.ts';

/** What the papers say once for all: how strongly, from which day, and which numbers. From the dossier, by its ids. */

const rulebook = rulebookOf(liuzhou);

type Row = readonly [benefit: string, force: Force, working: string];
const since: Readonly<Record<string, readonly Row[]>> = {
  // S1: 柳办发〔2023〕1号 is dated 23 February 2023 and says “现印发给你们，请结合实际认真贯彻执行”.
  '2023-02-23': [
    ['maternal-health-management', 'right', 'measure 4: 保障孕产妇健康; free (F6.11)'],
    ['newborn-screening', 'right', 'measure 5: 免费开展…新生儿疾病筛查'],
    ['child-health-management', 'right', 'measure 4: 持续做好0—6岁儿童健康管理; free (F6.10)'],
    ['childhood-immunisation', 'right', 'measure 2 names it; free (F6.12)'],
    ['nutrition-packs', 'right', 'measure 4: 实施贫困地区儿童营养改善项目'],
    ['prenatal-screening-subsidy', 'right', 'measure 5: 实施产前筛查补助政策'],
    ['thalassaemia-services', 'right', 'measure 5: 开展…五项免费技术服务项目'],
    ['severe-thalassaemia-aid', 'right', 'measure 5: 对符合条件的患者给予医疗救助'],
    ['premarital-check', 'right', 'measure 5: 免费开展婚前医学检查'],
    ['pre-pregnancy-check', 'right', 'measure 5: 免费开展…孕前优生健康检查'],
    ['folic-acid', 'right', 'measure 5: 落实三级预防措施; free (F6.13)'],
    ['infertility-care', 'encouragement', 'measure 6: 指导推动医疗机构…提供有针对性的服务'],
    ['painless-birth', 'announced', 'measure 6: 扩大分娩镇痛试点'],
    ['mother-and-baby-rooms', 'encouragement', 'measure 4: 推进…母婴设施标准化建设'],
    ['birth-registration', 'right', 'measure 2: 落实生育登记制度'],
    ['birth-joint-handling', 'right', 'measure 2: 推进…“出生一件事”联办'],
    ['births-not-tied', 'right', 'measure 1: 全面脱钩'],
    ['public-rental-priority', 'discretion', 'measure 11: 同等条件下可优先予以保障'],
    ['public-rental-flat-type', 'discretion', 'measure 11: 在户型选择方面给予适当照顾'],
    ['public-rental-exchange', 'discretion', 'measure 11: 根据房源情况及时调换'],
    ['housing-fund-loan', 'discretion', 'measure 11: 可适当提高住房公积金贷款额度'],
    ['special-family-housing', 'right', 'measure 17: 对住房困难的，优先纳入住房保障'],
    ['special-family-care-home', 'right', 'measure 17: 优先安排入住公办养老机构'],
    ['special-family-insurance', 'right', 'measure 17: 持续实施…综合保险项目'],
    ['special-family-support', 'right', 'measure 18: 落实…“双岗”联系人制度'],
    ['special-family-nursing-allowance', 'discretion', 'measure 17: 有条件的县区可…发放护理补贴'],
    ['special-family-assisted-birth', 'right', 'measure 18: 深入开展…辅助生育'],
    ['earlier-benefits-go-on', 'right', 'measure 16: 继续实行现行各项奖励扶助制度'],
    ['affordable-childcare', 'encouragement', 'measures 7, 8: 支持、鼓励 (F10.1, F10.2)'],
    ['parenting-guidance', 'right', 'measure 10: 为家长…提供…科学育儿指导'],
    ['after-school-care', 'right', 'measure 12: 全面开展课后服务'],
    ['holiday-care', 'encouragement', 'measure 14: 鼓励有条件的… (F9.8)'],
    ['residents-birth-costs', 'right', 'measure 13: 做好城乡居民医保参保人生育医疗费用保障'],
    ['prenatal-check-leave', 'right', 'measure 13: 落实产前检查陪护假'],
    ['nursing-leave', 'right', 'measure 13: 落实…哺乳假'],
    ['back-to-work-training', 'right', 'measure 15: 提供再就业培训公共服务'],
    ['childcare-training-subsidy', 'right', 'measure 9: 按规定落实培训补贴'],
    ['family-friendly-employer', 'encouragement', 'measures 11, 15: 鼓励用人单位 (F10.4, F10.7)'],
  ],
  '2012-01-01': [['rural-award-assistance', 'right', 'F8.8: 960 since 2012']],
  '2012-04-28': [
    ['maternity-leave', 'right', 'F4.1'],
    ['birth-paid-by-the-employer', 'right', 'F5.4'],
    ['miscarriage-leave-before-4-months', 'right', 'F4.2'],
    ['miscarriage-leave-from-4-months', 'right', 'F4.2'],
    ['work-in-pregnancy', 'right', 'F4.11, F4.14'],
    ['work-while-nursing', 'right', 'F4.13'],
  ],
  '2016-01-15': [
    ['additional-maternity-leave', 'right', 'F4.4: the first of the two revisions'],
    ['fathers-leave', 'right', 'F4.5'],
  ],
  '2017-09-01': [['only-child-nursing-leave', 'right', 'F4.18']],
  '2018-01-01': [
    ['special-assistance-deceased', 'right', 'F8.5: the first figure known'],
    ['special-assistance-disabled', 'right', 'F8.5'],
  ],
  '2018-12-29': [
    ['compulsory-schooling', 'right', 'F9.1: S18'],
    ['textbooks-and-boarding-aid', 'right', 'F9.2: S18'],
    ['maternity-allowance', 'right', 'F5.1: S17'],
    ['maternity-medical-costs', 'right', 'F5.1: S17'],
  ],
  '2021-08-20': [
    ['contraceptive-services', 'right', 'F6.15: S15'],
    ['no-social-fee', 'right', 'F12.1, F12.2: S15'],
    ['only-child-parents-award', 'right', 'F8.9: S15, art. 31'],
  ],
  '2022-01-01': [['infant-care-deduction', 'right', 'F1.1']],
  '2022-03-24': [['parental-leave', 'right', 'F4.6, F4.8']],
  '2023-01-01': [['child-education-deduction', 'right', 'F1.14: 2,000 since 2023']],
  '2023-11-01': [['assisted-reproduction-insurance', 'right', 'F5.10']],
  '2025-01-01': [
    ['childcare-subsidy', 'right', 'F2.1'],
    ['childcare-subsidy-before-2025', 'right', 'F2.1'],
  ],
  '2025-06-01': [['kindergarten-entry', 'right', 'F9.6']],
  '2025-07-16': [['newborn-medical-insurance', 'right', 'F5.9: the day of the guide']],
  '2025-09-01': [['free-final-kindergarten-year', 'right', 'F9.4: the autumn term of 2025']],
};
const rows = Object.entries(since).flatMap(([day, benefits]) =>
  benefits.map((row) => [...row, day] as const),
);

test.each(rows)('%s is a matter of %s (%s), since %s', (id, force, _working, day) => {
  const benefit = rulebook.benefit(id);
  expect([benefit.force, inForceFrom(benefit)]).toEqual([force, day]);
});

test('every benefit is read from a paper', () => {
  expect(rows.map(([id]) => id).sort()).toEqual(liuzhou.benefits.map(({ id }) => id).sort());
});

/** A number as the dossier gives it; `null` where nobody has published one. */
type Told = readonly [from: string, figure: string | null];
const told = ({ from, value }: { readonly from: string; readonly value: Figure }): Told => [
  from,
  words(value),
];
function words(figure: Figure): string | null {
  switch (figure.kind) {
    case 'exact':
      return String(figure.value);
    case 'noLessThan':
      return `at least ${figure.value}`;
    case 'range':
      return `${figure.low} or ${figure.high}`;
    case 'unpublished':
      return null;
  }
}

const figures: readonly (readonly [benefit: string, working: string, ...(readonly Told[])])[] = [
  ['infant-care-deduction', 'F1.1, F1.2', ['2022-01-01', '1000'], ['2023-01-01', '2000']],
  ['child-education-deduction', 'F1.14', ['2023-01-01', '2000']],
  ['childcare-subsidy', 'F2.2', ['2025-01-01', '3600']],
  ['childcare-subsidy-before-2025', 'F2.4', ['2025-01-01', '300']],
  ['special-assistance-deceased', 'F8.5', ['2018-01-01', 'at least 450'], ['2022-01-01', 'at least 590']],
  ['special-assistance-disabled', 'F8.5', ['2018-01-01', 'at least 350'], ['2022-01-01', 'at least 460']],
  ['rural-award-assistance', 'F8.8', ['2012-01-01', 'at least 960']],
  ['maternity-leave', 'F4.1', ['2012-04-28', '98']],
  ['additional-maternity-leave', 'F4.4, C1', ['2016-01-15', '50'], ['2022-03-24', '50 or 60']],
  ['fathers-leave', 'F4.5', ['2016-01-15', '25']],
  ['parental-leave', 'F4.6', ['2022-03-24', '10']],
  ['miscarriage-leave-before-4-months', 'F4.2', ['2012-04-28', '15']],
  ['miscarriage-leave-from-4-months', 'F4.2', ['2012-04-28', '42']],
  ['prenatal-screening-subsidy', 'F6.6', ['2023-02-23', null]],
  ['housing-fund-loan', 'F3.7', ['2023-02-23', null]],
  ['special-family-nursing-allowance', 'F8.12', ['2023-02-23', null]],
  ['only-child-parents-award', 'F8.9', ['2021-08-20', null]],
  ['textbooks-and-boarding-aid', 'F9.2', ['2018-12-29', null]],
  ['residents-birth-costs', 'F5.8', ['2023-02-23', null]],
  ['prenatal-check-leave', 'F4.12', ['2023-02-23', null]],
  ['nursing-leave', 'F4.15', ['2023-02-23', null]],
  ['childcare-training-subsidy', 'F10.5', ['2023-02-23', null]],
];

test.each(figures.map(([id, working, ...expected]) => ({ id, working, expected })))(
  'the numbers of $id are those of $working',
  ({ id, expected }) => {
    expect(parameterOf(rulebook.benefit(id).grant)?.revisions.map(told)).toEqual(expected);
  },
);

test('every number is read from the dossier', () => {
  const counted = liuzhou.benefits.filter(({ grant }) => parameterOf(grant) !== undefined);
  expect(figures.map(([id]) => id).sort()).toEqual(counted.map(({ id }) => id).sort());
});

// F4.1: 难产的，增加产假15天；生育多胞胎的，每多生育1个婴儿，增加产假15天.
test('maternity leave grows by 15 days for each further baby, and by 15 for a difficult birth', () => {
  const { more0, more1 } = Object.fromEntries(
    Object.entries(parametersOf(rulebook.benefit('maternity-leave').grant)).map(([place, { revisions }]) => [
      place.replace(/^more\.(\d)\.days$/, 'more$1'),
      revisions.map(told),
    ]),
  );
  expect([more0, more1]).toEqual([[['2012-04-28', '15']], [['2012-04-28', '15']]]);
});

// F2.21, F8.6, F8.8: nothing found that Guangxi or Liuzhou has set.
test('what Guangxi pays on top is published nowhere', () => {
  expect(liuzhou.localStandards.map((standard) => [standard.of, standard.revisions.map(told)])).toEqual([
    ['childcareSubsidy.yearly', [['2025-01-01', null]]],
    ['specialAssistance.deceased.monthly', [['2022-01-01', null]]],
    ['specialAssistance.disabled.monthly', [['2022-01-01', null]]],
    ['ruralAward.yearly', [['2012-01-01', null]]],
  ]);
});
