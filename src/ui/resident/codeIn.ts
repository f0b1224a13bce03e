/** The letters of a case in what was pasted or scanned: a whole link, one with words around it, or the letters alone. */
export function codeIn(text: string): string | undefined {
  const [, inLink] = /#\/open\/([\w-]+)/.exec(text) ?? [];
  if (inLink !== undefined) return inLink;
  const [alone] = /^[\w-]+$/.exec(text.trim()) ?? [];
  return alone;
}

/** Whether a text is meant to be opened, wherever it is pasted. */
export const holdsLink = (text: string): boolean => /#\/open\/[\w-]/.test(text);
