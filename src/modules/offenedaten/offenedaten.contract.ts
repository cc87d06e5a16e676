import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { optionalerAbsatz, Version } from '#src/modules/akte/feld.model.ts';
import { Tabelle } from '#src/modules/bericht/kennzahl/kennzahl.contract.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { Beschreibung, LIZENZ_CODES, SCHRITTE, TEXTLAENGE, ZUSTAENDE } from './offenedaten.model.ts';

const lesen = {
  domaene: 'bericht',
  recht: 'offenedaten.lesen',
  zweck: 'Offene Daten des Landes verwalten',
  methode: 'GET',
  protokoll: { art: 'ABFRAGE', objektart: 'offene_daten' },
} as const;
const schreiben = {
  domaene: 'bericht',
  recht: 'offenedaten.veroeffentlichen',
  zweck: 'Tabellen des Landes für alle veröffentlichen',
  methode: 'POST',
  protokoll: { art: 'VERAENDERUNG', objektart: 'offene_daten' },
} as const;
const AusgabeParams = z.object({ ausgabeId: z.uuid() });
const tag = z.iso.date();

const Zeile = z.object({
  id: z.uuid(),
  kennung: z.string(),
  ausgabe: z.number().int(),
  titel: z.string(),
  kennzahl: z.string(),
  zustand: z.enum(ZUSTAENDE),
  vorgeschlagenAm: tag,
  entschiedenAm: tag.nullable(),
  zurueckgezogenAm: tag.nullable(),
  pruefsumme: z.string(),
});

export const listOffeneDatenRoute = defineRoute({
  ...lesen,
  id: 'offenedaten.listAusgaben',
  pfad: '/land/offene-daten',
  beschreibung:
    'Tabellen, die für alle vorgeschlagen, veröffentlicht oder zurückgezogen sind, die neuesten zuerst.',
  query: SeitenQuery.extend({ zustand: z.enum(ZUSTAENDE).optional() }),
  antwort: seiteVon(Zeile).extend({ vorgeschlagene: z.number().int() }),
});

export const getVorschauRoute = defineRoute({
  ...lesen,
  id: 'offenedaten.getVorschau',
  pfad: '/land/offene-daten/vorschau/:veroeffentlichungId',
  beschreibung:
    'Was alle lesen würden, wenn eine festgehaltene Tabelle veröffentlicht wird, und was dagegen spricht.',
  params: z.object({ veroeffentlichungId: z.uuid() }),
  antwort: z.object({
    kennung: z.string(),
    ausgabe: z.number().int(),
    beschreibung: Beschreibung,
    tabelle: Tabelle,
    lizenz: z.enum(LIZENZ_CODES),
    hindernisse: z.array(z.string()),
    /** Where it is already; null: it was never proposed, or refused. */
    vorhanden: z.uuid().nullable(),
  }),
});

export const createVorschlagRoute = defineRoute({
  ...schreiben,
  id: 'offenedaten.createVorschlag',
  pfad: '/land/offene-daten',
  beschreibung:
    'Schlägt eine festgehaltene Tabelle des Landes zur Veröffentlichung vor. Frei gibt ein zweites Konto.',
  body: z.object({
    veroeffentlichungId: z.uuid(),
    hinweis: optionalerAbsatz(TEXTLAENGE),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

export const getAusgabeRoute = defineRoute({
  ...lesen,
  id: 'offenedaten.getAusgabe',
  pfad: '/land/offene-daten/:ausgabeId',
  beschreibung: 'Eine Ausgabe mit Tabelle, Beschreibung, Prüfsummen der Dateien und wer gehandelt hat.',
  params: AusgabeParams,
  antwort: Zeile.extend({
    beschreibung: Beschreibung,
    tabelle: Tabelle,
    lizenz: z.enum(LIZENZ_CODES),
    hinweis: z.string().nullable(),
    grund: z.string().nullable(),
    csv: z.object({ bytes: z.number().int(), pruefsumme: z.string() }),
    json: z.object({ bytes: z.number().int(), pruefsumme: z.string() }),
    vorgeschlagenVon: z.string(),
    entschiedenVon: z.string().nullable(),
    zurueckgezogenVon: z.string().nullable(),
    hindernisse: z.array(z.string()),
    moeglich: z.array(z.enum(SCHRITTE)),
    version: z.number().int(),
  }),
});

export const recordSchrittRoute = defineRoute({
  ...schreiben,
  id: 'offenedaten.recordSchritt',
  pfad: '/land/offene-daten/:ausgabeId/schritte',
  beschreibung: 'Gibt einen Vorschlag frei, lehnt ihn ab oder zieht zurück, was veröffentlicht ist.',
  params: AusgabeParams,
  body: z.object({
    version: Version,
    schritt: z.enum(SCHRITTE),
    grund: optionalerAbsatz(TEXTLAENGE),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});
