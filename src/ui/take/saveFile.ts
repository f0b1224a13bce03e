/** Has the browser save a text as a file, without sending it anywhere. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only a while after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
