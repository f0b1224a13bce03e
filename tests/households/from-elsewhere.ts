import type { Answers, Household, Member } from '#dsl';
import type { ExpectedClaim, HouseholdCase } from './household-case.ts';

const asOf = '2026-11-24';
const mother: Member = { id: 'm', role: 'mother', birthDate: '1993-04-02', income: 'none', work: 'paused' };
const father: Member = {
  id: 'f',
  role: 'father',
  birthDate: '1991-09-18',
  income: 'comprehensive',
  comprehensiveTaxable: 50_000,
  work: 'employed',
};

const baby: Member = {
  id: 'c1',
  stage: 'living',
  bond: 'birth',
  birthDate: '2025-11-01',
  isChinese: true,
  subsidyFirst: 'notYet',
};
const pupil: Member = {
  id: 'c2',
  stage: 'living',
  bond: 'birth',
  birthDate: '2018-05-01',
  education: 'fullTime',
  schoolLevel: 'compulsory',
};
const expected: Member = { id: 'c1', stage: 'expected', dueDate: '2027-03-01' };

const household = (place: Answers, children: readonly Member[], family: Answers = {}): Household => ({
  family: {
    ...place,
    marriage: 'married',
    plans: 'none',
    publicRental: 'none',
    homePurchase: 'no',
    hardship: false,
    thalassaemia: false,
    wantsChildcareTraining: false,
    ...family,
  },
  parents: [mother, father],
  children,
});

/** The only child died; the parents are 52 and 55. */
const bereaved = (place: Answers, family: Answers = {}): Household => ({
  family: { ...place, marriage: 'married', publicRental: 'none', homePurchase: 'no', ...family },
  parents: [
    { ...mother, birthDate: '1974-05-20' },
    { ...father, birthDate: '1971-02-10' },
  ],
  children: [{ id: 'c1', stage: 'died', bond: 'birth', birthDate: '2000-03-01', deathDate: '2020-07-01' }],
});

type Rest = Omit<ExpectedClaim, 'benefit' | 'subject'>;
const each = (benefits: readonly string[], subject: string, rest: Rest): ExpectedClaim[] =>
  benefits.map((benefit) => ({ benefit, subject, ...rest }));

const yes = { verdict: 'entitled', status: 'current' } as const;
const no = { verdict: 'notEntitled' } as const;
const askTheOffice = { verdict: 'undetermined', status: 'open', missing: [] } as const;
const waitsFor = (...missing: readonly string[]) => ({ verdict: 'undetermined', missing }) as const;

const nationalForTheBaby = [
  'infant-care-deduction',
  'childcare-subsidy',
  'child-health-management',
  'childhood-immunisation',
];
const citysForTheFamily = [
  'births-not-tied',
  'parenting-guidance',
  'back-to-work-training',
  'family-friendly-employer',
];
const citysForThePupil = ['after-school-care', 'holiday-care'];
const specialFamilyMeasures = [
  'special-family-care-home',
  'special-family-insurance',
  'special-family-support',
];

/** A young family with a baby and a pupil: what it gets in Liuzhou, whichever district it lives in. */
const allOfIt: readonly ExpectedClaim[] = [
  ...each(nationalForTheBaby, 'c1', yes),
  ...each(citysForTheFamily, 'family', yes),
  ...each(['affordable-childcare'], 'c1', yes),
  ...each(citysForThePupil, 'c2', yes),
  ...each(['no-social-fee', 'mother-and-baby-rooms'], 'family', yes),
];
/** The same family elsewhere: what is national stands, what is the city’s must be asked. */
const theNationalPart: readonly ExpectedClaim[] = [
  ...each(nationalForTheBaby, 'c1', yes),
  ...each(['no-social-fee', 'mother-and-baby-rooms'], 'family', yes),
  ...each(['compulsory-schooling'], 'c2', yes),
  ...each(citysForTheFamily, 'family', askTheOffice),
  ...each(['affordable-childcare'], 'c1', askTheOffice),
  ...each(citysForThePupil, 'c2', askTheOffice),
];

/** Where a family lives and is registered: F1.8, F2.14, F3.4, F6.3, F6.4, F6.8, F6.14, F8.3, F9.1, F12.2, §11. */
export const fromElsewhere: readonly HouseholdCase[] = [
  {
    name: '住在广东，户口在柳州，1岁的宝宝和8岁的小学生',
    asOf,
    household: household({ county: 'elsewhere', hukouInLiuzhou: true }, [baby, pupil]),
    claims: theNationalPart,
    working: `F1.8: no hukou. F2.14: the subsidy at the child’s hukou, which is in Liuzhou, wherever they live. F6.10, F6.12, F9.1,
      F10.9 (law art. 29), F12.2: national. F9.3, F9.8, F10.2, F10.6–F10.8, F12.3 are LZ: S1 is addressed to Liuzhou’s offices and
      says nothing of those who live elsewhere, registered here or not: ask.`,
  },
  {
    name: '住在广东，户口也在广东，同样两个孩子',
    asOf,
    household: household({ county: 'elsewhere', hukouInLiuzhou: false }, [baby, pupil]),
    claims: theNationalPart,
    working:
      'The same: nothing is published for them either, so never a yes, and no no. F2.14: applied for in Guangdong.',
  },
  {
    name: '住在桂林，同样两个孩子',
    asOf,
    household: household({ county: 'guangxi' }, [baby, pupil]),
    claims: [...theNationalPart, ...each(['nutrition-packs'], 'c1', askTheOffice)],
    working:
      'Guangxi, but not Liuzhou: S1 is the city’s. F6.14: the programme runs in poor counties; which ones outside Liuzhou we do not hold: ask.',
  },
  {
    name: '住在柳州，户口在贵州，同样两个孩子',
    asOf,
    household: household({ county: 'liunan', hukouInLiuzhou: false }, [baby, pupil]),
    claims: [...allOfIt, ...each(['compulsory-schooling'], 'c2', yes)],
    working: `F9.3, F10.2, F10.8: services where they live; S1 names no hukou. F2.14: the subsidy is theirs, in Guizhou. F9.1: equal
      conditions for children living where the parents work.`,
  },
  {
    name: '没有说住在哪里',
    asOf,
    household: household({}, [baby, pupil]),
    claims: [
      ...each(nationalForTheBaby, 'c1', yes),
      ...each(['no-social-fee'], 'family', yes),
      ...each(citysForTheFamily, 'family', waitsFor('family.county')),
      ...each(['affordable-childcare', 'nutrition-packs'], 'c1', waitsFor('family.county')),
      ...each(citysForThePupil, 'c2', waitsFor('family.county')),
    ],
    working: 'F1.8, F2.14, F6.10, F12.2 do not ask it. The city’s measures hang on it, F6.14 on the county.',
  },
  {
    name: '住在哪里选了“不清楚”',
    asOf,
    household: household({ county: null }, [baby]),
    claims: [
      ...each(nationalForTheBaby, 'c1', yes),
      ...each(citysForTheFamily, 'family', waitsFor('family.county')),
    ],
    working: 'As above: not told is not Liuzhou.',
  },
  ...(
    [
      ['chengzhong', '城中区'],
      ['yufeng', '鱼峰区'],
      ['liunan', '柳南区'],
      ['liubei', '柳北区'],
      ['liujiang', '柳江区'],
      ['liudong', '柳东新区'],
      ['yanghe', '阳和工业新区（北部生态新区）'],
      ['liucheng', '柳城县'],
      ['luzhai', '鹿寨县'],
      ['rongan', '融安县'],
      ['rongshui', '融水苗族自治县'],
      ['sanjiang', '三江侗族自治县'],
    ] as const
  ).map(([county, zh]) => ({
    name: `住在${zh}，同样两个孩子`,
    asOf,
    household: household({ county }, [baby, pupil]),
    claims: [
      ...allOfIt,
      ...each(['nutrition-packs'], 'c1', ['rongan', 'rongshui', 'sanjiang'].includes(county) ? yes : no),
    ],
    working:
      'S1 is addressed to "各县区" and names "柳东新区、阳和工业新区（北部生态新区）管委会" among those responsible. F6.14: three counties only.',
  })),
  {
    name: '住在广东，怀孕中，预产期2027年3月1日',
    asOf,
    household: household({ county: 'elsewhere' }, [expected]),
    claims: [
      ...each(['maternal-health-management', 'mother-and-baby-rooms', 'no-social-fee'], 'family', yes),
      ...each(
        ['birth-registration', 'prenatal-screening-subsidy', 'thalassaemia-services', 'painless-birth'],
        'family',
        askTheOffice,
      ),
      ...each(['newborn-screening', 'birth-joint-handling', 'affordable-childcare'], 'c1', {
        verdict: 'notEntitled',
        status: 'open',
        missing: [],
      }),
      ...each(['newborn-medical-insurance', 'child-health-management'], 'c1', {
        verdict: 'notEntitled',
        status: 'upcoming',
        from: '2027-03-01',
      }),
    ],
    working: `F6.11, F6.10, F5.9 are national and had where she lives. F6.1 free screening, F6.6, F6.8, F7.1, S1 measure 2 and 6: the
      city’s; ask. What begins with the birth is open from then on, not "later".`,
  },
  ...(['elsewhere', 'yufeng'] as const).map((county) => ({
    name: `妈妈怀孕，参加居民医保，住在${county === 'elsewhere' ? '广东' : '柳州'}`,
    asOf,
    household: {
      family: { county, marriage: 'married' },
      parents: [{ ...mother, work: 'other', birthInsurance: 'residents' }, father],
      children: [expected],
    },
    claims: each(['residents-birth-costs'], 'family', county === 'elsewhere' ? askTheOffice : yes),
    working:
      'F5.8: "under local rules", on S1 measure 13, which is Liuzhou’s. Insured elsewhere: ask 12393 there.',
  })),
  {
    name: '住在桂林，备孕，想做试管婴儿',
    asOf,
    household: household({ county: 'guangxi' }, [], { plans: 'conceiveWithHelp' }),
    claims: [
      ...each(['assisted-reproduction-insurance', 'pre-pregnancy-check', 'folic-acid'], 'family', yes),
      ...each(['infertility-care', 'thalassaemia-services'], 'family', askTheOffice),
    ],
    working: 'F5.10 is Guangxi’s. F6.4, F6.13 national. S1 measure 6 and F6.8 are Liuzhou’s.',
  },
  {
    name: '住在广东，备孕，想做试管婴儿',
    asOf,
    household: household({ county: 'elsewhere' }, [], { plans: 'conceiveWithHelp' }),
    claims: [
      ...each(['pre-pregnancy-check', 'folic-acid'], 'family', yes),
      ...each(
        ['assisted-reproduction-insurance', 'infertility-care', 'thalassaemia-services'],
        'family',
        askTheOffice,
      ),
    ],
    working: 'F6.4: had where they live, without local hukou. F5.10: Guangxi’s insurance; ask 12393.',
  },
  {
    name: '住在广东，准备登记结婚',
    asOf,
    household: household({ county: 'elsewhere' }, [], { plans: 'marry' }),
    claims: each(['premarital-check', 'thalassaemia-services'], 'family', askTheOffice),
    working: 'F6.3, F6.8: not even for residents is it verified who gets it free.',
  },
  {
    name: '住在广东，三个孩子，在柳州轮候公租房，也想用公积金买首套房',
    asOf,
    household: household(
      { county: 'elsewhere' },
      [baby, pupil, { ...pupil, id: 'c3', birthDate: '2015-03-01' }],
      { publicRental: 'waiting', homePurchase: 'first' },
    ),
    claims: [
      ...each(
        ['public-rental-priority', 'public-rental-flat-type', 'housing-fund-loan'],
        'family',
        askTheOffice,
      ),
      ...each(['public-rental-exchange'], 'family', no),
    ],
    working:
      'F3.1, F3.2, F3.6 are LZ. F3.3: they rent no public flat, wherever they live: a plain no stays a no.',
  },
  {
    name: '住在桂林的公租房里，家里添了人',
    asOf,
    household: household({ county: 'guangxi' }, [baby], { publicRental: 'renting', exchangeReason: 'grew' }),
    claims: each(['public-rental-exchange'], 'family', askTheOffice),
    working: 'F3.3 speaks of Liuzhou’s flats; Guilin’s own rule is not ours to tell.',
  },
  {
    name: '失独家庭，住在柳州，户口在贵州',
    asOf,
    household: bereaved({ county: 'yufeng', hukouInLiuzhou: false }),
    claims: [
      ...each(['special-assistance-deceased'], 'm', { ...yes, floor: 590 }),
      ...each(['special-assistance-deceased'], 'f', { ...yes, floor: 590 }),
      ...each(specialFamilyMeasures, 'family', askTheOffice),
      ...each(['special-family-housing'], 'family', no),
    ],
    working: `F8.3: national, whatever the place; §11: first the township of the hukou, in Guizhou. F8.10, F8.11, F8.13: whether
      Liuzhou’s measures cover a family established elsewhere is not written: ask.`,
  },
  {
    name: '失独家庭，住在广东，户口在柳州',
    asOf,
    household: bereaved({ county: 'elsewhere', hukouInLiuzhou: true }),
    claims: [
      ...each(['special-assistance-deceased'], 'm', yes),
      ...each(specialFamilyMeasures, 'family', askTheOffice),
      ...each(['special-family-assisted-birth'], 'family', askTheOffice),
    ],
    working: 'F8.3, §11: paid by the township of the hukou. F8.10–F8.14 for one who lives away: not written.',
  },
  {
    name: '失独家庭，住在柳州，户口也在柳州',
    asOf,
    household: bereaved({ county: 'yanghe', hukouInLiuzhou: true }),
    claims: [
      ...each(['special-assistance-deceased'], 'm', yes),
      ...each(specialFamilyMeasures, 'family', yes),
    ],
    working: 'F8.3, F8.10, F8.11, F8.13: lives here and is established here.',
  },
  {
    name: '失独家庭，住在柳州，没有说户口在哪里',
    asOf,
    household: bereaved({ county: 'yufeng' }),
    claims: [
      ...each(['special-assistance-deceased'], 'm', yes),
      ...each(specialFamilyMeasures, 'family', waitsFor('family.hukouInLiuzhou')),
    ],
    working: 'F8.3 does not hang on it; the city’s measures do.',
  },
  {
    name: '普通家庭住在柳州，没有说户口在哪里：不影响',
    asOf,
    household: household({ county: 'liunan' }, [baby, pupil]),
    claims: [...allOfIt, ...each(specialFamilyMeasures, 'family', no)],
    working: 'Nothing of a young family’s hangs on its hukou; measures 17 and 18 are not for it anyway.',
  },
];
