import type { Systemkonto } from '#src/core/contract/actor.ts';
import type { Ereignisart } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Dienste, Kontext } from '#src/platform/dienste.ts';

/**
 * Login runs before there is a person: the system account `anmeldung` sees accounts and attempts, nothing else.
 * The log row names the account as its object.
 */
export function toAnmeldekontext(kontext: Kontext): Kontext {
  return { ...toOhneWiederholung(kontext), actor: { art: 'system', name: 'anmeldung', mandantId: null } };
}

/** For answers that hold a secret or belong to a cookie: they are never kept for an Idempotency-Key. */
export function toOhneWiederholung(kontext: Kontext): Kontext {
  const { idempotenz: _, ...ohne } = kontext;
  return { ...ohne, protokoll: { ...kontext.protokoll } };
}

/** The command line (`betrieb`) and the filling of the demo use the same use cases as the administration. */
export function createSystemkontext(
  dienste: Dienste,
  name: Extract<Systemkonto, 'betrieb' | 'demo'>,
  vorgang: { ereignis: string; grund: string; art?: Ereignisart; objektart?: string },
): Kontext {
  return {
    dienste,
    actor: { art: 'system', name, mandantId: null },
    domaene: 'anmeldung',
    zweck: vorgang.grund,
    stichtag: dienste.stichtag(),
    protokoll: {
      ereignis: vorgang.ereignis,
      art: vorgang.art ?? 'BETRIEB',
      objektart: vorgang.objektart ?? 'konto',
    },
    anfrageId: createUuidV7(),
  };
}
