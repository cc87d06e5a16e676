import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { VERDECKT } from '../geheimhaltung/geheimhaltung.model.ts';
import { GRUPPEN, ZAEHLEINHEITEN } from './kennzahl.model.ts';
import { MUSTER_QUARTAL } from './zeit.model.ts';

const Code = z.string().regex(/^[A-Z]{1,3}-[0-9]{2}[A-Z]?$/, 'Zum Beispiel F-01');
const Achse = z.string().regex(/^[A-Za-z]{2,30}$/, 'Zum Beispiel ORT, ZEIT oder zugangsweg');
const Quartal = z.string().regex(MUSTER_QUARTAL, 'Zum Beispiel 2026-Q3');
const EBENEN = ['LAND', 'REGIERUNGSBEZIRK', 'TYP', 'STANDORT', 'KOMMUNE', 'TEAM'] as const;
export const ANLAESSE = ['ERSTE', 'NACHTRAEGE', 'BERICHTIGUNG', 'NEUE_BESTIMMUNG'] as const;
export type Anlass = (typeof ANLAESSE)[number];

/** One table: rows, columns, year, and one value that it is cut to. */
export const Tabellenfrage = z.object({
  zeile: Achse.optional(),
  spalte: Achse.optional(),
  jahr: z.coerce
    .number('Zum Beispiel 2026')
    .int()
    .min(2020, 'Zahlen gibt es ab 2020.')
    .max(2100, 'Zum Beispiel 2026'),
  /** Of Kennzahlen that hold on any day. */
  stichtag: z.iso.date('Schreiben Sie den Tag so: 2026-09-30.').optional(),
  wissensstand: Quartal.optional(),
  ebene: z.enum(EBENEN),
  /** `zugangsweg:SOZIALAMT`, `ort:…` or `quartal:2026-Q3`. */
  filter: z
    .string()
    .max(200)
    .regex(/^[a-zA-Z]{2,30}:.{1,120}$/, 'Zum Beispiel zugangsweg:SOZIALAMT')
    .optional(),
  /** EXTERN: with the protection for numbers that leave the Standort. */
  profil: z.enum(['INTERN', 'EXTERN']).optional(),
});
export type Tabellenfrage = z.output<typeof Tabellenfrage>;

const Zelle = z.union([z.number().int(), z.literal(VERDECKT)]).nullable();
const Kopf = z.object({ code: z.string(), text: z.string(), summe: z.boolean() });
export const Tabelle = z.object({
  kennzahl: Code,
  version: z.number().int(),
  titel: z.string(),
  einheit: z.enum(['ANZAHL', 'ANTEIL', 'VZAE', 'MITTEL_MEDIAN', 'MONATE', 'JE_VZAE']),
  zeilen: z.array(Kopf),
  spalten: z.array(Kopf),
  /** Counts; shares in tenths of a percent, VZÄ in hundredths, means in tenths of a month, counts per VZÄ in tenths; `x` hidden, null not shown. */
  zellen: z.array(z.array(Zelle)),
  median: z.array(z.array(Zelle)).nullable(),
  n: Zelle,
  N: Zelle,
  zeitraum: z.object({ von: z.iso.date(), bis: z.iso.date() }),
  stichtag: z.iso.date().nullable(),
  wissensstand: z.string(),
  frische: z.string().nullable(),
  verfahren: z.enum(['OHNE', 'SPERRUNG', 'ZUSAMMENGEFASST', 'RUNDUNG', 'ZURUECKGEHALTEN']),
  hinweise: z.array(z.string()),
  anteilVerdeckt: z.number().int(),
  profil: z.enum(['INTERN', 'EXTERN']),
  pruefsumme: z.string(),
});

const lesen = {
  methode: 'GET',
  domaene: 'bericht',
  recht: 'kennzahl.lesen',
  zweck: 'Kennzahlen lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'kennzahl' },
} as const;
const params = z.object({ code: Code });

export const listKennzahlenRoute = defineRoute({
  ...lesen,
  id: 'kennzahl.listKennzahlen',
  pfad: '/kennzahlen',
  beschreibung:
    'Alle Kennzahlen mit Bestimmung, Quelle und Fassung; auch die, die es noch nicht gibt, mit dem Grund.',
  antwort: z.object({
    eintraege: z.array(
      z.object({
        code: Code,
        name: z.string(),
        gruppe: z.enum(Object.keys(GRUPPEN) as (keyof typeof GRUPPEN)[]),
        definition: z.string(),
        zaehler: z.string(),
        nenner: z.string().nullable(),
        filter: z.string(),
        zeitbezug: z.enum(['STICHTAG', 'QUARTAL', 'JAHR']),
        einheit: Tabelle.shape.einheit,
        zaehleinheit: z.enum(Object.keys(ZAEHLEINHEITEN) as (keyof typeof ZAEHLEINHEITEN)[]),
        quelle: z.string(),
        regel: z.string(),
        gueltigAb: z.iso.date(),
        version: z.number().int(),
        aenderungen: z.array(
          z.object({ version: z.number().int(), gueltigAb: z.iso.date(), was: z.string() }),
        ),
        dimensionen: z.array(z.object({ code: z.string(), text: z.string() })),
        schutz: z.enum(['PERSONEN', 'OFFEN']),
        nurStandort: z.boolean(),
        rechnung: z.enum([
          'FLUSS',
          'BESTAND',
          'GERUNDET',
          'ANTEIL',
          'VERTEILUNG',
          'JE_VZAE',
          'STELLEN',
          'ANBINDUNG',
          'STEUERUNG',
          'FEHLT',
        ]),
        /** Why it cannot be computed; null: it can. */
        fehlt: z.string().nullable(),
      }),
    ),
  }),
});

export const getKennzahltabelleRoute = defineRoute({
  ...lesen,
  id: 'kennzahl.getTabelle',
  pfad: '/kennzahlen/:code/tabelle',
  beschreibung:
    'Eine Tabelle zu einer Kennzahl. Kleine Zahlen sind verdeckt; n und N, Stichtag und Frische stehen dabei.',
  params,
  query: Tabellenfrage,
  antwort: Tabelle,
});

const DATEIEN = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  pdf: 'application/pdf',
} as const;
function defineDatei(endung: keyof typeof DATEIEN) {
  return defineRoute({
    ...lesen,
    id: `kennzahl.export${endung.charAt(0).toUpperCase()}${endung.slice(1)}`,
    pfad: `/kennzahlen/:code/tabelle.${endung}`,
    beschreibung: `Dieselbe Tabelle als ${endung.toUpperCase()}-Datei, mit Bestimmung und Prüfsumme.`,
    params,
    query: Tabellenfrage,
    antwort: z.unknown(),
    datei: DATEIEN[endung],
  });
}
export const exportKennzahlCsvRoute = defineDatei('csv');
export const exportKennzahlXlsxRoute = defineDatei('xlsx');
export const exportKennzahlJsonRoute = defineDatei('json');
/** Tagged after PDF/UA, with the definition as annex. */
export const exportKennzahlPdfRoute = defineDatei('pdf');

const Veroeffentlichung = z.object({
  id: z.uuid(),
  kennzahl: Code,
  version: z.number().int(),
  ausgabe: z.number().int(),
  anlass: z.enum(ANLAESSE),
  land: z.boolean(),
  profil: z.enum(['INTERN', 'EXTERN']),
  freigegebenAm: z.iso.date(),
  pruefsumme: z.string(),
  tabelle: Tabelle,
});

export const listVeroeffentlichungenRoute = defineRoute({
  ...lesen,
  recht: 'kennzahl.veroeffentlichen',
  id: 'kennzahl.listVeroeffentlichungen',
  pfad: '/kennzahlen/:code/veroeffentlichungen',
  beschreibung:
    'Was zu einer Kennzahl veröffentlicht ist, die neueste Ausgabe zuerst. Eine Berichtigung steht neben der alten.',
  params,
  antwort: z.object({ eintraege: z.array(Veroeffentlichung) }),
});

export const releaseTabelleRoute = defineRoute({
  id: 'kennzahl.releaseTabelle',
  methode: 'POST',
  domaene: 'bericht',
  recht: 'kennzahl.veroeffentlichen',
  zweck: 'Kennzahlen veröffentlichen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'kennzahl' },
  pfad: '/kennzahlen/:code/veroeffentlichungen',
  beschreibung:
    'Friert eine Tabelle mit Fassung der Bestimmung und Prüfsumme ein. Sie wird nie mehr geändert.',
  params,
  body: z.object({ frage: Tabellenfrage, anlass: z.enum(ANLAESSE) }),
  antwort: z.object({ id: z.uuid(), ausgabe: z.number().int(), pruefsumme: z.string() }),
});

const Lauf = z.object({
  id: z.uuid(),
  zustand: z.enum(['LAEUFT', 'FERTIG', 'ABGEBROCHEN']),
  stellen: z.number().int(),
  fertig: z.number().int(),
  gestartetAm: z.string(),
  beendetAm: z.string().nullable(),
});
const rechnen = {
  domaene: 'bericht',
  recht: 'kennzahl.rechnen',
  zweck: 'Kennzahlen neu berechnen',
} as const;

export const getRechenlaufRoute = defineRoute({
  ...rechnen,
  id: 'kennzahl.getRechenlauf',
  methode: 'GET',
  pfad: '/kennzahlen/rechenlauf',
  protokoll: { art: 'ABFRAGE', objektart: 'rechenlauf' },
  beschreibung: 'Wie weit die letzte Neuberechnung ist.',
  antwort: z.object({ lauf: Lauf.nullable() }),
});

export const startRechenlaufRoute = defineRoute({
  ...rechnen,
  id: 'kennzahl.startRechenlauf',
  methode: 'POST',
  pfad: '/kennzahlen/rechenlauf',
  protokoll: { art: 'VERAENDERUNG', objektart: 'rechenlauf' },
  beschreibung: 'Berechnet alle Summen neu, im Hintergrund. Man kann die Seite verlassen.',
  antwort: z.object({ id: z.uuid() }),
});

export const endRechenlaufRoute = defineRoute({
  ...rechnen,
  id: 'kennzahl.endRechenlauf',
  methode: 'POST',
  pfad: '/kennzahlen/rechenlauf/abbruch',
  protokoll: { art: 'VERAENDERUNG', objektart: 'rechenlauf' },
  beschreibung:
    'Bricht eine Neuberechnung ab. Was schon berechnet ist, bleibt; der Rest wird später nachgeholt.',
  antwort: z.object({ id: z.uuid() }),
});
