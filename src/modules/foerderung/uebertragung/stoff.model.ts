import { formatCentBare, toCent } from '#src/core/cent.ts';
import { formatGerman, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { ANLASS_NAMEN, type Aenderungsinhalt } from '../aenderung/aenderung.model.ts';
import { type Antragsinhalt, type Ort, type Stellenanteil } from '../antragsinhalt.model.ts';
import { POSITION_NAMEN } from '../betraege.model.ts';
import { readBetrag, readVzae } from '../eingabe.model.ts';
import type { Anforderung } from '../zahlung/mittelanforderung.model.ts';
import type { Fassungsergebnis, Fassungsfrage } from '../nachweis/fassung.model.ts';
import type { LETZTEMPFAENGERSTAND, Nachweisinhalt } from '../nachweis/nachweisinhalt.model.ts';
import type { Nachweisstelle } from '../nachweis/stellen.model.ts';
import { ANZEIGEART_NAMEN, type Anzeigeart } from '../laufjahr/meldepflicht.model.ts';
import {
  type Gremium,
  type Pruefstand,
  type Voraussetzung,
  VORAUSSETZUNGEN,
} from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import type { Position } from '../regelwerk/rl-2024-12/betraege.model.ts';
import {
  EMPFAENGERART_NAMEN,
  FORM_NAMEN,
  type Letztempfaengernachweis,
  type Nachweispruefung,
  POSTENART_NAMEN,
  type Weiterleitungsinhalt,
} from '../weiterleitung/weiterleitung.model.ts';
import type { Stoff, Wert, Werte } from './felder.model.ts';

/** Head of every sheet. */
export type Fallkopf = {
  zuwendungsempfaenger: string;
  aktenzeichen: string;
  foerderjahr: number;
  von: PlainDate;
  bis: PlainDate;
};

const ORT_NAMEN = {
  KOORDINIERENDE_STELLE: 'koordinierende Stelle',
  ANDERES_AMT: 'anderes Amt',
  KOMMUNE: 'kreisangehörige Kommune',
  FREIE_WOHLFAHRTSPFLEGE: 'Freie Wohlfahrtspflege',
} as const satisfies Record<Ort, string>;
const GREMIUM_NAMEN = {
  RAT: 'Integrationsrat',
  AUSSCHUSS: 'Integrationsausschuss',
  AUSSCHUSS_CHANCENGERECHTIGKEIT: 'Ausschuss für Chancengerechtigkeit und Integration',
  KEINES: 'keines',
} as const satisfies Record<Gremium, string>;
const VORAUSSETZUNG_NAMEN = {
  a: 'a) Kommunales Integrationszentrum mit gültigem Bescheid',
  b: 'b) Koordinationsstellen am Kommunalen Integrationszentrum',
  c: 'c) Lenkungsgruppe auf Leitungsebene',
  d: 'd) Konzept zur Umsetzung des KIM',
  e: 'e) Einschlägige Abschlüsse der Fachkräfte',
  f: 'f) Abgestimmtes Konzept für das Case Management',
} as const satisfies Record<Voraussetzung, string>;
const STAND_NAMEN = {
  OFFEN: 'offen',
  ERFUELLT: 'erfüllt',
  NICHT_ERFUELLT: 'nicht erfüllt',
  AUSNAHME: 'Ausnahme des Ministeriums',
} as const satisfies Record<Pruefstand, string>;
const LETZTEMPFAENGER_NAMEN = {
  OFFEN: 'noch offen',
  KEINE: 'nichts weitergeleitet',
  GEPRUEFT: 'alle geprüft',
} as const satisfies Record<(typeof LETZTEMPFAENGERSTAND)[number], string>;

const tag = (wert: PlainDate | null): Wert => (wert === null ? null : formatGerman(wert));
const euro = (cent: number | null | undefined): Wert =>
  cent === null || cent === undefined ? null : formatCentBare(toCent(cent));
const umfang = (hundertstel: number | null): Wert =>
  hundertstel === null ? null : formatVzae(toVzae(hundertstel));
const jaNein = (wert: boolean): string => (wert ? 'ja' : 'nein');
/** As typed when it cannot be read: nothing is guessed. */
const getippteVzae = (text: string): Wert => {
  const gelesen = readVzae(text);
  return gelesen.ok ? formatVzae(gelesen.wert) : text;
};
const getippterBetrag = (text: string): Wert => {
  const gelesen = readBetrag(text);
  return text.trim() !== '' && gelesen.ok ? formatCentBare(gelesen.wert) : text;
};
/** A day as it was typed, in German when it is one. */
const getippterTag = (text: string): Wert =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatGerman(toPlainDate(text)) : text;

function toKopf({ zuwendungsempfaenger, aktenzeichen, foerderjahr, von, bis }: Fallkopf): Werte {
  return {
    ZUWENDUNGSEMPFAENGER: zuwendungsempfaenger,
    AKTENZEICHEN: aktenzeichen,
    FOERDERJAHR: String(foerderjahr),
    VON: tag(von),
    BIS: tag(bis),
  };
}

/** What was signed; the amounts are those that the rules gave with it. */
export function toAntragsstoff(
  fall: Fallkopf,
  fassung: {
    inhalt: Antragsinhalt;
    eingangAm: PlainDate;
    betraege: readonly { position: Position; beantragt: number }[];
  },
): Stoff {
  const { inhalt, betraege } = fassung;
  const stelle = ({ bezeichnung, vzae, einheit }: Stellenanteil): Werte => ({
    BEZEICHNUNG: bezeichnung,
    VZAE: getippteVzae(vzae),
    EINHEIT: einheit,
  });
  return {
    felder: {
      ...toKopf(fall),
      EINGANG: tag(fassung.eingangAm),
      TRENNUNG: inhalt.trennungGrund,
      GESAMT: euro(betraege.reduce((summe, { beantragt }) => summe + beantragt, 0)),
      SCHNITTSTELLEN: inhalt.schnittstellenanalyse,
      KAPITEL: inhalt.konzeptkapitel.join('; '),
      BEGRUENDUNG: inhalt.fwBegruendung,
      KEINE_DOPPELFOERDERUNG: jaNein(inhalt.keineDoppelfoerderung),
      JMD_MBE: jaNein(inhalt.ausserhalbJmdMbe),
    },
    listen: {
      KOORDINATION: inhalt.koordination.map(stelle),
      VERWALTUNGSASSISTENZ: inhalt.verwaltungsassistenz.map(stelle),
      ZUSATZSTELLE: inhalt.zusatz.map((eine) => ({
        KOMMUNE: eine.kommune,
        VZAE: getippteVzae(eine.vzae),
        AUSLAENDERBEHOERDE: jaNein(eine.eigeneAuslaenderbehoerde),
        JUGENDAMT: jaNein(eine.eigenesJugendamt),
        GREMIUM: GREMIUM_NAMEN[eine.gremium],
        WEITERGELEITET: jaNein(eine.weiterleitung),
        KOOPERATION: eine.kooperation,
        VERBLEIB: eine.verbleibGrund,
      })),
      CASE_MANAGEMENT: inhalt.caseManagement.map((eine) => ({
        BEZEICHNUNG: eine.bezeichnung,
        VZAE: getippteVzae(eine.vzae),
        ORT: ORT_NAMEN[eine.ort],
        EMPFAENGER: eine.empfaenger,
      })),
      BETRAEGE: betraege.map(({ position, beantragt }) => ({
        POSITION: POSITION_NAMEN[position],
        BEANTRAGT: euro(beantragt),
      })),
      VORAUSSETZUNGEN: VORAUSSETZUNGEN.map((buchstabe) => ({
        VORAUSSETZUNG: VORAUSSETZUNG_NAMEN[buchstabe],
        STAND: STAND_NAMEN[inhalt.voraussetzungen[buchstabe].stand],
        BELEGT_DURCH: inhalt.voraussetzungen[buchstabe].nachweis,
      })),
    },
  };
}

export function toAnforderungsstoff(
  fall: Fallkopf,
  rate: {
    lfd: number;
    termin: PlainDate;
    betrag: number;
    angefordertAm: PlainDate | null;
    anforderung: Anforderung | null;
  },
): Stoff {
  const { anforderung } = rate;
  return {
    felder: {
      ...toKopf(fall),
      TEILBETRAG: String(rate.lfd),
      TERMIN: tag(rate.termin),
      ANGEFORDERT_AM: tag(rate.angefordertAm),
      BISHER: euro(anforderung?.bisher),
      // What was asked for: a Feststellung below it is an answer of the Bezirksregierung.
      BETRAG: euro(anforderung?.betrag ?? rate.betrag),
      BEGRUENDUNG: anforderung?.begruendung ?? null,
    },
    listen: {
      PROGNOSEN: (anforderung?.prognose ?? []).map(({ position, betrag }) => ({
        POSITION: POSITION_NAMEN[position],
        PROGNOSE: euro(betrag),
      })),
    },
  };
}

export function toAnzeigestoff(
  fall: Fallkopf,
  anzeige: {
    art: Anzeigeart;
    bezeichnung: string | null;
    ab: PlainDate;
    vorher: number | null;
    nachher: number | null;
    text: string;
    angezeigtAm: PlainDate;
  },
): Stoff {
  return {
    felder: {
      ...toKopf(fall),
      ART: ANZEIGEART_NAMEN[anzeige.art],
      BEZEICHNUNG: anzeige.bezeichnung,
      AB: tag(anzeige.ab),
      VORHER: umfang(anzeige.vorher),
      NACHHER: umfang(anzeige.nachher),
      BEGRUENDUNG: anzeige.text,
      EINGANG: tag(anzeige.angezeigtAm),
    },
    listen: {},
  };
}

export function toAenderungsstoff(
  fall: Fallkopf,
  { inhalt, eingangAm }: { inhalt: Aenderungsinhalt; eingangAm: PlainDate | null },
  stellen: readonly Pick<Nachweisstelle, 'schluessel' | 'bezeichnung'>[],
): Stoff {
  const nameOf = (schluessel: string): string =>
    stellen.find((eine) => eine.schluessel === schluessel)?.bezeichnung ?? schluessel;
  return {
    felder: {
      ...toKopf(fall),
      ART: ANLASS_NAMEN[inhalt.anlass],
      BEGRUENDUNG: inhalt.beschreibung,
      EINGANG: tag(eingangAm),
    },
    listen: {
      BESETZUNG: inhalt.besetzung.flatMap(({ stelle, abschnitte }) =>
        abschnitte.map(({ von, bis, vzae }) => ({
          BEZEICHNUNG: nameOf(stelle),
          VON: getippterTag(von),
          BIS: getippterTag(bis),
          VZAE: getippteVzae(vzae),
        })),
      ),
      BETRAEGE: inhalt.betraege.map(({ position, betrag }) => ({
        POSITION: POSITION_NAMEN[position],
        NEUER_BETRAG: getippterBetrag(betrag),
      })),
    },
  };
}

export function toWeiterleitungsstoff(
  fall: Fallkopf,
  zeile: {
    inhalt: Weiterleitungsinhalt;
    nachweis: Letztempfaengernachweis | null;
    pruefung: Nachweispruefung | null;
  },
): Stoff {
  const { inhalt, nachweis, pruefung } = zeile;
  return {
    felder: {
      ...toKopf(fall),
      EMPFAENGER: inhalt.empfaenger,
      EMPFAENGERART: EMPFAENGERART_NAMEN[inhalt.empfaengerart],
      FORM: FORM_NAMEN[inhalt.form],
      VON: getippterTag(inhalt.von),
      BIS: getippterTag(inhalt.bis),
      NACHWEIS_BIS: getippterTag(inhalt.nachweisBis),
      BETRAG: euro(inhalt.posten.reduce((summe, { betrag }) => summe + betrag, 0)),
      BEGRUENDUNG: inhalt.begruendung,
      ZUSAMMENARBEIT: inhalt.zusammenarbeit,
      JMD_MBE: inhalt.jmdMbe,
      AUSGABEN: euro(nachweis?.ausgaben),
      ERHALTEN: euro(nachweis?.erhalten),
      ANERKANNT: euro(pruefung?.anerkannt),
      ERSTATTUNG: euro(pruefung?.erstattung),
    },
    listen: {
      POSTEN: inhalt.posten.map(({ bezeichnung, art, vzae, betrag }) => ({
        BEZEICHNUNG: bezeichnung,
        ART: POSTENART_NAMEN[art],
        VZAE: umfang(vzae),
        BETRAG: euro(betrag),
      })),
    },
  };
}

/** Capped amounts by position, as they left the house: no salary and no voucher (decision 0037). */
export function toNachweisstoff(
  fall: Fallkopf,
  fassung: {
    inhalt: Nachweisinhalt;
    frage: Fassungsfrage;
    ergebnis: Fassungsergebnis;
    eingangAm: PlainDate;
  },
): Stoff {
  const { inhalt, frage, ergebnis } = fassung;
  const { sachbericht } = inhalt;
  return {
    felder: {
      ...toKopf(fall),
      EINGANG: tag(fassung.eingangAm),
      ANERKANNT: euro(ergebnis.abrechnung.anerkannt),
      AUSGEZAHLT_ZUVIEL: euro(ergebnis.abrechnung.rueckforderung),
      NACHZAHLUNG: euro(ergebnis.abrechnung.nachzahlung),
      ZIELE: sachbericht.ziele,
      BAUSTEIN_1: sachbericht.baustein1,
      BAUSTEIN_2: sachbericht.baustein2,
      ERGEBNISSE: sachbericht.ergebnisse,
      AUFLAGEN: sachbericht.auflagen,
      NACHWEISE_LE: LETZTEMPFAENGER_NAMEN[inhalt.letztempfaenger],
    },
    listen: {
      BESETZUNG: frage.zeiten.flatMap(({ bezeichnung, abschnitte }) =>
        abschnitte.map(({ von, bis, vzae }) => ({
          BEZEICHNUNG: bezeichnung,
          VON: tag(von),
          BIS: tag(bis),
          VZAE: umfang(vzae),
        })),
      ),
      BETRAEGE: ergebnis.positionen.map(({ position, bewilligt, hoechstbetrag, anerkannt }) => ({
        POSITION: POSITION_NAMEN[position],
        BEWILLIGT: euro(bewilligt),
        HOECHSTBETRAG: euro(hoechstbetrag),
        ANERKANNT: euro(anerkannt),
      })),
    },
  };
}
