import { z } from 'zod';
import { refuseKonflikt } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { KONTEN_BEREICH } from '#src/modules/benutzer/index.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Entwurf } from './entwurf.contract.ts';
import { toSiegelname } from './open-entwurf.ts';
import type {
  deleteSteuerungsentwurfRoute,
  getSteuerungsentwurfRoute,
  updateSteuerungsentwurfRoute,
} from './steuerungsentwurf.contract.ts';
import {
  deleteSteuerungszeile,
  findSteuerungszeile,
  insertSteuerungszeile,
  type Steuerungsort,
  updateSteuerungszeile,
} from './steuerungsentwurf.repo.ts';

const Inhalt = z.record(z.string(), z.unknown());

/** Own draft of a form of the domain steuerung. */
export function getSteuerungsentwurf(
  kontext: Kontext,
  { params }: Eingabe<typeof getSteuerungsentwurfRoute>,
): Antwortet<Antwort<typeof getSteuerungsentwurfRoute>> {
  return withActor(kontext, async (trx) => ok(await openZeile(trx, kontext, toOrt(kontext, params))));
}

/** Keeps what was typed; without the right version KONFLIKT with the draft that stands, as in the Fallarbeit. */
export function updateSteuerungsentwurf(
  kontext: Kontext,
  { params, body }: Eingabe<typeof updateSteuerungsentwurfRoute>,
): Antwortet<Antwort<typeof updateSteuerungsentwurfRoute>> {
  return withActor(kontext, async (trx) => {
    const ort = toOrt(kontext, params);
    const siegel = await kontext.dienste.tresor.seal(toSiegelort(ort), body.inhalt);
    const version =
      body.version === undefined
        ? (await insertSteuerungszeile(trx, ort, siegel))
          ? 1
          : undefined
        : await updateSteuerungszeile(trx, ort, body.version, siegel);
    if (version === undefined) return fail(refuseKonflikt(await openZeile(trx, kontext, ort)));
    return ok({ version });
  });
}

/** Gone after success or on request; deleting nothing is no error. */
export function deleteSteuerungsentwurf(
  kontext: Kontext,
  { params }: Eingabe<typeof deleteSteuerungsentwurfRoute>,
): Antwortet<Antwort<typeof deleteSteuerungsentwurfRoute>> {
  return withActor(kontext, async (trx) => {
    await deleteSteuerungszeile(trx, toOrt(kontext, params));
    return ok({});
  });
}

async function openZeile(trx: Trx, kontext: Kontext, ort: Steuerungsort): Promise<Entwurf | null> {
  const zeile = await findSteuerungszeile(trx, ort);
  if (zeile === undefined) return null;
  const inhalt = await kontext.dienste.tresor.open(toSiegelort(ort), zeile.siegel, Inhalt);
  return { inhalt, version: zeile.version, geaendertAm: zeile.geaendert_am.toISOString() };
}

function toOrt({ actor }: Kontext, params: { bereich: string; bezug: string }): Steuerungsort {
  if (actor.art !== 'konto' || actor.standortId === null) throw new Error('Roles of a Standort only');
  const { standortId, kontoId } = actor;
  const bezug = params.bezug === 'neu' ? kontoId : params.bezug;
  return { standort_id: standortId, konto_id: kontoId, bereich: params.bereich, bezug };
}

/** Under the key of the account, which is destroyed with it; these roles may belong to no Mandant. */
function toSiegelort(ort: Steuerungsort): Siegelort {
  return {
    mandantId: KONTEN_BEREICH,
    subjekt: { art: 'konto', id: ort.konto_id },
    klasse: 'inhalt',
    name: toSiegelname('steuerung', ort.bereich),
    zeileId: ort.bezug,
  };
}
