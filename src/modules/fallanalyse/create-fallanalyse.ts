import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, checkBearbeitbar, getKonto, lockAkte, recordEreignis } from '#src/modules/akte/index.ts';
import { listMitglieder } from '#src/modules/benutzer/index.ts';
import { findEinwilligungen } from '#src/modules/einwilligung/index.ts';
import { checkDirekt, findBefunde } from '#src/modules/fachfrage/index.ts';
import { findBeteiligte } from '#src/modules/person/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  checkFallanalysetextRoute,
  createFallanalyseRoute,
  updateFallanalyseRoute,
} from './fallanalyse.contract.ts';
import {
  type Blatt,
  checkBlatt,
  checkKonferenz,
  type Fallformat,
  type Stelle,
  toBlatttexte,
} from './fallanalyse.model.ts';
import { insertAnalyse, replaceTeilnahme, updateAnalyse } from './fallanalyse.repo.ts';
import { toBlattOrt } from './siegelorte.ts';
import { LEITFRAGEN_VERSION } from './wertelisten/leitfragen.ts';
import { withFuehrung } from './with-fuehrung.ts';

type Neu = typeof createFallanalyseRoute;
type Body = Eingabe<Neu>['body'];

/** Places that tell of a person, for the author; only positions. */
export function checkFallanalysetext(
  kontext: Kontext,
  { body: { texte } }: Eingabe<typeof checkFallanalysetextRoute>,
): Antwortet<Antwort<typeof checkFallanalysetextRoute>> {
  // Asked anew before every sending; nothing of it is kept.
  delete kontext.idempotenz;
  return withActor(kontext, async (trx) => {
    const gefuellt = Object.fromEntries(
      Object.entries(texte).filter((eintrag): eintrag is [string, string] => eintrag[1] !== undefined),
    );
    const befunde = await findBefunde(trx, kontext, gefuellt);
    kontext.protokoll.anzahl = befunde.length;
    return ok({ befunde });
  });
}

/** Prepares a sitting about an own Akte: the sheet names nobody, and only colleagues of the Stelle are invited. */
export function createFallanalyse(
  kontext: Kontext,
  { params: { akteId }, body }: Eingabe<Neu>,
): Antwortet<Antwort<Neu>> {
  const { mandantId, kontoId } = getKonto(kontext);
  return withActor(kontext, async (trx): Promise<Result<Antwort<Neu>, Ablehnung>> => {
    const akte = await lockAkte(trx, kontext, akteId);
    if (!akte.ok) return akte;
    const geprueft = await checkEingabe(trx, kontext, akte.wert, body);
    if (!geprueft.ok) return geprueft;
    const id = createUuidV7();
    await insertAnalyse(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akteId,
      art: body.format,
      kurzform: body.kurzform,
      leitfragen: LEITFRAGEN_VERSION,
      am: body.am,
      siegel: await kontext.dienste.tresor.seal(toBlattOrt(mandantId, akteId, id), geprueft.wert),
      angelegt_von: kontoId,
    });
    await replaceTeilnahme(trx, { mandantId, akteId, id }, toTeilnahmen(body));
    const codes = { fallanalyseId: id, format: body.format };
    await recordEreignis(trx, kontext, akteId, { art: 'FALLANALYSE_VORBEREITET', codes }, kontext.stichtag);
    return ok({ id, version: 1 });
  });
}

/** Changes sheet, day and invitations until it took place. */
export function updateFallanalyse(
  kontext: Kontext,
  { params, body }: Eingabe<typeof updateFallanalyseRoute>,
): Antwortet<Antwort<typeof updateFallanalyseRoute>> {
  return withFuehrung(
    kontext,
    params.fallanalyseId,
    { version: body.version, offen: true },
    async (trx, { akte, zeile }) => {
      const { mandantId } = getKonto(kontext);
      const geprueft = await checkEingabe(trx, kontext, akte, body);
      if (!geprueft.ok) return geprueft;
      await replaceTeilnahme(trx, { mandantId, akteId: akte.id, id: zeile.id }, toTeilnahmen(body));
      const version = await updateAnalyse(trx, mandantId, zeile.id, {
        art: body.format,
        kurzform: body.kurzform,
        leitfragen: LEITFRAGEN_VERSION,
        am: body.am,
        siegel: await kontext.dienste.tresor.seal(toBlattOrt(mandantId, akte.id, zeile.id), geprueft.wert),
      });
      return ok({ id: zeile.id, version });
    },
  );
}

/** Who is invited reads until then: the sitting and its follow-up, not for ever. */
function toTeilnahmen({ eingeladen, moderation, am }: Pick<Body, 'eingeladen' | 'moderation' | 'am'>) {
  const gueltigBis: PlainDate = addDays(am, PARAMETER.fallanalyse_einladung.wert);
  return [...new Set(eingeladen)].map((kontoId) => ({
    kontoId,
    moderation: kontoId === moderation,
    gueltigBis,
  }));
}

async function checkEingabe(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  body: Body,
): Promise<Result<Blatt, Ablehnung>> {
  const bearbeitbar = checkFormatbar(akte, body.format);
  if (!bearbeitbar.ok) return bearbeitbar;
  const blatt: Blatt = {
    anlass: body.anlass,
    frage: body.frage,
    verlauf: body.verlauf ?? null,
    ressourcen: body.ressourcen ?? null,
    teilbereich: body.teilbereich,
    stellen: body.stellen,
  };
  const abgeschlossen = akte.zustand === 'GESCHLOSSEN';
  const vollstaendig = checkBlatt({ ...body, blatt }, { abgeschlossen });
  if (!vollstaendig.ok) return vollstaendig;
  const geladen = await checkEingeladene(trx, kontext, body);
  if (!geladen.ok) return geladen;
  if (body.format === 'FALLKONFERENZ') {
    const erlaubt = await checkStellen(trx, kontext, akte.id, body.stellen);
    if (!erlaubt.ok) return erlaubt;
  }
  const geprueft = await checkDirekt(trx, kontext, toBlatttexte(blatt), body.erklaerungen);
  return geprueft.ok ? ok(blatt) : geprueft;
}

/** A frozen Akte stays untouched; a closed one may be reconstructed. */
function checkFormatbar(akte: Akte, format: Fallformat): Result<null, Ablehnung> {
  if (format === 'FALLREKONSTRUKTION' && akte.zustand === 'GESCHLOSSEN') return ok(null);
  return checkBearbeitbar(akte);
}

/** Consents of the main person for each of these Stellen: valid today, and given by the day of the sitting. */
export async function checkStellen(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  stellen: readonly Stelle[],
  am: PlainDate = kontext.stichtag,
): Promise<Result<string[], Ablehnung>> {
  const einwilligungen = await findEinwilligungen(trx, kontext, akteId);
  const beteiligte = await findBeteiligte(trx, kontext, akteId);
  const person = beteiligte.find(({ rolle }) => rolle === 'HAUPTPERSON');
  return checkKonferenz(
    einwilligungen.filter(({ gueltigVon }) => gueltigVon <= am),
    stellen,
    person?.personId,
  );
}

/** Only the Case Management of the own Stelle, and nobody from another one in Vertretung. */
async function checkEingeladene(
  trx: Trx,
  kontext: Kontext,
  { eingeladen, moderation }: Pick<Body, 'eingeladen' | 'moderation'>,
): Promise<Result<null, Ablehnung>> {
  if (eingeladen.length === 0 && moderation === null) return ok(null);
  const erlaubt = new Set((await listKolleginnen(trx, kontext)).map(({ kontoId }) => kontoId));
  const fehler: Feldfehler[] = [];
  if (eingeladen.some((id) => !erlaubt.has(id))) {
    const detail = 'Laden Sie nur Kolleginnen und Kollegen aus dem Case Management Ihrer Stelle ein.';
    fehler.push({ pointer: '/eingeladen', code: 'PERSON_UNGEEIGNET', detail });
  }
  if (moderation !== null && !eingeladen.includes(moderation)) {
    const detail = 'Laden Sie die Person ein, die moderieren soll.';
    fehler.push({ pointer: '/moderation', code: 'PERSON_UNGEEIGNET', detail });
  }
  if (fehler.length === 0) return ok(null);
  return fail(
    refuseRegel('PERSON_UNGEEIGNET', 'Diese Person lässt sich nicht einladen.', {
      fehler,
      quelle: 'Art. 32 DSGVO; § 203 StGB',
    }),
  );
}

export async function listKolleginnen(
  trx: Trx,
  kontext: Kontext,
): Promise<{ kontoId: string; name: string }[]> {
  const { kontoId } = getKonto(kontext);
  const mitglieder = await listMitglieder(trx, kontext.stichtag);
  return mitglieder
    .filter((m) => m.rolle === 'CASE_MANAGEMENT' && !m.vertretung && m.kontoId !== kontoId)
    .map(({ kontoId: id, name }) => ({ kontoId: id, name }));
}
