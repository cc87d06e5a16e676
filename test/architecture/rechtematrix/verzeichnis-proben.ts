import { createAngebotProben } from './angebot-proben.ts';
import { createKonzeptProben } from './konzept-proben.ts';
import type { Probe } from './probe.ts';

type Objekte = Parameters<typeof createAngebotProben>[0] & Parameters<typeof createKonzeptProben>[0];

/** Konzepte and the directory of Angebote: both are overviews that a Standort keeps. */
export function createVerzeichnisProben(objekte: Objekte): Readonly<Record<string, Probe>> {
  return { ...createKonzeptProben(objekte), ...createAngebotProben(objekte) };
}
