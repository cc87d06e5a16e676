import { type Ablehnung, refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays, addMonths, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  type Akte,
  checkArbeitstag,
  checkBearbeitbar,
  getKonto,
  lockAkte,
  recordEreignis,
} from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { WARTE_FRISTEN } from './fristen.ts';
import { toWarteOrt } from './siegelort.ts';
import type {
  closeWartendRoute,
  createWartendRoute,
  recordBlickRoute,
  Warteangabe,
} from './warteliste.contract.ts';
import { BLICK_HOECHSTENS_MONATE, isWartbar } from './warteliste.model.ts';
import { findOffen, insertWartend, saveBlick, saveEnde, type Wartezeile } from './warteliste.repo.ts';
import type { Warteende } from './wertelisten/enden.ts';

/** Puts the person of an Akte on the list; there is one open entry per Akte. */
export function createWartend(
  kontext: Kontext,
  { params, body }: Eingabe<typeof createWartendRoute>,
): Antwortet<Antwort<typeof createWartendRoute>> {
  type Ausgang = Result<Antwort<typeof createWartendRoute>, Ablehnung>;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const akte = await lockOffeneAkte(trx, kontext, params.akteId);
    if (!akte.ok) return akte;
    const { seit = kontext.stichtag } = body;
    const tag = checkArbeitstag(seit, akte.wert, kontext.stichtag, '/seit');
    if (!tag.ok) return tag;
    return addWartend(trx, kontext, akte.wert, { ...body, seit });
  });
}

/** The same as part of a larger act, for example when a Fallanfrage is taken over. The caller holds the Akte. */
export async function addWartend(
  trx: Trx,
  kontext: Kontext,
  akte: Pick<Akte, 'id' | 'zustand'>,
  angabe: Warteangabe & { seit: PlainDate },
): Promise<Result<{ id: string; version: number }, Ablehnung>> {
  const { mandantId, kontoId } = getKonto(kontext);
  if (!isWartbar(akte.zustand)) return fail(NICHT_WARTBAR);
  if ((await findOffen(trx, mandantId, akte.id)) !== undefined) return fail(WARTET_SCHON);
  const blick = checkBlick(angabe.naechsterBlick, kontext.stichtag);
  if (!blick.ok) return blick;
  const { seit, dringlichkeit, gruende, ohneSprachmittlung } = angabe;
  const id = createUuidV7();
  const siegel = await kontext.dienste.tresor.seal(toWarteOrt(mandantId, akte.id, id), { gruende });
  const naechsterBlick = blick.wert;
  await insertWartend(trx, {
    id,
    akteId: akte.id,
    mandantId,
    kontoId,
    seit,
    dringlichkeit,
    naechsterBlick,
    ohneSprachmittlung,
    siegel,
  });
  const codes = { wartelisteId: id, dringlichkeit, naechsterBlick, ...toSprachgrund(angabe) };
  const ereignis = { art: 'WARTELISTE_EINGETRAGEN', codes, inhalt: { warum: gruende } } as const;
  await recordEreignis(trx, kontext, akte.id, ereignis, seit);
  return ok({ id, version: 1 });
}

/** Only where it is so: most do not wait for this. */
const toSprachgrund = ({ ohneSprachmittlung }: Pick<Warteangabe, 'ohneSprachmittlung'>) =>
  ohneSprachmittlung ? { ohneSprachmittlung } : {};

/** Somebody looked: urgency and reasons as they are today, and when to look again. */
export function recordBlick(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordBlickRoute>,
): Antwortet<Antwort<typeof recordBlickRoute>> {
  return withWartend(kontext, params.akteId, body.version, async (trx, zeile) => {
    const { mandantId } = getKonto(kontext);
    const blick = checkBlick(body.naechsterBlick, kontext.stichtag);
    if (!blick.ok) return blick;
    const { dringlichkeit, gruende, ohneSprachmittlung } = body;
    const ort = toWarteOrt(mandantId, zeile.akteId, zeile.id);
    const siegel = await kontext.dienste.tresor.seal(ort, { gruende });
    const naechsterBlick = blick.wert;
    await saveBlick(trx, mandantId, {
      id: zeile.id,
      dringlichkeit,
      naechsterBlick,
      ohneSprachmittlung,
      siegel,
    });
    const codes = { wartelisteId: zeile.id, dringlichkeit, naechsterBlick, ...toSprachgrund(body) };
    const ereignis = { art: 'WARTELISTE_GESICHTET', codes, inhalt: { warum: gruende } } as const;
    await recordEreignis(trx, kontext, zeile.akteId, ereignis, kontext.stichtag);
    return ok({ id: zeile.id, version: zeile.version + 1 });
  });
}

/** Referred elsewhere, or the person waits no longer. */
export function closeWartend(
  kontext: Kontext,
  { params, body }: Eingabe<typeof closeWartendRoute>,
): Antwortet<Antwort<typeof closeWartendRoute>> {
  return withWartend(kontext, params.akteId, body.version, async (trx, zeile) => {
    await recordEnde(trx, kontext, zeile, body.ergebnis, body.bemerkung);
    return ok({ id: zeile.id, version: zeile.version + 1 });
  });
}

/** Waiting ends with the act that ends its reason: the Aufnahme, a refusal, the end of the Kurzberatung. The caller holds the Akte. */
export async function closeOffenesWarten(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  ergebnis: Warteende,
): Promise<void> {
  const zeile = await findOffen(trx, getKonto(kontext).mandantId, akteId);
  if (zeile !== undefined) await recordEnde(trx, kontext, zeile, ergebnis);
}

async function recordEnde(
  trx: Trx,
  kontext: Kontext,
  zeile: Wartezeile,
  ergebnis: Warteende,
  bemerkung?: string,
): Promise<void> {
  await saveEnde(trx, getKonto(kontext).mandantId, { id: zeile.id, ergebnis, am: kontext.stichtag });
  const codes = { wartelisteId: zeile.id, warteende: ergebnis, seit: zeile.seit };
  const ereignis = { art: 'WARTELISTE_BEENDET', codes, inhalt: { bemerkung } } as const;
  await recordEreignis(trx, kontext, zeile.akteId, ereignis, kontext.stichtag);
}

/** Every act on an open entry: the Akte locked and workable, the entry as the page has read it. */
function withWartend<T>(
  kontext: Kontext,
  akteId: string,
  version: number,
  fn: (trx: Trx, zeile: Wartezeile) => Promise<Result<T, Ablehnung>>,
): Antwortet<T> {
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const akte = await lockOffeneAkte(trx, kontext, akteId);
    if (!akte.ok) return akte;
    const zeile = await findOffen(trx, getKonto(kontext).mandantId, akteId);
    if (zeile === undefined) return fail(WARTET_NICHT);
    if (zeile.version !== version) return fail(refuseKonflikt({ version: zeile.version }));
    return fn(trx, zeile);
  });
}

async function lockOffeneAkte(trx: Trx, kontext: Kontext, akteId: string): Promise<Result<Akte, Ablehnung>> {
  const akte = await lockAkte(trx, kontext, akteId);
  if (!akte.ok) return akte;
  const bearbeitbar = checkBearbeitbar(akte.wert);
  return bearbeitbar.ok ? akte : fail(bearbeitbar.fehler);
}

/** From today on, at most half a year ahead; without a day the usual one. */
function checkBlick(blick: PlainDate | undefined, heute: PlainDate): Result<PlainDate, Ablehnung> {
  const tag = blick ?? addDays(heute, WARTE_FRISTEN.blickTage);
  if (tag >= heute && tag <= addMonths(heute, BLICK_HOECHSTENS_MONATE)) return ok(tag);
  const detail = 'Wählen Sie einen Tag ab heute und innerhalb von sechs Monaten.';
  return fail(
    refuseRegel('BLICK_TAG', 'An diesem Tag kann niemand nachsehen.', {
      fehler: [{ pointer: '/naechsterBlick', code: 'BLICK_TAG', detail }],
    }),
  );
}

const NICHT_WARTBAR = refuseRegel('NICHT_WARTBAR', 'In dieser Akte wartet niemand mehr auf die Aufnahme.', {
  detail: 'Auf die Warteliste kommt, wer noch nicht aufgenommen ist.',
});
const WARTET_SCHON = refuseRegel('WARTET_SCHON', 'Die Person steht schon auf der Warteliste.', {
  detail: 'Halten Sie einen Blick fest, wenn sich etwas geändert hat.',
});
const WARTET_NICHT = refuseRegel('WARTET_NICHT', 'In dieser Akte wartet niemand.', {
  detail: 'Laden Sie die Seite neu; dort steht der aktuelle Stand.',
});
