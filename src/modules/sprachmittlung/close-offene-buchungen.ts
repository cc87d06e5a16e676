import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { ENDZUSTAENDE, findAkte, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Widerrufsfolge } from '#src/modules/einwilligung/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { endBelegung } from './assign-belegung.ts';
import { type Buchung, BuchungInhalt, formatBuchung, isOffen, OHNE_ERGEBNIS } from './buchung.model.ts';
import { listBuchungzeilen, toBuchungOrt, updateBuchungzeile } from './sprachmittlung.repo.ts';

/**
 * The Akte ends or is frozen, and afterwards nobody could call off what was booked: what lies ahead is called off with it, and
 * the hours of the person are free. Today and earlier stays as it is: that talk may have taken place.
 */
export async function closeOffeneBuchungen(trx: Trx, kontext: Kontext, akteId: string): Promise<void> {
  const { mandantId } = getKonto(kontext);
  for (const { id, tag, inhalt } of await listKommende(trx, kontext, akteId)) {
    await endBelegung(trx, kontext, inhalt.belegungId);
    const ende: Buchung = {
      tag,
      zustand: 'ABGESAGT',
      inhalt: { ...inhalt, ...OHNE_ERGEBNIS, von: 'STELLE', belegungId: null },
    };
    const siegel = await kontext.dienste.tresor.seal(toBuchungOrt(mandantId, akteId, id), ende.inhalt);
    await updateBuchungzeile(trx, mandantId, id, { zustand: 'ABGESAGT', kontakt_id: null, siegel });
    const codes = { sprachmittlungId: id };
    const ereignis = {
      art: 'SPRACHMITTLUNG_ERGEBNIS',
      codes,
      inhalt: { was: formatBuchung(ende) },
    } as const;
    await recordEreignis(trx, kontext, akteId, ereignis, kontext.stichtag);
  }
}

/** With the Zusammenarbeit nothing is interpreted any more (Art. 7 Abs. 3 DSGVO); before the click it says what to call off. */
export const SPRACHMITTLUNG_WIDERRUFSFOLGE: Widerrufsfolge = {
  apply: async (trx, kontext, akteId) => {
    const akte = await findAkte(trx, kontext, akteId);
    if (akte !== undefined && ENDZUSTAENDE.has(akte.zustand))
      await closeOffeneBuchungen(trx, kontext, akteId);
  },
  describe: async (trx, kontext, akteId, { eingefroren }) => {
    if (!eingefroren) return [];
    return (await listKommende(trx, kontext, akteId)).map(({ tag, inhalt: { zeit, sprachmittler } }) => ({
      art: 'SPRACHMITTLUNG_ENDET',
      angabe: `${formatGerman(tag)} um ${zeit} Uhr${sprachmittler === null ? '' : `, ${sprachmittler}`}`,
    }));
  },
};

async function listKommende(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
): Promise<{ id: string; tag: PlainDate; inhalt: BuchungInhalt }[]> {
  const { mandantId } = getKonto(kontext);
  const zeilen = (await listBuchungzeilen(trx, mandantId, akteId)).filter(
    ({ tag, zustand }) => isOffen(zustand) && tag > kontext.stichtag,
  );
  const inhalte = await kontext.dienste.tresor.openMany(
    zeilen.map(({ id, siegel }) => ({ ort: toBuchungOrt(mandantId, akteId, id), siegel })),
    BuchungInhalt,
  );
  return zeilen.flatMap(({ id, tag }, stelle) => {
    const inhalt = inhalte[stelle];
    return inhalt === undefined ? [] : [{ id, tag, inhalt }];
  });
}
