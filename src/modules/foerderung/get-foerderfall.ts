import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { Antragsinhalt, createAntragsinhalt } from './antragsinhalt.model.ts';
import { computeAntragsstand, isNachgerechnet, loadRahmen } from './antragsstand.ts';
import type { Antragsrahmen } from './check-inhalt.model.ts';
import type { getFoerderfallRoute } from './foerderfall.contract.ts';
import { findFristlage, isAntragOffen, listSchritte } from './foerderfall.model.ts';
import {
  type Ereigniszeile,
  findAntragszeile,
  findFoerderfallzeile,
  findLetzteFassung,
  type Fassungszeile,
  type Foerderfallzeile,
  listEreigniszeilen,
} from './foerderfall.repo.ts';
import { getFoerderkonto } from './foerderkonto.ts';
import type { Antrag } from './regelwerk/rl-2024-12/antrag-typen.model.ts';

type Form = Antwort<typeof getFoerderfallRoute>;

/** The file of a Förderfall. The Kreis sees its draft while there is one, everybody else the signed Fassung. */
export function getFoerderfall(
  kontext: Kontext,
  { params: { foerderfallId: id } }: Eingabe<typeof getFoerderfallRoute>,
): Antwortet<Form> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, id);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const antrag = await findAntragszeile(trx, id);
    const fassung = await findLetzteFassung(trx, id);
    const ereignisse = await listEreigniszeilen(trx, id);
    // What is handed in later is seen by the Kreis alone until it is signed: the Land has no row in `antrag`.
    const imEntwurf = fassung === undefined || (isAntragOffen(fall.zustand) && antrag !== undefined);
    const rahmen = imEntwurf ? await loadRahmen(trx, fall) : toRahmen(fall, fassung);
    const inhalt = Antragsinhalt.parse(
      (imEntwurf ? antrag?.inhalt : fassung.inhalt) ?? createAntragsinhalt(),
    );
    const namen = await listNamen(trx, listKonten(fall, fassung, ereignisse));
    const standort = (
      await listStandorte(trx, { stichtag: kontext.stichtag, standortId: fall.standortId })
    )[0];
    const { kontoId, rolle } = getFoerderkonto(kontext);
    const lage = findFristlage(fall.foerderjahr, fall.parameter);
    return ok({
      ...fall,
      standort: standort?.name ?? fall.zuwendungsempfaenger,
      ...computeAntragsstand(inhalt, rahmen),
      stichtag: kontext.stichtag,
      oeffnung: lage?.oeffnung ?? fall.von,
      fristEigentlich: lage?.eigentlich ?? fall.frist,
      kontingentCm: rahmen.kontingentCm,
      inhalt,
      vorbelegung: antrag?.vorbelegung ?? [],
      geaendertAm: antrag?.geaendertAm.toISOString() ?? null,
      bearbeitetVon: namen.get(fall.antragVon) ?? null,
      selbstBearbeitet: fall.antragVon === kontoId,
      aenderbar: isAntragOffen(fall.zustand) && (rolle === 'KI_LEITUNG' || rolle === 'ZE_SACHBEARBEITUNG'),
      schritte: listSchritte(fall.zustand, rolle),
      eingangAm: fassung?.eingangAm ?? null,
      fassung: fassung === undefined ? null : toFassung(fassung, fall, namen),
      ereignisse: ereignisse.map((zeile) => toEreignis(zeile, namen)),
      synthetisch: fall.herkunft === 'erfunden',
    });
  });
}

/** A signed Antrag keeps the Kontingent it was checked with. */
function toRahmen(
  { typ, foerderjahr, parameter }: Foerderfallzeile,
  { regelantrag }: Fassungszeile,
): Antragsrahmen {
  return { typ, foerderjahr, parameter, kontingentCm: (regelantrag as Antrag).kontingentCm };
}

function listKonten(
  { antragVon }: Foerderfallzeile,
  fassung: Fassungszeile | undefined,
  ereignisse: readonly Ereigniszeile[],
): string[] {
  const aus = fassung === undefined ? [] : [fassung.gezeichnetVon, fassung.bearbeitetVon];
  return [antragVon, ...aus, ...ereignisse.flatMap(({ kontoId }) => (kontoId === null ? [] : [kontoId]))];
}

function toFassung(
  fassung: Fassungszeile,
  { parameter }: Foerderfallzeile,
  namen: ReadonlyMap<string, string>,
): Form['fassung'] {
  const { nummer, pruefsumme, gezeichnetVon, bearbeitetVon, eingang, eingangAm } = fassung;
  return {
    nummer,
    pruefsumme,
    gezeichnetVon: namen.get(gezeichnetVon) ?? null,
    bearbeitetVon: namen.get(bearbeitetVon) ?? null,
    eingangAm,
    eingang: eingang.toISOString(),
    nachgerechnet: isNachgerechnet(fassung, parameter),
  };
}

function toEreignis(
  { kontoId, erfasstAm, ...zeile }: Ereigniszeile,
  namen: ReadonlyMap<string, string>,
): Form['ereignisse'][number] {
  return {
    ...zeile,
    person: kontoId === null ? null : (namen.get(kontoId) ?? null),
    erfasstAm: erfasstAm.toISOString(),
  };
}
