import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { toAblehnung } from './absprache-ablehnungen.ts';
import { listAktenZeilen } from './akten-liste.repo.ts';
import { toEintraege } from './eintraege.ts';
import type { listDeckungRoute } from './fremdvertretung.contract.ts';
import { checkFremdabsprache, listDeckungszeilen } from './fremdvertretung.repo.ts';

type R = typeof listDeckungRoute;
/** More own Akten than a case manager can have. */
const SEITE = { sortierung: 'nummer', seite: 1, groesse: 300 } as const;

/** For who agreed it: Akte by Akte, whether the other Stelle may see it. Those without a basis first. */
export function listDeckung(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  kontext.protokoll.objektId = params.abspracheId;
  return withActor(kontext, async (trx) => {
    const ergebnis = await checkFremdabsprache(trx, params.abspracheId);
    if (ergebnis !== 'OK') return fail(toAblehnung(ergebnis));
    const deckungen = await listDeckungszeilen(trx, params.abspracheId);
    const je = new Map(deckungen.map((deckung) => [deckung.akteId, deckung]));
    const zeilen = await listAktenZeilen(trx, getKonto(kontext).mandantId, { offen: 'ja' }, SEITE);
    const akten = await toEintraege(
      trx,
      kontext,
      zeilen.filter(({ id }) => je.has(id)),
    );
    const eintraege = akten.flatMap(({ akteId, nummer, name }) => {
      const deckung = je.get(akteId);
      return deckung === undefined ? [] : [{ nummer, name, ...deckung }];
    });
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ eintraege: eintraege.toSorted((a, b) => Number(a.gedeckt) - Number(b.gedeckt)) });
  });
}
