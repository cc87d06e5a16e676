import { createHash } from 'node:crypto';
import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { ok, type Result } from '#src/core/result.ts';
import { computeKennzahl } from './compute-kennzahl.ts';
import { toCanonicalJson } from '#src/core/json-canonical.ts';
import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { toVzae, type Vzae } from '#src/core/vzae.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import type { Herkunft } from '#src/modules/standort/standort.model.ts';
import type { Baustein } from '#src/modules/stelle/baustein.model.ts';
import type { Angaben } from '#src/modules/stelle/stellenbesetzung.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Ergebnis } from './ergebnis.model.ts';
import { toNieGezaehlt } from './nie-gezaehlt.model.ts';
import { computeStellentabelle, computeVerlaufstabelle, STELLEN_DEFINITION } from './stellentabelle.model.ts';
import { findStellenbeginn, getWissensstand, listStellenzeilen } from './tabelle.repo.ts';
import type { Tabellenfrage } from './tabellenfrage.model.ts';

/** `frage` as it is frozen: with what makes the same table come out again. */
export type Gerechnet = {
  frage: Tabellenfrage;
  ergebnis: Ergebnis;
  definition: string;
  wissensstand: string;
};

/** Computes a question with what was known at a moment; without one, with what is known now. */
export async function computeErgebnis(
  trx: Trx,
  kontext: Kontext,
  frage: Tabellenfrage,
  bis?: string,
): Promise<Result<Gerechnet, Ablehnung>> {
  const wissensstand = bis ?? (await getWissensstand(trx));
  if (frage.quelle === 'KENNZAHL') {
    // Counts are known by quarters; without a moment the question is asked as of now.
    const gefragt = bis === undefined ? { ...frage, wissensstand: null } : frage;
    const gerechnet = await computeKennzahl(trx, kontext, gefragt);
    return gerechnet.ok ? ok({ wissensstand, ...gerechnet.wert }) : gerechnet;
  }
  return ok({ frage, wissensstand, ...(await computeFrage(trx, kontext, frage, wissensstand)) });
}

async function computeFrage(
  trx: Trx,
  kontext: Kontext,
  frage: Exclude<Tabellenfrage, { quelle: 'KENNZAHL' }>,
  wissensstand: string,
): Promise<Pick<Gerechnet, 'ergebnis' | 'definition'>> {
  if (frage.quelle === 'NIE_GEZAEHLT')
    return { ergebnis: toNieGezaehlt(frage.merkmal), definition: 'NIE_GEZAEHLT, Fassung 1' };
  const { baustein } = frage;
  const herkunft = kontext.dienste.demo ? frage.herkunft : 'echt';
  const load = (tag: string) =>
    loadStellen(trx, { baustein, stichtag: toPlainDate(tag), wissensstand, herkunft });
  const beginn = await findStellenbeginn(trx, baustein);
  const definition = STELLEN_DEFINITION;
  if (frage.quelle === 'STELLEN') {
    const stichtag = toPlainDate(frage.stichtag);
    const lage = { baustein, stichtag, beginn };
    return {
      ergebnis: computeStellentabelle(await load(frage.stichtag), lage, frage.gliederung),
      definition,
    };
  }
  const reihe: { stichtag: PlainDate; angaben: Angaben[] }[] = [];
  for (const tag of [...new Set(frage.stichtage)].toSorted()) {
    reihe.push({ stichtag: toPlainDate(tag), angaben: await load(tag) });
  }
  return { ergebnis: computeVerlaufstabelle(reihe, { baustein, beginn }), definition };
}

/** Every Standort of the Land with what is known of it, as the report Stellenbesetzung counts it. */
async function loadStellen(
  trx: Trx,
  frage: { baustein: Baustein; stichtag: PlainDate; wissensstand: string; herkunft: Herkunft },
): Promise<Angaben[]> {
  const standorte = await listStandorte(trx, { stichtag: frage.stichtag, herkunft: frage.herkunft });
  const zeilen = new Map((await listStellenzeilen(trx, frage)).map((zeile) => [zeile.standortId, zeile]));
  const wert = (hundertstel: number | null | undefined): Vzae | null =>
    hundertstel === null || hundertstel === undefined ? null : toVzae(hundertstel);
  return standorte.map(({ id, name, typ, regierungsbezirk, typEvaluation, herkunft }) => {
    const zeile = zeilen.get(id);
    return {
      standortId: id,
      name,
      typ,
      regierungsbezirk,
      typEvaluation,
      herkunft,
      zugewiesen: wert(zeile?.zugewiesen),
      vorgesehen: wert(zeile?.vorgesehen),
      besetzt: wert(zeile?.besetzt),
      meldungVom: zeile?.stand ?? null,
      fortgeschrieben: zeile?.vonHand === true && (zeile.gemeldet || zeile.stand !== null),
    };
  });
}

/** SHA-256 over what is frozen: who has the row can check it without us. */
export function hashErgebnis(eines: Gerechnet): string {
  const { frage, ergebnis, definition, wissensstand } = eines;
  const text = toCanonicalJson({ frage, ergebnis, definition, wissensstand });
  return createHash('sha256').update(text).digest('hex');
}
