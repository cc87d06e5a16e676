import { type Ablehnung, refuseKonflikt } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  recordPruefungsbeginnRoute,
  recordRuecknahmeRoute,
  recordVerwerfungRoute,
} from './foerderfall.contract.ts';
import {
  EREIGNIS_NAMEN,
  FOERDERFALL_ZUSTAND_NAMEN,
  type FoerderfallZustand,
  isFoerderfallZustand,
  type Schrittname,
  toZustandsrollen,
} from './foerderfall.model.ts';
import { type Foerderfallzeile, insertEreignis, updateFoerderfallzeile } from './foerderfall.repo.ts';
import { getFoerderkonto } from './foerderkonto.ts';
import { type Befund, toBefund } from './regelwerk/meldungen.model.ts';
import { checkUebergang, type Faktum } from './regelwerk/rl-2024-12/uebergang.model.ts';
import { refuseBefunde, withFoerderfall } from './with-foerderfall.ts';

/** The Kreis takes a signed Antrag back; a new one may be begun for the year. */
export function recordRuecknahme(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordRuecknahmeRoute>,
): Antwortet<Antwort<typeof recordRuecknahmeRoute>> {
  return runSchritt(kontext, params.foerderfallId, 'zuruecknehmen', body);
}

/** A draft that nobody will sign. */
export function recordVerwerfung(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordVerwerfungRoute>,
): Antwortet<Antwort<typeof recordVerwerfungRoute>> {
  return runSchritt(kontext, params.foerderfallId, 'verwerfen', body);
}

export function recordPruefungsbeginn(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordPruefungsbeginnRoute>,
): Antwortet<Antwort<typeof recordPruefungsbeginnRoute>> {
  return runSchritt(kontext, params.foerderfallId, 'pruefung_beginnen', { ...body, grund: null });
}

function runSchritt(
  kontext: Kontext,
  id: string,
  schritt: Schrittname,
  { version, grund }: { version: number; grund: string | null },
): Antwortet<{ id: string; version: number }> {
  return withFoerderfall(kontext, { id, version }, (trx, fall) =>
    applySchritt(trx, kontext, fall, { schritt, grund, fakten: {} }),
  );
}

export type Schrittangabe = {
  schritt: Schrittname;
  grund: string | null;
  fakten: Readonly<Partial<Record<Faktum, boolean>>>;
  /** Whoever prepared the step beside the two that the row names: of a Nachweis, of a proposal. */
  vorpersonen?: readonly string[];
};

/**
 * Moves the state by the table of the Regelwerk, with four eyes by person: who changed the Antrag last, who made the last
 * step, and whom the caller names. A timer has no account. The row, the Ereignis and whatever the caller wrote stand or fall
 * together.
 */
export async function applySchritt(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  { schritt, grund, fakten, vorpersonen = [] }: Schrittangabe,
): Promise<Result<{ id: string; version: number }, Ablehnung>> {
  const { kontoId, rolle } = findHandelnde(kontext);
  const vorher = [
    fall.antragVon,
    ...(fall.vorbereitetVon === null ? [] : [fall.vorbereitetVon]),
    ...vorpersonen,
  ];
  const nach = checkUebergang(
    {
      maschine: 'FOERDERFALL',
      zustand: fall.zustand,
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
  if (!nach.ok) return fail(await explainWeigerung(trx, fall, schritt, nach.fehler, { kontoId, vorher }));
  const zustand = toZustand(nach.wert);
  const neu = { zustand, antragVon: fall.antragVon, vorbereitetVon: kontoId ?? fall.vorbereitetVon };
  if (!(await updateFoerderfallzeile(trx, fall.id, fall.version, neu)))
    return fail(refuseKonflikt({ version: fall.version }));
  await insertEreignis(trx, {
    fall,
    ereignis: schritt,
    von: fall.zustand,
    nach: zustand,
    grund,
    kontoId,
    rolle,
    am: kontext.stichtag,
  });
  return ok({ id: fall.id, version: fall.version + 1 });
}

/** A person in a role, or the timer of the worker. */
function findHandelnde(kontext: Kontext): { kontoId: string | null; rolle: Rolle | 'SYSTEM' } {
  const { actor } = kontext;
  if (actor.art === 'system' && actor.name === 'foerderfristen') return { kontoId: null, rolle: 'SYSTEM' };
  return getFoerderkonto(kontext);
}

function toZustand(text: string): FoerderfallZustand {
  if (!isFoerderfallZustand(text)) throw new Error(`The platform does not carry the state ${text}`);
  return text;
}

/** The findings of the machine, with names in place of codes and ids. A fact of the caller keeps the text of its rule. */
async function explainWeigerung(
  trx: Trx,
  fall: Foerderfallzeile,
  schritt: Schrittname,
  befunde: readonly Befund[],
  wer: { kontoId: string | null; vorher: readonly string[] },
): Promise<Ablehnung> {
  const ereignis = EREIGNIS_NAMEN[schritt];
  const zustand = FOERDERFALL_ZUSTAND_NAMEN[fall.zustand];
  const person = wer.vorher.find((konto) => konto === wer.kontoId) ?? fall.antragVon;
  const vorperson = (await listNamen(trx, [person])).get(person) ?? 'die Person der letzten Bearbeitung';
  const texte = befunde.map((befund) => {
    if (befund.code === 'E-ZM-03') return toBefund('E-ZM-03', { vorperson });
    if (befund.code === 'E-ZM-02') return toBefund('E-ZM-02', { ereignis, rolle: 'andere Rolle' });
    if (befund.code === 'E-ZM-04') return toBefund('E-ZM-04', { ereignis });
    return befund.code === 'E-ZM-01' ? toBefund('E-ZM-01', { ereignis, zustand }) : befund;
  });
  return refuseBefunde(texte, 'Dieser Schritt ist nicht möglich.');
}
