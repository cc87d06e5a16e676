import { type Cent, formatCent, sumCent } from '#src/core/cent.ts';
import { addMonths, formatGerman, yearOf } from '#src/core/plain-date.ts';
import type { Befund } from '../regelwerk/meldungen.model.ts';
import { AUFLAGENBUCHSTABEN } from '../regelwerk/rl-2024-12/auflagen.model.ts';
import { checkBescheid, PFLICHTANGABEN } from '../regelwerk/rl-2024-12/bescheid.model.ts';
import { checkGeltung } from '../regelwerk/rl-2024-12/geltung.model.ts';
import {
  type Bescheidart,
  type Bescheidauftrag,
  type Bescheidfehler,
  isAufhebung,
} from './bescheid-typen.model.ts';
import { checkErstattungstage } from './check-erstattungstage.model.ts';
import { checkZinsen } from './check-zinsen.model.ts';
import { findAbrechnung, findGericht, listPlatzhalter, PLATZHALTER } from './platzhalter.model.ts';
import { findGerichtssitz } from './verwaltungsgerichte.model.ts';
import type { Vorlage } from './vorlage-typen.model.ts';

const BEWILLIGEND: readonly Bescheidart[] = ['BEWILLIGUNG', 'TEILABLEHNUNG', 'AENDERUNG'];

/** Everything that keeps this Bescheid from being signed, all at once: empty fields, wrong sums, what the rules refuse. */
export function checkAuftrag(auftrag: Bescheidauftrag, vorlage: Vorlage): Bescheidfehler[] {
  return [
    ...checkPflichtfelder(auftrag, vorlage),
    ...checkGericht(auftrag),
    ...checkZeiten(auftrag),
    ...checkInhalt(auftrag),
    ...(isAufhebung(auftrag.art) ? checkAufhebung(auftrag) : []),
    ...(auftrag.art === 'AENDERUNG' ? checkAenderung(auftrag) : []),
    ...(BEWILLIGEND.includes(auftrag.art) ? checkUmfang(auftrag) : []),
    ...checkNachRegelwerk(auftrag),
  ];
}

function checkInhalt(auftrag: Bescheidauftrag): Bescheidfehler[] {
  if (auftrag.art === 'ZINSEN') return checkZinsen(auftrag);
  return hatWiderruf(auftrag) ? checkWiderruf(auftrag) : checkBetraege(auftrag);
}

function refuse(
  ort: string,
  text: string,
  abhilfe: string,
  regel: string | null = 'GL-BS-a',
): Bescheidfehler {
  return { ort, text, abhilfe, regel };
}

/** Fields of the head, and every Platzhalter that the template of this kind uses. */
function checkPflichtfelder(auftrag: Bescheidauftrag, vorlage: Vorlage): Bescheidfehler[] {
  const kopf: readonly (readonly [string, string, string])[] = [
    ['aktenzeichen', 'Aktenzeichen', auftrag.aktenzeichen],
    ['empfaenger.name', 'Empfängerin', auftrag.empfaenger.name],
    ['empfaenger.anschrift', 'Anschrift', auftrag.empfaenger.anschrift.join('')],
    ['bearbeitung.name', 'Bearbeitung', auftrag.bearbeitung.name],
    ['zeichnung.name', 'Zeichnung', auftrag.zeichnung.name],
    ['zeichnung.funktion', 'Funktion der zeichnenden Person', auftrag.zeichnung.funktion],
  ];
  const namen = vorlage.bloecke[auftrag.art].flatMap(({ teile }) =>
    teile.flatMap((teil) => ('text' in teil ? listPlatzhalter(teil.text) : [])),
  );
  const verwendet = [...new Set(namen)].flatMap((name): (readonly [string, string, string])[] => {
    const platzhalter = Object.hasOwn(PLATZHALTER, name) ? PLATZHALTER[name] : undefined;
    // The court has a message of its own.
    if (platzhalter === undefined || name === 'gericht') return [];
    return [[platzhalter.ort, platzhalter.name, platzhalter.wert(auftrag) ?? '']];
  });
  const leereSaetze = auftrag.nebenbestimmungen.flatMap((satz, platz) =>
    satz.trim() === '' ? [[`nebenbestimmungen[${platz}]`, 'Nebenbestimmung', ''] as const] : [],
  );
  return [...kopf, ...verwendet, ...leereSaetze]
    .filter(([, , wert]) => wert.trim() === '')
    .map(([ort, name]) => refuse(ort, `${name}: Diese Angabe fehlt.`, `Tragen Sie „${name}“ ein.`));
}

/** GL-BS-b: the court follows from the seat; nobody chooses another one. */
function checkGericht(auftrag: Bescheidauftrag): Bescheidfehler[] {
  const { name, gericht } = auftrag.empfaenger;
  const gesetzlich = findGerichtssitz(name);
  if (findGericht(auftrag) === null) {
    return [
      refuse(
        'empfaenger.gericht',
        'Für diese Empfängerin nennt § 17 JustG NRW kein Verwaltungsgericht.',
        'Schreiben Sie den Namen wie in der Liste der KIM-Standorte oder nennen Sie den Sitz des Gerichts.',
        'GL-BS-b',
      ),
    ];
  }
  if (gericht === null || gesetzlich === undefined || gericht === gesetzlich) return [];
  return [
    refuse(
      'empfaenger.gericht',
      `Genannt ist das Verwaltungsgericht ${gericht}, zuständig ist das in ${gesetzlich}.`,
      'Lassen Sie die Angabe weg: Das Gericht folgt aus dem Sitz.',
      'GL-BS-b',
    ),
  ];
}

function checkZeiten(auftrag: Bescheidauftrag): Bescheidfehler[] {
  const { zeitraum, foerderjahr, datum, antragVom } = auftrag;
  const geltung = checkGeltung(foerderjahr, zeitraum.bis).map((befund) => toFehler(befund, befund.feld));
  return [
    ...geltung,
    ...(zeitraum.von > zeitraum.bis
      ? [refuse('zeitraum', 'Der Bewilligungszeitraum endet vor seinem Beginn.', 'Vertauschen Sie die Tage.')]
      : []),
    ...(yearOf(zeitraum.von) !== foerderjahr
      ? [
          refuse(
            'zeitraum.von',
            `Der Bewilligungszeitraum beginnt nicht im Förderjahr ${foerderjahr}.`,
            'Ändern Sie Beginn oder Förderjahr.',
          ),
        ]
      : []),
    ...(datum < antragVom
      ? [
          refuse(
            'datum',
            `Der Bescheid ist vom ${formatGerman(datum)}, der Antrag erst vom ${formatGerman(antragVom)}.`,
            'Prüfen Sie beide Tage.',
          ),
        ]
      : []),
  ];
}

/** Sum = sum of the lines; every amount within the Höchstbetrag of the Regelwerk; the kind fits the amounts. */
function checkBetraege(auftrag: Bescheidauftrag): Bescheidfehler[] {
  const { positionen, summe, umfang, art } = auftrag;
  const namen = positionen.map(({ position }) => position);
  return [
    ...(positionen.length === 0
      ? [refuse('positionen', 'Es ist keine Position genannt.', 'Nennen Sie jede beantragte Position.')]
      : []),
    ...namen
      .filter((name, platz) => namen.indexOf(name) !== platz)
      .map((name) =>
        refuse('positionen', `Die Position „${name}“ steht zweimal da.`, 'Fassen Sie die Zeilen zusammen.'),
      ),
    ...checkSumme(
      'summe.beantragt',
      summe.beantragt,
      positionen.map(({ beantragt }) => beantragt),
    ),
    ...checkSumme(
      'summe.bewilligt',
      summe.bewilligt,
      positionen.map(({ bewilligt }) => bewilligt),
    ),
    ...positionen.flatMap(({ position, beantragt, bewilligt }, platz) => {
      const hoechstbetrag = umfang.hoechstbetraege?.[position] ?? 0;
      const ort = `positionen[${platz}].bewilligt`;
      return [
        ...(bewilligt > beantragt
          ? [
              refuse(
                ort,
                `Bewilligt sind ${formatCent(bewilligt)}, beantragt nur ${formatCent(beantragt)}.`,
                'Bewilligen Sie höchstens den beantragten Betrag.',
              ),
            ]
          : []),
        ...(art !== 'ABLEHNUNG' && umfang.hoechstbetraege !== null && bewilligt > hoechstbetrag
          ? [
              refuse(
                ort,
                `Bewilligt sind ${formatCent(bewilligt)}. Für den bewilligten Umfang sind höchstens ${formatCent(hoechstbetrag as Cent)} möglich.`,
                'Verringern Sie den Betrag auf den Höchstbetrag oder prüfen Sie den Umfang.',
                'FR-5.4.1-e',
              ),
            ]
          : []),
      ];
    }),
    ...checkArt(auftrag),
  ];
}

function checkSumme(ort: string, summe: Cent, zeilen: readonly Cent[]): Bescheidfehler[] {
  const gerechnet = sumCent(zeilen);
  if (gerechnet === summe) return [];
  return [
    refuse(
      ort,
      `Die Summe ist ${formatCent(summe)}, die Zeilen ergeben ${formatCent(gerechnet)}.`,
      'Berichtigen Sie die Summe oder die Zeilen.',
    ),
  ];
}

function checkArt({ art, summe }: Bescheidauftrag): Bescheidfehler[] {
  const { beantragt, bewilligt } = summe;
  const weniger = bewilligt < beantragt;
  if (art === 'BEWILLIGUNG' && weniger) {
    return [
      refuse(
        'art',
        `Bewilligt sind ${formatCent(bewilligt)} von ${formatCent(beantragt)}: Das ist eine Teilablehnung.`,
        'Wählen Sie „Bewilligung eines Teils“ (Teilablehnung) und nennen Sie die Gründe.',
      ),
    ];
  }
  if (art === 'TEILABLEHNUNG' && (!weniger || bewilligt === 0)) {
    return [
      refuse(
        'art',
        'Eine Teilablehnung bewilligt einen Teil und lehnt einen Teil ab.',
        bewilligt === 0 ? 'Wählen Sie „Ablehnung“.' : 'Wählen Sie „Bewilligung“.',
      ),
    ];
  }
  if (art === 'ABLEHNUNG' && bewilligt > 0) {
    return [
      refuse(
        'art',
        'Eine Ablehnung bewilligt nichts.',
        'Wählen Sie „Bewilligung eines Teils“ (Teilablehnung).',
      ),
    ];
  }
  if (art !== 'ABLEHNUNG' && bewilligt === 0) {
    return [
      refuse('summe.bewilligt', 'Es ist kein Betrag bewilligt.', 'Nennen Sie die bewilligten Beträge.'),
    ];
  }
  return [];
}

function checkAenderung({ aenderung, summe, datum, positionen }: Bescheidauftrag): Bescheidfehler[] {
  if (aenderung === null) {
    return [
      refuse(
        'aenderung',
        'Die Angaben zur Änderung fehlen.',
        'Nennen Sie Bescheid, Anlass und bisherige Beträge.',
      ),
    ];
  }
  const gleich = positionen.every(
    ({ position, bewilligt }) => (aenderung.bisher[position] ?? 0) === bewilligt,
  );
  const fehlt = Object.keys(aenderung.bisher).some(
    (name) => !positionen.some(({ position }) => position === name),
  );
  return [
    ...(gleich && !fehlt
      ? [refuse('positionen', 'Kein Betrag ändert sich.', 'Nennen Sie die neuen Beträge.')]
      : []),
    ...(aenderung.bescheidVom > datum
      ? [
          refuse(
            'aenderung.bescheidVom',
            'Der geänderte Bescheid ist jünger als dieser.',
            'Prüfen Sie beide Tage.',
          ),
        ]
      : []),
    ...(aenderung.ausgezahlt > summe.bewilligt
      ? [
          refuse(
            'aenderung.ausgezahlt',
            `Ausgezahlt sind schon ${formatCent(aenderung.ausgezahlt)}, mehr als der neue Betrag ${formatCent(summe.bewilligt)}.`,
            'Wählen Sie „Widerruf“: Die Differenz ist zu erstatten.',
            'GL-RF-b',
          ),
        ]
      : []),
  ];
}

function checkWiderruf(auftrag: Bescheidauftrag): Bescheidfehler[] {
  const { widerruf, datum } = auftrag;
  const abrechnung = findAbrechnung(auftrag);
  if (widerruf === null || abrechnung === null) {
    return [
      refuse(
        'widerruf',
        'Die Angaben zum Widerruf fehlen.',
        'Nennen Sie Bescheid, Grund, Abrechnung und Anhörung.',
      ),
    ];
  }
  const jahresfrist = addMonths(widerruf.kenntnisAm, 12);
  return [
    ...(widerruf.erstattung === abrechnung.rueckforderung
      ? []
      : [
          refuse(
            'widerruf.erstattung',
            `Genannt sind ${formatCent(widerruf.erstattung)}, die Abrechnung ergibt ${formatCent(abrechnung.rueckforderung)}.`,
            'Übernehmen Sie den Betrag der Abrechnung oder berichtigen Sie die Zeilen.',
            'FR-7.4-c',
          ),
        ]),
    ...(abrechnung.rueckforderung === 0 && !isAufhebung(auftrag.art)
      ? [
          refuse(
            'widerruf.positionen',
            'Zu erstatten ist nichts.',
            'Schließen Sie die Prüfung ohne Widerruf ab.',
            'FR-7.4-c',
          ),
        ]
      : []),
    ...(datum > jahresfrist
      ? [
          refuse(
            'widerruf.kenntnisAm',
            `Die Jahresfrist für den Widerruf ist am ${formatGerman(jahresfrist)} abgelaufen.`,
            'Prüfen Sie den Tag der Kenntnis. Nach der Frist ist ein Widerruf nicht mehr zulässig.',
            'GL-RF-a',
          ),
        ]
      : []),
    ...(widerruf.anhoerungVom > datum
      ? [
          refuse(
            'widerruf.anhoerungVom',
            'Die Anhörung liegt nach dem Bescheid.',
            'Hören Sie zuerst an.',
            'GL-ANH-a',
          ),
        ]
      : []),
    ...(widerruf.zahlbarBis <= datum
      ? [
          refuse(
            'widerruf.zahlbarBis',
            'Die Erstattung wäre vor dem Bescheid fällig.',
            'Nennen Sie einen Tag danach.',
          ),
        ]
      : []),
    ...checkErstattungstage(widerruf, auftrag),
  ];
}

function hatWiderruf({ art }: Bescheidauftrag): boolean {
  return art === 'WIDERRUF' || isAufhebung(art);
}

/** Something has to go; where nothing comes back and something is left, a change of the Bescheid is the way. */
function checkAufhebung({ widerruf, positionen, summe }: Bescheidauftrag): Bescheidfehler[] {
  if (widerruf === null) return [];
  const zuViel = widerruf.positionen.flatMap(({ bewilligt, ist }, platz) =>
    ist > bewilligt
      ? [
          refuse(
            `widerruf.positionen[${platz}]`,
            `Bleiben sollen ${formatCent(ist)}, bewilligt sind nur ${formatCent(bewilligt)}.`,
            'Nennen Sie höchstens den bisherigen Betrag.',
            'GL-RF-a',
          ),
        ]
      : [],
  );
  const vorher = sumCent(widerruf.positionen.map(({ bewilligt }) => bewilligt));
  const ohneFolge = summe.bewilligt >= vorher || (summe.bewilligt > 0 && widerruf.erstattung === 0);
  return [
    ...zuViel,
    ...checkSumme(
      'summe.bewilligt',
      summe.bewilligt,
      positionen.map(({ bewilligt }) => bewilligt),
    ),
    ...(zuViel.length === 0 && ohneFolge
      ? [
          refuse(
            'widerruf.positionen',
            'Zu erstatten ist nichts, und ein Teil der Zuwendung bleibt.',
            'Verringern Sie den Betrag durch Änderungsbescheid, oder heben Sie die Bewilligung ganz auf.',
            'GL-RF-b',
          ),
        ]
      : []),
  ];
}

/** The granted extent passes the very check of the application; otherwise the amount has no ground. */
function checkUmfang({ umfang }: Bescheidauftrag): Bescheidfehler[] {
  return umfang.befunde
    .filter(({ art }) => art === 'FEHLER')
    .map((befund) => toFehler(befund, `umfang.${befund.feld}`));
}

function checkNachRegelwerk(auftrag: Bescheidauftrag): Bescheidfehler[] {
  const { art, haushalt } = auftrag;
  const bewilligend = BEWILLIGEND.includes(art);
  const befunde = checkBescheid({
    ermessen: auftrag.ermessen,
    betrag: hatWiderruf(auftrag) || art === 'ZINSEN' ? (0 as Cent) : auftrag.summe.bewilligt,
    bereitsBewilligt: bewilligend ? haushalt.bereitsBewilligt : (0 as Cent),
    haushaltsmittel: haushalt.verfuegbar,
    // The texts of the Auflagen and the compulsory particulars are held by the template and its check.
    auflagen: AUFLAGENBUCHSTABEN,
    angaben: PFLICHTANGABEN,
    rechtsbehelfsbelehrung: true,
    anbest: auftrag.anbest,
  });
  // An empty Ermessen is reported with the other empty fields.
  return befunde
    .filter(({ code }) => code !== 'E-1.3-a')
    .map((befund) => toFehler(befund, befund.feld === 'betrag' ? 'haushalt' : befund.feld));
}

function toFehler({ text, abhilfe, regel }: Befund, ort: string): Bescheidfehler {
  return { ort, text, abhilfe, regel };
}
