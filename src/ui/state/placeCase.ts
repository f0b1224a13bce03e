import { keyOf, type Pack } from '#dsl';
import { readInterview } from '../../questionnaire/readInterview.ts';
import type { CaseState } from './caseState.ts';

/** A case that begins with where the family lives, as the address told. A place there is none of is named, and left out. */
export function placeCase(pack: Pack, state: CaseState, district: string, today: string): CaseState {
  if (pack.district === undefined) return state;
  const told = { family: { [keyOf(pack.district)]: district } };
  const { interview, problems } = readInterview(pack, told, today);
  return { ...state, interview, dropped: problems };
}
