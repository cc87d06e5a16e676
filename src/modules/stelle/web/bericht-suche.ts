import type { z } from 'zod';
import { BerichtQuery } from '../stellenbesetzung.contract.ts';

/** What the page asks for: the address holds it, so that a table can be sent as a link. */
export type Suche = z.input<typeof BerichtQuery>;

const NAMEN = Object.keys(BerichtQuery.shape);

/** Reads the address; what is missing or wrong there falls back to Baustein 1 of today. */
export function readSuche(adresse: URLSearchParams): Suche {
  const roh = Object.fromEntries([...adresse].filter(([name, wert]) => NAMEN.includes(name) && wert !== ''));
  const gelesen = BerichtQuery.safeParse({ baustein: '1', ...roh });
  return gelesen.success ? gelesen.data : { baustein: 1 };
}

export function toAdresse(suche: Suche): URLSearchParams {
  const eintraege = Object.entries(suche).flatMap(([name, wert]): [string, string][] => {
    if (typeof wert === 'string') return wert === '' ? [] : [[name, wert]];
    return typeof wert === 'number' || typeof wert === 'boolean' ? [[name, String(wert)]] : [];
  });
  return new URLSearchParams(eintraege);
}
