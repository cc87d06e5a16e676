import { addDays, formatGerman, maxDate, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { toWerktag } from '../kalender.model.ts';
import { type Befund, toBefund } from '../meldungen.model.ts';
import type { Regelparameter, Wochenendregel } from '../parameter.model.ts';
import { findRegelsatz } from '../regelsatz.model.ts';
import { type Gerechnet, toSchritt } from '../schritt.model.ts';

/**
 * Last day for the application, 24:00 in Germany. FR-7.1.2-a: 2025 four weeks after publication (§ 187 Abs. 1, § 188
 * Abs. 2 BGB). FR-7.1.2-b: later years 31 October of the year before. Whether a weekend moves it is open (OQ-F-10,
 * GL-RB-f). Undefined for a Förderjahr outside the Richtlinie (FR-7.1.2-c).
 */
export function findAntragsfrist(
  foerderjahr: number,
  wochenendregel: Wochenendregel,
): Gerechnet<PlainDate> | undefined {
  const satz = findRegelsatz(foerderjahr);
  if (satz === undefined) return undefined;
  const erstes = foerderjahr === satz.foerderjahre.von;
  const tag = erstes ? addDays(satz.veroeffentlicht, 28) : toPlainDate(`${foerderjahr - 1}-10-31`);
  const wert = wochenendregel === 'NAECHSTER_WERKTAG' ? toWerktag(tag) : tag;
  const regel = erstes ? 'FR-7.1.2-a' : 'FR-7.1.2-b';
  return { wert, schritte: [toSchritt(regel, { foerderjahr, tag, wochenendregel }, wert)] };
}

/** First day for the application (FR-7.1.2-d, OQ-F-11); never before the Richtlinie was published. */
export function findAntragsoeffnung(foerderjahr: number, parameter: Regelparameter): PlainDate | undefined {
  const satz = findRegelsatz(foerderjahr);
  if (satz === undefined) return undefined;
  return maxDate(toPlainDate(`${foerderjahr - 1}-${parameter.antragOeffnung}`), satz.veroeffentlicht);
}

/** FR-7.1.2-e: late is a warning for the deciding person, an error only when the authority declared an Ausschlussfrist. */
export function checkEingang(foerderjahr: number, eingang: PlainDate, parameter: Regelparameter): Befund[] {
  const frist = findAntragsfrist(foerderjahr, parameter.wochenendregel);
  const oeffnung = findAntragsoeffnung(foerderjahr, parameter);
  if (frist === undefined || oeffnung === undefined) return [toBefund('E-8-a', {})];
  const jahr = String(foerderjahr);
  if (eingang < oeffnung) return [toBefund('E-7.1.2-b', { jahr, datum: formatGerman(oeffnung) })];
  if (eingang <= frist.wert) return [];
  const tag = formatGerman(frist.wert);
  return parameter.ausschlussfrist
    ? [toBefund('E-7.1.2-a', { jahr, frist: tag, eingang: formatGerman(eingang) })]
    : [toBefund('W-7.1.2-a', { frist: tag })];
}
