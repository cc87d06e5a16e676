import type { Route } from '#src/core/contract/define-route.ts';
import { findRechtsgrundlage } from '#src/core/contract/rechtsgrundlagen.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { ProtokollEintrag } from './protokoll.contract.ts';
import { listNummern, type Zeile } from './protokoll.repo.ts';

/** Every operation of the product with its German description. Asked per request: this module is one of them. */
export type ListOperationen = () => readonly Pick<Route, 'id' | 'beschreibung'>[];

/** Rows with names, numbers and descriptions: three queries, however many rows. */
export async function toEintraege(
  trx: Trx,
  zeilen: readonly Zeile[],
  listOperationen: ListOperationen,
): Promise<ProtokollEintrag[]> {
  const namen = await listNamen(
    trx,
    zeilen.flatMap(({ konto_id }) => konto_id ?? []),
  );
  const nummern = await listNummern(
    trx,
    zeilen.flatMap(({ objekt_id }) => objekt_id ?? []),
  );
  const texte = new Map(listOperationen().map(({ id, beschreibung }) => [id, beschreibung]));
  return zeilen.map((zeile) => ({
    id: zeile.id,
    zeit: zeile.zeit.toISOString(),
    kontoId: zeile.konto_id,
    name: namen.get(zeile.konto_id ?? '') ?? null,
    systemkonto: zeile.systemkonto,
    rolle: zeile.rolle,
    bereich: zeile.bereich,
    operation: zeile.ereignis,
    // Commands and jobs have no contract; their purpose says what they did.
    beschreibung: texte.get(zeile.ereignis) ?? zeile.zweck,
    art: zeile.art,
    objektart: zeile.objektart,
    objektId: zeile.objekt_id,
    nummer: nummern.get(zeile.objekt_id ?? '') ?? null,
    anzahl: zeile.anzahl,
    ergebnis: zeile.ergebnis,
    code: zeile.code,
    zweck: zeile.zweck,
    grund: zeile.grund,
    rechtsgrundlage: describeGrundlage(zeile.rechtsgrundlage_id),
  }));
}

/** A consent is named as such and no further: what it says belongs to the Akte. */
function describeGrundlage(id: string | null): string | null {
  if (id === null) return null;
  const benannt = findRechtsgrundlage(id);
  return benannt === undefined ? 'Einwilligung' : `${benannt.text} (${benannt.quelle})`;
}
