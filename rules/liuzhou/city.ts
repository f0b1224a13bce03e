export { liuzhou as city } from './pack.ts';
