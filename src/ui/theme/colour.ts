/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [number, number, number];

export const black: Colour = [0, 0, 0];
export const white: Colour = [255, 255, 255];

/** Reads `#b8002a`, `b8002a` or `b02`; anything else is no colour. */
export function readColour(text: string): Colour | undefined {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const pairs = (digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).match(/../g);
  const [red = 0, green = 0, blue = 0] = (pairs ?? []).map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

export const hexOf = (colour: Colour): string =>
  `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** The colour so much (0 to 1) of the way to another. */
export function mix([r, g, b]: Colour, [toR, toG, toB]: Colour, part: number): Colour {
  const between = (from: number, to: number): number => Math.round(from + (to - from) * part);
  return [between(r, toR), between(g, toG), between(b, toB)];
}

/** How well one colour reads on another, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
