import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { countAct, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Zielergebnis, Zielstand } from '#src/modules/akte/wertelisten/verlauf.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { isZielBeendet } from './fall.model.ts';
import { findZiel, updateZielZeile } from './fall.repo.ts';
import { getZielFor } from './open-ziel.ts';
import { applyUebergang, withAkte } from './with-akte.ts';
import type { updateZielstandRoute } from './ziel.contract.ts';

type Stand = typeof updateZielstandRoute;

type Zielzeile = NonNullable<Awaited<ReturnType<typeof findZiel>>>;

/** Notes where a Ziel stands; a final state counts as its result, a reopened one takes the count back. */
export async function updateZielstand(
  kontext: Kontext,
  { params, body }: Eingabe<Stand>,
): Antwortet<Antwort<Stand>> {
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const ziel = await getZielFor(trx, kontext, akte.id, params.zielId, body.version);
    if (!ziel.ok) return ziel;
    const uebergang = await applyUebergang(trx, kontext, akte, {
      ereignis: 'FORTSCHRITT_ERFASST',
      am: kontext.stichtag,
    });
    if (!uebergang.ok) return uebergang;
    const version = await saveZielstand(trx, kontext, ziel.wert, body.stand, body.bemerkung);
    return ok({ id: ziel.wert.id, version });
  });
}

/** Writes state, Ereignis and Zählsätze of one Ziel; also used when a Fall ends. */
export async function saveZielstand(
  trx: Trx,
  kontext: Kontext,
  ziel: Zielzeile,
  nach: Zielstand,
  bemerkung: string | undefined,
): Promise<number> {
  const { mandantId } = getKonto(kontext);
  const datum = kontext.stichtag;
  const version = await updateZielZeile(trx, mandantId, ziel.id, { stand: nach, stand_seit: datum });
  await recordEreignis(
    trx,
    kontext,
    ziel.akte_id,
    { art: 'ZIELSTAND_GEAENDERT', codes: { zielId: ziel.id, von: ziel.stand, nach }, inhalt: { bemerkung } },
    datum,
  );
  const count = async (stand: Zielstand, am: typeof datum, wert: 1 | -1): Promise<void> => {
    if (!isZielBeendet(stand)) return;
    const merkmale = { bereich: ziel.bereich, ergebnis: stand } as {
      bereich: 'SPRACHE';
      ergebnis: Zielergebnis;
    };
    await countAct(trx, kontext, ziel.akte_id, { art: 'ZIEL_ERGEBNIS', datum: am, merkmale, wert });
  };
  await count(ziel.stand, ziel.stand_seit, -1);
  await count(nach, datum, 1);
  return version;
}
