import { dateText, monthText, yuanText, type Household, type Member } from '#dsl';
import type { Entitlement } from '../../../src/engine/assess.ts';
import { yearOf } from '../../../src/engine/calendar.ts';
import { claimPeriod, groupOf, type Group } from '../../../src/engine/claimable.ts';
import { deductionYears } from '../../../src/engine/deductionYears.ts';
import { paymentPlan } from '../../../src/engine/payments.ts';
import type { Situation } from '../../../src/engine/situation.ts';
import type { ShownCard } from './shownCards.ts';

/** Where the page must show an entitlement. */
export const placeOf = (one: Entitlement, household: Household): Omit<ShownCard, 'text'> => ({
  group: headings[groupOf(one)],
  benefit: one.benefit.id,
  person: nameOf(one.subject, household),
});

const headings: Readonly<Record<Group, string>> = {
  entitled: '您可以享受',
  discretion: '可以申请，由单位决定',
  encouraged: '政策鼓励，不是义务',
  missingAnswer: '还差回答',
  askOffice: '要先问一问',
  later: '以后可以',
  no: '按现有回答不符合',
};

function nameOf(subject: string, { parents = [], children = [] }: Household): string {
  const roles: Readonly<Record<string, string>> = { mother: '妈妈', father: '爸爸', guardian: '其他监护人' };
  const parent = parents.find(({ id }) => id === subject);
  if (parent) return roles[String(parent['role'])] ?? '';
  const isExpected = ({ stage }: Member): boolean => stage === 'expected';
  const [expected, born] = [children.filter(isExpected), children.filter((one) => !isExpected(one))];
  const at = (list: readonly Member[]): number => list.findIndex(({ id }) => id === subject) + 1;
  if (at(expected) > 0) return expected.length > 1 ? `肚子里的宝宝（${at(expected)}）` : '肚子里的宝宝';
  if (at(born) > 0) return children.length === 1 ? '孩子' : `第${'一二三四'.charAt(at(born) - 1)}个孩子`;
  return '';
}

/** The months, yuan and days that a card must show: what the family came for. */
export function figuresOn(one: Entitlement, situation: Situation): string[] {
  const { benefit, claim } = one;
  if (['no', 'missingAnswer', 'askOffice'].includes(groupOf(one)) || claim === undefined) return [];
  const { grant } = benefit;
  switch (grant.kind) {
    case 'deduction': {
      const thisYear = yearOf(situation.asOf);
      const { from = '', through } = claimPeriod(one) ?? {};
      return [
        ...deductionYears(one.spans, thisYear)
          .filter(({ year }) => year === thisYear)
          .map(({ year, months, yuan }) => `${year}年可扣${months}个月，共${yuanText(yuan)}元`),
        through ? `${monthText(from).zh}—${monthText(through).zh}` : `${monthText(from).zh}起`,
      ];
    }
    case 'payments':
      return paymentPlan(one, situation)
        .payments.filter(({ state }) => state !== 'past')
        .map(({ year, months, yuan, applyBy }) => {
          const what = months === undefined ? `${year}年的` : `${year}年${months}个月，共`;
          return `${what}${yuanText(yuan)}元，${dateText(applyBy).zh}前申请`;
        });
    case 'cash': {
      const figure = claim.revision?.value;
      return figure?.kind === 'noLessThan'
        ? [`至少每人每月${yuanText(figure.value)}元`]
        : daysOn(one, situation);
    }
    case 'leave':
    case 'loan':
    case 'priority':
    case 'service':
      return daysOn(one, situation);
  }
}

/** The day it begins, where that is to come, and the day it ends, where one is known. */
function daysOn(one: Entitlement, { asOf }: Situation): string[] {
  const { from, through } = claimPeriod(one) ?? {};
  return [from !== undefined && from > asOf ? from : undefined, through].flatMap((day) =>
    day === undefined ? [] : [dateText(day).zh],
  );
}
