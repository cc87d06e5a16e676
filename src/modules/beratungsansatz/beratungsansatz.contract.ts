import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { ZIELGRUPPE_CODES } from '#src/modules/angebot/wertelisten/angebot.ts';
import { LAGEN } from './ueberblick.model.ts';

const anzahl = z.number().int();
const Zelle = z.object({
  bereich: z.enum(THEMENBEREICH_CODES),
  anzahl,
  offen: anzahl,
  nutzbar: anzahl,
  lage: z.enum(LAGEN),
});

const Auswahl = z.object({
  kommune: z.uuid().optional(),
  /** Beratung alone, or every kind of Angebot. */
  art: z.enum(['BERATUNG', 'ALLE']).default('ALLE'),
});

export const getUeberblickRoute = defineRoute({
  id: 'beratungsansatz.getUeberblick',
  methode: 'GET',
  pfad: '/beratungsansaetze',
  domaene: 'steuerung',
  recht: 'beratungsansatz.lesen',
  zweck: 'Überblick der Beratungsansätze',
  protokoll: { art: 'ABFRAGE', objektart: 'angebot' },
  beschreibung:
    'Was es im eigenen KIM-Standort für welche Zielgruppe in welchem Lebensbereich gibt, mit Überschneidungen und Lücken, und je Kommune.',
  query: Auswahl,
  antwort: z.object({
    stand: z.iso.date(),
    angebote: anzahl,
    ohneZuordnung: anzahl,
    gesamt: z.array(Zelle),
    zielgruppen: z.array(z.object({ zielgruppe: z.enum(ZIELGRUPPE_CODES), zellen: z.array(Zelle) })),
    kommunen: z.array(z.object({ id: z.uuid(), name: z.string(), zellen: z.array(Zelle) })),
  }),
});

export const exportUeberblickXlsxRoute = defineRoute({
  id: 'beratungsansatz.exportUeberblickXlsx',
  methode: 'GET',
  pfad: '/beratungsansaetze.xlsx',
  domaene: 'steuerung',
  recht: 'beratungsansatz.lesen',
  zweck: 'Überblick der Beratungsansätze',
  protokoll: { art: 'ABFRAGE', objektart: 'angebot' },
  beschreibung:
    'Der Überblick der Beratungsansätze als Excel-Datei: nutzbare Angebote und Lage nach Zielgruppe und nach Kommune.',
  query: Auswahl,
  datei: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  antwort: z.unknown(),
});

export const createLueckenhinweisRoute = defineRoute({
  id: 'beratungsansatz.createLueckenhinweis',
  methode: 'POST',
  pfad: '/beratungsansaetze/systemhinweise',
  domaene: 'steuerung',
  recht: 'systemhinweis.bearbeiten',
  zweck: 'Überblick der Beratungsansätze',
  protokoll: { art: 'VERAENDERUNG', objektart: 'systemhinweis' },
  beschreibung:
    'Gibt eine Lücke des Überblicks als Systemhinweis „Fehlendes Angebot“ in den Eingang der Koordination. Der Text entsteht aus der Auswahl.',
  body: z.object({
    bereich: z.enum(THEMENBEREICH_CODES),
    zielgruppe: z.enum(ZIELGRUPPE_CODES),
    kommune: z.uuid().nullable().default(null),
    art: z.enum(['BERATUNG', 'ALLE']).default('ALLE'),
  }),
  antwort: SchreibAntwort,
});
