import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AKTE_ARTEN, AKTE_ZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import { AkteParams } from '#src/modules/akte/feld.model.ts';
import { Blattfeld, UEBERTRAGUNGSSTAENDE, UMFAENGE } from './uebertragung.model.ts';
import { ZEITRAUM_MUSTER } from './zeitraum.model.ts';

const kopf = {
  domaene: 'fall',
  recht: 'uebertragung.lesen',
  zweck: 'Übertragung in die KIM-Datenbank (Richtlinie Nr. 6 e)',
} as const;
const Zeitraum = z.string().regex(ZEITRAUM_MUSTER, 'Schreiben Sie das Quartal so: 2026-Q4.');
const ZeitraumQuery = z.object({ zeitraum: Zeitraum.optional() });

const Formular = z.object({
  kennung: z.string(),
  name: z.string(),
  fassung: z.string(),
  stand: z.enum(['ANNAHME', 'BESTAETIGT']),
});
const Letzte = z.object({
  id: z.uuid(),
  am: z.string(),
  von: z.string(),
  umfang: z.enum(UMFAENGE),
  fassung: z.string(),
});

export const listUebertragungenRoute = defineRoute({
  ...kopf,
  id: 'uebertragung.listUebertragungen',
  methode: 'GET',
  pfad: '/uebertragungen',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung:
    'Eigene Akten eines Quartals: übertragen, geändert seit der Übertragung oder offen. Ohne Namen.',
  query: ZeitraumQuery,
  antwort: z.object({
    zeitraum: z.string(),
    zeitraeume: z.array(z.string()),
    formular: Formular,
    eintraege: z.array(
      z.object({
        akteId: z.uuid(),
        nummer: z.string(),
        art: z.enum(AKTE_ARTEN),
        zustand: z.enum(AKTE_ZUSTAENDE),
        stand: z.enum(UEBERTRAGUNGSSTAENDE),
        umfang: z.enum(UMFAENGE),
        letzte: Letzte.nullable(),
      }),
    ),
  }),
});

export const getUebertragungsblattRoute = defineRoute({
  ...kopf,
  id: 'uebertragung.getUebertragungsblatt',
  methode: 'GET',
  pfad: '/akten/:akteId/uebertragung',
  protokoll: {
    art: 'OFFENLEGUNG',
    objektart: 'akte',
    grundlagen: ['EINWILLIGUNG', 'OHNE_PERSONENBEZUG'],
  },
  beschreibung:
    'Übertragungsblatt einer Akte: jeder Wert in der Reihenfolge des Zielformulars, was fehlt, was sich geändert hat.',
  params: AkteParams,
  query: ZeitraumQuery,
  antwort: z.object({
    nummer: z.string(),
    zeitraum: z.string(),
    zeitraeume: z.array(z.string()),
    formular: Formular,
    umfang: z.enum(UMFAENGE),
    stand: z.enum(UEBERTRAGUNGSSTAENDE),
    letzte: Letzte.nullable(),
    felder: z.array(
      Blattfeld.extend({
        text: z.string(),
        abschnitt: z.string(),
        geaendert: z.boolean(),
        /** What was transferred; null: nothing, or the same. */
        vorher: z.string().nullable(),
      }),
    ),
    /** What the page has seen; sent back when it is marked. */
    lfd: z.number().int(),
  }),
});

export const recordUebertragungRoute = defineRoute({
  ...kopf,
  id: 'uebertragung.recordUebertragung',
  recht: 'uebertragung.erfassen',
  methode: 'POST',
  pfad: '/akten/:akteId/uebertragungen',
  protokoll: {
    art: 'OFFENLEGUNG',
    objektart: 'akte',
    grundlagen: ['EINWILLIGUNG', 'OHNE_PERSONENBEZUG'],
  },
  beschreibung:
    'Markiert eine Akte für ein Quartal als übertragen, mit den Werten, wie sie auf dem Blatt standen.',
  params: AkteParams,
  body: z.object({ zeitraum: Zeitraum, fassung: z.string().max(40), lfd: z.number().int().min(1) }),
  antwort: SchreibAntwort,
});

export const undoUebertragungRoute = defineRoute({
  ...kopf,
  id: 'uebertragung.undoUebertragung',
  recht: 'uebertragung.erfassen',
  methode: 'POST',
  pfad: '/akten/:akteId/uebertragungen/:uebertragungId/ruecknahme',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung: 'Nimmt eine Markierung zurück; die Akte ist für dieses Quartal wieder offen.',
  params: AkteParams.extend({ uebertragungId: z.uuid() }),
  antwort: SchreibAntwort,
});

const datei = {
  ...kopf,
  methode: 'GET',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'akte', grundlagen: ['EINWILLIGUNG_JE_AKTE'] },
  query: ZeitraumQuery.extend({ auswahl: z.enum(['offen', 'alle']).default('offen') }),
  antwort: z.unknown(),
} as const;

export const exportCsvRoute = defineRoute({
  ...datei,
  id: 'uebertragung.exportCsv',
  pfad: '/uebertragungen.csv',
  beschreibung:
    'Eigene Akten in der Reihenfolge des Zielformulars als CSV; ohne Einwilligung nur das statistische Minimum.',
  datei: 'text/csv; charset=utf-8',
});

export const exportXlsxRoute = defineRoute({
  ...datei,
  id: 'uebertragung.exportXlsx',
  pfad: '/uebertragungen.xlsx',
  beschreibung:
    'Eigene Akten in der Reihenfolge des Zielformulars als XLSX; ohne Einwilligung nur das statistische Minimum.',
  datei: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});
