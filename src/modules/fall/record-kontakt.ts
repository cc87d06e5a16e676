import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import {
  type Akte,
  checkKontakttag,
  countAct,
  getKonto,
  recordEreignis,
  updateAkte,
} from '#src/modules/akte/index.ts';
import { addHerkunft } from '#src/modules/herkunft/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeLetzterKontakt } from './fall.model.ts';
import { insertKontakt } from './fall.repo.ts';
import { sealInhalt, toMerkmale, toSpalten } from './kontakt-spalten.ts';
import type { recordKontaktRoute } from './kontakt.contract.ts';
import { withAkte } from './with-akte.ts';

type Neu = typeof recordKontaktRoute;
type Kontakt = Omit<Eingabe<Neu>['body'], 'herkunft'>;

/** Records a contact or an attempt of a Kurzberatung or a Fall (CP-07). */
export async function recordKontakt(
  kontext: Kontext,
  { params, body }: Eingabe<Neu>,
): Antwortet<Antwort<Neu>> {
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const tag = checkKontakttag(body.datum, akte, kontext.stichtag);
    if (!tag.ok) return tag;
    const { herkunft, ...kontakt } = body;
    const { id } = await saveKontakt(trx, kontext, akte, kontakt);
    if (herkunft !== null) {
      const was = `Kontakt vom ${formatGerman(kontakt.datum)}`;
      const angabe = { quelle: herkunft, am: kontakt.datum, was, eingang: 'KONTAKT', kontaktId: id } as const;
      await addHerkunft(trx, kontext, akte.id, angabe);
    }
    return ok({ id, version: 1 });
  });
}

/** Writes row, last contact, Ereignis and Zählsatz of one contact; the caller holds the lock on the Akte. */
export async function saveKontakt(
  trx: Trx,
  kontext: Kontext,
  akte: Pick<Akte, 'id' | 'letzterKontakt'>,
  kontakt: Kontakt,
): Promise<{ id: string; letzterKontakt: PlainDate | null }> {
  const { mandantId, kontoId } = getKonto(kontext);
  const id = createUuidV7();
  await insertKontakt(trx, {
    ...toSpalten(kontakt),
    mandant_id: mandantId,
    id,
    akte_id: akte.id,
    siegel: await sealInhalt(kontext, akte.id, id, kontakt),
    erfasst_tag: kontext.stichtag,
    erfasst_von: kontoId,
  });
  const letzterKontakt = computeLetzterKontakt(akte.letzterKontakt, kontakt);
  if (letzterKontakt !== akte.letzterKontakt) await updateAkte(trx, kontext, akte.id, { letzterKontakt });
  const { art, erreicht, vomPapier, themen, dauerMinuten, notiz } = kontakt;
  await recordEreignis(
    trx,
    kontext,
    akte.id,
    {
      art: 'KONTAKT_ERFASST',
      codes: { kontaktId: id, art, erreicht, vomPapier, themen, dauerMinuten },
      inhalt: { notiz },
    },
    kontakt.datum,
  );
  const merkmale = toMerkmale(kontakt, kontext.stichtag);
  await countAct(trx, kontext, akte.id, { art: 'KONTAKT', datum: kontakt.datum, merkmale });
  return { id, letzterKontakt };
}
