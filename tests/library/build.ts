import { buildLibrary } from './buildLibrary.ts';

await buildLibrary('library');
console.log('library/ is ready: npm pack ./library');
