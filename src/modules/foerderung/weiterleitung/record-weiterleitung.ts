import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { toBefund } from '../regelwerk/meldungen.model.ts';
import { refuseBefunde } from '../with-foerderfall.ts';
import { applyWeiterleitungsschritt, type Weiterleitungsangabe } from './apply-weiterleitungsschritt.ts';
import { checkEinzelne, computeBilanz, type Weiterleitungsbefund } from './bilanz.model.ts';
import { loadGrundlage } from './load-grundlage.ts';
import { type Weiterleitungsakt, withWeiterleitung } from './with-weiterleitung.ts';
import type {
  recordLetztempfaengernachweisRoute,
  recordLetztempfaengerpruefungRoute,
  recordWeiterleitungsschrittRoute,
  recordWeiterleitungszeichnungRoute,
} from './weiterleitung.contract.ts';
import { computeErstattung } from './weiterleitung.model.ts';
import {
  listWeiterleitungsdateien,
  listWeiterleitungsereignisse,
  listWeiterleitungszeilen,
  type Weiterleitungszeile,
} from './weiterleitung.repo.ts';

type Geschrieben = Result<{ id: string; version: number }, Ablehnung>;

/** A step of the Sachbearbeitung. A contract that breaks a rule is not passed on to the signature. */
export function recordWeiterleitungsschritt(
  kontext: Kontext,
  { params, body: { version, schritt, grund } }: Eingabe<typeof recordWeiterleitungsschrittRoute>,
): Antwortet<Antwort<typeof recordWeiterleitungsschrittRoute>> {
  return withWeiterleitung(kontext, { id: params.weiterleitungId, version }, async (trx, akt) => {
    // The machine speaks first: what is not possible now need not be repaired.
    const ergebnis = await apply(trx, kontext, akt, { schritt, grund, fakten: {} });
    if (!ergebnis.ok) return ergebnis;
    const { pruefung } = akt.weiterleitung;
    if (schritt === 'vertrag_pruefen') {
      const zulaessig = await checkVertrag(trx, akt);
      if (!zulaessig.ok) return zulaessig;
    }
    if (schritt === 'abschliessen' && pruefung !== null && pruefung.erstattung > 0) {
      return fail(
        refuseRegel('ERSTATTUNG_OFFEN', 'Es ist noch eine Erstattung zu fordern.', {
          detail: 'Die Zeichnung fordert zuerst den Betrag zurück, der nicht anerkannt ist.',
        }),
      );
    }
    return ergebnis;
  });
}

/** A step of the Zeichnung, by another person than who prepared it. */
export function recordWeiterleitungszeichnung(
  kontext: Kontext,
  { params, body: { version, schritt, grund } }: Eingabe<typeof recordWeiterleitungszeichnungRoute>,
): Antwortet<Antwort<typeof recordWeiterleitungszeichnungRoute>> {
  return withWeiterleitung(kontext, { id: params.weiterleitungId, version }, async (trx, akt) => {
    const { weiterleitung } = akt;
    if (schritt === 'unterzeichnen' && !(await hasVertrag(trx, weiterleitung))) {
      return fail(
        refuseBefunde(
          [toBefund('E-3.2-c', { traeger: weiterleitung.inhalt.empfaenger })],
          'Das unterzeichnete Schriftstück fehlt.',
        ),
      );
    }
    if (schritt === 'erstattung_fordern' && (weiterleitung.pruefung?.erstattung ?? 0) === 0) {
      return fail(
        refuseRegel('KEINE_ERSTATTUNG', 'Es ist nichts zu erstatten. Schließen Sie die Weiterleitung ab.'),
      );
    }
    return apply(trx, kontext, akt, { schritt, grund, fakten: {} });
  });
}

/** What the Letztempfänger handed in on paper; its document lies beside it (OQ-F-60). */
export function recordLetztempfaengernachweis(
  kontext: Kontext,
  { params, body: { version, nachweis } }: Eingabe<typeof recordLetztempfaengernachweisRoute>,
): Antwortet<Antwort<typeof recordLetztempfaengernachweisRoute>> {
  return withWeiterleitung(kontext, { id: params.weiterleitungId, version }, async (trx, akt) => {
    const ergebnis = await apply(trx, kontext, akt, {
      schritt: 'nachweis_vorlegen',
      grund: null,
      fakten: {},
      neu: { nachweis },
    });
    if (!ergebnis.ok) return ergebnis;
    const dateien = await countDateien(trx, akt.weiterleitung, 'LE_NACHWEIS', 'nachweis_zurueckgeben');
    if (dateien > 0) return ergebnis;
    return fail(
      refuseRegel('NACHWEISDATEI_FEHLT', 'Das Schriftstück des Letztempfängers fehlt.', {
        detail: 'Laden Sie zuerst den Nachweis hoch, wie er vorgelegt wurde.',
      }),
    );
  });
}

/** What is accepted. What was received and is not accepted goes back. */
export function recordLetztempfaengerpruefung(
  kontext: Kontext,
  { params, body: { version, anerkannt, vermerk } }: Eingabe<typeof recordLetztempfaengerpruefungRoute>,
): Antwortet<Antwort<typeof recordLetztempfaengerpruefungRoute>> {
  return withWeiterleitung(kontext, { id: params.weiterleitungId, version }, async (trx, akt) => {
    const { nachweis, inhalt } = akt.weiterleitung;
    const hoechstens = Math.min(
      nachweis?.ausgaben ?? 0,
      inhalt.posten.reduce((summe, { betrag }) => summe + betrag, 0),
    );
    const erstattung = computeErstattung(nachweis?.erhalten ?? 0, anerkannt);
    const ergebnis = await apply(trx, kontext, akt, {
      schritt: 'nachweis_pruefen',
      grund: null,
      fakten: {},
      neu: { pruefung: { anerkannt, vermerk, erstattung } },
    });
    if (!ergebnis.ok || anerkannt <= hoechstens) return ergebnis;
    return fail(
      refuseRegel('ANERKANNT_ZU_VIEL', 'So viel kann nicht anerkannt werden.', {
        detail: 'Anerkannt wird höchstens, was ausgegeben und was weitergeleitet ist.',
      }),
    );
  });
}

function apply(
  trx: Trx,
  kontext: Kontext,
  { fall, weiterleitung }: Weiterleitungsakt,
  angabe: Weiterleitungsangabe,
): Promise<Geschrieben> {
  const { kontoId, rolle } = getFoerderkonto(kontext);
  const rahmen = { wer: { kontoId, rolle }, am: kontext.stichtag, parameter: fall.parameter };
  return applyWeiterleitungsschritt(trx, rahmen, weiterleitung, angabe);
}

/** The rules for this one and for all together; drafts of others do not count. */
async function checkVertrag(
  trx: Trx,
  { fall, weiterleitung }: Weiterleitungsakt,
): Promise<Result<null, Ablehnung>> {
  const grundlage = await loadGrundlage(trx, fall);
  if (grundlage === undefined) throw new Error('A Weiterleitung without a signed Antrag');
  const alle = await listWeiterleitungszeilen(trx, fall.id);
  const zusammen = alle
    .filter(({ id, zustand }) => id === weiterleitung.id || zustand !== 'ENTWURF')
    .map(({ inhalt }) => inhalt);
  const fehler = [
    ...checkEinzelne(weiterleitung.inhalt, grundlage.rahmen),
    ...computeBilanz(zusammen, grundlage.rahmen).befunde,
  ].filter(({ art }) => art === 'FEHLER');
  return fehler.length === 0 ? ok(null) : fail(refuseVertrag(fehler));
}

function refuseVertrag(fehler: readonly Weiterleitungsbefund[]): Ablehnung {
  const einmal = fehler.filter(({ code }, platz) => fehler.findIndex((eine) => eine.code === code) === platz);
  return refuseRegel('REGEL_VERLETZT', 'Der Vertrag kann so nicht unterzeichnet werden.', {
    detail: 'Beheben Sie die folgenden Punkte im Entwurf.',
    fehler: einmal.map(({ code, text }) => ({ pointer: '/inhalt', code, detail: text })),
  });
}

async function hasVertrag(trx: Trx, zeile: Weiterleitungszeile): Promise<boolean> {
  return (await countDateien(trx, zeile, 'VERTRAG', 'aendern')) > 0;
}

/** Files of a kind since the step that asks for a new one. */
async function countDateien(
  trx: Trx,
  { id, foerderfallId }: Weiterleitungszeile,
  zu: 'VERTRAG' | 'LE_NACHWEIS',
  seit: string,
): Promise<number> {
  const ereignisse = await listWeiterleitungsereignisse(trx, foerderfallId);
  const beginn = ereignisse.findLast(
    (eines) => eines.weiterleitungId === id && eines.ereignis === seit,
  )?.erfasstAm;
  return (await listWeiterleitungsdateien(trx, foerderfallId)).filter(
    (datei) =>
      datei.weiterleitungId === id && datei.zu === zu && (beginn === undefined || datei.erfasstAm > beginn),
  ).length;
}
