import type { Pack, Text } from '#dsl';

/** Every text of a pack that a family may read, once each, in the order of the pack. Worked examples are not read. */
export function textsIn(pack: Pack): readonly Text[] {
  const found = new Map<string, Text>();
  const search = (value: unknown, key = ''): void => {
    if (typeof value !== 'object' || value === null || key === 'examples') return;
    if (isText(value)) found.set(value.zh, value);
    else for (const [name, part] of Object.entries(value)) search(part, name);
  };
  search(pack);
  return [...found.values()];
}

const isText = (value: object): value is Text =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
