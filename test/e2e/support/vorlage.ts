import { cp, rm } from 'node:fs/promises';
import { createArbeitsordner } from '#test/support/arbeitsordner.ts';
import { startMitOrdner } from './produkt.ts';

/** Where the workers find the data folder that they copy. */
const VORLAGE = 'KIM_E2E_VORLAGE';

/**
 * Before all journeys: the product is started once on an empty folder, as a newcomer does, and ended. Entering the demo
 * takes some 25 seconds of processor; each worker begins with a copy of the folder.
 */
export default async function createVorlage(): Promise<() => Promise<void>> {
  const ordner = await createArbeitsordner('kim-e2e-vorlage-');
  const { stop } = await startMitOrdner(ordner);
  await stop();
  process.env[VORLAGE] = ordner;
  return async () => rm(ordner, { recursive: true, force: true });
}

/** A data folder with the demo, for one product alone. */
export async function createDatenordner(): Promise<string> {
  const vorlage = process.env[VORLAGE];
  if (vorlage === undefined)
    throw new Error(`${VORLAGE} is missing: the journeys run through Playwright's globalSetup`);
  const ordner = await createArbeitsordner('kim-e2e-');
  await cp(vorlage, ordner, { recursive: true, preserveTimestamps: true });
  return ordner;
}
