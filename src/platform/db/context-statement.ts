import type { Actor } from '#src/core/contract/actor.ts';
import type { Domaene } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';

const TEXT = `SELECT set_config('role', $1, true), set_config('kim.konto_id', $2, true),
  set_config('kim.mandant_id', $3, true), set_config('kim.standort_id', $4, true),
  set_config('kim.rolle', $5, true), set_config('kim.systemkonto', $6, true),
  set_config('kim.sitzung_id', $7, true), set_config('kim.stichtag', $8, true), set_config('kim.zweck', $9, true),
  set_config('kim.fremdvertretung', $10, true)`;

/** The one statement that makes the connection an actor in a domain role, for this transaction only. */
export function createContextStatement(angabe: {
  actor: Actor;
  domaene: Domaene | 'loeschung' | 'jobs' | 'datenmigration';
  zweck: string;
  stichtag: PlainDate;
}): { name: string; text: string; values: string[] } {
  const { actor } = angabe;
  const konto = actor.art === 'konto' ? actor : null;
  return {
    name: 'kontext_setzen',
    text: TEXT,
    values: [
      `kim_${angabe.domaene}`,
      konto?.kontoId ?? '',
      actor.art === 'oeffentlich' ? '' : (actor.mandantId ?? ''),
      konto?.standortId ?? '',
      konto?.rolle ?? '',
      actor.art === 'system' ? actor.name : '',
      konto?.sitzungId ?? '',
      angabe.stichtag,
      angabe.zweck,
      konto?.fremdvertretung === true ? '1' : '',
    ],
  };
}
