/**
 * Runs before the first paint, apart from the bundle. It says on <html> what the start page that index.html carries is
 * worth: "start", it is the page asked for; "elsewhere", another page or saved answers will take its place; nothing,
 * and the page is read without its controls. main.tsx sets "on" once it has taken over.
 */
{
  const page = document.documentElement;
  let isPlain = /^(#\/?(\?.*)?)?$/.test(location.hash);
  try {
    const keys = [sessionStorage, localStorage].flatMap((store) => Object.keys(store));
    isPlain &&= !keys.some((key) => key.startsWith('liuzhou-birth-benefits'));
  } catch {
    // Where nothing can be read, nothing is saved.
  }
  // A browser without modules never gets to main.tsx.
  if ('noModule' in HTMLScriptElement.prototype) {
    page.dataset.script = isPlain ? 'start' : 'elsewhere';
    // Nor does one whose script does not arrive or breaks. Loading errors do not bubble, so they are caught on the way.
    addEventListener('error', () => page.dataset.script !== 'on' && delete page.dataset.script, true);
  }
}
