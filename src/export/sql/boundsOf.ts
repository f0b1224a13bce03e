import type { Figure } from '#dsl';
import { unreachable } from '../../engine/unreachable.ts';

/** The least and the most a figure may be; an end nobody has published is left out. */
export function boundsOf(figure: Figure): { readonly low?: number; readonly high?: number } {
  switch (figure.kind) {
    case 'exact':
      return { low: figure.value, high: figure.value };
    case 'noLessThan':
      return { low: figure.value };
    case 'range':
      return { low: figure.low, high: figure.high };
    case 'unpublished':
      return {};
    default:
      return unreachable(figure);
  }
}
