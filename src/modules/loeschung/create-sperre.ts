import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays, addMonths, formatGerman, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkZustaendig, getKonto, lockAkte, recordEreignis } from '#src/modules/akte/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createSperreRoute } from './loeschung.contract.ts';
import { hasBesonderes, insertSperre, isGesperrt, toSperreOrt } from './loeschung.repo.ts';

type R = typeof createSperreRoute;

/**
 * Holds the deletion of an own Akte (DP-G-05): reason, words, end. Also of one that is closed or frozen, for these are the
 * ones that are deleted. The row of the Akte is locked, so that a run that begins at the same moment waits and sees it.
 */
export function createSperre(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const akte = await lockAkte(trx, kontext, params.akteId);
    if (!akte.ok) return akte;
    const zustaendig = await checkZustaendig(trx, kontext, params.akteId, 'Eine Löschsperre');
    if (!zustaendig.ok) return zustaendig;
    const vorschau = addDays(stichtag, PARAMETER.loeschvorschau.wert);
    if (akte.wert.loeschenAb === null && !(await hasBesonderes(trx, params.akteId, vorschau)))
      return fail(OHNE_LOESCHTAG);
    const bis = checkEnde(toPlainDate(body.bis), stichtag);
    if (!bis.ok) return bis;
    if (await isGesperrt(trx, mandantId, params.akteId, stichtag)) return fail(SCHON_GESPERRT);
    const id = createUuidV7();
    await insertSperre(trx, {
      mandant_id: mandantId,
      id,
      akte_id: params.akteId,
      grund: body.grund,
      siegel: await kontext.dienste.tresor.seal(toSperreOrt(mandantId, params.akteId, id), body.begruendung),
      gesperrt_am: stichtag,
      gesperrt_bis: bis.wert,
      gesperrt_von: kontoId,
    });
    const codes = { sperreId: id, sperrgrund: body.grund, gesperrtBis: bis.wert };
    await recordEreignis(
      trx,
      kontext,
      params.akteId,
      { art: 'LOESCHUNG_ANGEHALTEN', codes, inhalt: { begruendung: body.begruendung } },
      stichtag,
    );
    return ok({ id, version: 1 });
  });
}

function checkEnde(bis: PlainDate, stichtag: PlainDate): Result<PlainDate, Ablehnung> {
  const spaetestens = addMonths(stichtag, PARAMETER.loeschsperre_hoechstens.wert);
  if (bis >= stichtag && bis <= spaetestens) return ok(bis);
  return fail(
    refuseRegel('SPERRE_ENDE', 'Bitte prüfen Sie das Ende der Sperre.', {
      fehler: [
        {
          pointer: '/bis',
          code: 'SPERRE_ENDE',
          detail: `Wählen Sie einen Tag von heute bis zum ${formatGerman(spaetestens)}. Danach ist eine Sperre neu zu begründen.`,
        },
      ],
      quelle: 'Datenschutzkatalog DP-G-05',
    }),
  );
}

const OHNE_LOESCHTAG = refuseRegel('OHNE_LOESCHTAG', 'Diese Akte hat noch keinen Löschtag.', {
  detail:
    'Sie wird nicht gelöscht, solange sie läuft. Sperren können Sie eine Akte, wenn sie abgeschlossen ist.',
});
const SCHON_GESPERRT = refuseRegel('SCHON_GESPERRT', 'Die Löschung dieser Akte ist schon angehalten.', {
  detail: 'Heben Sie zuerst die Sperre auf, die gilt.',
});
