import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { sumCent, toCent } from '#src/core/cent.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { loadLaufjahr } from '../laufjahr/load-laufjahr.ts';
import { computeLueckenkosten } from '../laufjahr/luecken.model.ts';
import type { Befund } from '../regelwerk/meldungen.model.ts';
import { computeTermin, checkAuszahlung } from '../regelwerk/rl-2024-12/auszahlung.model.ts';
import { type Bankzeile, listBankverbindungen } from './bank.repo.ts';
import { findRuheende } from './bankverbindung.model.ts';
import { toZahlbarkeit } from './record-zahlungsschritt.ts';
import {
  findErstenTag,
  listZahlungsschritte,
  computeTeilbetraege,
  computeUmplanung,
  sumTeilbetraege,
  toTermin,
} from './teilbetrag.model.ts';
import {
  findZahlbescheid,
  listTeilbetraegeVon,
  sumErledigtes,
  listZahlungsereignisse,
  type Teilbetragzeile,
  type Zahlbescheid,
  type Zahlungsereigniszeile,
} from './teilbetrag.repo.ts';
import type { getZahlungenRoute } from './zahlung.contract.ts';

type Form = Antwort<typeof getZahlungenRoute>;
type Namen = ReadonlyMap<string, string>;

const BEARBEITEND: readonly Rolle[] = ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG'];
const ZAHLEND: readonly Rolle[] = ['BR_SACHBEARBEITUNG', 'BR_FREIGABE', 'BR_KASSE', 'PRUEFUNG_LESEND'];

/** The money of a Förderfall: what is planned, requested, ordered and paid, to which account, and what it waits for. */
export function getZahlungen(
  kontext: Kontext,
  { params: { foerderfallId: id } }: Eingabe<typeof getZahlungenRoute>,
): Antwortet<Form> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, id);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const bescheid = await findZahlbescheid(trx, id);
    const zeilen = await listTeilbetraegeVon(trx, id);
    const ereignisse = await listZahlungsereignisse(trx, id);
    const banken = await listBankverbindungen(trx, fall.mandantId);
    const namen = await listNamen(trx, listKonten(zeilen, ereignisse, banken));
    const standort = (
      await listStandorte(trx, { stichtag: kontext.stichtag, standortId: fall.standortId })
    )[0];
    const { kontoId, rolle } = getFoerderkonto(kontext);
    return ok({
      foerderfallId: fall.id,
      aktenzeichen: fall.aktenzeichen,
      standort: standort?.name ?? fall.zuwendungsempfaenger,
      empfaenger: fall.zuwendungsempfaenger,
      foerderjahr: fall.foerderjahr,
      fallzustand: fall.zustand,
      stichtag: kontext.stichtag,
      synthetisch: fall.herkunft === 'erfunden',
      parameter: fall.parameter,
      bescheid: bescheid ?? null,
      befunde: listBefunde(fall, bescheid, kontext.stichtag).map(({ code, regel, text, abhilfe }) => ({
        code,
        regel,
        text,
        abhilfe,
      })),
      zuViel:
        bescheid === undefined
          ? 0
          : computeUmplanung(zeilen, bescheid.bewilligt, fall.parameter, await sumErledigtes(trx, id)).zuViel,
      vorschau:
        bescheid === undefined || zeilen.length > 0
          ? []
          : computeTeilbetraege(bescheid.bewilligt, fall.foerderjahr, fall.parameter).zeilen,
      nachBesetzung: await loadBedarf(trx, { fall, bescheid, zeilen }, { rolle, stichtag: kontext.stichtag }),
      teilbetraege: zeilen.map((zeile) =>
        toTeilbetrag(zeile, { fall, bescheid, zeilen, namen, kontoId, rolle, ereignisse }),
      ),
      bank: toBank(banken, namen, { kontoId, rolle, stichtag: kontext.stichtag }),
    });
  });
}

/** FR-7.3-e: what is granted less what vacancies have cost by the end of the year, if nothing changes any more. */
async function loadBedarf(
  trx: Trx,
  { fall, bescheid, zeilen }: Pick<Umgebung, 'fall' | 'bescheid' | 'zeilen'>,
  { rolle, stichtag }: { rolle: Rolle; stichtag: PlainDate },
): Promise<Form['nachBesetzung']> {
  const geplant = zeilen.some(({ zustand, lfd }) => zustand === 'GEPLANT' && lfd > 1);
  if (bescheid === undefined || !geplant || !BEARBEITEND.includes(rolle)) return [];
  const jahr = await loadLaufjahr(trx, fall, stichtag);
  return bescheid.positionen.map(({ position, bewilligt }) => {
    const kosten = jahr.stellen
      .filter(({ stelle }) => stelle.position === position)
      .map(({ stelle, abschnitte }) => computeLueckenkosten(stelle, abschnitte, jahr.grund.rahmen, stichtag));
    return {
      position,
      betrag: toCent(Math.max(0, bewilligt - sumCent(kosten.map(({ bisEnde }) => bisEnde)))),
    };
  });
}

function listKonten(
  zeilen: readonly Teilbetragzeile[],
  ereignisse: readonly Zahlungsereigniszeile[],
  banken: readonly Bankzeile[],
): string[] {
  return [
    ...zeilen.flatMap(({ vorbereitetVon, entfallVon }) => [vorbereitetVon, entfallVon]),
    ...ereignisse.map(({ kontoId }) => kontoId),
    ...banken.flatMap(({ erfasstVon, gezeichnetVon, rueckrufVon }) => [
      erfasstVon,
      gezeichnetVon,
      rueckrufVon,
    ]),
  ].filter((konto) => konto !== null);
}

/** E-7.3-a while the Bescheid is not bestandskräftig: with the first day, if the period is known. */
function listBefunde(
  fall: Foerderfallzeile,
  bescheid: Zahlbescheid | undefined,
  stichtag: PlainDate,
): Befund[] {
  if (bescheid === undefined || bescheid.bestandskraeftigAm !== null) return [];
  // A day that is past and not recorded says nothing: a Klage, or a timer that has not run yet.
  const ab = bescheid.rechtsbehelfBis === null ? null : addDays(bescheid.rechtsbehelfBis, 1);
  return checkAuszahlung(
    {
      jahr: fall.foerderjahr,
      termin: 'MAI',
      bestandskraeftigAb: ab !== null && ab > stichtag ? ab : null,
      angefordertAm: stichtag,
    },
    stichtag,
  );
}

type Umgebung = {
  fall: Foerderfallzeile;
  bescheid: Zahlbescheid | undefined;
  zeilen: readonly Teilbetragzeile[];
  namen: Namen;
  kontoId: string;
  rolle: Rolle;
  ereignisse: readonly Zahlungsereigniszeile[];
};

function toTeilbetrag(zeile: Teilbetragzeile, umgebung: Umgebung): Form['teilbetraege'][number] {
  const { fall, bescheid, zeilen, namen, kontoId, rolle, ereignisse } = umgebung;
  const { vorbereitetVon, anforderung, lfd } = zeile;
  const lage = {
    zustand: fall.zustand,
    stand: 'ERLASSEN',
    bestandskraeftigAm: bescheid?.bestandskraeftigAm ?? null,
  };
  const isPruefend = zeile.zustand === 'GEPLANT' && rolle === 'BR_SACHBEARBEITUNG';
  return {
    ...zeile,
    imLauf: zeile.laufId !== null,
    ersterTag: findErstenTag(toZahlbarkeit(zeile, lage), fall.parameter).tag,
    buchungstag: computeTermin(fall.foerderjahr, toTermin(lfd), fall.parameter).buchung,
    bisher: sumTeilbetraege(zeilen.filter((andere) => andere.lfd < lfd)),
    anforderung,
    vorbereitetVon: vorbereitetVon === null ? null : (namen.get(vorbereitetVon) ?? null),
    selbstVorbereitet: vorbereitetVon === kontoId && fall.parameter.vierAugenZuwendungsempfaenger,
    vorbereitbar: zeile.zustand === 'GEPLANT' && BEARBEITEND.includes(rolle),
    schritte: listZahlungsschritte(zeile.zustand, rolle),
    entfall: toEntfall(zeile, namen, kontoId),
    entfallVorschlagbar: isPruefend && zeile.entfallVon === null,
    entfallRuecknehmbar: isPruefend && zeile.entfallVon !== null,
    ereignisse: ereignisse
      .filter(({ rateId }) => rateId === zeile.id)
      .map((ereignis) => ({
        ...ereignis,
        person: ereignis.kontoId === null ? null : (namen.get(ereignis.kontoId) ?? null),
      })),
  };
}

function toEntfall(
  { zustand, entfallGrund: grund, entfallVon: von, entfallAm: am }: Teilbetragzeile,
  namen: Namen,
  kontoId: string,
): Form['teilbetraege'][number]['entfall'] {
  if (zustand !== 'GEPLANT' || grund === null || von === null || am === null) return null;
  return { grund, von: namen.get(von) ?? null, am, selbst: von === kontoId };
}

function toBank(
  banken: readonly Bankzeile[],
  namen: Namen,
  wer: { kontoId: string; rolle: Rolle; stichtag: PlainDate },
): Form['bank'] {
  const mitStand = (stand: Bankzeile['stand']) => {
    const bank = banken.find((eine) => eine.stand === stand);
    return bank === undefined ? null : toBankform(bank, namen, wer);
  };
  return {
    gueltig: mitStand('GUELTIG'),
    vorgeschlagen: mitStand('VORGESCHLAGEN'),
    darfErfassen: BEARBEITEND.includes(wer.rolle),
    darfZeichnen: wer.rolle === 'ZE_ZEICHNUNG',
    darfBestaetigen: wer.rolle === 'BR_SACHBEARBEITUNG',
    sichtbar: [...BEARBEITEND, 'ZE_ZEICHNUNG', ...ZAHLEND].includes(wer.rolle),
  };
}

function toBankform(
  bank: Bankzeile,
  namen: Namen,
  { kontoId, stichtag }: { kontoId: string; stichtag: PlainDate },
): NonNullable<Form['bank']['gueltig']> {
  const nameOf = (konto: string | null) => (konto === null ? null : (namen.get(konto) ?? null));
  return {
    ...bank,
    erfasstVon: nameOf(bank.erfasstVon),
    gezeichnetVon: nameOf(bank.gezeichnetVon),
    rueckrufVon: nameOf(bank.rueckrufVon),
    selbst: bank.erfasstVon === kontoId,
    ruheBis: findRuheende(bank, stichtag),
  };
}
