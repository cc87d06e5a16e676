import { seedStandorte } from '#src/modules/standort/index.ts';
import { seedStellenbesetzung } from '#src/modules/stelle/index.ts';
import type { Laufzeit } from './start.ts';

/** What an installation holds from its first day: the 54 KIM-Standorte; in a demo also the
 * tables of Landtag answer 498 and the story. */
export async function prepareInhalt(laufzeit: Laufzeit, melde: (zeile: string) => void): Promise<void> {
  await seedStandorte(laufzeit.dienste);
  if (laufzeit.art !== 'demo') return;
  await seedStellenbesetzung(laufzeit.dienste);
  const { createDemo } = await import('./demo/create-demo.ts');
  await createDemo(laufzeit, melde);
}
