import { Outlet, useLocation } from 'react-router';

/** A page of its own for every address: typed but unsaved answers of one step never show up on another. */
export function FreshOutlet() {
  const { pathname } = useLocation();
  return <Outlet key={pathname} />;
}
