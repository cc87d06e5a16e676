import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { optionalerAbsatz, Version } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import {
  Beschreibung,
  LIZENZ_CODES,
  Offentabelle,
  SCHRITTE,
  TEXTLAENGE,
  ZUSTAENDE,
} from './offenedaten.model.ts';

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
const Foerderjahr = z.coerce
  .number('Zum Beispiel 2026')
  .int()
  .min(2020, 'Zuwendungen gibt es ab 2020.')
  .max(2100, 'Zum Beispiel 2026');

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
    tabelle: Offentabelle,
    lizenz: z.enum(LIZENZ_CODES),
    hindernisse: z.array(z.string()),
    /** Where it is already; null: it was never proposed, or refused. */
    vorhanden: z.uuid().nullable(),
  }),
});

export const getZuwendungsvorschauRoute = defineRoute({
  ...lesen,
  id: 'offenedaten.getZuwendungsvorschau',
  pfad: '/land/offene-daten/zuwendungen',
  beschreibung:
    'Was alle lesen würden, wenn die bestandskräftigen Zuwendungen eines Förderjahrs veröffentlicht werden, und was dagegen spricht.',
  query: z.object({ foerderjahr: Foerderjahr.optional() }),
  antwort: z.object({
    /** Years with final grants, the newest first. */
    foerderjahre: z.array(z.number().int()),
    /** null: there are no final grants yet. */
    vorschau: z
      .object({
        kennung: z.string(),
        ausgabe: z.number().int(),
        foerderjahr: z.number().int(),
        beschreibung: Beschreibung,
        tabelle: Offentabelle,
        lizenz: z.enum(LIZENZ_CODES),
        hindernisse: z.array(z.string()),
        /** A proposal of this year that waits; null: none. */
        vorhanden: z.uuid().nullable(),
      })
      .nullable(),
  }),
});

export const createZuwendungsvorschlagRoute = defineRoute({
  ...schreiben,
  id: 'offenedaten.createZuwendungsvorschlag',
  pfad: '/land/offene-daten/zuwendungen',
  beschreibung:
    'Hält die bestandskräftigen Zuwendungen eines Förderjahrs fest und schlägt sie zur Veröffentlichung vor. Frei gibt ein zweites Konto.',
  body: z.object({
    foerderjahr: Foerderjahr,
    /** The former Ausgabe was wrong; then the hint says how. */
    berichtigung: z.boolean(),
    hinweis: optionalerAbsatz(TEXTLAENGE),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
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
    tabelle: Offentabelle,
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
