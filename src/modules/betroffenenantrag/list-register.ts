import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listRegisterRoute } from './antrag.contract.ts';
import { computeFrist } from './antrag.model.ts';
import { listRegisterzeilen, listWeitereAkten } from './antrag.repo.ts';

/** The register of the DSB: deadlines and results of a whole Stelle, without what was asked and by whom (DP-D-09). */
export function listRegister(
  kontext: Kontext,
  { query }: Pick<Eingabe<typeof listRegisterRoute>, 'query'>,
): Antwortet<Antwort<typeof listRegisterRoute>> {
  return withActor(kontext, async (trx) => {
    const { auswahl, seite, groesse } = query;
    const zeilen = await listRegisterzeilen(trx, { nurOffene: auswahl === 'OFFEN', seite, groesse });
    const alle = await listWeitereAkten(
      trx,
      zeilen.map(({ id }) => id),
    );
    const namen = await listNamen(
      trx,
      [...zeilen, ...alle].flatMap(({ kontoId }) => kontoId ?? []),
    );
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map(({ akteId: _akteId, kontoId, gesamt: _gesamt, ...zeile }) => {
        const frist = computeFrist(zeile);
        const ueberfaellig = zeile.beantwortetAm === null && frist < kontext.stichtag;
        const weitere = alle
          .filter((eine) => eine.antragId === zeile.id && (eine.kontoId === null || eine.kontoId !== kontoId))
          .map((eine) => ({ nummer: eine.nummer, zustaendig: namen.get(eine.kontoId ?? '') ?? null }));
        return { ...zeile, frist, ueberfaellig, zustaendig: namen.get(kontoId ?? '') ?? null, weitere };
      }),
      gesamt: zeilen[0]?.gesamt ?? 0,
      seite,
      groesse,
    });
  });
}
