/**
 * Runs before the first paint, apart from the bundle. It says on <html> what the start page that index.html carries is
 * worth: "start", it is the page asked for; "elsewhere", another page or saved answers will take its place; nothing,
 * and the page is read without its controls. Then it starts main.tsx, which sets "on" once it has taken over.
 */
{
  // Where the browser guards what can become a script (Trusted Types), scripts come from this site, and no text is one.
  // TypeScript's own library does not know them yet.
  const { trustedTypes } = window as Window & {
    readonly trustedTypes?: {
      createPolicy(name: 'default', rules: { createScriptURL: (address: string) => string | null }): unknown;
    };
  };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, location.href).origin === location.origin ? address : null,
  });
  const page = document.documentElement;
  const bundle = document.currentScript?.dataset.bundle ?? '';
  const ofTheStart = /^(#\/?(\?.*)?)?$/;
  let isPlain = ofTheStart.test(location.hash);
  // What another site asks for comes with the bundle: its colours, its topic, its language.
  isPlain &&= !/[?&](primary|corner|font|lang|topic|measure|district|as-of)=/.test(location.search);
  try {
    const keys = [sessionStorage, localStorage].flatMap((store) => Object.keys(store));
    isPlain &&= !keys.some((key) => key.startsWith('liuzhou-birth-benefits'));
  } catch {
    // Where nothing can be read, nothing is saved.
  }
  let isStarted = false;
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = '';
    script.src = bundle;
    document.head.append(script);
  };
  // What can be read already is painted before a slow phone is kept busy with the bundle.
  const startOncePainted = (): void => {
    if (!isPlain) return start();
    // A page in the background is not painted, and an old Safari does not tell.
    setTimeout(start, 500);
    new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
  };
  // A browser without modules never gets to main.tsx.
  if ('noModule' in HTMLScriptElement.prototype) {
    page.dataset.script = isPlain ? 'start' : 'elsewhere';
    // Nor does one whose script does not arrive or breaks. Loading errors do not bubble, so they are caught on the way.
    addEventListener('error', () => page.dataset.script !== 'on' && delete page.dataset.script, true);
    addEventListener('DOMContentLoaded', startOncePainted);
    addEventListener('hashchange', () => {
      if (page.dataset.script === 'start' && !ofTheStart.test(location.hash))
        page.dataset.script = 'elsewhere';
    });
    // A press that nothing hears yet, or that would be heard before what was ticked, waits: TakeOver repeats the last one.
    const keepForLater = (event: Event): void => {
      const pressed = event.target instanceof Element && event.target.closest('#root button, #root a');
      if (!pressed || page.dataset.script !== 'start') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      page.dataset.pressed = String([...document.querySelectorAll('#root button, #root a')].indexOf(pressed));
    };
    addEventListener('click', keepForLater, true);
  }
}
