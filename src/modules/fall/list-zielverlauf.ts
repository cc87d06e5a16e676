import { z } from 'zod';
import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte, getKonto, toEreignisOrt } from '#src/modules/akte/index.ts';
import { ZIELSTAND_CODES } from '#src/modules/akte/wertelisten/verlauf.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listZielereignisse } from './ansicht.repo.ts';
import { findZiel } from './fall.repo.ts';
import { openZiel } from './open-ziel.ts';
import { listNamen } from './vertretung.repo.ts';
import type { listZielverlaufRoute } from './vergleich.contract.ts';
import { computeZielverlauf, toFassung, type Zielereignis } from './zielverlauf.model.ts';

type R = typeof listZielverlaufRoute;
const Inhalt = z.record(z.string(), z.unknown());
const Stand = z.object({ von: z.enum(ZIELSTAND_CODES), nach: z.enum(ZIELSTAND_CODES) });

/** Every change of wording, deadline and state of one Ziel, from the Ereignisse: who, when, what stood before. */
export function listZielverlauf(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, params.akteId);
    const ziel = akte && (await findZiel(trx, mandantId, akte.id, params.zielId));
    if (akte === undefined || ziel === undefined) return fail(refuseNichtGefunden());
    const zeilen = (await listZielereignisse(trx, mandantId, akte.id)).filter(
      ({ codes }) => codes['zielId'] === ziel.id,
    );
    const gesiegelt = zeilen.flatMap(({ lfd, siegel }) => (siegel === null ? [] : [{ lfd, siegel }]));
    const offen = await kontext.dienste.tresor.openMany(
      gesiegelt.map(({ lfd, siegel }) => ({ ort: toEreignisOrt(mandantId, akte.id, lfd), siegel })),
      Inhalt,
    );
    const inhalte = new Map(gesiegelt.map(({ lfd }, stelle) => [lfd, offen[stelle] ?? {}]));
    const namen = await listNamen(
      trx,
      zeilen.flatMap(({ konto_id: konto }) => (konto === null ? [] : [konto])),
    );
    const ereignisse = zeilen.map(
      ({ lfd, art, codes }): Zielereignis => ({ lfd, art, codes, inhalt: inhalte.get(lfd) ?? {} }),
    );
    const schritte = computeZielverlauf(ereignisse, toFassung(await openZiel(kontext, ziel)));
    kontext.protokoll.anzahl = schritte.length;
    return ok({
      eintraege: schritte.flatMap((schritt) => {
        const zeile = zeilen.find(({ lfd }) => lfd === schritt.lfd);
        if (zeile === undefined) return [];
        return {
          ...schritt,
          stand: schritt.stand === null ? null : Stand.parse(schritt.stand),
          wirksamAm: zeile.wirksam_am,
          erfasstAm: zeile.erfasst_am.toISOString(),
          autor: zeile.konto_id === null ? '–' : (namen.get(zeile.konto_id) ?? '–'),
        };
      }),
    });
  });
}
