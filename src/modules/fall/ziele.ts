import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, mapOk, ok, type Result } from '#src/core/result.ts';
import { countAct, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Zielergebnis, Zielstand } from '#src/modules/akte/wertelisten/verlauf.ts';
import { hasGueltigeEinwilligung } from '#src/modules/einwilligung/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { isZielBeendet, ZielInhalt } from './fall.model.ts';
import { findZiel, insertZiel, updateZielZeile } from './fall.repo.ts';
import { toZielOrt } from './siegelorte.ts';
import { applyUebergang, withAkte } from './with-akte.ts';
import type {
  createZielRoute,
  recordOhneZielRoute,
  updateZielRoute,
  updateZielstandRoute,
} from './ziel.contract.ts';

type Neu = typeof createZielRoute;
type Aenderung = typeof updateZielRoute;
type Stand = typeof updateZielstandRoute;
type Ohne = typeof recordOhneZielRoute;
type Zielzeile = NonNullable<Awaited<ReturnType<typeof findZiel>>>;

/** Agrees on a Ziel in the words of the client (CP-05). */
export async function createZiel(kontext: Kontext, { params, body }: Eingabe<Neu>): Antwortet<Antwort<Neu>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const einwilligung = await hasGueltigeEinwilligung(
      trx,
      kontext,
      akte.id,
      'ZUSAMMENARBEIT',
      kontext.stichtag,
    );
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'ZIEL_VEREINBART',
      lage: { einwilligungZusammenarbeit: einwilligung },
      am: kontext.stichtag,
    });
    if (!version.ok) return version;
    const id = createUuidV7();
    await insertZiel(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akte.id,
      bereich: body.bereich,
      prioritaet: body.prioritaet,
      stand: 'OFFEN',
      stand_seit: kontext.stichtag,
      frist: body.frist ?? null,
      vereinbart_am: kontext.stichtag,
      form: body.form,
      siegel: await kontext.dienste.tresor.seal(toZielOrt(mandantId, akte.id, id), toInhalt(body)),
    });
    const { bereich, prioritaet, form, frist, wortlaut, sprache, uebersetzung } = body;
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'ZIEL_VEREINBART',
        codes: { zielId: id, bereich, prioritaet, form, frist },
        inhalt: { wortlaut, sprache, uebersetzung },
      },
      kontext.stichtag,
    );
    await countAct(trx, kontext, akte.id, {
      art: 'ZIEL_VEREINBART',
      datum: kontext.stichtag,
      merkmale: { bereich },
    });
    return ok({ id, version: 1 });
  });
}

/** Changes a Ziel and keeps the others; the old wording stays in the Ereignis. */
export async function updateZiel(
  kontext: Kontext,
  { params, body }: Eingabe<Aenderung>,
): Antwortet<Antwort<Aenderung>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const ziel = await getZielFor(trx, kontext, akte.id, params.zielId, body.version);
    if (!ziel.ok) return ziel;
    const vorher = await openZiel(kontext, ziel.wert);
    const { bereich, prioritaet, form, frist = null } = body;
    const neu = { ...toInhalt(body), bereich, prioritaet, form, frist };
    const version = await updateZielZeile(trx, mandantId, ziel.wert.id, {
      bereich,
      prioritaet,
      form,
      frist,
      siegel: await kontext.dienste.tresor.seal(toZielOrt(mandantId, akte.id, ziel.wert.id), toInhalt(body)),
    });
    const felder = listGeaendert(vorher, neu);
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'ZIEL_GEAENDERT', codes: { zielId: ziel.wert.id, felder }, inhalt: { vorher } },
      kontext.stichtag,
    );
    return ok({ id: ziel.wert.id, version });
  });
}

/** Notes where a Ziel stands; a final state counts as its result, a reopened one takes the count back. */
export async function updateZielstand(
  kontext: Kontext,
  { params, body }: Eingabe<Stand>,
): Antwortet<Antwort<Stand>> {
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const ziel = await getZielFor(trx, kontext, akte.id, params.zielId, body.version);
    if (!ziel.ok) return ziel;
    const uebergang = await applyUebergang(trx, kontext, akte, {
      ereignis: 'FORTSCHRITT_ERFASST',
      am: kontext.stichtag,
    });
    if (!uebergang.ok) return uebergang;
    const version = await saveZielstand(trx, kontext, ziel.wert, body.stand, body.bemerkung);
    return ok({ id: ziel.wert.id, version });
  });
}

/** Writes state, Ereignis and Zählsätze of one Ziel; also used when a Fall ends. */
export async function saveZielstand(
  trx: Trx,
  kontext: Kontext,
  ziel: Zielzeile,
  nach: Zielstand,
  bemerkung: string | undefined,
): Promise<number> {
  const { mandantId } = getKonto(kontext);
  const datum = kontext.stichtag;
  const version = await updateZielZeile(trx, mandantId, ziel.id, { stand: nach, stand_seit: datum });
  await recordEreignis(
    trx,
    kontext,
    ziel.akte_id,
    { art: 'ZIELSTAND_GEAENDERT', codes: { zielId: ziel.id, von: ziel.stand, nach }, inhalt: { bemerkung } },
    datum,
  );
  const count = async (stand: Zielstand, am: typeof datum, wert: 1 | -1): Promise<void> => {
    if (!isZielBeendet(stand)) return;
    const merkmale = { bereich: ziel.bereich, ergebnis: stand } as {
      bereich: 'SPRACHE';
      ergebnis: Zielergebnis;
    };
    await countAct(trx, kontext, ziel.akte_id, { art: 'ZIEL_ERGEBNIS', datum: am, merkmale, wert });
  };
  await count(ziel.stand, ziel.stand_seit, -1);
  await count(nach, datum, 1);
  return version;
}

/** The reason why no Ziel is agreed on; not every Fall has one (Evaluation [L1676]). */
export async function recordOhneZiel(
  kontext: Kontext,
  { params, body }: Eingabe<Ohne>,
): Antwortet<Antwort<Ohne>> {
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'OHNE_ZIEL_BEGRUENDET',
      am: kontext.stichtag,
      teil: {},
    });
    if (!version.ok) return version;
    const inhalt = { begruendung: body.begruendung };
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'OHNE_ZIEL_BEGRUENDET', codes: {}, inhalt },
      kontext.stichtag,
    );
    return mapOk(version, (neu) => ({ id: akte.id, version: neu }));
  });
}

async function getZielFor(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  zielId: string,
  version: number,
): Promise<Result<Zielzeile, Ablehnung>> {
  const ziel = await findZiel(trx, getKonto(kontext).mandantId, akteId, zielId);
  if (ziel === undefined) return fail(refuseNichtGefunden());
  if (ziel.version === version) return ok(ziel);
  const { stand } = ziel;
  return fail(refuseKonflikt({ version: ziel.version, stand, ...(await openZiel(kontext, ziel)) }));
}

async function openZiel(kontext: Kontext, ziel: Zielzeile): Promise<Record<string, unknown>> {
  const ort = toZielOrt(getKonto(kontext).mandantId, ziel.akte_id, ziel.id);
  const inhalt = await kontext.dienste.tresor.open(ort, ziel.siegel, ZielInhalt);
  const { bereich, prioritaet, form, frist } = ziel;
  return { ...inhalt, bereich, prioritaet, form, frist };
}

function toInhalt(body: Eingabe<Neu>['body']): ZielInhalt {
  const { wortlaut, sprache, uebersetzung, indikator, werTutWas } = body;
  return {
    wortlaut,
    sprache,
    ...(uebersetzung === undefined ? {} : { uebersetzung }),
    ...(indikator === undefined ? {} : { indikator }),
    ...(werTutWas === undefined ? {} : { werTutWas }),
  };
}

/** Names of the fields whose value changed. */
export function listGeaendert(vorher: Record<string, unknown>, neu: Record<string, unknown>): string[] {
  const namen = new Set([...Object.keys(vorher), ...Object.keys(neu)]);
  return [...namen].filter(
    (name) => JSON.stringify(vorher[name] ?? null) !== JSON.stringify(neu[name] ?? null),
  );
}
