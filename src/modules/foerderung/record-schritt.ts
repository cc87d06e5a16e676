import { type Ablehnung, refuseKonflikt } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
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
import { toBefund } from './regelwerk/meldungen.model.ts';
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
};

/**
 * Moves the state by the table of the Regelwerk, with four eyes by person: who changed the Antrag last is the one whose
 * work is signed. The row, the Ereignis and whatever the caller wrote stand or fall together.
 */
export async function applySchritt(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  { schritt, grund, fakten }: Schrittangabe,
): Promise<Result<{ id: string; version: number }, Ablehnung>> {
  const { kontoId, rolle } = getFoerderkonto(kontext);
  const nach = checkUebergang(
    {
      maschine: 'FOERDERFALL',
      zustand: fall.zustand,
      ereignis: schritt,
      person: kontoId,
      rollen: toZustandsrollen(rolle),
      vorpersonen: [fall.antragVon],
      bankGeaendertVon: null,
      angeordnetVon: null,
      fakten,
    },
    fall.parameter,
  );
  if (!nach.ok)
    return fail(
      await explainWeigerung(
        trx,
        fall,
        schritt,
        nach.fehler.map(({ code }) => code),
      ),
    );
  const zustand = toZustand(nach.wert);
  const neu = { zustand, antragVon: fall.antragVon };
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

function toZustand(text: string): FoerderfallZustand {
  if (!isFoerderfallZustand(text)) throw new Error(`The platform does not carry the state ${text} yet`);
  return text;
}

/** The findings of the machine, with names in place of codes and ids. */
async function explainWeigerung(
  trx: Trx,
  fall: Foerderfallzeile,
  schritt: Schrittname,
  codes: readonly string[],
): Promise<Ablehnung> {
  const ereignis = EREIGNIS_NAMEN[schritt];
  const zustand = FOERDERFALL_ZUSTAND_NAMEN[fall.zustand];
  const vorperson =
    (await listNamen(trx, [fall.antragVon])).get(fall.antragVon) ?? 'die Person der letzten Bearbeitung';
  const befunde = codes.map((code) => {
    if (code === 'E-ZM-03') return toBefund('E-ZM-03', { vorperson });
    if (code === 'E-ZM-02') return toBefund('E-ZM-02', { ereignis, rolle: 'andere Rolle' });
    return toBefund('E-ZM-01', { ereignis, zustand });
  });
  return refuseBefunde(befunde, 'Dieser Schritt ist nicht möglich.');
}
