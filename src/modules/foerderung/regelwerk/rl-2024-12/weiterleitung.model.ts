import { formatVzae, sumVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import { roundDown, toBruch } from '../bruch.model.ts';
import { type Befund, toBefund } from '../meldungen.model.ts';
import type { Anteil, Regelparameter } from '../parameter.model.ts';
import type { Antrag, WeiterleitungCm, Zusatzstelle } from './antrag-typen.model.ts';
import { isRat, hasBehoerden } from './zusatzstelle.model.ts';

/** Nr. 3.2: who may receive forwarded posts, under which contract, and how many. */
export function checkWeiterleitung(antrag: Antrag, parameter: Regelparameter): Befund[] {
  const zusatz = antrag.zusatz.flatMap((stelle, platz) => checkZusatzweiterleitung(stelle, platz, parameter));
  if (antrag.weiterleitungCm === null) return zusatz;
  return [...zusatz, ...checkWeiterleitungCm(antrag, antrag.weiterleitungCm, parameter)];
}

/** FR-3.2-a, FR-3.2-b, FH-WL-d, FH-ZS-b, FH-WL-e: a coordination post for a large kreisangehörige Kommune. */
function checkZusatzweiterleitung(stelle: Zusatzstelle, platz: number, parameter: Regelparameter): Befund[] {
  const feld = `zusatz[${platz}]`;
  const { kommune } = stelle;
  if (!stelle.weiterleitung) {
    return stelle.verbleibBegruendet ? [] : [toBefund('W-HK-WL-d', { kommune }, `${feld}.weiterleitung`)];
  }
  const befunde: Befund[] = [];
  if (!hasBehoerden(stelle) || stelle.gremium === 'KEINES') {
    befunde.push(toBefund('E-3.2-b', { empfaenger: kommune }, feld));
  } else if (!isRat(stelle.gremium, parameter)) {
    befunde.push(toBefund('W-3.2-a', { kommune }, `${feld}.gremium`));
  }
  if (!stelle.kooperationGeregelt) befunde.push(toBefund('W-HK-WL-e', { kommune }, feld));
  return befunde;
}

/** FR-3.2-c to -f, FH-WL-a to -c. The base of every share is the CM-VZÄ applied for or granted (OQ-F-22). */
function checkWeiterleitungCm(antrag: Antrag, wl: WeiterleitungCm, parameter: Regelparameter): Befund[] {
  const gesamt = sumVzae(antrag.caseManagement);
  const weitergeleitet = sumVzae([wl.fw, wl.kreisangehoerig, wl.sonstige]);
  const befunde: Befund[] = [];
  if (wl.fw > 0 && !wl.vertragAnlage4) {
    befunde.push(toBefund('E-3.2-c', { traeger: 'die Freie Wohlfahrtspflege' }));
  }
  if (!wl.ausserhalbJmdMbe) befunde.push(toBefund('E-3.2-d', { stelle: 'im Case Management' }));
  if (weitergeleitet > gesamt) {
    befunde.push(toBefund('E-3.2-e', { wl: formatVzae(weitergeleitet), bew: formatVzae(gesamt) }));
  }
  if (antrag.typ === 'KREISFREIE_STADT' && wl.kreisangehoerig > 0) befunde.push(toBefund('E-3.2-f', {}));
  if (wl.sonstige > 0) befunde.push(toBefund('E-3.2-g', { empfaenger: 'Ein anderer Empfänger' }));
  if (exceeds(wl.fw, gesamt, parameter.fwHoechstanteil)) {
    befunde.push(
      toBefund(wl.ausnahmeFw ? 'W-HK-WL-a' : 'E-HK-WL-a', {
        max: formatVzae(maximumOf(gesamt, parameter.fwHoechstanteil)),
        ist: formatVzae(wl.fw),
      }),
    );
  }
  const stelle = wl.koordinierendeStelle;
  if (stelle !== null && exceeds(gesamt, stelle, invertAnteil(parameter.koordMindestanteil))) {
    befunde.push(toBefund('W-HK-WL-b', { ist: formatVzae(stelle), ges: formatVzae(gesamt) }));
  }
  if (wl.fw > 0 && !wl.konzeptionellBegruendet) befunde.push(toBefund('E-HK-WL-c', {}));
  return befunde;
}

/** `teil` is more than the share of `gesamt`, by whole numbers: equality is allowed. */
function exceeds(teil: Vzae, gesamt: Vzae, anteil: Anteil): boolean {
  return teil * anteil.nenner > gesamt * anteil.zaehler;
}

function invertAnteil({ zaehler, nenner }: Anteil): Anteil {
  return { zaehler: nenner, nenner: zaehler };
}

/** Largest whole hundredth below the limit: 10,00 VZÄ allow 6,66. */
function maximumOf(gesamt: Vzae, { zaehler, nenner }: Anteil): Vzae {
  return toVzae(roundDown(toBruch(gesamt * zaehler, nenner)));
}
