import { createHash } from 'node:crypto';
import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { toCanonicalJson } from '#src/core/json-canonical.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listOffeneBefunde } from './befunde.model.ts';
import { checkSchritttext } from './check-schritt.ts';
import type { Feld, Werte } from './felder.model.ts';
import { loadMeldelage, type Meldelage } from './get-meldung.ts';
import type { recordMeldefreigabeRoute, recordVorlegungRoute } from './meldung.contract.ts';
import { getMelderegel, isMeldeschrittMoeglich, type Meldeschritt } from './meldung.model.ts';
import {
  findMeldungszeile,
  insertMeldefassung,
  insertMeldeschritt,
  type Meldungszeile,
  setMeldungsstand,
} from './meldung.repo.ts';
import { refuseMeldeschritt } from './record-abnahme.ts';

type Schritt = {
  abfrageId: string;
  schritt: Meldeschritt;
  body: Eingabe<typeof recordVorlegungRoute>['body'];
};
type Ausgang = Result<Antwort<typeof recordVorlegungRoute>, Ablehnung>;

/** The first pair of eyes: nothing is open any more, somebody else releases it. */
export function recordVorlegung(
  kontext: Kontext,
  { params: { abfrageId }, body }: Eingabe<typeof recordVorlegungRoute>,
): Antwortet<Antwort<typeof recordVorlegungRoute>> {
  return runSchritt(kontext, { abfrageId, schritt: 'VORLEGEN', body });
}

/** The second pair of eyes: release, hand back, or begin a correction beside the frozen Fassung. */
export function recordMeldefreigabe(
  kontext: Kontext,
  { params: { abfrageId }, body }: Eingabe<typeof recordMeldefreigabeRoute>,
): Antwortet<Antwort<typeof recordMeldefreigabeRoute>> {
  return runSchritt(kontext, { abfrageId, schritt: body.schritt, body });
}

function runSchritt(kontext: Kontext, { abfrageId, schritt, body }: Schritt): Promise<Ausgang> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { version } = body;
  kontext.protokoll.objektId = abfrageId;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const meldung = await findMeldungszeile(trx, { abfrageId, standortId });
    if (meldung === undefined) return fail(refuseNichtGefunden());
    if (meldung.version !== version) return fail(refuseKonflikt(null));
    if (!isMeldeschrittMoeglich(schritt, meldung)) return fail(refuseMeldeschritt(meldung));
    const zweites = checkZweitesKonto(kontext, schritt, meldung, kontoId);
    if (!zweites.ok) return zweites;
    const text = checkSchritttext(schritt, body);
    if (!text.ok) return text;
    const lage = await loadMeldelage(trx, standortId, meldung);
    const offen =
      schritt === 'VORLEGEN' || schritt === 'MELDEN' ? checkBefunde(meldung.felder, lage) : ok(null);
    if (!offen.ok) return offen;
    const bezug = { abfrageId, standortId, kontoId, am: kontext.stichtag };
    const neu = toStand(schritt, meldung, kontoId);
    if (!(await setMeldungsstand(trx, { ...bezug, version }, neu))) return fail(refuseKonflikt(null));
    if (schritt === 'MELDEN') await recordFassung(trx, bezug, { meldung, lage, fassung: neu.fassung });
    const fassung = neu.fassung === 0 ? null : neu.fassung;
    await insertMeldeschritt(trx, bezug, { art: schritt, fassung, ...text.wert });
    return ok({ id: abfrageId, version: version + 1 });
  });
}

function toStand(schritt: Meldeschritt, meldung: Meldungszeile, kontoId: string) {
  const zustand = getMelderegel(schritt).nach ?? meldung.zustand;
  if (schritt === 'VORLEGEN') return { ...meldung, zustand, vorgelegtVon: kontoId };
  if (schritt !== 'MELDEN')
    return { ...meldung, zustand, vorgelegtVon: schritt === 'BERICHTIGEN' ? null : meldung.vorgelegtVon };
  const fassung = meldung.fassung + 1;
  const vorgelegtVon = meldung.art === 'BESETZUNG' ? null : meldung.vorgelegtVon;
  // An accepted Fassung stays the Stand until the correction is accepted as well.
  return {
    ...meldung,
    zustand,
    fassung,
    vorgelegtVon,
    giltFassung: meldung.abgenommeneFassung ?? fassung,
  };
}

async function recordFassung(
  trx: Trx,
  bezug: Parameters<typeof insertMeldefassung>[1],
  { meldung, lage, fassung }: { meldung: Meldungszeile; lage: Meldelage; fassung: number },
): Promise<void> {
  const { werte, gruende, vorbelegt, erklaert } = lage;
  await insertMeldefassung(trx, bezug, {
    werte,
    gruende,
    vorbelegt,
    erklaert,
    fassung,
    pruefsumme: hashMeldung(meldung.felder, werte, gruende),
    vorgelegtVon: meldung.art === 'BESETZUNG' ? null : meldung.vorgelegtVon,
  });
}

/** SHA-256 over questions, values and reasons: the frozen Fassung can be compared with a printed one. */
export function hashMeldung(
  felder: readonly Feld[],
  werte: Werte,
  gruende: Readonly<Record<string, string>>,
): string {
  return createHash('sha256').update(toCanonicalJson({ felder, werte, gruende })).digest('hex');
}

function checkZweitesKonto(
  { actor }: Kontext,
  schritt: Meldeschritt,
  meldung: Meldungszeile,
  kontoId: string,
): Result<null, Ablehnung> {
  if (schritt !== 'MELDEN') return ok(null);
  if (meldung.art === 'BESETZUNG')
    return actor.art === 'konto' && actor.rolle === 'KI_LEITUNG' ? ok(null) : fail(refuseNurLeitung());
  return meldung.vorgelegtVon === kontoId ? fail(refuseSelbst()) : ok(null);
}

function checkBefunde(felder: readonly Feld[], lage: Meldelage): Result<null, Ablehnung> {
  const offene = listOffeneBefunde({ felder, ...lage });
  if (offene.length === 0) return ok(null);
  return fail(
    refuseRegel('BEFUNDE_OFFEN', 'Es sind noch Befunde offen.', {
      detail: 'Berichtigen Sie die genannten Fragen oder begründen Sie, warum die Zahl stimmt.',
      fehler: offene.map(({ feld, nummer, name, code, text, reparatur }) => ({
        pointer: `/werte/${feld}`,
        code,
        detail: `Frage ${nummer} (${name}): ${text} ${reparatur}`,
      })),
      quelle: 'Richtlinie Nr. 6 d',
    }),
  );
}

function refuseSelbst(): Ablehnung {
  return refuseRegel('ZWEITES_KONTO', 'Sie haben die Meldung selbst vorgelegt.', {
    detail: 'Freigeben muss eine andere Person: KI-Leitung oder Zeichnung.',
    quelle: 'Vier-Augen-Prinzip',
  });
}

function refuseNurLeitung(): Ablehnung {
  return refuseRegel('NUR_KI_LEITUNG', 'Die Besetzungsmeldung bestätigt die KI-Leitung.', {
    detail: 'Bitten Sie die KI-Leitung Ihres Standorts.',
  });
}
