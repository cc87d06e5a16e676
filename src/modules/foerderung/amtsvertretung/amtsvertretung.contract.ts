import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Datum, Version } from '#src/modules/akte/feld.model.ts';
import { BEZIRKSROLLEN } from './amtsvertretung.model.ts';

const tag = z.iso.date();
const grund = {
  domaene: 'foerderung',
  zweck: 'Vertretung in der Bezirksregierung im Förderverfahren',
} as const;
const pfad = '/amtsvertretungen';
const Rollenwahl = z.enum(BEZIRKSROLLEN, 'Wählen Sie die Rolle.');

export const listAmtsvertretungenRoute = defineRoute({
  ...grund,
  methode: 'GET',
  id: 'foerderung.listAmtsvertretungen',
  pfad,
  recht: 'amtsvertretung.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'amtsvertretung' },
  beschreibung:
    'Wer in der Bezirksregierung wen in welcher Rolle vertritt, heute und später, und wer eine Rolle des Förderverfahrens hat. Gründe einer Abwesenheit stehen nirgends.',
  antwort: z.object({
    stichtag: tag,
    /** Roles for which the acting account may enter something. */
    rollen: z.array(z.enum(BEZIRKSROLLEN)),
    /** The absent person the acting account may name; null: anybody with the role. */
    nurFuer: z.uuid().nullable(),
    konten: z.array(z.object({ kontoId: z.uuid(), name: z.string(), rolle: z.enum(BEZIRKSROLLEN) })),
    vertretungen: z.array(
      z.object({
        id: z.uuid(),
        version: z.number().int(),
        rolle: z.enum(BEZIRKSROLLEN),
        abwesend: z.string(),
        vertretung: z.string(),
        von: tag,
        bis: tag,
        /** The acting account deputises, today. */
        ichHeute: z.boolean(),
        beendbar: z.boolean(),
      }),
    ),
  }),
});

export const createAmtsvertretungRoute = defineRoute({
  ...grund,
  methode: 'POST',
  id: 'foerderung.createAmtsvertretung',
  pfad,
  recht: 'amtsvertretung.eintragen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'amtsvertretung' },
  beschreibung:
    'Trägt ein, wer wen von wann bis wann vertritt: jede Person für sich, die Schlusszeichnung für alle. Die Vertretung hat die Rolle selbst; das Vier-Augen-Prinzip gilt je Person.',
  body: z.object({
    rolle: Rollenwahl,
    abwesendId: z.uuid('Wählen Sie, wer vertreten wird.'),
    vertretungId: z.uuid('Wählen Sie, wer vertritt.'),
    von: Datum,
    bis: Datum,
  }),
  antwort: SchreibAntwort,
});

export const closeAmtsvertretungRoute = defineRoute({
  ...grund,
  methode: 'POST',
  id: 'foerderung.closeAmtsvertretung',
  pfad: `${pfad}/:amtsvertretungId/ende`,
  recht: 'amtsvertretung.eintragen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'amtsvertretung' },
  beschreibung: 'Beendet eine Vertretung vor ihrem letzten Tag.',
  params: z.object({ amtsvertretungId: z.uuid() }),
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});
