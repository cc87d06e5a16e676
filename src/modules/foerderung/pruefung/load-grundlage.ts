import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Bescheidfehler } from '../bescheid/bescheid-typen.model.ts';
import { findLetzteFassung, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { type Bescheidzeile, listBescheidzeilen } from './bescheid.repo.ts';
import { type Grundlage, toGrundlage } from './prepare-auftrag.ts';
import { listPruefpunkte, type Pruefpunkt } from './pruefpunkte.model.ts';
import { listHaushaltszeilen, listPunktzeilen, type Punktzeile } from './pruefung.repo.ts';

/** The Fassung that is examined, with the Haushalt of its year. Undefined before the first signature. */
export async function loadGrundlage(trx: Trx, fall: Foerderfallzeile): Promise<Grundlage | undefined> {
  const fassung = await findLetzteFassung(trx, fall.id);
  if (fassung === undefined) return undefined;
  const haushalt = (await listHaushaltszeilen(trx, fall.foerderjahr))[0] ?? null;
  const frage = { stichtag: fall.von, standortId: fall.standortId };
  const standort = (await listStandorte(trx, frage))[0]?.name ?? fall.zuwendungsempfaenger;
  return toGrundlage(fall, fassung, { haushalt, standort });
}

export type Urteil = { punkt: Pruefpunkt; zeile: Punktzeile | undefined };

/** Each point with the last judgement on it; a new Fassung begins anew. */
export async function loadUrteile(trx: Trx, grundlage: Grundlage): Promise<Urteil[]> {
  const { fall, fassung } = grundlage;
  const zeilen = await listPunktzeilen(trx, fall.id, fassung.nummer);
  const frage = { ...grundlage, eingangAm: fassung.eingangAm, parameter: fall.parameter };
  return listPruefpunkte(frage).map((punkt) => ({
    punkt,
    zeile: zeilen.find(({ schluessel }) => schluessel === punkt.schluessel),
  }));
}

/** The newest Bescheid in a state, or a refusal that says which step is missing. */
export async function findBescheid(
  trx: Trx,
  foerderfallId: string,
  stand: 'VORGESCHLAGEN' | 'ERLASSEN',
): Promise<Result<Bescheidzeile, Ablehnung>> {
  const zeile = (await listBescheidzeilen(trx, foerderfallId)).find((eine) => eine.stand === stand);
  if (zeile !== undefined) return ok(zeile);
  return fail(
    refuseRegel('KEIN_BESCHEID', 'Dieser Schritt ist nicht möglich.', {
      detail:
        stand === 'VORGESCHLAGEN'
          ? 'Es liegt kein Vorschlag vor. Die Sachbearbeitung schlägt zuerst vor.'
          : 'Es ist kein Bescheid gezeichnet.',
    }),
  );
}

/** Findings of the engine, each with place and repair. */
export function refuseBescheid(fehler: readonly Bescheidfehler[]): Ablehnung {
  return refuseRegel('BESCHEID_UNVOLLSTAENDIG', 'Der Bescheid ist noch nicht vollständig.', {
    detail: 'Es wurde nichts gespeichert. Beheben Sie zuerst die folgenden Punkte.',
    fehler: fehler.map(
      ({ ort, text, abhilfe, regel }): Feldfehler => ({
        pointer: `/${ort.replaceAll('.', '/')}`,
        code: regel ?? 'VORLAGE',
        detail: `${text} ${abhilfe}`,
      }),
    ),
  });
}
