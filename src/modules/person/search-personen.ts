import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { compareNames } from '#src/core/sort.ts';
import { isVollstaendig, parseTeilgeburtsdatum, type Teilgeburtsdatum } from '#src/core/teilgeburtsdatum.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findNamensTreffer, type NamensTreffer } from './find-treffer.ts';
import { formatName } from './identitaet.model.ts';
import { openFuehrende } from './open-personen.ts';
import type { suchePersonenRoute, Treffer } from './person.contract.ts';
import { findPersonIdByPseudonym, listBekanntBei } from './person.repo.ts';
import { GRENZEN } from './grenzen.ts';
import { matchGeboren, toExakteFrage } from './suche.model.ts';

const HOECHSTENS = 20;
const PSEUDONYM = /^K-\d{4}-\d{4,}$/i;

/**
 * Search over the own Akten (DP-B-09): at least three characters, at most twenty hits, no list of everybody. With a
 * reason and a full birth date it also says which colleague knows a person of exactly this name.
 */
export function searchPersonen(
  kontext: Kontext,
  { body }: Eingabe<typeof suchePersonenRoute>,
): Antwortet<Antwort<typeof suchePersonenRoute>> {
  // A search is asked anew each time; its answer has names and is never kept for an Idempotency-Key.
  delete kontext.idempotenz;
  return withActor(kontext, async (trx) => {
    const geboren = parseGeboren(body.geburtsdatum, body.grund !== null);
    if (!geboren.ok) return geboren;
    kontext.protokoll.abfrageklasse = geboren.wert === null ? 'NAME' : 'NAME_UND_GEBURTSDATUM';
    if (body.grund !== null) {
      kontext.protokoll.abfrageklasse = 'AUSSERHALB_EIGENER_AKTEN';
      kontext.protokoll.grund = body.grund;
    }
    const gefunden = await findAlle(trx, kontext, body.q.trim());
    const treffer = await toTreffer(trx, kontext, gefunden.slice(0, HOECHSTENS), geboren.wert);
    const bekanntBei =
      body.grund === null || geboren.wert === null
        ? []
        : await findBekanntBei(trx, kontext, body.q, geboren.wert);
    kontext.protokoll.anzahl = treffer.length + bekanntBei.length;
    return ok({
      treffer,
      weitere: gefunden.length > HOECHSTENS,
      bekanntBei,
      ausserhalbGefragt: body.grund !== null,
    });
  });
}

function parseGeboren(roh: string | null, ausserhalb: boolean): Result<Teilgeburtsdatum | null, Ablehnung> {
  const datum = roh === null || roh.trim() === '' ? null : parseTeilgeburtsdatum(roh);
  if (datum !== null && !datum.ok) return fail(refuseGeburtsdatum(datum.fehler.meldung));
  const wert = datum?.wert ?? null;
  if (ausserhalb && (wert === null || !isVollstaendig(wert))) {
    return fail(
      refuseGeburtsdatum('Für die Suche außerhalb Ihrer Akten brauchen Sie das vollständige Geburtsdatum.'),
    );
  }
  return ok(wert);
}

function refuseGeburtsdatum(detail: string): Ablehnung {
  return refuseRegel('GEBURTSDATUM_UNGUELTIG', 'Bitte prüfen Sie das Geburtsdatum.', {
    fehler: [{ pointer: '/geburtsdatum', code: 'GEBURTSDATUM_UNGUELTIG', detail }],
    quelle: 'DP-B-09',
  });
}

async function findAlle(trx: Trx, kontext: Kontext, text: string): Promise<NamensTreffer[]> {
  if (!PSEUDONYM.test(text)) return findNamensTreffer(trx, kontext, text);
  const personId = await findPersonIdByPseudonym(trx, getKonto(kontext).mandantId, text.toUpperCase());
  return personId === undefined ? [] : [{ personId, art: 'PSEUDONYM', rang: 0 }];
}

async function toTreffer(
  trx: Trx,
  kontext: Kontext,
  gefunden: readonly NamensTreffer[],
  geboren: string | null,
): Promise<Treffer[]> {
  const ids = gefunden.map(({ personId }) => personId);
  const personen = await openFuehrende(trx, kontext, ids);
  const rang = new Map(gefunden.map((treffer) => [treffer.personId, treffer]));
  return personen
    .map(({ person: { personId, pseudonym, identitaet }, akten, gefundenAls }) => {
      const bester = gefundenAls.flatMap((id) => rang.get(id) ?? []).toSorted((a, b) => a.rang - b.rang)[0];
      return {
        name: formatName(identitaet),
        rang: bester?.rang ?? 0,
        treffer: {
          personId,
          pseudonym,
          akten,
          familienname: identitaet.familienname,
          vornamen: identitaet.vornamen,
          weitereNamen: identitaet.weitereNamen,
          geburtsdatum: identitaet.geburtsdatum,
          geburtsdatumArt: identitaet.geburtsdatumArt,
          trefferart: bester?.art ?? 'NAME_SCHRIFT',
          geburtsdatumPasst: matchGeboren(
            identitaet,
            { geburtsdatum: geboren, geburtsdatumArt: null },
            GRENZEN.schaetzungJahre,
          ),
        } satisfies Treffer,
      };
    })
    .sort(
      (a, b) =>
        rankGeboren(a.treffer) - rankGeboren(b.treffer) || a.rang - b.rang || compareNames(a.name, b.name),
    )
    .map(({ treffer }) => treffer);
}

/** A birth date that contradicts goes last: it may be a typing mistake, so the hit stays. */
function rankGeboren({ geburtsdatumPasst }: Treffer): number {
  if (geburtsdatumPasst === null) return 1;
  return geburtsdatumPasst ? 0 : 2;
}

async function findBekanntBei(
  trx: Trx,
  kontext: Kontext,
  text: string,
  geboren: Teilgeburtsdatum,
): Promise<string[]> {
  const { mandantId } = getKonto(kontext);
  const tokens = await kontext.dienste.tresor.createTokens(mandantId, [toExakteFrage(text, geboren)]);
  const namen = await listBekanntBei(trx, tokens);
  return namen.map((name) => name ?? 'Konto besteht nicht mehr');
}
