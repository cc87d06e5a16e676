import { z } from 'zod';
import { FELDCODES, type Feldcode } from './felder.model.ts';
import { KIM_DATENBANK, type Zielformular } from './zielformulare.ts';

/** The name is left out: the consent KIM_DATENBANK says that it does not go there. */
export const WAHLFELDER: readonly Feldcode[] = FELDCODES.filter((code) => code !== 'NAME');

/** One column: which value, and what the form calls it when it calls it otherwise. */
export const Formularfeld = z.object({ code: z.enum(FELDCODES), text: z.string().nullable() });
export type Formularfeld = z.infer<typeof Formularfeld>;

/** What a Standort has set; the highest number counts. */
export type Formularfassung = {
  nummer: number;
  fassung: string;
  name: string;
  beleg: string | null;
  felder: readonly Formularfeld[];
};

/** The form that counts: the one of the Standort, else the one that comes with the program. */
export function toZielformular(eigene: Formularfassung | undefined): Zielformular {
  if (eigene === undefined) return KIM_DATENBANK;
  const { name, fassung, beleg, felder } = eigene;
  return {
    kennung: KIM_DATENBANK.kennung,
    name,
    fassung,
    stand: beleg === null ? 'ANNAHME' : 'BESTAETIGT',
    felder: felder.map(({ code }) => code),
    namen: Object.fromEntries(felder.flatMap(({ code, text }) => (text === null ? [] : [[code, text]]))),
  };
}
