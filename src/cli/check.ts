import { parseArgs } from 'node:util';
import { householdJsonSchema } from '#dsl';
import { isCalendarDate } from '../engine/calendar.ts';
import { rulebookOf } from '../engine/rulebook.ts';
import { city } from './city.ts';
import { readFamily } from './readFamily.ts';
import { report } from './report.ts';
import { Unreadable } from './unreadable.ts';

const usage = {
  zh: `npm run -s check -- household.json [--as-of 2026-11-24]
npm run -s check -- --schema

算一家人能享受什么，打印 JSON。不写 --as-of 就按今天（北京时间）算；--schema 打印家庭文件的格式（JSON Schema）。`,
  en: `Prints as JSON what a family can get, today in China unless told; --schema prints the JSON Schema of a household file.`,
};

try {
  console.log(JSON.stringify(answer(process.argv.slice(2)), null, 2));
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** The object that the arguments ask for. Throws `Unreadable` for whatever the person must put right. */
function answer(args: string[]): object {
  const { file, asOf = today(), schema } = readArguments(args);
  if (schema) return householdJsonSchema(city);
  if (file === undefined) throw new Unreadable(usage.zh, usage.en);
  if (!isCalendarDate(asOf)) {
    throw new Unreadable(
      `--as-of：没有“${asOf}”这一天，请写成 2026-11-24 这样`,
      `--as-of: there is no day "${asOf}"; write it like 2026-11-24`,
    );
  }
  return report(rulebookOf(city), readFamily(city, file, asOf), asOf);
}

function readArguments(args: string[]): {
  file?: string | undefined;
  asOf?: string | undefined;
  schema: boolean;
} {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'as-of': { type: 'string' }, schema: { type: 'boolean' } },
    });
    if (positionals.length > 1) throw new Unreadable(usage.zh, usage.en);
    return { file: positionals[0], asOf: values['as-of'], schema: values.schema === true };
  } catch {
    throw new Unreadable(usage.zh, usage.en);
  }
}

/** The law's day is China's, wherever the computer stands. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
