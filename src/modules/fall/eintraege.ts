import { findVertretungen, recordVertretung } from '#src/modules/akte/index.ts';
import { type Hauptperson, findHauptpersonen } from '#src/modules/person/index.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { listAktenZeilen, listOffeneZeilen } from './akten-liste.repo.ts';

type Aktenzeile = Awaited<ReturnType<typeof listAktenZeilen>>[number];
export type OffeneZeile = Awaited<ReturnType<typeof listOffeneZeilen>>[number];
export type Akteneintrag = Awaited<ReturnType<typeof toEintraege>>[number];

/**
 * Adds name, pseudonym and Vertretung to rows of own Akten, in two queries for all of them. A list that shows an Akte
 * in Vertretung says so in the log.
 */
export async function toEintraege(trx: Trx, kontext: Kontext, zeilen: readonly Aktenzeile[]) {
  const ids = zeilen.map(({ id }) => id);
  const [personen, vertretungen] = await joinAll([
    findHauptpersonen(trx, kontext, ids),
    findVertretungen(trx, kontext, ids),
  ]);
  return zeilen.map((zeile) => toEintrag({ ...zeile, vertretung: vertretungen.has(zeile.id) }, personen));
}

/** The same for rows that say themselves whether somebody is a deputy. */
export async function toOffeneEintraege(trx: Trx, kontext: Kontext, zeilen: readonly OffeneZeile[]) {
  if (zeilen.some(({ vertretung }) => vertretung)) recordVertretung(kontext);
  const personen = await findHauptpersonen(
    trx,
    kontext,
    zeilen.map(({ id }) => id),
  );
  return zeilen.map((zeile) => toEintrag(zeile, personen));
}

function toEintrag({ id, ...zeile }: OffeneZeile, personen: ReadonlyMap<string, Hauptperson>) {
  const person = personen.get(id);
  return { ...zeile, akteId: id, name: person?.name ?? null, pseudonym: person?.pseudonym ?? null };
}
