import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { type Akte, checkKontakttag, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeLoeschdatum } from '#src/platform/retention/loeschklassen.ts';
import { saveKontakt } from './record-kontakt.ts';
import type { closeNachsorgeRoute } from './verlauf.contract.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type Nachsorge = typeof closeNachsorgeRoute;

/**
 * Somebody asked how it went on, after a Fall (CP-09) or a Kurzberatung [L1126]: result, contact, end. The period of a
 * Fall runs from the end of the year of its Abschluss, that of a Kurzberatung from the last contact.
 */
export async function closeNachsorge(
  kontext: Kontext,
  { params, body }: Eingabe<Nachsorge>,
): Antwortet<Antwort<Nachsorge>> {
  const { ergebnis, kontakt, bemerkung } = body;
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    const datum = kontakt?.datum ?? kontext.stichtag;
    const tag = checkKontakttag(datum, akte, kontext.stichtag, '/kontakt/datum');
    if (!tag.ok) return tag;
    const erreicht = ergebnis !== 'NICHT_ERREICHT';
    const letzterKontakt =
      kontakt === undefined
        ? akte.letzterKontakt
        : (await saveKontakt(trx, kontext, akte, { ...OHNE_WEITERES, ...kontakt, erreicht })).letzterKontakt;
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'NACHSORGE_BEENDET',
      am: kontext.stichtag,
      teil: {
        naechsterTermin: null,
        naechsterTerminArt: null,
        loeschenAb: computeLoeschtag({ ...akte, letzterKontakt }, kontext.stichtag),
      },
    });
    if (!version.ok) return version;
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'NACHSORGE_BEENDET', codes: { nachsorgeergebnis: ergebnis }, inhalt: { bemerkung } },
      kontext.stichtag,
    );
    return ok({ id: akte.id, version: version.wert });
  });
}

/** What a short contact leaves open. */
const OHNE_WEITERES = {
  themen: [],
  abgebrochen: false,
  vomPapier: false,
  notiz: undefined,
  zweitePerson: undefined,
};

function computeLoeschtag(
  { art, letzterKontakt, begonnenAm, abgeschlossenAm }: Akte,
  stichtag: PlainDate,
): PlainDate | null {
  if (art === 'FALL') return computeLoeschdatum('LK-03', abgeschlossenAm ?? stichtag);
  return letzterKontakt === null
    ? computeLoeschdatum('LK-01', begonnenAm)
    : computeLoeschdatum('LK-02', letzterKontakt);
}
