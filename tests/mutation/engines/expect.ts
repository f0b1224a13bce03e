import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/** Vitest's own `expect`, without the runner around it. */
export const expect = (value: unknown, message?: string): Chai.Assertion => chai.expect(value, message);
