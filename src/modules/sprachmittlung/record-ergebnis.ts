import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { countAct, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { endBelegung } from './assign-belegung.ts';
import { type Buchung, checkErgebnis, formatBuchung, toErgebnis, toZaehlung } from './buchung.model.ts';
import type { recordErgebnisRoute } from './sprachmittlung.contract.ts';
import { listKontaktwahl, toBuchungOrt, updateBuchungzeile } from './sprachmittlung.repo.ts';
import { getBuchungFor, withSprachmittlung } from './with-sprachmittlung.ts';

type R = typeof recordErgebnisRoute;

/** What became of a booking. A correction takes the earlier count back and counts anew. */
export function recordErgebnis(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  const { sprachmittlungId: id } = params;
  const { version: gelesen, kontaktId, ...angabe } = body;
  return withSprachmittlung(kontext, params.akteId, async (trx, akte) => {
    const vorher = await getBuchungFor(trx, kontext, akte.id, id, gelesen);
    if (!vorher.ok) return vorher;
    const { tag, inhalt: alt } = vorher.wert;
    const geprueft = checkErgebnis(angabe, { tag, sprachmittlerId: alt.sprachmittlerId }, kontext.stichtag);
    if (!geprueft.ok) return geprueft;
    const { zustand, ...ergebnis } = toErgebnis(angabe);
    const kontakt = zustand === 'STATTGEFUNDEN' ? kontaktId : null;
    const gehoert = await checkKontakt(trx, mandantId, akte.id, kontakt);
    if (!gehoert.ok) return gehoert;
    await endBelegung(trx, kontext, alt.belegungId);
    const nachher: Buchung = { tag, zustand, inhalt: { ...alt, ...ergebnis, belegungId: null } };
    const version = await updateBuchungzeile(trx, mandantId, id, {
      zustand,
      kontakt_id: kontakt,
      siegel: await kontext.dienste.tresor.seal(toBuchungOrt(mandantId, akte.id, id), nachher.inhalt),
    });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'SPRACHMITTLUNG_ERGEBNIS',
        codes: { sprachmittlungId: id },
        inhalt: { was: formatBuchung(nachher) },
      },
      kontext.stichtag,
    );
    await recount(trx, kontext, akte.id, vorher.wert, nachher);
    return ok({ id, version });
  });
}

/** The contact must be one of this Akte; another one is not there. */
async function checkKontakt(
  trx: Trx,
  mandantId: string,
  akteId: string,
  kontaktId: string | null,
): Promise<Result<null, Ablehnung>> {
  if (kontaktId === null) return ok(null);
  const kontakte = await listKontaktwahl(trx, mandantId, akteId);
  return kontakte.some(({ id }) => id === kontaktId) ? ok(null) : fail(refuseNichtGefunden());
}

async function recount(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  vorher: Buchung,
  nachher: Buchung,
): Promise<void> {
  const [alt, neu] = [toZaehlung(vorher), toZaehlung(nachher)];
  if (alt !== null) await countAct(trx, kontext, akteId, { ...alt, datum: vorher.tag, wert: -1 });
  if (neu !== null) await countAct(trx, kontext, akteId, { ...neu, datum: nachher.tag });
}
