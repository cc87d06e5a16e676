import { addMonths, formatGerman } from '#src/core/plain-date.ts';
import type { Bescheidauftrag, Bescheidfehler, Widerruf } from './bescheid-typen.model.ts';

/** OQ-F-110: whoever needs longer asks for a Stundung. */
const ZAHLUNGSFRIST_MONATE = 12;

/** Days that a slip of the hand makes: money would be claimed for years that no Bescheid can cover. */
export function checkErstattungstage(
  { kenntnisAm, unwirksamAb, bescheidVom, zinsabschnitte, zahlbarBis }: Widerruf,
  { datum, zeitraum }: Pick<Bescheidauftrag, 'datum' | 'zeitraum'>,
): Bescheidfehler[] {
  const frueh = zeitraum.von < bescheidVom ? zeitraum.von : bescheidVom;
  const spaetestens = addMonths(datum, ZAHLUNGSFRIST_MONATE);
  const zinsenBis = zinsabschnitte.reduce((spaeter, { bis }) => (bis > spaeter ? bis : spaeter), unwirksamAb);
  return [
    ...(kenntnisAm > datum
      ? [
          refuse(
            'widerruf.kenntnisAm',
            'Der Tag der Kenntnis liegt nach dem Bescheid.',
            'Nennen Sie den Tag, seit dem die Tatsachen bekannt sind.',
            'GL-RF-a',
          ),
        ]
      : []),
    ...(unwirksamAb < frueh
      ? [
          refuse(
            'widerruf.unwirksamAb',
            `Vor dem ${formatGerman(frueh)} war nichts bewilligt, was unwirksam werden kann.`,
            'Nennen Sie diesen Tag oder einen späteren.',
            'GL-RF-c',
          ),
        ]
      : []),
    ...(zahlbarBis > spaetestens
      ? [
          refuse(
            'widerruf.zahlbarBis',
            `Zu zahlen wäre erst am ${formatGerman(zahlbarBis)}, mehr als ein Jahr nach dem Bescheid.`,
            'Nennen Sie einen früheren Tag. Mehr Zeit gibt eine Stundung (§ 59 LHO NRW).',
          ),
        ]
      : []),
    ...(zinsabschnitte.length > 0 && zinsenBis > zahlbarBis && zahlbarBis > datum
      ? [
          refuse(
            'widerruf.zinsenBis',
            `Die Zinsen sind bis zum ${formatGerman(zinsenBis)} gerechnet, zu zahlen ist bis zum ${formatGerman(zahlbarBis)}.`,
            'Rechnen Sie sie höchstens bis zum Tag der Zahlung.',
            'GL-RF-c',
          ),
        ]
      : []),
  ];
}

function refuse(ort: string, text: string, abhilfe: string, regel: string | null = null): Bescheidfehler {
  return { ort, text, abhilfe, regel };
}
