import { type Austauschobjekte, createAustauschProben } from './austausch-proben.ts';
import { createKonzeptProben, type Konzeptobjekte } from './konzept-proben.ts';
import type { Probe } from './probe.ts';

/** Konzepte of the Standort and the Austausch of all. */
export function createSteuerungProben(
  objekte: Konzeptobjekte & Austauschobjekte & { foerderfallId: string },
): Readonly<Record<string, Probe>> {
  return { ...createKonzeptProben(objekte), ...createAustauschProben(objekte) };
}
