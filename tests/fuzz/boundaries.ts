import type { Household, Pack } from '#dsl';
import { demoCity } from '../../rules/demo-city/pack.ts';
import { assess } from '../../src/engine/assess.ts';
import { readPack } from '../../src/engine/readPack.ts';
import { rulebookOf, type Rulebook } from '../../src/engine/rulebook.ts';
import { columnsOf } from '../../src/lists/column.ts';
import { readSpreadsheet } from '../../src/lists/files/readSpreadsheet.ts';
import { writeCsv } from '../../src/lists/files/writeCsv.ts';
import { writeWorkbook } from '../../src/lists/files/writeWorkbook.ts';
import { householdRows, listHeaders } from '../../src/lists/householdRows.ts';
import { inventedHouseholds } from '../../src/lists/inventedHouseholds.ts';
import { mapHeaders } from '../../src/lists/mapping.ts';
import { readList } from '../../src/lists/readList.ts';
import type { Sheet } from '../../src/lists/sheet.ts';
import { deskFor } from '../../src/lists/worker/desk.ts';
import type { Request } from '../../src/lists/worker/protocol.ts';
import { fromBase64url, toBase64url } from '../../src/questionnaire/base64url.ts';
import { readCase, writeCase } from '../../src/questionnaire/caseCode.ts';
import { crc32 } from '../../src/questionnaire/checksum.ts';
import { interviewOf } from '../../src/questionnaire/interview.ts';
import { readHousehold } from '../../src/questionnaire/readHousehold.ts';
import { readCaseFile } from '../../src/ui/open/readCaseFile.ts';
import { savedText } from '../../src/ui/state/savedText.ts';
import { layout } from '../../src/sealed/format.ts';
import { openSealed } from '../../src/sealed/openSealed.ts';
import { seal } from '../../src/sealed/seal.ts';
import { sealingKey } from '../../src/sealed/sealingKey.ts';
import { mutateBytes, mutateJson, mutateText } from './mutate.ts';
import type { Random } from './random.ts';
import { unzip, zip } from './zip.ts';

/** One place where something from outside comes in. */
export type Boundary = {
  readonly name: string;
  /** How many of a hundred inputs are for it: cheap ones get more. */
  readonly share: number;
  /**
   * Makes an input out of a sound one, hands it over, and tells whether anything of it was taken. Throws where the
   * boundary did, or where what was taken does not hold.
   */
  readonly tryOne: (random: Random) => boolean | Promise<boolean>;
  /** Most of its time is the browser's own, beside the page: a tab goes on meanwhile. */
  readonly isBeside?: true;
};

const asOf = '2026-11-24';
/** The small pack: facts of every kind, and a hundred inputs in the time of one of Liuzhou’s. */
const pack: Pack = demoCity;
const rulebook = rulebookOf(pack);
const households = [...inventedHouseholds(200, asOf)].map(
  ({ household }) => readHousehold(pack, household, asOf).household,
) as [Household, ...Household[]];
const topicIds = pack.topics.map(({ id }) => id);
const columns = columnsOf(pack);

/** The boundaries with a few sound workbooks to start from. */
export async function boundaries(): Promise<readonly Boundary[]> {
  const books = await Promise.all([1, 3, 12].map((count, i) => writeWorkbook([listOf(i * 20, count)])));
  const tables = await Promise.all([1, 2, 5].map((count, i) => writeCsv(listOf(i * 30, count))));
  const desk = await openDesk();
  const locked = await lockedFile();
  return [link, caseFile, csv(tables), xlsx(books), packFile, sealed(locked), messages(desk)];
}

const link: Boundary = {
  name: 'case code of a link',
  share: 64.5,
  tryOne(random) {
    const interview = interviewOf(random.one(households), topicIds.slice(0, random.below(topicIds.length)));
    const code = writeCase(pack, { interview, chosenDay: random.one([undefined, asOf, '2031-01-01']) });
    const read = readCase(
      pack,
      random.below(2) === 0 ? mutateText(code, random) : forged(code, random),
      asOf,
    );
    if (read === undefined) return false;
    // Members are numbered anew, so what is held against it is the code, which names none.
    const rewritten = writeCase(pack, read);
    const again = readCase(pack, rewritten, asOf);
    same(again && writeCase(pack, again), rewritten);
    usable(read.interview, random);
    return true;
  },
};

/** Changed within, and its first checksum made right again: what only somebody who means harm would send. */
function forged(code: string, random: Random): string {
  const bytes = Uint8Array.from(fromBase64url(code) ?? []);
  const end = 1 + (bytes[0] ?? 0);
  const head = mutateBytes(bytes.subarray(1, end), random).slice(0, 255);
  const sum = crc32([...head]);
  const sums = [24, 16, 8, 0].map((shift) => (sum >>> shift) & 255);
  return toBase64url([head.length, ...head, ...sums, ...bytes.subarray(end + 4)]);
}

const caseFile: Boundary = {
  name: 'case as JSON',
  share: 32.5,
  tryOne(random) {
    const interview = interviewOf(random.one(households), topicIds);
    const sound = savedText({ interview, chosenDay: asOf, language: 'en' });
    const text =
      random.below(3) === 0
        ? mutateText(sound, random)
        : JSON.stringify(mutateJson(JSON.parse(sound), random));
    const read = readCaseFile(pack, text, asOf);
    if (read === undefined) return false;
    const again = readCaseFile(pack, savedText(read), asOf);
    same(again?.problems, []);
    same(again?.interview, read.interview);
    usable(read.interview, random);
    return true;
  },
};

const csv = (tables: readonly string[]): Boundary => ({
  name: 'list as CSV',
  share: 1,
  async tryOne(random) {
    const text = random.any(tables) ?? '';
    return takesList(
      random.below(3) === 0 ? mutateBytes(encoded(text), random) : encoded(mutateText(text, random)),
      random,
    );
  },
});

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

const xlsx = (books: readonly Uint8Array[]): Boundary => ({
  name: 'list as workbook',
  share: 0.5,
  tryOne(random) {
    const book = random.any(books) ?? new Uint8Array();
    if (random.below(3) === 0) return takesList(mutateBytes(book, random), random);
    const parts = unzip(book);
    const hit = random.below(parts.length);
    const changed = parts.map((part, i) => {
      if (i !== hit) return part;
      const text = new TextDecoder().decode(part.content);
      return { ...part, content: encoded(mutateText(text, random)) };
    });
    return takesList(zip(changed), random);
  },
});

/** Reads a file as the desk does, every table of it; each household that comes out is one that can be told. */
async function takesList(bytes: Uint8Array, random: Random): Promise<boolean> {
  const read = await readSpreadsheet(bytes, 'list');
  if ('problem' in read) return false;
  for (const sheet of read.sheets) {
    const list = readList(pack, sheet, mapHeaders(pack, sheet), asOf);
    for (const { household } of list.households) {
      same(readHousehold(pack, household, asOf).problems, []);
      usable(household, random);
    }
  }
  return true;
}

const soundPack = JSON.parse(JSON.stringify(demoCity)) as Pack;

const packFile: Boundary = {
  name: 'pack as JSON',
  share: 0.5,
  tryOne(random) {
    const text = random.one([
      () => mutateText(JSON.stringify(soundPack), random),
      () => JSON.stringify(mutateJson(soundPack, random)),
      () => JSON.stringify(mutateJson(soundPack, random)),
      // Other words leave the pack sound.
      () =>
        JSON.stringify({ ...soundPack, lead: { zh: mutateText(demoCity.lead.zh, random) || '。', en: '.' } }),
    ])();
    const read = readPack(text);
    if ('issues' in read) return false;
    same(readPack(JSON.stringify(read.pack)), read);
    const answers = readHousehold(read.pack, random.one(households), asOf).household;
    look(rulebookOf(read.pack), answers);
    return true;
  },
};

const passphrase = '柳江 1234';

type Locked = { readonly file: Uint8Array<ArrayBuffer>; readonly content: string };

async function lockedFile(): Promise<Locked> {
  const content = savedText({
    interview: interviewOf(households[0], topicIds),
    chosenDay: asOf,
    language: 'en',
  });
  const key = await sealingKey(passphrase);
  return { file: await seal(Uint8Array.from(encoded(content)), key), content };
}

const sealed = ({ file, content }: Locked): Boundary => {
  let isFirst = true;
  return {
    name: 'locked file',
    share: 0.5,
    isBeside: true,
    async tryOne(random) {
      // Working out a key costs a quarter of a second, so few inputs get as far as that. The first is the file itself.
      const changed = isFirst ? file : Uint8Array.from(mutateBytes(file, random));
      isFirst = false;
      const opened = await openSealed(
        random.below(50) === 0 ? await digestedAnew(changed) : changed,
        passphrase,
      );
      if (opened.kind !== 'opened') return false;
      same(new TextDecoder().decode(opened.bytes), content);
      return true;
    },
  };
};

/** With its last checksum made right again: what only somebody who means harm would send. */
async function digestedAnew(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const end = Math.max(0, file.length - layout.digestBytes);
  const digest = await crypto.subtle.digest('SHA-256', file.slice(0, end));
  const whole = new Uint8Array(end + layout.digestBytes);
  whole.set(file.subarray(0, end));
  whole.set(new Uint8Array(digest), end);
  return whole;
}

type OpenDesk = {
  readonly ask: (request: Request) => Promise<void>;
  readonly said: unknown[];
  readonly sheet: Sheet;
};

async function openDesk(): Promise<OpenDesk> {
  const said: unknown[] = [];
  const ask = deskFor(rulebook, (reply) => said.push(reply));
  const { name, rows } = listOf(0, 3);
  return { ask, said, sheet: { name, rows } };
}

const messages = ({ ask, said, sheet }: OpenDesk): Boundary => ({
  name: 'message to the desk worker',
  share: 0.5,
  async tryOne(random) {
    const text = sheet.rows.map((row) => row.join('\t')).join('\n');
    const headers = mapHeaders(pack, sheet);
    const view = { sort: 'list', isDescending: false };
    const sound: Request = random.one<Request>([
      { v: 1, do: 'paste', text, remembered: {} },
      { v: 1, do: 'screen', sheet: 0, headers, asOf },
      { v: 1, do: 'cancel' },
      { v: 1, do: 'tell', id: 1, about: 'household', at: 0 },
      { v: 1, do: 'tell', id: 1, about: 'problems', from: 0, to: 10 },
      { v: 1, do: 'tell', id: 1, about: 'view', view: { ...view, sort: 'due' }, from: 0, to: 10 },
      { v: 1, do: 'tell', id: 1, about: 'file', file: { format: 'csv', what: 'problems' } },
    ]);
    // The worker hands a failure on to the page as its own; what it may not do is hang, or answer wrongly afterwards.
    const answered = await ask(mutateJson(sound, random) as Request).then(
      () => true,
      () => false,
    );
    await ask({ v: 1, do: 'resume' });
    said.length = 0;
    await ask({ v: 1, do: 'paste', text: '户号\n1', remembered: {} });
    const [last] = said as [{ says?: unknown }?];
    same(last?.says, 'opened');
    return answered;
  },
});

function listOf(from: number, count: number): { name: string; rows: (string | number | boolean)[][] } {
  const rows = households
    .slice(from, from + count)
    .flatMap((household, i) => householdRows(pack, columns, String(i), household).map((row) => [...row]));
  return { name: '名册', rows: [[...listHeaders(columns)], ...rows] };
}

/** What came in can be worked with; not each time, because that takes longest. */
function usable(household: Household, random: Random): void {
  if (random.below(200) === 0) look(rulebook, household);
}

/** Has everything worked out, also what is only worked out once somebody reads it. */
function look(rules: Rulebook, household: Household): void {
  for (const { finding, leave } of assess(rules, household, asOf)) void [finding, leave];
}

function same(found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify([found]), JSON.stringify([expected])];
  if (a !== b) throw new Error(`${a.slice(0, 600)} is not ${b.slice(0, 600)}`);
}
