import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Version, zeile } from '#src/modules/akte/feld.model.ts';
import { INHABER_HOECHSTENS } from './bankverbindung.model.ts';

const tag = z.iso.date();
const cent = z.number().int();
const kopf = {
  domaene: 'foerderung',
  zweck: 'Auszahlung bewilligter Mittel (Nr. 7.3)',
} as const;
const protokoll = { art: 'ABFRAGE', objektart: 'zahlungslauf' } as const;
const Konto = z.object({ name: z.string(), iban: z.string(), bic: z.string().nullable() });

export const listZahlungslaeufeRoute = defineRoute({
  ...kopf,
  id: 'foerderung.listZahlungslaeufe',
  methode: 'GET',
  pfad: '/zahlungslaeufe',
  recht: 'zahlungslauf.lesen',
  protokoll,
  beschreibung:
    'Die letzten Dateien für die Landeskasse mit Anzahl, Summe und offenen Zahlungen, die neueste zuerst.',
  antwort: z.object({
    eintraege: z.array(
      z.object({
        id: z.uuid(),
        nummer: z.number().int(),
        ausfuehrung: tag,
        anzahl: z.number().int(),
        offen: z.number().int(),
        summe: cent,
        pruefsumme: z.string(),
        erstelltVon: z.string().nullable(),
        erstelltAm: tag,
      }),
    ),
    /** Account of the last run, to begin with. */
    konto: Konto.nullable(),
  }),
});

export const createZahlungslaufRoute = defineRoute({
  ...kopf,
  id: 'foerderung.createZahlungslauf',
  methode: 'POST',
  pfad: '/zahlungslaeufe',
  recht: 'zahlung.bestaetigen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'zahlungslauf' },
  beschreibung:
    'Fasst angeordnete Teilbeträge zu einer Datei für die Landeskasse zusammen. Jeder Teilbetrag steht in höchstens einer; Beträge und Konten bleiben, wie sie angeordnet sind.',
  body: z.object({
    teilbetraege: z
      .array(z.object({ id: z.uuid(), version: Version }))
      .min(1, 'Wählen Sie mindestens einen Teilbetrag.')
      .max(500),
    konto: z.object({
      name: zeile(INHABER_HOECHSTENS),
      iban: z.string().max(60),
      bic: z.string().max(20).optional(),
    }),
  }),
  antwort: SchreibAntwort,
});

const datei = {
  ...kopf,
  methode: 'GET',
  recht: 'zahlungslauf.lesen',
  protokoll,
  params: z.object({ zahlungslaufId: z.uuid() }),
  antwort: z.unknown(),
} as const;

export const exportKassenlisteRoute = defineRoute({
  ...datei,
  id: 'foerderung.exportKassenliste',
  pfad: '/zahlungslaeufe/:zahlungslaufId/kassenliste.csv',
  beschreibung:
    'Die Zahlungen eines Laufs als CSV-Datei. Ausgefüllt zurück ist sie die Bestätigung der Landeskasse.',
  datei: 'text/csv; charset=utf-8',
});

export const exportSepaRoute = defineRoute({
  ...datei,
  id: 'foerderung.exportSepa',
  pfad: '/zahlungslaeufe/:zahlungslaufId/sepa.xml',
  beschreibung: 'Die Zahlungen eines Laufs als SEPA-Überweisungen (ISO 20022, pain.001.001.09).',
  datei: 'application/xml; charset=utf-8',
});

export const BestaetigungAntwort = z.object({
  ergebnis: z.enum(['FEHLER', 'PROBELAUF', 'GESCHRIEBEN']),
  zeilen: z.number().int(),
  gezahlt: z.number().int(),
  fehlgeschlagen: z.number().int(),
  /** Cents that are confirmed as paid. */
  summe: cent,
  fehler: z.array(
    z.object({
      zeile: z.number().int(),
      spalte: z.string().nullable(),
      grund: z.string(),
      reparatur: z.string(),
      wert: z.string().optional(),
    }),
  ),
});
export type BestaetigungAntwort = z.infer<typeof BestaetigungAntwort>;

export const importBestaetigungRoute = defineRoute({
  ...kopf,
  id: 'foerderung.importBestaetigung',
  methode: 'POST',
  pfad: '/zahlungsbestaetigungen',
  recht: 'zahlung.bestaetigen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'teilbetrag' },
  beschreibung:
    'Übernimmt eine Bestätigung der Landeskasse als CSV ganz oder gar nicht. Fehler mit Zeile, Spalte, Grund und Reparatur.',
  query: z.object({ probelauf: z.stringbool().default(false) }),
  body: z.custom<Uint8Array>(),
  antwort: BestaetigungAntwort,
  rohdaten: true,
  status: 200,
});
