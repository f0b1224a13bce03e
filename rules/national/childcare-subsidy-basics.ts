import {
  all,
  any,
  below,
  cite,
  clause,
  count,
  is,
  low,
  medium,
  not,
  note,
  oneOf,
  refer,
  unsettled,
} from '#dsl';
import { childBond, childCustody, childIsChinese, childStage } from '../facts/child.ts';
import { ownChild } from '../facts/household-members.ts';
import { parentRole } from '../facts/parent.ts';
import { subsidyAnswers2025, subsidyRules2025, subsidyScheme2025 } from '../sources/national.ts';
import { healthOffice } from '../sources/offices.ts';

/** What the two regimes of the childcare subsidy, before and since 2025, have in common. */

const expected = is(childStage, 'expected');

export const chineseNational = clause(
  { zh: '孩子是中国国籍', en: 'The child is a Chinese national' },
  cite(subsidyAnswers2025, '', '补贴对象应当具有中华人民共和国国籍'),
  any(expected, is(childStage, 'died'), is(childIsChinese, true)),
);

export const parentOrGuardian = clause(
  {
    zh: '孩子是亲生、收养，或由您家依法监护',
    en: 'The child is your own or adopted, or you are its legal guardians',
  },
  cite(subsidyAnswers2025, '', '婴幼儿父母作为监护人缺失的，由其他监护人申领'),
  any(
    expected,
    oneOf(childBond, ['birth', 'adopted', 'ward']),
    all(
      is(childBond, 'step'),
      unsettled(
        {
          zh: '继子女由继父或继母申领，还是只能由亲生父母申领，文件没有写明',
          en: 'Whether a step-parent may apply, or only the birth parent, is not written',
        },
        healthOffice,
      ),
    ),
  ),
);

/** Asked only where one parent stands alone; two who are listed together apply together. */
export const hasCustody = any(
  expected,
  is(childStage, 'died'),
  is(childBond, 'ward'),
  not(below(count('parent', oneOf(parentRole, ['mother', 'father'])), 2)),
  clause(
    { zh: '离婚的，孩子的抚养权在您这边', en: 'If divorced, custody is with you' },
    cite(subsidyAnswers2025, '', '父母离异的，由父母亲中具有抚养权的一方申领'),
    oneOf(childCustody, ['together', 'ours']),
  ),
);

export const notBeyondThree = any(
  below(count('child', ownChild), 4),
  clause(
    {
      zh: '符合生育规定（第四个及以后的孩子要先问）',
      en: 'The birth is within the rules (ask first from the fourth child on)',
    },
    refer(subsidyRules2025, '五', low(healthOffice)),
    unsettled(
      {
        zh: '第四个及以后的孩子能不能领，看孩子户口所在省（自治区）的规定；广西的没有查到',
        en: 'Whether a fourth or later child counts is for the province where the child is registered to say; Guangxi’s rule is not published where we could find it',
      },
      healthOffice,
    ),
  ),
);

export const whileAlive = any(
  not(is(childStage, 'died')),
  clause(
    { zh: '孩子离世的，当年的补贴要先问', en: 'If the child has died, ask about the payment of that year' },
    refer(subsidyRules2025, '', low(healthOffice)),
    unsettled(
      {
        zh: '孩子离世当年的补贴能不能领，看孩子户口所在省（自治区）的规定；广西的没有查到',
        en: 'Whether the payment of the year of death can be claimed is for the province where the child is registered to say; Guangxi’s rule is not published where we could find it',
      },
      healthOffice,
    ),
  ),
);

/** What every payment has to be applied for by the end of its year. */
export const yearlyApplication = { zh: '申请育儿补贴', en: 'Apply for the childcare subsidy' };

export const subsidyBasics = {
  topics: ['subsidy'],
  force: 'right',
  per: 'child',
  inForce: { from: '2025-01-01', source: refer(subsidyScheme2025, '') },
  checkedByOffice: [
    { zh: '孩子的户口和监护关系', en: 'The child’s household registration and guardianship' },
    { zh: '是否符合法律法规规定生育', en: 'That the birth was within the law' },
  ],
  notes: [
    note(
      {
        zh: '在孩子户口所在地申请，和您住在哪里、在哪里上班没有关系。孩子要先上户口。',
        en: 'Apply where the child is registered, wherever you live or work. The child must be registered first.',
      },
      cite(subsidyRules2025, '九', '婴幼儿户籍所在地乡镇政府（街道办事处）'),
    ),
    note(
      {
        zh: '逾期没有申请的，只失去当年的补贴，以后年度还可以申请。',
        en: 'A missed deadline loses that year only; later years can still be claimed.',
      },
      cite(subsidyRules2025, '十二', '逾期未提交申请的，视为自动放弃当年申请资格', medium(healthOffice)),
    ),
    note(
      {
        zh: '一般30个工作日内审核完。户口在广西的，哪几个月发放，没有查到公开的安排。',
        en: 'Checked normally within 30 working days. In which months Guangxi pays the children registered there is not published where we could find it.',
      },
      refer(subsidyRules2025, '十'),
    ),
    note(
      {
        zh: '免个人所得税，也不算进低保、特困的收入。',
        en: 'Free of income tax, and not counted as income for social assistance.',
      },
      cite(subsidyAnswers2025, '', '不计入家庭或个人收入'),
    ),
    note(
      {
        zh: '没有登记结婚的家长，按“其他情形”签字说明后申请，请先问清楚。',
        en: 'An unmarried parent applies under “other cases” with a signed statement; please ask first.',
      },
      refer(subsidyRules2025, '七', medium(healthOffice)),
    ),
    note(
      { zh: '双胞胎、多胞胎每个孩子都能领。', en: 'Each child of a multiple birth is paid.' },
      cite(subsidyAnswers2025, '', '国家基础标准为每孩每年3600元，至其年满3周岁', medium(healthOffice)),
    ),
  ],
  bring: [
    { zh: '孩子的出生医学证明', en: 'The child’s birth certificate' },
    { zh: '户口簿（首页和孩子那一页）', en: 'Household register (first page and the child’s page)' },
    {
      zh: '证明关系的材料（需要时）：结婚证；离婚证和写明抚养权的协议或判决；收养登记证；监护证明',
      en: 'Proof of the tie where needed: marriage certificate; divorce papers showing custody; adoption certificate; proof of guardianship',
    },
    { zh: '收款的银行卡或社保卡', en: 'Bank or social-security card for the payment' },
  ],
  ask: healthOffice,
  checkedOn: '2026-11-24',
} as const;
