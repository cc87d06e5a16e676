import { refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { changeSitzung } from './change-sitzung.ts';
import { isGueltig } from './gremium.model.ts';
import { listMitgliederzeilen } from './gremium.repo.ts';
import type {
  recordAnwesenheitRoute,
  recordGenehmigungRoute,
  updateProtokollRoute,
} from './sitzung.contract.ts';
import { setAnwesenheit, setGenehmigung, setProtokoll } from './sitzung.repo.ts';

/** Which seats were filled. Only members of that day count, each once. */
export function recordAnwesenheit(
  kontext: Kontext,
  { params: { sitzungId }, body }: Eingabe<typeof recordAnwesenheitRoute>,
): Antwortet<Antwort<typeof recordAnwesenheitRoute>> {
  const { version, anwesenheit, gaeste, erklaerungen } = body;
  return changeSitzung(kontext, sitzungId, version, async (trx, akt, zeile, standortId) => {
    if (zeile.datum > kontext.stichtag) return fail(refuseKuenftig());
    const sitze = await listMitgliederzeilen(trx, standortId, zeile.gremiumId);
    const gueltig = new Map(
      sitze.filter((sitz) => isGueltig(sitz, zeile.datum)).map((sitz) => [sitz.id, sitz]),
    );
    const ids = anwesenheit.map(({ mitgliedId }) => mitgliedId);
    const passt = anwesenheit.every(({ mitgliedId, teilnahme }) => {
      const sitz = gueltig.get(mitgliedId);
      return sitz !== undefined && (teilnahme !== 'STELLVERTRETUNG' || sitz.stellvertretung !== null);
    });
    if (!passt || new Set(ids).size !== ids.length) {
      return fail(
        refuseRegel(
          'ANWESENHEIT_PASST_NICHT',
          'Die Anwesenheit passt nicht zu den Mitgliedern an diesem Tag.',
          {
            detail: 'Laden Sie die Seite neu und tragen Sie die Anwesenheit noch einmal ein.',
          },
        ),
      );
    }
    const geprueft = checkFormen(gaeste === null ? {} : { gaeste }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const gesetzt = await setAnwesenheit(trx, standortId, akt, { anwesenheit, gaeste });
    return gesetzt ? ok(null) : fail(refuseKonflikt(null));
  });
}

/** First act: who wrote the minutes puts them forward. */
export function updateProtokoll(
  kontext: Kontext,
  { params: { sitzungId }, body }: Eingabe<typeof updateProtokollRoute>,
): Antwortet<Antwort<typeof updateProtokollRoute>> {
  const { version, protokoll, erklaerungen } = body;
  return changeSitzung(kontext, sitzungId, version, async (trx, akt, zeile, standortId) => {
    if (zeile.datum > kontext.stichtag) return fail(refuseKuenftig());
    const geprueft = checkFormen({ protokoll }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const neu = { protokoll, erklaert: geprueft.wert, am: kontext.stichtag };
    return (await setProtokoll(trx, standortId, akt, neu)) ? ok(null) : fail(refuseKonflikt(null));
  });
}

/** Second act, by another account (fall model 4.1: minutes and their confirmation are four eyes; OQ-S-03). */
export function recordGenehmigung(
  kontext: Kontext,
  { params: { sitzungId }, body: { version } }: Eingabe<typeof recordGenehmigungRoute>,
): Antwortet<Antwort<typeof recordGenehmigungRoute>> {
  return changeSitzung(kontext, sitzungId, version, async (trx, akt, zeile, standortId) => {
    if (zeile.protokollZustand !== 'VORGELEGT') {
      return fail(
        refuseRegel('NICHT_VORGELEGT', 'Das Protokoll ist noch nicht vorgelegt.', {
          detail: 'Schreiben Sie das Protokoll und legen Sie es vor. Danach genehmigt es ein anderes Konto.',
        }),
      );
    }
    if (zeile.vorgelegtVon === akt.kontoId) {
      return fail(
        refuseRegel('VIER_AUGEN', 'Sie haben das Protokoll selbst vorgelegt.', {
          detail: 'Genehmigen muss ein anderes Konto der Koordination oder der KI-Leitung.',
          quelle: 'Fallmodell 4.1 (Protokoll durch Koordination, Bestätigung durch den Vorsitz)',
        }),
      );
    }
    const gesetzt = await setGenehmigung(trx, standortId, akt, kontext.stichtag);
    return gesetzt ? ok(null) : fail(refuseKonflikt(null));
  });
}

function refuseKuenftig() {
  return refuseRegel('SITZUNG_KUENFTIG', 'Diese Sitzung war noch nicht.', {
    detail: 'Anwesenheit, Protokoll und Beschlüsse können Sie ab dem Tag der Sitzung eintragen.',
  });
}
