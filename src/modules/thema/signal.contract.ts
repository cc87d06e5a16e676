import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { absatz } from '#src/modules/akte/feld.model.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { SIGNAL_GRUND, SIGNAL_STAENDE } from './signal.model.ts';

const anzahl = z.number().int();
const kopf = {
  domaene: 'steuerung',
  recht: 'systemhinweis.bearbeiten',
  zweck: 'Signale aus Systemhinweisen',
} as const;
/** Of a thousand; null: too few to compare. */
const Rate = z.object({ wert: anzahl, unten: anzahl, oben: anzahl }).nullable();
const Verbindung = { schnittstelle: z.enum(EMPFAENGERART_CODES), themenbereich: z.enum(THEMENBEREICH_CODES) };

export const listSignaleRoute = defineRoute({
  ...kopf,
  id: 'thema.listSignale',
  methode: 'GET',
  pfad: '/systemhinweise/signale',
  protokoll: { art: 'ABFRAGE', objektart: 'systemhinweis' },
  beschreibung:
    'Hinweise des letzten Quartals je 100 Akten, nach Art der Stelle und Themenbereich, gegen die früheren Quartale des eigenen KIM-Standorts. Keine Namen von Stellen.',
  antwort: z.object({
    quartal: z.string(),
    fruehere: anzahl,
    grenzen: z.object({ hinweise: anzahl, faelle: anzahl }),
    eintraege: z.array(
      z.object({
        schnittstelle: z.string(),
        themenbereich: z.string(),
        stand: z.enum(SIGNAL_STAENDE),
        /** null: fewer than the bound, so that nobody counts single cases. */
        hinweise: anzahl.nullable(),
        /** Akten with a conversation on the topic in the quarter, rounded to five. */
        akten: anzahl,
        jetzt: Rate,
        erwartet: Rate,
        uebergangen: z.object({ grund: z.string(), von: z.string().nullable(), am: z.iso.date() }).nullable(),
      }),
    ),
  }),
});

export const recordSignalRoute = defineRoute({
  ...kopf,
  id: 'thema.recordSignal',
  methode: 'POST',
  pfad: '/systemhinweise/signale',
  protokoll: { art: 'VERAENDERUNG', objektart: 'systemhinweis' },
  beschreibung: 'Übergeht ein Signal des letzten Quartals, mit Grund.',
  body: z.object({
    quartal: z.string().regex(/^\d{4}-Q[1-4]$/),
    ...Verbindung,
    grund: absatz(SIGNAL_GRUND),
    ...Bestaetigung,
  }),
  antwort: z.object({ quartal: z.string() }),
});
