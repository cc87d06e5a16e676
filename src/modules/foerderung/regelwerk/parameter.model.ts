import { type Cent, NULL_CENT } from '#src/core/cent.ts';

/** How a Jahresbetrag is shared out over a part of the year (OQ-F-01). */
export const ZEITFAKTOR_METHODEN = [
  'ZWOELFTEL_TAGGENAU',
  'ZWOELFTEL_VOLL',
  'ZWOELFTEL_ANGEFANGEN',
  'TAG',
  'KEINE',
] as const;
export type ZeitfaktorMethode = (typeof ZEITFAKTOR_METHODEN)[number];

export const WOCHENENDREGELN = ['NAECHSTER_WERKTAG', 'FIXTERMIN'] as const;
export type Wochenendregel = (typeof WOCHENENDREGELN)[number];

export type Anteil = { readonly zaehler: number; readonly nenner: number };

export const ZINSTAGE = ['ACT_365', 'ACT_ACT', '30_360'] as const;

/**
 * What the Richtlinie leaves open. A Förderfall stores the set it was decided with, so that it can be recomputed bit
 * for bit later. The questions stand in `docs/offene-fragen.md`.
 */
export type Regelparameter = {
  /** OQ-F-01 */
  readonly zeitfaktor: ZeitfaktorMethode;
  /** OQ-F-02: LINEAR 0,72 VZÄ → 72 % of the Jahresbetrag; JE_STELLE: every share the whole one. */
  readonly teilzeit: 'LINEAR' | 'JE_STELLE';
  /** OQ-F-03: shares of Koordination in steps of so many hundredths. */
  readonly anteilSchritt: number;
  /** OQ-F-04 */
  readonly sachKoordination: 'JE_VZAE' | 'JE_STELLE';
  /** OQ-F-05: 2.850 Euro for the half post, or for a whole one (then 1.425). */
  readonly sachVerwaltungsassistenz: 'JE_HALBER_STELLE' | 'JE_GANZER_STELLE';
  /** OQ-F-06 */
  readonly sachZeitanteilig: boolean;
  /** OQ-F-07 */
  readonly deckelung: 'JE_STELLE' | 'JE_AUSGABENGRUPPE';
  /** OQ-F-08: positions may balance each other. */
  readonly deckungsfaehig: boolean;
  /** INC-F-03: at most the actual expenses, or the fixed amount whatever was spent. */
  readonly bemessung: 'HOECHSTBETRAG_IST' | 'FESTBETRAG';
  /** OQ-F-09 */
  readonly ausschlussfrist: boolean;
  /** OQ-F-10, for the deadline of the application. */
  readonly wochenendregel: Wochenendregel;
  /** OQ-F-11: first day for applications, in the year before, as `MM-DD`. */
  readonly antragOeffnung: string;
  /** OQ-F-12: share of the first Teilbetrag; the rest goes to October. */
  readonly ersterTeilbetrag: Anteil;
  /** OQ-F-13, for the day of payment. */
  readonly buchungstag: Wochenendregel;
  /** OQ-F-14: a Termin missed before Bestandskraft is paid at once on request, or with the next Termin. */
  readonly nachBestandskraft: 'SOFORT' | 'NAECHSTER_TERMIN';
  /** OQ-F-15: propose a smaller second Teilbetrag when posts are vacant. */
  readonly zweiterTeilbetragKuerzen: boolean;
  /** OQ-F-16: from the last day of a month to the last day of the target month. */
  readonly nachweisMonatsende: boolean;
  /** OQ-F-17: days between the proof of a Letztempfänger and the own one. */
  readonly vorlaufLetztempfaengerTage: number;
  /** OQ-F-18 */
  readonly vorrang: 'BESETZT_ZUERST' | 'EINGANG';
  /** OQ-F-21: below this amount the authority may refrain from claiming; 0 = no such limit. */
  readonly bagatelle: Cent;
  /** OQ-F-22, FH-WL-a */
  readonly fwHoechstanteil: Anteil;
  /** FH-WL-b */
  readonly koordMindestanteil: Anteil;
  /** OQ-F-24 */
  readonly assistenzOhneKoordinationMelden: boolean;
  /** OQ-F-25 */
  readonly zinstage: (typeof ZINSTAGE)[number];
  /** OQ-F-26: Sachausgaben also for a weitere Koordinationsstelle. */
  readonly sachZusatz: boolean;
  /** OQ-F-27 */
  readonly prozessbegleitung: boolean;
  /** Since 2025 § 27 GO NRW knows the Ausschuss für Chancengerechtigkeit und Integration: what it counts as for Nr. 3.2 and 4.3. */
  readonly ausschussChancengerechtigkeit: 'RAT' | 'AUSSCHUSS';
  /** Part 5.1 of the rules: a second person signs inside the Kommune. */
  readonly vierAugenZuwendungsempfaenger: boolean;
};

/** The defaults. Each is an assumption until the authority has answered. */
export const REGELPARAMETER: Regelparameter = {
  zeitfaktor: 'ZWOELFTEL_TAGGENAU',
  teilzeit: 'LINEAR',
  anteilSchritt: 1,
  sachKoordination: 'JE_VZAE',
  sachVerwaltungsassistenz: 'JE_HALBER_STELLE',
  sachZeitanteilig: true,
  deckelung: 'JE_STELLE',
  deckungsfaehig: false,
  bemessung: 'HOECHSTBETRAG_IST',
  ausschlussfrist: false,
  wochenendregel: 'NAECHSTER_WERKTAG',
  antragOeffnung: '09-01',
  ersterTeilbetrag: { zaehler: 1, nenner: 2 },
  buchungstag: 'NAECHSTER_WERKTAG',
  nachBestandskraft: 'SOFORT',
  zweiterTeilbetragKuerzen: true,
  nachweisMonatsende: true,
  vorlaufLetztempfaengerTage: 31,
  vorrang: 'BESETZT_ZUERST',
  bagatelle: NULL_CENT,
  fwHoechstanteil: { zaehler: 2, nenner: 3 },
  koordMindestanteil: { zaehler: 1, nenner: 3 },
  assistenzOhneKoordinationMelden: true,
  zinstage: 'ACT_365',
  sachZusatz: true,
  prozessbegleitung: false,
  ausschussChancengerechtigkeit: 'AUSSCHUSS',
  vierAugenZuwendungsempfaenger: true,
};
