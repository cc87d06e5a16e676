import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { optionalerAbsatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { Tabelle } from '../kennzahl/kennzahl.contract.ts';
import {
  ANZEIGEN,
  BERICHT_FUER,
  BERICHT_LAENGE,
  BERICHTSORTE,
  TABELLEN_HOECHSTENS,
} from './bericht.model.ts';
import { VORLAGEN_CODES } from './vorlagen.ts';

const tag = z.iso.date();
export const Berichtstabelle = z.object({
  kennzahl: z.string().regex(/^[A-Z]{1,3}-[0-9]{2}[A-Z]?$/, 'Zum Beispiel F-01'),
  aufteilung: z
    .string()
    .regex(/^[A-Za-z]{2,30}$/, 'Zum Beispiel zugangsweg')
    .nullable(),
  orte: z.enum(BERICHTSORTE),
  anzeige: z.enum(ANZEIGEN),
});
const GespeicherteTabelle = Berichtstabelle.extend({ fassung: z.number().int() });
const profil = z.enum(['INTERN', 'EXTERN']);

const lesen = {
  domaene: 'bericht',
  recht: 'bericht.lesen',
  zweck: 'Berichte lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'bericht' },
} as const;
const pflegen = {
  domaene: 'bericht',
  recht: 'bericht.pflegen',
  zweck: 'Berichte zusammenstellen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'bericht' },
} as const;
export const BerichtParams = z.object({ berichtId: z.uuid() });

const Berichtszeile = z.object({
  id: z.uuid(),
  titel: z.string(),
  notiz: z.string(),
  fuer: z.enum(BERICHT_FUER),
  profil,
  tabellen: z.array(GespeicherteTabelle),
  eigener: z.boolean(),
  aenderbar: z.boolean(),
  version: z.number().int(),
});

export const listBerichteRoute = defineRoute({
  ...lesen,
  id: 'bericht.listBerichte',
  methode: 'GET',
  pfad: '/berichte',
  beschreibung:
    'Gespeicherte Berichte, Vorlagen für die eigene Rolle und die Tage, für die gerechnet werden kann.',
  antwort: z.object({
    eintraege: z.array(Berichtszeile),
    vorlagen: z.array(
      z.object({ code: z.enum(VORLAGEN_CODES), titel: z.string(), text: z.string(), profil }),
    ),
    tage: z.array(z.object({ tag, text: z.string() })),
    orte: z.array(z.enum(BERICHTSORTE)),
    ungelesen: z.number().int(),
  }),
});

export const getBerichtRoute = defineRoute({
  ...lesen,
  id: 'bericht.getBericht',
  methode: 'GET',
  pfad: '/berichte/:berichtId',
  beschreibung: 'Ein gespeicherter Bericht: Titel, Notiz und Tabellen, ohne Zahlen.',
  params: BerichtParams,
  antwort: Berichtszeile,
});

const Inhalt = {
  titel: zeile(BERICHT_LAENGE.titel),
  notiz: optionalerAbsatz(BERICHT_LAENGE.notiz),
  fuer: z.enum(BERICHT_FUER),
  profil,
  tabellen: z
    .array(Berichtstabelle)
    .min(1, 'Nehmen Sie mindestens eine Tabelle auf.')
    .max(TABELLEN_HOECHSTENS, `Ein Bericht hat höchstens ${TABELLEN_HOECHSTENS} Tabellen.`),
  ...Bestaetigung,
};

export const createBerichtRoute = defineRoute({
  ...pflegen,
  id: 'bericht.createBericht',
  methode: 'POST',
  pfad: '/berichte',
  beschreibung: 'Speichert einen Bericht: bis zu zwölf Tabellen mit Titel und Notiz.',
  body: z.object(Inhalt),
  antwort: SchreibAntwort,
});

export const updateBerichtRoute = defineRoute({
  ...pflegen,
  id: 'bericht.updateBericht',
  methode: 'PUT',
  pfad: '/berichte/:berichtId',
  beschreibung: 'Ändert einen gespeicherten Bericht. Was schon zugestellt ist, bleibt, wie es ist.',
  params: BerichtParams,
  body: z.object({ version: Version, ...Inhalt }),
  antwort: SchreibAntwort,
});

export const deleteBerichtRoute = defineRoute({
  ...pflegen,
  id: 'bericht.deleteBericht',
  methode: 'DELETE',
  pfad: '/berichte/:berichtId',
  protokoll: { art: 'LOESCHUNG', objektart: 'bericht' },
  beschreibung:
    'Löscht einen gespeicherten Bericht mit seinen Lieferungen. Was schon zugestellt ist, bleibt.',
  params: BerichtParams,
  query: z.object({ version: z.coerce.number().int().min(1) }),
  antwort: SchreibAntwort,
});

/** A report with its numbers, as page, files and inbox show it. */
export const Berichtsergebnis = z.object({
  titel: z.string(),
  notiz: z.string(),
  tag,
  zeitraum: z.string(),
  profil,
  gerechnetAm: z.string(),
  teile: z.array(
    z.object({
      frage: GespeicherteTabelle,
      /** A newer definition than the one it was saved with. */
      neueBestimmung: z.boolean(),
      tabelle: Tabelle.nullable(),
      /** Why there is no table. */
      absage: z.string().nullable(),
    }),
  ),
  anteilVerdeckt: z.number().int(),
  pruefsumme: z.string(),
});
export type Berichtsergebnis = z.infer<typeof Berichtsergebnis>;

/** A saved report or a Vorlage, computed for a day. */
export const Ergebniswahl = z.object({
  bericht: z.uuid().optional(),
  vorlage: z.enum(VORLAGEN_CODES).optional(),
  tag: z.iso.date('Wählen Sie einen Tag der Liste.').optional(),
  /** For a Vorlage: who is to read it, where, and how it is shown. */
  profil: profil.optional(),
  orte: z.enum(BERICHTSORTE).optional(),
  anzeige: z.enum(ANZEIGEN).optional(),
});
export type Ergebniswahl = z.infer<typeof Ergebniswahl>;

export const getErgebnisRoute = defineRoute({
  ...lesen,
  id: 'bericht.getErgebnis',
  methode: 'GET',
  pfad: '/berichtsergebnis',
  beschreibung:
    'Rechnet einen gespeicherten Bericht oder eine Vorlage für einen Tag. Kleine Zahlen sind verdeckt.',
  query: Ergebniswahl,
  antwort: Berichtsergebnis,
});

const DATEIEN = {
  Pdf: ['pdf', 'application/pdf', 'als PDF/UA, mit den Bestimmungen als Anhang'],
  Xlsx: [
    'xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'als Excel-Datei, ein Blatt je Tabelle',
  ],
  Csv: ['csv', 'text/csv; charset=utf-8', 'als CSV-Datei, eine Tabelle unter der anderen'],
} as const;
function defineDatei(name: keyof typeof DATEIEN) {
  const [endung, datei, wie] = DATEIEN[name];
  return defineRoute({
    ...lesen,
    id: `bericht.export${name}`,
    methode: 'GET',
    pfad: `/berichtsergebnis.${endung}`,
    beschreibung: `Derselbe Bericht ${wie}.`,
    query: Ergebniswahl,
    antwort: z.unknown(),
    datei,
  });
}
export const exportBerichtPdfRoute = defineDatei('Pdf');
export const exportBerichtXlsxRoute = defineDatei('Xlsx');
export const exportBerichtCsvRoute = defineDatei('Csv');
