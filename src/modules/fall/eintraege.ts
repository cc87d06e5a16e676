import { getKonto } from '#src/modules/akte/index.ts';
import { findHauptpersonen } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { listAktenZeilen } from './akten-liste.repo.ts';
import { listZugriffe } from './ansicht.repo.ts';

export type Aktenzeile = Awaited<ReturnType<typeof listAktenZeilen>>[number];

/** Adds name, pseudonym and Vertretung to rows of own Akten, in two queries for all of them. */
export async function toEintraege(trx: Trx, kontext: Kontext, zeilen: readonly Aktenzeile[]) {
  const { mandantId, kontoId } = getKonto(kontext);
  const ids = zeilen.map(({ id }) => id);
  const personen = await findHauptpersonen(trx, kontext, ids);
  const zugriffe = await listZugriffe(trx, mandantId, kontoId, kontext.stichtag, ids);
  const eigene = new Set(zugriffe.filter(({ art }) => art === 'ZUSTAENDIG').map(({ akteId }) => akteId));
  return zeilen.map(({ id, ...zeile }) => ({
    ...zeile,
    akteId: id,
    name: personen.get(id)?.name ?? null,
    pseudonym: personen.get(id)?.pseudonym ?? null,
    vertretung: !eigene.has(id),
  }));
}
