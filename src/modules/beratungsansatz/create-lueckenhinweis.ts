import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV4 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { findLueckenhinweis, insertLueckenhinweis } from '#src/modules/thema/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createLueckenhinweisRoute } from './beratungsansatz.contract.ts';
import { loadUeberblick } from './get-ueberblick.ts';
import { describeLuecke } from './ueberblick.model.ts';

type R = typeof createLueckenhinweisRoute;

/** The gap is looked at once more: what was closed meanwhile is no Hinweis. The same gap is given once while it is open. */
export function createLueckenhinweis(kontext: Kontext, { body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { bereich, zielgruppe, kommune, art } = body;
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const ueberblick = await loadUeberblick(trx, kontext, { kommune: kommune ?? undefined, art });
    if (!ueberblick.ok) return ueberblick;
    const { zielgruppen, kommunen } = ueberblick.wert;
    const lage = zielgruppen
      .find((eine) => eine.zielgruppe === zielgruppe)
      ?.zellen.find((zelle) => zelle.bereich === bereich)?.lage;
    if (lage !== 'LUECKE' && lage !== 'NICHT_NUTZBAR') return fail(refuseGeschlossen());
    const ort = kommunen.find(({ id }) => id === kommune)?.name ?? null;
    const inhalt = describeLuecke({ bereich, zielgruppe, ort, lage, nurBeratung: art === 'BERATUNG' });
    if ((await findLueckenhinweis(trx, standortId, inhalt)) !== undefined) return fail(refuseSchonDa());
    // Random like every id of a Hinweis: none tells when it was given.
    const id = createUuidV4();
    kontext.protokoll.objektId = id;
    await insertLueckenhinweis(trx, standortId, {
      id,
      schnittstelle: 'WEITERES',
      themenbereich: bereich,
      huerde: 'FEHLENDES_ANGEBOT',
      inhalt,
      kontoId,
      am: kontext.stichtag,
    });
    return ok({ id, version: 1 });
  });
}

function refuseGeschlossen(): Ablehnung {
  return refuseRegel('LUECKE_GESCHLOSSEN', 'Dafür gibt es inzwischen ein nutzbares Angebot.', {
    detail: 'Laden Sie die Seite neu.',
  });
}

function refuseSchonDa(): Ablehnung {
  return refuseRegel('SCHON_GEGEBEN', 'Diese Lücke steht schon als Systemhinweis im Eingang.', {
    detail: 'Öffnen Sie „Systemhinweise“, um weiterzuarbeiten.',
  });
}
