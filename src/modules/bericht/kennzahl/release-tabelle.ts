import { createHash } from 'node:crypto';
import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeTabelle } from './compute-tabelle.ts';
import { toAntwort, toFrage } from './get-tabelle.ts';
import type { Anlass, listVeroeffentlichungenRoute, releaseTabelleRoute } from './kennzahl.contract.ts';
import type { Kennzahlfrage, Kennzahltabelle } from './kennzahl.model.ts';
import { findEngeUnterschiede } from './release.model.ts';
import {
  insertVeroeffentlichung,
  listVeroeffentlichungszeilen,
  type Veroeffentlichungszeile,
} from './veroeffentlichung.repo.ts';

type R = typeof releaseTabelleRoute;
type Freigabe = { id: string; ausgabe: number; pruefsumme: string; tabelle: Kennzahltabelle };

/** Computes a table and freezes it: with its definition version and hash, and never changed again (STAT-08). */
export function releaseTabelle(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const frage = toFrage(kontext, params.code, body.frage);
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const freigabe = await freezeTabelle(trx, kontext, frage, body.anlass);
    if (!freigabe.ok) return freigabe;
    const { id, ausgabe, pruefsumme } = freigabe.wert;
    kontext.protokoll.objektId = id;
    return ok({ id, ausgabe, pruefsumme });
  });
}

/** For other rooms that publish in the same transaction. Refuses GLEICHE_TABELLE and UNTERSCHIED_OFFENBART. */
export async function freezeTabelle(
  trx: Trx,
  kontext: Kontext,
  frage: Kennzahlfrage,
  anlass: Anlass,
): Promise<Result<Freigabe, Ablehnung>> {
  const tabelle = await computeTabelle(trx, kontext, frage);
  if (!tabelle.ok) return tabelle;
  const land = kontext.actor.art === 'konto' && kontext.actor.rolle === 'MINISTERIUM';
  const standort = kontext.actor.art === 'konto' ? kontext.actor.standortId : null;
  const schluessel = hashFrage(frage, land ? null : standort);
  const alle = await listVeroeffentlichungszeilen(trx, frage.kennzahl);
  const fruehere = alle.filter((zeile) => zeile.schluessel === schluessel);
  const gleich = fruehere.find(({ pruefsumme }) => pruefsumme === tabelle.wert.pruefsumme);
  if (gleich !== undefined) return fail(GLEICHE_TABELLE);
  const eng = findEng(
    alle.filter((zeile) => zeile.land === land),
    tabelle.wert,
  );
  if (eng.length > 0) return fail(refuseUnterschied(eng));
  const id = createUuidV7();
  const ausgabe = Math.max(0, ...fruehere.map((zeile) => zeile.ausgabe)) + 1;
  const { version, pruefsumme } = tabelle.wert;
  await insertVeroeffentlichung(trx, {
    id,
    land,
    schluessel,
    ausgabe,
    kennzahl: frage.kennzahl,
    version,
    profil: frage.profil,
    frage,
    tabelle: tabelle.wert,
    pruefsumme,
    anlass,
    am: kontext.stichtag,
  });
  return ok({ id, ausgabe, pruefsumme, tabelle: tabelle.wert });
}

/** Every published table of the Kennzahl for the same time, whatever its rows and columns: cells of the same name are compared. */
function findEng(fruehere: readonly Veroeffentlichungszeile[], neu: Kennzahltabelle): string[] {
  return fruehere
    .filter(
      ({ tabelle, profil }) =>
        profil === neu.profil && tabelle.zeitraum.von.slice(0, 4) === neu.zeitraum.von.slice(0, 4),
    )
    .flatMap(({ tabelle }) => findEngeUnterschiede(tabelle, neu));
}

function hashFrage(frage: Kennzahlfrage, standort: string | null): string {
  const { kennzahl, zeile, spalte, jahr, stichtag, ebene, filter, profil } = frage;
  const teile = [standort, kennzahl, zeile, spalte, jahr, stichtag, ebene, Object.entries(filter), profil];
  return createHash('sha256').update(JSON.stringify(teile)).digest('hex');
}

const GLEICHE_TABELLE = refuseRegel('GLEICHE_TABELLE', 'Diese Tabelle ist schon veröffentlicht.', {
  detail: 'An den Zahlen hat sich seither nichts geändert.',
});

function refuseUnterschied(zellen: readonly string[]): Ablehnung {
  return refuseRegel(
    'UNTERSCHIED_OFFENBART',
    'Diese Tabelle kann neben der früheren nicht veröffentlicht werden.',
    {
      detail: `Sie unterscheidet sich nur um wenige Menschen. Betroffen: ${zellen.slice(0, 5).join('; ')}. Warten Sie auf weitere Nachträge oder veröffentlichen Sie eine gröbere Tabelle.`,
      quelle: 'Datenschutzkatalog STAT-07',
    },
  );
}

/** What is published of a Kennzahl, newest first. */
export function listVeroeffentlichungen(
  kontext: Kontext,
  { params }: Eingabe<typeof listVeroeffentlichungenRoute>,
): Antwortet<Antwort<typeof listVeroeffentlichungenRoute>> {
  return withActor(kontext, async (trx) => {
    const zeilen = await listVeroeffentlichungszeilen(trx, params.code);
    return ok({
      eintraege: zeilen.map((zeile) => ({ ...zeile, tabelle: toAntwort(zeile.tabelle) })),
    });
  });
}
