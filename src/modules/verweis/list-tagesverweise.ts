import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { findVertretungen, getKonto } from '#src/modules/akte/index.ts';
import { findHauptpersonen } from '#src/modules/person/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { VERWEIS_FRISTEN } from './fristen.ts';
import { toVerweisOrt } from './siegelorte.ts';
import type { listTagesverweiseRoute } from './tagesverweise.contract.ts';
import { computeAufgaben, VerweisInhalt } from './verweis.model.ts';
import { listOffeneVerweise } from './verweis.repo.ts';

type R = typeof listTagesverweiseRoute;

/** More than a case manager has open at once; only so many names are opened. */
const HOECHSTENS = 300;

/** For Mein Tag: Verweise of own Akten and of those in Vertretung where something is to be done today. */
export function listTagesverweise(kontext: Kontext): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  return withActor(kontext, async (trx) => {
    const offene = await listOffeneVerweise(trx, mandantId, HOECHSTENS);
    const faellige = offene.flatMap((zeile) => {
      const aufgaben = computeAufgaben(
        {
          zustand: zeile.zustand,
          frist: zeile.frist,
          vermitteltAm: zeile.vermittelt_am,
          neu: zeile.neu,
          rueckfrageOffen: zeile.rueckfrage_offen,
        },
        kontext.stichtag,
        VERWEIS_FRISTEN.ergebnis,
      );
      return aufgaben.length === 0 ? [] : [{ zeile, aufgaben }];
    });
    const akteIds = [...new Set(faellige.map(({ zeile }) => zeile.akte_id))];
    const personen = await findHauptpersonen(trx, kontext, akteIds);
    const vertretungen = await findVertretungen(trx, kontext, akteIds);
    const inhalte = await kontext.dienste.tresor.openMany(
      faellige.map(({ zeile }) => ({
        ort: toVerweisOrt(mandantId, zeile.akte_id, zeile.id),
        siegel: zeile.siegel,
      })),
      VerweisInhalt,
    );
    kontext.protokoll.anzahl = faellige.length;
    kontext.protokoll.abfrageklasse = 'mein-tag';
    const eintraege = faellige.map(({ zeile, aufgaben }, stelle) => ({
      verweisId: zeile.id,
      akteId: zeile.akte_id,
      nummer: zeile.nummer,
      zustandAkte: zeile.zustandAkte,
      name: personen.get(zeile.akte_id)?.name ?? null,
      stelle: inhalte[stelle]?.empfaenger.name ?? '',
      frist: zeile.frist,
      vermitteltAm: zeile.vermittelt_am,
      aufgaben,
      eilig: (inhalte[stelle]?.eilig ?? null) !== null,
      vertretung: vertretungen.has(zeile.akte_id),
    }));
    // What cannot wait stands first; the rest keeps its order.
    return ok({ eintraege: eintraege.toSorted((a, b) => Number(b.eilig) - Number(a.eilig)) });
  });
}
