import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type { closeAmtsvertretungRoute, createAmtsvertretungRoute } from './amtsvertretung.contract.ts';
import { checkVertretung } from './amtsvertretung.model.ts';
import {
  insertAmtsvertretung,
  listAmtsvertretungszeilen,
  listBezirkskonten,
  updateAmtsvertretungsende,
} from './amtsvertretung.repo.ts';

type Geschrieben = Result<{ id: string; version: number }, Ablehnung>;

/** Each person for itself in its role, the Schlusszeichnung for everybody. */
export function createAmtsvertretung(
  kontext: Kontext,
  { body }: Eingabe<typeof createAmtsvertretungRoute>,
): Antwortet<Antwort<typeof createAmtsvertretungRoute>> {
  const { kontoId, rolle } = getFoerderkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    if (rolle !== 'BR_FREIGABE' && (body.abwesendId !== kontoId || body.rolle !== rolle))
      return fail(
        refuseRegel('NUR_FUER_SICH', 'Diese Vertretung tragen Sie nicht ein.', {
          detail: 'Tragen Sie Ihre eigene ein. Für andere trägt sie die Schlusszeichnung ein.',
        }),
      );
    const konten = await listBezirkskonten(trx);
    const laufende = await listAmtsvertretungszeilen(trx, stichtag);
    const geht = checkVertretung(body, { konten, laufende, stichtag });
    if (!geht.ok)
      return fail(
        refuseRegel('VERTRETUNG', 'Die Vertretung ist nicht eingetragen.', {
          fehler: geht.fehler.map(({ feld, text }) => ({
            pointer: `/${feld}`,
            code: 'VERTRETUNG',
            detail: text,
          })),
        }),
      );
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    await insertAmtsvertretung(trx, { ...body, id, kontoId, am: stichtag });
    return ok({ id, version: 1 });
  });
}

/** Before its last day: the absent person is back, the deputy cannot, or the Schlusszeichnung decides otherwise. */
export function closeAmtsvertretung(
  kontext: Kontext,
  { params: { amtsvertretungId: id }, body: { version } }: Eingabe<typeof closeAmtsvertretungRoute>,
): Antwortet<Antwort<typeof closeAmtsvertretungRoute>> {
  const { kontoId } = getFoerderkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const zeile = (await listAmtsvertretungszeilen(trx, kontext.stichtag)).find((eine) => eine.id === id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt({ version: zeile.version }));
    if (!(await updateAmtsvertretungsende(trx, { id, version, kontoId, am: kontext.stichtag })))
      return fail(
        refuseRegel('NUR_BETEILIGTE', 'Diese Vertretung beenden Sie nicht.', {
          detail: 'Das tun die vertretene Person, die Vertretung oder die Schlusszeichnung.',
        }),
      );
    return ok({ id, version: version + 1 });
  });
}
