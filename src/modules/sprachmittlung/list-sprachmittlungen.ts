import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte, getKonto } from '#src/modules/akte/index.ts';
import { findBeteiligte } from '#src/modules/person/index.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { BuchungInhalt, formatAnfrage } from './buchung.model.ts';
import { listPooleintraege } from './pool.repo.ts';
import type { listSprachmittlungenRoute } from './sprachmittlung.contract.ts';
import { listBuchungzeilen, listKontaktwahl, toBuchungOrt } from './sprachmittlung.repo.ts';
import { computeVorschlag } from './vorschlag.model.ts';

type R = typeof listSprachmittlungenRoute;

/** For the part Sprachmittlung of the page of an Akte. */
export function listSprachmittlungen(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, standortId } = getKonto(kontext);
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const [zeilen, pool, kontakte, personen] = await joinAll([
      listBuchungzeilen(trx, mandantId, akte.id),
      listPooleintraege(trx, standortId),
      listKontaktwahl(trx, mandantId, akte.id),
      akte.anonym ? [] : findBeteiligte(trx, kontext, akte.id),
    ]);
    const inhalte = await kontext.dienste.tresor.openMany(
      zeilen.map(({ id, siegel }) => ({ ort: toBuchungOrt(mandantId, akte.id, id), siegel })),
      BuchungInhalt,
    );
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      stichtag: kontext.stichtag,
      vorschlag: computeVorschlag(personen[0]?.identitaet.sprachen ?? []),
      buchungen: zeilen.flatMap(({ id, tag, zustand, kontakt_id: kontaktId, version }, stelle) => {
        const inhalt = inhalte[stelle];
        if (inhalt === undefined) return [];
        return [{ id, tag, zustand, kontaktId, version, ...inhalt, anfrage: formatAnfrage({ tag, inhalt }) }];
      }),
      pool,
      kontakte,
    });
  });
}
