import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { AKTE_ARTEN, AKTE_ZUSTAENDE } from '#src/modules/akte/akte.model.ts';

const datum = z.string();
const kopf = { methode: 'GET', domaene: 'fall', recht: 'fall.lesen', zweck: 'Fallarbeit' } as const;

/** What every list of own Akten says of one. */
export const Eintrag = z.object({
  akteId: z.uuid(),
  nummer: z.string(),
  art: z.enum(AKTE_ARTEN),
  zustand: z.enum(AKTE_ZUSTAENDE),
  /** null: anonymous. */
  name: z.string().nullable(),
  pseudonym: z.string().nullable(),
  vertretung: z.boolean(),
});

/** One line of Mein Tag: which Akte, why, and from which day. */
const Zeile = Eintrag.extend({
  datum: datum.nullable(),
  /** `14:30` of an appointment. */
  um: z.string().nullable(),
  text: z.string().nullable(),
});

export const getMeinTagRoute = defineRoute({
  ...kopf,
  id: 'fall.getMeinTag',
  pfad: '/mein-tag',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung: 'Was heute ansteht: Termine, Wiedervorlagen, Schritte, Fristen, Hinweise.',
  antwort: z.object({
    stichtag: datum,
    akten: z.object({ kurzberatungen: z.number().int(), faelle: z.number().int(), ruhend: z.number().int() }),
    termineHeute: z.array(Zeile),
    faellig: z.array(Zeile),
    schritte: z.array(Zeile),
    zielfristen: z.array(Zeile),
    ohneTermin: z.array(Zeile),
    nichtErreicht: z.array(Zeile),
    reAssessment: z.array(Zeile),
    /** Consents that end soon or have just ended. */
    einwilligungen: z.array(Zeile),
    /** After a withdrawal: Stellen that were told something and do not know of it yet (Art. 19 DSGVO). */
    zuInformieren: z.array(Zeile),
    /** Requests of persons about their data with the last day of the answer (Art. 12 Abs. 3 DSGVO). */
    antraege: z.array(Zeile),
    kurzberatungen: z.array(Zeile),
    /** Waiting for Case Management, with the day on which somebody wanted to look again. */
    warteliste: z.array(Zeile),
    /** Booked or asked for in the coming days, and what still has no result. */
    sprachmittlungen: z.array(Zeile),
    vertretungen: z.array(Zeile),
    /** Of the whole Stelle: waiting for a call-back, and of them past its day. */
    fallanfragen: z.object({ offen: z.number().int(), ueberfaellig: z.number().int() }),
  }),
});
