export { demoCity as city } from './pack.ts';
