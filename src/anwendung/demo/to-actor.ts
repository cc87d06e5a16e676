import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { KOLLEGIUM } from './kollegium.ts';
import { DEMO_KONTEN } from './konten.ts';
import { DEMO_MANDANTEN } from './orte.ts';

/** The account in its main Mitgliedschaft, as a session of it would act. */
export function toActor(ids: ReadonlyMap<string, string>, kennung: string): KontoActor {
  const konto = [...DEMO_KONTEN, ...KOLLEGIUM].find((eintrag) => eintrag.kennung === kennung);
  const mandant = DEMO_MANDANTEN.find(({ kurz }) => kurz === konto?.mandant);
  const kontoId = ids.get(kennung);
  if (konto === undefined || kontoId === undefined) throw new Error(`No account ${kennung} in the story`);
  return {
    art: 'konto',
    kontoId,
    sitzungId: createUuidV7(),
    mitgliedschaftId: createUuidV7(),
    rolle: roleOf(konto),
    mandantId: mandant?.id ?? null,
    standortId: mandant?.standortId ?? null,
  };
}

function roleOf(konto: { rolle: Rolle } | { rollen: readonly Rolle[] }): Rolle {
  const rolle = 'rolle' in konto ? konto.rolle : konto.rollen[0];
  if (rolle === undefined) throw new Error('Account without a role');
  return rolle;
}
