import { renderToString } from 'react-dom/server';
import { Router, type Navigator } from 'react-router';
import { front } from '#city/front.ts';
import { createI18n } from './i18n/createI18n.ts';
import { App } from './ui/App.tsx';
import { WordsProvider } from './ui/language/WordsProvider.tsx';
import { firstVisit } from './ui/state/savedCase.ts';

/** The start page as a first visitor sees it, for index.html: run by the build, never by a browser. */
export function prerender(): string {
  return renderToString(
    <WordsProvider i18n={createI18n()}>
      <Router location="/" navigator={nowhere}>
        <App front={front} loadRules={noRules} today={anyDay} initial={{ state: firstVisit }} />
      </Router>
    </WordsProvider>,
  );
}

/** The page is the same on every day; if it were not, the test that compares the two would say so. */
const anyDay = '2000-01-01';

const noRules = (): Promise<never> => Promise.reject(new Error('The start page needs no rules'));

const nowhere: Navigator = {
  createHref: () => '',
  go: () => undefined,
  push: () => undefined,
  replace: () => undefined,
};
