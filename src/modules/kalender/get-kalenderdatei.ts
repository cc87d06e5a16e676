import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { hashToken } from '#src/platform/auth/sitzungstoken.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Dienste, Kontext } from '#src/platform/dienste.ts';
import { formatKalender } from './ical.model.ts';
import type { getKalenderdateiRoute } from './kalender.contract.ts';
import { listKalendertage } from './kalender.repo.ts';

type R = typeof getKalenderdateiRoute;

/**
 * The feed for a calendar program, which can log in nowhere. Nobody's session counts: the system account kalender acts in
 * the Mandant of the address and reaches days through one function. An unknown address is 404, like any other.
 */
export async function getKalenderdatei(anfrage: Kontext, { params }: Eingabe<R>): Antwortet<DateiAntwort> {
  const tokenHash = hashToken(params.token.replace(/\.ics$/, ''));
  const mandantId = await findMandant(anfrage.dienste, tokenHash);
  const kontext: Kontext = { ...anfrage, actor: { art: 'system', name: 'kalender', mandantId } };
  return withActor(kontext, async (trx) => {
    if (mandantId === null) return fail(refuseNichtGefunden());
    const tage = await listKalendertage(trx, tokenHash);
    kontext.protokoll.anzahl = tage.length;
    return ok({
      dateiname: 'kim-termine.ics',
      inhalt: formatKalender(tage, kontext.stichtag, PARAMETER.termin_dauer.wert),
    });
  });
}

/** Before there is an actor, like the lookup of a session: one function, which answers the Mandant alone. */
async function findMandant({ pool }: Pick<Dienste, 'pool'>, tokenHash: Buffer): Promise<string | null> {
  const { rows } = await pool.query<{ mandant: string | null }>({
    name: 'finde_kalender_mandant',
    text: 'SELECT fall.finde_kalender_mandant($1) AS mandant',
    values: [tokenHash],
  });
  return rows[0]?.mandant ?? null;
}
