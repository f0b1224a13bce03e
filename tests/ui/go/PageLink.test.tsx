import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { memo } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router';
import { beforeEach, describe, expect, test } from 'vitest';
import { GoProvider } from '../../../src/ui/go/GoProvider.tsx';
import { PageLink } from '../../../src/ui/go/PageLink.tsx';
import { useGo } from '../../../src/ui/go/useGo.ts';

let drawn = 0;

const Way = memo(function Way() {
  const go = useGo();
  drawn++;
  return (
    <button type="button" onClick={() => go('/open', { replace: true })}>
      open instead
    </button>
  );
});

function Here() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output>{pathname + search}</output>
      <button type="button" onClick={() => void navigate(-1)}>
        back
      </button>
    </>
  );
}

beforeEach(() => {
  drawn = 0;
  render(
    <MemoryRouter>
      <GoProvider>
        <PageLink to="/law?measure=3">the law</PageLink>
        <PageLink to="/law/papers" target="_blank">
          the papers, in a new tab
        </PageLink>
        <Way />
        <Here />
      </GoProvider>
    </MemoryRouter>,
  );
});

const here = (): string | null => screen.getByRole('status').textContent;
const link = (name: string) => screen.getByRole('link', { name });
/** Whether a click that the page has heard goes on to the browser. It ends here: there is none. */
const reachesBrowser = (name: string, held: MouseEventInit = {}): boolean => {
  let isLeft = false;
  const onClick = (event: MouseEvent): void => {
    isLeft = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', onClick, { once: true });
  fireEvent.click(link(name), held);
  return isLeft;
};

describe('a link to a page', () => {
  test('has the address that the browser shows, for who copies it or opens it elsewhere', () => {
    expect(link('the law')).toHaveAttribute('href', '#/law?measure=3');
  });

  test('leads there, and back from there', async () => {
    expect(reachesBrowser('the law')).toBe(false);
    expect(here()).toBe('/law?measure=3');
    await userEvent.click(screen.getByText('back'));
    expect(here()).toBe('/');
  });

  test('followed twice is one step: back leads to the page before', async () => {
    await userEvent.click(link('the law'));
    await userEvent.click(link('the law'));
    await userEvent.click(screen.getByText('back'));
    expect(here()).toBe('/');
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'is left to the browser with %o',
    (held) => {
      expect(reachesBrowser('the law', held)).toBe(true);
      expect(here()).toBe('/');
    },
  );

  test('for a new tab is left to the browser', () => {
    expect(link('the papers, in a new tab')).toHaveAttribute('target', '_blank');
    expect(reachesBrowser('the papers, in a new tab')).toBe(true);
    expect(here()).toBe('/');
  });
});

describe('the way to other pages', () => {
  test('can take the place of the page that is left', async () => {
    await userEvent.click(link('the law'));
    await userEvent.click(screen.getByText('open instead'));
    expect(here()).toBe('/open');
    await userEvent.click(screen.getByText('back'));
    expect(here()).toBe('/');
  });

  test('is the same on every page: who holds it is not drawn anew at each step', async () => {
    await userEvent.click(link('the law'));
    expect(here()).toBe('/law?measure=3');
    expect(drawn).toBe(1);
  });
});
