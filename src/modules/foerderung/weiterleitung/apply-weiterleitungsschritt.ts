import { type Ablehnung, refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import { type Befund, toBefund } from '../regelwerk/meldungen.model.ts';
import { checkUebergang, type Faktum } from '../regelwerk/rl-2024-12/uebergang.model.ts';
import { refuseBefunde } from '../with-foerderfall.ts';
import {
  isWeiterleitungZustand,
  SCHRITTE_MIT_GRUND,
  toWeiterleitungsrollen,
  WEITERLEITUNG_EREIGNIS_NAMEN,
  WEITERLEITUNG_ZUSTAND_NAMEN,
  type Weiterleitungsschritt,
} from './weiterleitung.model.ts';
import {
  insertWeiterleitungsereignis,
  updateWeiterleitungsstand,
  type Weiterleitungsstand,
  type Weiterleitungszeile,
} from './weiterleitung.repo.ts';

export type Weiterleitungsangabe = {
  schritt: Weiterleitungsschritt;
  grund: string | null;
  fakten: Readonly<Partial<Record<Faktum, boolean>>>;
  neu?: Partial<Pick<Weiterleitungsstand, 'nachweis' | 'pruefung' | 'wirksamAb'>>;
};
/** Null: the timer. */
export type Handelnde = { kontoId: string; rolle: Rolle } | null;

/**
 * Moves the state by the table of the Regelwerk, with four eyes by person: who prepared it as Sachbearbeitung does not sign it.
 * A signature prepares nothing, so that one signatory may sign, end and check one after the other.
 */
export async function applyWeiterleitungsschritt(
  trx: Trx,
  { wer, am, parameter }: { wer: Handelnde; am: PlainDate; parameter: Regelparameter },
  zeile: Weiterleitungszeile,
  { schritt, grund, fakten, neu = {} }: Weiterleitungsangabe,
): Promise<Result<{ id: string; version: number }, Ablehnung>> {
  const nach = checkUebergang(
    {
      maschine: 'WEITERLEITUNG',
      zustand: zeile.zustand,
      ereignis: schritt,
      person: wer?.kontoId ?? 'SYSTEM',
      rollen: wer === null ? [] : toWeiterleitungsrollen(wer.rolle),
      vorpersonen: [zeile.vorbereitetVon],
      bankGeaendertVon: null,
      angeordnetVon: null,
      fakten,
    },
    parameter,
  );
  if (!nach.ok) return fail(await explainWeigerung(trx, zeile, schritt, nach.fehler));
  if (grund === null && SCHRITTE_MIT_GRUND.includes(schritt)) {
    return fail(
      refuseRegel('GRUND_FEHLT', 'Der Grund fehlt.', {
        detail: 'Schreiben Sie auf, warum dieser Schritt nötig ist.',
      }),
    );
  }
  if (!isWeiterleitungZustand(nach.wert))
    throw new Error(`The platform does not carry the state ${nach.wert}`);
  const zustand = nach.wert;
  const bereitetVor = wer !== null && wer.rolle !== 'ZE_ZEICHNUNG';
  const stand: Weiterleitungsstand = {
    nachweis: zeile.nachweis,
    pruefung: zeile.pruefung,
    wirksamAb: zeile.wirksamAb,
    ...neu,
    zustand,
    vorbereitetVon: bereitetVor ? wer.kontoId : zeile.vorbereitetVon,
  };
  if (!(await updateWeiterleitungsstand(trx, zeile.id, zeile.version, stand)))
    return fail(refuseKonflikt({ version: zeile.version }));
  await insertWeiterleitungsereignis(trx, {
    weiterleitung: zeile,
    ereignis: schritt,
    von: zeile.zustand,
    nach: zustand,
    grund,
    kontoId: wer?.kontoId ?? null,
    rolle: wer?.rolle ?? 'SYSTEM',
    am,
  });
  return ok({ id: zeile.id, version: zeile.version + 1 });
}

/** The findings of the machine, with names in place of codes and ids. */
async function explainWeigerung(
  trx: Trx,
  zeile: Weiterleitungszeile,
  schritt: Weiterleitungsschritt,
  befunde: readonly Befund[],
): Promise<Ablehnung> {
  const ereignis = WEITERLEITUNG_EREIGNIS_NAMEN[schritt];
  const zustand = WEITERLEITUNG_ZUSTAND_NAMEN[zeile.zustand];
  const namen = await listNamen(trx, [zeile.vorbereitetVon]);
  const vorperson = namen.get(zeile.vorbereitetVon) ?? 'die Person der letzten Bearbeitung';
  const texte = befunde.map((befund) => {
    if (befund.code === 'E-ZM-01') return toBefund('E-ZM-01', { ereignis, zustand });
    if (befund.code === 'E-ZM-02') return toBefund('E-ZM-02', { ereignis, rolle: 'andere Rolle' });
    if (befund.code === 'E-ZM-03') return toBefund('E-ZM-03', { vorperson });
    return befund;
  });
  return refuseBefunde(texte, 'Dieser Schritt ist nicht möglich.');
}
