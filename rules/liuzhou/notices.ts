import type { Notice } from '#dsl';
import { livesOutsideTheCity } from '../facts/residence.ts';

/** The offices and numbers on the page are Liuzhou’s; a family elsewhere has others of its own for what is national. */
export const notices: readonly Notice[] = [
  {
    when: livesOutsideTheCity,
    says: {
      zh: '您家不住在柳州。全国都有的待遇照样能办：找您住的地方的同一个部门；育儿补贴、特别扶助看户口，找户口所在地。柳州自己的措施，要先问。在外地打 12345 这样的短号，接通的可能是当地，请说明问的是柳州的事。',
      en: 'You do not live in Liuzhou. What holds nationwide is yours all the same: go to the same kind of office where you live, or, for the childcare subsidy and the special assistance, where you are registered. About Liuzhou’s own measures, ask first. A short number such as 12345 may connect you to your own city, so say that you are asking about Liuzhou.',
    },
  },
];
