import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listAusgang } from '#src/platform/mail/ausgang.ts';
import type { listDemomails as route } from './benutzer.contract.ts';
import type { BenutzerTabellen } from './benutzer.tables.ts';
import { toAnmeldekontext } from './kontexte.ts';
import { findInstallationsart } from './konto.repo.ts';

/** So many of the newest are shown. */
const HOECHSTENS = 50;

/** What the demo would have sent; 404 on a real installation, where nobody reads the links of others. */
export async function listDemomails(anfrage: Kontext): Antwortet<Antwort<typeof route>> {
  const kontext = toAnmeldekontext(anfrage);
  return await withActor(kontext, async (trx) => {
    if ((await findInstallationsart(trx)) !== 'demo') return fail(refuseNichtGefunden());
    const mails = await listAusgang(trx, { ab: 0, anzahl: HOECHSTENS });
    const namen = await findNamen(
      trx,
      mails.flatMap(({ an }) => ('kontoId' in an ? [an.kontoId] : [])),
    );
    kontext.protokoll.anzahl = mails.length;
    return ok(
      mails.map(({ id, an, betreff, text }) => ({
        id,
        an: 'adresse' in an ? an.adresse : (namen.get(an.kontoId) ?? ''),
        betreff,
        text,
      })),
    );
  });
}

async function findNamen(trx: Trx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const zeilen = await trx
    .withTables<BenutzerTabellen>()
    .selectFrom('benutzer.konto')
    .select(['id', 'name'])
    .where('demo', '=', true)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(zeilen.map(({ id, name }) => [id, name]));
}
