import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { type Cent, sumCent, toCent } from '#src/core/cent.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Feldbefund } from '../check-inhalt.model.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { type Bescheidzeile, listBescheidzeilen } from '../pruefung/bescheid.repo.ts';
import { toText } from '../pruefung/get-pruefung.ts';
import { computeUmplanung } from '../zahlung/teilbetrag.model.ts';
import { listTeilbetraegeVon, sumErledigtes, type Teilbetragzeile } from '../zahlung/teilbetrag.repo.ts';
import type { getAenderungenRoute } from './aenderung.contract.ts';
import {
  type Aenderungshandlung,
  type AenderungZustand,
  listAenderungshandlungen,
} from './aenderung.model.ts';
import {
  type Aenderungsereigniszeile,
  type Aenderungszeile,
  listAenderungsereignisse,
  listAenderungszeilen,
} from './aenderung.repo.ts';
import { type Aenderungspruefung, checkAenderung } from './check-aenderung.model.ts';
import { hashAenderung } from './create-aenderung.ts';
import { type Aenderungslage, loadAenderungslage } from './load-aenderungslage.ts';
import { createAenderungsvorgabe } from './prepare-aenderungsauftrag.ts';

type Form = Antwort<typeof getAenderungenRoute>;
type Namen = ReadonlyMap<string, string>;

const KREIS: readonly Rolle[] = ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG'];

/** Every change of a Förderfall that the acting account sees, newest first, with what it would do to the Teilbeträge. */
export function getAenderungen(
  kontext: Kontext,
  { params: { foerderfallId: id } }: Eingabe<typeof getAenderungenRoute>,
): Antwortet<Form> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, id);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const lage = await loadAenderungslage(trx, fall);
    const zeilen = await listAenderungszeilen(trx, id);
    const ereignisse = await listAenderungsereignisse(trx, id);
    const bescheide = await listBescheidzeilen(trx, id);
    const teilbetraege = await listTeilbetraegeVon(trx, id);
    const erledigt = await sumErledigtes(trx, id);
    const namen = await listNamen(trx, listKonten(zeilen, ereignisse, bescheide));
    const frage = { stichtag: kontext.stichtag, standortId: fall.standortId };
    const umgebung = {
      fall,
      lage,
      ereignisse,
      bescheide,
      teilbetraege,
      erledigt,
      namen,
      ...getFoerderkonto(kontext),
    };
    return ok({
      id: fall.id,
      aktenzeichen: fall.aktenzeichen,
      standort: (await listStandorte(trx, frage))[0]?.name ?? fall.zuwendungsempfaenger,
      foerderjahr: fall.foerderjahr,
      zustand: fall.zustand,
      stichtag: kontext.stichtag,
      synthetisch: fall.herkunft === 'erfunden',
      von: fall.von,
      bis: fall.bis,
      stellen: [...(lage?.rahmen.stellen ?? [])],
      inKraft:
        lage === undefined
          ? null
          : {
              datum: lage.bewilligung.datum,
              bewilligt: sumCent(Object.values(lage.rahmen.bisher)),
              gebunden: lage.gebunden,
            },
      anlegbar: findAnlegbar(fall, zeilen, umgebung.rolle),
      aenderungen: lage === undefined ? [] : zeilen.map((zeile) => toAenderung(zeile, { ...umgebung, lage })),
    });
  });
}

const BEENDET: readonly AenderungZustand[] = ['VERWORFEN', 'ERLEDIGT', 'BESTANDSKRAEFTIG'];

/** One at a time, while the Bescheid is final and its time runs. */
function findAnlegbar(
  { zustand }: Foerderfallzeile,
  zeilen: readonly Aenderungszeile[],
  rolle: Rolle,
): Form['anlegbar'] {
  if (zustand !== 'BESTANDSKRAEFTIG' || zeilen.some((zeile) => !BEENDET.includes(zeile.zustand))) return null;
  if (KREIS.includes(rolle)) return 'ANTRAG';
  return rolle === 'BR_SACHBEARBEITUNG' ? 'AMT' : null;
}

function listKonten(
  zeilen: readonly Aenderungszeile[],
  ereignisse: readonly Aenderungsereigniszeile[],
  bescheide: readonly Bescheidzeile[],
): string[] {
  const konten = [
    ...zeilen.flatMap(({ bearbeitetVon, gezeichnetVon }) => [bearbeitetVon, gezeichnetVon]),
    ...ereignisse.map(({ kontoId }) => kontoId),
    ...bescheide.flatMap(({ vorgeschlagenVon, gezeichnetVon }) => [vorgeschlagenVon, gezeichnetVon]),
  ];
  return [...new Set(konten.filter((konto) => konto !== null))];
}

type Umgebung = {
  fall: Foerderfallzeile;
  lage: Aenderungslage;
  ereignisse: readonly Aenderungsereigniszeile[];
  bescheide: readonly Bescheidzeile[];
  teilbetraege: readonly Teilbetragzeile[];
  erledigt: Cent;
  namen: Namen;
  kontoId: string;
  rolle: Rolle;
};

function toAenderung(zeile: Aenderungszeile, umgebung: Umgebung): Form['aenderungen'][number] {
  const { fall, lage, bescheide, namen, kontoId, rolle } = umgebung;
  const bescheid = bescheide.find(({ id }) => id === zeile.bescheidId);
  const handlungen = listAenderungshandlungen(zeile, rolle, bescheid?.stand === 'VORGESCHLAGEN');
  const pruefung = checkAenderung(zeile.inhalt, lage.rahmen);
  const laeuft = !BEENDET.includes(zeile.zustand);
  const signiert = zeile.ergebnis as Pick<Aenderungspruefung, 'zeilen'> | null;
  return {
    id: zeile.id,
    version: zeile.version,
    herkunft: zeile.herkunft,
    zustand: zeile.zustand,
    inhalt: zeile.inhalt,
    angelegtAm: zeile.angelegtAm,
    bearbeitetVon: nameOf(namen, zeile.bearbeitetVon),
    gezeichnetVon: nameOf(namen, zeile.gezeichnetVon),
    eingangAm: zeile.eingangAm,
    pruefsumme: zeile.pruefsumme,
    unveraendert:
      zeile.ergebnis === null || hashAenderung(zeile.inhalt, zeile.ergebnis as object) === zeile.pruefsumme,
    selbstVorbereitet: zeile.vorbereitetVon === kontoId,
    handlungen,
    // What was signed stays as it was answered then.
    zeilen: [...(signiert?.zeilen ?? pruefung.zeilen)],
    hindernisse: signiert === null && laeuft ? pruefung.hindernisse.map(toBefund) : [],
    warnungen: laeuft ? pruefung.warnungen.map(toBefund) : [],
    teilbetraege: laeuft ? listUmplanung(zeile, bescheid, pruefung, umgebung) : [],
    vorgabe: toVorgabe(zeile, handlungen, umgebung),
    bescheid: bescheid === undefined ? null : toBescheid(bescheid, namen),
    ereignisse: umgebung.ereignisse
      .filter(({ aenderungId }) => aenderungId === zeile.id)
      .map(({ kontoId: konto, ...ereignis }) => ({ ...ereignis, person: nameOf(namen, konto) })),
  };

  function toVorgabe(
    eine: Aenderungszeile,
    moeglich: readonly Aenderungshandlung[],
    { lage: stand }: Umgebung,
  ): Form['aenderungen'][number]['vorgabe'] {
    if (!moeglich.includes('entscheidung_vorschlagen')) return null;
    const vorgabe = createAenderungsvorgabe({ fall, zeile: eine, lage: stand, haushalt: null });
    // After a Rückgabe the clerk goes on from the proposal that came back.
    const zurueck = bescheid?.stand === 'ZURUECKGEGEBEN' ? bescheid.auftrag : undefined;
    if (zurueck === undefined) return vorgabe;
    return {
      positionen: zurueck.positionen.map(({ position, bewilligt }) => ({ position, bewilligt })),
      anlass: zurueck.aenderung?.anlass ?? vorgabe.anlass,
      begruendung: zurueck.begruendung,
      ermessen: zurueck.ermessen,
      nebenbestimmungen: [...zurueck.nebenbestimmungen],
      anhoerungAm: null,
    };
  }
}

function nameOf(namen: Namen, konto: string | null): string | null {
  return konto === null ? null : (namen.get(konto) ?? null);
}

function toBefund({
  feld,
  regel,
  text,
  abhilfe,
}: Feldbefund): Form['aenderungen'][number]['hindernisse'][number] {
  return { feld, regel, text, abhilfe };
}

/** The Teilbeträge under what is proposed or signed, else under what is asked for. */
function listUmplanung(
  { ergebnis }: Aenderungszeile,
  bescheid: Bescheidzeile | undefined,
  { zeilen }: Aenderungspruefung,
  { teilbetraege, erledigt, fall }: Umgebung,
): Form['aenderungen'][number]['teilbetraege'] {
  const signiert = ergebnis as Pick<Aenderungspruefung, 'zeilen'> | null;
  const gesamt =
    bescheid !== undefined && (bescheid.stand === 'VORGESCHLAGEN' || bescheid.stand === 'ERLASSEN')
      ? toCent(bescheid.bewilligt)
      : sumCent((signiert?.zeilen ?? zeilen).map(({ neu }) => toCent(neu)));
  const { plan, rest } = computeUmplanung(teilbetraege, gesamt, fall.parameter, erledigt);
  const bekannt = teilbetraege.map(({ lfd, zustand, betrag, vorgesehen }) => {
    const neu = plan.find((eine) => eine.lfd === lfd)?.vorgesehen;
    return neu === undefined
      ? { lfd, zustand, bisher: betrag, neu: betrag }
      : { lfd, zustand, bisher: vorgesehen, neu };
  });
  if (rest === 0) return bekannt;
  const lfd = Math.max(0, ...teilbetraege.map((eine) => eine.lfd)) + 1;
  return [...bekannt, { lfd, zustand: 'GEPLANT', bisher: toCent(0), neu: rest }];
}

function toBescheid(
  zeile: Bescheidzeile,
  namen: Namen,
): NonNullable<Form['aenderungen'][number]['bescheid']> {
  const { klage } = zeile;
  return {
    id: zeile.id,
    stand: zeile.stand,
    bewilligt: zeile.bewilligt,
    vorgeschlagenVon: nameOf(namen, zeile.vorgeschlagenVon),
    gezeichnetVon: nameOf(namen, zeile.gezeichnetVon),
    datum: zeile.datum,
    bekanntAm: zeile.bekanntgabe?.bekannt_am ?? null,
    rechtsbehelfBis: zeile.rechtsbehelfBis,
    verzichtAm: zeile.verzichtAm,
    klage: klage === null ? null : { am: klage.am, aktenzeichen: klage.aktenzeichen, ausgang: klage.ausgang },
    bestandskraeftigAm: zeile.bestandskraeftigAm,
    text: toText(zeile.bescheid),
  };
}
