import {
  all,
  any,
  atLeast,
  comesBefore,
  conflict,
  count,
  dayOf,
  daysApart,
  duringMonths,
  endOfYear,
  holds,
  is,
  oneOf,
  withinYearsOf,
  type Conflict,
} from '#dsl';
import {
  childAdoptedOn,
  childBirthDate,
  childBond,
  childCustody,
  childDeathDate,
  childGuardianSince,
  childStage,
  childSubsidyFirst,
} from './child.ts';
import { familyPlans, marriage } from './family.ts';
import { parentBirthDate, parentRole } from './parent.ts';

const expectedOrOwn = any(is(childStage, 'expected'), is(childBond, 'birth'));

/** Answers that can hardly be true together: most often a slip of the finger. */
export const conflicts: readonly Conflict[] = [
  conflict(
    'died-before-birth',
    { zh: '离世日期比出生日期还早。', en: 'The date of death lies before the date of birth.' },
    comesBefore(childDeathDate, childBirthDate),
  ),
  conflict(
    'adopted-before-birth',
    { zh: '收养登记日期比出生日期还早。', en: 'The adoption lies before the date of birth.' },
    comesBefore(childAdoptedOn, childBirthDate),
  ),
  conflict(
    'guardian-before-birth',
    {
      zh: '开始担任监护人的日期比孩子的出生日期还早。',
      en: 'The guardianship began before the child was born.',
    },
    comesBefore(childGuardianSince, childBirthDate),
  ),
  conflict(
    'parent-under-12',
    {
      zh: '按这两个日期，孩子出生时家长还不到12岁。',
      en: 'By these two dates the parent was under 12 when the child was born.',
    },
    withinYearsOf(parentBirthDate, 12, childBirthDate, expectedOrOwn),
  ),
  // Twins may be born on both sides of midnight; the next pregnancy takes half a year at the very least.
  conflict(
    'births-too-close',
    {
      zh: '两个孩子的出生日期（或预产期）相差几天到半年。双胞胎请填同一天或前后一天。',
      en: 'The births (or due dates) of two children lie between a few days and half a year apart. For twins give the same day, or the day after.',
    },
    daysApart(childBirthDate, 2, 182, expectedOrOwn),
  ),
  conflict(
    'two-mothers',
    {
      zh: '添加了两位妈妈。奶奶、外婆或其他人，请选“其他监护人”，或者不要添加。',
      en: 'Two mothers were added. For a grandmother or somebody else choose “Another guardian”, or leave her out.',
    },
    holds('family', atLeast(count('parent', is(parentRole, 'mother')), 2)),
  ),
  conflict(
    'two-fathers',
    {
      zh: '添加了两位爸爸。爷爷、外公或其他人，请选“其他监护人”，或者不要添加。',
      en: 'Two fathers were added. For a grandfather or somebody else choose “Another guardian”, or leave him out.',
    },
    holds('family', atLeast(count('parent', is(parentRole, 'father')), 2)),
  ),
  conflict(
    'subsidy-in-a-year-to-come',
    {
      zh: '孩子今年才出生，却选了“出生第二年第一次申请的”。',
      en: 'The child was born this year, but the answer says the first application was in the year after.',
    },
    holds(
      'child',
      all(is(childSubsidyFirst, 'nextYear'), duringMonths({ through: endOfYear(dayOf(childBirthDate)) })),
    ),
  ),
  conflict(
    'divorced-but-together',
    {
      zh: '婚姻状况选的是离婚，孩子的抚养权选的是“没有离婚”。',
      en: 'The marital status says divorced, but the answer on custody says not divorced.',
    },
    holds(
      'child',
      all(is(marriage, 'divorced'), oneOf(childBond, ['birth', 'adopted']), is(childCustody, 'together')),
    ),
  ),
  conflict(
    'married-and-about-to-marry',
    {
      zh: '婚姻状况选的是已婚，打算里选的是准备登记结婚。',
      en: 'The marital status says married, but the plans say about to marry.',
    },
    holds('family', all(is(marriage, 'married'), oneOf(familyPlans, ['marry', 'marryAndConceive']))),
  ),
  conflict(
    'alone-with-two-parents',
    {
      zh: '婚姻状况选的是离婚或丧偶，又添加了爸爸和妈妈两位家长。',
      en: 'The marital status says divorced or widowed, but a mother and a father were added.',
    },
    holds(
      'family',
      all(
        oneOf(marriage, ['divorced', 'widowed']),
        atLeast(count('parent', is(parentRole, 'mother')), 1),
        atLeast(count('parent', is(parentRole, 'father')), 1),
      ),
    ),
  ),
];
