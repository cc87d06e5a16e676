import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { SchrittInhalt, type Schrittstand } from './fall.model.ts';
import { findSchritt, findZiel, insertSchritt, updateSchrittZeile } from './fall.repo.ts';
import { toSchrittOrt } from './siegelorte.ts';
import { applyUebergang, withAkte } from './with-akte.ts';
import { listGeaendert } from './ziele.ts';
import type { createSchrittRoute, updateSchrittRoute, updateSchrittstandRoute } from './ziel.contract.ts';

type Neu = typeof createSchrittRoute;
type Aenderung = typeof updateSchrittRoute;
type Stand = typeof updateSchrittstandRoute;
type Schrittzeile = NonNullable<Awaited<ReturnType<typeof findSchritt>>>;

/** Plans a step of the Hilfeplan towards a Ziel of the same Akte. */
export async function createSchritt(
  kontext: Kontext,
  { params, body }: Eingabe<Neu>,
): Antwortet<Antwort<Neu>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const ziel = await findZiel(trx, mandantId, akte.id, body.zielId);
    if (ziel === undefined) return fail(refuseNichtGefunden());
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'SCHRITT_GEPLANT',
      am: kontext.stichtag,
    });
    if (!version.ok) return version;
    const id = createUuidV7();
    await insertSchritt(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akte.id,
      ziel_id: ziel.id,
      wer: body.wer,
      faellig_am: body.faelligAm ?? null,
      stand: 'OFFEN',
      siegel: await kontext.dienste.tresor.seal(toSchrittOrt(mandantId, akte.id, id), { was: body.was }),
    });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'SCHRITT_GEPLANT',
        codes: { schrittId: id, zielId: ziel.id, wer: body.wer, faelligAm: body.faelligAm },
        inhalt: { was: body.was },
      },
      kontext.stichtag,
    );
    return ok({ id, version: 1 });
  });
}

export async function updateSchritt(
  kontext: Kontext,
  { params, body }: Eingabe<Aenderung>,
): Antwortet<Antwort<Aenderung>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const schritt = await getSchrittFor(trx, kontext, akte.id, params.schrittId, body.version);
    if (!schritt.ok) return schritt;
    const { id } = schritt.wert.zeile;
    const { was, wer, faelligAm = null } = body;
    const version = await updateSchrittZeile(trx, mandantId, id, {
      wer,
      faellig_am: faelligAm,
      siegel: await kontext.dienste.tresor.seal(toSchrittOrt(mandantId, akte.id, id), { was }),
    });
    const { vorher } = schritt.wert;
    const codes = { schrittId: id, felder: listGeaendert(vorher, { was, wer, faelligAm }) };
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'SCHRITT_GEAENDERT', codes, inhalt: { vorher } },
      kontext.stichtag,
    );
    return ok({ id, version });
  });
}

const STAND_EREIGNIS = {
  OFFEN: 'SCHRITT_WIEDER_OFFEN',
  ERLEDIGT: 'SCHRITT_ERLEDIGT',
  ENTFALLEN: 'SCHRITT_ENTFALLEN',
} as const satisfies Record<Schrittstand, string>;

/** Ticks a step off, drops it or opens it again. */
export async function updateSchrittstand(
  kontext: Kontext,
  { params, body }: Eingabe<Stand>,
): Antwortet<Antwort<Stand>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const schritt = await getSchrittFor(trx, kontext, akte.id, params.schrittId, body.version);
    if (!schritt.ok) return schritt;
    const uebergang = await applyUebergang(trx, kontext, akte, {
      ereignis: 'FORTSCHRITT_ERFASST',
      am: kontext.stichtag,
    });
    if (!uebergang.ok) return uebergang;
    const { id } = schritt.wert.zeile;
    const version = await updateSchrittZeile(trx, mandantId, id, { stand: body.stand });
    const ereignis = {
      art: STAND_EREIGNIS[body.stand],
      codes: { schrittId: id },
      inhalt: { was: schritt.wert.vorher.was },
    };
    await recordEreignis(trx, kontext, akte.id, ereignis, kontext.stichtag);
    return ok({ id, version });
  });
}

async function getSchrittFor(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  schrittId: string,
  version: number,
): Promise<
  Result<{ zeile: Schrittzeile; vorher: { was: string; wer: string; faelligAm: string | null } }, Ablehnung>
> {
  const { mandantId } = getKonto(kontext);
  const zeile = await findSchritt(trx, mandantId, akteId, schrittId);
  if (zeile === undefined) return fail(refuseNichtGefunden());
  const inhalt = await kontext.dienste.tresor.open(
    toSchrittOrt(mandantId, akteId, zeile.id),
    zeile.siegel,
    SchrittInhalt,
  );
  const vorher = { was: inhalt.was, wer: zeile.wer, faelligAm: zeile.faellig_am };
  if (zeile.version !== version)
    return fail(refuseKonflikt({ version: zeile.version, stand: zeile.stand, ...vorher }));
  return ok({ zeile, vorher });
}
