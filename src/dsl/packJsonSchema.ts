import * as z from 'zod/mini';
import { packSchema } from './packSchema.ts';

/** The shape of a pack as JSON Schema (draft 2020-12), for editors and for packs written elsewhere. */
export const packJsonSchema = (): object => z.toJSONSchema(packSchema);
