import { z } from 'zod';

/** The story asked for something that the rules refuse: a fault of the story. Carries codes, never content. */
export class DemoFehler extends Error {
  constructor(wo: string, code: string, felder: readonly string[]) {
    super(`Demo: ${wo}: ${code}${felder.length === 0 ? '' : ` (${felder.join(', ')})`}`);
    this.name = 'DemoFehler';
  }
}

/** The one refusal that a story answers instead of failing: these persons sound alike. */
export const ABLEHNUNG_DUBLETTE = z.object({
  code: z.literal('DUBLETTE_MOEGLICH'),
  zustand: z.object({ personIds: z.array(z.uuid()) }),
});
