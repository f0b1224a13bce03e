import { all, any, benefit, cite, clause, low, note, refer, service, unsettled } from '#dsl';
import { expecting, planningChild, planningMarriage } from '../facts/expecting.ts';
import { healthBasics } from '../national/health-basics.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { maternityHospital } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

const source = cite(
  lz2023_1,
  '五',
  '开展地中海贫血防控血常规初筛、血红蛋白分析复筛、基因诊断、产前诊断、重症地贫胎儿医学干预五项免费技术服务项目',
);

export const thalassaemiaServices = benefit('thalassaemia-services', {
  ...healthBasics,
  inForce: sinceTheMeasures,
  title: { zh: '地贫五项免费服务', en: 'Five free thalassaemia services' },
  summary: {
    zh: '地中海贫血（地贫）的初筛、复筛、基因诊断、产前诊断和医学干预，文件写的是五项免费。谁能做、在哪里做，请先问。',
    en: 'First test, second test, gene test, prenatal diagnosis and medical intervention for thalassaemia: the paper says free. Please ask first who may have them and where.',
  },
  per: 'family',
  when: all(
    any(
      clause({ zh: '准备登记结婚', en: 'You are going to marry' }, source, planningMarriage),
      clause({ zh: '打算要孩子', en: 'You plan to have a child' }, source, planningChild),
      clause({ zh: '正在怀孕', en: 'A baby is expected' }, source, expecting),
    ),
    unsettled(
      {
        zh: '文件写了五项免费，没有写明要不要广西户口、外地人能不能做、可以做几次',
        en: 'The paper says the five are free; it does not say whether you must be registered in Guangxi, whether residents from elsewhere are included, or how often',
      },
      maternityHospital,
    ),
    inLiuzhou,
  ),
  grant: service({
    zh: '免费：血常规初筛、血红蛋白分析复筛、基因诊断、产前诊断、重症地贫胎儿医学干预',
    en: 'Free: blood count, haemoglobin analysis, gene test, prenatal diagnosis, intervention for a severely affected foetus',
  }),
  notes: [
    note(
      {
        zh: '在哪家医院做，没有查到公开的名单，请先打电话问妇幼保健院。',
        en: 'The list of hospitals is not published where we could find it; call the maternal and child hospital first.',
      },
      refer(lz2023_1, '五', low(maternityHospital)),
    ),
  ],
  examples: [
    {
      name: { zh: '备孕：谁能免费，先问', en: 'Planning a child: ask who gets it free' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', plans: 'conceive' }, children: [] },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有结婚和生育的打算，也没有怀孕', en: 'Neither plans nor a pregnancy' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', plans: 'none' }, children: [] },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说打算', en: 'Plans are not told' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' }, children: [] },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.plans'],
    },
  ],
});
