import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { toZustandsrollen } from '../foerderfall.model.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { type Befund, toBefund } from '../regelwerk/meldungen.model.ts';
import { checkUebergang, type Faktum } from '../regelwerk/rl-2024-12/uebergang.model.ts';
import { refuseBefunde } from '../with-foerderfall.ts';
import {
  AENDERUNG_EREIGNIS_NAMEN,
  AENDERUNG_ZUSTAND_NAMEN,
  type Aenderungsschritt,
  type AenderungZustand,
  isAenderungZustand,
  type Maschinenschritt,
} from './aenderung.model.ts';
import {
  type Aenderungsstand,
  type Aenderungszeile,
  findAenderungszeile,
  insertAenderungsereignis,
  updateAenderungsstand,
} from './aenderung.repo.ts';

type Geschrieben = { id: string; version: number };

/** Bracket of every act on a change, as `withFoerderfall`: refused when invisible or changed since it was read. */
export function withAenderung<T>(
  kontext: Kontext,
  { id, version }: { id: string; version: number },
  act: (trx: Trx, zeile: Aenderungszeile, fall: Foerderfallzeile) => Promise<Result<T, Ablehnung>>,
): Promise<Result<T, Ablehnung>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const zeile = await findAenderungszeile(trx, id);
    const fall = zeile && (await findFoerderfallzeile(trx, zeile.foerderfallId));
    if (zeile === undefined || fall === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt({ version: zeile.version }));
    return act(trx, zeile, fall);
  });
}

export type Schrittangabe = {
  grund: string | null;
  fakten?: Readonly<Partial<Record<Faktum, boolean>>>;
  /** Whoever prepared the step beside the one that the row names. */
  vorpersonen?: readonly string[];
  neu?: Partial<Omit<Aenderungsstand, 'zustand' | 'vorbereitetVon'>>;
};

/**
 * Moves the state by the machine AENDERUNG of the Regelwerk, with four eyes by person. The row, its Ereignis and whatever the
 * caller wrote stand or fall together.
 */
export async function applyAenderungsschritt(
  trx: Trx,
  kontext: Kontext,
  { zeile, fall }: { zeile: Aenderungszeile; fall: Foerderfallzeile },
  schritt: Maschinenschritt,
  { grund, fakten = {}, vorpersonen = [], neu = {} }: Schrittangabe,
): Promise<Result<Geschrieben, Ablehnung>> {
  const { kontoId, rolle } = findHandelnde(kontext);
  const vorher = [zeile.vorbereitetVon, ...vorpersonen];
  const nach = checkUebergang(
    {
      maschine: 'AENDERUNG',
      zustand: zeile.zustand,
      ereignis: schritt,
      person: kontoId ?? 'SYSTEM',
      rollen: rolle === 'SYSTEM' ? [] : toZustandsrollen(rolle),
      vorpersonen: vorher,
      bankGeaendertVon: null,
      angeordnetVon: null,
      fakten,
    },
    fall.parameter,
  );
  if (!nach.ok) return fail(await explainWeigerung(trx, zeile, schritt, nach.fehler, { kontoId, vorher }));
  if (!isAenderungZustand(nach.wert)) throw new Error(`The platform does not carry the state ${nach.wert}`);
  return saveAenderungsschritt(trx, kontext, zeile, { schritt, nach: nach.wert, grund, neu });
}

/** Row and Ereignis of a step that was found to be possible. */
export async function saveAenderungsschritt(
  trx: Trx,
  kontext: Kontext,
  zeile: Aenderungszeile,
  {
    schritt,
    nach,
    grund,
    neu = {},
  }: {
    schritt: Aenderungsschritt;
    nach: AenderungZustand;
    grund: string | null;
    neu?: Schrittangabe['neu'];
  },
): Promise<Result<Geschrieben, Ablehnung>> {
  const { kontoId, rolle } = findHandelnde(kontext);
  const { ergebnis, pruefsumme, gezeichnetVon, eingangAm, bescheidId } = { ...zeile, ...neu };
  const stand: Aenderungsstand = {
    zustand: nach,
    ergebnis,
    pruefsumme,
    gezeichnetVon,
    eingangAm,
    bescheidId,
    vorbereitetVon: kontoId ?? zeile.vorbereitetVon,
  };
  if (!(await updateAenderungsstand(trx, zeile, stand)))
    return fail(refuseKonflikt({ version: zeile.version }));
  await insertAenderungsereignis(trx, {
    aenderung: zeile,
    lfd: zeile.version + 1,
    ereignis: schritt,
    von: zeile.zustand,
    nach,
    grund,
    kontoId,
    rolle,
    am: kontext.stichtag,
  });
  return ok({ id: zeile.id, version: zeile.version + 1 });
}

/** A person in a role, or the timer of the worker. */
function findHandelnde(kontext: Kontext): { kontoId: string | null; rolle: Rolle | 'SYSTEM' } {
  const { actor } = kontext;
  if (actor.art === 'system' && actor.name === 'foerderfristen') return { kontoId: null, rolle: 'SYSTEM' };
  return getFoerderkonto(kontext);
}

/** The step is none of this state: for acts beside the machine. */
export function refuseSchritt(zeile: Pick<Aenderungszeile, 'zustand'>, ereignis: string): Ablehnung {
  const zustand = AENDERUNG_ZUSTAND_NAMEN[zeile.zustand];
  return refuseBefunde([toBefund('E-ZM-01', { ereignis, zustand })], 'Dieser Schritt ist nicht möglich.');
}

/** Four eyes inside the Kreis: another person signs than the one who worked on it last. */
export async function refuseSelbst(trx: Trx, { vorbereitetVon }: Aenderungszeile): Promise<Ablehnung> {
  const namen = await listNamen(trx, [vorbereitetVon]);
  const vorperson = namen.get(vorbereitetVon) ?? 'die Person der letzten Bearbeitung';
  return refuseBefunde([toBefund('E-ZM-03', { vorperson })], 'Dieser Schritt ist nicht möglich.');
}

/** The findings of the machine, with names in place of codes and ids. */
async function explainWeigerung(
  trx: Trx,
  zeile: Aenderungszeile,
  schritt: Aenderungsschritt,
  befunde: readonly Befund[],
  wer: { kontoId: string | null; vorher: readonly string[] },
): Promise<Ablehnung> {
  const ereignis = AENDERUNG_EREIGNIS_NAMEN[schritt];
  const zustand = AENDERUNG_ZUSTAND_NAMEN[zeile.zustand];
  const person = wer.vorher.find((konto) => konto === wer.kontoId) ?? zeile.vorbereitetVon;
  const vorperson = (await listNamen(trx, [person])).get(person) ?? 'die Person der letzten Bearbeitung';
  const texte = befunde.map((befund) => {
    if (befund.code === 'E-ZM-01') return toBefund('E-ZM-01', { ereignis, zustand });
    if (befund.code === 'E-ZM-02') return toBefund('E-ZM-02', { ereignis, rolle: 'andere Rolle' });
    if (befund.code === 'E-ZM-03') return toBefund('E-ZM-03', { vorperson });
    return befund.code === 'E-ZM-04' ? toBefund('E-ZM-04', { ereignis }) : befund;
  });
  return refuseBefunde(texte, 'Dieser Schritt ist nicht möglich.');
}
