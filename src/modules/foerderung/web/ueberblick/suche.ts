import type { z } from 'zod';
import { UeberblickQuery } from '../../ueberblick/ueberblick.contract.ts';

const NAMEN = ['foerderjahr', 'regierungsbezirk', 'typ', 'stufe', 'eingang', 'sortierung'] as const;
/** What the address says, as text. */
export type Suche = Partial<Record<(typeof NAMEN)[number], string>>;

/** Reads the address; what the contract does not know is left out. */
export function readSuche(adresse: URLSearchParams): Suche {
  const eintraege = NAMEN.flatMap((name): [string, string][] => {
    const wert = adresse.get(name) ?? '';
    const allein = UeberblickQuery.shape[name].safeParse(wert === '' ? undefined : wert);
    return wert === '' || !allein.success ? [] : [[name, wert]];
  });
  return Object.fromEntries(eintraege);
}

export function toAdresse(suche: Suche): URLSearchParams {
  return new URLSearchParams(Object.entries(suche).filter(([, wert]) => wert !== ''));
}

/** The same as a question to the server. */
export function toFrage(suche: Suche): z.input<typeof UeberblickQuery> {
  return Object.fromEntries(toAdresse(suche)) as z.input<typeof UeberblickQuery>;
}
