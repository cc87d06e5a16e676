import { z } from 'zod';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { TagOderLeer } from '#src/modules/fall/web/felder.ts';
import {
  FORM_CODES,
  GESCHLECHT_CODES,
  POOLART_CODES,
  PREISART_CODES,
  QUALIFIKATION_CODES,
  RICHTUNG_CODES,
} from '../wertelisten/sprachmittlung.ts';
import { EuroOderLeer, fromBetrag, Pflicht, Text, toBetrag, Wahl } from './eingaben.ts';
import { t } from './texte.ts';
import type { Poolzeile } from './typen.ts';

export const Werte = z.object({
  art: Wahl,
  name: Pflicht(200),
  kontakt: Pflicht(200),
  sprachen: z.array(z.object({ sprache: Wahl, richtung: Wahl })),
  formen: z.array(z.string()).min(1, t('feld.waehlen')),
  qualifikation: Wahl,
  geschlecht: z.string(),
  verschwiegenAm: TagOderLeer,
  preisart: Wahl,
  preis: EuroOderLeer,
  hinweis: Text(500),
  geschlossen: z.boolean(),
});
export type Werte = z.infer<typeof Werte>;

export const NEUE_SPRACHE = { sprache: '', richtung: 'BEIDE' };
export const LEER: Werte = {
  art: 'PERSON',
  name: '',
  kontakt: '',
  sprachen: [NEUE_SPRACHE],
  formen: [],
  qualifikation: '',
  geschlecht: '',
  verschwiegenAm: '',
  preisart: 'STUNDE',
  preis: '',
  hinweis: '',
  geschlossen: false,
};

export function fromZeile(zeile: Poolzeile): Werte {
  const { art, name, kontakt, sprachen, formen, qualifikation, preisart } = zeile;
  return {
    art,
    name,
    kontakt,
    sprachen,
    formen,
    qualifikation,
    geschlecht: zeile.geschlecht ?? '',
    verschwiegenAm: zeile.verschwiegenAm ?? '',
    preisart,
    preis: fromBetrag(zeile.preisCent),
    hinweis: zeile.hinweis ?? '',
    geschlossen: zeile.geschlossenAm !== null,
  };
}

/** What is sent; undefined while a choice is missing. */
export function toBody(werte: Werte) {
  const art = toCode(POOLART_CODES, werte.art);
  const qualifikation = toCode(QUALIFIKATION_CODES, werte.qualifikation);
  const preisart = toCode(PREISART_CODES, werte.preisart);
  if (art === undefined || qualifikation === undefined || preisart === undefined) return undefined;
  return {
    art,
    qualifikation,
    preisart,
    name: werte.name,
    kontakt: werte.kontakt,
    sprachen: werte.sprachen.flatMap(({ sprache, richtung }) => {
      const [code, weg] = [toCode(SPRACHE_CODES, sprache), toCode(RICHTUNG_CODES, richtung)];
      return code === undefined || weg === undefined ? [] : [{ sprache: code, richtung: weg }];
    }),
    formen: FORM_CODES.filter((code) => werte.formen.includes(code)),
    geschlecht: art === 'PERSON' ? (toCode(GESCHLECHT_CODES, werte.geschlecht) ?? null) : null,
    verschwiegenAm: werte.verschwiegenAm === '' ? null : werte.verschwiegenAm,
    preisCent: preisart === 'KOSTENFREI' ? null : toBetrag(werte.preis),
    hinweis: werte.hinweis,
    geschlossen: werte.geschlossen,
  };
}
