import { type Cent, formatCent, NULL_CENT, subtractCent, sumCent } from '#src/core/cent.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { addBruch, type Bruch, multiplyBruch, roundBruch, toBruch } from '../regelwerk/bruch.model.ts';
import { computeTermin, splitTeilbetraege } from '../regelwerk/rl-2024-12/auszahlung.model.ts';
import { type Position, POSITIONEN } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { BESCHEIDANGABEN } from '../regelwerk/rl-2024-12/bescheid.model.ts';
import { computeKlagezinsen } from '../nachweis/klagezinsen.model.ts';
import { computeAbrechnung } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import { listAuflagensaetze } from './auflagen-faelligkeit.model.ts';
import {
  type Abschnitt,
  type Auflagensatz,
  type Bescheid,
  type Bescheidauftrag,
  type Bescheidfehler,
  isAufhebung,
  type Textteil,
  type Zahlung,
} from './bescheid-typen.model.ts';
import { checkAuftrag } from './check-auftrag.model.ts';
import { checkVorlage } from './check-vorlage.model.ts';
import { findGericht, PLATZHALTER } from './platzhalter.model.ts';
import { VORLAGE_2026_11 } from './vorlage-2026-11.model.ts';
import type { Einsatzstueck, Vorlage } from './vorlage-typen.model.ts';

export const BESCHEIDPOSITIONEN = {
  koord: 'Personalausgaben Koordination',
  va: 'Personalausgaben Verwaltungsassistenz',
  zusatz: 'Personalausgaben weitere Koordinationsstellen',
  cm: 'Personalausgaben Case Management',
  sach_koord: 'Sachausgaben Koordination',
  sach_va: 'Sachausgaben Verwaltungsassistenz',
  veranst: 'Veranstaltungen',
  massn: 'Maßnahmen',
} as const satisfies Record<Position, string>;

type Stoff = {
  auftrag: Bescheidauftrag;
  auflagen: readonly Auflagensatz[];
  zahlungsplan: readonly Zahlung[];
};

/**
 * The full text of a Bescheid, or everything that stands against it. Pure: the same input and template give the same
 * text. It proposes; two persons decide and sign (Nr. 1.3; § 35a VwVfG NRW).
 */
export function createBescheid(
  auftrag: Bescheidauftrag,
  vorlage: Vorlage = VORLAGE_2026_11,
): Result<Bescheid, readonly Bescheidfehler[]> {
  const { art } = auftrag;
  const gericht = findGericht(auftrag);
  const fehler = [...checkVorlage(vorlage, art), ...checkAuftrag(auftrag, vorlage)];
  if (fehler.length > 0 || gericht === null) return fail(fehler);
  const hatAuflagen = vorlage.bloecke[art].some(({ id }) => id === 'auflagen');
  const stoff: Stoff = {
    auftrag,
    auflagen: hatAuflagen ? listAuflagensaetze(vorlage.auflagen, auftrag.zeitraum, auftrag.parameter) : [],
    zahlungsplan: listZahlungen(auftrag),
  };
  return ok({
    art,
    vorlage: vorlage.version,
    kennzeichen: vorlage.kennzeichen,
    titel: vorlage.titel[art],
    absender: BESCHEIDANGABEN.bewilligungsbehoerde,
    empfaenger: [auftrag.empfaenger.name, ...auftrag.empfaenger.anschrift],
    angaben: listAngaben(auftrag),
    abschnitte: listAbschnitte(stoff, vorlage),
    zeichnung: [auftrag.zeichnung.name, auftrag.zeichnung.funktion],
    auflagen: stoff.auflagen,
    zahlungsplan: stoff.zahlungsplan,
    gericht,
  });
}

/** Paid out already goes first; then the rest on 1 October. Before any payment both Teilbeträge by the Regelwerk. */
function listZahlungen({ art, summe, aenderung, foerderjahr, parameter }: Bescheidauftrag): Zahlung[] {
  if (art === 'ABLEHNUNG' || art === 'WIDERRUF' || art === 'ZINSEN' || isAufhebung(art)) return [];
  const mai = computeTermin(foerderjahr, 'MAI', parameter);
  const oktober = computeTermin(foerderjahr, 'OKTOBER', parameter);
  const ausgezahlt = aenderung?.ausgezahlt ?? NULL_CENT;
  const teile =
    ausgezahlt === 0
      ? splitTeilbetraege(summe.bewilligt, parameter).wert
      : { MAI: NULL_CENT, OKTOBER: subtractCent(summe.bewilligt, ausgezahlt) };
  return [
    { termin: mai.faellig, buchung: mai.buchung, betrag: teile.MAI },
    { termin: oktober.faellig, buchung: oktober.buchung, betrag: teile.OKTOBER },
  ].filter(({ betrag }) => betrag > 0);
}

function listAngaben(auftrag: Bescheidauftrag): { name: string; wert: string }[] {
  const { bearbeitung, datum, aktenzeichen, foerderjahr } = auftrag;
  return [
    { name: 'Aktenzeichen', wert: aktenzeichen },
    { name: 'Förderjahr', wert: String(foerderjahr) },
    { name: 'Bearbeitung', wert: [bearbeitung.name, bearbeitung.kontakt].filter(Boolean).join(', ') },
    { name: 'Datum', wert: formatGerman(datum) },
  ];
}

function listAbschnitte(stoff: Stoff, vorlage: Vorlage): Abschnitt[] {
  return vorlage.bloecke[stoff.auftrag.art].map(({ id, ueberschrift, teile }) => ({
    id,
    ueberschrift,
    teile: teile.flatMap((teil): Textteil[] =>
      'text' in teil ? toAbsaetze(teil.text, stoff.auftrag) : EINSAETZE[teil.einsatz](stoff),
    ),
  }));
}

/** A text that a clerk wrote keeps its paragraphs. */
function toAbsaetze(text: string, auftrag: Bescheidauftrag): Textteil[] {
  return text
    .replaceAll(/\{([^{}]*)\}/g, (_treffer, name: string) => PLATZHALTER[name]?.wert(auftrag) ?? '')
    .split(/\n+/)
    .map((absatz) => absatz.trim())
    .filter((absatz) => absatz !== '')
    .map((absatz) => ({ art: 'absatz', text: absatz }));
}

const EINSAETZE: Readonly<Record<Einsatzstueck, (stoff: Stoff) => Textteil[]>> = {
  BETRAEGE: ({ auftrag }) => {
    const { positionen, summe, umfang, art } = auftrag;
    const geordnet = positionen.toSorted(
      (a, b) => POSITIONEN.indexOf(a.position) - POSITIONEN.indexOf(b.position),
    );
    const ablehnung = art === 'ABLEHNUNG';
    const hoechst = (position: Position): string[] =>
      ablehnung ? [] : [formatCent(umfang.hoechstbetraege?.[position] ?? NULL_CENT)];
    return [
      {
        art: 'tabelle',
        titel: 'Beträge je Position',
        kopf: ['Position', 'Beantragt', ...(ablehnung ? [] : ['Höchstbetrag']), 'Bewilligt'],
        rechts: [1, 2, 3],
        zeilen: geordnet.map(({ position, beantragt, bewilligt }) => [
          BESCHEIDPOSITIONEN[position],
          formatCent(beantragt),
          ...hoechst(position),
          formatCent(bewilligt),
        ]),
        summe: [
          'Zusammen',
          formatCent(summe.beantragt),
          ...(ablehnung ? [] : ['']),
          formatCent(summe.bewilligt),
        ],
      },
    ];
  },
  STELLEN: ({ auftrag: { stellen } }) =>
    stellen.length === 0
      ? [{ art: 'absatz', text: 'Keine Stellen.' }]
      : [
          {
            art: 'tabelle',
            titel: 'Stellen',
            kopf: ['Stellen', 'VZÄ'],
            rechts: [1],
            zeilen: stellen.map(({ was, vzae }) => [was, vzae]),
            summe: null,
          },
        ],
  ZAHLUNGSPLAN: ({ zahlungsplan }) => [
    {
      art: 'tabelle',
      titel: 'Teilbeträge',
      kopf: ['Termin', 'Buchung frühestens', 'Betrag'],
      rechts: [2],
      zeilen: zahlungsplan.map(({ termin, buchung, betrag }) => [
        formatGerman(termin),
        formatGerman(buchung),
        formatCent(betrag),
      ]),
      summe: ['Zusammen', '', formatCent(sumCent(zahlungsplan.map(({ betrag }) => betrag)))],
    },
  ],
  AUFLAGEN: ({ auflagen }) => [
    {
      art: 'tabelle',
      titel: 'Auflagen',
      kopf: ['Nr.', 'Auflage', 'Nachweis', 'Bis'],
      rechts: [],
      zeilen: auflagen.map(({ buchstabe, text, turnus, faellig }) => [
        `${buchstabe})`,
        text,
        turnus,
        formatGerman(faellig),
      ]),
      summe: null,
    },
  ],
  NEBENBESTIMMUNGEN: ({ auftrag: { nebenbestimmungen } }) =>
    nebenbestimmungen.length === 0 ? [] : [{ art: 'liste', punkte: nebenbestimmungen }],
  BEFUNDE: ({ auftrag: { befunde } }) => {
    const fehler = befunde.filter(({ art }) => art === 'FEHLER');
    return fehler.length === 0 ? [] : [{ art: 'liste', punkte: fehler.map(({ text }) => text) }];
  },
  AENDERUNG: ({ auftrag }) => listAenderungen(auftrag),
  ABRECHNUNG: ({ auftrag }) => listAbrechnung(auftrag),
  AUFHEBUNG: ({ auftrag }) => listAufhebung(auftrag),
  ZINSEN: ({ auftrag }) => (auftrag.zinsen === undefined ? listZinsen(auftrag) : listKlagezinsen(auftrag)),
};

function listZinsen({ widerruf }: Bescheidauftrag): Textteil[] {
  return widerruf === null || widerruf.zinsabschnitte.length === 0
    ? []
    : [
        {
          art: 'tabelle',
          titel: 'Zinsabschnitte',
          kopf: ['Vom', 'Bis vor dem', 'Basiszinssatz', 'Zinssatz im Jahr'],
          rechts: [2, 3],
          zeilen: widerruf.zinsabschnitte.map(({ von, bis, basiszins }) => [
            formatGerman(von),
            formatGerman(bis),
            formatProzentsatz(basiszins),
            formatProzentsatz(addBruch(basiszins, toBruch(5, 100))),
          ]),
          summe: null,
        },
      ];
}

/** The stretches of computeKlagezinsen, each with what was open; the sum is rounded once. */
function listKlagezinsen({ zinsen, parameter }: Bescheidauftrag): Textteil[] {
  const gerechnet = zinsen === undefined ? undefined : computeKlagezinsen(zinsen, parameter);
  if (zinsen === undefined || gerechnet?.ok !== true) return [];
  return [
    {
      art: 'tabelle',
      titel: 'Zinsabschnitte',
      kopf: ['Vom', 'Bis vor dem', 'Offene Erstattung', 'Basiszinssatz', 'Zinssatz im Jahr'],
      rechts: [2, 3, 4],
      zeilen: gerechnet.wert.zeilen.map(({ von, bis, offen, basiszins }) => [
        formatGerman(von),
        formatGerman(bis),
        formatCent(offen),
        formatProzentsatz(basiszins),
        formatProzentsatz(addBruch(basiszins, toBruch(5, 100))),
      ]),
      summe: null,
    },
  ];
}

function listAenderungen({ aenderung, positionen, summe }: Bescheidauftrag): Textteil[] {
  if (aenderung === null) return [];
  const neu = (position: Position): Cent =>
    positionen.find((zeile) => zeile.position === position)?.bewilligt ?? NULL_CENT;
  const betroffen = POSITIONEN.filter((position) => (aenderung.bisher[position] ?? 0) !== neu(position));
  const bisher = sumCent(Object.values(aenderung.bisher));
  const zeile = (name: string, alt: Cent, jetzt: Cent): string[] => [
    name,
    formatCent(alt),
    formatCent(jetzt),
    formatCent(subtractCent(jetzt, alt)),
  ];
  return [
    {
      art: 'tabelle',
      titel: 'Bisher und neu',
      kopf: ['Geänderte Position', 'Bisher', 'Neu', 'Unterschied'],
      rechts: [1, 2, 3],
      zeilen: betroffen.map((position) =>
        zeile(BESCHEIDPOSITIONEN[position], aenderung.bisher[position] ?? NULL_CENT, neu(position)),
      ),
      summe: zeile('Zuwendung im Ganzen', bisher, summe.bewilligt),
    },
  ];
}

function listAbrechnung({ widerruf, parameter }: Bescheidauftrag): Textteil[] {
  if (widerruf === null) return [];
  const { positionen, ausgezahlt } = widerruf;
  const anerkanntVon = (zeilen: typeof positionen): Cent =>
    computeAbrechnung(
      zeilen.map(({ position, ...betraege }) => ({ gruppe: position, ...betraege })),
      ausgezahlt,
      parameter,
    ).wert.anerkannt;
  const summe = (wertOf: (zeile: (typeof positionen)[number]) => Cent): string =>
    formatCent(sumCent(positionen.map(wertOf)));
  return [
    {
      art: 'tabelle',
      titel: 'Abrechnung je Position',
      kopf: ['Position', 'Bewilligt', 'Höchstbetrag nach Besetzung', 'Ausgaben', 'Anerkannt'],
      rechts: [1, 2, 3, 4],
      zeilen: positionen.map((zeile) => [
        BESCHEIDPOSITIONEN[zeile.position],
        formatCent(zeile.bewilligt),
        formatCent(zeile.hoechstbetrag),
        formatCent(zeile.ist),
        formatCent(anerkanntVon([zeile])),
      ]),
      summe: [
        'Zusammen',
        summe(({ bewilligt }) => bewilligt),
        summe(({ hoechstbetrag }) => hoechstbetrag),
        summe(({ ist }) => ist),
        formatCent(anerkanntVon(positionen)),
      ],
    },
  ];
}

function listAufhebung({ widerruf }: Bescheidauftrag): Textteil[] {
  if (widerruf === null) return [];
  const { positionen } = widerruf;
  const zeile = (name: string, vorher: Cent, bleibt: Cent): string[] => [
    name,
    formatCent(vorher),
    formatCent(bleibt),
    formatCent(subtractCent(vorher, bleibt)),
  ];
  return [
    {
      art: 'tabelle',
      titel: 'Was bleibt und was entfällt',
      kopf: ['Position', 'Bisher', 'Bleibt', 'Entfällt'],
      rechts: [1, 2, 3],
      zeilen: positionen.map(({ position, bewilligt, ist }) =>
        zeile(BESCHEIDPOSITIONEN[position], bewilligt, ist),
      ),
      summe: zeile(
        'Zuwendung im Ganzen',
        sumCent(positionen.map(({ bewilligt }) => bewilligt)),
        sumCent(positionen.map(({ ist }) => ist)),
      ),
    },
  ];
}

/** 127/10000 is `1,27 %`. */
function formatProzentsatz(satz: Bruch): string {
  return `${formatVzae(toVzae(roundBruch(multiplyBruch(satz, toBruch(10_000)))))} %`;
}
