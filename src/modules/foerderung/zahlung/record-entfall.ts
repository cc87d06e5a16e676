import { type Ablehnung, refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { toBefund } from '../regelwerk/meldungen.model.ts';
import { refuseBefunde } from '../with-foerderfall.ts';
import { applyZahlungsschritt } from './record-zahlungsschritt.ts';
import { TEILBETRAG_ZUSTAND_NAMEN, ZAHLUNGSEREIGNIS_NAMEN } from './teilbetrag.model.ts';
import { type Teilbetragzeile, updateEntfallvorschlag } from './teilbetrag.repo.ts';
import { withTeilbetrag } from './with-teilbetrag.ts';
import type {
  createEntfallvorschlagRoute,
  recordEntfallRoute,
  recordEntfallruecknahmeRoute,
} from './zahlung.contract.ts';

/** A Teilbetrag that is not needed: the clerk says why, another person decides. */
export function createEntfallvorschlag(
  kontext: Kontext,
  { params, body: { version, grund } }: Eingabe<typeof createEntfallvorschlagRoute>,
): Antwortet<Antwort<typeof createEntfallvorschlagRoute>> {
  return withTeilbetrag(kontext, { id: params.teilbetragId, version }, async (trx, zeile) => {
    if (zeile.zustand !== 'GEPLANT') return fail(refuseZustand(zeile));
    const { kontoId } = getFoerderkonto(kontext);
    const neu = { entfallGrund: grund, entfallVon: kontoId, entfallAm: kontext.stichtag };
    if (!(await updateEntfallvorschlag(trx, zeile, neu))) return fail(refuseKonflikt({ version }));
    return ok({ id: zeile.id, version: version + 1 });
  });
}

/** The proposal is taken back; the Teilbetrag stays planned. */
export function recordEntfallruecknahme(
  kontext: Kontext,
  { params, body: { version } }: Eingabe<typeof recordEntfallruecknahmeRoute>,
): Antwortet<Antwort<typeof recordEntfallruecknahmeRoute>> {
  return withTeilbetrag(kontext, { id: params.teilbetragId, version }, async (trx, zeile) => {
    if (zeile.zustand !== 'GEPLANT') return fail(refuseZustand(zeile));
    if (zeile.entfallVon === null) return fail(OHNE_VORSCHLAG);
    const neu = { entfallGrund: null, entfallVon: null, entfallAm: null };
    if (!(await updateEntfallvorschlag(trx, zeile, neu))) return fail(refuseKonflikt({ version }));
    return ok({ id: zeile.id, version: version + 1 });
  });
}

/** Dropped by another person than the one who proposed it; its reason goes into the timeline. */
export function recordEntfall(
  kontext: Kontext,
  { params, body: { version } }: Eingabe<typeof recordEntfallRoute>,
): Antwortet<Antwort<typeof recordEntfallRoute>> {
  return withTeilbetrag(kontext, { id: params.teilbetragId, version }, async (trx, zeile, lage) => {
    if (zeile.zustand === 'GEPLANT' && zeile.entfallVon === null) return fail(OHNE_VORSCHLAG);
    return applyZahlungsschritt(trx, kontext, { zeile, lage }, 'entfallen', {
      grund: zeile.entfallGrund,
      aenderung: {},
    });
  });
}

const OHNE_VORSCHLAG = refuseRegel('KEIN_VORSCHLAG', 'Der Entfall ist nicht vorgeschlagen.', {
  detail: 'Die Sachbearbeitung der Bezirksregierung schlägt zuerst mit einem Grund vor.',
});

function refuseZustand({ zustand }: Teilbetragzeile): Ablehnung {
  const ereignis = ZAHLUNGSEREIGNIS_NAMEN.entfallen;
  return refuseBefunde(
    [toBefund('E-ZM-01', { ereignis, zustand: TEILBETRAG_ZUSTAND_NAMEN[zustand] })],
    'Dieser Teilbetrag kann nicht entfallen.',
  );
}
