import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { DUBLETTENGRUENDE } from '#src/modules/person/suche.model.ts';
import { HOECHSTENS_BYTES, HOECHSTENS_ZEILEN } from './spalten.model.ts';

const anzahl = z.number().int();
const Fehler = z.object({
  zeile: anzahl,
  spalte: z.string().nullable(),
  grund: z.string(),
  reparatur: z.string(),
  wert: z.string().optional(),
});

/** Persons of own Akten who may be the one of a row; a person decides, nothing is merged. */
const Personenfrage = z.object({
  zeile: anzahl,
  name: z.string(),
  treffer: z.array(
    z.object({
      personId: z.uuid(),
      pseudonym: z.string(),
      name: z.string(),
      geburtsdatum: z.string().nullable(),
      gruende: z.array(z.enum(DUBLETTENGRUENDE)),
    }),
  ),
  beantwortet: z.boolean(),
});

/** One shape for all ends, so that the page shows the same tables. */
export const BestandAntwort = z.object({
  ergebnis: z.enum(['FEHLER', 'PERSONEN', 'PROBELAUF', 'GESCHRIEBEN', 'UNVERAENDERT']),
  zeilen: anzahl,
  neu: anzahl,
  faelle: anzahl,
  /** Taken over before: nothing is done with them. */
  unveraendert: anzahl,
  fehler: z.array(Fehler),
  personen: z.array(Personenfrage),
  akten: z.array(z.object({ zeile: anzahl, akteId: z.uuid(), nummer: z.string() })),
});
export type BestandAntwort = z.infer<typeof BestandAntwort>;

export const importBestandRoute = defineRoute({
  id: 'bestandsuebernahme.importBestand',
  methode: 'POST',
  pfad: '/bestandsuebernahme',
  domaene: 'fall',
  recht: 'bestandsuebernahme.importieren',
  zweck: 'Eigene laufende Fälle übernehmen',
  protokoll: { art: 'ERHEBUNG', objektart: 'akte' },
  beschreibung:
    'Übernimmt eigene laufende Kurzberatungen und Fälle aus einer CSV-Tabelle, ganz oder gar nicht, nach einem Probelauf. Die Datei wird nicht aufbewahrt.',
  body: z.object({
    /** The file as it is, in base64. */
    datei: z.base64().max(Math.ceil((HOECHSTENS_BYTES * 4) / 3) + 4),
    probelauf: z.boolean().default(true),
    /** For each row with hits: one of them is the person, or it is somebody else than all of them. */
    entscheidungen: z
      .array(z.object({ zeile: anzahl, personId: z.uuid().nullable() }))
      .max(HOECHSTENS_ZEILEN)
      .default([]),
  }),
  antwort: BestandAntwort,
  status: 200,
});
