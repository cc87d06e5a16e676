import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getAngebotRoute } from './angebot.contract.ts';
import { computeFrische } from './angebot.model.ts';
import { listAngebotzeilen, listVerlaufszeilen } from './angebot.repo.ts';
import { findErgebnis } from './ergebnis.repo.ts';
import { RHYTHMUS_TAGE } from './parameter.ts';
import { listVorschlagszeilen } from './pflege.repo.ts';

type Ansicht = Antwort<typeof getAngebotRoute>;

/** One Angebot of any Standort; history and proposals for the one that keeps it. */
export function getAngebot(
  kontext: Kontext,
  { params: { angebotId } }: Eingabe<typeof getAngebotRoute>,
): Antwortet<Ansicht> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = angebotId;
  return withActor(kontext, async (trx) => {
    const [zeile] = await listAngebotzeilen(trx, [angebotId]);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const { standortId: wessen, ...angebot } = zeile;
    const eigenerStandort = wessen === standortId;
    return ok({
      ...angebot,
      frische: computeFrische(zeile, kontext.stichtag, RHYTHMUS_TAGE),
      eigenerStandort,
      ergebnis: (await findErgebnis(trx, wessen, angebotId)) ?? null,
      verlauf: eigenerStandort ? await loadVerlauf(trx, standortId, angebotId) : null,
      vorschlaege: eigenerStandort
        ? await listVorschlagszeilen(trx, standortId, { angebotId, hoechstens: 50 })
        : null,
    });
  });
}

async function loadVerlauf(
  trx: Trx,
  standortId: string,
  angebotId: string,
): Promise<NonNullable<Ansicht['verlauf']>> {
  const zeilen = await listVerlaufszeilen(trx, standortId, angebotId);
  const namen = await listNamen(
    trx,
    zeilen.flatMap(({ kontoId }) => kontoId ?? []),
  );
  return zeilen.map(({ kontoId, ...zeile }) => ({
    ...zeile,
    von: kontoId === null ? null : (namen.get(kontoId) ?? null),
  }));
}
