import { createHash } from 'node:crypto';
import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { toCanonicalJson } from '#src/core/json-canonical.ts';
import { maxDate, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { toWerktag } from '../regelwerk/kalender.model.ts';
import type { createZahlungslaufRoute } from './kasse.contract.ts';
import { sumZahlungen, type Zahlung, type Zahlungskonto } from './kassendatei.model.ts';
import { checkKonto } from './record-bankverbindung.ts';
import { findErstenTag, TEILBETRAG_ZUSTAND_NAMEN } from './teilbetrag.model.ts';
import {
  type Kassenzeile,
  listKassenzeilen,
  listTeilbetraegeMitId,
  updateTeilbetrag,
} from './teilbetrag.repo.ts';
import { insertZahlungslauf } from './zahlungslauf.repo.ts';

type Lauf = Antwort<typeof createZahlungslaufRoute>;
type Wahl = Eingabe<typeof createZahlungslaufRoute>['body']['teilbetraege'][number];

/**
 * What the Landeskasse takes over at once: all that was chosen, or nothing. A Teilbetrag is in one run at a time; the run
 * keeps amount and account as they were ordered, so that its files are the same whenever they are fetched.
 */
export function createZahlungslauf(
  kontext: Kontext,
  { body }: Eingabe<typeof createZahlungslaufRoute>,
): Antwortet<Lauf> {
  return withActor(kontext, async (trx): Promise<Result<Lauf, Ablehnung>> => {
    const konto = checkKonto(body.konto);
    if (!konto.ok) return konto;
    const zeilen = await listKassenzeilen(
      trx,
      body.teilbetraege.map(({ id }) => id),
    );
    const hindernisse = await listHindernisse(
      trx,
      body.teilbetraege,
      zeilen,
      getFoerderkonto(kontext).kontoId,
    );
    if (hindernisse === null) return fail(refuseNichtGefunden());
    if (hindernisse.length > 0) return fail(refuseLauf(hindernisse));
    const id = createUuidV7();
    await saveLauf(trx, kontext, { id, zeilen, konto: { name: body.konto.name, ...konto.wert } });
    kontext.protokoll.objektId = id;
    kontext.protokoll.anzahl = zeilen.length;
    return ok({ id, version: 1 });
  });
}

/** Everything that keeps the run from being made, each with its Teilbetrag; null: one of them is not visible. */
async function listHindernisse(
  trx: Trx,
  wahl: readonly Wahl[],
  zeilen: readonly Kassenzeile[],
  kontoId: string,
): Promise<string[] | null> {
  const sichtbar = await listTeilbetraegeMitId(
    trx,
    wahl.map(({ id }) => id),
  );
  const hindernisse: string[] = [];
  for (const { id, version } of wahl) {
    const zeile = sichtbar.find((eine) => eine.id === id);
    if (zeile === undefined) return null;
    const wo = `${zeile.aktenzeichen}, Teilbetrag ${zeile.lfd}`;
    if (zeile.zustand !== 'ANGEORDNET' || !zeilen.some((eine) => eine.id === id))
      hindernisse.push(`${wo}: nicht angeordnet, sondern ${TEILBETRAG_ZUSTAND_NAMEN[zeile.zustand]}.`);
    else if (zeile.laufId !== null)
      hindernisse.push(`${wo}: steht schon in einer Datei für die Landeskasse.`);
    else if (zeile.version !== version) hindernisse.push(`${wo}: wurde inzwischen geändert.`);
    if (zeile.angeordnetVon === kontoId)
      hindernisse.push(`${wo}: Wer die Auszahlung angeordnet hat, zahlt sie nicht aus.`);
  }
  return hindernisse;
}

function refuseLauf(hindernisse: readonly string[]): Ablehnung {
  return refuseRegel('LAUF_NICHT_MOEGLICH', 'Die Datei wurde nicht erstellt.', {
    detail:
      'Laden Sie die Seite neu und wählen Sie nur Teilbeträge, die angeordnet sind und in keiner Datei stehen.',
    fehler: hindernisse.map((detail) => ({ pointer: '/teilbetraege', code: 'TEILBETRAG', detail })),
    quelle: 'GL-ZA-a',
  });
}

async function saveLauf(
  trx: Trx,
  kontext: Kontext,
  { id, zeilen, konto }: { id: string; zeilen: readonly Kassenzeile[]; konto: Zahlungskonto },
): Promise<void> {
  const zahlungen = zeilen.map(toZahlung);
  await insertZahlungslauf(trx, {
    id,
    ausfuehrung: findAusfuehrung(zeilen, kontext.stichtag),
    summe: sumZahlungen(zahlungen),
    zahlungen,
    konto,
    pruefsumme: createHash('sha256').update(toCanonicalJson(zahlungen)).digest('hex'),
    erstelltVon: getFoerderkonto(kontext).kontoId,
    erstelltAm: kontext.stichtag,
  });
  for (const zeile of zeilen) {
    const neu = { zustand: zeile.zustand, betrag: zeile.betrag, laufId: id };
    if (!(await updateTeilbetrag(trx, zeile, neu))) throw new Error('Locked by nobody else a moment ago');
  }
}

function toZahlung(zeile: Kassenzeile): Zahlung {
  const { id, aktenzeichen, lfd, inhaber, iban, bic, betrag } = zeile;
  return {
    kennung: id.replaceAll('-', ''),
    aktenzeichen,
    teilbetrag: lfd,
    empfaenger: inhaber,
    iban,
    bic,
    betrag,
  };
}

/** FR-7.3-a: not before the first possible day of any of them, on a Werktag. */
function findAusfuehrung(zeilen: readonly Kassenzeile[], stichtag: PlainDate): PlainDate {
  return toWerktag(
    zeilen.reduce((spaet, { lfd, termin, angefordertAm, bestandskraeftigAm, parameter }) => {
      const { tag } = findErstenTag(
        { lfd, termin, angefordertAm, bestandskraeftigAb: bestandskraeftigAm },
        parameter,
      );
      return tag === null ? spaet : maxDate(spaet, tag);
    }, stichtag),
  );
}
