import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { addDays } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listDateinamen } from '#src/platform/files/datei.repo.ts';
import { Antragsinhalt } from '../antragsinhalt.model.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { loadMeldungen } from '../letztempfaenger/list-eigene-weiterleitungen.ts';
import { listLetztempfaengerstellen } from '../letztempfaenger/meldung.repo.ts';
import { computeNachweisfrist } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import { checkEinzelne, computeBilanz } from './bilanz.model.ts';
import { type Grundlage, loadGrundlage } from './load-grundlage.ts';
import { computePlan } from './plan.model.ts';
import type { listWeiterleitungenRoute } from './weiterleitung.contract.ts';
import { findFaelligeDatei, isNachweisOffen, listWeiterleitungsschritte } from './weiterleitung.model.ts';
import {
  listWeiterleitungsdateien,
  listWeiterleitungsereignisse,
  listWeiterleitungszeilen,
  type Weiterleitungsdatei,
  type Weiterleitungsereigniszeile,
  type Weiterleitungszeile,
} from './weiterleitung.repo.ts';

type Form = Antwort<typeof listWeiterleitungenRoute>;
type Beiwerk = {
  grundlage: Grundlage | undefined;
  dateien: readonly (Weiterleitungsdatei & { name: string })[];
  ereignisse: readonly Weiterleitungsereigniszeile[];
  namen: ReadonlyMap<string, string>;
  stellen: readonly { id: string; name: string }[];
  meldungen: Awaited<ReturnType<typeof loadMeldungen>>;
};

/** Everything that is passed on in a Förderfall, what the rules say about it, and what may be done next. */
export function listWeiterleitungen(
  kontext: Kontext,
  { params: { foerderfallId } }: Eingabe<typeof listWeiterleitungenRoute>,
): Antwortet<Form> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const zeilen = await listWeiterleitungszeilen(trx, foerderfallId);
    const beiwerk = await loadBeiwerk(trx, kontext, fall, zeilen);
    const { grundlage } = beiwerk;
    const inhalte = zeilen.map(({ inhalt }) => inhalt);
    const standort = (
      await listStandorte(trx, { stichtag: kontext.stichtag, standortId: fall.standortId })
    )[0];
    const bearbeitet = ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG'].includes(getFoerderkonto(kontext).rolle);
    const frist = computeNachweisfrist(fall.bis, fall.parameter).wert;
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      foerderfall: { ...fall, standort: standort?.name ?? fall.zuwendungsempfaenger },
      stichtag: kontext.stichtag,
      nachweisSpaetestens: addDays(frist, -fall.parameter.vorlaufLetztempfaengerTage),
      bilanz: toBilanz(inhalte, grundlage),
      nachweiseOffen: zeilen.filter((zeile) => isNachweisOffen(zeile.zustand, zeile.wirksamAb !== null))
        .length,
      weiterleitungen: zeilen.map((zeile) => toEintrag(zeile, kontext, beiwerk)),
      plan:
        grundlage === undefined || !bearbeitet
          ? []
          : computePlan(Antragsinhalt.parse(grundlage.fassung.inhalt), fall.foerderjahr, inhalte),
      stellen: bearbeitet ? [...beiwerk.stellen] : [],
      anlegbar: bearbeitet && grundlage !== undefined && !fall.zustand.startsWith('ABGESCHLOSSEN'),
      synthetisch: fall.herkunft === 'erfunden',
    });
  });
}

async function loadBeiwerk(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  zeilen: readonly Weiterleitungszeile[],
): Promise<Beiwerk> {
  const grundlage = await loadGrundlage(trx, fall);
  const ereignisse = await listWeiterleitungsereignisse(trx, fall.id);
  const dateien = await listWeiterleitungsdateien(trx, fall.id);
  const benannt =
    dateien.length === 0
      ? []
      : await listDateinamen(trx, kontext.dienste.tresor, {
          mandantId: fall.mandantId,
          subjekt: { art: 'foerderfall', id: fall.id },
        });
  const nameOf = new Map(benannt.map(({ id, name }): [string, string] => [id, name]));
  return {
    grundlage,
    ereignisse,
    stellen: await listLetztempfaengerstellen(trx, fall.standortId, kontext.stichtag),
    meldungen: await loadMeldungen(
      trx,
      zeilen.filter(({ letztempfaengerId }) => letztempfaengerId !== null).map(({ id }) => id),
    ),
    dateien: dateien.map((datei) => ({ ...datei, name: nameOf.get(datei.id) ?? '' })),
    namen: await listNamen(
      trx,
      ereignisse.flatMap(({ kontoId }) => (kontoId === null ? [] : [kontoId])),
    ),
  };
}

function toBilanz(
  inhalte: readonly Weiterleitungszeile['inhalt'][],
  grundlage: Grundlage | undefined,
): Form['bilanz'] {
  if (grundlage === undefined) return { cm: 0, fw: 0, kommunen: 0, betrag: 0, befunde: [] };
  const { befunde, ...summen } = computeBilanz(inhalte, grundlage.rahmen);
  return { ...summen, befunde: [...befunde] };
}

function toEintrag(
  zeile: Weiterleitungszeile,
  kontext: Kontext,
  { grundlage, dateien, ereignisse, namen, stellen, meldungen }: Beiwerk,
): Form['weiterleitungen'][number] {
  const { kontoId, rolle } = getFoerderkonto(kontext);
  const { id, inhalt, zustand } = zeile;
  return {
    ...zeile,
    betrag: inhalt.posten.reduce((summe, { betrag }) => summe + betrag, 0),
    letztempfaenger: toLetztempfaenger(zeile, stellen),
    meldungen: meldungen.get(id) ?? [],
    befunde: grundlage === undefined ? [] : checkEinzelne(inhalt, grundlage.rahmen),
    schritte: listWeiterleitungsschritte(zustand, rolle),
    selbstVorbereitet: zeile.vorbereitetVon === kontoId,
    dateiFaellig: findFaelligeDatei(zustand, rolle),
    dateien: dateien.filter(({ weiterleitungId }) => weiterleitungId === id),
    ereignisse: ereignisse
      .filter(({ weiterleitungId }) => weiterleitungId === id)
      .map(({ kontoId: wer, ...eines }) => ({
        ...eines,
        person: wer === null ? null : (namen.get(wer) ?? null),
      })),
  };
}

/** A Stelle that ended meanwhile keeps its Weiterleitung; its name is that of the contract. */
function toLetztempfaenger(
  { letztempfaengerId, inhalt }: Weiterleitungszeile,
  stellen: Beiwerk['stellen'],
): Form['weiterleitungen'][number]['letztempfaenger'] {
  if (letztempfaengerId === null) return null;
  const name = stellen.find(({ id }) => id === letztempfaengerId)?.name ?? inhalt.empfaenger;
  return { id: letztempfaengerId, name };
}
