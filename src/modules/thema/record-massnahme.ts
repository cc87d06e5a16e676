import {
  type Ablehnung,
  type Feldfehler,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { changeThema } from './change-thema.ts';
import { isAbgeschlossen } from './massnahme.model.ts';
import { THEMA_ZUSTAND_NAMEN, type ThemaZustand } from './thema.model.ts';
import type { createMassnahmeRoute, recordMassnahmeRoute } from './umsetzung.contract.ts';
import { findEntscheidung, insertMassnahme, listMassnahmezeilen, setMassnahme } from './umsetzung.repo.ts';

/** A Maßnahme belongs to what is decided and not yet carried out. */
export function isMassnahmeMoeglich(zustand: ThemaZustand): boolean {
  return zustand === 'BESCHLOSSEN' || zustand === 'IN_UMSETZUNG';
}

/** What is done for a decided Thema; it comes by the Beschluss that decided last. */
export function createMassnahme(
  kontext: Kontext,
  { params: { themaId }, body }: Eingabe<typeof createMassnahmeRoute>,
): Antwortet<Antwort<typeof createMassnahmeRoute>> {
  const { version, text, verantwortlich, faellig, betrag, ressourcen = null, erklaerungen } = body;
  return changeThema(kontext, { themaId, version }, async (trx, thema, { standortId, kontoId }) => {
    if (!isMassnahmeMoeglich(thema.zustand)) return fail(refuseZustand(thema.zustand));
    if (faellig < kontext.stichtag) return fail(refuseVergangen());
    const texte = { text, verantwortlich, ...(ressourcen === null ? {} : { ressourcen }) };
    const geprueft = checkFormen(texte, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const entscheidung = await findEntscheidung(trx, standortId, themaId);
    await insertMassnahme(trx, standortId, {
      id: createUuidV7(),
      themaId,
      beschlussId: entscheidung?.beschlussId ?? null,
      inhalt: text,
      verantwortlich,
      faellig,
      ressourcen,
      betrag,
      erklaert: geprueft.wert,
      kontoId,
      am: kontext.stichtag,
    });
    const angaben = { massnahme: text, verantwortlich, faellig };
    return ok({ art: 'MASSNAHME_ANGELEGT', angaben, erklaert: geprueft.wert });
  });
}

/** How far it is; a result or a reason ends it. What is ended stays as it is. */
export function recordMassnahme(
  kontext: Kontext,
  { params: { themaId, massnahmeId }, body }: Eingabe<typeof recordMassnahmeRoute>,
): Antwortet<Antwort<typeof recordMassnahmeRoute>> {
  const { version, zustand, faellig, ergebnis = null, erklaerungen } = body;
  return changeThema(kontext, { themaId, version }, async (trx, thema, { standortId, kontoId }) => {
    const massnahmen = await listMassnahmezeilen(trx, standortId, themaId);
    const massnahme = massnahmen.find(({ id }) => id === massnahmeId);
    if (massnahme === undefined) return fail(refuseNichtGefunden());
    if (!isMassnahmeMoeglich(thema.zustand)) return fail(refuseZustand(thema.zustand));
    if (isAbgeschlossen(massnahme.zustand)) return fail(refuseAbgeschlossen());
    const fehler = listFehler(massnahme.faellig, body);
    if (fehler.length > 0) return fail(refuseAngaben(fehler));
    const geprueft = checkFormen(ergebnis === null ? {} : { ergebnis }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const ende = isAbgeschlossen(zustand) ? { ergebnis, abgeschlossenAm: kontext.stichtag } : LAEUFT_NOCH;
    const erklaert = geprueft.wert;
    await setMassnahme(trx, standortId, { id: massnahmeId, faellig, zustand, ...ende, erklaert, kontoId });
    const angaben = {
      massnahme: massnahme.inhalt,
      stand: zustand,
      faellig,
      ...(ergebnis === null ? {} : { ergebnis }),
    };
    return ok({ art: 'MASSNAHME_GEAENDERT', angaben, erklaert });
  });
}

const LAEUFT_NOCH = { ergebnis: null, abgeschlossenAm: null } as const;

function listFehler(
  bisher: string,
  { zustand, faellig, ergebnis }: Eingabe<typeof recordMassnahmeRoute>['body'],
): Feldfehler[] {
  if (ergebnis !== undefined) return [];
  const pointer = '/ergebnis';
  if (isAbgeschlossen(zustand))
    return [{ pointer, code: 'ERGEBNIS_FEHLT', detail: 'Nennen Sie das Ergebnis oder den Grund.' }];
  return faellig === bisher
    ? []
    : [{ pointer, code: 'GRUND_FEHLT', detail: 'Nennen Sie den Grund für die neue Frist.' }];
}

function refuseZustand(zustand: ThemaZustand): Ablehnung {
  return refuseRegel('NICHT_BESCHLOSSEN', 'Maßnahmen gehören zu einem beschlossenen Thema.', {
    detail: `Das Thema ist ${THEMA_ZUSTAND_NAMEN[zustand]}. Laden Sie die Seite neu.`,
    quelle: 'Fallmodell 4.1',
  });
}

function refuseVergangen(): Ablehnung {
  const detail = 'Wählen Sie heute oder einen späteren Tag.';
  return refuseAngaben([{ pointer: '/faellig', code: 'TAG_VERGANGEN', detail }]);
}

function refuseAbgeschlossen(): Ablehnung {
  return refuseRegel('MASSNAHME_ABGESCHLOSSEN', 'Diese Maßnahme ist schon abgeschlossen.', {
    detail: 'Legen Sie eine neue Maßnahme an, wenn noch etwas zu tun ist.',
  });
}

function refuseAngaben(fehler: Feldfehler[]): Ablehnung {
  return refuseRegel('MASSNAHME_UNVOLLSTAENDIG', 'Bitte prüfen Sie die Angaben zur Maßnahme.', { fehler });
}
