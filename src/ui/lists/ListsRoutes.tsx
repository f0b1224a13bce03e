import { Route, Routes } from 'react-router';
import en from '../../i18n/lists/en.json';
import zh from '../../i18n/lists/zh-CN.json';
import { useWords } from '../language/useWords.ts';
import { GuidePage } from './GuidePage.tsx';
import { ListsPage } from './ListsPage.tsx';
import { NoResident } from './NoResident.tsx';

const words = { 'zh-CN': zh, en };

/** 名册筛查: everything below `#/desk/lists`, with its own words, which no family needs to load. */
export function ListsRoutes() {
  const { i18n } = useWords();
  for (const [tag, ofTag] of Object.entries(words)) {
    if (!i18n.hasResourceBundle(tag, 'lists')) i18n.addResourceBundle(tag, 'lists', ofTag);
  }
  return (
    <NoResident>
      <Routes>
        <Route index element={<ListsPage />} />
        <Route path="guide" element={<GuidePage />} />
      </Routes>
    </NoResident>
  );
}
