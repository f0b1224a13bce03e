import { cite, localStandard, low, refer, unpublished, type Benefit, type Channel } from '#dsl';
import { childcareSubsidyBefore2025 as bornBefore2025 } from '../national/childcare-subsidy-before-2025.ts';
import { childcareSubsidy as bornSince2025, subsidyYearly } from '../national/childcare-subsidy.ts';
import { gxHealth2026_2 } from '../sources/guangxi.ts';
import { healthOffice } from '../sources/offices.ts';

/** Guangxi adds a way to apply and has published no amount of its own that we could find. */
const regionalChannel: Channel = {
  where: {
    zh: '孩子户口在广西的，还可以用“桂通办”网站或“智桂通”APP的“高效办成一件事”专区',
    en: 'If the child is registered in Guangxi, also the zone 高效办成一件事 on the site 桂通办 or in the app 智桂通',
  },
  source: cite(gxHealth2026_2, '', '专区中新增申领渠道'),
};

export const childcareSubsidy: Benefit = {
  ...bornSince2025,
  apply: [...bornSince2025.apply, regionalChannel],
};

export const childcareSubsidyBefore2025: Benefit = {
  ...bornBefore2025,
  apply: [...bornBefore2025.apply, regionalChannel],
};

export const subsidyInGuangxi = localStandard(subsidyYearly, {
  holdsFor: { zh: '孩子户口在广西的', en: 'For a child registered in Guangxi' },
  checkedOn: '2026-11-24',
  revisions: [
    {
      from: '2025-01-01',
      value: unpublished(healthOffice),
      source: refer(gxHealth2026_2, '', low(healthOffice)),
    },
  ],
});
