import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { addDays, addMonths } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getPflegestandRoute, recordVorschlagRoute } from './angebot.contract.ts';
import { findErgebnisstand, listVolle } from './ergebnis.repo.ts';
import { isErinnerbar } from './run-erinnerungen.ts';
import { ANTEIL_MONATE, ENDE_TAGE, ERINNERUNG, KEIN_PLATZ_PROZENT, RHYTHMUS_TAGE } from './parameter.ts';
import {
  countBestaetigte,
  hasVorschlag,
  listAnzurufende,
  listEndende,
  listVeraltete,
  listVorschlagszeilen,
  setEntschieden,
} from './pflege.repo.ts';

/** So many lines of each list are shown; the next ones follow when these are done. */
const ZEILEN = 50;

/** What is to be done in the own directory, and how fresh it is. */
export function getPflegestand(kontext: Kontext): Antwortet<Antwort<typeof getPflegestandRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag: heute } = kontext;
  const frischAb = addDays(heute, -RHYTHMUS_TAGE);
  // Whoever cannot be reminded is called at once.
  const erinnerungen = isErinnerbar(kontext.dienste) ? ERINNERUNG.anzahl : 0;
  return withActor(kontext, async (trx) => {
    const anteil = await countBestaetigte(trx, standortId, addMonths(heute, -ANTEIL_MONATE));
    const saeumige = await listAnzurufende(trx, standortId, {
      frischAb,
      erinnerungen,
      hoechstens: ZEILEN,
    });
    return ok({
      anteil: { ...anteil, monate: ANTEIL_MONATE },
      erinnerungen,
      rhythmusTage: RHYTHMUS_TAGE,
      vorschlaege: await listVorschlagszeilen(trx, standortId, { hoechstens: ZEILEN }),
      anzurufen: saeumige.map(({ id, angaben, veraltet, nummer, erinnertAm }) => ({
        id,
        name: angaben.name,
        telefon: angaben.pflege.telefon ?? angaben.telefon ?? nummer,
        funktion: angaben.pflege.funktion,
        veraltet,
        erinnertAm,
      })),
      veraltete: await listVeraltete(trx, standortId, frischAb, ZEILEN),
      endende: await listEndende(trx, standortId, addDays(heute, ENDE_TAGE), ZEILEN),
      ergebnisse: (await findErgebnisstand(trx, standortId)) ?? null,
      keinPlatzProzent: KEIN_PLATZ_PROZENT,
      volle: await listVolle(trx, standortId, { abProzent: KEIN_PLATZ_PROZENT, hoechstens: ZEILEN }),
    });
  });
}

/** A proposal is taken over by hand or refused with a reason; either way it leaves the list. */
export function recordVorschlag(
  kontext: Kontext,
  { params: { vorschlagId: id }, body: { uebernommen, grund } }: Eingabe<typeof recordVorschlagRoute>,
): Antwortet<Antwort<typeof recordVorschlagRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    if (!(await hasVorschlag(trx, standortId, id))) return fail(refuseNichtGefunden());
    if (!uebernommen && grund === null) {
      return fail(
        refuseRegel('GRUND_FEHLT', 'Schreiben Sie, warum Sie den Vorschlag ablehnen.', {
          fehler: [{ pointer: '/grund', code: 'GRUND_FEHLT', detail: 'Schreiben Sie den Grund.' }],
        }),
      );
    }
    const geprueft = checkFormen(grund === null ? {} : { grund }, []);
    if (!geprueft.ok) return geprueft;
    const zustand = uebernommen ? 'UEBERNOMMEN' : 'ABGELEHNT';
    return (await setEntschieden(trx, standortId, { id, zustand, grund, kontoId, am: kontext.stichtag }))
      ? ok({ id })
      : fail(refuseNichtGefunden());
  });
}
