import {
  any,
  atLeast,
  cite,
  clause,
  count,
  dayOf,
  duringMonths,
  is,
  low,
  medium,
  not,
  oneOf,
  refer,
} from '#dsl';
import { childAdoptedOn, childBond, childDeathDate, childGuardianSince, childStage } from '../facts/child.ts';
import { parentIncome } from '../facts/parent.ts';
import { civilCode, gf2018_41, incomeTaxLaw, sta2022_7 } from '../sources/national.ts';
import { taxOffice } from '../sources/offices.ts';

/** What the deductions for children under 3 and for education ask alike: whose child it is, and who pays tax. */

export const ofParentOrGuardian = clause(
  {
    zh: '孩子是亲生、收养、继子女，或由您家依法监护',
    en: 'The child is your own, adopted or a stepchild, or you are its legal guardians',
  },
  cite(gf2018_41, '二十九', '父母之外的其他人担任未成年人的监护人的，比照本办法规定执行'),
  any(is(childStage, 'expected'), oneOf(childBond, ['birth', 'adopted', 'step', 'ward'])),
);

export const someoneHasTaxedIncome = clause(
  {
    zh: '至少一位家长（包括这里没有填的另一位）有工资、劳务等收入，或做生意的收入',
    en: 'At least one parent, also one not listed here, has wages, fees or business income',
  },
  refer(incomeTaxLaw, '六'),
  atLeast(count('parent', oneOf(parentIncome, ['comprehensive', 'business', 'both'])), 1),
);

/** The next three speak only of children they concern, so a family they do not concern never meets them. */

export const sinceAdoption = any(
  not(is(childBond, 'adopted')),
  clause(
    { zh: '收养的孩子，从收养登记当月算起', en: 'For an adopted child: from the month of registration' },
    cite(civilCode, '一千一百零五', '收养关系自登记之日起成立', medium(taxOffice)),
    duringMonths({ from: dayOf(childAdoptedOn) }),
  ),
);

export const sinceGuardianship = any(
  not(is(childBond, 'ward')),
  clause(
    { zh: '从担任监护人的当月算起', en: 'From the month the guardianship began' },
    refer(civilCode, '二十七', low(taxOffice)),
    duringMonths({ from: dayOf(childGuardianSince) }),
  ),
);

/** The norm names no last month for this case; the cautious reading is the month of death. */
export const whileAlive = any(
  not(is(childStage, 'died')),
  clause(
    { zh: '算到孩子离世的当月', en: 'Up to the month in which the child died' },
    refer(sta2022_7, '三', low(taxOffice)),
    duringMonths({ through: dayOf(childDeathDate) }),
  ),
);
