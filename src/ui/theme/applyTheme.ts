import { accentsFrom, type Accents } from './accentsFrom.ts';
import { hexOf, readColour } from './colour.ts';

/**
 * Puts on what a host site asks for in the query of the address: `?primary=b8002a&corner=0&font=serif`. Contrast is mended, and
 * what cannot be read leaves the page as it is. It never says anything of what a family answered.
 */
export function applyTheme(root: HTMLElement, query: string): void {
  const asked = new URLSearchParams(query);
  const primary = readColour(asked.get('primary') ?? '');
  if (primary) {
    setAccents(root, 'light', accentsFrom(primary, 'light'));
    setAccents(root, 'dark', accentsFrom(primary, 'dark'));
  }
  const corner = /^\d{1,2}$/.exec(asked.get('corner') ?? '');
  if (asked.get('font') === 'serif')
    for (const name of ['--font', '--font-latin']) root.style.setProperty(name, serif);
  if (corner) root.style.setProperty('--corner', `${Math.min(Number(corner[0]), mostRounded)}px`);
}

/** Fonts that a device has; any other would be a request. Latin letters keep the typeface of the rest. */
const serif = "'Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', STSong, SimSun, serif";

/** Rounder than this, a tile's corner would cut into its words. */
const mostRounded = 16;

function setAccents(root: HTMLElement, scheme: string, { accent, deep, onAccent, wash }: Accents): void {
  const colours = { accent, 'accent-deep': deep, 'on-accent': onAccent, 'accent-wash': wash };
  for (const [name, colour] of Object.entries(colours)) {
    root.style.setProperty(`--${scheme}-${name}`, hexOf(colour));
  }
}
