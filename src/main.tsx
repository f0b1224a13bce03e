import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import type { Pack } from '#dsl';
import { front } from '#city/front.ts';
import { rulebookOf, type Rulebook } from './engine/rulebook.ts';
import { RefusedPack } from './refusedPack.ts';
import { createI18n } from './i18n/createI18n.ts';
import { speak } from './i18n/speak.ts';
import { App } from './ui/App.tsx';
import { followTicks } from './ui/followTicks.ts';
import { FrameRouter } from './ui/framed/FrameRouter.tsx';
import { isFramed } from './ui/framed/isFramed.ts';
import { readAddress } from './ui/framed/readAddress.ts';
import { WordsProvider } from './ui/language/WordsProvider.tsx';
import { applyTheme } from './ui/theme/applyTheme.ts';
import { keepOffline } from './ui/offline/keepOffline.ts';
import { loadCase } from './ui/state/savedCase.ts';
import { TakeOver } from './ui/TakeOver.tsx';
import './ui/tokens.css';
import './ui/base.css';
import './ui/unscripted.css';

/** Filled in by src/build/ofTheCity.ts: where the pack lies beside the page; empty where the city is built in. */
declare const PACK_PATH: string;

let rules: Promise<Rulebook> | undefined;

const root = document.getElementById('root');
if (root === null) throw new ReferenceError('index.html has no #root');

const { dataset } = document.documentElement;

applyTheme(document.documentElement, location.search);
if (isFramed()) dataset.framed = '';
start(root).catch(async (error: unknown) => {
  if (PACK_PATH !== '' && error instanceof RefusedPack) return showRefusal(root, error);
  // Back to the page that needs no script, which says what to do.
  delete dataset.script;
  throw error;
});

async function start(container: HTMLElement): Promise<void> {
  const today = todayInChina();
  const shown = PACK_PATH === '' ? front : (await loadRules()).pack;
  const address = readAddress(location.search, shown);
  const initial = await loadCase(loadRules, today, address);
  const i18n = createI18n();
  // Better in Chinese than not at all.
  await speak(i18n, initial.state.language).catch(() => undefined);
  // On a slow phone, reading the script and drawing with it are two short waits instead of a long one.
  await new Promise((resolve) => setTimeout(resolve));
  const isAtStart = dataset.script === 'start' && PACK_PATH === '' && isStartAsked();
  if (address.measure !== undefined && /^#?\/?$/.test(location.hash))
    history.replaceState(null, '', `#/measure/${address.measure}`);
  const app = <App front={shown} loadRules={loadRules} today={today} initial={initial} address={address} />;
  // From now on until the page is drawn somebody may tick a box that is about to be replaced.
  const early = isAtStart
    ? { page: container, hash: location.hash, ticked: followTicks(container) }
    : undefined;
  const site = (
    <StrictMode>
      <TakeOver early={early}>
        <WordsProvider i18n={i18n}>
          {/* An answer and the step it leads to must appear at once: between them the old step may not exist. */}
          {isFramed() ? (
            <FrameRouter>{app}</FrameRouter>
          ) : (
            <HashRouter useTransitions={false}>{app}</HashRouter>
          )}
        </WordsProvider>
      </TakeOver>
    </StrictMode>
  );
  // Browsers that translate put their words into an element that this page has none of. Such a page is drawn anew.
  const carried = container.firstElementChild;
  const isTranslated = (): boolean => carried?.querySelector('font') instanceof Element;
  // Taking the page over is done piece by piece, so that a slow phone answers in between. A link may be followed
  // meanwhile, or the browser begin to translate; then too it is drawn anew, which is no error.
  const onRecoverableError = (error: unknown): void => {
    if (isStartAsked() && !isTranslated()) reportError(error);
  };
  if (isAtStart && !isTranslated())
    startTransition(() => void hydrateRoot(container, site, { onRecoverableError }));
  else createRoot(container).render(site);
  if (import.meta.env.PROD) keepOffline(import.meta.url);
}

/** As in arrival.ts, which stands alone. */
function isStartAsked(): boolean {
  return /^(#\/?(\?.*)?)?$/.test(location.hash);
}

/** The rules come after the start page: with the first tap, or with a case to be read back. A failure is not kept. */
function loadRules(): Promise<Rulebook> {
  rules ??= loadPack().then(rulebookOf, (error: unknown) => {
    rules = undefined;
    throw error;
  });
  return rules;
}

async function loadPack(): Promise<Pack> {
  if (PACK_PATH === '') return (await import('#city/city.ts')).city;
  const { givenPack } = await import('./givenPack.ts');
  return givenPack(new URL(PACK_PATH, document.baseURI).href);
}

async function showRefusal(container: HTMLElement, { issues }: RefusedPack): Promise<void> {
  const { RefusedPackPage } = await import('./ui/shell/RefusedPackPage.tsx');
  const language = navigator.language.startsWith('zh') ? 'zh' : 'en';
  dataset.script = 'on';
  createRoot(container).render(<RefusedPackPage language={language} issues={issues} />);
}

/** The calendar day in China, wherever the visitor's clock is set. It has kept UTC+8 without summer time since 1992. */
function todayInChina(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
