/** Copies a text; false where this browser does not let a page do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The older way, which web views and pages without https still know. */
function copySelected(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  document.body.append(area);
  area.select();
  // It throws where it is unknown.
  const copied = ((): boolean => {
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  })();
  area.remove();
  return copied;
}
