import {
  all,
  any,
  atLeast,
  below,
  cite,
  clause,
  count,
  is,
  medium,
  note,
  oneOf,
  refer,
  unsettled,
} from '#dsl';
import { childBond, childStage } from '../facts/child.ts';
import { marriage } from '../facts/family.ts';
import { rearedChild } from '../facts/household-members.ts';
import { parentRole, parentWork, parentWorksInGuangxi } from '../facts/parent.ts';
import { atWorkBasics } from '../national/mother-at-work.ts';
import { gxPopulationRegulation, gxRevision2016 } from '../sources/guangxi.ts';
import { populationLaw } from '../sources/national.ts';
import { labourOffice } from '../sources/offices.ts';

/** What the leaves of Guangxi’s regulation have in common. */

const regulation = refer(gxPopulationRegulation, '', medium(labourOffice));

export const employedInGuangxi = all(is(parentWork, 'employed'), is(parentWorksInGuangxi, true));

export const motherInGuangxi = clause(
  {
    zh: '妈妈在广西的单位上班（在外省上班的，按那个省的规定休）',
    en: 'The mother is employed in Guangxi (elsewhere that province’s rules apply)',
  },
  regulation,
  atLeast(count('parent', all(is(parentRole, 'mother'), employedInGuangxi)), 1),
);

export const fatherInGuangxi = clause(
  {
    zh: '爸爸在广西的单位上班（在外省上班的，按那个省的规定休）',
    en: 'The father is employed in Guangxi (elsewhere that province’s rules apply)',
  },
  regulation,
  atLeast(count('parent', all(is(parentRole, 'father'), employedInGuangxi)), 1),
);

const says = {
  zh: '夫妻依法生育（三个孩子以内）',
  en: 'A couple whose births follow the law (up to three children)',
};
const source = cite(
  populationLaw,
  '二十五',
  '符合法律、法规规定生育子女的夫妻，可以获得延长生育假的奖励',
  medium(labourOffice),
);

const aCouple = any(
  is(marriage, 'married'),
  all(
    oneOf(marriage, ['divorced', 'widowed', 'unmarried']),
    unsettled(
      {
        zh: '没有登记结婚，或者离婚、丧偶的，能不能休，我们手上的文件没有写',
        en: 'What holds for parents who are unmarried, divorced or widowed is not written in the texts we hold',
      },
      labourOffice,
    ),
  ),
);

const fourOrMore = unsettled(
  {
    zh: '有四个或更多孩子的，广西怎么算“依法生育”，没有查到',
    en: 'With four or more children, what Guangxi counts as a lawful birth we could not find',
  },
  labourOffice,
);

/** For the leaves around a birth the child on the way counts already. */
export const lawfulBirth = clause(
  says,
  source,
  all(
    aCouple,
    any(
      below(
        count('child', any(is(childStage, 'expected'), oneOf(childBond, ['birth', 'adopted', 'step']))),
        4,
      ),
      fourOrMore,
    ),
  ),
);

/** For a leave that goes on for years the children count who are there by the day in question. */
export const lawfulBirthsSoFar = clause(
  says,
  source,
  all(aCouple, any(below(count('child', rearedChild), 4), fourOrMore)),
);

export const guangxiLeaveBasics = { ...atWorkBasics, topics: ['leave'] } as const;

export const paidByTheEmployer = note(
  {
    zh: '由单位照发：休假期间的工资、津贴、补贴和奖金，单位不能扣减。这是2016年的条文，2022年修订后是不是原样，请确认。',
    en: 'The employer goes on paying: wages, allowances and bonuses may not be cut. So the text of 2016; whether the revision of 2022 kept it is to be confirmed.',
  },
  cite(gxRevision2016, '', '休假期间的工资、津贴、补贴和奖金，其工作单位不得扣减', medium(labourOffice)),
);
