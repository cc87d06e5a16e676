import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, type Result } from '#src/core/result.ts';
import { type Akte, checkBearbeitbar, getKonto, lockAkte } from '#src/modules/akte/index.ts';
import { type EinwilligungFuerStelle, findTragend } from '#src/modules/einwilligung/tragend.model.ts';
import { VerweisInhalt } from './verweis.model.ts';
import { findEinwilligungen } from '#src/modules/einwilligung/index.ts';
import { type Beteiligter, findBeteiligte } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { toVerweisOrt } from './siegelorte.ts';
import { findVerweiszeile, type Verweiszeile } from './verweis.repo.ts';

export type OffenerVerweis = { akte: Akte; zeile: Verweiszeile; inhalt: VerweisInhalt };

/**
 * Every act on a Verweis: the Akte locked and workable, the Verweis as the page has read it (`version`), its content
 * opened. The state, the entry and the Ereignis are written together.
 */
export async function withVerweis<T>(
  kontext: Kontext,
  verweisId: string,
  version: number,
  fn: (trx: Trx, verweis: OffenerVerweis) => Promise<Result<T, Ablehnung>>,
): Antwortet<T> {
  const { mandantId } = getKonto(kontext);
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const gefunden = await findVerweiszeile(trx, mandantId, verweisId);
    if (gefunden === undefined) return fail(refuseNichtGefunden());
    const akte = await lockAkte(trx, kontext, gefunden.akte_id);
    if (!akte.ok) return akte;
    const bearbeitbar = checkBearbeitbar(akte.wert);
    if (!bearbeitbar.ok) return bearbeitbar;
    const zeile = await findVerweiszeile(trx, mandantId, verweisId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const inhalt = await openInhalt(kontext, zeile);
    if (zeile.version !== version) return fail(refuseKonflikt(toGezeigt(zeile, inhalt)));
    return fn(trx, { akte: akte.wert, zeile, inhalt });
  });
}

/** What stands now, as the form that changes a Verweis asks for it: both versions are shown side by side. */
function toGezeigt(
  { version, zustand, form, frist, empfaenger_art: art }: Verweiszeile,
  inhalt: VerweisInhalt,
) {
  const { empfaenger, grund, anliegen, wunsch, eilig, angaben } = inhalt;
  const { name, ansprechperson } = empfaenger;
  const stelle = { art, name, ansprechperson: ansprechperson ?? '' };
  return { version, zustand, empfaenger: stelle, form, grund, anliegen, wunsch, eilig, angaben, frist };
}

export async function openInhalt(kontext: Kontext, zeile: Verweiszeile): Promise<VerweisInhalt> {
  const ort = toVerweisOrt(zeile.mandant_id, zeile.akte_id, zeile.id);
  return kontext.dienste.tresor.open(ort, zeile.siegel, VerweisInhalt);
}

/** The consent that carries this Verweis today, and the person whose data it covers. */
export async function findTraeger(
  trx: Trx,
  kontext: Kontext,
  { zeile, inhalt }: Pick<OffenerVerweis, 'zeile' | 'inhalt'>,
): Promise<{ einwilligung: EinwilligungFuerStelle | undefined; person: Beteiligter | undefined }> {
  const person = await findHauptperson(trx, kontext, zeile.akte_id);
  const einwilligungen = await findEinwilligungen(trx, kontext, zeile.akte_id);
  const empfaenger = { art: zeile.empfaenger_art, name: inhalt.empfaenger.name };
  return { einwilligung: findTragend(einwilligungen, empfaenger, person?.personId), person };
}

/** A Verweis speaks of the Hauptperson; an anonymous Akte has none. */
export async function findHauptperson(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
): Promise<Beteiligter | undefined> {
  const beteiligte = await findBeteiligte(trx, kontext, akteId);
  return beteiligte.find(({ rolle }) => rolle === 'HAUPTPERSON');
}
