import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { REGIERUNGSBEZIRKE, STANDORT_TYPEN } from '#src/modules/standort/standort.model.ts';
import { FOERDERFALL_ZUSTAENDE } from '../foerderfall.model.ts';
import { MERKMALE, NACHWEISSTAENDE, STUFEN, TERMINARTEN } from './ueberblick.model.ts';
import { SORTIERUNGEN } from './ueberblicksliste.model.ts';

const tag = z.iso.date();
const cent = z.number().int();
/** `termin` or `-offen` (descending). */
const SORTIERUNG = new RegExp(`^-?(${SORTIERUNGEN.join('|')})$`);

export const UeberblickQuery = z.object({
  /** Left out: the current year; with `eingang` all years. */
  foerderjahr: z.coerce
    .number('Schreiben Sie das Jahr so: 2026.')
    .int('Schreiben Sie das Jahr so: 2026.')
    .min(2020, 'Das Förderjahr liegt zwischen 2020 und 2100.')
    .max(2100, 'Das Förderjahr liegt zwischen 2020 und 2100.')
    .optional(),
  regierungsbezirk: z.enum(REGIERUNGSBEZIRKE).optional(),
  typ: z.enum(STANDORT_TYPEN).optional(),
  stufe: z.enum(STUFEN).optional(),
  /** Only what the Bezirksregierung does next. */
  eingang: z.stringbool().default(false),
  sortierung: z.string().regex(SORTIERUNG, 'Diese Spalte gibt es nicht.').optional(),
});
export type UeberblickQuery = z.output<typeof UeberblickQuery>;

export const UeberblickszeileAnzeige = z.object({
  standortId: z.uuid(),
  standort: z.string(),
  typ: z.enum(STANDORT_TYPEN),
  regierungsbezirk: z.enum(REGIERUNGSBEZIRKE).nullable(),
  foerderfallId: z.uuid().nullable(),
  aktenzeichen: z.string().nullable(),
  foerderjahr: z.number().int(),
  zustand: z.enum(FOERDERFALL_ZUSTAENDE).nullable(),
  stufe: z.enum(STUFEN),
  eingangAm: tag.nullable(),
  beantragt: cent.nullable(),
  bewilligt: cent.nullable(),
  ausgezahlt: cent,
  offen: cent,
  termin: z.object({ tag, art: z.enum(TERMINARTEN) }).nullable(),
  offenePunkte: z.number().int().nullable(),
  nachweis: z.enum(NACHWEISSTAENDE).nullable(),
  merkmal: z.enum(MERKMALE).nullable(),
  dringend: z.boolean(),
  beiBezirksregierung: z.boolean(),
});

const summen = {
  anzahl: z.number().int(),
  beantragt: cent,
  bewilligt: cent,
  ausgezahlt: cent,
  offen: cent,
};

const lesen = {
  methode: 'GET',
  domaene: 'foerderung',
  recht: 'foerderueberblick.lesen',
  zweck: 'Förderverfahren nach der Richtlinie vom 12.12.2024',
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  query: UeberblickQuery,
} as const;

export const getUeberblickRoute = defineRoute({
  ...lesen,
  id: 'foerderung.getUeberblick',
  pfad: '/foerderueberblick',
  beschreibung:
    'Alle KIM-Standorte eines Förderjahres in einer Tabelle: Stand, Beträge, nächste Frist, offene Prüfpunkte, Verwendungsnachweis, dringendstes Merkmal. Beträge in Cent.',
  antwort: z.object({
    stichtag: tag,
    /** Null: all years. */
    foerderjahr: z.number().int().nullable(),
    jahre: z.array(z.number().int()),
    zeilen: z.array(UeberblickszeileAnzeige),
    summe: z.object(summen),
    bezirke: z.array(
      z.object({
        ...summen,
        bezirk: z.enum(REGIERUNGSBEZIRKE).nullable(),
        stufen: z.record(z.enum(STUFEN), z.number().int()),
      }),
    ),
    synthetisch: z.boolean(),
  }),
});

export const exportUeberblickCsvRoute = defineRoute({
  ...lesen,
  id: 'foerderung.exportUeberblickCsv',
  pfad: '/foerderueberblick.csv',
  beschreibung: 'Förderüberblick als CSV-Datei, mit Summenzeile.',
  antwort: z.unknown(),
  datei: 'text/csv; charset=utf-8',
});

export const exportUeberblickXlsxRoute = defineRoute({
  ...lesen,
  id: 'foerderung.exportUeberblickXlsx',
  pfad: '/foerderueberblick.xlsx',
  beschreibung: 'Förderüberblick als Excel-Datei, mit Summenzeile und Auswahl auf einem zweiten Blatt.',
  antwort: z.unknown(),
  datei: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});
