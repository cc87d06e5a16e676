import { refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import {
  checkNichtZukunft,
  countAct,
  getKonto,
  type Merkmale,
  recordEreignis,
  updateAkte,
} from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeErfassung, computeLetzterKontakt, KontaktInhalt } from './fall.model.ts';
import { findKontakt, findLetzterKontakt, insertKontakt, updateKontaktZeile } from './fall.repo.ts';
import type { recordKontaktRoute, updateKontaktRoute } from './kontakt.contract.ts';
import { toKontaktOrt } from './siegelorte.ts';
import { withAkte } from './with-akte.ts';
import { listGeaendert } from './ziele.ts';

type Neu = typeof recordKontaktRoute;
type Aenderung = typeof updateKontaktRoute;
type Kontaktzeile = NonNullable<Awaited<ReturnType<typeof findKontakt>>>;

/** Records a contact or an attempt of a Kurzberatung or a Fall (CP-07). */
export async function recordKontakt(
  kontext: Kontext,
  { params, body }: Eingabe<Neu>,
): Antwortet<Antwort<Neu>> {
  const { mandantId, kontoId } = getKonto(kontext);
  const tag = checkNichtZukunft(body.datum, kontext.stichtag);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    if (!tag.ok) return tag;
    const id = createUuidV7();
    await insertKontakt(trx, {
      ...toSpalten(body),
      mandant_id: mandantId,
      id,
      akte_id: akte.id,
      siegel: await sealNotiz(kontext, akte.id, id, body.notiz),
      erfasst_tag: kontext.stichtag,
      erfasst_von: kontoId,
    });
    const letzterKontakt = computeLetzterKontakt(akte.letzterKontakt, body);
    if (letzterKontakt !== akte.letzterKontakt) await updateAkte(trx, kontext, akte.id, { letzterKontakt });
    const { art, erreicht, vomPapier, themen, dauerMinuten, notiz } = body;
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'KONTAKT_ERFASST',
        codes: { kontaktId: id, art, erreicht, vomPapier, themen, dauerMinuten },
        inhalt: { notiz },
      },
      body.datum,
    );
    const merkmale = toMerkmale(body, kontext.stichtag);
    await countAct(trx, kontext, akte.id, { art: 'KONTAKT', datum: body.datum, merkmale });
    return ok({ id, version: 1 });
  });
}

/** Corrects a contact: old values go to the Ereignis, the old Zählsatz is taken back and written anew. */
export async function updateKontakt(
  kontext: Kontext,
  { params, body }: Eingabe<Aenderung>,
): Antwortet<Antwort<Aenderung>> {
  const { mandantId } = getKonto(kontext);
  const tag = checkNichtZukunft(body.datum, kontext.stichtag);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    if (!tag.ok) return tag;
    const alt = await findKontakt(trx, mandantId, akte.id, params.kontaktId);
    if (alt === undefined) return fail(refuseNichtGefunden());
    const vorher = await openKontakt(kontext, alt);
    if (alt.version !== body.version) return fail(refuseKonflikt({ version: alt.version, ...vorher }));
    const version = await updateKontaktZeile(trx, mandantId, alt.id, {
      ...toSpalten(body),
      siegel: await sealNotiz(kontext, akte.id, alt.id, body.notiz),
    });
    await updateAkte(trx, kontext, akte.id, {
      letzterKontakt: await findLetzterKontakt(trx, mandantId, akte.id),
    });
    const { version: _version, ...neu } = body;
    const codes = { kontaktId: alt.id, felder: listGeaendert(vorher, neu) };
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'KONTAKT_BERICHTIGT', codes, inhalt: { vorher } },
      kontext.stichtag,
    );
    const count = async (von: Zaehlbar, wert: 1 | -1): Promise<void> =>
      countAct(trx, kontext, akte.id, {
        art: 'KONTAKT',
        datum: von.datum,
        merkmale: toMerkmale(von, alt.erfasst_tag),
        wert,
      });
    await count(
      { datum: alt.datum, themen: alt.themen, erreicht: alt.erreicht, vomPapier: alt.vom_papier },
      -1,
    );
    await count(body, 1);
    return ok({ id: alt.id, version });
  });
}

type Zaehlbar = { datum: PlainDate; themen: readonly string[]; erreicht: boolean; vomPapier: boolean };

function toMerkmale(kontakt: Zaehlbar, erfasstTag: PlainDate): Merkmale {
  const erfassung = computeErfassung(kontakt.datum, erfasstTag, kontakt.vomPapier);
  return { themen: kontakt.themen.toSorted() as Merkmale['themen'], erreicht: kontakt.erreicht, erfassung };
}

function toSpalten(body: Eingabe<Neu>['body']) {
  return {
    datum: body.datum,
    art: body.art,
    ort: body.ort ?? null,
    dauer_minuten: body.dauerMinuten ?? null,
    sprache: body.sprache ?? null,
    sprachmittlung: body.sprachmittlung ?? null,
    themen: [...new Set(body.themen)],
    erreicht: body.erreicht,
    abgebrochen: body.erreicht && body.abgebrochen,
    vom_papier: body.vomPapier,
  };
}

async function sealNotiz(
  kontext: Kontext,
  akteId: string,
  id: string,
  notiz: string | undefined,
): Promise<Buffer | null> {
  if (notiz === undefined) return null;
  return kontext.dienste.tresor.seal(toKontaktOrt(getKonto(kontext).mandantId, akteId, id), { notiz });
}

async function openKontakt(kontext: Kontext, zeile: Kontaktzeile): Promise<Record<string, unknown>> {
  const ort = toKontaktOrt(getKonto(kontext).mandantId, zeile.akte_id, zeile.id);
  const inhalt =
    zeile.siegel === null ? {} : await kontext.dienste.tresor.open(ort, zeile.siegel, KontaktInhalt);
  return {
    datum: zeile.datum,
    art: zeile.art,
    ort: zeile.ort,
    dauerMinuten: zeile.dauer_minuten,
    sprache: zeile.sprache,
    sprachmittlung: zeile.sprachmittlung,
    themen: zeile.themen,
    erreicht: zeile.erreicht,
    abgebrochen: zeile.abgebrochen,
    vomPapier: zeile.vom_papier,
    ...inhalt,
  };
}
