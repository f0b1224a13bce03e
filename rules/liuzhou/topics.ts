import type { Topic } from '#dsl';

export const topics: readonly Topic[] = [
  {
    id: 'health',
    name: { zh: '孕产和孩子健康', en: 'Health in pregnancy and childhood' },
    hint: {
      zh: '备孕、怀孕、新生儿和孩子的免费检查、疫苗',
      en: 'Free checks and vaccines before and in pregnancy, and for children',
    },
  },
  {
    id: 'birth',
    name: { zh: '出生登记、上户口等手续', en: 'Birth papers and hukou' },
    hint: {
      zh: '宝宝出生后几样手续一起办，别错过时限',
      en: 'The papers of a newborn in one go, and in time',
    },
  },
  {
    id: 'tax',
    name: { zh: '孩子3岁前的个税扣除', en: 'Income tax while a child is under 3' },
    hint: { zh: '每月少交多少税，谁来扣最划算', en: 'How much tax you save, and who should claim' },
  },
  {
    id: 'subsidy',
    name: { zh: '育儿补贴', en: 'Childcare subsidy' },
    hint: {
      zh: '每年3,600元：领几年、什么时候截止',
      en: '3,600 yuan a year: how many years, and the deadlines',
    },
  },
  {
    id: 'leave',
    name: { zh: '休假和生育保险', en: 'Leave and maternity insurance' },
    hint: {
      zh: '产假、护理假、育儿假有几天，生育津贴和费用谁来出',
      en: 'How many days each parent has, and who pays the allowance and the costs',
    },
  },
  {
    id: 'housing',
    name: { zh: '公租房和住房公积金', en: 'Public rental housing and the housing fund' },
    hint: {
      zh: '多孩家庭的优先、户型、调换和贷款',
      en: 'Priority, flat type, exchange and loans for families with children',
    },
  },
  {
    id: 'school',
    name: { zh: '托育和上学', en: 'Childcare and school' },
    hint: {
      zh: '托育、幼儿园、小学、初中，课后和假期',
      en: 'Childcare, kindergarten, school, after lessons and in the holidays',
    },
  },
  {
    id: 'work',
    name: { zh: '妈妈的工作和培训', en: 'Mothers’ work and training' },
    hint: {
      zh: '孕期、哺乳期的保护，重新上班和培训',
      en: 'Protection in pregnancy and while nursing, going back to work, training',
    },
  },
  {
    id: 'one-child',
    name: { zh: '独生子女和双女家庭', en: 'One-child and two-daughter families' },
    hint: {
      zh: '2016年以前的独生子女、农村双女家庭的奖励扶助，独生子女护理假',
      en: 'Awards for such families from before 2016, and leave for an only child to care for parents',
    },
  },
  {
    id: 'special-family',
    name: { zh: '独生子女家庭的特别扶助', en: 'Special assistance for one-child families' },
    hint: {
      zh: '独生子女有残疾或已经离世的家庭',
      en: 'For families whose only child is disabled or has died',
    },
    gentle: true,
  },
];
