import { env } from 'node:process';
import type * as door from '#city/city.ts';

/** The pack that the commands work on, chosen like that of the build: `CITY=demo-city npm run -s check -- family.json`. */
export const { city } = (await import(`../../rules/${env['CITY'] ?? 'liuzhou'}/city.ts`)) as typeof door;
