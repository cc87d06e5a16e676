import { z } from 'zod';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { TagOderLeer } from '#src/modules/fall/web/felder.ts';
import { HELFERART_CODES } from '../wertelisten/helfende.ts';
import type { Helfer, Vorschlag } from './netzwerk-typen.ts';
import { t } from './texte.ts';

const Text = (max: number) => z.string().max(max, t('feld.lang', { max }));
const Pflicht = (max: number) => Text(max).refine((text) => text.trim() !== '', t('feld.pflicht'));

/** What the form holds: texts only, so that a draft keeps them as they were typed. */
export const Werte = z.object({
  art: z.string().min(1, t('feld.art.fehlt')),
  name: Pflicht(200),
  ansprechperson: Text(200),
  aufgabe: Pflicht(1_000),
  kontakt: Text(200),
  seit: TagOderLeer,
});
export type Werte = z.infer<typeof Werte>;

export const LEER: Werte = { art: '', name: '', ansprechperson: '', aufgabe: '', kontakt: '', seit: '' };

export function fromVorschlag(vorschlag: Vorschlag | null): Werte {
  return vorschlag === null ? LEER : { ...LEER, art: vorschlag.art, name: vorschlag.name };
}

export function fromHelfer({ art, name, ansprechperson, aufgabe, kontakt, seit }: Helfer): Werte {
  return {
    art,
    name,
    ansprechperson: ansprechperson ?? '',
    aufgabe,
    kontakt: kontakt ?? '',
    seit: seit ?? '',
  };
}

/** What is sent; undefined while no kind is chosen. */
export function toBody({ art, seit, ...werte }: Werte) {
  const gewaehlt = toCode(HELFERART_CODES, art);
  return gewaehlt === undefined ? undefined : { ...werte, art: gewaehlt, seit: seit === '' ? null : seit };
}
