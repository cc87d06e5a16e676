import { z } from 'zod';
import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { EREIGNISSE, findAkte, getKonto, isEreignisArt, toEreignisOrt } from '#src/modules/akte/index.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listZeitleisteRoute } from './akte-ansicht.contract.ts';
import { countEreignisse, listEreignisse } from './ansicht.repo.ts';
import { listNamen } from './vertretung.repo.ts';

type R = typeof listZeitleisteRoute;
/** What has no account: the answer to a Verweis, and the deletion run. */
const STELLE = 'der Stelle, über ihren Link';
const LAUF = 'dem nächtlichen Löschlauf';
const Inhalt = z.record(z.string(), z.unknown());

/** The story of an Akte: every Ereignis with its two times, who recorded it, codes and opened content. */
export async function listZeitleiste(kontext: Kontext, { params, query }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const [akte, zeilen, gesamt] = await joinAll([
      findAkte(trx, kontext, params.akteId),
      listEreignisse(trx, mandantId, params.akteId, query.seite, query.groesse),
      countEreignisse(trx, mandantId, params.akteId),
    ]);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const namen = await listNamen(
      trx,
      zeilen.flatMap(({ konto_id: konto, codes }) => [
        ...(konto === null ? [] : [konto]),
        ...listPersonen(codes),
      ]),
    );
    const gesiegelt = zeilen.flatMap(({ lfd, siegel }) => (siegel === null ? [] : [{ lfd, siegel }]));
    const offen = await kontext.dienste.tresor.openMany(
      gesiegelt.map(({ lfd, siegel }) => ({ ort: toEreignisOrt(mandantId, akte.id, lfd), siegel })),
      Inhalt,
    );
    const inhalte = new Map(gesiegelt.map(({ lfd }, stelle) => [lfd, offen[stelle]]));
    kontext.protokoll.anzahl = zeilen.length;
    const eintraege = zeilen.flatMap((zeile) => {
      if (!isEreignisArt(zeile.art)) return [];
      return {
        lfd: zeile.lfd,
        art: zeile.art,
        titel: EREIGNISSE[zeile.art].titel,
        wirksamAm: zeile.wirksam_am,
        erfasstAm: zeile.erfasst_am.toISOString(),
        autor: zeile.konto_id === null ? toOhneKonto(zeile.art) : (namen.get(zeile.konto_id) ?? '–'),
        codes: zeile.codes,
        inhalt: inhalte.get(zeile.lfd) ?? {},
        von: toName(namen, zeile.codes['vonKontoId']),
        an: toName(namen, zeile.codes['anKontoId'] ?? zeile.codes['kontoId']),
      };
    });
    return ok({ eintraege, gesamt, seite: query.seite, groesse: query.groesse });
  });
}

const toOhneKonto = (art: string): string => (art === 'BESONDERES_GELOESCHT' ? LAUF : STELLE);

/** Members of staff that the codes name: who hands on, who takes over or deputises. */
function listPersonen(codes: Record<string, unknown>): string[] {
  return [codes['vonKontoId'], codes['anKontoId'], codes['kontoId']].filter(
    (wert) => typeof wert === 'string',
  );
}

function toName(namen: ReadonlyMap<string, string>, id: unknown): string | null {
  return typeof id === 'string' ? (namen.get(id) ?? null) : null;
}
