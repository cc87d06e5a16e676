import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { quarterOf } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { checkDirekt } from '#src/modules/fachfrage/index.ts';
import { addOffenlegung } from '#src/modules/offenlegung/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkStellen } from './create-fallanalyse.ts';
import type {
  recordAbsageRoute,
  recordDurchfuehrungRoute,
  recordFallkonferenzRoute,
} from './fallanalyse.contract.ts';
import { checkGehalten, type Ergebnis, roundMinuten } from './fallanalyse.model.ts';
import { type Analysezeile, insertFallformat, replaceTeilnahme, updateAnalyse } from './fallanalyse.repo.ts';
import { toErgebnisOrt } from './siegelorte.ts';
import { withFuehrung } from './with-fuehrung.ts';

type Durchfuehrung = Eingabe<typeof recordDurchfuehrungRoute>;
type Konferenz = Eingabe<typeof recordFallkonferenzRoute>;

/** A sitting of the team: nobody from outside learned anything. */
export function recordDurchfuehrung(
  kontext: Kontext,
  { params: { fallanalyseId }, body }: Durchfuehrung,
): Antwortet<Antwort<typeof recordDurchfuehrungRoute>> {
  return withFuehrung(kontext, fallanalyseId, { version: body.version, offen: true }, async (trx, stand) => {
    if (stand.zeile.art === 'FALLKONFERENZ') return fail(IST_FALLKONFERENZ);
    return recordErgebnis(trx, kontext, stand, body, { text: body.text, stellen: [], personDabei: false });
  });
}

/**
 * A Fallkonferenz: every Stelle that took part has a consent today that names it, and every one is written down as a
 * disclosure, so that a later withdrawal finds who has to be told (§ 203 StGB, Art. 19 DSGVO).
 */
export function recordFallkonferenz(
  kontext: Kontext,
  { params: { fallanalyseId }, body }: Konferenz,
): Antwortet<Antwort<typeof recordFallkonferenzRoute>> {
  const { am, stellen, was, gebundenAls, personDabei } = body;
  return withFuehrung(kontext, fallanalyseId, { version: body.version, offen: true }, async (trx, stand) => {
    if (stand.zeile.art !== 'FALLKONFERENZ') return fail(KEINE_FALLKONFERENZ);
    const einwilligungen = await checkStellen(trx, kontext, stand.akte.id, stellen, am);
    if (!einwilligungen.ok) return einwilligungen;
    const festgehalten = await recordErgebnis(trx, kontext, stand, body, {
      text: body.text,
      stellen,
      personDabei,
    });
    if (!festgehalten.ok) return festgehalten;
    for (const [nummer, empfaenger] of stellen.entries()) {
      const einwilligungId = einwilligungen.wert[nummer] ?? null;
      const inhalt = { empfaenger, was, gebundenAls, grundlage: 'EINWILLIGUNG' as const, grund: null };
      await addOffenlegung(trx, kontext, stand.akte.id, { am, einwilligungId, ...inhalt });
      kontext.protokoll.rechtsgrundlageId = einwilligungId ?? '';
    }
    kontext.protokoll.empfaengerId = fallanalyseId;
    return festgehalten;
  });
}

async function recordErgebnis(
  trx: Trx,
  kontext: Kontext,
  { akte, zeile }: { akte: Akte; zeile: Analysezeile },
  body: Durchfuehrung['body'],
  ergebnis: Ergebnis,
): Promise<Result<{ id: string; version: number }, Ablehnung>> {
  const { mandantId, standortId } = getKonto(kontext);
  const gehalten = checkGehalten(body, kontext.stichtag);
  if (!gehalten.ok) return gehalten;
  const geprueft = await checkDirekt(trx, kontext, { text: body.text }, body.erklaerungen);
  if (!geprueft.ok) return geprueft;
  const version = await updateAnalyse(trx, mandantId, zeile.id, {
    zustand: 'DURCHGEFUEHRT',
    am: body.am,
    minuten: body.minuten,
    nachfassen_am: body.nachfassenAm,
    ergebnis: await kontext.dienste.tresor.seal(toErgebnisOrt(mandantId, akte.id, zeile.id), ergebnis),
  });
  await insertFallformat(trx, {
    standortId,
    quartal: quarterOf(body.am),
    format: zeile.art,
    kurzform: zeile.kurzform,
    minuten: roundMinuten(body.minuten),
  });
  const codes = { fallanalyseId: zeile.id, format: zeile.art };
  await recordEreignis(trx, kontext, akte.id, { art: 'FALLANALYSE_DURCHGEFUEHRT', codes }, body.am);
  return ok({ id: zeile.id, version });
}

/** It does not take place: nobody is invited any more. */
export function recordAbsage(
  kontext: Kontext,
  { params: { fallanalyseId }, body }: Eingabe<typeof recordAbsageRoute>,
): Antwortet<Antwort<typeof recordAbsageRoute>> {
  const { mandantId } = getKonto(kontext);
  return withFuehrung(
    kontext,
    fallanalyseId,
    { version: body.version, offen: true },
    async (trx, { akte, zeile }) => {
      await replaceTeilnahme(trx, { mandantId, akteId: akte.id, id: zeile.id }, []);
      const version = await updateAnalyse(trx, mandantId, zeile.id, { zustand: 'ABGESAGT' });
      const codes = { fallanalyseId: zeile.id, format: zeile.art };
      await recordEreignis(trx, kontext, akte.id, { art: 'FALLANALYSE_ABGESAGT', codes }, kontext.stichtag);
      return ok({ id: zeile.id, version });
    },
  );
}

const IST_FALLKONFERENZ = refuseRegel(
  'IST_FALLKONFERENZ',
  'An einer Fallkonferenz nehmen Stellen von außen teil.',
  { detail: 'Halten Sie fest, welche Stellen teilgenommen haben.', quelle: '§ 203 StGB; DP-C-08' },
);
const KEINE_FALLKONFERENZ = refuseRegel(
  'KEINE_FALLKONFERENZ',
  'An diesem Format nimmt niemand von außen teil.',
  { detail: 'Bereiten Sie für Stellen von außen eine Fallkonferenz vor.', quelle: '§ 203 StGB; DP-C-08' },
);
