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
import { lockZugangszeile, recordOeffnung } from './zugang.repo.ts';
import type { Zugangszeile } from './zugang.tables.ts';

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
  await recordOeffnung(trx, tokenHash, new Date(kontext.dienste.jetzt()));
  const inhalt = await openZugangszeile(kontext, zeile);
  return inhalt === undefined ? fail(ZUGANG_UNGUELTIG) : ok({ zeile, inhalt });
}

/**
 * What lies at the Stelle, behind its link or in its inbox; null: withdrawn, undefined: nothing to open any more. Sets what
 * the log row names.
 */
export async function openZugangszeile(
  kontext: Kontext,
  zeile: Zugangszeile,
): Promise<LinkInhalt | null | undefined> {
  const { protokoll, stichtag, actor } = kontext;
  protokoll.objektId = zeile.akteId;
  protokoll.empfaengerId = zeile.verweisId;
  if (zeile.geschlossen === 'WIDERRUF' || zeile.geschlossen === 'RUECKZUG') {
    protokoll.art = 'ABFRAGE';
    return null;
  }
  const offen = zeile.geschlossen === null && zeile.gueltigBis >= stichtag && zeile.traegt;
  const mandantId = actor.art === 'oeffentlich' ? null : actor.mandantId;
  if (!offen || zeile.siegel === null || mandantId === null) return undefined;
  if (zeile.einwilligungId !== null) protokoll.rechtsgrundlageId = zeile.einwilligungId;
  return openLinkInhalt(kontext, mandantId, zeile.linkId, zeile.siegel);
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
