import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { FOERDERFALL_ZUSTAENDE } from '../foerderfall.model.ts';
import { UEBERTRAGUNGSSCHRITTE } from './felder.model.ts';
import { FELDSTAENDE } from './uebertragung.model.ts';

const kopf = {
  domaene: 'foerderung',
  recht: 'foerderuebertragung.lesen',
  zweck: 'Übertragung in integration.web (Richtlinie Nr. 7.1.1, 7.2, 7.4)',
  params: z.object({ foerderfallId: z.uuid() }),
} as const;

const Blattwahl = z.object({
  schritt: z.enum(UEBERTRAGUNGSSCHRITTE, 'Wählen Sie den Schritt.'),
  gegenstandId: z.uuid('Dieses Blatt gibt es nicht.'),
});
const Zahlen = z.object({
  offen: z.number().int(),
  geaendert: z.number().int(),
  uebertragen: z.number().int(),
});
const marke = { am: z.iso.date(), von: z.string().nullable() };

/** A form with many lists has some hundred fields; a limit keeps a request small. */
const FELDER_HOECHSTENS = 2_000;

export const getUebertragungRoute = defineRoute({
  ...kopf,
  id: 'foerderung.getUebertragung',
  methode: 'GET',
  pfad: '/foerderfaelle/:foerderfallId/uebertragung',
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  beschreibung:
    'Übertragungsblätter eines Förderfalls: welche Schritte es gibt, und ein Blatt mit jedem Feld, seinem Stand und seiner letzten Markierung.',
  query: Blattwahl.partial(),
  antwort: z.object({
    foerderfall: z.object({
      id: z.uuid(),
      standort: z.string(),
      aktenzeichen: z.string(),
      foerderjahr: z.number().int(),
      zustand: z.enum(FOERDERFALL_ZUSTAENDE),
    }),
    blaetter: z.array(
      z.object({
        schritt: z.enum(UEBERTRAGUNGSSCHRITTE),
        gegenstandId: z.uuid(),
        titel: z.string(),
        zahlen: Zahlen,
      }),
    ),
    /** The chosen sheet, else the first one with something to do; null: nothing is signed yet. */
    blatt: z
      .object({
        schritt: z.enum(UEBERTRAGUNGSSCHRITTE),
        gegenstandId: z.uuid(),
        titel: z.string(),
        vordruck: z.object({
          name: z.string(),
          fassung: z.string(),
          stand: z.enum(['ANNAHME', 'BESTAETIGT']),
        }),
        /** What the page has seen; sent back with a mark. */
        pruefsumme: z.string(),
        zahlen: Zahlen,
        zeilen: z.array(
          z.object({
            code: z.string(),
            abschnitt: z.string(),
            text: z.string(),
            wert: z.string().nullable(),
            stand: z.enum(FELDSTAENDE),
            /** What was transferred, when it is another value now. */
            vorher: z.string().nullable(),
            marke: z.object(marke).nullable(),
          }),
        ),
        /** Transferred, and no longer part of the sheet: to be struck out there. */
        entfallen: z.array(z.object({ code: z.string(), text: z.string(), wert: z.string(), ...marke })),
      })
      .nullable(),
    /** The acting account may mark. */
    markierbar: z.boolean(),
    synthetisch: z.boolean(),
  }),
});

export const recordFeldmarkenRoute = defineRoute({
  ...kopf,
  id: 'foerderung.recordFeldmarken',
  recht: 'foerderuebertragung.erfassen',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/uebertragung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'foerderfall' },
  beschreibung:
    'Markiert Felder eines Übertragungsblatts als übertragen oder wieder als offen, mit dem Wert, wie er auf dem Blatt stand.',
  body: Blattwahl.extend({
    pruefsumme: z.string().max(64),
    stand: z.enum(['UEBERTRAGEN', 'OFFEN'], 'Wählen Sie „übertragen“ oder „offen“.'),
    felder: z
      .array(z.string().max(90))
      .min(1, 'Wählen Sie mindestens ein Feld.')
      .max(FELDER_HOECHSTENS, 'So viele Felder auf einmal gehen nicht.'),
  }),
  antwort: SchreibAntwort,
});

const datei = {
  ...kopf,
  methode: 'GET',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'foerderfall' },
  query: Blattwahl,
  antwort: z.unknown(),
} as const;

export const exportBlattCsvRoute = defineRoute({
  ...datei,
  id: 'foerderung.exportBlattCsv',
  pfad: '/foerderfaelle/:foerderfallId/uebertragung.csv',
  beschreibung: 'Ein Übertragungsblatt in der Reihenfolge des Vordrucks als CSV-Datei.',
  datei: 'text/csv; charset=utf-8',
});

export const exportBlattXlsxRoute = defineRoute({
  ...datei,
  id: 'foerderung.exportBlattXlsx',
  pfad: '/foerderfaelle/:foerderfallId/uebertragung.xlsx',
  beschreibung: 'Ein Übertragungsblatt in der Reihenfolge des Vordrucks als Excel-Datei.',
  datei: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});
