import {
  all,
  any,
  atLeast,
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
import { childDisability, childStage } from '../facts/child.ts';
import { marriage } from '../facts/family.ts';
import { ownChild } from '../facts/household-members.ts';
import { parentBirthDate, parentRole } from '../facts/parent.ts';
import { population2007_78 } from '../sources/national.ts';
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
  all(atLeast(count('child', ownChild), 1), below(count('child', ownChild), 2)),
);

/** One parent of a family whose only child has died. */
export const parentWhoseOnlyChildDied: Condition = all(
  parentOfTheChild,
  bornFrom1933,
  oldEnough,
  onlyOneChild,
  clause(
    { zh: '这个孩子已经离世，现在没有存活的孩子', en: 'The child has died and there is no living child' },
    scheme,
    atLeast(count('child', all(ownChild, is(childStage, 'died'))), 1),
  ),
);

/** One parent of a family whose only child is disabled, level 1 to 3. */
export const parentWhoseOnlyChildIsDisabled: Condition = all(
  parentOfTheChild,
  bornFrom1933,
  oldEnough,
  onlyOneChild,
  clause(
    { zh: '这个孩子的残疾等级是一级、二级或三级', en: 'The child’s disability is level 1, 2 or 3' },
    scheme,
    atLeast(
      count(
        'child',
        all(ownChild, is(childStage, 'living'), oneOf(childDisability, ['level1', 'level2', 'level3'])),
      ),
      1,
    ),
  ),
);

/** A 计划生育特殊家庭: at least one parent meets the conditions of the special assistance. */
export const specialFamily: Condition = any(
  atLeast(count('parent', parentWhoseOnlyChildDied), 1),
  atLeast(count('parent', parentWhoseOnlyChildIsDisabled), 1),
);
