import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { fail, ok } from '#src/core/result.ts';
import { createGeheimnis } from '#src/platform/auth/einmalcode.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { BenutzerTabellen } from './benutzer.tables.ts';
import { toKennung } from './benutzer.model.ts';
import { changeKonto, type Geaendert } from './change-konto.ts';
import { sealGeheimnis } from './einmalgeheimnis.ts';
import { findKontoByKennung } from './konto.repo.ts';
import { endSitzungen } from './sitzung.repo.ts';

// What only the operator (command line) and the filling of the demo may do. Contexts: `createSystemkontext`.

/** The id to a Kennung. */
export async function getKontoId(kontext: Kontext, kennung: string): Antwortet<string> {
  return await withActor(kontext, async (trx) => {
    const konto = await findKontoByKennung(trx, toKennung(kennung));
    return konto === undefined ? fail(refuseNichtGefunden()) : ok(konto.id);
  });
}

/** Lost device: takes the second factor away, after the operator made sure who is asking. Sessions end. */
export async function deleteFremdenZweitenFaktor(kontext: Kontext, kontoId: string): Antwortet<Geaendert> {
  return await withActor(kontext, async (trx) => {
    const geaendert = await changeKonto(trx, kontext, kontoId, {
      einmal_geheimnis: null,
      einmal_aktiv_seit: null,
    });
    if (!geaendert.ok) return geaendert;
    await endSitzungen(trx, kontoId, new Date(kontext.dienste.jetzt()));
    return ok({ id: kontoId, version: geaendert.wert.version });
  });
}

/** The one demo account with a second factor; its code of the moment stands in the list of demo accounts. */
export async function createDemoZweiterFaktor(kontext: Kontext, kontoId: string): Antwortet<Geaendert> {
  const siegel = await sealGeheimnis(kontext.dienste.tresor, kontoId, createGeheimnis());
  return await withActor(kontext, async (trx) => {
    const jetzt = new Date(kontext.dienste.jetzt());
    const geaendert = await changeKonto(trx, kontext, kontoId, {
      einmal_geheimnis: siegel,
      einmal_aktiv_seit: jetzt,
    });
    return geaendert.ok ? ok({ id: kontoId, version: geaendert.wert.version }) : geaendert;
  });
}

export type RolleEinstellung = {
  zweiterFaktorPflicht: boolean;
  leerlaufMinuten: number;
  absolutMinuten: number;
};

/** Settings of a role (`null`: of every role). They hold for running sessions with their next request. */
export async function setRolleEinstellung(
  kontext: Kontext,
  rolle: Rolle | null,
  aenderung: Partial<RolleEinstellung>,
): Antwortet<null> {
  return await withActor(kontext, async (trx) => {
    const { zweiterFaktorPflicht, leerlaufMinuten, absolutMinuten } = aenderung;
    await trx
      .withTables<BenutzerTabellen>()
      .updateTable('benutzer.rolle_einstellung')
      .set({
        geaendert_am: new Date(kontext.dienste.jetzt()),
        ...(zweiterFaktorPflicht === undefined ? {} : { zweiter_faktor_pflicht: zweiterFaktorPflicht }),
        ...(leerlaufMinuten === undefined ? {} : { leerlauf_minuten: leerlaufMinuten }),
        ...(absolutMinuten === undefined ? {} : { absolut_minuten: absolutMinuten }),
      })
      .$if(rolle !== null, (abfrage) => abfrage.where('rolle', '=', rolle ?? 'ADMIN_TECHNIK'))
      .execute();
    return ok(null);
  });
}
