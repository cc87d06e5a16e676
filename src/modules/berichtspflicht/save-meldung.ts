import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { type Feld, isPassend, type Werte } from './felder.model.ts';
import type { saveMeldungRoute } from './meldung.contract.ts';
import { isBearbeitbar } from './meldung.model.ts';
import { findMeldungszeile, saveArbeit, setMeldungsstand } from './meldung.repo.ts';
import { refuseMeldeschritt } from './record-abnahme.ts';

/** Keeps what the Standort typed. Texts are checked before they are kept; numbers may still be wrong. */
export function saveMeldung(
  kontext: Kontext,
  { params: { abfrageId }, body }: Eingabe<typeof saveMeldungRoute>,
): Antwortet<Antwort<typeof saveMeldungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { version, werte, gruende, erklaerungen } = body;
  kontext.protokoll.objektId = abfrageId;
  return withActor(kontext, async (trx): Promise<Result<Antwort<typeof saveMeldungRoute>, Ablehnung>> => {
    const meldung = await findMeldungszeile(trx, { abfrageId, standortId });
    if (meldung === undefined) return fail(refuseNichtGefunden());
    if (meldung.version !== version) return fail(refuseKonflikt(null));
    if (!isBearbeitbar(meldung.zustand)) return fail(refuseMeldeschritt(meldung));
    const texte = toMeldetexte(meldung.felder, werte, gruende);
    const geprueft = checkFormen(texte, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const zustand = meldung.zustand === 'OFFEN' ? 'IN_ARBEIT' : meldung.zustand;
    const bezug = { abfrageId, standortId, version };
    if (!(await setMeldungsstand(trx, bezug, { ...meldung, zustand }))) return fail(refuseKonflikt(null));
    await saveArbeit(
      trx,
      { ...bezug, kontoId, am: kontext.stichtag },
      {
        werte: toBekannte(meldung.felder, werte),
        gruende: toGruende(meldung.felder, gruende),
        erklaert: geprueft.wert,
      },
    );
    return ok({ id: abfrageId, version: version + 1 });
  });
}

/** Only what was asked; a value of another kind stays and becomes a finding. */
function toBekannte(felder: readonly Feld[], werte: Werte): Werte {
  return Object.fromEntries(
    felder.flatMap((feld) => {
      const wert = werte[feld.code];
      if (wert === undefined || (typeof wert === 'string' && wert.trim() === '')) return [];
      return [[feld.code, isPassend(feld, wert) || typeof wert === 'number' ? wert : wert.slice(0, 200)]];
    }),
  );
}

function toGruende(
  felder: readonly Feld[],
  gruende: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    felder.flatMap(({ code }) => {
      const grund = gruende[code] ?? '';
      return grund === '' ? [] : [[code, grund]];
    }),
  );
}

/** Every text of a Meldung by the field it stands in. */
export function toMeldetexte(
  felder: readonly Feld[],
  werte: Werte,
  gruende: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    felder.flatMap(({ code }) => {
      const wert = werte[code];
      const grund = gruende[code] ?? '';
      return [
        ...(typeof wert === 'string' && wert !== '' ? [[`werte/${code}`, wert]] : []),
        ...(grund === '' ? [] : [[`gruende/${code}`, grund]]),
      ];
    }),
  );
}
