import type { PlainDate } from '#src/core/plain-date.ts';
import { BAUSTEINE } from '#src/modules/stelle/baustein.model.ts';
import { loadAngaben } from '#src/modules/stelle/index.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { toVorbelegung } from './besetzung.model.ts';
import type { Feld, Werte } from './felder.model.ts';

/** What the system computes for the fields of one Standort on the Stichtag, by field; nothing where it knows nothing. */
export async function loadVorbelegung(
  trx: Trx,
  standortId: string,
  { felder, stichtag }: { felder: readonly Feld[]; stichtag: PlainDate },
): Promise<Werte> {
  if (felder.every(({ vorbelegung }) => vorbelegung === '')) return {};
  const jeBaustein = await joinAll(
    BAUSTEINE.map(async (baustein) => {
      const frage = { baustein, stichtag, wissensstand: null };
      return { baustein, angaben: (await loadAngaben(trx, { standortId, herkunft: null }, frage))[0] };
    }),
  );
  const gezaehlt = toVorbelegung(jeBaustein);
  return Object.fromEntries(
    felder.flatMap(({ code, vorbelegung }) => {
      const wert = gezaehlt[vorbelegung];
      return wert === undefined ? [] : [[code, wert]];
    }),
  );
}
