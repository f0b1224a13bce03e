import type { Text } from '#dsl';

/**
 * What the 22 measures say to offices, hospitals, schools and associations and nothing in it is for a family to claim.
 * Each entry is the beginning of such words, verbatim; they go on to the end of the sentence or to the next words that
 * a rule quotes. The ledger (docs/rules/ledger.md) shows that every sentence is either quoted or stands here.
 */
export const officeInstructions: readonly {
  readonly because: Text;
  readonly begins: readonly [string, ...string[]];
}[] = [
  {
    because: {
      zh: '总的要求和目标；家庭能享受的，写在别的句子里',
      en: 'A general aim; what a family can claim stands in other sentences',
    },
    begins: [
      '全面实施《中华人民共和国人口与计划生育法》',
      '以“一老一小”为重点',
      '加快补齐生育相关公共服务短板',
      '健全出生缺陷防治网络',
      '推动围孕期、产前产后一体化管理服务',
      '深入实施严重类型地中海贫血胎儿零出生计划',
      '积极应对人口老龄化',
      '提高家庭的科学育儿能力',
      '加强扶助关怀',
      '扎牢织密帮扶安全网',
    ],
  },
  {
    because: {
      zh: '机关内部的组织、队伍、分工和督查',
      en: 'How offices organise, staff, divide and inspect their work',
    },
    begins: [
      '加强基层服务管理体系和能力建设',
      '健全人口与家庭发展基层工作网络',
      '各县区、新区要增强国情、国策意识',
      '加强统筹规划、政策协调、工作联动',
      '各县区、新区要明确责任分工',
      '要加强对实施三孩生育政策及配套支持措施的跟踪评估',
      '各县区党委和政府、新区党工委和管委会每年',
    ],
  },
  {
    because: {
      zh: '人口监测和部门之间共享信息',
      en: 'Population monitoring, and data shared between offices',
    },
    begins: ['并实现信息互联互通', '稳定和健全基层人口监测队伍', '及时评估生育政策实施效果和人口变动趋势'],
  },
  {
    because: {
      zh: '医院和妇幼保健机构的建设、人才和质量',
      en: 'Building up, staffing and quality of hospitals',
    },
    begins: [
      '加强危重孕产妇、新生儿救治能力',
      '加强儿科建设',
      '加强保障母婴安全质控',
      '夯实县、乡、村三级基层网络',
      '加强儿童保健门诊标准化、规范化建设',
      '促进妇幼中西医融合发展',
      '健全质量控制网络',
    ],
  },
  {
    because: {
      zh: '宣传、教育和倡导，没有要申请的',
      en: 'Publicity and education; there is nothing to apply for',
    },
    begins: [
      '将心理保健知识融入全生命周期',
      '开展生殖健康促进行动',
      '减少非医学需要的人工流产',
      '加强生理卫生等健康教育',
      '建立完善科学育儿及健康科普专家库',
      '积极发挥计划生育协会基层网络组织作用',
      '充分发挥主流媒体和新媒体优势',
      '弘扬中华民族传统美德',
      '加强家庭家教家风建设',
    ],
  },
  {
    because: {
      zh: '托育的规划、用地、资金和优惠，对象是机关和托育机构，不发给家长',
      en: 'Planning, land, money and relief for childcare: for offices and providers, not paid to parents',
    },
    begins: [
      '将婴幼儿照护服务纳入经济社会发展规划',
      '充分利用居住社区配套的婴幼儿照护服务场地',
      '强化用地保障',
      '统筹加强城乡托育服务设施建设',
      '支持开展“医育结合”模式的托育服务',
      '幼儿园在规划与建设时',
      '市、县两级政府将托育服务发展经费纳入',
      '各部门结合职能职责',
      '将托育服务体系建设项目纳入',
      '支持将各类房屋和设施用于发展托育服务',
      '推进公办托育服务能力建设项目',
      '支持鼓励国有企业等参与',
      '执行托育机构有关税费优惠',
      '落实疫情期间托育企业纾困政策',
      '支持托育服务企业规模化连锁化发展',
      '加强建设普惠性示范性托育机构',
      '支持各级各部门及社会力量通过新建',
    ],
  },
  {
    because: {
      zh: '托育机构的监管和业务指导，对象是机构',
      en: 'Supervision and guidance of childcare providers',
    },
    begins: [
      '规范市场准入',
      '市、县两级加强协调联动',
      '强化动态管理',
      '深入开展全国婴幼儿照护服务示范城市创建活动',
      '充分发挥医疗卫生机构、疾病预防控制机构',
    ],
  },
  {
    because: {
      zh: '托育专业和人才的培养，对象是学校和机构',
      en: 'Courses and staff for childcare: for schools and providers',
    },
    begins: [
      '建立托育从业人员职前职后一体化培养培训体系',
      '加大婴幼儿照护专业建设支持力度',
      '加强托育服务人才培养，支持高等院校',
      '将托育服务人才培养纳入培训规划',
      '推进产教研相结合',
    ],
  },
  {
    because: {
      zh: '学校和幼儿园的布局和建设，对象是教育部门',
      en: 'Planning and building of schools and kindergartens: for the education offices',
    },
    begins: [
      '继续实施“十四五”学前教育发展提升行动计划',
      '完善学校布局规划',
      '加强公办幼儿园建设',
      '加强城镇义务教育学校建设',
    ],
  },
  {
    because: {
      zh: '鼓励机关、社会组织和志愿者去做，没有给家庭的待遇',
      en: 'Encourages offices, associations and volunteers; grants a family nothing',
    },
    begins: [
      '鼓励各级各部门采取积极措施',
      '充分发挥公益慈善类社会组织等社会力量',
      '加强政府与社会协同治理',
      '鼓励社会组织、志愿者开展健康知识普及',
    ],
  },
  {
    because: {
      zh: '还在探索或以后修改，现在没有可以申请的',
      en: 'To be explored or amended later; there is nothing to claim yet',
    },
    begins: ['适时对现行有关休假和工作时间的政策规定', '落实好扶助所需资金，积极探索建立公益金或基金'],
  },
];
