import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Datum, zeile } from '#src/modules/akte/feld.model.ts';
import { VZAE_LAGEN } from './auslastung.model.ts';
import { MESSWERT_CODES, Zielwerte } from './zielwerte.model.ts';

const tag = z.iso.date();
const anzahl = z.number().int();

const kopf = { methode: 'GET', domaene: 'bericht', zweck: 'Auslastung des Case Managements' } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'auslastung' } as const;

/** Full calendar months that are over; without anything the last three. */
const query = z.object({
  monat: z
    .string()
    .regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/, 'Zum Beispiel 2026-09')
    .optional(),
  monate: z.enum(['1', '3']).default('3'),
});

const Rahmen = z.object({
  heute: tag,
  /** Both days included; `bis` is the Stichtag. */
  zeitraum: z.object({ von: tag, bis: tag, monate: anzahl }),
  /** Last days of the months that can be chosen. */
  monatsenden: z.array(tag),
  /** `gueltigVon` null: as published, the Standort has set nothing. */
  ziele: Zielwerte.extend({ gueltigVon: tag.nullable(), grund: z.string().nullable() }),
});

/** Averages and what stands per VZÄ are tenths: 185 is 18,5. null: nothing to divide by, or not counted on a day. */
const Wert = z.object({
  messwert: z.enum(MESSWERT_CODES),
  stichtag: anzahl.nullable(),
  durchschnitt: anzahl,
  jeVzaeStichtag: anzahl.nullable(),
  jeVzaeDurchschnitt: anzahl.nullable(),
});
/** Hundredths of a VZÄ of Baustein 2. */
const Vzae = z.object({
  lage: z.enum(VZAE_LAGEN),
  stichtag: anzahl.nullable(),
  durchschnitt: anzahl.nullable(),
});
const Person = z.object({
  faelleHeute: anzahl,
  kurzHeute: anzahl,
  werte: z.array(Wert),
});

export const getEigeneAuslastungRoute = defineRoute({
  ...kopf,
  id: 'auslastung.getEigeneAuslastung',
  pfad: '/auslastung',
  recht: 'auslastung.eigene',
  protokoll: abfrage,
  beschreibung: 'Die eigenen Fälle und Kurzberatungen an einem Stichtag und im Durchschnitt eines Zeitraums.',
  query,
  antwort: Rahmen.extend({ ich: Person }),
});

export const getTeamauslastungRoute = defineRoute({
  ...kopf,
  id: 'auslastung.getTeamauslastung',
  pfad: '/team/auslastung',
  recht: 'auslastung.stelle',
  protokoll: abfrage,
  beschreibung:
    'Fälle und Kurzberatungen der eigenen Stelle je VZÄ und als Zahl je Person, am Stichtag und im Durchschnitt eines Zeitraums.',
  query,
  antwort: Rahmen.extend({
    vzae: Vzae,
    werte: z.array(Wert),
    /** By name, never by number. */
    personen: z.array(Person.extend({ kontoId: z.uuid(), name: z.string() })),
    /** Averages in tenths; null: fewer than five persons. */
    median: z.object({ faelle: anzahl, kurzberatungen: anzahl }).nullable(),
  }),
});

export const getStandortauslastungRoute = defineRoute({
  ...kopf,
  id: 'auslastung.getStandortauslastung',
  pfad: '/standort/auslastung',
  recht: 'auslastung.standort',
  protokoll: abfrage,
  beschreibung:
    'Auslastung des KIM-Standorts je VZÄ, auf Fünfer gerundet und ohne Personen; kleine Gruppen nur im Standort.',
  query,
  antwort: Rahmen.extend({
    vzae: Vzae,
    werte: z.array(Wert),
    /** `werte` null: too small to stand for itself, contained in the Standort. */
    traegerarten: z.array(
      z.object({ schluessel: z.string(), text: z.string(), vzae: Vzae, werte: z.array(Wert).nullable() }),
    ),
    festgelegt: z.array(Zielwerte.extend({ id: z.uuid(), grund: z.string(), gueltigVon: tag })),
    regel: z.object({ rundung: anzahl, personen: anzahl, caseManager: anzahl }),
  }),
});

const ziel = z
  .number('Geben Sie eine ganze Zahl ein.')
  .int('Geben Sie eine ganze Zahl ein.')
  .min(1, 'Mindestens 1.')
  .max(500, 'Höchstens 500.');

export const createZielwerteRoute = defineRoute({
  id: 'auslastung.createZielwerte',
  methode: 'POST',
  pfad: '/standort/auslastung/zielwerte',
  domaene: 'foerderung',
  recht: 'auslastung.festlegen',
  zweck: 'Zielwerte des Standorts',
  protokoll: { art: 'VERAENDERUNG', objektart: 'auslastung_zielwert' },
  beschreibung:
    'Legt die Zielwerte des eigenen KIM-Standorts je VZÄ ab einem Tag fest, frühestens ab heute, mit Grund.',
  body: z
    .object({
      faelle: ziel,
      kurzberatungenVon: ziel,
      kurzberatungenBis: ziel,
      aktenVon: ziel,
      aktenBis: ziel,
      grund: zeile(200),
      gueltigVon: Datum,
    })
    .superRefine((werte, ctx) => {
      const paare = [
        ['kurzberatungenBis', werte.kurzberatungenVon, werte.kurzberatungenBis],
        ['aktenBis', werte.aktenVon, werte.aktenBis],
      ] as const;
      for (const [feld, von, bis] of paare) {
        if (bis >= von) continue;
        const message = `Der obere Wert liegt unter dem unteren (${von}).`;
        ctx.addIssue({ code: 'custom', path: [feld], message });
      }
    }),
  antwort: SchreibAntwort,
});
