import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { type PlainDate, quarterOf } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeStand, toLetzte } from './get-uebertragungsblatt.ts';
import { loadTraeger } from './load-stoff.ts';
import type { listUebertragungenRoute } from './uebertragung.contract.ts';
import { listEigeneAkten, listUebertragungszeilen } from './uebertragung.repo.ts';
import { listZeitraeume, toGrenzen } from './zeitraum.model.ts';
import { loadZielformular } from './zielformular.ts';
import { KIM_DATENBANK } from './zielformulare.ts';

type R = typeof listUebertragungenRoute;

/** Own Akten of a quarter with their state, open ones first; numbers only, no name is opened. */
export function listUebertragungen(kontext: Kontext, { query }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const zeitraum = query.zeitraum ?? quarterOf(kontext.stichtag);
    const zeilen = await loadUebersicht(trx, kontext, zeitraum);
    kontext.protokoll.anzahl = zeilen.length;
    kontext.protokoll.abfrageklasse = 'uebertragung';
    const namen = await listNamen(
      trx,
      zeilen.flatMap(({ letzte }) => letzte?.kontoId ?? []),
    );
    const { kennung, name, fassung, stand } = await loadZielformular(trx, kontext);
    return ok({
      zeitraum,
      zeitraeume: listZeitraeume(kontext.stichtag),
      formular: { kennung, name, fassung, stand },
      eintraege: zeilen.map(({ akte, letzte, stand: einzeln, traeger }) => ({
        akteId: akte.akteId,
        nummer: akte.nummer,
        art: akte.art,
        zustand: akte.zustand,
        stand: einzeln,
        umfang: traeger.umfang,
        letzte: letzte === undefined ? null : toLetzte(letzte, namen),
      })),
    });
  });
}

const ORDNUNG = { OFFEN: 0, GEAENDERT: 1, UEBERTRAGEN: 2 } as const;

/** For the list and for the file. */
export async function loadUebersicht(trx: Trx, kontext: Kontext, zeitraum: string) {
  const wer = getKonto(kontext);
  const stichtag: PlainDate = kontext.stichtag;
  const akten = await listEigeneAkten(trx, wer, stichtag, toGrenzen(zeitraum));
  const marken = await listUebertragungszeilen(
    trx,
    wer.mandantId,
    akten.map(({ akteId }) => akteId),
    { formular: KIM_DATENBANK.kennung, zeitraum },
  );
  const nachAkte = new Map(marken.map((marke) => [marke.akteId, marke]));
  const traegerVon = await loadTraeger(trx, kontext, akten);
  return akten
    .map((akte) => {
      const letzte = nachAkte.get(akte.akteId);
      return { akte, letzte, stand: computeStand(letzte), traeger: traegerVon(akte.akteId) };
    })
    .sort((a, b) => ORDNUNG[a.stand] - ORDNUNG[b.stand] || (a.akte.nummer < b.akte.nummer ? -1 : 1));
}
