import { findErkennbares } from '#src/modules/fachfrage/erkennbar.model.ts';
import { addFunde, findSpuren, type Spur } from '#src/modules/fachfrage/personenspur.model.ts';

/** Kinds that a field for a Stelle asks for. */
const STELLENSPUREN: ReadonlySet<string> = new Set(['EINRICHTUNG', 'ORT', 'KOMMUNE']);
/** Fields that name a Stelle and nobody. */
const STELLENFELDER: ReadonlySet<string> = new Set(['kontakt', 'ort', 'anbieter', 'firma']);

/**
 * What tells of a person in a text that other Standorte read: shapes, and what tells who is meant without a name (decision 0055).
 * The same on page and server. Names of Akten are not compared: the answer would tell who is known.
 */
export function findTextspuren(text: string, feld: string): Spur[] {
  const erkennbar = findErkennbares(text).filter(
    ({ art }) => !STELLENFELDER.has(feld) || !STELLENSPUREN.has(art),
  );
  return addFunde(findSpuren(text), erkennbar);
}
