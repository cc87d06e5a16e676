import { createUuidV7 } from '#src/core/ids.ts';
import type { Systemkonto } from '#src/core/contract/actor.ts';
import type { Domaene } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import type { Dienste, Protokollangabe } from '../dienste.ts';
import type { Trx } from './kysely.ts';
import { withActor } from './with-actor.ts';

/**
 * The greppable exception: a named system account acts, with a reason that goes to the log. It never reads FALL
 * content; whoever calls it says why no person is the actor.
 */
export async function asSystem<T>(
  dienste: Dienste,
  angabe: {
    name: Systemkonto;
    grund: string;
    domaene: Domaene;
    mandantId?: string;
    protokoll: Protokollangabe;
  },
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  const ergebnis = await withActor(
    {
      dienste,
      actor: { art: 'system', name: angabe.name, mandantId: angabe.mandantId ?? null },
      domaene: angabe.domaene,
      zweck: angabe.grund,
      stichtag: dienste.stichtag(),
      protokoll: angabe.protokoll,
      anfrageId: createUuidV7(),
    },
    async (trx) => ok(await fn(trx)),
  );
  if (!ergebnis.ok) throw new Error(`System action refused: ${ergebnis.fehler.code}`);
  return ergebnis.wert;
}
