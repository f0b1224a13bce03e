import {
  all,
  any,
  atLeast,
  before,
  below,
  cite,
  clause,
  count,
  is,
  medium,
  oneOf,
  onOrAfter,
  reached,
  unsettled,
  type Condition,
} from '#dsl';
import { childBirthDate, childBond, childSex, childStage } from '../facts/child.ts';
import { hasDied, notDied, rearedChild } from '../facts/household-members.ts';
import { populationLaw } from '../sources/national.ts';
import { healthOffice } from '../sources/offices.ts';

/**
 * Families from before the two-child policy of 2016: one child, or two daughters. No text at hand says how a child who
 * died beside a living one, an adopted child, a stepchild or a later birth counts. So children are counted twice, by
 * birth and by life, and where a way of counting that nobody excludes would say yes, the office must be asked.
 */

const inThoseYears = before(childBirthDate, '2016-01-01');

const early: Condition = all(is(childBond, 'birth'), inThoseYears);
/** As the family stands today: what nobody is asked of a child who died cannot decide about the days before. */
const earlyAndLiving: Condition = all(early, is(childStage, 'living'));
const late: Condition = all(
  any(is(childStage, 'expected'), is(childBond, 'birth')),
  onOrAfter(childBirthDate, '2016-01-01'),
  reached(childBirthDate, 0),
);
const adoptedOrStep: Condition = oneOf(childBond, ['adopted', 'step']);

/** A family without a child born before 2016 is under the new rules. */
export const hasChildOfThoseYears = clause(
  { zh: '有2016年1月1日以前出生的孩子', en: 'There is a child born before 1 January 2016' },
  cite(populationLaw, '三十一', '在国家提倡一对夫妻生育一个子女期间', medium(healthOffice)),
  atLeast(count('child', all(rearedChild, inThoseYears)), 1),
);

const nothingElse: Condition = all(below(count('child', late), 1), below(count('child', adoptedOrStep), 1));

const notWritten = {
  laterBirth: unsettled(
    {
      zh: '2016年以后又生了孩子的，原来的待遇还有没有，我们手上的文件没有写',
      en: 'Whether the earlier benefits go on after another birth since 2016 is not written in the texts we hold',
    },
    healthOffice,
  ),
  adoptedOrStep: unsettled(
    {
      zh: '家里有收养的孩子或继子女的，孩子怎样算，我们手上的文件没有写',
      en: 'How an adopted child or a stepchild counts is not written in the texts we hold',
    },
    healthOffice,
  ),
  loss: unsettled(
    {
      zh: '有孩子不在了的，按生过几个算，还是按现在有几个算，我们手上的文件没有写',
      en: 'Whether children born or children living are counted is not written in the texts we hold',
    },
    healthOffice,
  ),
};

const somethingElse: Condition = any(
  all(atLeast(count('child', late), 1), notWritten.laterBirth),
  all(atLeast(count('child', adoptedOrStep), 1), notWritten.adoptedOrStep),
);

/** Of a family with a child of those years: it has had one child and no other. */
export const onlyChildFamily: Condition = all(
  below(count('child', earlyAndLiving), 2),
  any(
    all(atLeast(count('child', early), 1), below(count('child', early), 2), nothingElse),
    somethingElse,
    all(atLeast(count('child', early), 2), notWritten.loss),
  ),
);

/** Of a family with a child of those years: it has had two daughters and no other child. */
export const twoDaughterFamily: Condition = all(
  below(count('child', earlyAndLiving), 3),
  any(
    all(below(count('child', early), 3), nothingElse),
    somethingElse,
    all(atLeast(count('child', early), 3), notWritten.loss),
  ),
  atLeast(count('child', all(earlyAndLiving, is(childSex, 'girl'))), 2),
);

/** Of a family with a child of those years: whatever children there were, none is living. */
export const noChildLiving: Condition = all(
  atLeast(count('child', all(early, hasDied)), 1),
  below(count('child', all(early, notDied)), 1),
  nothingElse,
);
