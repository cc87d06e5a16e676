import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { GEMEINDEARTEN } from './gemeinde.model.ts';
import { WIRKUNGEN } from './plan.model.ts';

const anzahl = z.number().int();

/** One shape for all ends, so that the page shows errors as a table. */
export const Einfuhrantwort = z.object({
  ergebnis: z.enum(['FEHLER', 'PROBELAUF', 'GESCHRIEBEN', 'UNVERAENDERT']),
  layout: z.enum(['EIGENES', 'DESTATIS']),
  zeilen: anzahl,
  neu: anzahl,
  geaendert: anzahl,
  ergaenzt: anzahl,
  beendet: anzahl,
  unveraendert: anzahl,
  fehler: z.array(
    z.object({
      zeile: anzahl,
      spalte: z.string().nullable(),
      grund: z.string(),
      reparatur: z.string(),
      wert: z.string().optional(),
    }),
  ),
  /** What changes, row by row, at most the first 500. */
  vorschau: z.array(
    z.object({ zeile: anzahl, name: z.string(), wirkung: z.enum(WIRKUNGEN), was: z.string() }),
  ),
  /** Kommunen that are kept, but not named by the file. */
  fehlend: z.array(z.string()),
});
export type Einfuhrantwort = z.infer<typeof Einfuhrantwort>;

export const importGemeindeverzeichnisRoute = defineRoute({
  id: 'gemeindeverzeichnis.importGemeindeverzeichnis',
  methode: 'POST',
  pfad: '/gemeindeverzeichnis/import',
  domaene: 'foerderung',
  recht: 'gemeindeverzeichnis.einfuehren',
  zweck: 'Verzeichnis der Kommunen einführen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'kommune' },
  beschreibung:
    'Übernimmt eine Tabelle der Kommunen ganz oder gar nicht. Fehler mit Zeile, Spalte, Grund und Reparatur; Zeiträume werden fortgeschrieben, nie überschrieben.',
  query: z.object({ probelauf: z.stringbool().default(false) }),
  body: z.custom<Uint8Array>(),
  antwort: Einfuhrantwort,
  rohdaten: true,
  status: 200,
});

export const listGemeindenRoute = defineRoute({
  id: 'gemeindeverzeichnis.listGemeinden',
  methode: 'GET',
  pfad: '/gemeindeverzeichnis/:standortId',
  domaene: 'foerderung',
  recht: 'angemeldet',
  zweck: 'Verzeichnis der Kommunen lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'kommune' },
  beschreibung:
    'Kommunen eines KIM-Standorts mit früheren Namen, Schlüsseln, Postleitzahlen und der neuesten Einwohnerzahl mit Stichtag und Quelle.',
  params: z.object({ standortId: z.uuid() }),
  antwort: z.object({
    eintraege: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        art: z.enum(GEMEINDEARTEN).nullable(),
        ags: z.string().nullable(),
        gueltigVon: z.iso.date(),
        gueltigBis: z.iso.date().nullable(),
        frueher: z.array(z.object({ name: z.string(), bis: z.iso.date().nullable() })),
        postleitzahlen: z.array(z.string()),
        einwohner: z.object({ anzahl, stichtag: z.iso.date(), quelle: z.string() }).nullable(),
      }),
    ),
    gesamt: anzahl,
  }),
});
