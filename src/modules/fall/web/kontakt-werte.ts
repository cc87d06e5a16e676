import { z } from 'zod';

import {
  BERATUNGSORT_CODES,
  KONTAKTART_CODES,
  SPRACHMITTLUNG_CODES,
} from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { LEERE_QUELLE, Quellwerte } from '#src/modules/herkunft/web/quelle-felder.tsx';
import type { AkteSeite, KontaktAnsicht } from './akte-typen.ts';
import { toCode, toText } from './auswahl.ts';
import { Freitext, Tag } from './felder.ts';
import { t } from './texte.ts';

/** What the form holds: texts and flags, so that a draft can keep it as it was typed. */
export const Kontaktwerte = z.object({
  datum: Tag,
  art: z.string(),
  ort: z.string(),
  dauerMinuten: z.string().refine((text) => text === '' || isMinuten(text), t('kontakt.dauer.fehler')),
  sprache: z.string(),
  sprachmittlung: z.string(),
  themen: z.array(z.string()),
  nichtErreicht: z.boolean(),
  abgebrochen: z.boolean(),
  vomPapier: z.boolean(),
  notiz: Freitext(5_000),
  zweitePerson: Freitext(200),
  herkunft: Quellwerte,
});
export type Kontaktwerte = z.infer<typeof Kontaktwerte>;

function isMinuten(text: string): boolean {
  const zahl = Number(text);
  return Number.isInteger(zahl) && zahl >= 1 && zahl <= 600;
}

/** A new contact: today, in person; everything else may stay empty. */
export function createKontaktwerte(stichtag: string): Kontaktwerte {
  return {
    datum: stichtag,
    art: 'PERSOENLICH',
    ort: '',
    dauerMinuten: '',
    sprache: '',
    sprachmittlung: '',
    themen: [],
    nichtErreicht: false,
    abgebrochen: false,
    vomPapier: false,
    notiz: '',
    zweitePerson: '',
    herkunft: LEERE_QUELLE,
  };
}

/** A Termin with a place, that was planned for today or before. */
export type Terminbezug = { datum: string; um: string | null; ort: string; zweitePerson: string | null };

/** The Termin from which a contact may be recorded; undefined: none is planned with a place, or it is still to come. */
export function findTerminbezug(akte: AkteSeite['akte'], stichtag: string): Terminbezug | undefined {
  const { naechsterTermin: datum, naechsterTerminArt, terminUm: um, terminOrt: ort } = akte;
  if (datum === null || datum > stichtag || naechsterTerminArt !== 'TERMIN' || ort === null) return undefined;
  return { datum, um, ort, zweitePerson: akte.terminZweitePerson };
}

/** What was planned, as the form of the contact holds it. */
export function toTerminwerte({ datum, ort, zweitePerson }: Terminbezug) {
  return { datum, ort, zweitePerson: zweitePerson ?? '' };
}

/** What stands on the server, in the form of the form. */
export function toKontaktwerte(kontakt: KontaktAnsicht): Kontaktwerte {
  return {
    datum: kontakt.datum,
    art: kontakt.art,
    ort: kontakt.ort ?? '',
    dauerMinuten: kontakt.dauerMinuten === null ? '' : String(kontakt.dauerMinuten),
    sprache: kontakt.sprache ?? '',
    sprachmittlung: kontakt.sprachmittlung ?? '',
    themen: kontakt.themen,
    nichtErreicht: !kontakt.erreicht,
    abgebrochen: kontakt.abgebrochen,
    vomPapier: kontakt.vomPapier,
    notiz: kontakt.notiz ?? '',
    zweitePerson: kontakt.zweitePerson ?? '',
    herkunft: LEERE_QUELLE,
  };
}

/** What is sent. */
export function toKontaktBody(werte: Kontaktwerte) {
  const ort = toCode(BERATUNGSORT_CODES, werte.ort);
  const sprache = toCode(SPRACHE_CODES, werte.sprache);
  const sprachmittlung = toCode(SPRACHMITTLUNG_CODES, werte.sprachmittlung);
  const notiz = toText(werte.notiz);
  const zweite = ort === 'ZUHAUSE' ? toText(werte.zweitePerson) : null;
  return {
    datum: werte.datum,
    art: toCode(KONTAKTART_CODES, werte.art) ?? 'WEITERES',
    ...(ort === undefined ? {} : { ort }),
    ...(werte.dauerMinuten === '' ? {} : { dauerMinuten: Number(werte.dauerMinuten) }),
    ...(sprache === undefined ? {} : { sprache }),
    ...(sprachmittlung === undefined ? {} : { sprachmittlung }),
    themen: THEMENBEREICH_CODES.filter((code) => werte.themen.includes(code)),
    erreicht: !werte.nichtErreicht,
    abgebrochen: werte.abgebrochen,
    vomPapier: werte.vomPapier,
    ...(notiz === null ? {} : { notiz: notiz.text }),
    ...(zweite === null ? {} : { zweitePerson: zweite.text }),
  };
}

/** A conversation of which later only the day is known. An attempt that reached nobody needs no more. */
export function isOhneInhalt(kontakt: {
  erreicht: boolean;
  notiz: string | null;
  themen: readonly string[];
}): boolean {
  return kontakt.erreicht && kontakt.themen.length === 0 && (kontakt.notiz ?? '').trim() === '';
}
