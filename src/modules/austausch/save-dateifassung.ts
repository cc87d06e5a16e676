import { toSuchtext } from '#src/modules/fachfrage/wissen.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { findBeitragszeile, hasDatei } from './beitrag.repo.ts';
import { saveStand } from './create-beitrag.ts';
import { hasInhalt, listTexte } from './felder.model.ts';
import { getHerkunft } from './herkunft.ts';

/**
 * A new Fassung of a published Material whose files change; its words stay. The room of the files has checked who acts.
 * false: somebody else was faster; null: without its file the Material would be empty.
 */
export async function saveDateifassung(
  trx: Trx,
  kontext: Kontext,
  beitragId: string,
  { anlass, entfernt }: { anlass: string; entfernt: boolean },
): Promise<boolean | null> {
  const { kontoId } = getHerkunft(kontext);
  const zeile = await findBeitragszeile(trx, beitragId, kontext.stichtag);
  if (zeile === undefined) return false;
  const { id, standortId, art, thema, titel, felder, zustand, version } = zeile;
  if (entfernt && !hasInhalt(felder, await hasDatei(trx, beitragId))) return null;
  const gespeichert = await saveStand(trx, {
    id,
    standortId,
    thema,
    titel,
    felder,
    suchtext: toSuchtext(Object.values(listTexte(art, titel, felder))),
    zustand,
    verfasstVon: kontoId,
    freigegebenVon: kontoId,
    version: version + 1,
    anlass,
    erklaert: [],
    kontoId,
    am: kontext.stichtag,
  });
  return gespeichert.ok;
}
