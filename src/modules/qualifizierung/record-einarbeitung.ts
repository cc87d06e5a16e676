import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  createEinarbeitungRoute,
  getEinarbeitungRoute,
  getEinarbeitungsstandRoute,
  recordErledigungRoute,
} from './einarbeitung.contract.ts';
import {
  EINARBEITUNG_FASSUNG,
  EINARBEITUNG_VORLAGE,
  type Einarbeitungsschritt,
  toEinarbeitungstexte,
  toGezeigt,
} from './einarbeitung.model.ts';
import {
  countEinarbeitung,
  deleteErledigtes,
  findEinarbeitung,
  insertEinarbeitung,
  insertErledigtes,
  listErledigtes,
} from './einarbeitung.repo.ts';
import { EINARBEITUNG_MINDESTZAHL } from './parameter.ts';

/** The steps of the own Standort, or those that ship; done is what the own account says. */
export function getEinarbeitung(kontext: Kontext): Antwortet<Antwort<typeof getEinarbeitungRoute>> {
  const konto = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const eigene = await findEinarbeitung(trx, konto.standortId);
    const namen = await listNamen(trx, eigene === undefined ? [] : [eigene.kontoId]);
    const erledigt = new Map(
      (await listErledigtes(trx, konto)).map(({ kennung, erledigtAm }) => [kennung, erledigtAm]),
    );
    return ok({
      version: eigene?.version ?? 0,
      am: eigene?.am ?? null,
      geprueftVon: namen.get(eigene?.kontoId ?? '') ?? null,
      vorlageNeuer: eigene !== undefined && eigene.vorlage < EINARBEITUNG_FASSUNG,
      schritte: (eigene?.schritte ?? EINARBEITUNG_VORLAGE).map((schritt) => ({
        ...schritt,
        erledigtAm: erledigt.get(schritt.kennung) ?? null,
      })),
    });
  });
}

/** Two numbers, and none that could tell who. */
export function getEinarbeitungsstand(
  kontext: Kontext,
): Antwortet<Antwort<typeof getEinarbeitungsstandRoute>> {
  return withActor(kontext, async (trx) => {
    const schritte = await loadSchritte(trx, kontext);
    const { begonnen, fertig } = await countEinarbeitung(
      trx,
      schritte.map(({ kennung }) => kennung),
    );
    const mindestens = EINARBEITUNG_MINDESTZAHL;
    // Who has not begun has not finished: one hidden number hides the other.
    const gezeigt = toGezeigt(begonnen, mindestens);
    return ok({
      mindestens,
      begonnen: gezeigt,
      fertig: gezeigt === null ? null : toGezeigt(fertig, mindestens),
    });
  });
}

/** The next version of the own Standort. */
export function createEinarbeitung(
  kontext: Kontext,
  { body: { version, schritte, anlass, erklaerungen } }: Eingabe<typeof createEinarbeitungRoute>,
): Antwortet<Antwort<typeof createEinarbeitungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx): Promise<Result<{ version: number }, Ablehnung>> => {
    const jetzt = await findEinarbeitung(trx, standortId);
    if ((jetzt?.version ?? 0) !== version) {
      return fail(
        refuseKonflikt(jetzt === undefined ? null : { version: jetzt.version, schritte: jetzt.schritte }),
      );
    }
    if (new Set(schritte.map(({ kennung }) => kennung)).size !== schritte.length) {
      const detail = 'Zwei Schritte haben dieselbe Kennung. Laden Sie die Seite neu.';
      return fail(refuseRegel('KENNUNG_DOPPELT', 'Die Schritte lassen sich so nicht speichern.', { detail }));
    }
    const erklaert = checkFormen(toEinarbeitungstexte(schritte, anlass), erklaerungen);
    if (!erklaert.ok) return erklaert;
    const neu = {
      version: version + 1,
      vorlage: EINARBEITUNG_FASSUNG,
      schritte,
      anlass,
      erklaert: erklaert.wert,
      kontoId,
      am: kontext.stichtag,
    };
    if (!(await insertEinarbeitung(trx, standortId, neu))) return fail(refuseKonflikt(null));
    return ok({ version: version + 1 });
  });
}

/** The own account alone says what it has done. */
export function recordErledigung(
  kontext: Kontext,
  { params: { kennung }, body: { erledigt } }: Eingabe<typeof recordErledigungRoute>,
): Antwortet<Antwort<typeof recordErledigungRoute>> {
  const konto = getStandortkonto(kontext);
  return withActor(kontext, async (trx): Promise<Result<{ kennung: string }, Ablehnung>> => {
    const schritte = await loadSchritte(trx, kontext);
    if (!schritte.some((schritt) => schritt.kennung === kennung)) return fail(refuseNichtGefunden());
    if (erledigt) await insertErledigtes(trx, konto, kennung, kontext.stichtag);
    else await deleteErledigtes(trx, konto, kennung);
    return ok({ kennung });
  });
}

async function loadSchritte(trx: Trx, kontext: Kontext): Promise<readonly Einarbeitungsschritt[]> {
  const eigene = await findEinarbeitung(trx, getStandortkonto(kontext).standortId);
  return eigene?.schritte ?? EINARBEITUNG_VORLAGE;
}
