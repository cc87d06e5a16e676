import {
  createBesetzungRoute,
  createStelleRoute,
  listStellenRoute,
  recordKontingentRoute,
} from '#src/modules/stelle/stelle.contract.ts';
import type { Erzaehler } from './erzaehler.ts';
import type { Stellenplan } from './stellenplan.ts';

const SEIT = '2025-01-01';
/** The day on which the plan was typed in. */
const ERFASST = '2026-01-12';
/** Whose degree nobody has entered yet. */
const OHNE_NACHWEIS = 'CM-11';

/** Fills the Stellenplan of one Standort unless all its Stellen are there. Answers whether something was written. */
export async function createStellen(erzaehler: Erzaehler, plan: Stellenplan): Promise<boolean> {
  const { act } = erzaehler;
  const query = { seite: 1, groesse: 1, stichtag: SEIT };
  const { gesamt } = await act(listStellenRoute, ERFASST, { query });
  if (gesamt >= plan.stellen.length) return false;
  for (const kontingent of plan.kontingente)
    await act(recordKontingentRoute, ERFASST, { body: { ...kontingent, ab: SEIT } });
  for (const { besetzung, teilt, ...stelle } of plan.stellen) {
    const { id } = await act(createStelleRoute, ERFASST, { body: { ...stelle, gueltigVon: SEIT } });
    for (const wer of [besetzung, teilt]) {
      if (wer === null || wer === undefined) continue;
      await act(createBesetzungRoute, ERFASST, {
        params: { stelleId: id },
        body: {
          vzae: wer.vzae,
          gueltigVon: wer.von,
          gueltigBis: wer.bis ?? null,
          personKuerzel: wer.kuerzel,
          qualifikation:
            stelle.baustein === 3 || stelle.verwaltungsassistenz === true || wer.kuerzel === OHNE_NACHWEIS
              ? null
              : { abschluss: 'BACHELOR', nachgewiesen: true },
        },
      });
    }
  }
  return true;
}
