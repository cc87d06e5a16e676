import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { FORTSCHREIBUNG_MONATE } from './fristen.ts';
import { type Kapitelcode, type Kapitelinhalt, listLuecken } from './kapitel.model.ts';
import type { getFassungRoute, listKonzepteRoute } from './konzept.contract.ts';
import { computeFaelligAb, computeLage, isInArbeit, KONZEPTARTEN } from './konzept.model.ts';
import {
  type Fassungzeile,
  findFassungzeile,
  type Kapitelsatz,
  listAbstimmungzeilen,
  listEreigniszeilen,
  listFassungzeilen,
  listKapitelsaetze,
  listLenkungsbeschluesse,
} from './konzept.repo.ts';
import { listSchritte } from './schritte.model.ts';
import { getStandortkonto, loadOrt } from './standortkonto.ts';

/** Every Fassung that the acting account may see. */
export function listKonzepte(kontext: Kontext): Antwortet<Antwort<typeof listKonzepteRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const zeilen = await listFassungzeilen(trx, standortId);
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      stichtag,
      monate: FORTSCHREIBUNG_MONATE,
      fassungen: zeilen.map((zeile) => toKopf(zeile, stichtag)),
      frei: KONZEPTARTEN.filter(
        (art) => !zeilen.some((zeile) => zeile.art === art && isInArbeit(zeile.zustand)),
      ),
    });
  });
}

export function getFassung(
  kontext: Kontext,
  { params: { fassungId } }: Eingabe<typeof getFassungRoute>,
): Antwortet<Antwort<typeof getFassungRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  kontext.protokoll.objektId = fassungId;
  return withActor(kontext, async (trx) => {
    const zeile = await findFassungzeile(trx, standortId, fassungId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const pflegt = canPflegen(kontext);
    const ort = await loadOrt(trx, kontext);
    const kapitel = await listKapitelsaetze(trx, standortId, fassungId);
    const ereignisse = await listEreigniszeilen(trx, standortId, fassungId);
    const namen = await listNamen(trx, [
      ...ereignisse.map(({ kontoId }) => kontoId),
      ...kapitel.map(({ geprueftVon }) => geprueftVon),
    ]);
    const alle = await listFassungzeilen(trx, standortId);
    const { version, federfuehrung, vorgabe, vorgaengerId } = zeile;
    return ok({
      ...toKopf(zeile, stichtag),
      version,
      stichtag,
      standort: ort.name,
      standortTyp: ort.typ,
      federfuehrung,
      vorgabe,
      vorgaengerId,
      kommunen: ort.kommunen,
      kapitel: kapitel.map((eines) => ({ ...eines, geprueftVon: namen.get(eines.geprueftVon) ?? null })),
      luecken: pflegt ? listLuecken(zeile.art, ort.typ, toInhalte(kapitel), ort.kommunen) : [],
      abstimmungen: await listAbstimmungzeilen(trx, standortId, fassungId),
      ereignisse: ereignisse.map((ereignis) => ({ ...ereignis, wer: namen.get(ereignis.kontoId) ?? null })),
      schritte: pflegt ? listSchritte(zeile.zustand) : [],
      beschluesse: pflegt ? await listLenkungsbeschluesse(trx, standortId) : [],
      fassungen: alle
        .filter(({ art, id }) => art === zeile.art && id !== fassungId)
        .map(({ id, nummer }) => ({ id, nummer })),
    });
  });
}

function canPflegen({ actor }: Kontext): boolean {
  return actor.art === 'konto' && (actor.rolle === 'KOORDINATION' || actor.rolle === 'KI_LEITUNG');
}

export function toInhalte(
  kapitel: readonly Pick<Kapitelsatz, 'code' | 'felder' | 'zeilen'>[],
): Partial<Record<Kapitelcode, Kapitelinhalt>> {
  return Object.fromEntries(kapitel.map(({ code, felder, zeilen }) => [code, { felder, zeilen }]));
}

function toKopf(zeile: Fassungzeile, stichtag: PlainDate) {
  const { id, art, nummer, zustand, gueltigAb, begonnenAm } = zeile;
  const faelligAb =
    zustand === 'GUELTIG' && gueltigAb !== null ? computeFaelligAb(gueltigAb, FORTSCHREIBUNG_MONATE) : null;
  const lage = computeLage(zeile, stichtag, FORTSCHREIBUNG_MONATE);
  return { id, art, nummer, zustand, lage, gueltigAb, faelligAb, begonnenAm };
}
