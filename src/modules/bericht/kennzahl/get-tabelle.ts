import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { toPlainDate, type Quartal } from '#src/core/plain-date.ts';
import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { ok, type Result } from '#src/core/result.ts';
import { withLesestand } from '#src/platform/db/lesestand.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeTabelle } from './compute-tabelle.ts';
import type { getKennzahltabelleRoute, Tabellenfrage } from './kennzahl.contract.ts';
import type { Kennzahlfrage, Kennzahltabelle } from './kennzahl.model.ts';

type R = typeof getKennzahltabelleRoute;

/** The table of the page; the exports take the same way. */
export async function getTabelle(kontext: Kontext, { params, query }: Eingabe<R>): Antwortet<Antwort<R>> {
  const tabelle = await loadTabelle(kontext, params.code, query);
  return tabelle.ok ? ok(toAntwort(tabelle.wert)) : tabelle;
}

export function loadTabelle(
  kontext: Kontext,
  code: string,
  query: Tabellenfrage,
): Promise<Result<Kennzahltabelle, Ablehnung>> {
  kontext.protokoll.abfrageklasse = code;
  const frage = toFrage(kontext, code, query);
  return withActor(kontext, (trx) =>
    withLesestand(kontext, trx, (lesen) => computeTabelle(lesen, kontext, frage)),
  );
}

/** The Land asks EXTERN, everybody else about the own with INTERN if nothing else is asked for. */
export function toFrage({ actor }: Kontext, code: string, query: Tabellenfrage): Kennzahlfrage {
  const land = actor.art === 'konto' && actor.rolle === 'MINISTERIUM';
  const { zeile, spalte, stichtag, wissensstand, filter } = query;
  const stelle = filter?.indexOf(':') ?? -1;
  return {
    kennzahl: code,
    zeile: zeile ?? null,
    spalte: spalte ?? null,
    jahr: query.jahr,
    stichtag: stichtag === undefined ? null : toPlainDate(stichtag),
    wissensstand: wissensstand === undefined ? null : (wissensstand as Quartal),
    ebene: query.ebene,
    filter: filter === undefined ? {} : { [filter.slice(0, stelle)]: filter.slice(stelle + 1) },
    profil: query.profil ?? (land ? 'EXTERN' : 'INTERN'),
  };
}

export function toAntwort(tabelle: Kennzahltabelle): Antwort<R> {
  return {
    ...tabelle,
    zeilen: [...tabelle.zeilen],
    spalten: [...tabelle.spalten],
    zellen: tabelle.zellen.map((zeile) => [...zeile]),
    median: tabelle.median === null ? null : tabelle.median.map((zeile) => [...zeile]),
    hinweise: [...tabelle.hinweise],
  };
}
