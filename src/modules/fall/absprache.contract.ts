import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Datum } from '#src/modules/akte/feld.model.ts';
import { VERTRETUNGSGRUENDE } from './verlauf.contract.ts';

const kopf = { domaene: 'fall', zweck: 'Vertretung', recht: 'fall.vertreten' } as const;
const params = z.object({ abspracheId: z.uuid() });
const tag = z.iso.date();

const Absprache = z.object({
  id: z.uuid(),
  kontoId: z.uuid(),
  name: z.string(),
  vertretung: z.string(),
  /** The other Stelle of who deputises; null: a colleague of the own one. */
  fremdeStelle: z.string().nullable(),
  von: tag,
  bis: tag,
  alleAkten: z.boolean(),
  /** Open Akten that it covers today. */
  akten: z.number().int(),
  /** Open Akten without a consent or a legal basis for the other Stelle: for the person and the Teamleitung. */
  ungedeckt: z.number().int(),
  aktiv: z.object({ von: tag, bis: tag, grund: z.enum(VERTRETUNGSGRUENDE) }).nullable(),
});
const Liste = z.object({ stichtag: tag, eintraege: z.array(Absprache) });

export const createAbspracheRoute = defineRoute({
  ...kopf,
  id: 'fall.createAbsprache',
  methode: 'POST',
  pfad: '/vertretungsabsprachen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'vertretung_absprache' },
  beschreibung:
    'Spricht eine Vertretung ab: wer, von wann bis wann, für alle oder genannte Akten. Sie öffnet noch nichts.',
  body: z.object({
    kontoId: z.uuid(),
    von: Datum,
    bis: Datum,
    /** null: all Akten for which the person is responsible when it is activated. */
    akteIds: z.array(z.uuid()).min(1, 'Wählen Sie mindestens eine Akte.').max(300).nullable(),
  }),
  antwort: SchreibAntwort,
});

export const listAbsprachenRoute = defineRoute({
  ...kopf,
  id: 'fall.listAbsprachen',
  methode: 'GET',
  pfad: '/vertretungsabsprachen',
  protokoll: { art: 'ABFRAGE', objektart: 'vertretung_absprache' },
  beschreibung: 'Abgesprochene Vertretungen der eigenen Person und für andere.',
  antwort: Liste,
});

export const closeAbspracheRoute = defineRoute({
  ...kopf,
  id: 'fall.closeAbsprache',
  methode: 'POST',
  pfad: '/vertretungsabsprachen/:abspracheId/ende',
  protokoll: { art: 'VERAENDERUNG', objektart: 'vertretung_absprache' },
  beschreibung: 'Beendet die eigene Absprache; eine laufende Vertretung daraus endet sofort.',
  params,
  antwort: SchreibAntwort,
});

export const listTeamabsprachenRoute = defineRoute({
  ...kopf,
  id: 'fall.listTeamabsprachen',
  recht: 'fall.teamvertretung',
  methode: 'GET',
  pfad: '/team/vertretungen',
  protokoll: { art: 'ABFRAGE', objektart: 'vertretung_absprache' },
  beschreibung: 'Abgesprochene Vertretungen im Team der eigenen Stelle.',
  antwort: Liste,
});

export const createTeamvertretungRoute = defineRoute({
  ...kopf,
  id: 'fall.createTeamvertretung',
  recht: 'fall.teamvertretung',
  methode: 'POST',
  pfad: '/team/vertretungen/:abspracheId/aktivierung',
  protokoll: {
    art: 'OFFENLEGUNG',
    objektart: 'vertretung_absprache',
    grundlagen: ['VERTRETUNG', 'VERTRETUNG_JE_AKTE'],
  },
  beschreibung:
    'Aktiviert eine abgesprochene Vertretung für eine abwesende Person; sie endet von selbst. Für eine andere Stelle öffnet sie nur gedeckte Akten. Inhalte sieht die Teamleitung dabei nicht.',
  params,
  body: z.object({ von: Datum, bis: Datum, grund: z.enum(VERTRETUNGSGRUENDE) }),
  antwort: SchreibAntwort.extend({ akten: z.number().int(), ungedeckt: z.number().int() }),
});

export const closeTeamvertretungRoute = defineRoute({
  ...kopf,
  id: 'fall.closeTeamvertretung',
  recht: 'fall.teamvertretung',
  methode: 'POST',
  pfad: '/team/vertretungen/:abspracheId/ende',
  protokoll: { art: 'VERAENDERUNG', objektart: 'vertretung_absprache' },
  beschreibung: 'Beendet eine aktivierte Vertretung sofort; die Absprache bleibt.',
  params,
  antwort: SchreibAntwort,
});
