import type { Answers } from '#dsl';
import { isCalendarDate } from '../../../../src/engine/calendar.ts';
import type { flat } from '../flat.ts';
import type { Plain } from './plain.ts';

/** Publicodes knows no lists: a place is laid out for every member that a family of the bench may have. */
const places = {
  parents: ['parent 1', 'parent 2'],
  children: ['child 1', 'child 2', 'child 3', 'child 4'],
} as const;

/** All rules in Publicodes, with a rule for every answer and every count they read. */
export function publicodes(conditions: Readonly<Record<string, Plain>>): Record<string, unknown> {
  const rules: Record<string, unknown> = {};
  for (const place of Object.values(places).flat()) rules[place] = null;
  for (const [id, condition] of Object.entries(conditions))
    rules[ruleName(id)] = formula(condition, '', rules);
  return rules;
}

/** Publicodes reads a hyphen as minus. */
export const ruleName = (id: string): string => id.replaceAll('-', ' ');

function formula(condition: Plain, place: string, rules: Record<string, unknown>): unknown {
  switch (condition.op) {
    case '=':
    case '>=':
    case '<': {
      const { op, key, value } = condition;
      return { valeur: `${answerName(place, key, rules)} ${op} ${literal(value)}` };
    }
    case 'in': {
      const name = answerName(place, condition.key, rules);
      return { 'une de ces conditions': condition.values.map((value) => `${name} = ${literal(value)}`) };
    }
    case 'atLeast':
    case 'below': {
      const { op, list, where, number } = condition;
      const name = countName(list, where, rules);
      return { valeur: `${name} ${op === 'atLeast' ? '>=' : '<'} ${number}` };
    }
    case 'all':
      return { 'toutes ces conditions': condition.of.map((part) => formula(part, place, rules)) };
    case 'any':
      return { 'une de ces conditions': condition.of.map((part) => formula(part, place, rules)) };
    case 'not':
      return { variations: [{ si: formula(condition.of, place, rules), alors: 'non' }, { sinon: 'oui' }] };
  }
}

function answerName(place: string, key: string, rules: Record<string, unknown>): string {
  const name = place === '' ? key : `${place} . ${key}`;
  rules[name] = null;
  return name;
}

/** A rule that adds 1 for every place with a member who is counted. */
function countName(list: keyof typeof places, where: Plain, rules: Record<string, unknown>): string {
  const somme = places[list].map((place) => ({
    variations: [
      { si: { 'toutes ces conditions': [place, formula(where, place, rules)] }, alors: 1 },
      { sinon: 0 },
    ],
  }));
  const same = Object.entries(rules).find(([, rule]) => JSON.stringify(rule) === JSON.stringify({ somme }));
  if (same) return same[0];
  const name = `count ${Object.keys(rules).filter((each) => each.startsWith('count ')).length + 1}`;
  rules[name] = { somme };
  return name;
}

/** What a family has said, as far as the rules read it. */
export function situation(
  { parents, children, ...family }: ReturnType<typeof flat>,
  rules: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  const say = (place: string, answers: Answers): void => {
    for (const [key, answer] of Object.entries(answers)) {
      const name = place === '' ? key : `${place} . ${key}`;
      if (name in rules && answer !== null) said[name] = literal(answer);
    }
  };
  const seat = (names: readonly string[], members: readonly Answers[]): void =>
    names.forEach((name, i) => {
      said[name] = literal(members[i] !== undefined);
      say(name, members[i] ?? {});
    });
  say('', family);
  seat(places.parents, parents);
  seat(places.children, children);
  return said;
}

function literal(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return String(value);
  return isCalendarDate(value) ? value.split('-').reverse().join('/') : `'${value}'`;
}
