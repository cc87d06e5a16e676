import type { Rolle } from '#src/core/contract/rollen.ts';
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import type { Katalogeintrag } from './kennzahl-seite.tsx';

export type Ebene = 'LAND' | 'REGIERUNGSBEZIRK' | 'TYP' | 'STANDORT' | 'KOMMUNE' | 'TEAM';
export type Wahlstand = {
  jahr: string;
  stichtag: string;
  aufteilung: string;
  ebene: Ebene;
  profil: 'INTERN' | 'EXTERN';
};

/** Holds on any day, so a day is asked for in place of a year. */
export function isTageskennzahl(rechnung: Katalogeintrag['rechnung']): boolean {
  return rechnung === 'STELLEN' || rechnung === 'ANBINDUNG';
}

/** Levels that a role may choose; the first is the whole. */
export function listEbenen(rolle: Rolle, { nurStandort, rechnung }: Katalogeintrag): readonly Ebene[] {
  if (rolle === 'MINISTERIUM' && rechnung === 'GERUNDET') return ['LAND'];
  if (rolle === 'MINISTERIUM') return ['LAND', 'REGIERUNGSBEZIRK', 'TYP', 'STANDORT'];
  if (rolle === 'TEAMLEITUNG' || rolle === 'CASE_MANAGEMENT') return ['TEAM'];
  return nurStandort || isTageskennzahl(rechnung) ? ['STANDORT'] : ['STANDORT', 'KOMMUNE'];
}

/** The question of a choice: places in rows when a level below the whole is chosen, else the chosen breakdown; columns are time. */
export function toFrage(wahl: Wahlstand, ebenen: readonly Ebene[], { rechnung }: Katalogeintrag) {
  const orte = wahl.ebene !== ebenen[0];
  const aufteilung = wahl.aufteilung === '' ? undefined : wahl.aufteilung;
  const stellen = isTageskennzahl(rechnung);
  const mittel = rechnung === 'VERTEILUNG';
  const zeile = orte ? 'ORT' : aufteilung;
  const spalte =
    stellen || (orte && mittel) ? (orte ? aufteilung : undefined) : orte && aufteilung ? aufteilung : 'ZEIT';
  return {
    ...(zeile === undefined ? {} : { zeile }),
    ...(spalte === undefined ? {} : { spalte }),
    jahr: Number(stellen ? wahl.stichtag.slice(0, 4) : wahl.jahr),
    ...(stellen ? { stichtag: wahl.stichtag } : {}),
    ebene: wahl.ebene,
    profil: wahl.profil,
  };
}

export function formatZeitraum({ von, bis }: { von: string; bis: string }): string {
  const tag = (text: string): string => formatGerman(toPlainDate(text));
  return von === bis ? tag(von) : `${tag(von)} bis ${tag(bis)}`;
}
