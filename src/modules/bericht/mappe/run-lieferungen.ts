import { createHash } from 'node:crypto';
import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { toCanonicalJson } from '#src/core/json-canonical.ts';
import type { Result } from '#src/core/result.ts';
import { asSystem } from '#src/platform/db/as-system.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { recordMail } from '#src/platform/mail/ausgang.ts';
import type { Berichtsergebnis } from './bericht.contract.ts';
import { computeNaechste } from './bericht.model.ts';
import { computeBericht } from './compute-bericht.ts';
import {
  type Faellige,
  insertZustellung,
  listFaelligeLieferungen,
  setNaechsteLieferung,
} from './lieferung.repo.ts';

export type Lieferlauf = { zugestellt: number; ausgelassen: number };

/**
 * Computes every report that is due, once for each recipient and in the recipient's own role: what the account may not see it does not
 * get. However many dates were missed, each account gets one report. What fails for one stays due and does not keep the others.
 */
export async function runLieferungen(dienste: Dienste): Promise<Lieferlauf> {
  const heute = dienste.stichtag();
  const faellige = await run(dienste, (trx) => listFaelligeLieferungen(trx, heute));
  const lauf: Lieferlauf = { zugestellt: 0, ausgelassen: 0 };
  const lieferungen = Map.groupBy(faellige, ({ lieferungId }) => lieferungId);
  for (const [lieferungId, empfaenger] of lieferungen) {
    for (const eine of empfaenger) {
      if (await deliverBericht(dienste, eine)) lauf.zugestellt += 1;
      else lauf.ausgelassen += 1;
    }
    const takt = empfaenger[0]?.takt ?? 'QUARTALSWEISE';
    await run(dienste, (trx) => setNaechsteLieferung(trx, lieferungId, computeNaechste(takt, heute)));
  }
  return lauf;
}

async function deliverBericht(dienste: Dienste, eine: Faellige): Promise<boolean> {
  const { kontoId, mitgliedschaftId, lieferungId, faelligAm, titel } = eine;
  if (kontoId === null || mitgliedschaftId === null) return false;
  const ergebnis = await computeFuer(dienste, eine, { kontoId, mitgliedschaftId });
  if (!ergebnis.ok) return false;
  return run(dienste, async (trx) => {
    const inhalt = ergebnis.wert;
    const id = createUuidV7();
    const am = dienste.stichtag();
    const pruefsumme = hashErgebnis(inhalt);
    const neu = await insertZustellung(trx, {
      id,
      lieferungId,
      mitgliedschaftId,
      faelligAm,
      am,
      titel,
      inhalt,
      pruefsumme,
    });
    if (neu && eine.mail === true)
      await recordMail(trx, {
        an: { kontoId },
        vorlage: 'bericht_neu',
        parameter: { link: `${dienste.basisUrl}/meine-berichte` },
      });
    return neu;
  });
}

/** In the role and place of the recipient: rights and row level security decide as if the account had opened the page. */
function computeFuer(
  dienste: Dienste,
  { rolle, standortId, mandantId, titel, notiz, profil, tabellen }: Faellige,
  { kontoId, mitgliedschaftId }: { kontoId: string; mitgliedschaftId: string },
): Promise<Result<Berichtsergebnis, Ablehnung>> {
  if (rolle === null) throw new Error('A recipient has a role');
  const kontext = {
    dienste,
    actor: {
      art: 'konto' as const,
      kontoId,
      // No session: nobody is logged in.
      sitzungId: createUuidV7(),
      mitgliedschaftId,
      rolle,
      standortId,
      mandantId,
    },
    domaene: 'bericht' as const,
    zweck: 'Bestellten Bericht liefern',
    stichtag: dienste.stichtag(),
    protokoll: { ereignis: 'bericht.runLieferungen', art: 'BETRIEB' as const, objektart: 'bericht' },
    anfrageId: createUuidV7(),
  };
  return withActor(kontext, (trx) =>
    computeBericht(trx, kontext, { titel, notiz, profil, tabellen }, undefined),
  );
}

/** Of everything that is kept, as canonical JSON (RFC 8785). */
export function hashErgebnis(inhalt: Berichtsergebnis): string {
  return createHash('sha256').update(toCanonicalJson(inhalt)).digest('hex');
}

function run<T>(dienste: Dienste, fn: (trx: Trx) => Promise<T>): Promise<T> {
  return asSystem(
    dienste,
    {
      name: 'bericht',
      grund: 'Bestellte Berichte liefern',
      domaene: 'bericht',
      protokoll: { ereignis: 'bericht.runLieferungen', art: 'BETRIEB', objektart: 'bericht' },
    },
    fn,
  );
}
