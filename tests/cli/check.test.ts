import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { threeChildren } from '../households/support/threeChildren.ts';

/** The command as a person types it. */
function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'check', '--', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'household-')), 'household.json');
  writeFileSync(file, text);
  return file;
}

describe('the family of the start page', () => {
  const { status, stdout } = check('tests/cli/family.json', '--as-of', '2026-11-24');
  const printed = JSON.parse(stdout) as {
    entitlements: { benefit: string; subject: string; verdict: string; reasons: { citation: string }[] }[];
    tax: {
      years: {
        year: number;
        children: unknown;
        splits: { shares: unknown; saved: unknown; totalSaved: number; best: boolean }[];
      }[];
      followedBy: unknown;
    }[];
  };

  test('is told 12 months and 24,000 yuan for 2026, best claimed by the father alone', () => {
    expect(status).toBe(0);
    const year = printed.tax[0]?.years.find((each) => each.year === 2026);
    expect(year?.children).toEqual([{ child: 'child', months: 12, yuan: 24_000 }]);
    expect(
      year?.splits.map(({ shares, saved, totalSaved, best }) => [shares, saved, totalSaved, best]),
    ).toEqual([
      [{ child: { father: 100 } }, { mother: 0, father: 2400 }, 2400, true],
      [{ child: { mother: 50, father: 50 } }, { mother: 360, father: 1200 }, 1560, false],
      [{ child: { mother: 100 } }, { mother: 600, father: 0 }, 600, false],
    ]);
  });

  test('has given no answers that contradict each other', () => {
    expect(JSON.parse(stdout)).toMatchObject({ conflicts: [] });
  });

  test('is told what follows at 3, and which articles decided', () => {
    expect(printed.tax[0]?.followedBy).toEqual([
      {
        child: 'child',
        benefit: 'child-education-deduction',
        from: '2028-06-01',
        amount: { kind: 'exact', value: 2000 },
      },
    ]);
    const infant = printed.entitlements.find(({ benefit }) => benefit === 'infant-care-deduction');
    expect(infant?.verdict).toBe('entitled');
    expect(infant?.reasons.map(({ citation }) => citation)).toContain('sta-2022-7 三（七）');
  });
});

describe('a schoolchild, a toddler and a baby on the way', () => {
  const { stdout } = check(fileWith(JSON.stringify(threeChildren)), '--as-of', '2026-11-24');
  const { deadlines, timeline } = JSON.parse(stdout) as {
    deadlines: {
      from?: string;
      by: string;
      state: string;
      year?: number;
      estimated?: boolean;
      for: { benefit: string; subject: string }[];
    }[];
    timeline: {
      from: string;
      through: string;
      schoolStarts: unknown;
      rows: { benefit: string; subject: string; claims: unknown }[];
    };
  };

  test('have these deadlines ahead, soonest first (tests/households/deadline-families.ts works them out)', () => {
    const toddlersSubsidy = ['childcare-subsidy child-2'];
    const babysSubsidy = ['childcare-subsidy child-3'];
    const deductions = ['infant-care-deduction child-2', 'child-education-deduction child-1'];
    expect(
      deadlines
        .filter(({ state }) => state !== 'past')
        .map(({ from, by, state, year, estimated = false, for: those }) => [
          from,
          by,
          state,
          year,
          estimated,
          those.map(({ benefit, subject }) => `${benefit} ${subject}`),
        ]),
    ).toEqual([
      ['2026-01-01', '2026-12-31', 'now', 2026, false, toddlersSubsidy],
      ['2026-12-01', '2026-12-31', 'later', 2027, false, deductions],
      ['2027-03-20', '2027-04-20', 'later', undefined, true, ['birth-joint-handling child-3']],
      ['2027-03-20', '2027-06-18', 'later', undefined, true, ['newborn-medical-insurance child-3']],
      ['2027-03-01', '2027-06-30', 'later', 2026, false, deductions],
      ['2027-01-01', '2027-12-31', 'later', 2027, false, toddlersSubsidy],
      ['2027-03-20', '2028-12-31', 'later', 2027, true, babysSubsidy],
      ['2028-01-01', '2028-12-31', 'later', 2028, false, toddlersSubsidy],
      ['2028-01-01', '2029-12-31', 'later', 2028, true, babysSubsidy],
      ['2029-01-01', '2030-12-31', 'later', 2029, true, babysSubsidy],
    ]);
  });

  test('are drawn from the birth of the toddler to the school of the baby', () => {
    expect([timeline.from, timeline.through]).toEqual(['2025-06-01', '2033-09-01']);
    // 6 in June 2031 and, as expected, in March 2033: the September after.
    expect(timeline.schoolStarts).toEqual([
      { child: 'child-2', day: '2031-09-01', estimated: false },
      { child: 'child-3', day: '2033-09-01', estimated: true },
    ]);
    const insurance = timeline.rows.find(
      ({ benefit, subject }) => benefit === 'newborn-medical-insurance' && subject === 'child-3',
    );
    expect(insurance?.claims).toEqual([
      {
        verdict: 'entitled',
        from: '2027-03-20',
        through: '2027-06-18',
        starts: 'known',
        ends: 'known',
        startEstimated: true,
        endEstimated: true,
      },
    ]);
  });
});

test('a day before the childcare subsidy began is answered too: no claim, and no payments', () => {
  const family = { family: {}, children: [{ id: 'c', stage: 'living', birthDate: '2022-01-01' }] };
  const { status, stdout } = check(fileWith(JSON.stringify(family)), '--as-of', '2023-03-01');
  expect(status).toBe(0);
  const { entitlements } = JSON.parse(stdout) as { entitlements: { benefit: string }[] };
  expect(entitlements.find(({ benefit }) => benefit === 'childcare-subsidy')).toMatchObject({
    verdict: 'notEntitled',
    payments: [],
  });
});

test('a file with faults is refused with each of them named, in Chinese and English', () => {
  const { status, stdout, stderr } = check(
    fileWith('{"children":[{"stage":"living","birthDate":"2025-02-30","brith":1}]}'),
    '--as-of',
    '2026-11-24',
  );
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('children[0].birthDate：请填1930年1月1日到2026年11月24日之间的日期');
  expect(stderr).toContain(
    'children[0].brith：没有这一项，请检查拼写 · There is no such item; check its spelling',
  );
});

test.each([
  ['no file', [], '--schema'],
  ['a file that is not there', ['nowhere.json'], '打不开文件 nowhere.json'],
  ['a file cut short', [fileWith('{"children":[')], '不是完整的 JSON'],
  ['a day that does not exist', ['tests/cli/family.json', '--as-of', '2026-02-30'], '没有“2026-02-30”这一天'],
  ['an option nobody knows', ['tests/cli/family.json', '--asof', '2026-11-24'], '--schema'],
])('%s: exit 2 and a word about it', (_, args, words) => {
  const { status, stderr } = check(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
  expect(stderr).not.toContain('    at ');
});

test('--schema prints the JSON Schema of a household', () => {
  const schema = JSON.parse(check('--schema').stdout) as {
    properties: { children: { items: { properties: object } } };
  };
  expect(Object.keys(schema.properties)).toEqual(['family', 'parents', 'children']);
  expect(Object.keys(schema.properties.children.items.properties)).toContain('birthDate');
});

test('answers that contradict each other are named', () => {
  const births = ['2025-06-01', '2025-06-10'].map((birthDate, i) => ({
    id: `c${i}`,
    stage: 'living',
    bond: 'birth',
    birthDate,
  }));
  const { stdout } = check(
    fileWith(JSON.stringify({ family: {}, children: births })),
    '--as-of',
    '2026-11-24',
  );
  expect(JSON.parse(stdout)).toMatchObject({
    conflicts: [
      {
        answers: [
          { fact: 'child.birthDate', subject: 'c0' },
          { fact: 'child.birthDate', subject: 'c1' },
        ],
      },
    ],
  });
});
