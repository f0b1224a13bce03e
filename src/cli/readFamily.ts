import { readFileSync } from 'node:fs';
import type { Household, Pack } from '#dsl';
import { readHousehold } from '../questionnaire/readHousehold.ts';
import { Unreadable } from './unreadable.ts';

/** Reads a household file. A file with anything wrong in it is refused, with every fault named. */
export function readFamily(pack: Pack, file: string, asOf: string): Household {
  const { household, problems } = readHousehold(pack, parse(file, readText(file)), asOf);
  if (problems.length > 0) {
    const lines = problems.map(({ path, says }) => `  ${path === '' ? file : path}：${says.zh} · ${says.en}`);
    throw new Unreadable(
      `${file} 里有 ${problems.length} 处读不懂，没有计算：`,
      `${problems.length} item(s) in ${file} cannot be read; nothing was computed:\n${lines.join('\n')}`,
    );
  }
  return household;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable(`打不开文件 ${file}`, `Cannot open ${file}: ${reason}`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable(`${file} 不是完整的 JSON`, `${file} is not valid JSON: ${reason}`);
  }
}
