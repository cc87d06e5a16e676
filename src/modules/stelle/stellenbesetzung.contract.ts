import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { HERKUENFTE, REGIERUNGSBEZIRKE, STANDORT_TYPEN } from '#src/modules/standort/standort.model.ts';
import { SORTIERUNGEN } from './stellenbesetzung.model.ts';

export const BausteinWahl = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const BausteinQuery = z.coerce.number().pipe(BausteinWahl);
const Tag = z.iso.date('Schreiben Sie den Tag so: 2022-09-30.');

/** `name` or `-offen` (descending). */
const SORTIERUNG_MUSTER = new RegExp(`^-?(${SORTIERUNGEN.join('|')})$`);

export const BerichtQuery = z.object({
  baustein: BausteinQuery,
  stichtag: Tag.optional(),
  /** What was known at the end of this day, or at this instant; left out: what holds now. */
  wissensstand: z.union([Tag, z.iso.datetime({ offset: true })]).optional(),
  typ: z.enum(STANDORT_TYPEN).optional(),
  regierungsbezirk: z.enum(REGIERUNGSBEZIRKE).optional(),
  typEvaluation: z.union([z.literal('ohne'), z.coerce.number().int().min(1).max(7)]).optional(),
  sortierung: z.string().regex(SORTIERUNG_MUSTER, 'Diese Spalte gibt es nicht.').default('name'),
  /** Only in a demo installation; elsewhere always `echt`. */
  herkunft: z.enum(HERKUENFTE).optional(),
});
export type BerichtQuery = z.output<typeof BerichtQuery>;

/** Hundredths of a VZÄ: 250 is 2,50. */
const VzaeHundertstel = z.number().int();
const QuoteAnzeige = z.object({
  zaehler: VzaeHundertstel,
  nenner: VzaeHundertstel,
  /** Percent with one decimal, `75,9`; null when the denominator is 0. */
  prozent: z.string().nullable(),
});

const ZahlenAnzeige = z.object({
  zugewiesen: VzaeHundertstel,
  vorgesehen: VzaeHundertstel,
  besetzt: VzaeHundertstel,
  offen: VzaeHundertstel,
  nieAbgerufen: VzaeHundertstel,
  quoteVorgesehen: QuoteAnzeige,
  quoteZugewiesen: QuoteAnzeige,
});
export type ZahlenAnzeige = z.infer<typeof ZahlenAnzeige>;

export const ZeileAnzeige = z.object({
  standortId: z.uuid(),
  name: z.string(),
  typ: z.enum(STANDORT_TYPEN),
  regierungsbezirk: z.enum(REGIERUNGSBEZIRKE).nullable(),
  typEvaluation: z.number().int().nullable(),
  herkunft: z.enum(HERKUENFTE),
  stand: z.iso.date(),
  andererStand: z.boolean(),
  fortgeschrieben: z.boolean(),
  zahlen: ZahlenAnzeige.nullable(),
});
export type ZeileAnzeige = z.infer<typeof ZeileAnzeige>;

const lesen = {
  methode: 'GET',
  domaene: 'foerderung',
  recht: 'stellenbesetzung.lesen',
  zweck: 'Stellenbesetzung berichten',
  protokoll: { art: 'ABFRAGE', objektart: 'stellenbesetzung' },
} as const;

export const getStellenbesetzungRoute = defineRoute({
  ...lesen,
  id: 'stellenbesetzung.getStellenbesetzung',
  pfad: '/stellenbesetzung',
  beschreibung:
    'Stellenbesetzung eines Bausteins zu einem Stichtag, auf Wunsch nach einem früheren Wissensstand. VZÄ in Hundertsteln.',
  query: BerichtQuery,
  antwort: z.object({
    baustein: BausteinWahl,
    stichtag: z.iso.date(),
    wissensstand: z.string().nullable(),
    herkunft: z.enum(HERKUENFTE).nullable(),
    zeilen: z.array(ZeileAnzeige),
    summe: ZahlenAnzeige,
    ohneAngabe: z.number().int(),
    synthetisch: z.boolean(),
  }),
});

const DATEIEN = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

function defineDatei(endung: keyof typeof DATEIEN) {
  return defineRoute({
    ...lesen,
    id: `stellenbesetzung.export${endung.charAt(0).toUpperCase()}${endung.slice(1)}`,
    pfad: `/stellenbesetzung.${endung}`,
    beschreibung: `Stellenbesetzung als ${endung.toUpperCase()}-Datei.`,
    query: BerichtQuery,
    antwort: z.unknown(),
    datei: DATEIEN[endung],
  });
}
export const exportCsvRoute = defineDatei('csv');
export const exportXlsxRoute = defineDatei('xlsx');
export const exportPdfRoute = defineDatei('pdf');

export const listBefundeRoute = defineRoute({
  ...lesen,
  id: 'stellenbesetzung.listBefunde',
  pfad: '/stellenbesetzung/befunde',
  beschreibung: 'Befunde zur Datenqualität, aus den Zeilen aller Bausteine berechnet.',
  query: BerichtQuery.pick({ stichtag: true, wissensstand: true, herkunft: true }).extend({
    baustein: BausteinQuery.optional(),
  }),
  antwort: z.object({
    stichtag: z.iso.date(),
    eintraege: z.array(
      z.object({
        code: z.string(),
        art: z.enum(['WARNUNG', 'HINWEIS']),
        baustein: BausteinWahl.nullable(),
        text: z.string(),
        betroffen: z.array(z.object({ name: z.string(), vzae: VzaeHundertstel.nullable() })),
        vzae: VzaeHundertstel.nullable(),
        quelle: z.string().nullable(),
      }),
    ),
    gesamt: z.number().int(),
  }),
});

const FehlerAnzeige = z.object({
  zeile: z.number().int(),
  spalte: z.string().nullable(),
  grund: z.string(),
  reparatur: z.string(),
  wert: z.string().optional(),
});

const KonfliktAnzeige = z.object({
  zeile: z.number().int(),
  standort: z.string(),
  stichtag: z.iso.date(),
  angabe: z.string(),
  importiert: VzaeHundertstel,
  gefuehrt: VzaeHundertstel,
  herkunft: z.string(),
});

/** One shape for all three ends, so that the page shows errors and conflicts as tables. */
export const ImportAntwort = z.object({
  ergebnis: z.enum(['FEHLER', 'KONFLIKTE', 'PROBELAUF', 'GESCHRIEBEN', 'UNVERAENDERT']),
  zeilen: z.number().int(),
  neu: z.number().int(),
  unveraendert: z.number().int(),
  ausgelassen: z.number().int(),
  fehler: z.array(FehlerAnzeige),
  konflikte: z.array(KonfliktAnzeige),
  /** Standorte that the file does not name: allowed, but worth a look. */
  fehlend: z.array(z.string()),
  /** The same file was imported before. */
  schonImportiertAm: z.iso.datetime().nullable(),
});
export type ImportAntwort = z.infer<typeof ImportAntwort>;

export const importStellenbesetzungRoute = defineRoute({
  id: 'stellenbesetzung.importStellenbesetzung',
  methode: 'POST',
  pfad: '/stellenbesetzung/import',
  domaene: 'foerderung',
  recht: 'stellenbesetzung.import',
  zweck: 'Stellenbesetzung aus einer Meldung übernehmen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'stellenbesetzung' },
  beschreibung:
    'Übernimmt eine CSV-Tabelle ganz oder gar nicht. Fehler mit Zeile, Spalte, Grund und Reparatur; Widersprüche zur Historie als Konflikte.',
  query: z.object({
    baustein: BausteinQuery,
    probelauf: z.stringbool().default(false),
    /** `auslassen`: rows in conflict stay out, the others are written. */
    konflikte: z.enum(['abbrechen', 'auslassen']).default('abbrechen'),
  }),
  body: z.custom<Uint8Array>(),
  antwort: ImportAntwort,
  rohdaten: true,
  status: 200,
});
