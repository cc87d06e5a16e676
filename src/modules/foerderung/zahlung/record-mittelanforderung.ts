import { type Ablehnung, refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { toCent } from '#src/core/cent.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { toBefund } from '../regelwerk/meldungen.model.ts';
import { refuseBefunde } from '../with-foerderfall.ts';
import { checkAnforderung, computeAnforderung } from './mittelanforderung.model.ts';
import { applyZahlungsschritt } from './record-zahlungsschritt.ts';
import { sumTeilbetraege, TEILBETRAG_ZUSTAND_NAMEN, ZAHLUNGSEREIGNIS_NAMEN } from './teilbetrag.model.ts';
import {
  findZahlbescheid,
  listTeilbetraegeVon,
  type Teilbetragzeile,
  updateTeilbetrag,
  type Zahlbescheid,
} from './teilbetrag.repo.ts';
import { withTeilbetrag } from './with-teilbetrag.ts';
import type { createMittelanforderungRoute, updateMittelanforderungRoute } from './zahlung.contract.ts';

/** The Sachbearbeitung prepares: a forecast for each position, and what the rules make of it (FR-7.3-e). */
export function updateMittelanforderung(
  kontext: Kontext,
  { params, body }: Eingabe<typeof updateMittelanforderungRoute>,
): Antwortet<Antwort<typeof updateMittelanforderungRoute>> {
  return withTeilbetrag(
    kontext,
    { id: params.teilbetragId, version: body.version },
    async (trx, zeile, lage) => {
      if (zeile.zustand !== 'GEPLANT') return fail(refuseZustand(zeile));
      const bescheid = await getBescheid(trx, zeile);
      const anforderung = computeAnforderung(
        {
          lfd: zeile.lfd,
          vorgesehen: zeile.vorgesehen,
          bisher: await sumBisher(trx, zeile),
          bewilligt: bescheid.positionen,
        },
        body.prognose.map(({ position, betrag }) => ({ position, betrag: toCent(betrag) })),
        body.begruendung ?? null,
        lage.parameter,
      );
      const fehler = checkAnforderung(anforderung, bescheid.positionen);
      if (fehler.length > 0) {
        return fail(
          refuseRegel('ANFORDERUNG_UNVOLLSTAENDIG', 'Die Mittelanforderung ist noch nicht vollständig.', {
            detail: 'Es wurde nichts gespeichert.',
            fehler: fehler.map(({ feld, text }) => ({ pointer: `/${feld}`, code: 'FR-7.3-e', detail: text })),
            quelle: 'Nr. 7.3',
          }),
        );
      }
      const neu = {
        zustand: zeile.zustand,
        betrag: anforderung.betrag,
        anforderung,
        vorbereitetVon: getFoerderkonto(kontext).kontoId,
      };
      if (!(await updateTeilbetrag(trx, zeile, neu))) return fail(refuseKonflikt({ version: zeile.version }));
      return ok({ id: zeile.id, version: zeile.version + 1 });
    },
  );
}

/** Another person signs what was prepared; the Bewilligungsbehörde sees it from then on. */
export function createMittelanforderung(
  kontext: Kontext,
  { params, body: { version } }: Eingabe<typeof createMittelanforderungRoute>,
): Antwortet<Antwort<typeof createMittelanforderungRoute>> {
  return withTeilbetrag(
    kontext,
    { id: params.teilbetragId, version },
    async (trx, zeile, lage): Promise<Result<Antwort<typeof createMittelanforderungRoute>, Ablehnung>> => {
      const { anforderung } = zeile;
      if (zeile.zustand === 'GEPLANT' && anforderung === null) return fail(UNVORBEREITET);
      // What was requested before may have changed since it was prepared.
      if (anforderung !== null && anforderung.bisher !== (await sumBisher(trx, zeile))) return fail(VERALTET);
      return applyZahlungsschritt(trx, kontext, { zeile, lage }, 'mittel_anfordern', {
        grund: anforderung?.begruendung ?? null,
        aenderung: {
          ...(anforderung === null ? {} : { betrag: anforderung.betrag }),
          angefordertVon: getFoerderkonto(kontext).kontoId,
          angefordertAm: kontext.stichtag,
        },
        angaben: anforderung,
      });
    },
  );
}

const UNVORBEREITET = refuseRegel('NICHT_VORBEREITET', 'Die Mittelanforderung ist noch nicht vorbereitet.', {
  detail: 'Die Sachbearbeitung trägt zuerst ein, was bis zum Jahresende gebraucht wird.',
  quelle: 'Nr. 7.3',
});
const VERALTET = refuseRegel(
  'ANFORDERUNG_VERALTET',
  'Die Mittelanforderung beruht auf einem früheren Stand.',
  {
    detail:
      'Ein früherer Teilbetrag wurde inzwischen geändert. Die Sachbearbeitung speichert die Mittelanforderung noch einmal.',
  },
);

function refuseZustand({ zustand }: Teilbetragzeile): Ablehnung {
  const ereignis = ZAHLUNGSEREIGNIS_NAMEN.mittel_anfordern;
  return refuseBefunde(
    [toBefund('E-ZM-01', { ereignis, zustand: TEILBETRAG_ZUSTAND_NAMEN[zustand] })],
    'Diese Mittelanforderung ändert sich nicht mehr.',
  );
}

async function getBescheid(trx: Trx, { foerderfallId }: Teilbetragzeile): Promise<Zahlbescheid> {
  const bescheid = await findZahlbescheid(trx, foerderfallId);
  if (bescheid === undefined) throw new Error('A Teilbetrag belongs to a Bescheid');
  return bescheid;
}

async function sumBisher(trx: Trx, { foerderfallId, lfd }: Teilbetragzeile) {
  const alle = await listTeilbetraegeVon(trx, foerderfallId);
  return sumTeilbetraege(alle.filter((andere) => andere.lfd < lfd));
}
