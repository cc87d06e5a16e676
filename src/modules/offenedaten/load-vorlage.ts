import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  findKennzahl,
  findVeroeffentlichung,
  getDimension,
  hashTabelle,
} from '#src/modules/bericht/index.ts';
import type { Kennzahltabelle } from '#src/modules/bericht/kennzahl/kennzahl.model.ts';
import { SCHWELLE } from '#src/modules/bericht/kennzahl/tabelle.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import {
  type Beschreibung,
  listHindernisse,
  type Offentabelle,
  toBeschreibung,
  toKennung,
} from './offenedaten.model.ts';
import { type Ausgabezeile, findZuwendungsansicht, listBekannte } from './offenedaten.repo.ts';
import { OFFENE_DATEN } from './parameter.ts';
import { findEnge } from './unterschied.model.ts';
import { listZuwendungshindernisse } from './zuwendungen/load-zuwendungen.ts';

export type Vorlage = {
  kennung: string;
  ausgabe: number;
  tabelle: Kennzahltabelle;
  beschreibung: Beschreibung;
  hindernisse: string[];
};

/**
 * A frozen table of the Land with what would be read beside it and what speaks against opening it. Anything of a Standort and anything
 * without the protection EXTERN is not there. `trx` is one of the domain bericht.
 */
export async function loadVorlage(
  trx: Trx,
  { dienste }: Pick<Kontext, 'dienste'>,
  veroeffentlichungId: string,
): Promise<Result<Vorlage, Ablehnung>> {
  const zeile = await findVeroeffentlichung(trx, veroeffentlichungId);
  const kennzahl = zeile === undefined ? undefined : findKennzahl(zeile.kennzahl);
  if (zeile === undefined || kennzahl === undefined || !zeile.land || zeile.profil !== 'EXTERN')
    return fail(refuseNichtGefunden());
  const { frage, tabelle } = zeile;
  if (hashTabelle(tabelle, frage) !== zeile.pruefsumme) return fail(PRUEFSUMME_FALSCH);
  const kennung = toKennung(zeile.kennzahl, zeile.schluessel);
  const bekannte = await listBekannte(trx, zeile.kennzahl);
  return ok({
    kennung,
    ausgabe: zeile.ausgabe,
    tabelle,
    beschreibung: toBeschreibung({
      kennzahl,
      frage,
      tabelle,
      anlass: zeile.anlass,
      festgehaltenAm: zeile.freigegebenAm,
      k: SCHWELLE.EXTERN,
      nameVon: (code) => getDimension(code).text,
      synthetisch: dienste.demo,
    }),
    hindernisse: listHindernisse(frage, tabelle, {
      enge: findEnge(bekannte, tabelle, { kennung, ausgabe: zeile.ausgabe }),
      neuere: bekannte.some((eine) => eine.offen && eine.kennung === kennung && eine.ausgabe > zeile.ausgabe),
    }),
  });
}

/** What was proposed, tables and grants alike: the table, and what speaks against opening it now. */
export async function loadGegenstand(
  trx: Trx,
  kontext: Pick<Kontext, 'dienste'>,
  zeile: Pick<Ausgabezeile, 'id' | 'veroeffentlichungId' | 'foerderjahr' | 'beschreibung' | 'zustand'>,
): Promise<Result<{ tabelle: Offentabelle; hindernisse: string[] }, Ablehnung>> {
  const { id, veroeffentlichungId, foerderjahr, beschreibung, zustand } = zeile;
  if (veroeffentlichungId !== null) {
    const vorlage = await loadVorlage(trx, kontext, veroeffentlichungId);
    if (!vorlage.ok) return vorlage;
    const { tabelle, hindernisse } = vorlage.wert;
    return ok({ tabelle: toAusgabetabelle(tabelle), hindernisse });
  }
  const tabelle = await findZuwendungsansicht(trx, id);
  if (tabelle === undefined || foerderjahr === null) return fail(refuseNichtGefunden());
  const hindernisse =
    zustand === 'VORGESCHLAGEN'
      ? await listZuwendungshindernisse(
          trx,
          kontext,
          { foerderjahr, beschreibung },
          OFFENE_DATEN.letztempfaenger,
        )
      : [];
  return ok({ tabelle, hindernisse });
}

/** A table as an answer carries it. */
export function toAusgabetabelle({
  einheit,
  zeilen,
  spalten,
  zellen,
  median,
}: Kennzahltabelle): Offentabelle {
  return {
    einheit,
    zeilen: [...zeilen],
    spalten: [...spalten],
    zellen: zellen.map((zeile) => [...zeile]),
    median: median === null ? null : median.map((zeile) => [...zeile]),
  };
}

const PRUEFSUMME_FALSCH = refuseRegel('PRUEFSUMME_FALSCH', 'Die Prüfsumme dieser Tabelle stimmt nicht.', {
  detail:
    'Die Tabelle ist nicht mehr die, die festgehalten wurde. Veröffentlichen Sie sie nicht und melden Sie es dem Betrieb.',
  quelle: 'Datenschutzkatalog STAT-08',
});
