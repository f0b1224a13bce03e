import { createCipheriv, createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isSealed, openSealed } from '../../src/sealed/openSealed.ts';
import { seal } from '../../src/sealed/seal.ts';
import { sealingKey } from '../../src/sealed/sealingKey.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
const textOf = (bytes: Bytes): string => new TextDecoder().decode(bytes);
const said = bytesOf('{"妈妈":20000}');

/** A file as docs/decisions/0023 describes it, put together by node's own cryptography. */
function fileByHand({
  rounds = 600_000,
  version = 1,
  phrase = '柳江边的三角梅',
}: { rounds?: number; version?: number; phrase?: string } = {}): Bytes {
  const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
  const iv = Buffer.from('101112131415161718191a1b', 'hex');
  const cost = Buffer.alloc(4);
  cost.writeUInt32BE(rounds);
  const head = Buffer.concat([Buffer.from('LZ-SEAL\n'), Buffer.from([version]), cost, salt, iv]);
  const cipher = createCipheriv(
    'aes-256-gcm',
    pbkdf2Sync(phrase, salt, Math.min(rounds, 1e6), 32, 'sha256'),
    iv,
  );
  cipher.setAAD(head);
  const body = Buffer.concat([head, cipher.update(said), cipher.final(), cipher.getAuthTag()]);
  return new Uint8Array(Buffer.concat([body, createHash('sha256').update(body).digest()]));
}

const changed = (file: Bytes, at: number): Bytes => {
  const copy = file.slice();
  copy[at < 0 ? copy.length + at : at]! ^= 1;
  return copy;
};

describe('a sealed file', () => {
  test('that node made by the description opens', async () => {
    const opened = await openSealed(fileByHand(), '柳江边的三角梅');
    expect(opened.kind === 'opened' && textOf(opened.bytes)).toBe('{"妈妈":20000}');
  });

  test('that we made is read by node', async () => {
    const file = Buffer.from(await seal(said, await sealingKey('柳江边的三角梅')));
    expect(file.subarray(0, 8).toString()).toBe('LZ-SEAL\n');
    expect(file[8]).toBe(1);
    expect(file.readUInt32BE(9)).toBe(600_000);
    const [salt, iv] = [file.subarray(13, 29), file.subarray(29, 41)];
    const [text, tag] = [file.subarray(41, -48), file.subarray(-48, -32)];
    expect(file.subarray(-32)).toEqual(createHash('sha256').update(file.subarray(0, -32)).digest());
    const key = pbkdf2Sync('柳江边的三角梅', salt, 600_000, 32, 'sha256');
    const decipher = createDecipheriv('aes-256-gcm', key, iv);
    decipher.setAAD(file.subarray(0, 41));
    decipher.setAuthTag(tag);
    expect(Buffer.concat([decipher.update(text), decipher.final()]).toString()).toBe('{"妈妈":20000}');
  });

  test('is another one each time, and does not show what it holds', async () => {
    const key = await sealingKey('一二三四五六七八');
    const files = await Promise.all([seal(said, key), seal(said, key)]);
    expect(Buffer.compare(files[0], files[1])).not.toBe(0);
    expect(Buffer.from(files[0]).includes('20000')).toBe(false);
  });

  test('opens with the passphrase in full-width letters too', async () => {
    const file = await seal(said, await sealingKey('Liujiang2026'));
    expect((await openSealed(file, 'Ｌｉｕｊｉａｎｇ２０２６')).kind).toBe('opened');
  });

  test('says that it is the passphrase only where the file is whole', async () => {
    expect((await openSealed(fileByHand(), '柳江边的紫荆花')).kind).toBe('wrongPassphrase');
  });

  test.each([9, 12, 20, 35, 45, -40, -1])('with one bit changed at %i is damaged', async (at) => {
    expect((await openSealed(changed(fileByHand(), at), '柳江边的三角梅')).kind).toBe('damaged');
  });

  test.each([8, 9, 12, 40, 60, 88])('cut off after %i bytes is damaged', async (length) => {
    expect((await openSealed(fileByHand().slice(0, length), '柳江边的三角梅')).kind).toBe('damaged');
  });

  test('of a later version, or at a cost that would keep the computer busy, is refused at once', async () => {
    const refused = [{ rounds: 0xffff_ffff }, { rounds: 6_000_001 }, { rounds: 1000 }, { version: 2 }];
    const files = refused.map(fileByHand);
    // Had a key been worked out, it would be the wrong one; the dearest would take hours.
    for (const file of files) expect((await openSealed(file, 'x')).kind).toBe('newer');
  });

  test('is told from a file that is none of ours', async () => {
    expect(isSealed(fileByHand())).toBe(true);
    for (const text of ['', 'LZ-', '{"version":1}', 'PK\u0003\u0004']) {
      expect(isSealed(bytesOf(text))).toBe(false);
      expect((await openSealed(bytesOf(text), 'x')).kind).toBe('foreign');
    }
  });
});
