import type { TestProject } from 'vitest/node';
import { serveDist } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end: `inject('siteUrl')`. */
    siteUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveDist();
  project.provide('siteUrl', site.url);
  return () => site.close();
}
