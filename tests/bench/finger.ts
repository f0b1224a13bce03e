import type { CDPSession, Locator } from 'playwright-core';

/** A finger stays on the glass for about this long. Playwright's own tap is over at once. */
const PRESS_MS = 80;

/** Taps as a finger does: it comes down, stays for a moment and lifts. */
export async function tapWithFinger(session: CDPSession, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing to tap');
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await new Promise((resolve) => setTimeout(resolve, PRESS_MS));
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
