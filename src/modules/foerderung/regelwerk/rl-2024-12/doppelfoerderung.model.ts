import { contains, type Period } from '#src/core/period.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { sumVzae, type Vzae } from '#src/core/vzae.ts';
import { type Befund, toBefund } from '../meldungen.model.ts';
import type { Regelsatz } from '../regelsatz.model.ts';

/** A share of a person in a post of any programme. `person` is a pseudonym. */
export type Personenanteil = {
  readonly person: string;
  readonly stelle: string;
  readonly programm: string;
  readonly vzae: Vzae;
  readonly zeitraum: Period;
};

/** A voucher for one expense; number and Träger together name it. */
export type Beleg = { readonly nummer: string; readonly traeger: string; readonly foerderfall: string };

/**
 * FR-4.2-a (Nr. 4.2; § 9 Abs. 4 TIntG): the shares of one person over all posts and programmes are at most one post on
 * every day, nobody in the Case Management stands in JMD or MBE (FR-3.2-d), and one voucher counts once.
 */
export function findDoppelfoerderung(
  anteile: readonly Personenanteil[],
  belege: readonly Beleg[],
  satz: Regelsatz,
): Befund[] {
  return [...findPersonen(anteile, satz), ...findBelege(belege)];
}

function findPersonen(anteile: readonly Personenanteil[], satz: Regelsatz): Befund[] {
  return [...groupBy(anteile, ({ person }) => person).values()].flatMap((eigene) => {
    // The sum can only rise on a day when a share begins.
    const beginne = eigene.map(({ zeitraum }) => zeitraum.von).toSorted();
    const zuViel = beginne.find((tag) => sumOn(eigene, tag) > satz.stelle);
    if (zuViel === undefined) return [];
    const betroffen = eigene.filter(({ zeitraum }) => contains(zeitraum, zuViel));
    const [erste, ...weitere] = betroffen;
    return [
      toBefund('E-4.2-a', {
        bezug: erste?.stelle ?? '',
        programm: [...new Set(weitere.map(({ programm }) => programm))].join(', '),
      }),
    ];
  });
}

function findBelege(belege: readonly Beleg[]): Befund[] {
  const doppelt = [...groupBy(belege, ({ traeger, nummer }) => JSON.stringify([traeger, nummer])).values()];
  return doppelt
    .filter((gleiche) => gleiche.length > 1)
    .map((gleiche) =>
      toBefund('E-4.2-a', {
        bezug: `Beleg ${gleiche[0]?.nummer ?? ''}`,
        programm: [...new Set(gleiche.map(({ foerderfall }) => foerderfall))].join(', '),
      }),
    );
}

function sumOn(anteile: readonly Personenanteil[], tag: PlainDate): Vzae {
  return sumVzae(anteile.filter(({ zeitraum }) => contains(zeitraum, tag)).map(({ vzae }) => vzae));
}

function groupBy<T>(werte: readonly T[], toKey: (wert: T) => string): Map<string, T[]> {
  const gruppen = new Map<string, T[]>();
  for (const wert of werte) gruppen.set(toKey(wert), [...(gruppen.get(toKey(wert)) ?? []), wert]);
  return gruppen;
}
