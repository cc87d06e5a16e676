import { type Cent, formatCentBare, toCent } from '#src/core/cent.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { formatVzae } from '#src/core/vzae.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { Antragsinhalt } from '../antragsinhalt.model.ts';
import type { Bescheidauftrag } from '../bescheid/bescheid-typen.model.ts';
import { findLetzteFassung, type Foerderfallzeile } from '../foerderfall.repo.ts';
import type { Stellenzeit } from '../nachweis/abrechnung.model.ts';
import type { Belegung } from '../nachweis/check-nachweis.model.ts';
import { loadBelegung } from '../nachweis/load-nachweislage.ts';
import { type Bewilligungszeile, findBewilligung } from '../nachweis/nachweis.repo.ts';
import { listNachweisstellen, type Nachweisstelle } from '../nachweis/stellen.model.ts';
import type { Antrag } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import { type Position, POSITIONEN } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { Aenderungsinhalt } from './aenderung.model.ts';
import { findGeltendenInhalt, sumGebundenes } from './aenderung.repo.ts';
import { type Aenderungsrahmen, readAenderungszeiten } from './check-aenderung.model.ts';

export type Aenderungslage = {
  readonly rahmen: Aenderungsrahmen;
  /** The Bescheid in force, and what it was made of. */
  readonly bewilligung: Bewilligungszeile;
  readonly auftrag: Bescheidauftrag;
  /** Paid or ordered: no change takes it back. */
  readonly gebunden: Cent;
  /** What a new change begins with: the posts as the Bescheid in force has them. */
  readonly geltend: Aenderungsinhalt | undefined;
};

/** What a change starts from; undefined while nothing is granted. */
export async function loadAenderungslage(
  trx: Trx,
  fall: Foerderfallzeile,
): Promise<Aenderungslage | undefined> {
  const fassung = await findLetzteFassung(trx, fall.id);
  const bewilligung = await findBewilligung(trx, fall.id);
  if (fassung === undefined || bewilligung === undefined) return undefined;
  const stellen = listNachweisstellen(Antragsinhalt.parse(fassung.inhalt));
  const geltend = await findGeltendenInhalt(trx, fall.id);
  const { foerderjahr, von, bis, parameter } = fall;
  return {
    rahmen: {
      stellen,
      regelantrag: fassung.regelantrag as Antrag,
      bisher: toBisher(bewilligung),
      bisherigeZeiten: listZeiten(geltend, stellen, fall),
      foerderjahr,
      von,
      bis,
      parameter,
    },
    bewilligung,
    auftrag: bewilligung.auftrag as Bescheidauftrag,
    gebunden: toCent(await sumGebundenes(trx, fall.id)),
    geltend,
  };
}

function toBisher({ positionen }: Bewilligungszeile): Partial<Record<Position, Cent>> {
  return Object.fromEntries(
    POSITIONEN.flatMap((position) => {
      const zeile = positionen.find((eine) => eine.position === position);
      return zeile === undefined || zeile.bewilligt === 0 ? [] : [[position, toCent(zeile.bewilligt)]];
    }),
  );
}

function listZeiten(
  geltend: Aenderungsinhalt | undefined,
  stellen: readonly Nachweisstelle[],
  { von, bis }: Pick<Foerderfallzeile, 'von' | 'bis'>,
): Stellenzeit[] {
  return readAenderungszeiten(geltend ?? Aenderungsinhalt.parse({}), { stellen, von, bis });
}

/** A new change: amounts and posts of the Bescheid in force; for the Kreis the days its Stellenbesetzung knows. */
export async function loadVorgabe(
  trx: Trx,
  fall: Foerderfallzeile,
  { rahmen, geltend }: Aenderungslage,
  { mitBesetzung }: { mitBesetzung: boolean },
): Promise<Pick<Aenderungsinhalt, 'besetzung' | 'betraege'>> {
  const belegung = mitBesetzung ? await loadBelegung(trx, fall, rahmen.stellen) : [];
  return {
    besetzung: rahmen.stellen.map((stelle) => ({
      stelle: stelle.schluessel,
      abschnitte: findAbschnitte(stelle, belegung, geltend, rahmen),
    })),
    betraege: POSITIONEN.flatMap((position) => {
      const betrag = rahmen.bisher[position];
      return betrag === undefined ? [] : [{ position, betrag: formatCentBare(betrag) }];
    }),
  };
}

/** What is known of the days; a post that was filled on no day is planned for the whole time. */
function findAbschnitte(
  { schluessel, vzae }: Nachweisstelle,
  belegung: readonly Belegung[],
  geltend: Aenderungsinhalt | undefined,
  { von, bis }: Pick<Aenderungsrahmen, 'von' | 'bis'>,
): Aenderungsinhalt['besetzung'][number]['abschnitte'] {
  const bekannt = belegung.find(({ stelle }) => stelle === schluessel)?.abschnitte ?? [];
  if (bekannt.length > 0) return [...bekannt];
  const bisher = geltend?.besetzung.find(({ stelle }) => stelle === schluessel);
  if (bisher !== undefined) return bisher.abschnitte;
  return [{ von: formatGerman(von), bis: formatGerman(bis), vzae: formatVzae(vzae) }];
}
