import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { ANFRAGEFELDER, Einwilligungsangabe } from './fallanfrage.model.ts';
import { ABSAGEGRUND_CODES } from './wertelisten/gruende.ts';

const kopf = { domaene: 'fall', recht: 'oeffentlich', zweck: 'Fallanfrage einer Stelle' } as const;
const tag = z.iso.date();

export const listEmpfaengerRoute = defineRoute({
  ...kopf,
  id: 'fallanfrage.listEmpfaenger',
  methode: 'GET',
  pfad: '/fallanfrage-stellen',
  protokoll: { art: 'ABFRAGE', objektart: 'mandant' },
  beschreibung: 'KIM-Standorte mit den verantwortlichen Stellen, an die eine Fallanfrage gehen kann.',
  antwort: z.object({
    /** Days until the call-back, months until the deletion. */
    fristen: z.object({ tage: z.number().int(), monate: z.number().int() }),
    standorte: z.array(
      z.object({
        name: z.string(),
        stellen: z.array(z.object({ id: z.uuid(), name: z.string() })),
      }),
    ),
  }),
});

export const createFallanfrageRoute = defineRoute({
  ...kopf,
  id: 'fallanfrage.createFallanfrage',
  methode: 'POST',
  pfad: '/fallanfrage-eingang',
  protokoll: { art: 'ERHEBUNG', objektart: 'fallanfrage' },
  beschreibung:
    'Nimmt die Fallanfrage einer Stelle ohne Konto an, ohne Namen der Person. Dieselbe Kennung zweimal ist eine Anfrage.',
  body: z.object({
    /** Made by the page, so that a repeated submission is one Anfrage. */
    id: z.uuid(),
    mandantId: z.uuid(),
    ...ANFRAGEFELDER,
    einwilligung: Einwilligungsangabe,
  }),
  antwort: z.object({
    /** Shown once; only its hash is stored. */
    beleg: z.string(),
    stelle: z.string(),
    rueckrufBis: tag,
    abrufbarBis: tag,
  }),
});

const Kopfdaten = { stelle: z.string(), eingegangenAm: tag, abrufbarBis: tag };

/** What the receipt shows: nothing of what was asked, nothing about the person. */
export const Anfragestand = z.discriminatedUnion('stand', [
  z.object({ stand: z.literal('EINGEGANGEN'), rueckrufBis: tag, ...Kopfdaten }),
  z.object({ stand: z.literal('IN_KLAERUNG'), ...Kopfdaten }),
  z.object({ stand: z.literal('ANGENOMMEN'), beantwortetAm: tag, ...Kopfdaten }),
  z.object({
    stand: z.literal('ABGESAGT'),
    beantwortetAm: tag,
    grund: z.enum(ABSAGEGRUND_CODES),
    hilfe: z.string().nullable(),
    ...Kopfdaten,
  }),
]);
export type Anfragestand = z.infer<typeof Anfragestand>;

export const openAntwortRoute = defineRoute({
  ...kopf,
  id: 'fallanfrage.openAntwort',
  methode: 'POST',
  pfad: '/fallanfrage-antwort',
  status: 200,
  protokoll: { art: 'ABFRAGE', objektart: 'fallanfrage' },
  beschreibung:
    'Stand und Antwort einer Fallanfrage mit dem Beleg. Unbekannt, falsch und gelöscht ergeben dieselbe Antwort.',
  /** Any text: a receipt of the wrong form is refused like one that fits nothing. */
  body: z.object({ beleg: z.string().max(100) }),
  antwort: Anfragestand,
});
