import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { inventedHouseholds } from '../../src/lists/inventedHouseholds.ts';
import { groups } from '../../src/engine/claimable.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { columnsOf } from '../../src/lists/column.ts';
import { householdRows, listHeaders } from '../../src/lists/householdRows.ts';
import { deskFor } from '../../src/lists/worker/desk.ts';
import type { Question, Reply } from '../../src/lists/worker/protocol.ts';

const asOf = '2026-11-24';
const columns = columnsOf(liuzhou);
const text = [
  listHeaders(columns),
  ...[...inventedHouseholds(400, asOf)].flatMap(({ key, household }) =>
    householdRows(liuzhou, columns, key, household),
  ),
]
  .map((row) => row.join('\t'))
  .join('\n');

/** A desk with what it has said so far, and a way to wait for what it says next. */
function openDesk() {
  const said: Reply[] = [];
  const waiting: { readonly for: Reply['says']; readonly resolve: () => void }[] = [];
  const ask = deskFor(rulebookOf(liuzhou), (reply) => {
    said.push(reply);
    for (const one of waiting) if (one.for === reply.says) one.resolve();
  });
  const heard = (says: Reply['says']): Promise<void> =>
    new Promise((resolve) => {
      waiting.push({ for: says, resolve });
    });
  const pasted = async () => {
    await ask({ v: 1, do: 'paste', text, remembered: {} });
    const opened = said.find((reply) => reply.says === 'opened');
    const [sheet] = opened?.says === 'opened' ? opened.sheets : [];
    if (sheet === undefined) throw new Error('nothing was opened');
    return sheet.headers;
  };
  return { said, ask, heard, pasted };
}

const count = (said: readonly Reply[]): number => said.filter(({ says }) => says === 'progress').length;

describe('a list at the desk', () => {
  test('is opened, read and screened to the end, telling how far it has come', async () => {
    const { said, ask, pasted } = openDesk();
    const headers = await pasted();
    await ask({ v: 1, do: 'screen', sheet: 0, headers, asOf });
    expect(said.map(({ says }) => says).filter((says) => says !== 'progress')).toEqual([
      'opened',
      'listed',
      'done',
    ]);
    // 400 households in strides of 50, three stages.
    expect(count(said)).toBe(24);
  });

  test('stands still while paused, and goes on', async () => {
    const { said, ask, heard, pasted } = openDesk();
    const headers = await pasted();
    const whole = ask({ v: 1, do: 'screen', sheet: 0, headers, asOf });
    await heard('progress');
    await ask({ v: 1, do: 'pause' });
    const before = count(said);
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    expect(count(said)).toBeLessThanOrEqual(before + 1);
    await ask({ v: 1, do: 'resume' });
    await whole;
    expect(said[said.length - 1]?.says).toBe('done');
  });

  test('is let go, also while paused, and another can be screened', async () => {
    const { said, ask, heard, pasted } = openDesk();
    const headers = await pasted();
    const first = ask({ v: 1, do: 'screen', sheet: 0, headers, asOf });
    await heard('progress');
    await ask({ v: 1, do: 'pause' });
    await ask({ v: 1, do: 'cancel' });
    await first;
    expect(said[said.length - 1]?.says).toBe('cancelled');
    await ask({ v: 1, do: 'screen', sheet: 0, headers, asOf });
    expect(said[said.length - 1]?.says).toBe('done');
  });

  test('tells the part that is asked for, and writes it to a file', async () => {
    const { said, ask, pasted } = openDesk();
    const tell = async (question: Question) => {
      await ask({ v: 1, do: 'tell', id: 7, ...question });
      const reply = said[said.length - 1];
      return reply?.says === 'told' && reply.id === 7 ? reply : undefined;
    };
    const view = { sort: 'list', isDescending: false } as const;
    expect((await tell({ about: 'view', view, from: 0, to: 10 }))?.about).toBe('nothing');
    const headers = await pasted();
    await ask({ v: 1, do: 'screen', sheet: 0, headers, asOf });
    const shown = await tell({ about: 'view', view, from: 398, to: 410 });
    expect(shown).toMatchObject({ total: 400, rows: [{ key: 'S0399' }, { key: 'S0400' }] });
    expect(await tell({ about: 'household', at: 2 })).toMatchObject({
      listed: { key: 'S0003' },
      problems: [],
    });
    expect(await tell({ about: 'problems', from: 0, to: 10 })).toMatchObject({ total: 0, rows: [] });
    const file = await tell({ about: 'file', file: { what: 'result', format: 'csv', view } });
    const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      file?.about === 'file' ? file.bytes : undefined,
    );
    expect(written.startsWith('\uFEFF户号,待遇,情况,')).toBe(true);
    expect(written).toContain('\nS0400,');
  });

  test('of many households is written piece by piece, as if at once', async () => {
    const { said, ask } = openDesk();
    const lines = Array.from({ length: 4_500 }, (_, i) => `${i + 1}\t2025-06-10`);
    await ask({ v: 1, do: 'paste', text: ['户号\t孩子出生日期', ...lines].join('\n'), remembered: {} });
    const headers = { headerRow: 0, headers: ['户号', '孩子出生日期'], mapping: { 户号: 'household' } };
    await ask({ v: 1, do: 'screen', sheet: 0, headers, asOf });
    const view = { benefit: liuzhou.benefits[0]?.id, groups, sort: 'list', isDescending: false } as const;
    await ask({ v: 1, do: 'tell', id: 1, about: 'file', file: { what: 'result', format: 'csv', view } });
    const file = said[said.length - 1];
    if (file?.says !== 'told' || file.about !== 'file') throw new Error('no file was written');
    const rows = new TextDecoder().decode(file.bytes).trim().split(/\r?\n/);
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(lines.map((_, i) => String(i + 1)));
  });

  test('that cannot be read is told, and the desk works on', async () => {
    const { said, ask, pasted } = openDesk();
    await ask({
      v: 1,
      do: 'open',
      bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0]),
      fileName: 'a.xlsx',
      remembered: {},
    });
    expect(said[0]?.says).toBe('unreadable');
    await pasted();
    expect(said[1]?.says).toBe('opened');
  });
});
