import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { countAct, getKonto, recordEreignis, updateAkte } from '#src/modules/akte/index.ts';
import type { Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { type GespraechErgebnis, toErfassung } from './kurzberatung.model.ts';
import { insertGespraech } from './kurzberatung.repo.ts';

export type Gespraech = {
  datum: PlainDate;
  art: string;
  ergebnis: GespraechErgebnis;
  ort: string | null;
  dauerMinuten: number | null;
  vomPapier: boolean;
  sprache: string;
  sprachmittlung: string | null;
  bedarfe: Themenbereich[];
};

/** The first conversation of a Kurzberatung is a contact like every other; its topics are the Bedarfe. */
export async function recordGespraech(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  gespraech: Gespraech,
): Promise<void> {
  const { mandantId, kontoId } = getKonto(kontext);
  const kontaktId = createUuidV7();
  const abgebrochen = gespraech.ergebnis === 'ABGEBROCHEN';
  const codes = {
    kontaktId,
    art: gespraech.art,
    erreicht: true,
    abgebrochen,
    vomPapier: gespraech.vomPapier,
    themen: gespraech.bedarfe,
    ...(gespraech.dauerMinuten === null ? {} : { dauerMinuten: gespraech.dauerMinuten }),
  };
  const erfassung = toErfassung(gespraech, kontext.stichtag);
  const insert = insertGespraech(trx, {
    mandant_id: mandantId,
    id: kontaktId,
    akte_id: akteId,
    datum: gespraech.datum,
    art: gespraech.art,
    ort: gespraech.ort,
    dauer_minuten: gespraech.dauerMinuten,
    sprache: gespraech.sprache,
    sprachmittlung: gespraech.sprachmittlung,
    themen: gespraech.bedarfe,
    erreicht: true,
    abgebrochen,
    vom_papier: gespraech.vomPapier,
    erfasst_von: kontoId,
  });
  await joinAll([
    insert,
    updateAkte(trx, kontext, akteId, { letzterKontakt: gespraech.datum }),
    recordEreignis(trx, kontext, akteId, { art: 'KONTAKT_ERFASST', codes }, gespraech.datum),
    countAct(trx, kontext, akteId, {
      art: 'KONTAKT',
      datum: gespraech.datum,
      // The topics of the first conversation are the Bedarfe: a later correction takes back exactly these.
      merkmale: { erfassung, erreicht: true, themen: gespraech.bedarfe },
    }),
  ]);
}
