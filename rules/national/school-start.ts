import { dayOf, firstOnOrAfter, medium, refer, yearsAfter, type Milestone } from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { livingOrExpected } from '../facts/expecting.ts';
import { compulsoryEducationLaw } from '../sources/national.ts';
import { educationOffice } from '../sources/offices.ts';

/** The autumn term after a child has turned 6. Which day decides in a year is in the enrolment notice. */
export const schoolStart: Milestone = {
  name: { zh: '大约上小学', en: 'starts school (about)' },
  at: firstOnOrAfter('09-01', yearsAfter(6, dayOf(childBirthDate))),
  when: livingOrExpected,
  source: refer(compulsoryEducationLaw, '', medium(educationOffice)),
};
