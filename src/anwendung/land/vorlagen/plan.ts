import { addDays, addMonths, diffDays, isWeekend, minDate, type PlainDate } from '#src/core/plain-date.ts';
import { THEMENBEREICH_CODES, type Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { Zugangsweg } from '#src/modules/akte/wertelisten/zugangswege.ts';
import type { Identitaet } from '../../demo/fallerzaehler.ts';
import { HERKUENFTE, type Herkunft } from '../../demo/menge/namen.ts';
import type { Zufall } from '../../demo/zufall.ts';
import type { Verlauf } from '../umfang.ts';

/** Everything about one Verlauf, decided before it is told. Days are office days up to today. */
export type Verlaufsplan = {
  verlauf: Verlauf;
  beginn: PlainDate;
  /** Days of the contacts after the first one; the last is the day of the end, if there is one. */
  kontakte: PlainDate[];
  sprache: Herkunft['sprache'];
  identitaet: Identitaet;
  haushalt: Identitaet[];
  zugangsweg: Zugangsweg;
  bedarfe: [Themenbereich, ...Themenbereich[]];
  ziele: Themenbereich[];
};

// Abb. 17, view of the Case Manager:innen 2024 [L1203–1219]; the rest of the list shares what is left. Assumed there.
// biome-ignore format: a table
const ZUGANG: readonly (readonly [Zugangsweg, number])[] = [
  ['ANDERE_RATSUCHENDE', 87], ['FACHBERATUNGSSTELLE', 79], ['JOBCENTER_AGENTUR', 71], ['SOZIALAMT', 71],
  ['EHRENAMT_VEREIN_MSO', 63], ['JUGENDAMT', 56], ['ANDERES_PROGRAMM', 54], ['GEMEINSCHAFTSUNTERKUNFT', 50],
  ['FAMILIE_FREUNDE', 39], ['OFFENE_SPRECHSTUNDE', 20], ['AUSLAENDERBEHOERDE', 15], ['AUFSUCHENDE_ARBEIT', 12],
  ['COMMUNITY', 10], ['OEFFENTLICHKEITSARBEIT', 8], ['CLEARING', 6], ['KEINE_ANGABE', 4], ['WEITERES', 4],
];
// Abb. 29 [L1678–1706] prints the first three; the others are assumed in falling order of the table.
// biome-ignore format: a table
const BEREICHE: readonly (readonly [Themenbereich, number])[] = [
  ['SPRACHE', 83], ['AUFENTHALT', 75], ['AUSBILDUNG_ARBEIT', 73], ['WOHNEN', 65], ['EXISTENZSICHERUNG', 60],
  ['BILDUNG', 50], ['GESUNDHEIT', 45], ['KINDERBETREUUNG', 40], ['SOZIALE_INTEGRATION', 30], ['MOBILITAET', 20],
  ['WEITERES', 10],
];

/** Where a Verlauf ends: spread over the last year, so that whole years before it make a history without gaps. */
export function createVerlaufsplan(zufall: Zufall, verlauf: Verlauf, heute: PlainDate): Verlaufsplan {
  const herkunft = getGewichtet(
    zufall,
    HERKUENFTE.map((eine) => [eine, eine.anteil] as const),
  );
  const { beginn, kontakte } = createZeiten(zufall, verlauf, heute);
  const [erster, zweiter] = [getGewichtet(zufall, BEREICHE), getGewichtet(zufall, BEREICHE)];
  const haushalt = verlauf.startsWith('FALL') && zufall.chance(55) ? zufall.between(1, 3) : 0;
  return {
    verlauf,
    beginn,
    kontakte,
    sprache: herkunft.sprache,
    identitaet: createIdentitaet(zufall, herkunft, 1958, 2005),
    haushalt: Array.from({ length: haushalt }, () => createIdentitaet(zufall, herkunft, 1975, 2024)),
    zugangsweg: getGewichtet(zufall, ZUGANG),
    bedarfe: erster === zweiter || zufall.chance(45) ? [erster] : [erster, zweiter],
    ziele: pickZiele(zufall),
  };
}

function pickZiele(zufall: Zufall): Themenbereich[] {
  const anzahl = zufall.between(1, 4);
  const ziele = new Set(Array.from({ length: anzahl }, () => getGewichtet(zufall, BEREICHE)));
  return THEMENBEREICH_CODES.filter((code) => ziele.has(code));
}

function createZeiten(
  zufall: Zufall,
  verlauf: Verlauf,
  heute: PlainDate,
): { beginn: PlainDate; kontakte: PlainDate[] } {
  switch (verlauf) {
    case 'KURZ_OFFEN': {
      const beginn = toWerktag(addDays(heute, -zufall.between(1, 25)));
      return { beginn, kontakte: zufall.chance(40) ? [pickTag(zufall, beginn, heute)] : [] };
    }
    case 'ANONYM':
    case 'KURZ_BEENDET':
    case 'NICHT_AUFGENOMMEN': {
      const ende = pickTag(zufall, addMonths(heute, -12), addDays(heute, -1));
      const beginn = toWerktag(addDays(ende, -zufall.between(1, 30)));
      return { beginn, kontakte: verlauf === 'ANONYM' && zufall.chance(60) ? [] : [ende] };
    }
    case 'FALL_JUNG': {
      const beginn = toWerktag(addDays(heute, -zufall.between(12, 50)));
      return { beginn, kontakte: listKontakte(zufall, beginn, addDays(heute, -1), 12) };
    }
    case 'FALL_LANG': {
      const beginn = toWerktag(addMonths(heute, -zufall.between(26, 32)));
      return { beginn, kontakte: listKontakte(zufall, beginn, addDays(heute, -2), 7) };
    }
    case 'FALL_OFFEN': {
      const beginn = toWerktag(addMonths(heute, -zufall.between(2, 16)));
      return { beginn, kontakte: listKontakte(zufall, beginn, addDays(heute, -zufall.between(1, 30)), 18) };
    }
    case 'FALL_RUHT': {
      const beginn = toWerktag(addMonths(heute, -zufall.between(5, 16)));
      return { beginn, kontakte: listKontakte(zufall, beginn, addDays(heute, -zufall.between(20, 90)), 20) };
    }
    case 'FALL_NACHSORGE':
    case 'FALL_BEENDET':
    case 'FOLGEFALL': {
      const zurueck = verlauf === 'FALL_NACHSORGE' ? 60 : 364;
      const ende = pickTag(zufall, addDays(heute, -zurueck), addDays(heute, -1));
      const beginn = toWerktag(addDays(ende, -zufall.between(90, 420)));
      return { beginn, kontakte: listKontakte(zufall, beginn, ende, 18) };
    }
  }
}

/** About one contact every `abstand` days: 6,9 to 10,5 meetings in half a year [L1423–1432], with calls and messages. */
function listKontakte(zufall: Zufall, von: PlainDate, bis: PlainDate, abstand: number): PlainDate[] {
  const tage: PlainDate[] = [];
  for (let tag = addDays(von, zufall.between(2, abstand)); tag < bis; ) {
    tage.push(toWerktag(tag));
    tag = addDays(tag, zufall.between(Math.ceil(abstand / 2), Math.ceil(abstand * 1.5)));
  }
  return [...tage.filter((tag) => tag < bis), toWerktag(bis)].map((tag) => (tag < von ? von : tag));
}

function createIdentitaet(zufall: Zufall, herkunft: Herkunft, von: number, bis: number): Identitaet {
  const { sprache, familiennamen, vornamen } = herkunft;
  const [familienname, familieOriginal] = zufall.pick(familiennamen);
  const [vorname, vornameOriginal] = zufall.pick(vornamen);
  const original =
    familieOriginal === undefined || vornameOriginal === undefined || zufall.chance(30)
      ? []
      : [{ art: 'ORIGINALSCHRIFT' as const, text: `${vornameOriginal} ${familieOriginal}`, sprache }];
  const monat = String(zufall.between(1, 12)).padStart(2, '0');
  const tag = String(zufall.between(1, 28)).padStart(2, '0');
  return {
    familienname,
    vornamen: vorname,
    weitereNamen: original,
    geburtsdatum: `${zufall.between(von, bis)}-${monat}-${tag}`,
    sprachen: [{ sprache, niveau: 'ERSTSPRACHE' }],
    kontaktwege: zufall.chance(60)
      ? [{ art: 'MOBIL', wert: `0151 ${zufall.between(1_000_000, 9_999_999)}`, sicher: zufall.chance(50) }]
      : [],
  };
}

export function getGewichtet<T>(zufall: Zufall, liste: readonly (readonly [T, number])[]): T {
  const summe = liste.reduce((bisher, [, anteil]) => bisher + anteil, 0);
  let rest = zufall.next() * summe;
  for (const [wert, anteil] of liste) {
    rest -= anteil;
    if (rest < 0) return wert;
  }
  const letzter = liste.at(-1);
  if (letzter === undefined) throw new Error('pick from an empty list');
  return letzter[0];
}

function pickTag(zufall: Zufall, von: PlainDate, bis: PlainDate): PlainDate {
  const tag = addDays(von, zufall.between(0, Math.max(0, diffDays(von, bis))));
  return minDate(toWerktag(tag), bis);
}

/** Offices are closed on weekends; the Friday before. */
function toWerktag(tag: PlainDate): PlainDate {
  return isWeekend(tag) ? toWerktag(addDays(tag, -1)) : tag;
}
