import { fileURLToPath } from 'node:url';
import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getKonto, lockAkte, recordEreignis } from '#src/modules/akte/index.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { findStelle, openEinwilligung } from '#src/modules/einwilligung/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createPdf } from '#src/platform/pdf/create-pdf.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { Dokument } from './dokument.model.ts';
import { DOKUMENTE, type Druckauftrag } from './dokumente.ts';
import { loadPapierstoff, toDruckstand } from './load-akte.ts';
import type { getPapierRoute } from './papier.contract.ts';
import { findHindernis, HINDERNISSE, type PapierArt, toVorlage } from './papier.model.ts';
import { findVorlagenpruefung } from './textpruefungen.ts';
import { toVersion } from './vorlagen.ts';

const VORLAGE = fileURLToPath(new URL('../../platform/pdf/vorlagen/zweisprachig.typ', import.meta.url));

type Frage = Eingabe<typeof getPapierRoute>;

/**
 * One paper of an own Akte. What was printed, in which version and language, stands in the history of the Akte and in
 * the log; the content of the paper stands in neither. The PDF is made after the transaction ended.
 */
export async function getPapier(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  const { art } = frage.params;
  const dokument = await withActor(kontext, (trx) => loadDokument(trx, kontext, frage));
  if (!dokument.ok) return dokument;
  const name =
    art === 'MEIN_BLATT_NEUTRAL'
      ? 'blatt'
      : `${art.toLowerCase().replaceAll('_', '-')}-${frage.query.sprache}`;
  const synthetisch = kontext.dienste.demo;
  return ok({
    dateiname: formatExportName({ name, stichtag: kontext.stichtag, synthetisch, endung: 'pdf' }),
    inhalt: await createPapierPdf(dokument.wert, synthetisch),
  });
}

/** The PDF of a document. Its title is the German one; a sheet for the person carries it in her language. */
export function createPapierPdf(dokument: Dokument, synthetisch: boolean): Promise<Buffer> {
  const { titel, leitsprache } = dokument;
  return createPdf(VORLAGE, dokument, {
    titel: leitsprache === 'de' ? titel.de : (titel.fremd ?? titel.de),
    synthetisch,
    sprache: leitsprache,
  });
}

async function loadDokument(
  trx: Trx,
  kontext: Kontext,
  { params, query }: Frage,
): Promise<Result<Dokument, Ablehnung>> {
  const { art, akteId } = params;
  const { sprache, zweck } = query;
  kontext.protokoll.abfrageklasse = `papier-${art.toLowerCase().replaceAll('_', '-')}`;
  const akte = await lockAkte(trx, kontext, akteId);
  if (!akte.ok) return akte;
  const stoff = await loadPapierstoff(trx, kontext, akteId);
  const { mandantId, kontoId, standortId } = getKonto(kontext);
  const stelle = await findStelle(trx, mandantId);
  if (stoff === undefined || stelle === undefined) return fail(refuseNichtGefunden());
  const hindernis = findHindernis(art, toDruckstand(stoff));
  if (hindernis !== null) {
    return fail(
      refuseRegel(hindernis, 'Dieses Papier kann noch nicht gedruckt werden.', {
        detail: HINDERNISSE[hindernis],
      }),
    );
  }
  const einwilligung = await findEinwilligung(trx, kontext, params, query.einwilligungId);
  if (!einwilligung.ok) return einwilligung;
  const vorlage = toVorlage(art);
  const pruefung = await findVorlagenpruefung(trx, standortId, vorlage, sprache);
  const namen = await listNamen(trx, [kontoId]);
  const fassung = toVersion(vorlage);
  const codes = {
    papier: art,
    fassung,
    sprache,
    ...(query.einwilligungId === undefined ? {} : { einwilligungId: query.einwilligungId }),
  };
  await recordEreignis(trx, kontext, akteId, { art: 'PAPIER_GEDRUCKT', codes }, kontext.stichtag);
  return ok(
    createDokument(art, {
      stoff,
      stelle,
      ansprechperson: namen.get(kontoId) ?? '–',
      sprache,
      pruefung,
      heute: kontext.stichtag,
      zweck,
      einwilligung: einwilligung.wert,
      fuss: `Vorlage ${vorlage.toLowerCase().replaceAll('_', '-')}, Fassung ${fassung}, Sprache ${sprache}`,
    }),
  );
}

function createDokument(art: PapierArt, auftrag: Druckauftrag): Dokument {
  return DOKUMENTE[art](auftrag);
}

/** The recorded consent that is to be printed; null: an empty form. Only papers of consents ask for one. */
async function findEinwilligung(
  trx: Trx,
  kontext: Kontext,
  { art, akteId }: Frage['params'],
  einwilligungId: string | undefined,
): Promise<Result<Druckauftrag['einwilligung'], Ablehnung>> {
  if (einwilligungId === undefined || (art !== 'EINWILLIGUNG' && art !== 'SCHWEIGEPFLICHTENTBINDUNG'))
    return ok(null);
  const fund = await openEinwilligung(trx, kontext, akteId, einwilligungId);
  const passt =
    fund !== undefined &&
    (fund.ansicht.zweck === 'SCHWEIGEPFLICHT') === (art === 'SCHWEIGEPFLICHTENTBINDUNG');
  if (fund === undefined || !passt) return fail(refuseNichtGefunden());
  const { gueltigVon, beteiligte } = fund.ansicht;
  return ok({
    text: fund.text,
    gegenstand: fund.ansicht,
    gueltigVon,
    mitwirkende: beteiligte.map(({ art: rolle, name }) => `${MITWIRKENDE[rolle]}: ${name}`),
  });
}

const MITWIRKENDE = { ZEUGE: 'Zeugin oder Zeuge', DOLMETSCHUNG: 'Sprachmittlung' } as const;
