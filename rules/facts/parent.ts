import {
  all,
  any,
  atLeast,
  choice,
  count,
  date,
  is,
  money,
  not,
  oneOf,
  reached,
  reachedDays,
  yesNo,
} from '#dsl';
import { childBirthDate, childBond, childStage } from './child.ts';
import { expectedNow } from './household-members.ts';

export const parentRole = choice('parent.role', {
  name: { zh: '身份', en: 'Role' },
  ask: { zh: '这位家长是谁？', en: 'Who is this?' },
  options: {
    mother: { zh: '妈妈', en: 'Mother' },
    father: { zh: '爸爸', en: 'Father' },
    guardian: { zh: '其他监护人', en: 'Another guardian' },
  },
});

export const parentBirthDate = date('parent.birthDate', {
  name: { zh: '出生日期', en: 'Date of birth' },
  ask: { zh: '出生日期是哪一天？', en: 'Date of birth?' },
  help: { zh: '有的待遇看家长的年龄。', en: 'Some benefits depend on a parent’s age.' },
  earliest: '1910-01-01',
  latest: { daysFromAsOf: -4383 },
});

export const parentIncome = choice('parent.income', {
  name: { zh: '收入种类', en: 'Kind of income' },
  ask: { zh: '今年有哪种收入？', en: 'What income is there this year?' },
  options: {
    comprehensive: {
      zh: '工资、劳务、稿酬等',
      en: 'Wages, fees for services, royalties',
      help: { zh: '税法叫“综合所得”', en: '“Comprehensive income” in tax law' },
    },
    business: {
      zh: '自己做生意',
      en: 'Own business',
      help: {
        zh: '个体户、个人独资、合伙等，税法叫“经营所得”',
        en: 'Sole trader, partnership and the like: “business income”',
      },
    },
    both: { zh: '两种都有', en: 'Both' },
    none: { zh: '都没有', en: 'Neither' },
  },
});

export const parentComprehensiveTaxable = money('parent.comprehensiveTaxable', {
  name: { zh: '综合所得全年应纳税所得额', en: 'Taxable comprehensive income of the year' },
  ask: {
    zh: '工资等收入，今年的“应纳税所得额”大约多少元？',
    en: 'Taxable income from wages and the like this year, in yuan?',
  },
  help: {
    zh: '不是工资总额：是全年收入减去 6 万元、社保公积金和其他扣除以后剩下的数，先不减“3岁以下照护”这一项。个人所得税 APP 的申报记录里能看到。不够减就填 0。',
    en: 'Not the gross pay: the year’s income less 60,000 yuan, social insurance and housing fund and other deductions, but before the deduction for children under 3. The tax app shows it. Enter 0 if nothing is left.',
  },
  onlyIf: oneOf(parentIncome, ['comprehensive', 'both']),
  max: 1_000_000_000,
});

export const parentBusinessTaxable = money('parent.businessTaxable', {
  name: { zh: '经营所得全年应纳税所得额', en: 'Taxable business income of the year' },
  ask: {
    zh: '做生意的收入，今年的“应纳税所得额”大约多少元？',
    en: 'Taxable income from business this year, in yuan?',
  },
  help: {
    zh: '收入减去成本费用和各项扣除以后剩下的数，先不减“3岁以下照护”这一项。不够减就填 0。',
    en: 'What is left after costs and deductions, but before the deduction for children under 3. Enter 0 if nothing is left.',
  },
  onlyIf: oneOf(parentIncome, ['business', 'both']),
  max: 1_000_000_000,
});

export const parentSoleTrader = yesNo('parent.soleTrader', {
  name: { zh: '登记为个体工商户', en: 'Registered as a sole trader' },
  ask: { zh: '登记的是个体工商户吗？', en: 'Is the business registered as a sole trader (个体工商户)?' },
  help: { zh: '写在营业执照上。', en: 'It is on the business licence.' },
  onlyIf: oneOf(parentIncome, ['business', 'both']),
});

export const parentNeedsCare = yesNo('parent.needsCare', {
  name: { zh: '生活长期不能自理', en: 'Long unable to live without care' },
  ask: { zh: '生活长期不能自理吗？', en: 'Unable to look after themselves for a long time?' },
  onlyIf: reached(parentBirthDate, 60),
});

export const parentWork = choice('parent.work', {
  name: { zh: '工作情况', en: 'Work' },
  ask: { zh: '现在的工作情况是？', en: 'What is the work situation now?' },
  mayChange: {
    to: ['employed'],
    says: { zh: '有了用人单位的话', en: 'If there is an employer' },
  },
  options: {
    employed: {
      zh: '有用人单位',
      en: 'Employed',
      help: { zh: '正在休产假、还是单位职工的，也选这个', en: 'Also while on maternity leave' },
    },
    paused: {
      zh: '因为生孩子停了工作',
      en: 'Stopped working because of a birth',
      help: { zh: '现在没有单位，以后想再工作', en: 'No employer now, and would like to work again' },
    },
    self: {
      zh: '自己做生意或灵活就业',
      en: 'Own business or freelance work',
    },
    other: {
      zh: '没有工作或其他情况',
      en: 'Not working, or something else',
    },
  },
});

export const parentWorksInGuangxi = yesNo('parent.worksInGuangxi', {
  name: { zh: '在广西上班', en: 'Works in Guangxi' },
  ask: { zh: '是在广西的单位上班吗？', en: 'Is the workplace in Guangxi?' },
  help: {
    zh: '有的假各省规定不一样，看上班的地方，不看户口。',
    en: 'Some leaves differ by province; the workplace decides, not the hukou.',
  },
  onlyIf: is(parentWork, 'employed'),
});

export const parentIsOnlyChild = yesNo('parent.isOnlyChild', {
  name: { zh: '自己是独生子女', en: 'Is an only child' },
  ask: {
    zh: '自己是独生子女（没有兄弟姐妹）吗？',
    en: 'Is this parent an only child, without brothers or sisters?',
  },
  onlyIf: is(parentWork, 'employed'),
});

export const parentOwnParentInHospital = yesNo('parent.ownParentInHospital', {
  name: { zh: '自己的爸爸妈妈在住院', en: 'A parent of their own in hospital' },
  ask: {
    zh: '自己的爸爸或妈妈，是不是有一位满60岁、正在住院？',
    en: 'Is a mother or father of their own, aged 60 or over, in hospital now?',
  },
  onlyIf: is(parentIsOnlyChild, true),
  mayChange: {
    to: [true],
    says: {
      zh: '自己的爸爸或妈妈满60岁住院的时候',
      en: 'When a mother or father of their own, aged 60 or over, is in hospital',
    },
  },
});

export const parentHukou = choice('parent.hukou', {
  name: { zh: '户口', en: 'Hukou' },
  ask: { zh: '是农村户口吗？', en: 'Is it a rural hukou?' },
  onlyIf: oneOf(parentRole, ['mother', 'father']),
  options: {
    rural: { zh: '农村户口（农业户口）', en: 'Rural (农业户口)' },
    urban: { zh: '城镇户口（非农业户口）', en: 'Urban (非农业户口)' },
    unmarked: {
      zh: '户口簿上没有写',
      en: 'The household register does not say',
      help: { zh: '不要紧，可以问乡镇或街道', en: 'Never mind; you can ask the township or street office' },
    },
  },
});

export const parentBirthInsurance = choice('parent.birthInsurance', {
  name: { zh: '医疗和生育保险', en: 'Medical and maternity insurance' },
  ask: { zh: '参加的是哪种保险？', en: 'Which insurance is there?' },
  help: {
    zh: '生育保险由单位交，自己不用交钱。不确定可以问单位人事，或打 12393。',
    en: 'Maternity insurance is paid by the employer alone. If unsure, ask the personnel office or 12393.',
  },
  options: {
    employer: { zh: '单位交了生育保险', en: 'Maternity insurance through the employer' },
    own: { zh: '自己交的职工医保', en: 'Employees’ medical insurance, paid by oneself' },
    residents: { zh: '城乡居民医保', en: 'Residents’ medical insurance' },
    none: { zh: '都没有', en: 'None of these' },
  },
});

/** A mother who expects a baby, or has one of the last 98 days, is not asked. */
const noBabyAround = not(
  atLeast(
    count(
      'child',
      any(
        expectedNow,
        all(is(childStage, 'living'), is(childBond, 'birth'), not(reachedDays(childBirthDate, 98))),
      ),
    ),
    1,
  ),
);

export const parentPregnancyLoss = choice('parent.pregnancyLoss', {
  name: { zh: '最近三个月', en: 'The last three months' },
  ask: {
    zh: '最近三个月里，有没有怀了宝宝但没能留住？',
    en: 'In the last three months, was there a pregnancy that could not go on?',
  },
  help: {
    zh: '流产以后，法律给妈妈一段休养的假，所以轻轻问一句。不想答，可以选“不清楚”。',
    en: 'The law gives a mother time off to recover from a miscarriage, so we ask. You may answer “not sure”.',
  },
  onlyIf: all(is(parentRole, 'mother'), is(parentWork, 'employed'), noBabyAround),
  options: {
    none: { zh: '没有', en: 'No' },
    before4Months: { zh: '有，当时怀孕不满4个月', en: 'Yes, before 4 months', gentle: true },
    from4Months: { zh: '有，当时怀孕满4个月', en: 'Yes, at 4 months or later', gentle: true },
  },
});

export const parentPregnancyLossOn = date('parent.pregnancyLossOn', {
  name: { zh: '那一天的日期', en: 'The day' },
  ask: { zh: '是哪一天？', en: 'Which day was it?' },
  help: {
    zh: '只用来算假到哪一天为止。不想填，可以选“不清楚”。',
    en: 'Only used to find the last day of the leave. You may answer “not sure”.',
  },
  onlyIf: oneOf(parentPregnancyLoss, ['before4Months', 'from4Months']),
  earliest: { daysFromAsOf: -366 },
  latest: { daysFromAsOf: 0 },
});
