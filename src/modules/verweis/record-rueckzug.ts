import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { closeLinks } from './links.ts';
import type { recordRueckzugRoute } from './verweis.contract.ts';
import { listVerweiszeilen, updateVerweis, type Verweiszeile } from './verweis.repo.ts';
import { openInhalt, withVerweis } from './with-verweis.ts';
import { checkVerweisUebergang } from './zustand.model.ts';

type R = typeof recordRueckzugRoute;

/** Takes the Verweis back: at once the link shows „zurückgezogen“ and nothing else. */
export function recordRueckzug(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withVerweis(kontext, params.verweisId, body.version, async (trx, { zeile }) => {
    const ziel = checkVerweisUebergang(zeile.zustand, 'ZURUECKZIEHEN', false);
    if (!ziel.ok) return ziel;
    await closeLinks(trx, kontext, zeile.id, 'RUECKZUG');
    return ok({ id: zeile.id, version: await applyRueckzug(trx, kontext, zeile, body.grund) });
  });
}

/** Answers the new version; the link is closed by the caller. */
export async function applyRueckzug(
  trx: Trx,
  kontext: Kontext,
  zeile: Verweiszeile,
  rueckzugsgrund: string,
): Promise<number> {
  const { empfaenger } = await openInhalt(kontext, zeile);
  await recordEreignis(
    trx,
    kontext,
    zeile.akte_id,
    {
      art: 'VERWEIS_ZURUECKGEZOGEN',
      codes: { verweisId: zeile.id, rueckzugsgrund },
      inhalt: { empfaenger: empfaenger.name },
    },
    kontext.stichtag,
  );
  return updateVerweis(trx, zeile.mandant_id, zeile.id, {
    zustand: 'ZURUECKGEZOGEN',
    zustand_seit: kontext.stichtag,
    neu: false,
    rueckfrage_offen: false,
  });
}

/** The Akte goes to another Stelle: nobody here would read an answer. What is still out is taken back, links are closed. */
export async function closeOffeneVerweise(trx: Trx, kontext: Kontext, akteId: string): Promise<void> {
  for (const zeile of await listVerweiszeilen(trx, getKonto(kontext).mandantId, akteId)) {
    await closeLinks(trx, kontext, zeile.id, 'RUECKZUG');
    const ziel = checkVerweisUebergang(zeile.zustand, 'ZURUECKZIEHEN', false);
    if (ziel.ok) await applyRueckzug(trx, kontext, zeile, 'NICHT_MEHR_NOETIG');
  }
}
