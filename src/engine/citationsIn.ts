import type { Citation } from '#dsl';

/** Every citation in a pack or a part of one with the path it stands at, wherever in the JSON it is. */
export function citationsIn(pack: object): { path: string; citation: Citation }[] {
  const found: { path: string; citation: Citation }[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isCitation(value)) found.push({ path, citation: value });
    for (const [key, part] of Object.entries(value)) visit(part, path === '' ? key : `${path}.${key}`);
  };
  visit(pack, '');
  return found;
}

const isCitation = (value: object): value is Citation =>
  'instrument' in value && 'article' in value && 'confidence' in value;
