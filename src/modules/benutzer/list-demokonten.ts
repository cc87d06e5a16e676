import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { computeEinmalcode } from '#src/platform/auth/einmalcode.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listDemokonten as route } from './benutzer.contract.ts';
import type { BenutzerTabellen } from './benutzer.tables.ts';
import { openGeheimnis } from './einmalgeheimnis.ts';
import { toAnmeldekontext } from './kontexte.ts';
import { findInstallationsart } from './konto.repo.ts';
import { listGueltigeMitgliedschaften } from './sitzung.repo.ts';

/** The password of every demo account. Accounts marked as demo cannot exist on a real installation (policy nur_demo). */
export const DEMO_PASSWORT = 'Lennetal-im-Oktober';

/** Everybody of the demo with the way in; 404 on a real installation, as if the address did not exist. */
export async function listDemokonten(anfrage: Kontext): Antwortet<Antwort<typeof route>> {
  const kontext = toAnmeldekontext(anfrage);
  return await withActor(kontext, async (trx) => {
    if ((await findInstallationsart(trx)) !== 'demo') return fail(refuseNichtGefunden());
    const konten = await findDemokonten(trx);
    const liste: Antwort<typeof route> = [];
    for (const konto of konten) {
      const [erste] = await listGueltigeMitgliedschaften(trx, konto.id, kontext.stichtag);
      if (erste === undefined) continue;
      liste.push({
        kennung: konto.kennung,
        passwort: DEMO_PASSWORT,
        name: konto.name,
        rolle: erste.rolle,
        standort: erste.standort_name,
        verantwortlicheStelle: erste.mandant_name,
        einmalcode: await findEinmalcode(kontext, konto),
      });
    }
    kontext.protokoll.anzahl = liste.length;
    return ok(liste);
  });
}

type Demokonto = Awaited<ReturnType<typeof findDemokonten>>[number];

async function findDemokonten(trx: Trx) {
  return await trx
    .withTables<BenutzerTabellen>()
    .selectFrom('benutzer.konto')
    .select(['id', 'kennung', 'name', 'einmal_geheimnis', 'einmal_aktiv_seit'])
    .where('demo', '=', true)
    .where('aktiv', '=', true)
    .orderBy('id')
    .execute();
}

/** The demo has no phone: the one account with a second factor shows its code of this moment. */
async function findEinmalcode({ dienste }: Kontext, konto: Demokonto): Promise<string | null> {
  if (konto.einmal_aktiv_seit === null || konto.einmal_geheimnis === null) return null;
  const geheimnis = await openGeheimnis(dienste.tresor, konto.id, konto.einmal_geheimnis);
  return computeEinmalcode(geheimnis, dienste.jetzt());
}
