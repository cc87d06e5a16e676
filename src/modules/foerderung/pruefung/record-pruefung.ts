import { type Ablehnung, refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { FOERDERFALL_ZUSTAND_NAMEN } from '../foerderfall.model.ts';
import { type Foerderfallzeile, updateFoerderfallzeile } from '../foerderfall.repo.ts';
import { findFristfehler } from '../find-fristfehler.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { applySchritt } from '../record-schritt.ts';
import { withFoerderfall } from '../with-foerderfall.ts';
import { loadGrundlage, loadUrteile } from './load-grundlage.ts';
import type {
  createAusnahmeRoute,
  createNachforderungRoute,
  recordAusnahmeRoute,
  recordPruefpunktRoute,
} from './pruefung.contract.ts';
import { insertAusnahme, insertNachforderung, insertPunkt, updateAusnahme } from './pruefung.repo.ts';

type Geschrieben = { id: string; version: number };

/** A judgement on one point. „Nicht erfüllt“ and „entfällt“ always need a reason, a warning of the rules too. */
export function recordPruefpunkt(
  kontext: Kontext,
  { params: { foerderfallId: id }, body }: Eingabe<typeof recordPruefpunktRoute>,
): Antwortet<Antwort<typeof recordPruefpunktRoute>> {
  return withFoerderfall(kontext, { id, version: body.version }, async (trx, fall) => {
    if (fall.zustand !== 'IN_PRUEFUNG') {
      return fail(
        refuseRegel('NICHT_IN_PRUEFUNG', `Der Förderfall ist ${FOERDERFALL_ZUSTAND_NAMEN[fall.zustand]}.`, {
          detail: 'Die Prüfliste wird während der Prüfung geführt.',
        }),
      );
    }
    const grundlage = await loadGrundlage(trx, fall);
    const urteil =
      grundlage &&
      (await loadUrteile(trx, grundlage)).find((eines) => eines.punkt.schluessel === body.schluessel);
    const punkt = urteil?.punkt;
    if (grundlage === undefined || punkt === undefined)
      return fail(
        refusePunkt('schluessel', 'Diesen Punkt gibt es in dieser Fassung nicht. Laden Sie die Seite neu.'),
      );
    // A draft that was begun before somebody else judged must not take that judgement's place unseen (decision 0048).
    if (body.urteil !== undefined && body.urteil !== (urteil?.zeile?.lfd ?? 0))
      return fail(refuseKonflikt({ version: fall.version }));
    const begruenden = body.stand !== 'OFFEN' && (body.stand !== 'ERFUELLT' || punkt.mitGrund);
    if (begruenden && body.notiz === undefined)
      return fail(
        refusePunkt('notiz', 'Hier fehlt die Begründung. Schreiben Sie, worauf Ihr Urteil beruht.'),
      );
    const { kontoId } = getFoerderkonto(kontext);
    const { schluessel, stand, notiz = null } = body;
    await insertPunkt(trx, fall, grundlage.fassung.nummer, {
      schluessel,
      stand,
      notiz,
      kontoId,
      am: kontext.stichtag,
    });
    return updateFallversion(trx, fall);
  });
}

function refusePunkt(feld: string, detail: string): Ablehnung {
  return refuseRegel('PRUEFPUNKT', 'Das Urteil ist nicht gespeichert.', {
    fehler: [{ pointer: `/${feld}`, code: 'PRUEFPUNKT', detail }],
  });
}

/** A new version without a step: two people who judge at once see each other. */
export async function updateFallversion(
  trx: Trx,
  fall: Foerderfallzeile,
): Promise<Result<Geschrieben, Ablehnung>> {
  const { id, version, zustand, antragVon, vorbereitetVon } = fall;
  if (!(await updateFoerderfallzeile(trx, id, version, { zustand, antragVon, vorbereitetVon })))
    return fail(refuseKonflikt({ version }));
  return ok({ id, version: version + 1 });
}

/** Asks for what is missing; the Antrag can be changed and signed once more until the day. */
export function createNachforderung(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, punkte, frist },
  }: Eingabe<typeof createNachforderungRoute>,
): Antwortet<Antwort<typeof createNachforderungRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: 'nachfordern',
      grund: `Frist: ${formatGerman(frist)}`,
      fakten: {},
    });
    if (!schritt.ok) return schritt;
    const falsch = findFristfehler(frist, kontext.stichtag);
    if (falsch !== null) {
      return fail(
        refuseRegel(falsch.code, 'Die Nachforderung ist nicht gestellt.', {
          fehler: [{ pointer: '/frist', ...falsch }],
        }),
      );
    }
    const { kontoId: gestelltVon } = getFoerderkonto(kontext);
    await insertNachforderung(trx, fall, { punkte, frist, gestelltAm: kontext.stichtag, gestelltVon });
    return schritt;
  });
}

/** Nr. 4.1 b: only the ministry makes an exception. */
export function createAusnahme(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, grund } }: Eingabe<typeof createAusnahmeRoute>,
): Antwortet<Antwort<typeof createAusnahmeRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: 'ausnahme_anfragen',
      grund: null,
      fakten: {},
    });
    if (!schritt.ok) return schritt;
    const { kontoId: gefragtVon } = getFoerderkonto(kontext);
    await insertAusnahme(trx, fall, { frage: grund, gefragtAm: kontext.stichtag, gefragtVon });
    return schritt;
  });
}

export function recordAusnahme(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, grund, entscheidung },
  }: Eingabe<typeof recordAusnahmeRoute>,
): Antwortet<Antwort<typeof recordAusnahmeRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: 'ausnahme_entscheiden',
      grund: null,
      fakten: {},
    });
    if (!schritt.ok) return schritt;
    const { kontoId: entschiedenVon } = getFoerderkonto(kontext);
    await updateAusnahme(trx, id, {
      entscheidung,
      begruendung: grund,
      entschiedenAm: kontext.stichtag,
      entschiedenVon,
    });
    return schritt;
  });
}
