import {
  all,
  any,
  atLeast,
  before,
  below,
  clause,
  count,
  is,
  medium,
  onOrAfter,
  oneOf,
  reached,
  refer,
  unsettled,
  type Condition,
} from '#dsl';
import { childBirthDate, childDisability, childStage } from '../facts/child.ts';
import { marriage } from '../facts/family.ts';
import { hasDied, ownChild, stepChild } from '../facts/household-members.ts';
import { parentBirthDate, parentRole } from '../facts/parent.ts';
import { population2007_78, populationLaw } from '../sources/national.ts';
import { healthOffice } from '../sources/offices.ts';

/**
 * The conditions of 计划生育特别扶助, in the order of the scheme. They are asked of one parent; the text of the
 * scheme is not at hand, so each is to be confirmed. Age comes first: it rules out a young family before anything
 * that would hurt is asked.
 */
const scheme = refer(population2007_78, '', medium(healthOffice));

const aMother = is(parentRole, 'mother');

const bornFrom1933 = clause(
  { zh: '1933年1月1日以后出生', en: 'Born on or after 1 January 1933' },
  scheme,
  onOrAfter(parentBirthDate, '1933-01-01'),
);

const parentOfTheChild = clause(
  { zh: '是孩子的妈妈或爸爸', en: 'The mother or father of the child' },
  scheme,
  oneOf(parentRole, ['mother', 'father']),
);

const oldEnough = clause(
  {
    zh: '已婚的，妻子满49周岁；离婚或丧偶的，本人满49周岁',
    en: 'If married, the wife is at least 49; if divorced or widowed, the parent is at least 49',
  },
  scheme,
  any(
    all(
      is(marriage, 'married'),
      any(
        atLeast(count('parent', all(aMother, reached(parentBirthDate, 49))), 1),
        all(
          below(count('parent', aMother), 1),
          unsettled(
            {
              zh: '要看妻子的年龄：请把妻子也加到家长里',
              en: 'It depends on the wife’s age: please add her as a parent',
            },
            healthOffice,
          ),
        ),
      ),
    ),
    all(oneOf(marriage, ['divorced', 'widowed']), reached(parentBirthDate, 49)),
    all(
      is(marriage, 'unmarried'),
      reached(parentBirthDate, 49),
      unsettled(
        {
          zh: '没有登记结婚的家长能不能申请，我们手上的文件没有写',
          en: 'Whether an unmarried parent may apply is not written in the texts we hold',
        },
        healthOffice,
      ),
    ),
  ),
);

const onlyOneChild = clause(
  { zh: '只生育或收养过一个孩子', en: 'Has had or adopted only one child' },
  scheme,
  all(
    atLeast(count('child', ownChild), 1),
    below(count('child', ownChild), 2),
    any(
      below(count('child', stepChild), 1),
      unsettled(
        {
          zh: '家里有继子女的，怎样算“独生子女”没有写',
          en: 'How a stepchild in the family counts is not written',
        },
        healthOffice,
      ),
    ),
  ),
);

/** The one-child certificate was given for children born before 2016 only; the scheme itself names no such day. */
const inTheOneChildYears = clause(
  { zh: '孩子在2016年1月1日以前出生', en: 'The child was born before 1 January 2016' },
  refer(populationLaw, '三十一', medium(healthOffice)),
  any(
    atLeast(count('child', all(ownChild, before(childBirthDate, '2016-01-01'))), 1),
    all(
      atLeast(count('child', ownChild), 1),
      unsettled(
        {
          zh: '孩子在2016年以后出生的，能不能享受，我们手上的文件没有写',
          en: 'Whether a child born since 2016 counts is not written in the texts we hold',
        },
        healthOffice,
      ),
    ),
  ),
);

const theChildDied = clause(
  { zh: '这个孩子已经离世，现在没有存活的孩子', en: 'The child has died and there is no living child' },
  scheme,
  atLeast(count('child', all(ownChild, hasDied)), 1),
);

const theChildIsDisabled = clause(
  { zh: '这个孩子的残疾等级是一级、二级或三级', en: 'The child’s disability is level 1, 2 or 3' },
  scheme,
  atLeast(
    count(
      'child',
      all(ownChild, is(childStage, 'living'), oneOf(childDisability, ['level1', 'level2', 'level3'])),
    ),
    1,
  ),
);

/** One parent of a family whose only child has died. */
export const parentWhoseOnlyChildDied: Condition = all(
  parentOfTheChild,
  bornFrom1933,
  oldEnough,
  onlyOneChild,
  inTheOneChildYears,
  theChildDied,
);

/** One parent of a family whose only child is disabled, level 1 to 3. */
export const parentWhoseOnlyChildIsDisabled: Condition = all(
  parentOfTheChild,
  bornFrom1933,
  oldEnough,
  onlyOneChild,
  inTheOneChildYears,
  theChildIsDisabled,
);

const whoElseCounts = unsettled(
  {
    zh: '还没领到特别扶助的（例如不满49周岁），算不算计划生育特殊家庭，文件没有写',
    en: 'Whether a family that does not receive the special assistance yet (under 49, for example) is a 计划生育特殊家庭 is not written',
  },
  healthOffice,
);

/**
 * A 计划生育特殊家庭. The paper does not define it: a family with the special assistance is one; whether another that
 * lost its only child is one, only the office can say. It asks nothing of a young family with a living child.
 */
export const specialFamily: Condition = any(
  atLeast(count('parent', parentWhoseOnlyChildDied), 1),
  atLeast(count('parent', parentWhoseOnlyChildIsDisabled), 1),
  all(onlyOneChild, theChildDied, whoElseCounts),
);

/** The same for a family that has come for this very help, and is asked about a disability whatever its age. */
export const specialFamilyOfAnyAge: Condition = any(
  specialFamily,
  all(onlyOneChild, theChildIsDisabled, whoElseCounts),
);
