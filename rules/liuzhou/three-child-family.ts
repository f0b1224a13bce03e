import { all, any, atLeast, below, count, unsettled, type Condition } from '#dsl';
import { ownChild, ownMinor, rearedChild } from '../facts/household-members.ts';
import { housingOffice } from '../sources/offices.ts';

/**
 * “生育三孩家庭” and “多子女家庭”. The paper defines neither: no cut-off date, nothing on a child who died, a child
 * of age, a stepchild or a fourth child, and not whether two children are "多". Only the plain case is a yes.
 */

export const threeChildFamily: Condition = any(
  all(atLeast(count('child', ownMinor), 3), below(count('child', ownChild), 4)),
  all(
    atLeast(count('child', rearedChild), 3),
    unsettled(
      {
        zh: '文件没有写：离世的、成年的、继子女算不算在“三孩”里，四个孩子怎么算',
        en: 'The paper does not say whether a child who died, is of age or is a stepchild counts as one of three, or how four are treated',
      },
      housingOffice,
    ),
  ),
);
