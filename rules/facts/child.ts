import { all, any, choice, date, is, not, oneOf, onOrAfter, reached, yesNo, type Condition } from '#dsl';

export const childStage = choice('child.stage', {
  name: { zh: '孩子的情况', en: 'The child' },
  ask: { zh: '孩子出生了吗？', en: 'Has the child been born?' },
  options: {
    living: { zh: '已经出生', en: 'Born' },
    expected: { zh: '怀孕中，还没出生', en: 'Expected, not born yet' },
    died: { zh: '孩子已经离世', en: 'The child has died', gentle: true },
  },
});

export const childDueDate = date('child.dueDate', {
  name: { zh: '预产期', en: 'Due date' },
  ask: { zh: '预产期是哪一天？', en: 'When is the baby due?' },
  help: { zh: '写在孕妇健康手册或产检单上。', en: 'It is written in the maternity handbook.' },
  onlyIf: is(childStage, 'expected'),
  earliest: { daysFromAsOf: -28 },
  latest: { daysFromAsOf: 294 },
});

export const childBirthDate = date('child.birthDate', {
  name: { zh: '出生日期', en: 'Date of birth' },
  ask: { zh: '孩子是哪一天出生的？', en: 'When was the child born?' },
  help: {
    zh: '按出生医学证明或户口簿上的公历日期填。',
    en: 'As on the birth certificate or household register.',
  },
  onlyIf: oneOf(childStage, ['living', 'died']),
  earliest: '1930-01-01',
  latest: { daysFromAsOf: 0 },
  estimatedBy: childDueDate.id,
});

export const childDeathDate = date('child.deathDate', {
  name: { zh: '离世日期', en: 'Date of death' },
  ask: { zh: '孩子是哪一天离世的？', en: 'When did the child die?' },
  help: {
    zh: '只用来算到哪个月为止。不想填可以选“不清楚”。',
    en: 'Only used to find the last month. You may answer “not sure”.',
  },
  onlyIf: is(childStage, 'died'),
  earliest: '1930-01-01',
  latest: { daysFromAsOf: 0 },
});

export const childBond = choice('child.bond', {
  name: { zh: '孩子和您家的关系', en: 'The child’s tie to you' },
  ask: { zh: '孩子和您家是什么关系？', en: 'How is the child related to you?' },
  onlyIf: not(is(childStage, 'expected')),
  options: {
    birth: {
      zh: '亲生',
      en: 'Our own child',
      help: { zh: '婚生、非婚生都算', en: 'Born in or outside marriage' },
    },
    adopted: {
      zh: '收养',
      en: 'Adopted',
      help: { zh: '已经办理收养登记', en: 'The adoption is registered' },
    },
    step: { zh: '继子女', en: 'Stepchild' },
    ward: {
      zh: '我们是监护人',
      en: 'We are the guardians',
      help: { zh: '不是父母，但依法担任监护人', en: 'Not the parents, but legal guardians' },
    },
    minded: {
      zh: '只是帮忙照看',
      en: 'We only look after the child',
      help: {
        zh: '例如爷爷奶奶、外公外婆带孩子，父母仍是监护人',
        en: 'For example grandparents; the parents are the guardians',
      },
    },
  },
});

export const childSex = choice('child.sex', {
  name: { zh: '女儿还是儿子', en: 'Daughter or son' },
  ask: { zh: '孩子是女儿还是儿子？', en: 'Is the child a daughter or a son?' },
  onlyIf: is(childStage, 'living'),
  options: {
    girl: { zh: '女儿', en: 'Daughter' },
    boy: { zh: '儿子', en: 'Son' },
  },
});

export const childAdoptedOn = date('child.adoptedOn', {
  name: { zh: '收养登记日期', en: 'Date of adoption' },
  ask: { zh: '收养登记是哪一天？', en: 'When was the adoption registered?' },
  onlyIf: is(childBond, 'adopted'),
  earliest: '1930-01-01',
  latest: { daysFromAsOf: 0 },
});

export const childGuardianSince = date('child.guardianSince', {
  name: { zh: '开始担任监护人的日期', en: 'Start of guardianship' },
  ask: { zh: '从哪一天起担任监护人？', en: 'Since when have you been the guardian?' },
  onlyIf: is(childBond, 'ward'),
  earliest: '1930-01-01',
  latest: { daysFromAsOf: 0 },
});

export const childEducation = choice('child.education', {
  name: { zh: '上学情况', en: 'Schooling' },
  ask: { zh: '孩子现在上学吗？', en: 'Is the child at school?' },
  onlyIf: all(is(childStage, 'living'), reached(childBirthDate, 6)),
  options: {
    preschool: { zh: '还没上小学', en: 'Not at primary school yet' },
    fullTime: { zh: '在读小学到大学（全日制）', en: 'In full-time education, primary school to university' },
    left: { zh: '不在读全日制学校', en: 'Not in full-time education' },
  },
});

export const childDisability = choice('child.disability', {
  name: { zh: '残疾等级', en: 'Disability level' },
  ask: { zh: '孩子有残疾证吗？', en: 'Does the child hold a disability certificate?' },
  help: {
    zh: '等级写在残疾人证上，一级最重。',
    en: 'The level is on the certificate; level 1 is the most severe.',
  },
  onlyIf: is(childStage, 'living'),
  options: {
    none: { zh: '没有残疾证', en: 'No certificate' },
    level1: { zh: '一级', en: 'Level 1' },
    level2: { zh: '二级', en: 'Level 2' },
    level3: { zh: '三级', en: 'Level 3' },
    level4: { zh: '四级', en: 'Level 4' },
  },
});

export const childIsChinese = yesNo('child.isChinese', {
  name: { zh: '中国国籍', en: 'Chinese nationality' },
  ask: { zh: '孩子是中国国籍吗？', en: 'Is the child a Chinese national?' },
  help: {
    zh: '在中国出生，父母有一方是中国人，就是中国国籍。',
    en: 'A child born in China to at least one Chinese parent is.',
  },
  onlyIf: is(childStage, 'living'),
});

export const childCustody = choice('child.custody', {
  name: { zh: '抚养权', en: 'Custody' },
  ask: { zh: '父母离婚了吗？孩子由谁抚养？', en: 'Are the parents divorced? Who has custody?' },
  onlyIf: is(childStage, 'living'),
  options: {
    together: { zh: '没有离婚', en: 'They are not divorced' },
    ours: { zh: '离婚了，抚养权在我们这边', en: 'Divorced, and custody is with us' },
    other: { zh: '离婚了，抚养权在另一方', en: 'Divorced, and custody is with the other parent' },
  },
});

export const childSubsidyFirst = choice('child.subsidyFirst', {
  name: { zh: '第一次申请育儿补贴', en: 'First application for the childcare subsidy' },
  ask: {
    zh: '给这个孩子申请过育儿补贴吗？',
    en: 'Have you applied for the childcare subsidy for this child?',
  },
  onlyIf: all(is(childStage, 'living'), onOrAfter(childBirthDate, '2025-01-01')),
  options: {
    notYet: { zh: '还没有申请过', en: 'Not yet' },
    birthYear: { zh: '出生当年第一次申请的', en: 'First in the year of birth' },
    nextYear: { zh: '出生第二年第一次申请的', en: 'First in the year after birth' },
  },
});

/** Not asked of those who cannot be at kindergarten or school any more; no policy sets this age. */
const youngEnoughForSchool: Condition = all(is(childStage, 'living'), not(reached(childBirthDate, 20)));

export const childKindergarten = choice('child.kindergarten', {
  name: { zh: '幼儿园', en: 'Kindergarten' },
  ask: { zh: '这个学年，孩子上幼儿园吗？', en: 'Is the child at kindergarten this school year?' },
  help: {
    zh: '大班是上小学前的最后一年，从秋季开学算起。',
    en: 'The final year (大班) is the last one before primary school, from the autumn term on.',
  },
  onlyIf: all(
    youngEnoughForSchool,
    reached(childBirthDate, 2),
    any(not(reached(childBirthDate, 6)), is(childEducation, 'preschool')),
  ),
  mayChange: {
    to: ['early', 'final'],
    says: {
      zh: '孩子上了幼儿园、升了大班以后',
      en: 'Once the child is at kindergarten, or in its final year',
    },
  },
  options: {
    none: {
      zh: '还没上幼儿园',
      en: 'Not yet',
      help: { zh: '在家或在托育机构', en: 'At home or in childcare' },
    },
    early: { zh: '小班、中班或托班', en: 'Yes, in an earlier year' },
    final: { zh: '大班', en: 'Yes, in the final year' },
  },
});

export const childSchoolLevel = choice('child.schoolLevel', {
  name: { zh: '在读阶段', en: 'Kind of school' },
  ask: { zh: '孩子现在读什么？', en: 'Which kind of school is it?' },
  onlyIf: all(youngEnoughForSchool, is(childEducation, 'fullTime')),
  options: {
    compulsory: { zh: '小学或初中', en: 'Primary or junior secondary school' },
    senior: { zh: '高中', en: 'Senior secondary school' },
    other: { zh: '中职、大学或其他', en: 'Vocational school, university or another' },
  },
});
