import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { isGesperrt } from './benutzer.model.ts';
import { listMitgliedschaften } from './mitgliedschaft.repo.ts';
import type { listKonten as route } from './verwaltung.contract.ts';
import { listKontozeilen } from './verwaltung.repo.ts';

/** Accounts of the own reach; row level security leaves out everything else, also from the count. */
export async function listKonten(
  kontext: Kontext,
  { query }: Pick<Eingabe<typeof route>, 'query'>,
): Antwortet<Antwort<typeof route>> {
  return await withActor(kontext, async (trx) => {
    const { gesamt, zeilen } = await listKontozeilen(trx, { ...query, suche: query.suche });
    const ids = zeilen.map((zeile) => zeile.id);
    const mitgliedschaften = await listMitgliedschaften(trx, ids, kontext.stichtag);
    const jetzt = kontext.dienste.jetzt();
    kontext.protokoll.anzahl = zeilen.length;
    const eintraege = zeilen.map((zeile) => ({
      id: zeile.id,
      kennung: zeile.kennung,
      name: zeile.name,
      email: zeile.email,
      aktiv: zeile.aktiv,
      gesperrt: isGesperrt(zeile, jetzt),
      gesperrtBis: zeile.gesperrt_bis?.toISOString() ?? null,
      zweiterFaktor: zeile.einmal_aktiv_seit !== null,
      version: zeile.version,
      mitgliedschaften: mitgliedschaften.filter((eine) => eine.konto_id === zeile.id).map(toMitgliedschaft),
    }));
    return ok({ eintraege, gesamt, seite: query.seite, groesse: query.groesse });
  });
}

function toMitgliedschaft(eine: Awaited<ReturnType<typeof listMitgliedschaften>>[number]) {
  return {
    id: eine.id,
    rolle: eine.rolle,
    vertretung: eine.art === 'VERTRETUNG',
    mandantName: eine.mandant_name,
    standortName: eine.standort_name,
    gueltigVon: eine.gueltig_von,
    gueltigBis: eine.gueltig_bis,
    version: eine.version,
  };
}
