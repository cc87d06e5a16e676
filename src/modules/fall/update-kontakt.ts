import { refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkKontakttag, countAct, getKonto, recordEreignis, updateAkte } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { KontaktInhalt } from './fall.model.ts';
import { findKontakt, findLetzterKontakt, updateKontaktZeile } from './fall.repo.ts';
import { sealInhalt, toMerkmale, toSpalten } from './kontakt-spalten.ts';
import type { updateKontaktRoute } from './kontakt.contract.ts';
import { listGeaendert } from './list-geaendert.ts';
import { toKontaktOrt } from './siegelorte.ts';
import { withAkte } from './with-akte.ts';

type Aenderung = typeof updateKontaktRoute;

type Kontaktzeile = NonNullable<Awaited<ReturnType<typeof findKontakt>>>;

type Zaehlbar = { datum: PlainDate; themen: readonly string[]; erreicht: boolean; vomPapier: boolean };

/** Corrects a contact: old values go to the Ereignis, the old Zählsatz is taken back and written anew. */
export async function updateKontakt(
  kontext: Kontext,
  { params, body }: Eingabe<Aenderung>,
): Antwortet<Antwort<Aenderung>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const alt = await findKontakt(trx, mandantId, akte.id, params.kontaktId);
    if (alt === undefined) return fail(refuseNichtGefunden());
    const vorher = await openKontakt(kontext, alt);
    if (alt.version !== body.version) return fail(refuseKonflikt({ version: alt.version, ...vorher }));
    const tag = body.datum === alt.datum ? ok(null) : checkKontakttag(body.datum, akte, kontext.stichtag);
    if (!tag.ok) return tag;
    const version = await updateKontaktZeile(trx, mandantId, alt.id, {
      ...toSpalten(body),
      siegel: await sealInhalt(kontext, akte.id, alt.id, body),
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
