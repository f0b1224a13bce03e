import type { Benefit } from '#dsl';
import { cityWords } from './city-words.ts';

/** A benefit as Liuzhou’s families read it: first the words of the state or the region, then the city’s. */
export function withCityWords(benefit: Benefit): Benefit {
  const { notes = [], ...start } = cityWords[benefit.id] ?? {};
  return { ...benefit, ...start, notes: [...benefit.notes, ...notes] };
}
