import type { Walk } from '../../questionnaire/walk.ts';
import { stepPath } from './stepPath.ts';

/** Where 继续 leads from a step whose answers are saved: the step after it, or the first one still open. */
export function nextPath(way: Walk, page: string, subject: string): string {
  const following = way.steps[indexOf(way, page, subject) + 1];
  if (following) return stepPath(following);
  return way.next ? stepPath(way.next) : '/check';
}

/** Where 上一步 leads. */
export function previousPath(way: Walk, page: string, subject: string): string {
  const previous = way.steps[indexOf(way, page, subject) - 1];
  return previous ? stepPath(previous) : '/';
}

const indexOf = (way: Walk, page: string, subject: string): number =>
  way.steps.findIndex((step) => step.page.id === page && step.subject === subject);
