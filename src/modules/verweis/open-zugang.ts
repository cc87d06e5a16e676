import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet } from '#src/platform/dienste.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { checkZugang, type Zugang, ZUGANG_UNGUELTIG } from './check-zugang.ts';
import { openLinkInhalt } from './links.ts';
import type { LinkInhalt } from './verweis.model.ts';
import { ANTWORT_CODES } from './wertelisten/verweis.ts';
import { checkVerweisUebergang, type VerweisZustand } from './zustand.model.ts';
import type { openZugangRoute, Zugangsstand } from './zugang.contract.ts';
import { lockZugangszeile, recordOeffnung, type Zugangszeile } from './zugang.repo.ts';

type R = typeof openZugangRoute;

/** Opens what was handed over, after link and code. Withdrawn: says so, and nothing else. */
export async function openZugang(anfrage: Kontext, { body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const zugang = await checkZugang(anfrage, body);
  if (!zugang.ok) return zugang;
  const { kontext } = zugang.wert;
  return withActor(kontext, async (trx) => {
    const gelesen = await readZugang(trx, zugang.wert);
    if (!gelesen.ok) return gelesen;
    const { zeile, inhalt } = gelesen.wert;
    return ok(inhalt === null ? { stand: 'ZURUECKGEZOGEN' } : toStand(zeile, inhalt));
  });
}

/**
 * The link as it stands, its content opened; null: withdrawn. Whether the consent holds is asked anew each time, by
 * the database (DP-C-08). Sets what the log row names: Akte, consent, recipient.
 */
export async function readZugang(
  trx: Trx,
  { kontext, tokenHash }: Zugang,
): Promise<Result<{ zeile: Zugangszeile; inhalt: LinkInhalt | null }, Ablehnung>> {
  const zeile = await lockZugangszeile(trx, tokenHash);
  if (zeile === undefined) return fail(ZUGANG_UNGUELTIG);
  const { protokoll, stichtag, dienste, actor } = kontext;
  protokoll.objektId = zeile.akteId;
  protokoll.empfaengerId = zeile.verweisId;
  await recordOeffnung(trx, tokenHash, new Date(dienste.jetzt()));
  if (zeile.geschlossen === 'WIDERRUF' || zeile.geschlossen === 'RUECKZUG') {
    protokoll.art = 'ABFRAGE';
    return ok({ zeile, inhalt: null });
  }
  const offen = zeile.geschlossen === null && zeile.gueltigBis >= stichtag && zeile.traegt;
  if (!offen || zeile.siegel === null || actor.art !== 'system' || actor.mandantId === null) {
    return fail(ZUGANG_UNGUELTIG);
  }
  if (zeile.einwilligungId !== null) protokoll.rechtsgrundlageId = zeile.einwilligungId;
  const inhalt = await openLinkInhalt(kontext, actor.mandantId, zeile.linkId, zeile.siegel);
  return inhalt === undefined ? fail(ZUGANG_UNGUELTIG) : ok({ zeile, inhalt });
}

export function toStand(
  zeile: Pick<Zugangszeile, 'frist' | 'gueltigBis' | 'zustand'>,
  { uebergabe, verlauf }: LinkInhalt,
): Zugangsstand {
  return {
    stand: 'OFFEN',
    uebergabe,
    antwortBis: zeile.frist,
    gueltigBis: zeile.gueltigBis,
    moeglich: listMoegliche(zeile.zustand),
    verlauf,
  };
}

function listMoegliche(zustand: VerweisZustand) {
  return ANTWORT_CODES.filter((code) => checkVerweisUebergang(zustand, code, false).ok);
}
