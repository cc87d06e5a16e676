import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, AkteParams, Datum, optionalerAbsatz } from '#src/modules/akte/feld.model.ts';
import { Uebergabezeile } from './meine-uebergaben.contract.ts';
import { UEBERGABE_ANLASS_CODES, UEBERGABE_GRUND_CODES } from './uebergabe.model.ts';

const kopf = { domaene: 'fall', recht: 'uebergabe.lesen', zweck: 'Übergabe von Akten' } as const;
const tag = z.iso.date();

/** What the giver tells the taker (CP-09, IF-R3). */
export const Uebergabeprotokoll = z.object({
  stand: z.string(),
  naechstes: z.string().nullable(),
  offenes: z.string().nullable(),
  /** Day on which the client was told; null: not yet. */
  informiertAm: tag.nullable(),
});

export const createUebergabeRoute = defineRoute({
  ...kopf,
  id: 'uebergabe.createUebergabe',
  recht: 'uebergabe.anbieten',
  methode: 'POST',
  pfad: '/akten/:akteId/uebergaben',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung:
    'Bietet eine eigene Akte einer Person des Case Managements derselben Stelle an. Zuständig wird sie mit der Annahme.',
  params: AkteParams,
  body: z.object({
    anKontoId: z.uuid(),
    anlass: z.enum(UEBERGABE_ANLASS_CODES),
    stand: absatz(),
    naechstes: optionalerAbsatz(),
    offenes: optionalerAbsatz(),
    informiertAm: Datum.optional(),
  }),
  antwort: SchreibAntwort,
});

export const recordEntscheidungRoute = defineRoute({
  ...kopf,
  id: 'uebergabe.recordEntscheidung',
  recht: 'uebergabe.entscheiden',
  methode: 'POST',
  pfad: '/uebergaben/:uebergabeId/entscheidung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung:
    'Nimmt eine Übergabe an, lehnt sie ab, gibt sie zurück oder zieht sie zurück. Mit der Annahme wechselt die Zuständigkeit sofort.',
  params: z.object({ uebergabeId: z.uuid() }),
  body: z.discriminatedUnion('entscheidung', [
    z.object({ entscheidung: z.enum(['ANGENOMMEN', 'ZURUECKGEZOGEN']) }),
    z.object({
      entscheidung: z.enum(['ABGELEHNT', 'ZURUECKGEGEBEN']),
      grund: z.enum(UEBERGABE_GRUND_CODES, 'Wählen Sie einen Grund.'),
    }),
  ]),
  antwort: SchreibAntwort,
});

export const listProtokollRoute = defineRoute({
  ...kopf,
  id: 'uebergabe.listProtokoll',
  methode: 'GET',
  pfad: '/akten/:akteId/uebergaben',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung: 'Alle Übergaben einer Akte mit ihrem Protokoll, die neueste zuerst.',
  params: AkteParams,
  antwort: z.object({
    eintraege: z.array(Uebergabezeile.extend({ protokoll: Uebergabeprotokoll.nullable() })),
  }),
});
