import type { Laufzeit } from '../start.ts';
import { createKonten } from './create-konten.ts';
import { createOrte } from './create-orte.ts';

/**
 * Fills the story a newcomer sees. Everything goes through the use cases of the product, so keys, log, Ereignisse and
 * Zählsätze are there as in life. A second call changes nothing.
 */
export async function createDemo(laufzeit: Laufzeit, melde: (zeile: string) => void): Promise<void> {
  if (laufzeit.neu) melde('Demo wird angelegt …');
  await createOrte(laufzeit.dienste);
  await createKonten(laufzeit.dienste);
}
