import { useState, type ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { liuzhou } from '../../../rules/liuzhou/pack.ts';
import { rulebookOf, type Rulebook } from '../../../src/engine/rulebook.ts';
import { createI18n } from '../../../src/i18n/createI18n.ts';
import { emptyInterview, type Interview } from '../../../src/questionnaire/interview.ts';
import { GoProvider } from '../../../src/ui/go/GoProvider.tsx';
import { WordsProvider } from '../../../src/ui/language/WordsProvider.tsx';
import { CaseProvider } from '../../../src/ui/state/CaseProvider.tsx';
import { RulesProvider } from '../../../src/ui/state/RulesProvider.tsx';

const ofLiuzhou = rulebookOf(liuzhou);

type Props = {
  readonly interview?: Interview;
  readonly rulebook?: Rulebook;
  readonly children: ReactNode;
};

/** Around a part of the page: what this family has answered, in Chinese, on 24 November 2026. */
export function AtCase({ interview = emptyInterview, rulebook = ofLiuzhou, children }: Props) {
  const [i18n] = useState(createI18n);
  return (
    <WordsProvider i18n={i18n}>
      <MemoryRouter>
        <GoProvider>
          <CaseProvider
            front={rulebook.pack}
            today="2026-11-24"
            initial={{ interview, language: 'zh-CN', dropped: [], keeping: 'off' }}
          >
            <RulesProvider load={() => Promise.reject(new Error('there already'))} initial={rulebook}>
              {children}
            </RulesProvider>
          </CaseProvider>
        </GoProvider>
      </MemoryRouter>
    </WordsProvider>
  );
}
