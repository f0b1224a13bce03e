import type { Pack } from '#dsl';
import { readPack } from './engine/readPack.ts';
import { issue } from './engine/packIssue.ts';
import { RefusedPack } from './refusedPack.ts';

/** Fetches the city's pack and checks it whole. Rejects with `RefusedPack`, never with a part of it taken. */
export async function givenPack(address: string): Promise<Pack> {
  const read = readPack(await textAt(address));
  if ('issues' in read) throw new RefusedPack(read.issues);
  return read.pack;
}

async function textAt(address: string): Promise<string> {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-cache',
    });
    if (response.ok) return await response.text();
  } catch {
    // No network, or sent on to another place: to the visitor it is the same.
  }
  throw new RefusedPack([
    issue(
      'shape',
      '',
      '取不到规则文件，请检查网络再试',
      'The file of rules could not be fetched; check the network and try again',
    ),
  ]);
}
