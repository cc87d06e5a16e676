import {
  addDays,
  diffDays,
  isWeekend,
  maxDate,
  minDate,
  type PlainDate,
  toPlainDate,
} from '#src/core/plain-date.ts';
import type { Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { Zugangsweg } from '#src/modules/akte/wertelisten/zugangswege.ts';
import type { Identitaet } from '../fallerzaehler.ts';
import type { Zufall } from '../zufall.ts';
import { HERKUENFTE, type Herkunft } from './namen.ts';

/** One Akte of the crowd, decided before anything is written. */
export type Plan = {
  verlauf:
    | 'ANONYM'
    | 'KURZ_OFFEN'
    | 'KURZ_BEENDET'
    | 'NICHT_AUFGENOMMEN'
    | 'FALL_JUNG'
    | 'FALL'
    | 'FALL_RUHT'
    | 'FALL_BEENDET';
  beginn: PlainDate;
  sprache: Herkunft['sprache'];
  identitaet: Identitaet;
  zugangsweg: Zugangsweg;
  bedarfe: [Themenbereich, ...Themenbereich[]];
  letzterKontakt: PlainDate;
  termin: PlainDate | null;
};

const ERSTER_TAG = toPlainDate('2025-11-03');
const LETZTER_TAG = toPlainDate('2026-10-16');
/** A Fall that began later could not have come as far as its plan says. */
const LETZTER_FALL = toPlainDate('2026-08-14');
/** The young ones are taken in up to October. */
const LETZTER_JUNGER = toPlainDate('2026-09-25');
/** From the first conversation to the first Ziel. */
const TAGE_BIS_ZIEL = 21;

// biome-ignore format: a table, one row per kind; shares of a hundred
const VERLAEUFE: readonly (readonly [Plan['verlauf'], number])[] = [
  ['ANONYM', 16], ['KURZ_OFFEN', 8], ['KURZ_BEENDET', 38], ['NICHT_AUFGENOMMEN', 4],
  ['FALL_JUNG', 14], ['FALL', 12], ['FALL_RUHT', 3], ['FALL_BEENDET', 5],
];

const ZUGANG: readonly Zugangsweg[] = [
  'SOZIALAMT',
  'SOZIALAMT',
  'JOBCENTER_AGENTUR',
  'JOBCENTER_AGENTUR',
  'FACHBERATUNGSSTELLE',
  'ANDERE_RATSUCHENDE',
  'ANDERE_RATSUCHENDE',
  'FAMILIE_FREUNDE',
  'EHRENAMT_VEREIN_MSO',
  'GEMEINSCHAFTSUNTERKUNFT',
  'JUGENDAMT',
  'OFFENE_SPRECHSTUNDE',
];

const BEREICHE: readonly Themenbereich[] = [
  'SPRACHE',
  'SPRACHE',
  'AUSBILDUNG_ARBEIT',
  'AUSBILDUNG_ARBEIT',
  'AUFENTHALT',
  'AUFENTHALT',
  'WOHNEN',
  'WOHNEN',
  'EXISTENZSICHERUNG',
  'BILDUNG',
  'GESUNDHEIT',
  'KINDERBETREUUNG',
  'SOZIALE_INTEGRATION',
];

/** The crowd of one account: `anzahl` Akten, the last of them a fresh Kurzberatung (one act, so it marks the end). */
export function createPlan(zufall: Zufall, anzahl: number): Plan[] {
  return Array.from({ length: anzahl }, (_, stelle) =>
    createEinen(zufall, stelle === anzahl - 1 ? 'KURZ_OFFEN' : pickVerlauf(zufall)),
  );
}

function createEinen(zufall: Zufall, verlauf: Plan['verlauf']): Plan {
  const istFall = verlauf.startsWith('FALL') || verlauf === 'NICHT_AUFGENOMMEN';
  const beginn = pickBeginn(zufall, verlauf, istFall);
  const herkunft = pickHerkunft(zufall);
  const [erster, zweiter] = [zufall.pick(BEREICHE), zufall.pick(BEREICHE)];
  return {
    verlauf,
    beginn,
    sprache: herkunft.sprache,
    identitaet: createIdentitaet(zufall, herkunft),
    zugangsweg: zufall.pick(ZUGANG),
    bedarfe: erster === zweiter || zufall.chance(45) ? [erster] : [erster, zweiter],
    letzterKontakt: pickLetzten(zufall, verlauf, beginn),
    termin: pickTermin(zufall, verlauf),
  };
}

function pickVerlauf(zufall: Zufall): Plan['verlauf'] {
  let rest = zufall.next() * 100;
  for (const [verlauf, anteil] of VERLAEUFE) {
    rest -= anteil;
    if (rest < 0) return verlauf;
  }
  return 'KURZ_BEENDET';
}

function pickHerkunft(zufall: Zufall): Herkunft {
  let rest = zufall.next() * 100;
  for (const herkunft of HERKUENFTE) {
    rest -= herkunft.anteil;
    if (rest < 0) return herkunft;
  }
  return zufall.pick(HERKUENFTE);
}

function createIdentitaet(zufall: Zufall, { sprache, familiennamen, vornamen }: Herkunft): Identitaet {
  const [familienname, familieOriginal] = zufall.pick(familiennamen);
  const [vorname, vornameOriginal] = zufall.pick(vornamen);
  const original =
    familieOriginal === undefined || vornameOriginal === undefined || zufall.chance(30)
      ? []
      : [{ art: 'ORIGINALSCHRIFT' as const, text: `${vornameOriginal} ${familieOriginal}`, sprache }];
  const jahr = zufall.between(1958, 2007);
  const monat = String(zufall.between(1, 12)).padStart(2, '0');
  const tag = String(zufall.between(1, 28)).padStart(2, '0');
  return {
    familienname,
    vornamen: vorname,
    weitereNamen: original,
    geburtsdatum: `${jahr}-${monat}-${tag}`,
    sprachen: [{ sprache, niveau: 'ERSTSPRACHE' }],
  };
}

function pickBeginn(zufall: Zufall, verlauf: Plan['verlauf'], istFall: boolean): PlainDate {
  if (verlauf === 'KURZ_OFFEN') return pickTag(zufall, toPlainDate('2026-09-14'), addDays(LETZTER_TAG, -3));
  if (verlauf === 'FALL_JUNG' && zufall.chance(40))
    return pickTag(zufall, toPlainDate('2026-09-14'), LETZTER_JUNGER);
  if (istFall) return pickTag(zufall, ERSTER_TAG, LETZTER_FALL);
  // Two in five short consultations lie in the running quarter, so that its counts are not empty.
  const von = zufall.chance(40) ? toPlainDate('2026-10-01') : ERSTER_TAG;
  return pickTag(zufall, von, addDays(LETZTER_TAG, -3));
}

function pickLetzten(zufall: Zufall, verlauf: Plan['verlauf'], beginn: PlainDate): PlainDate {
  const nachZiel = minDate(addDays(beginn, TAGE_BIS_ZIEL), LETZTER_TAG);
  if (verlauf === 'FALL' || verlauf === 'FALL_JUNG')
    return pickTag(zufall, maxDate(nachZiel, toPlainDate('2026-09-14')), LETZTER_TAG);
  if (verlauf.startsWith('FALL')) return pickTag(zufall, addDays(beginn, 35), addDays(beginn, 42));
  return pickTag(zufall, addDays(beginn, 1), minDate(addDays(beginn, 7), LETZTER_TAG));
}

function pickTermin(zufall: Zufall, verlauf: Plan['verlauf']): PlainDate | null {
  if (verlauf !== 'FALL' && verlauf !== 'FALL_JUNG') return null;
  if (zufall.chance(6)) return null;
  if (zufall.chance(6)) return pickTag(zufall, toPlainDate('2026-10-12'), LETZTER_TAG);
  return pickTag(zufall, toPlainDate('2026-10-20'), toPlainDate('2026-11-27'));
}

/** A working day between two days. */
function pickTag(zufall: Zufall, von: PlainDate, bis: PlainDate): PlainDate {
  for (let versuch = 0; versuch < 20; versuch += 1) {
    const tage = diffDays(von, bis);
    const tag = addDays(von, zufall.between(0, Math.max(0, tage)));
    if (!isWeekend(tag)) return tag;
  }
  return bis;
}
