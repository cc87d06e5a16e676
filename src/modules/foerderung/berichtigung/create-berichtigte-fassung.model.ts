import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import type { Bescheid, Textteil } from '../bescheid/bescheid-typen.model.ts';
import type { Berichtigungsinhalt } from './berichtigung.model.ts';

const ZUSATZ = ' (berichtigte Fassung)';

/** The corrected text with what was corrected, on which law, by whom; the old one stays beside it. */
export function createBerichtigteFassung(
  bescheid: Bescheid,
  { korrekturen, begruendung }: Pick<Berichtigungsinhalt, 'korrekturen' | 'begruendung'>,
  { am, name }: { am: PlainDate; name: string },
): Bescheid {
  const teile: Textteil[] = [
    {
      art: 'absatz',
      text: `Wir berichtigen diesen Bescheid nach § 42 VwVfG NRW wegen offenbarer Unrichtigkeit am ${formatGerman(am)}:`,
    },
    {
      art: 'liste',
      punkte: korrekturen.map(({ name: stelle, falsch, richtig }) =>
        richtig === ''
          ? `${stelle}: „${falsch}“ entfällt.`
          : `${stelle}: statt „${falsch}“ richtig „${richtig}“.`,
      ),
    },
    { art: 'absatz', text: begruendung },
    {
      art: 'absatz',
      text: 'Die Entscheidung bleibt dieselbe. Die Frist für eine Klage beginnt durch die Berichtigung nicht neu.',
    },
  ];
  const frueher = bescheid.abschnitte.filter(({ id }) => id === 'berichtigung').length;
  const titel = bescheid.titel.endsWith(ZUSATZ) ? bescheid.titel : `${bescheid.titel}${ZUSATZ}`;
  return {
    ...bescheid,
    titel,
    angaben: [
      ...bescheid.angaben.filter(({ name: angabe }) => angabe !== 'Berichtigt'),
      { name: 'Berichtigt', wert: `${formatGerman(am)}, ${name}` },
    ],
    abschnitte: [
      ...bescheid.abschnitte,
      {
        id: 'berichtigung',
        ueberschrift: frueher === 0 ? 'Berichtigung' : `Berichtigung ${frueher + 1}`,
        teile,
      },
    ],
  };
}
