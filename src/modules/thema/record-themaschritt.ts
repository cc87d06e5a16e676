import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkLage, type Lage, type Lagefehler } from './lage.model.ts';
import { toBeschlussangaben, toRueckmeldung } from './rueckmeldung.model.ts';
import {
  checkSchrittangabe,
  getSchrittregel,
  listSchritte,
  type Schrittangabe,
  type Schrittfehler,
  toSchrittangaben,
  toSchritttexte,
} from './schritte.model.ts';
import type { recordThemaschrittRoute } from './thema.contract.ts';
import { THEMA_ZUSTAND_NAMEN, type ThemaZustand } from './thema.model.ts';
import { findThemazeile, insertThemaereignis, setThemaversion } from './thema.repo.ts';
import { findBeschlusswahl, listMassnahmezeilen, listStellungnahmezeilen } from './umsetzung.repo.ts';
import { GRUNDLAGE_NAMEN } from './wirkung.model.ts';
import { findUmsetzungstag, listGenannteStellen, listMessungszeilen } from './wirkung.repo.ts';

type Schritt = typeof recordThemaschrittRoute;

/** One step of a Thema by the table. The database moves the Thema and tells the reporters with the same row. */
export function recordThemaschritt(
  kontext: Kontext,
  { params: { themaId }, body }: Eingabe<Schritt>,
): Antwortet<Antwort<Schritt>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = themaId;
  return withActor(kontext, async (trx): Promise<Result<Antwort<Schritt>, Ablehnung>> => {
    const thema = await findThemazeile(trx, standortId, themaId);
    if (thema === undefined) return fail(refuseNichtGefunden());
    if (thema.version !== body.version) return fail(refuseKonflikt(null));
    if (!listSchritte(thema).includes(body.schritt)) return fail(refuseSchritt(body.schritt, thema.zustand));
    const fehler = checkSchrittangabe(body, kontext.stichtag);
    if (fehler.length > 0) return fail(refuseAngaben(fehler));
    const gehindert = checkLage(body.schritt, await loadLage(trx, standortId, themaId), kontext.stichtag);
    if (gehindert !== null) return fail(refuseLage(gehindert));
    const geprueft = checkFormen(toSchritttexte(body), body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    const gefuellt = await fillAngaben(trx, standortId, themaId, body);
    if (!gefuellt.ok) return gefuellt;
    const { angaben, beschlussId } = gefuellt.wert;
    if (!(await setThemaversion(trx, standortId, themaId, body.version))) return fail(refuseKonflikt(null));
    const nach = getSchrittregel(body.schritt).nach ?? thema.zustand;
    await insertThemaereignis(trx, standortId, {
      themaId,
      art: body.schritt,
      von: thema.zustand,
      nach,
      grund: body.grund.trim(),
      angaben,
      rueckmeldung: toRueckmeldung({ ...body, angaben }),
      erklaert: geprueft.wert,
      kontoId,
      am: kontext.stichtag,
      ...(beschlussId === undefined ? {} : { beschlussId }),
    });
    return ok({ id: themaId, version: body.version + 1 });
  });
}

type Gefuellt = { angaben: Record<string, string>; beschlussId?: string };

/** What the register and the measurement say of a step; the page does not repeat it. */
async function fillAngaben(
  trx: Trx,
  standortId: string,
  themaId: string,
  body: Eingabe<Schritt>['body'],
): Promise<Result<Gefuellt, Ablehnung>> {
  const angaben = toSchrittangaben(body);
  if (body.schritt === 'BESCHLIESSEN') {
    const beschluss = await findBeschlusswahl(trx, standortId, angaben['beschlussId'] ?? '');
    if (beschluss === undefined) return fail(refuseBeschluss());
    return ok({ angaben: toBeschlussangaben(beschluss), beschlussId: beschluss.id });
  }
  if (body.schritt !== 'WIRKUNG_PRUEFEN') return ok({ angaben });
  const [messung] = await listMessungszeilen(trx, standortId, themaId);
  if (messung === undefined) return ok({ angaben });
  const { grundlage, ergebnis, gezaehlt, quelle } = messung;
  const worauf = [GRUNDLAGE_NAMEN[grundlage], gezaehlt, quelle].filter((text) => text !== null);
  return ok({ angaben: { ...angaben, wirkung: ergebnis, grundlage: worauf.join('. ') } });
}

/** Where the Thema stands beside its state. */
async function loadLage(trx: Trx, standortId: string, themaId: string): Promise<Lage> {
  const umgesetztAm = await findUmsetzungstag(trx, standortId, themaId);
  const messungen = await listMessungszeilen(trx, standortId, themaId);
  return {
    massnahmen: await listMassnahmezeilen(trx, standortId, themaId),
    stellungnahmen: await listStellungnahmezeilen(trx, standortId, themaId),
    nenntStelle: (await listGenannteStellen(trx, standortId, themaId)).length > 0,
    gemessen: messungen[0] !== undefined && messungen[0].umgesetztAm === umgesetztAm,
  };
}

function refuseLage({ code, titel, detail }: Lagefehler): Ablehnung {
  return refuseRegel(code, titel, { detail, quelle: 'Fallmodell 4.1' });
}

function refuseBeschluss(): Ablehnung {
  const detail = 'Wählen Sie einen Beschluss der Lenkungsgruppe, dessen Protokoll genehmigt ist.';
  return refuseAngaben([{ pointer: '/angaben/beschlussId', code: 'BESCHLUSS_NICHT_GEFUNDEN', detail }]);
}

function refuseSchritt(schritt: Schrittangabe['schritt'], zustand: ThemaZustand): Ablehnung {
  const { name } = getSchrittregel(schritt);
  return refuseRegel(
    'SCHRITT_NICHT_MOEGLICH',
    `„${name}“ geht jetzt nicht: Das Thema ist ${THEMA_ZUSTAND_NAMEN[zustand]}.`,
    {
      detail: 'Laden Sie die Seite neu. Sie zeigt die Schritte, die jetzt möglich sind.',
      quelle: 'Fallmodell 4.1',
    },
  );
}

function refuseAngaben(fehler: Schrittfehler[]): Ablehnung {
  return refuseRegel('SCHRITT_UNVOLLSTAENDIG', 'Dem Schritt fehlt noch etwas. Nichts wurde gespeichert.', {
    fehler,
    quelle: 'Fallmodell 4.1, AT-26',
  });
}
