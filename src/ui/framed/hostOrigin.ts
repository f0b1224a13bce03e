/**
 * The origin of the site around the frame, which alone may hear the page; nothing where it has none, or the browser
 * does not tell. Firefox knows no `ancestorOrigins`; there it is the site that the frame was opened from.
 */
export function hostOrigin(): string | undefined {
  const [nearest = document.referrer] = 'ancestorOrigins' in location ? location.ancestorOrigins : [];
  return /^https?:\/\/[^/]+/.exec(nearest)?.[0];
}
