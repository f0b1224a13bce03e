import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoCity } from '../rules/demo-city/pack.ts';
import { assess } from '../src/engine/assess.ts';
import { checkPack } from '../src/engine/checkPack.ts';
import { citationsIn } from '../src/engine/citationsIn.ts';
import { rulebookOf } from '../src/engine/rulebook.ts';
import { bareText } from '../src/export/paperText.ts';

/** The invented city: that a second one needs its own folder under rules/ and nothing else. */

test('its pack has no issue, and its examples come out as they say', () => {
  expect(checkPack(demoCity)).toEqual([]);
});

test('its paper is quoted word for word', () => {
  const words = bareText(readFileSync('rules/demo-city/texts/demo-2023-0.txt', 'utf8'));
  const quotes = [
    ...citationsIn(demoCity)
      .filter(({ citation }) => citation.instrument === demoCity.policy)
      .map(({ citation }) => citation.quote ?? 'quotes nothing'),
    ...demoCity.measures.map(({ quote }) => quote),
  ];
  expect(quotes.length).toBeGreaterThan(5);
  expect(quotes.filter((quote) => !words.includes(bareText(quote)))).toEqual([]);
});

test('nothing of Liuzhou is in it', () => {
  expect(JSON.stringify(demoCity).match(/.{0,20}(柳|Liuzhou).{0,20}/g)).toBe(null);
});

test('its own benefit follows its own districts; the region’s follows them too, and the state’s none', () => {
  const verdicts = (county: string) =>
    Object.fromEntries(
      assess(
        rulebookOf(demoCity),
        {
          family: { county, plans: 'conceiveWithHelp' },
          parents: [{ id: 'mother', role: 'mother', income: 'comprehensive' }],
          children: [{ id: 'child', stage: 'living', birthDate: '2026-06-10', bond: 'birth' }],
        },
        '2026-11-24',
      ).map(({ benefit, verdict }) => [benefit.id, verdict]),
    );
  const deduction = { 'infant-care-deduction': 'entitled' };
  expect(verdicts('upstream')).toMatchObject({
    ...deduction,
    'pram-loan': 'entitled',
    'assisted-reproduction-insurance': 'entitled',
  });
  expect(verdicts('guangxi')).toMatchObject({
    ...deduction,
    'pram-loan': 'notEntitled',
    'assisted-reproduction-insurance': 'entitled',
  });
  expect(verdicts('elsewhere')).toMatchObject({
    ...deduction,
    'pram-loan': 'notEntitled',
    'assisted-reproduction-insurance': 'undetermined',
  });
});

/** The ledger holds the paper in seeds/ against what was decided about each of its sentences: Liuzhou's own work. */
test('no file of the program names a city’s folder: what is built is chosen by CITY', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const naming = files.filter((file) =>
    /from '[^']*rules\/[^']*'|import\('[^']*rules\//.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(naming).toEqual(['cli/rulesLedger.ts']);
});
