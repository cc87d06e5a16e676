import type { z } from 'zod';
import { ProtokollQuery } from '../protokoll.contract.ts';

/** What the page asks for: the address holds it, so that back and forward work. */
export type Suche = z.input<typeof ProtokollQuery>;

export const GROESSE = 25;
/** Stands in the address for „every area“; without the word the page begins with case work. */
export const ALLE = 'alle';

/** Reads the address; what is wrong there is left out. */
export function readSuche(adresse: URLSearchParams): Suche {
  const roh = new Map([...adresse].filter(([, wert]) => wert !== ''));
  const quer = roh.has('auffaelligkeit') || roh.has('stichprobe');
  if (roh.get('bereich') === ALLE) roh.delete('bereich');
  else if (!roh.has('bereich') && !quer) roh.set('bereich', 'fall');
  const eintraege = Object.entries(ProtokollQuery.shape).flatMap(([name, feld]) => {
    const gelesen = feld.safeParse(roh.get(name));
    return gelesen.success && gelesen.data !== undefined ? [[name, gelesen.data] as const] : [];
  });
  const alles = ProtokollQuery.safeParse(Object.fromEntries(eintraege));
  return alles.success ? alles.data : {};
}

export function readSeite(adresse: URLSearchParams): number {
  const seite = Number(adresse.get('seite'));
  return Number.isInteger(seite) && seite > 0 ? seite : 1;
}

/** Address of the page for a choice. */
export function toAdresse(suche: Suche, seite = 1): URLSearchParams {
  const adresse = new URLSearchParams();
  const quer = suche.auffaelligkeit !== undefined || suche.stichprobe !== undefined;
  if (suche.bereich === undefined && !quer) adresse.set('bereich', ALLE);
  for (const [name, wert] of Object.entries(suche)) if (wert) adresse.set(name, wert);
  if (seite > 1) adresse.set('seite', String(seite));
  return adresse;
}

export function toSeitenlink(suche: Suche): string {
  return `/datenschutz/protokoll?${toAdresse(suche).toString()}`;
}
