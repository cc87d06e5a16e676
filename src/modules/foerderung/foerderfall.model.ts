import type { Rolle } from '#src/core/contract/rollen.ts';
import { addDays, diffDays, type PlainDate } from '#src/core/plain-date.ts';
import type { Regelparameter } from './regelwerk/parameter.model.ts';
import { findAntragsfrist, findAntragsoeffnung } from './regelwerk/rl-2024-12/antragsfrist.model.ts';
import { findUebergang } from './regelwerk/rl-2024-12/zustaende.model.ts';

/** All states of the machine FOERDERFALL, in the order of the procedure. */
export const FOERDERFALL_ZUSTAENDE = [
  'ENTWURF',
  'EINGEREICHT',
  'IN_PRUEFUNG',
  'NACHFORDERUNG',
  'MINISTERIUM_ENTSCHEIDET',
  'ENTSCHEIDUNGSREIF',
  'BEWILLIGT',
  'RECHTSBEHELFSFRIST',
  'KLAGEVERFAHREN',
  'BESTANDSKRAEFTIG',
  'ANHOERUNG_WIDERRUF',
  'VN_OFFEN',
  'VN_UEBERFAELLIG',
  'VN_EINGEREICHT',
  'VN_IN_PRUEFUNG',
  'ANHOERUNG',
  'RUECKFORDERUNG',
  'KLAGEVERFAHREN_RUECKFORDERUNG',
  'ABGESCHLOSSEN',
  'ABGELEHNT',
  'RECHTSBEHELFSFRIST_ABLEHNUNG',
  'KLAGEVERFAHREN_ABLEHNUNG',
  'ABGESCHLOSSEN_ABGELEHNT',
  'ZURUECKGENOMMEN',
  'VERWORFEN',
] as const;
export type FoerderfallZustand = (typeof FOERDERFALL_ZUSTAENDE)[number];

export const FOERDERFALL_ZUSTAND_NAMEN = {
  ENTWURF: 'Entwurf',
  EINGEREICHT: 'eingereicht',
  IN_PRUEFUNG: 'in Prüfung',
  NACHFORDERUNG: 'Nachforderung',
  MINISTERIUM_ENTSCHEIDET: 'beim Ministerium',
  ENTSCHEIDUNGSREIF: 'entscheidungsreif',
  BEWILLIGT: 'bewilligt',
  RECHTSBEHELFSFRIST: 'Rechtsbehelfsfrist läuft',
  KLAGEVERFAHREN: 'Klageverfahren',
  BESTANDSKRAEFTIG: 'bestandskräftig',
  ANHOERUNG_WIDERRUF: 'Anhörung zum Widerruf',
  VN_OFFEN: 'Verwendungsnachweis offen',
  VN_UEBERFAELLIG: 'Verwendungsnachweis überfällig',
  VN_EINGEREICHT: 'Verwendungsnachweis eingereicht',
  VN_IN_PRUEFUNG: 'Verwendungsnachweis in Prüfung',
  ANHOERUNG: 'Anhörung',
  RUECKFORDERUNG: 'Rückforderung',
  KLAGEVERFAHREN_RUECKFORDERUNG: 'Klageverfahren zur Rückforderung',
  ABGESCHLOSSEN: 'abgeschlossen',
  ABGELEHNT: 'abgelehnt',
  RECHTSBEHELFSFRIST_ABLEHNUNG: 'abgelehnt, Rechtsbehelfsfrist läuft',
  KLAGEVERFAHREN_ABLEHNUNG: 'Klageverfahren zur Ablehnung',
  ABGESCHLOSSEN_ABGELEHNT: 'abgelehnt und abgeschlossen',
  ZURUECKGENOMMEN: 'zurückgenommen',
  VERWORFEN: 'verworfen',
} as const satisfies Record<FoerderfallZustand, string>;

/** What the timeline calls each step of the machine. */
const SCHRITTNAMEN = {
  einreichen: 'Gezeichnet und eingereicht',
  verwerfen: 'Verworfen',
  zuruecknehmen: 'Zurückgenommen',
  pruefung_beginnen: 'Prüfung begonnen',
  nachfordern: 'Unterlagen nachgefordert',
  nachreichen: 'Nachgereicht',
  ausnahme_anfragen: 'Ausnahme angefragt',
  ausnahme_entscheiden: 'Über die Ausnahme entschieden',
  entscheidung_vorschlagen: 'Entscheidung vorgeschlagen',
  zurueckgeben: 'Vorschlag zurückgegeben',
  bewilligen: 'Bewilligt',
  ablehnen: 'Abgelehnt',
  bekanntgeben: 'Bekanntgabe vermerkt',
  bekanntgabe_gescheitert: 'Bekanntgabe gescheitert',
  verzicht_erklaeren: 'Auf Rechtsbehelf verzichtet',
  frist_abgelaufen: 'Frist abgelaufen',
  klage_erfassen: 'Klage erhoben',
  verfahren_beendet_bescheid_bestaetigt: 'Gericht: Bescheid bestätigt',
  verfahren_beendet_bescheid_aufgehoben: 'Gericht: Bescheid aufgehoben',
  bwz_ende: 'Bewilligungszeitraum beendet',
  anhoeren_widerruf: 'Anhörung zum Widerruf begonnen',
  absehen: 'Davon abgesehen',
  widerrufen: 'Widerrufen',
  vn_einreichen: 'Verwendungsnachweis eingereicht',
  vn_frist_abgelaufen: 'Frist für den Verwendungsnachweis abgelaufen',
  vn_pruefen: 'Prüfung des Verwendungsnachweises begonnen',
  vn_nachfordern: 'Zum Verwendungsnachweis nachgefordert',
  vn_ohne_beanstandung: 'Verwendungsnachweis ohne Beanstandung',
  anhoeren: 'Anhörung begonnen',
  rueckfordern: 'Zurückgefordert',
  zahlungseingang_vollstaendig: 'Rückforderung bezahlt',
  erlassen_niederschlagen: 'Erlassen oder niedergeschlagen',
  teilwiderruf_bezahlt: 'Erstattung bezahlt, die übrige Zuwendung läuft weiter',
  teilwiderruf_erlassen: 'Erstattung erlassen oder niedergeschlagen, die übrige Zuwendung läuft weiter',
  teilwiderruf_bestandskraeftig: 'Widerruf bestandskräftig, die übrige Zuwendung läuft weiter',
  widerruf_bestandskraeftig: 'Widerruf bestandskräftig, nichts mehr offen',
  widerruf_aufgehoben: 'Gericht: Widerruf aufgehoben',
  klage_nachtragen: 'Klage nachgetragen',
  eingang_berichtigen: 'Zahlungseingang berichtigt, die Erstattung ist wieder offen',
} as const;

/** Steps of the machine; which of them a person takes, its table says. */
export type Schrittname = keyof typeof SCHRITTNAMEN;
export const SCHRITTE = Object.keys(SCHRITTNAMEN) as [Schrittname, ...Schrittname[]];

/** What the timeline calls them; `anlegen` has no state before it. */
export const EREIGNIS_NAMEN: Readonly<Record<Schrittname | 'anlegen', string>> = {
  anlegen: 'Antrag begonnen',
  ...SCHRITTNAMEN,
};

/** Roles of the machine that an account has; the Leitung of the KI prepares like the Sachbearbeitung (OQ-F-35). */
export function toZustandsrollen(rolle: Rolle): readonly string[] {
  return rolle === 'KI_LEITUNG' ? ['ZE_SACHBEARBEITUNG'] : [rolle];
}

/** Steps of this role from this state, whoever the person is. */
export function listSchritte(zustand: FoerderfallZustand, rolle: Rolle): Schrittname[] {
  const rollen = toZustandsrollen(rolle);
  return SCHRITTE.filter((schritt) => {
    const uebergang = findUebergang('FOERDERFALL', zustand, schritt);
    return uebergang !== undefined && rollen.includes(uebergang[3]);
  });
}

export function isFoerderfallZustand(text: string): text is FoerderfallZustand {
  return FOERDERFALL_ZUSTAENDE.some((zustand) => zustand === text);
}

/** The Kreis works on its Antrag: before the signature, and again when something is missing. */
export function isAntragOffen(zustand: FoerderfallZustand): boolean {
  return zustand === 'ENTWURF' || zustand === 'NACHFORDERUNG';
}

export type Fristlage = {
  /** First and last day for the Antrag; `eigentlich` is the day before a weekend moves it. */
  readonly oeffnung: PlainDate;
  readonly eigentlich: PlainDate;
  readonly frist: PlainDate;
};

/** Nr. 7.1.2 with the open question of the weekend (OQ-F-10). Undefined outside the Richtlinie. */
export function findFristlage(foerderjahr: number, parameter: Regelparameter): Fristlage | undefined {
  const frist = findAntragsfrist(foerderjahr, parameter.wochenendregel);
  const oeffnung = findAntragsoeffnung(foerderjahr, parameter);
  const eigentlich = findAntragsfrist(foerderjahr, 'FIXTERMIN');
  if (frist === undefined || oeffnung === undefined || eigentlich === undefined) return undefined;
  return { oeffnung, eigentlich: eigentlich.wert, frist: frist.wert };
}

/** „noch 14 Tage“, „heute“, „seit 3 Tagen vorbei“: what is left, in words. */
export function describeFrist(frist: PlainDate, stichtag: PlainDate): string {
  const tage = diffDays(stichtag, frist);
  if (tage === 0) return 'heute';
  if (tage === 1) return 'morgen';
  if (tage > 1) return `noch ${tage} Tage`;
  return tage === -1 ? 'seit gestern vorbei' : `seit ${-tage} Tagen vorbei`;
}

/** The Förderjahr whose Antrag is due next: from the opening on the following year, until its deadline is a month past. */
export function findNaechstesFoerderjahr(stichtag: PlainDate, parameter: Regelparameter): number {
  const jahr = Number(stichtag.slice(0, 4));
  const lage = findFristlage(jahr, parameter);
  return lage !== undefined && stichtag <= addDays(lage.frist, 31) ? jahr : jahr + 1;
}
