import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentsFrom, isReadable, schemes } from '../../../src/ui/theme/accentsFrom.ts';
import { applyTheme } from '../../../src/ui/theme/applyTheme.ts';
import { contrast, hexOf, readColour, type Colour } from '../../../src/ui/theme/colour.ts';

const part = fc.integer({ min: 0, max: 255 });
const anyColour: fc.Arbitrary<Colour> = fc.tuple(part, part, part);

describe('contrast', () => {
  test('is that of WCAG 2.2: worked out by hand from its formula', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([255, 255, 255], [255, 255, 255])).toBe(1);
    // #767676 is the lightest grey that reads on white at AA; #777777 no longer does.
    expect(contrast([118, 118, 118], [255, 255, 255])).toBeGreaterThan(4.5);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeLessThan(4.5);
  });
});

describe('the host’s colour', () => {
  test('reads in three ways of writing it, and nothing else does', () => {
    expect(['#b8002a', 'B8002A', ' b02 '].map(readColour)).toEqual([
      [184, 0, 42],
      [184, 0, 42],
      [187, 0, 34],
    ]);
    expect(['', 'red', '#12', '12345g', 'url(x)', '#b8002a;'].map(readColour)).toEqual(
      Array(6).fill(undefined),
    );
  });

  test('stays as it is where it reads: the red of a government site on white', () => {
    expect(hexOf(accentsFrom([184, 0, 42], 'light').accent)).toBe('#b8002a');
  });

  test.each(['light', 'dark'] as const)(
    'whatever it is, every pair that is read together can be read: %s',
    (scheme) => {
      fc.assert(
        fc.property(anyColour, (primary) => {
          expect(isReadable(accentsFrom(primary, scheme), scheme)).toBe(true);
        }),
        { numRuns: 2000 },
      );
    },
  );

  test('a colour that cannot be read on the page is caught by isReadable, or the property above proves nothing', () => {
    const yellow: Colour = [255, 225, 0];
    expect(
      isReadable({ accent: yellow, deep: yellow, onAccent: [0, 0, 0], wash: [255, 255, 255] }, 'light'),
    ).toBe(false);
  });

  test('the grounds it is measured on are those of tokens.css', () => {
    const css = readFileSync('src/ui/tokens.css', 'utf8');
    const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
    for (const [name, text] of Object.entries({ light, dark })) {
      const token = (id: string) => readColour(new RegExp(`--${id}: (#[0-9a-f]+);`).exec(text)?.[1] ?? '');
      const { grounds, ink } = schemes[name as 'light' | 'dark'];
      expect([token('ground'), token('paper'), token('surface'), token('ink')]).toEqual([...grounds, ink]);
    }
  });
});

describe('the tokens themselves', () => {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  test.each([
    ['light', light],
    ['dark', dark],
  ])('words have a contrast of 4.5 on every ground, lines that matter 3: %s', (_name, text) => {
    const token = (id: string): Colour =>
      readColour(new RegExp(`--${id}: (?:var\\(--[a-z-]+, )?(#[0-9a-f]+)\\)?;`).exec(text)?.[1] ?? '')!;
    const weak: string[] = [];
    for (const ground of ['ground', 'paper', 'surface', 'accent-wash', 'open-wash']) {
      for (const words of [
        'ink',
        'ink-quiet',
        'accent',
        'accent-deep',
        'bloom',
        'sure',
        'open',
        'ahead',
        'alert',
      ]) {
        if (contrast(token(words), token(ground)) < 4.5) weak.push(`${words} on ${ground}`);
      }
      if (contrast(token('line-strong'), token(ground)) < 3) weak.push(`line-strong on ${ground}`);
    }
    if (contrast(token('on-accent'), token('accent')) < 4.5) weak.push('on-accent on accent');
    expect(weak).toEqual([]);
  });
});

describe('the address', () => {
  test('sets colour and corners; nonsense changes nothing', () => {
    const root = document.createElement('div');
    applyTheme(root, '?primary=ffe100&corner=99');
    expect(root.style.getPropertyValue('--light-accent')).toMatch(/^#[0-9a-f]{6}$/);
    expect(root.style.getPropertyValue('--light-accent')).not.toBe('#ffe100');
    expect(root.style.getPropertyValue('--corner')).toBe('16px');
    const plain = document.createElement('div');
    applyTheme(plain, '?primary=javascript:alert(1)&corner=-4px;x');
    expect(plain.getAttribute('style') ?? '').toBe('');
  });
});
