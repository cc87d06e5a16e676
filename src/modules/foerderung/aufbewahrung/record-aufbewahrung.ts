import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type {
  closeFoerdersperreRoute,
  createFoerdersperreRoute,
  recordArchivangebotRoute,
} from './aufbewahrung.contract.ts';
import { insertVermerk, listVermerke, type NeuerVermerk } from './aufbewahrung.repo.ts';

type Angabe = Pick<NeuerVermerk, 'art' | 'sperreId' | 'anlass' | 'grund'>;
type Geschrieben = Result<{ id: string }, Ablehnung>;

/** Holds both steps of deletion until it is ended. */
export function createFoerdersperre(
  kontext: Kontext,
  { params, body: { anlass, grund } }: Eingabe<typeof createFoerdersperreRoute>,
): Antwortet<Antwort<typeof createFoerdersperreRoute>> {
  return withVermerk(kontext, params.foerderfallId, async () =>
    ok({ art: 'SPERRE', sperreId: null, anlass, grund }),
  );
}

/** Whoever may hold may let go: the office that set it may have changed its people since. */
export function closeFoerdersperre(
  kontext: Kontext,
  { params: { foerderfallId, sperreId }, body: { grund } }: Eingabe<typeof closeFoerdersperreRoute>,
): Antwortet<Antwort<typeof closeFoerdersperreRoute>> {
  return withVermerk(kontext, foerderfallId, async (trx) => {
    const sperre = (await listVermerke(trx, foerderfallId)).find(({ id }) => id === sperreId);
    if (sperre?.art !== 'SPERRE') return fail(refuseNichtGefunden());
    return ok({ art: 'SPERRE_ENDE', sperreId, anlass: null, grund });
  });
}

/** DP-G-07: before the Förderakte goes, the archive has said what it wants of it. */
export function recordArchivangebot(
  kontext: Kontext,
  { params, body: { ergebnis, grund } }: Eingabe<typeof recordArchivangebotRoute>,
): Antwortet<Antwort<typeof recordArchivangebotRoute>> {
  return withVermerk(kontext, params.foerderfallId, async (_trx, fall) =>
    ['ABGESCHLOSSEN', 'ABGESCHLOSSEN_ABGELEHNT', 'ZURUECKGENOMMEN'].includes(fall.zustand)
      ? ok({ art: ergebnis, sperreId: null, anlass: null, grund })
      : fail(ZU_FRUEH),
  );
}

function withVermerk(
  kontext: Kontext,
  foerderfallId: string,
  act: (trx: Trx, fall: Foerderfallzeile) => Promise<Result<Angabe, Ablehnung>>,
): Promise<Geschrieben> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const angabe = await act(trx, fall);
    if (!angabe.ok) return angabe;
    const { kontoId, rolle } = getFoerderkonto(kontext);
    const id = createUuidV7();
    const neu = { ...angabe.wert, id, fall, kontoId, rolle, am: kontext.stichtag };
    return (await insertVermerk(trx, neu)) ? ok({ id }) : fail(SCHON_AUFGEHOBEN);
  });
}

const SCHON_AUFGEHOBEN = refuseRegel('SCHON_AUFGEHOBEN', 'Diese Sperre ist schon aufgehoben.', {
  detail: 'Laden Sie die Seite neu; dort steht der aktuelle Stand.',
});
const ZU_FRUEH = refuseRegel('ARCHIV_ZU_FRUEH', 'Die Akte kann dem Archiv noch nicht angeboten werden.', {
  detail: 'Bieten Sie sie an, sobald das Verfahren abgeschlossen ist.',
});
