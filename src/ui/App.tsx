import type { Front } from '#dsl';
import { useContext, useEffect } from 'react';
import { createRoutesFromElements, Navigate, Route, useRoutes } from 'react-router';
import type { Rulebook } from '../engine/rulebook.ts';
import { AddressContext } from './framed/AddressContext.ts';
import { HostLine } from './framed/HostLine.tsx';
import type { Address } from './framed/readAddress.ts';
import { GoProvider } from './go/GoProvider.tsx';
import { VersionOffer } from './offline/VersionOffer.tsx';
import { StartPage } from './pages/StartPage.tsx';
import { later } from './routes/later.tsx';
import { useAskedDay } from './routes/useAskedDay.ts';
import { Column } from './shell/Column.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { Shell } from './shell/Shell.tsx';
import { CaseProvider } from './state/CaseProvider.tsx';
import type { CaseState } from './state/caseState.ts';
import { RulesContext } from './state/RulesContext.ts';
import { RulesProvider } from './state/RulesProvider.tsx';
import { useCase } from './state/useCase.ts';

/** What lies behind the start page comes with the first tap or key, while the family chooses. */
const ask = later(async () => (await import('./pages/AskPage.tsx')).AskPage);
const check = later(async () => (await import('./pages/CheckPage.tsx')).CheckPage);
const result = later(async () => (await import('./pages/ResultPage.tsx')).ResultPage);
const timeline = later(async () => (await import('./pages/TimelinePage.tsx')).TimelinePage);
const compare = later(async () => (await import('./pages/ComparePage.tsx')).ComparePage);
/** Read beside the way, and fetched when they are. */
const law = later(async () => (await import('./pages/LawPage.tsx')).LawPage);
const measure = later(async () => (await import('./pages/MeasurePage.tsx')).MeasurePage);
const papers = later(async () => (await import('./pages/PapersPage.tsx')).PapersPage);
const sheet = later(async () => (await import('./pages/SheetPage.tsx')).SheetPage);
const stepLayout = later(async () => (await import('./steps/StepLayout.tsx')).StepLayout);
const accessibility = later(async () => (await import('./pages/AccessibilityPage.tsx')).AccessibilityPage);
const embed = later(async () => (await import('./embed/EmbedPage.tsx')).EmbedPage);
const take = later(async () => (await import('./pages/TakePage.tsx')).TakePage);
const open = later(async () => (await import('./pages/OpenPage.tsx')).OpenPage);
const kept = later(async () => (await import('./pages/KeptPage.tsx')).KeptPage);
const desk = later(async () => (await import('./desk/DeskRoutes.tsx')).DeskRoutes);
const walkLayout = later(async () => (await import('./state/WalkLayout.tsx')).WalkLayout);

type Props = {
  readonly front: Front;
  readonly loadRules: () => Promise<Rulebook>;
  readonly today: string;
  readonly initial: { readonly state: CaseState; readonly rulebook?: Rulebook };
  readonly address?: Address;
};

const plain: Address = {};

export function App({ front, loadRules, today, initial, address = plain }: Props) {
  return (
    <ErrorBoundary>
      <GoProvider>
        <CaseProvider front={front} today={today} initial={initial.state}>
          <RulesProvider load={loadRules} initial={initial.rulebook}>
            <AddressContext value={address}>
              <DayFromAddress />
              <LoadAhead />
              <HostLine />
              <Shell>
                <Pages />
                <VersionOffer />
              </Shell>
            </AddressContext>
          </RulesProvider>
        </CaseProvider>
      </GoProvider>
    </ErrorBoundary>
  );
}

/** Every address and its page, read once and not at every drawing. */
const pages = createRoutesFromElements(
  <>
    <Route path="/" element={<StartPage />} />
    <Route element={<Column />}>
      <Route path="/accessibility" element={<accessibility.Page />} />
    </Route>
    <Route element={<walkLayout.Page />}>
      <Route element={<stepLayout.Page />}>
        <Route path="/ask" element={<ask.Page />} />
        <Route path="/ask/:page" element={<ask.Page />} />
        <Route path="/ask/:page/:subject" element={<ask.Page />} />
        <Route path="/check" element={<check.Page />} />
      </Route>
      <Route path="/desk/*" element={<desk.Page />} />
      <Route path="/result" element={<result.Page />} />
      <Route path="/timeline" element={<timeline.Page />} />
      <Route element={<Column />}>
        <Route path="/compare" element={<compare.Page />} />
        <Route path="/take" element={<take.Page />} />
        <Route path="/open" element={<open.Page />} />
        <Route path="/open/:code" element={<open.Page />} />
        <Route path="/embed" element={<embed.Page />} />
        <Route path="/kept" element={<kept.Page />} />
        <Route path="/measure/:no" element={<measure.Page />} />
        <Route path="/law" element={<law.Page />} />
        <Route path="/law/papers" element={<papers.Page />} />
        <Route path="/law/:benefit" element={<sheet.Page />} />
      </Route>
    </Route>
    <Route path="*" element={<Navigate to="/" replace state={{ stepGone: true }} />} />
  </>,
);

function Pages() {
  return useRoutes(pages);
}

/**
 * Loads what lies behind the start page at the first sign that somebody is there: a tap, a key, a page pushed with the
 * finger. A finger that only comes down is none yet: reading the rules would keep a slow phone from showing its tap.
 */
function LoadAhead() {
  const rules = useContext(RulesContext);
  const prefetch = rules?.prefetch;
  useEffect(() => {
    const loadAll = (): void => {
      prefetch?.();
      [walkLayout, stepLayout, ask, check, result, timeline].forEach(({ fetch }) => fetch());
    };
    // What was touched shows first.
    const onSign = (): void => void requestAnimationFrame(() => setTimeout(loadAll));
    const signs = ['click', 'keydown', 'pointercancel'] as const;
    for (const sign of signs) document.addEventListener(sign, onSign, { once: true });
    return () => signs.forEach((sign) => document.removeEventListener(sign, onSign));
  }, [prefetch]);
  return null;
}

/** `#/?asOf=2026-11-24` asks about that day. */
function DayFromAddress() {
  const { dispatch } = useCase();
  const day = useAskedDay();
  useEffect(() => {
    if (day !== undefined) dispatch({ type: 'chooseDay', day });
  }, [day, dispatch]);
  return null;
}
