import { formatCent, toCent } from '#src/core/cent.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { computeKlagezinsen } from '../nachweis/klagezinsen.model.ts';
import type { Bescheidauftrag, Bescheidfehler, Zinsfestsetzung } from './bescheid-typen.model.ts';

/** GL-RF-c: what stands against a Zinsbescheid. The amount is what the rules calculate, on an Erstattung that is paid. */
export function checkZinsen({ zinsen, datum, parameter }: Bescheidauftrag): Bescheidfehler[] {
  if (zinsen === undefined)
    return [
      refuse(
        'zinsen',
        'Die Angaben zu den Zinsen fehlen.',
        'Nennen Sie Bescheid, Klage, Zeitraum und Sätze.',
      ),
    ];
  const gerechnet = computeKlagezinsen(zinsen, parameter);
  if (!gerechnet.ok) {
    const ort = zinsen.bis <= zinsen.ab ? 'zinsen.bis' : 'zinsen.saetze';
    return [refuse(ort, gerechnet.fehler, 'Prüfen Sie Tage und Basiszinssätze.')];
  }
  return [...checkBetrag(zinsen, gerechnet.wert.zinsen), ...checkTage(zinsen, datum)];
}

function checkBetrag(
  { zinsen, erstattung, eingaenge }: Zinsfestsetzung,
  gerechnet: number,
): Bescheidfehler[] {
  const offen = erstattung - eingaenge.reduce((summe, { betrag }) => summe + betrag, 0);
  return [
    ...(zinsen === gerechnet
      ? []
      : [
          refuse(
            'zinsen.zinsen',
            `Genannt sind ${formatCent(zinsen)}, gerechnet sind ${formatCent(toCent(gerechnet))}.`,
            'Übernehmen Sie den gerechneten Betrag.',
          ),
        ]),
    ...(gerechnet === 0
      ? [refuse('zinsen.bis', 'Es sind keine Zinsen angefallen.', 'Ein Zinsbescheid ist nicht nötig.')]
      : []),
    ...(offen > 0
      ? [
          refuse(
            'zinsen.eingaenge',
            `Von der Erstattung sind noch ${formatCent(toCent(offen))} offen.`,
            'Setzen Sie die Zinsen fest, wenn sie ganz bezahlt ist: Bis dahin laufen sie weiter.',
          ),
        ]
      : []),
  ];
}

function checkTage(
  { bis, anhoerungVom, bestaetigtAm, zahlbarBis }: Zinsfestsetzung,
  datum: Bescheidauftrag['datum'],
): Bescheidfehler[] {
  return [
    ...(bis > datum
      ? [
          refuse(
            'zinsen.bis',
            'Die Zinsen enden nach dem Tag des Bescheids.',
            'Nennen Sie den Tag der Zahlung.',
          ),
        ]
      : []),
    ...(anhoerungVom > datum || anhoerungVom < bestaetigtAm
      ? [
          refuse(
            'zinsen.anhoerungVom',
            `Angehört wird nach dem Ende des Verfahrens am ${formatGerman(bestaetigtAm)} und vor dem Bescheid.`,
            'Nennen Sie den Tag, an dem Sie zu den Zinsen angehört haben (§ 28 VwVfG NRW).',
            'GL-ANH-a',
          ),
        ]
      : []),
    ...(zahlbarBis <= datum
      ? [
          refuse(
            'zinsen.zahlbarBis',
            'Die Zinsen wären vor dem Bescheid fällig.',
            'Nennen Sie einen Tag danach.',
          ),
        ]
      : []),
  ];
}

function refuse(ort: string, text: string, abhilfe: string, regel = 'GL-RF-c'): Bescheidfehler {
  return { ort, text, abhilfe, regel };
}
