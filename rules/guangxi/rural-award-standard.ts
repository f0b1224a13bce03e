import { localStandard, low, refer, unpublished } from '#dsl';
import { ruralAwardYearly } from '../national/rural-award-assistance.ts';
import { ruralAwardScheme } from '../sources/national.ts';
import { healthOffice } from '../sources/offices.ts';

/** No amount of Guangxi or Liuzhou is published that we could find, nor a national change after 2012. */
export const ruralAwardInGuangxi = localStandard(ruralAwardYearly, {
  holdsFor: { zh: '户口在广西的', en: 'For those registered in Guangxi' },
  checkedOn: '2026-11-24',
  revisions: [
    {
      from: '2012-01-01',
      value: unpublished(healthOffice),
      source: refer(ruralAwardScheme, '', low(healthOffice)),
    },
  ],
});
