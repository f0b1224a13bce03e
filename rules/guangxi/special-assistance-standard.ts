import { localStandard, low, refer, unpublished } from '#dsl';
import { deceasedMonthly } from '../national/special-assistance-deceased.ts';
import { disabledMonthly } from '../national/special-assistance-disabled.ts';
import { population2007_78 } from '../sources/national.ts';
import { healthOffice } from '../sources/offices.ts';

/** No current amount of Guangxi or Liuzhou is published that we could find, nor a national change after 2022. */
const source = refer(population2007_78, '', low(healthOffice));

const registeredInGuangxi = { zh: '户口在广西的', en: 'For those registered in Guangxi' };

export const deceasedInGuangxi = localStandard(deceasedMonthly, {
  holdsFor: registeredInGuangxi,
  checkedOn: '2026-11-24',
  revisions: [{ from: '2022-01-01', value: unpublished(healthOffice), source }],
});

export const disabledInGuangxi = localStandard(disabledMonthly, {
  holdsFor: registeredInGuangxi,
  checkedOn: '2026-11-24',
  revisions: [{ from: '2022-01-01', value: unpublished(healthOffice), source }],
});
