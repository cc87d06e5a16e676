import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, checkFrist, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { openEintraege } from '#src/modules/rechtskreis/index.ts';
import { findVerweisgrund } from '#src/modules/rechtskreis/verweis.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Schrittart, SchrittKette } from './fall.model.ts';
import { findZiel, insertSchritt } from './fall.repo.ts';
import { checkGemeinte, formatGemeinte } from './gemeinte.ts';
import { toFristbeginn } from './open-ziel.ts';
import { toSchrittOrt } from './siegelorte.ts';
import { applyUebergang, withAkte } from './with-akte.ts';
import type { createSchrittRoute } from './ziel.contract.ts';

type Neu = typeof createSchrittRoute;

/**
 * Plans a step of the Hilfeplan towards a Ziel of the same Akte. Without a Ziel it is a task, for example from a hint:
 * it moves no state, so it fits a Kurzberatung too.
 */
export async function createSchritt(
  kontext: Kontext,
  { params, body }: Eingabe<Neu>,
): Antwortet<Antwort<Neu>> {
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const ab = await findFristbeginn(trx, kontext, akte.id, body.zielId);
    const tag = checkFrist(body.faelligAm, null, kontext.stichtag, { pointer: '/faelligAm', ab });
    return tag.ok ? addSchritt(trx, kontext, akte, body) : tag;
  });
}

/** One more step in an Akte whose row the caller has locked. `kette`: the step of a Dienstleistungskette it comes from. */
export async function addSchritt(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  body: Eingabe<Neu>['body'] & { kette?: SchrittKette },
): Promise<Result<{ id: string; version: number }, Ablehnung>> {
  const { mandantId } = getKonto(kontext);
  const ziel = await checkZiel(trx, kontext, akte, body.zielId);
  if (!ziel.ok) return ziel;
  const gemeinte = await checkGemeinte(trx, kontext, akte.id, body.personIds);
  if (!gemeinte.ok) return gemeinte;
  const id = createUuidV7();
  const { personIds, was, wer, faelligAm, hinweis, kette } = body;
  const art = body.art ?? (await computeSchrittart(trx, kontext, akte.id, ziel.wert?.bereich));
  const inhalt = {
    was,
    ...(hinweis === undefined ? {} : { hinweis }),
    ...(personIds === undefined ? {} : { personIds }),
    ...(kette === undefined ? {} : { kette }),
  };
  await insertSchritt(trx, {
    mandant_id: mandantId,
    id,
    akte_id: akte.id,
    ziel_id: ziel.wert?.id ?? null,
    art,
    wer,
    faellig_am: faelligAm ?? null,
    stand: 'OFFEN',
    siegel: await kontext.dienste.tresor.seal(toSchrittOrt(mandantId, akte.id, id), inhalt),
  });
  await recordEreignis(
    trx,
    kontext,
    akte.id,
    {
      art: 'SCHRITT_GEPLANT',
      codes: {
        schrittId: id,
        zielId: ziel.wert?.id,
        wer,
        faelligAm,
        ...(art === 'VERWEIS' ? { schrittart: art } : {}),
      },
      inhalt: { was, fuer: formatGemeinte(gemeinte.wert) },
    },
    kontext.stichtag,
  );
  return ok({ id, version: 1 });
}

/** A step of a Ziel from paper may be over, too. */
export async function findFristbeginn(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  zielId: string | null | undefined,
): Promise<PlainDate> {
  if (zielId === null || zielId === undefined) return kontext.stichtag;
  const ziel = await findZiel(trx, getKonto(kontext).mandantId, akteId, zielId);
  return ziel === undefined ? kontext.stichtag : toFristbeginn(ziel, kontext.stichtag);
}

/** The Ziel, when one is named, and whether the state allows a step towards it. */
async function checkZiel(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  zielId: string | undefined,
): Promise<Result<{ id: string; bereich: string } | null, Ablehnung>> {
  if (zielId === undefined) return ok(null);
  const ziel = await findZiel(trx, getKonto(kontext).mandantId, akte.id, zielId);
  if (ziel === undefined) return fail(refuseNichtGefunden());
  const version = await applyUebergang(trx, kontext, akte, {
    ereignis: 'SCHRITT_GEPLANT',
    am: kontext.stichtag,
  });
  return version.ok ? ok(ziel) : version;
}

/** AT-19, VB-01: where a Fallmanagement elsewhere covers the Lebensbereich, the default is a Verweis. */
async function computeSchrittart(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  bereich: string | undefined,
): Promise<Schrittart> {
  const code = THEMENBEREICH_CODES.find((themenbereich) => themenbereich === bereich);
  if (code === undefined) return 'EIGENER';
  const eintraege = await openEintraege(trx, kontext, akteId);
  return findVerweisgrund(eintraege, code, kontext.stichtag) === null ? 'EIGENER' : 'VERWEIS';
}
