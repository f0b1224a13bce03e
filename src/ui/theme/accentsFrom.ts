import { black, contrast, mix, white, type Colour } from './colour.ts';

/** The colours of a scheme that follow from the host's own. */
export type Accents = {
  /** Words, lines and filled buttons. */
  readonly accent: Colour;
  /** The same under the pointer. */
  readonly deep: Colour;
  /** Words on a filled button. */
  readonly onAccent: Colour;
  /** The quiet ground of what is chosen. */
  readonly wash: Colour;
};

/** What a scheme lays under the accents, as in tokens.css: ground, paper, surface; and its ink. */
export const schemes = {
  light: { grounds: [white, [247, 245, 240], [239, 236, 228]], ink: [28, 36, 38], towards: black },
  dark: {
    grounds: [
      [25, 32, 34],
      [17, 22, 23],
      [12, 16, 17],
    ],
    ink: [233, 236, 234],
    towards: white,
  },
} as const satisfies Record<
  string,
  { grounds: readonly [Colour, ...Colour[]]; ink: Colour; towards: Colour }
>;

/** WCAG 2.2, 1.4.3: words of normal size. */
const enough = 4.5;

/**
 * The host's colour as this scheme can use it: as near to it as leaves every word readable. Black or white always is,
 * so there is an answer for every colour.
 */
export function accentsFrom(primary: Colour, scheme: keyof typeof schemes): Accents {
  const { grounds, towards } = schemes[scheme];
  for (let percent = 0; ; percent += 2) {
    const accent = mix(primary, towards, percent / 100);
    const accents = {
      accent,
      deep: mix(accent, towards, 0.3),
      onAccent: contrast(white, accent) >= contrast(black, accent) ? white : black,
      wash: mix(grounds[0], accent, 0.1),
    };
    if (percent >= 100 || isReadable(accents, scheme)) return accents;
  }
}

/** Whether every pair of colours that is read together has the contrast it needs. */
export function isReadable({ accent, deep, onAccent, wash }: Accents, scheme: keyof typeof schemes): boolean {
  const { grounds, ink } = schemes[scheme];
  const read: readonly (readonly [Colour, Colour])[] = [
    ...[...grounds, wash].flatMap((ground) => [[accent, ground] as const, [deep, ground] as const]),
    [ink, wash],
    [onAccent, accent],
    [onAccent, deep],
  ];
  return read.every(([one, other]) => contrast(one, other) >= enough);
}
