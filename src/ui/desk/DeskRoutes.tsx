import { Route, Routes } from 'react-router';
import { later } from '../routes/later.tsx';
import { DeskFrame } from './DeskFrame.tsx';

const resident = later(async () => (await import('../resident/DeskPage.tsx')).DeskPage);
const lists = later(async () => (await import('../lists/ListsRoutes.tsx')).ListsRoutes);

/** Everything below `#/desk`: whoever works with lists alone does not wait for the page of one resident. */
export function DeskRoutes() {
  return (
    <Routes>
      <Route element={<DeskFrame />}>
        <Route index element={<resident.Page />} />
        <Route path="lists/*" element={<lists.Page />} />
      </Route>
    </Routes>
  );
}
