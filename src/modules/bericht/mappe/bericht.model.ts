import { addDays, dayOf, monthOf, type PlainDate, toPlainDate, weekday } from '#src/core/plain-date.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { EBENEN, type Sicht } from '../kennzahl/frage.model.ts';
import type { Ebene, Kennzahl, Kennzahlfrage, Profil } from '../kennzahl/kennzahl.model.ts';
import { endOf, formatQuartal, lastQuartal } from '../kennzahl/zeit.model.ts';

/** Who sees a saved report: the own account, the Koordination, Leitung and team leads of the Standort, the Ministerium. */
export const BERICHT_FUER = ['EIGEN', 'STANDORT', 'LAND'] as const;
export type BerichtFuer = (typeof BERICHT_FUER)[number];

/** The level of a table. GANZES: the whole of whoever opens it, so that a report can be shared. */
export const BERICHTSORTE = ['GANZES', 'REGIERUNGSBEZIRK', 'TYP', 'STANDORT', 'KOMMUNE'] as const;
export type Berichtsort = (typeof BERICHTSORTE)[number];

export const ANZEIGEN = ['TABELLE', 'DIAGRAMM', 'BEIDES'] as const;
export type Anzeige = (typeof ANZEIGEN)[number];

/** One table of a report: a question without time, and how it is shown. */
export type Berichtstabelle = {
  readonly kennzahl: string;
  /** Version of the definition when it was saved. */
  readonly fassung: number;
  readonly aufteilung: string | null;
  readonly orte: Berichtsort;
  readonly anzeige: Anzeige;
};
export const TABELLEN_HOECHSTENS = 12;
export const BERICHT_LAENGE = { titel: 120, notiz: 1_000 } as const;

/** For whom a role may save a report. */
export function listFuer(rolle: Rolle): readonly BerichtFuer[] {
  if (rolle === 'MINISTERIUM') return ['EIGEN', 'LAND'];
  return ['EIGEN', 'STANDORT'];
}

/** A day for which a report can be computed, the newest first: the end of the last finished quarter, and the ends of years. */
export type Berichtstag = { readonly tag: PlainDate; readonly text: string };
const JAHRE = 5;

export function listBerichtstage(heute: PlainDate): Berichtstag[] {
  const letztes = lastQuartal(heute);
  const jahr = Number(letztes.slice(0, 4));
  const jahre = Array.from({ length: JAHRE }, (_, i) => jahr - 1 - i).filter((wert) => wert >= 2020);
  return [
    {
      tag: endOf(letztes),
      text: letztes.endsWith('Q4') ? `Jahr ${jahr}` : `Jahr ${jahr} bis zum ${formatQuartal(letztes)}`,
    },
    ...jahre.map((wert) => ({ tag: toPlainDate(`${wert}-12-31`), text: `Jahr ${wert}` })),
  ];
}

/** The time of a report: the day that was chosen, or the newest. Null: no such day can be chosen. */
export function findBerichtstag(heute: PlainDate, tag: string | undefined): Berichtstag | null {
  const tage = listBerichtstage(heute);
  return (tag === undefined ? tage[0] : tage.find((eintrag) => eintrag.tag === tag)) ?? null;
}

/** The level at which a table is read by this view. */
export function toEbene(orte: Berichtsort, sicht: Sicht): Ebene {
  return orte === 'GANZES' ? EBENEN[sicht][0] : orte;
}

/**
 * The question of a table on a day: places in rows when a level below the whole is chosen, else the breakdown; columns are time.
 * Stellen hold on the day itself.
 */
export function toKennzahlfrage(
  { aufteilung, orte }: Pick<Berichtstabelle, 'aufteilung' | 'orte'>,
  kennzahl: Pick<Kennzahl, 'code' | 'rechnung'>,
  { sicht, tag, profil }: { sicht: Sicht; tag: PlainDate; profil: Profil },
): Kennzahlfrage {
  const { art } = kennzahl.rechnung;
  const jeOrt = orte !== 'GANZES';
  const ohneZeit = art === 'STELLEN' || (jeOrt && (art === 'VERTEILUNG' || aufteilung !== null));
  const [zeile, spalte] = jeOrt
    ? ['ORT', ohneZeit ? aufteilung : 'ZEIT']
    : [aufteilung, ohneZeit ? null : 'ZEIT'];
  return {
    kennzahl: kennzahl.code,
    zeile,
    spalte,
    jahr: Number(tag.slice(0, 4)),
    stichtag: art === 'STELLEN' ? tag : null,
    wissensstand: null,
    ebene: toEbene(orte, sicht),
    filter: {},
    profil: sicht === 'LAND' ? 'EXTERN' : profil,
  };
}

/** What may follow what is chosen: places below the whole of this view. */
export function listOrte(sicht: Sicht): readonly Berichtsort[] {
  const [, ...darunter] = EBENEN[sicht];
  return ['GANZES', ...BERICHTSORTE.filter((ort) => darunter.some((ebene) => ebene === ort))];
}

/** How often a report is delivered, always for the time that has ended. */
export const TAKTE = ['WOECHENTLICH', 'MONATLICH', 'QUARTALSWEISE'] as const;
export type Takt = (typeof TAKTE)[number];

/**
 * The first day after `heute` on which a report is due: Mondays, the first of a month, the tenth day of a quarter (late entries of
 * the last days are in by then). However many were missed, the next one lies in the future: what was missed comes once.
 */
export function computeNaechste(takt: Takt, heute: PlainDate): PlainDate {
  for (let tag = addDays(heute, 1); ; tag = addDays(tag, 1)) if (isFaellig(takt, tag)) return tag;
}

function isFaellig(takt: Takt, tag: PlainDate): boolean {
  if (takt === 'WOECHENTLICH') return weekday(tag) === 1;
  if (takt === 'MONATLICH') return dayOf(tag) === 1;
  return dayOf(tag) === 10 && monthOf(tag) % 3 === 1;
}
