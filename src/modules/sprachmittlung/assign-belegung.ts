import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { computeFreiAb, overlapsSpanne, toSpanne } from './belegung.model.ts';
import { type Belegung, deleteBelegung, insertBelegung, listBelegungen } from './belegung.repo.ts';
import { type Buchung, BuchungInhalt } from './buchung.model.ts';
import { listPassende } from './pool.model.ts';
import { findPooleintrag, listPooleintraege } from './pool.repo.ts';
import { listBuchungzeilen, toBuchungOrt } from './sprachmittlung.repo.ts';

/**
 * Takes the hours of the person who interprets, and gives the earlier ones back: one person of the pool is in one talk at a
 * time, whichever Stelle asks. A request takes nothing, but is refused where the person is confirmed elsewhere. A service
 * sends several people. Answers the id of what was taken, which stands sealed in the booking alone.
 */
export async function assignBelegung(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  { tag, zustand, inhalt }: Buchung,
  vorher: string | null,
): Promise<Result<string | null, Ablehnung>> {
  const { mandantId, standortId } = getKonto(kontext);
  const { sprachmittlerId, zeit, dauerMinuten } = inhalt;
  if (vorher !== null) await deleteBelegung(trx, mandantId, vorher);
  if (sprachmittlerId === null) return ok(null);
  const eintrag = await findPooleintrag(trx, standortId, sprachmittlerId);
  if (eintrag?.art !== 'PERSON') return ok(null);
  const spanne = toSpanne(inhalt);
  if (zustand !== 'BESTAETIGT') {
    const belegt = await listBelegungen(trx, [sprachmittlerId], tag);
    return belegt.some((eine) => overlapsSpanne(eine, spanne))
      ? fail(await refuseBelegt(trx, kontext, akteId, { tag, zustand, inhalt }))
      : ok(null);
  }
  const id = createUuidV7();
  const neu = { id, standortId, mandantId, sprachmittlerId, tag, zeit, dauerMinuten };
  return (await insertBelegung(trx, neu))
    ? ok(id)
    : fail(await refuseBelegt(trx, kontext, akteId, { tag, zustand, inhalt }));
}

/** Gives the hours back: the talk is over or will not be. */
export async function endBelegung(trx: Trx, kontext: Kontext, belegungId: string | null): Promise<void> {
  if (belegungId !== null) await deleteBelegung(trx, getKonto(kontext).mandantId, belegungId);
}

/** With what it collides, from when the person is free again that day, and who else fits and is free. */
async function refuseBelegt(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  { tag, inhalt }: Buchung,
): Promise<Ablehnung> {
  const pool = await listPooleintraege(trx, getKonto(kontext).standortId);
  const passende = listPassende(pool, inhalt, inhalt.wuensche).filter(
    ({ id }) => id !== inhalt.sprachmittlerId,
  );
  const spanne = toSpanne(inhalt);
  const ids = [inhalt.sprachmittlerId ?? [], ...passende.map(({ id }) => id)].flat();
  const belegungen = await listBelegungen(trx, ids, tag);
  const eigene = belegungen.filter(({ sprachmittlerId }) => sprachmittlerId === inhalt.sprachmittlerId);
  const stoss = eigene.find((eine) => overlapsSpanne(eine, spanne));
  const dieseAkte = await listBelegungenDerAkte(trx, kontext, akteId);
  const freiAb = computeFreiAb(spanne, eigene);
  const freie = passende.filter(
    ({ id }) => !belegungen.some((eine) => eine.sprachmittlerId === id && overlapsSpanne(eine, spanne)),
  );
  const wann = stoss === undefined ? '' : ` von ${stoss.von} bis ${stoss.bis} Uhr`;
  const wo = stoss === undefined ? '' : ` (${formatWo(stoss, dieseAkte)})`;
  const rat =
    freiAb === null
      ? 'An diesem Tag ist keine Zeit mehr frei: Wählen Sie einen anderen Tag.'
      : `Frei ist die Zeit ab ${freiAb} Uhr.`;
  const name = inhalt.sprachmittler ?? 'Diese Person';
  return refuseRegel('SCHON_GEBUCHT', 'Zu dieser Zeit ist die Sprachmittlung schon gebucht.', {
    fehler: [
      {
        pointer: '/zeit',
        code: 'SCHON_GEBUCHT',
        detail: `${name} ist am ${formatGerman(tag)}${wann} schon gebucht${wo}. ${rat}`,
      },
      {
        pointer: '/sprachmittlerId',
        code: 'SCHON_GEBUCHT',
        detail:
          freie.length === 0
            ? 'Sonst ist zu dieser Zeit niemand frei, der passt.'
            : `Zu dieser Zeit frei: ${freie
                .slice(0, 3)
                .map((eine) => eine.name)
                .join(', ')}.`,
      },
    ],
  });
}

function formatWo({ id, eigeneStelle }: Belegung, dieseAkte: ReadonlySet<string>): string {
  if (dieseAkte.has(id)) return 'für diese Akte';
  return eigeneStelle ? 'für eine andere Akte Ihrer Stelle' : 'durch eine andere Stelle';
}

async function listBelegungenDerAkte(trx: Trx, kontext: Kontext, akteId: string): Promise<Set<string>> {
  const { mandantId } = getKonto(kontext);
  const zeilen = await listBuchungzeilen(trx, mandantId, akteId);
  const inhalte = await kontext.dienste.tresor.openMany(
    zeilen.map(({ id, siegel }) => ({ ort: toBuchungOrt(mandantId, akteId, id), siegel })),
    BuchungInhalt,
  );
  return new Set(inhalte.flatMap((eine) => eine?.belegungId ?? []));
}
