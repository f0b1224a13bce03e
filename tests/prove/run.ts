import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess } from '../../src/engine/assess.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { cases } from '../households/cases.ts';
import { complaints, prove, unseen } from './proof.ts';
import { trialsOf, type Trial } from './trials.ts';

/**
 * `npm run rules:prove [families per benefit]`: a witness for every verdict, no dead condition, no covered branch, no
 * question nobody is asked, no gap between two cases of one benefit, and the same answers in every time zone.
 */

const rulebook = rulebookOf(liuzhou);
const bases: readonly Trial[] = [...liuzhou.benefits.flatMap(({ examples }) => examples), ...cases];

if (process.argv[2] === '--digest') console.log(digest());
else report(Number(process.argv[2] ?? 1500));

function report(size: number): void {
  const started = performance.now();
  const proof = prove(rulebook, bases, size, ({ benefit, witnesses, conditions, trials }) => {
    console.log(`\n${benefit.id}: ${trials} families, ${conditions.size} conditions`);
    for (const [verdict, { household, asOf, subject }] of Object.entries(witnesses)) {
      console.log(`  ${verdict.padEnd(12)} ${subject} on ${asOf}: ${JSON.stringify(household)}`);
    }
  });
  const zones = ['UTC', 'Asia/Shanghai', 'America/New_York'].map((zone) => [zone, digestIn(zone)] as const);
  const differing = zones.filter(([, found]) => found !== zones[0]?.[1]);
  const wrong = [...complaints(proof), ...differing.map(([zone]) => `timeZone ${zone}`)];

  const conditions = proof.observations.flatMap((seen) => [...seen.conditions.values()]);
  const thresholds = conditions.filter(({ turned }) => turned);
  console.log(`\n${proof.observations.length} benefits, ${conditions.length} conditions, of which`);
  console.log(`  ${thresholds.length} turn a verdict between one day and the next, seen on both`);
  console.log(`verdicts never seen, because the rule cannot give them:`);
  for (const seen of proof.observations.filter((one) => unseen(one).length > 0)) {
    console.log(`  ${seen.benefit.id}: ${unseen(seen).join(', ')}`);
  }
  console.log(`time zones: ${zones.map(([zone, found]) => `${zone} ${found.slice(0, 8)}`).join(', ')}`);
  for (const line of wrong) console.log(`WRONG ${line}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${wrong.length} complaints, in ${seconds} s`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

/** What a thousand families are told, as one number. */
function digest(): string {
  const hash = createHash('sha256');
  for (const benefit of liuzhou.benefits) {
    for (const { household, asOf } of trialsOf(benefit, rulebook, benefit.examples, 20, 7)) {
      for (const { subject, verdict, status, spans } of assess(rulebook, household, asOf)) {
        hash.update(JSON.stringify([subject, verdict, status, spans]));
      }
    }
  }
  return hash.digest('hex');
}

function digestIn(zone: string): string {
  const { stdout } = spawnSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', '--digest'], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  return stdout.trim();
}
