import type { Rolle } from '#src/core/contract/rollen.ts';
import { computeCsrf, hashToken } from '#src/platform/auth/sitzungstoken.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import type { Sitzung } from '#src/platform/http/sitzung.ts';
import type { Beschraenkung } from './benutzer.contract.ts';

/** `beschraenkung`: the session serves only to mend this (operations `angemeldet` of the domain anmeldung). */
export type GefundeneSitzung = Sitzung & { beschraenkung: Beschraenkung | null; vertretung: boolean };

type Zeile = {
  sitzung_id: string;
  konto_id: string;
  mitgliedschaft_id: string;
  rolle: Rolle;
  art: 'REGULAER' | 'VERTRETUNG';
  mandant_id: string | null;
  standort_id: string | null;
  bestaetigt_um: Date;
  beschraenkung: Beschraenkung | null;
};

/**
 * Looks up the session of a cookie token in one statement, outside `withActor`: there is no actor yet, and the login
 * kim_app may do nothing but call this function. Idle and absolute limit follow the real clock, the Mitgliedschaft
 * follows the domain's day.
 */
export function createFindSitzung(
  dienste: Pick<Dienste, 'pool' | 'jetzt' | 'stichtag'>,
): (token: string) => Promise<GefundeneSitzung | null> {
  return async (token) => {
    const { rows } = await dienste.pool.query<Zeile>({
      name: 'finde_sitzung',
      text: 'SELECT * FROM benutzer.finde_sitzung($1, $2, $3)',
      values: [hashToken(token), new Date(dienste.jetzt()), dienste.stichtag()],
    });
    const zeile = rows[0];
    return zeile === undefined ? null : toSitzung(zeile, token);
  };
}

function toSitzung(zeile: Zeile, token: string): GefundeneSitzung {
  return {
    actor: {
      art: 'konto',
      kontoId: zeile.konto_id,
      sitzungId: zeile.sitzung_id,
      mitgliedschaftId: zeile.mitgliedschaft_id,
      rolle: zeile.rolle,
      mandantId: zeile.mandant_id,
      standortId: zeile.standort_id,
      fremdvertretung: zeile.art === 'VERTRETUNG',
    },
    csrf: computeCsrf(token),
    bestaetigtUm: zeile.bestaetigt_um.getTime(),
    beschraenkung: zeile.beschraenkung,
    vertretung: zeile.art === 'VERTRETUNG',
  };
}
