import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A page's code is fetched before it shows, which takes a busy machine longer than the second it is given.
configure({ asyncUtilTimeout: 10_000 });

// Testing Library does this by itself only where test functions are globals.
afterEach(cleanup);
