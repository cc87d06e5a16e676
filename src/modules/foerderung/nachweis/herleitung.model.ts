import { type Cent, formatCent } from '#src/core/cent.ts';
import { diffDays } from '#src/core/plain-date.ts';
import { formatVzae, sumVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import { REGEL_JE_POSITION } from '../betraege.model.ts';
import { type Herleitung, toHerleitung } from '../herleitung.model.ts';
import type { Position } from '../regelwerk/rl-2024-12/betraege.model.ts';
import type { Abrechnung } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import {
  computeStellengrenze,
  type Positionszeile,
  type Rahmen,
  type Stellenzeile,
  type Stellenzeit,
} from './abrechnung.model.ts';
import { describeStelle } from './stellen.model.ts';

type Angaben = Herleitung['angaben'];

/**
 * The two figures of a position as both sides see it: the most for the days its Stellen were filled, and what is recognised.
 * Days and VZÄ of posts; expenses only as far as they are recognised.
 */
export function describePosition(
  zeile: Positionszeile,
  zeiten: readonly Stellenzeit[],
  rahmen: Rahmen,
): Herleitung[] {
  const eigene = listStellen(zeile.position, zeiten, rahmen);
  const tage = countTage(rahmen);
  const hoechstbetrag = toHerleitung(
    REGEL_JE_POSITION[zeile.position],
    HOECHSTBETRAG[zeile.position](formatCent(zeile.hoechstbetrag)),
    eigene.length === 0
      ? []
      : [
          { name: 'Stellen', wert: String(eigene.length) },
          {
            name: 'VZÄ × Tage',
            wert: `${formatVzae(sumVzae(eigene.map(countBesetzt)))} von ${formatVzae(sumVzae(eigene.map(({ vzae }) => toVzae(vzae * tage))))}`,
          },
          ...eigene.map((stelle) => describeBesetzung(stelle, zeile.position, rahmen)),
        ],
  );
  return [hoechstbetrag, describeAnerkannt(zeile, rahmen)];
}

/** One Stelle with its salary: only for the own Standort. */
export function describeStellenzeile({
  stelle,
  jahresbetrag,
  anteil,
  hoechstbetrag,
  bewilligt,
  ist,
  anerkannt,
}: Stellenzeile): Herleitung[] {
  return [
    toHerleitung(
      REGEL_JE_POSITION[stelle.position],
      `${formatCent(jahresbetrag)} Jahresbetrag × ${anteil} = ${formatCent(hoechstbetrag)}`,
      [{ name: 'Besetzt', wert: formatZeiten(stelle) }],
    ),
    toHerleitung('FR-7.4-c', `Der kleinste der drei Beträge: ${formatCent(anerkannt)}`, [
      { name: 'Bewilligt', wert: formatCent(bewilligt) },
      { name: 'Höchstbetrag nach Besetzung', wert: formatCent(hoechstbetrag) },
      { name: 'Ausgaben', wert: formatCent(ist) },
    ]),
  ];
}

/** What comes back or is still to be paid. */
export function describeAbrechnung(
  { anerkannt, rueckforderung, nachzahlung }: Abrechnung,
  ausgezahlt: Cent,
): Herleitung {
  const angaben = [
    { name: 'Anerkannt', wert: formatCent(anerkannt) },
    { name: 'Ausgezahlt', wert: formatCent(ausgezahlt) },
  ];
  return nachzahlung > 0
    ? toHerleitung(
        'FR-7.4-d',
        `${formatCent(anerkannt)} − ${formatCent(ausgezahlt)} = ${formatCent(nachzahlung)}`,
        angaben,
      )
    : toHerleitung(
        'FR-7.4-d',
        `${formatCent(ausgezahlt)} − ${formatCent(anerkannt)}, mindestens 0: ${formatCent(rueckforderung)}`,
        angaben,
      );
}

const JE_STELLE = (betrag: string): string =>
  `Jahresbetrag × Anteil am Jahr, je Stelle auf den Cent gerundet, zusammen ${betrag}`;
const SACH = (betrag: string): string => `Jahresbetrag je VZÄ × besetzte Zeit der Stellen: ${betrag}`;
const FEST = (betrag: string): string => `Höchstbetrag der Richtlinie für das Jahr: ${betrag}`;
const HOECHSTBETRAG: Readonly<Record<Position, (betrag: string) => string>> = {
  koord: JE_STELLE,
  va: JE_STELLE,
  zusatz: JE_STELLE,
  cm: JE_STELLE,
  sach_koord: SACH,
  sach_va: SACH,
  veranst: FEST,
  massn: FEST,
};

/** Posts that a position is measured by; Begleitmaßnahmen by none. */
function listStellen(
  position: Position,
  zeiten: readonly Stellenzeit[],
  { parameter }: Rahmen,
): readonly Stellenzeit[] {
  if (position === 'sach_koord')
    return zeiten.filter(
      (stelle) => stelle.position === 'koord' || (parameter.sachZusatz && stelle.position === 'zusatz'),
    );
  if (position === 'sach_va') return zeiten.filter((stelle) => stelle.position === 'va');
  return zeiten.filter((stelle) => stelle.position === position);
}

function describeBesetzung(stelle: Stellenzeit, position: Position, rahmen: Rahmen): Angaben[number] {
  const name = `${describeStelle(stelle)} (${stelle.schluessel})`;
  if (position !== stelle.position) return { name, wert: formatZeiten(stelle) };
  const { jahresbetrag, anteil, hoechstbetrag } = computeStellengrenze(stelle, rahmen);
  return {
    name,
    wert: `${formatZeiten(stelle)}: ${formatCent(jahresbetrag)} × ${anteil} = ${formatCent(hoechstbetrag)}`,
  };
}

function describeAnerkannt(
  { bewilligt, hoechstbetrag, anerkannt, stellen, erreicht }: Positionszeile,
  { parameter }: Rahmen,
): Herleitung {
  const je = stellen > 0 && parameter.deckelung === 'JE_STELLE' ? 'Je Stelle der' : 'Der';
  const woraus =
    parameter.bemessung === 'FESTBETRAG'
      ? 'kleinere Betrag aus bewilligt und Höchstbetrag'
      : 'kleinste Betrag aus bewilligt, Höchstbetrag und Ausgaben';
  const ausgleich = parameter.deckungsfaehig ? ' Positionen gleichen einander aus.' : '';
  return toHerleitung('FR-7.4-c', `${je} ${woraus}, zusammen ${formatCent(anerkannt)}.${ausgleich}`, [
    { name: 'Bewilligt', wert: formatCent(bewilligt) },
    { name: 'Höchstbetrag nach Besetzung', wert: formatCent(hoechstbetrag) },
    {
      name: 'Höchstbetrag erreicht',
      wert: stellen > 0 ? `${erreicht} von ${stellen} Stellen` : erreicht > 0 ? 'ja' : 'nein',
    },
  ]);
}

/** „1,00 VZÄ an 136 Tagen; 0,72 VZÄ an 122 Tagen“. */
function formatZeiten({ abschnitte }: Stellenzeit): string {
  if (abschnitte.length === 0) return 'an keinem Tag besetzt';
  return abschnitte
    .map((abschnitt) => `${formatVzae(abschnitt.vzae)} VZÄ an ${countTage(abschnitt)} Tagen`)
    .join('; ');
}

/** Two persons who share a Stelle count together: VZÄ times days. */
function countBesetzt({ abschnitte }: Stellenzeit): Vzae {
  return sumVzae(abschnitte.map((abschnitt) => toVzae(abschnitt.vzae * countTage(abschnitt))));
}

/** Both days are counted. */
function countTage({ von, bis }: Pick<Rahmen, 'von' | 'bis'>): number {
  return diffDays(von, bis) + 1;
}
