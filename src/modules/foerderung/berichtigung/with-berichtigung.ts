import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { toZustandsrollen } from '../foerderfall.model.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { type Befund, toBefund } from '../regelwerk/meldungen.model.ts';
import { checkUebergang } from '../regelwerk/rl-2024-12/uebergang.model.ts';
import { refuseBefunde } from '../with-foerderfall.ts';
import {
  BERICHTIGUNG_EREIGNIS_NAMEN,
  BERICHTIGUNG_ZUSTAND_NAMEN,
  type Berichtigungsinhalt,
  type Berichtigungsschritt,
  isBerichtigungZustand,
} from './berichtigung.model.ts';
import {
  type Berichtigungsstand,
  type Berichtigungszeile,
  findBerichtigungszeile,
  insertBerichtigungsereignis,
  updateBerichtigung,
} from './berichtigung.repo.ts';

type Geschrieben = { id: string; version: number };

/** Bracket of every act on a Berichtigung: refused when invisible or changed since it was read. */
export function withBerichtigung<T>(
  kontext: Kontext,
  { id, version }: { id: string; version: number },
  act: (trx: Trx, zeile: Berichtigungszeile, fall: Foerderfallzeile) => Promise<Result<T, Ablehnung>>,
): Promise<Result<T, Ablehnung>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const zeile = await findBerichtigungszeile(trx, id);
    const fall = zeile && (await findFoerderfallzeile(trx, zeile.foerderfallId));
    if (zeile === undefined || fall === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt({ version: zeile.version }));
    return act(trx, zeile, fall);
  });
}

/** Moves the state by the machine BERICHTIGUNG of the Regelwerk, with four eyes by person. Row and event stand or fall together. */
export async function applyBerichtigungsschritt(
  trx: Trx,
  kontext: Kontext,
  { zeile, fall }: { zeile: Berichtigungszeile; fall: Foerderfallzeile },
  schritt: Berichtigungsschritt,
  {
    grund,
    angaben = null,
    neu = {},
  }: {
    grund: string | null;
    angaben?: Berichtigungsinhalt | null;
    neu?: Partial<Omit<Berichtigungsstand, 'zustand' | 'vorbereitetVon'>>;
  },
): Promise<Result<Geschrieben, Ablehnung>> {
  const { kontoId, rolle } = getFoerderkonto(kontext);
  const nach = checkUebergang(
    {
      maschine: 'BERICHTIGUNG',
      zustand: zeile.zustand,
      ereignis: schritt,
      person: kontoId,
      rollen: toZustandsrollen(rolle),
      vorpersonen: [zeile.vorbereitetVon],
      bankGeaendertVon: null,
      angeordnetVon: null,
      fakten: {},
    },
    fall.parameter,
  );
  if (!nach.ok) return fail(await explainWeigerung(trx, zeile, schritt, nach.fehler));
  if (!isBerichtigungZustand(nach.wert))
    throw new Error(`The platform does not carry the state ${nach.wert}`);
  const stand: Berichtigungsstand = { ...zeile, ...neu, zustand: nach.wert, vorbereitetVon: kontoId };
  if (!(await updateBerichtigung(trx, zeile, stand))) return fail(refuseKonflikt({ version: zeile.version }));
  await insertBerichtigungsereignis(trx, {
    berichtigung: zeile,
    lfd: zeile.version + 1,
    ereignis: schritt,
    von: zeile.zustand,
    nach: nach.wert,
    grund,
    angaben,
    kontoId,
    rolle,
    am: kontext.stichtag,
  });
  return ok({ id: zeile.id, version: zeile.version + 1 });
}

/** The findings of the machine, with names in place of codes and ids. */
async function explainWeigerung(
  trx: Trx,
  zeile: Berichtigungszeile,
  schritt: Berichtigungsschritt,
  befunde: readonly Befund[],
): Promise<Ablehnung> {
  const ereignis = BERICHTIGUNG_EREIGNIS_NAMEN[schritt];
  const zustand = BERICHTIGUNG_ZUSTAND_NAMEN[zeile.zustand];
  const { vorbereitetVon: person } = zeile;
  const vorperson = (await listNamen(trx, [person])).get(person) ?? 'die Person der letzten Bearbeitung';
  const texte = befunde.map((befund) => {
    if (befund.code === 'E-ZM-01') return toBefund('E-ZM-01', { ereignis, zustand });
    if (befund.code === 'E-ZM-02') return toBefund('E-ZM-02', { ereignis, rolle: 'andere Rolle' });
    return befund.code === 'E-ZM-03' ? toBefund('E-ZM-03', { vorperson }) : befund;
  });
  return refuseBefunde(texte, 'Dieser Schritt ist nicht möglich.');
}
