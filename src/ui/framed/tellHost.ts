import type { FrameMessage } from '../../embed/frameMessage.ts';
import { hostOrigin } from './hostOrigin.ts';
import { isFramed } from './isFramed.ts';

type Said = FrameMessage extends infer One
  ? One extends FrameMessage
    ? Omit<One, 'v' | 'from'>
    : never
  : never;

/** Tells the site around the frame, and nobody else; outside a frame, nobody at all. */
export function tellHost(said: Said): void {
  const origin = isFramed() ? hostOrigin() : undefined;
  if (origin !== undefined) window.parent.postMessage({ v: 1, from: 'birth-benefits', ...said }, origin);
}
