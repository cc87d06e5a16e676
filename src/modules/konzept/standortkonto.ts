import type { StandortTyp } from '#src/modules/standort/standort.model.ts';
import { listKommunen, listStandorte } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Kommune } from './kapitel.model.ts';

/** Account and Standort of who acts; all these roles belong to one. */
export function getStandortkonto({ actor }: Kontext): { standortId: string; kontoId: string } {
  if (actor.art !== 'konto' || actor.standortId === null) throw new Error('Roles of a Standort only');
  return { standortId: actor.standortId, kontoId: actor.kontoId };
}

export type Ort = { name: string; typ: StandortTyp; kommunen: Kommune[] };

/** Name and kind of the Standort, and its Kommunen of the day by name; a kreisfreie Stadt has none. */
export async function loadOrt(trx: Trx, kontext: Kontext): Promise<Ort> {
  const { standortId } = getStandortkonto(kontext);
  const [standort] = await listStandorte(trx, { stichtag: kontext.stichtag, standortId });
  if (standort === undefined) throw new Error('The Standort of an account exists');
  const { name, typ } = standort;
  if (typ === 'KREISFREIE_STADT') return { name, typ, kommunen: [] };
  const kommunen = await listKommunen(trx, standortId, kontext.stichtag);
  const sortiert = kommunen.toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
  return { name, typ, kommunen: sortiert.map(({ id, name: ort }) => ({ id, name: ort })) };
}
