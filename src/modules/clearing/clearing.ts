import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Ablehnungsgrund } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { checkNichtZuWeit, findAkte, getKonto } from '#src/modules/akte/index.ts';
import { listMitglieder } from '#src/modules/benutzer/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createClearingRoute, getAktenclearingRoute, getClearingRoute } from './clearing.contract.ts';
import {
  type Clearingmodell,
  type Entscheidungslage,
  findGueltiges,
  isClearingAblehnung,
  listAbweichungen,
} from './clearing.model.ts';
import { countGespraeche, insertClearing, listClearingzeilen } from './clearing.repo.ts';
import type { Abweichung } from './wertelisten/modelle.ts';

/** How the own Standort clears, for Koordination and Leitung. */
export function getClearing(kontext: Kontext): Antwortet<Antwort<typeof getClearingRoute>> {
  return withActor(kontext, async (trx) => {
    const alle = await listClearingzeilen(trx, getStandortkonto(kontext).standortId);
    kontext.protokoll.anzahl = alle.length;
    return ok({ stichtag: kontext.stichtag, heute: findGueltiges(alle, kontext.stichtag), alle });
  });
}

/** Sets the Clearing from a day on; what was decided before stays under what counted then. */
export function createClearing(
  kontext: Kontext,
  { body }: Eingabe<typeof createClearingRoute>,
): Antwortet<Antwort<typeof createClearingRoute>> {
  type Ausgang = Result<Antwort<typeof createClearingRoute>, Ablehnung>;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    if (body.gueltigVon < kontext.stichtag) {
      const detail = 'Wählen Sie heute oder einen späteren Tag.';
      const fehler = [{ pointer: '/gueltigVon', code: 'DATUM_VERGANGEN', detail }];
      return fail(refuseRegel('DATUM_VERGANGEN', 'Ein Clearing gilt nicht rückwirkend.', { fehler }));
    }
    const grenze = { pointer: '/gueltigVon', monate: PARAMETER.termin_hoechstens.wert };
    const tag = checkNichtZuWeit(body.gueltigVon, kontext.stichtag, grenze);
    if (!tag.ok) return tag;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    await insertClearing(trx, { id, ...getStandortkonto(kontext), ...body });
    return ok({ id });
  });
}

/** What the Clearing asks for when the Aufnahme of this Akte is decided. */
export function getAktenclearing(
  kontext: Kontext,
  { params }: Eingabe<typeof getAktenclearingRoute>,
): Antwortet<Antwort<typeof getAktenclearingRoute>> {
  type Ausgang = Result<Antwort<typeof getAktenclearingRoute>, Ablehnung>;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    kontext.protokoll.objektId = akte.id;
    const modell = await findClearing(trx, kontext);
    return ok({
      modell,
      gespraeche: await countGespraeche(trx, getKonto(kontext).mandantId, akte.id),
      personen: modell?.art === 'B' ? await listZweite(trx, kontext) : [],
    });
  });
}

/** The model that counts today in the Standort of the acting account. */
async function findClearing(trx: Trx, kontext: Kontext): Promise<Clearingmodell | null> {
  const zeilen = await listClearingzeilen(trx, getKonto(kontext).standortId);
  return findGueltiges(zeilen, kontext.stichtag);
}

/** Case Management of the own Stelle without oneself. */
async function listZweite(trx: Trx, kontext: Kontext): Promise<{ kontoId: string; name: string }[]> {
  const mitglieder = await listMitglieder(trx, kontext.stichtag);
  const ich = getKonto(kontext).kontoId;
  return mitglieder
    .filter(({ rolle, kontoId }) => rolle === 'CASE_MANAGEMENT' && kontoId !== ich)
    .map(({ kontoId, name }) => ({ kontoId, name }));
}

/** What is said about the Clearing when an Aufnahme is decided. */
export type Clearingangabe = {
  zweitePersonId?: string | undefined;
  kapazitaet?: boolean;
  begruendung?: string | undefined;
};
export type Clearingstand = {
  modell: Clearingmodell['art'];
  abweichungen: Abweichung[];
  zweitePerson: string | null;
};

/**
 * Holds a decision against the model of the Standort: null without a model. A deviation goes through with a reason;
 * without one it is refused once and says what is missing. Never a block. A no is held against it only where the model
 * decides it.
 */
export async function checkClearing(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  angabe: Clearingangabe | undefined,
  ablehnungsgrund?: Ablehnungsgrund,
): Promise<Result<Clearingstand | null, Ablehnung>> {
  const modell = await findClearing(trx, kontext);
  if (modell === null) return ok(null);
  if (ablehnungsgrund !== undefined && !isClearingAblehnung(modell, ablehnungsgrund)) return ok(null);
  const feld = ablehnungsgrund === undefined ? '/clearing' : '/mitentscheidung';
  const zweite = angabe?.zweitePersonId;
  const person =
    zweite === undefined ? undefined : (await listZweite(trx, kontext)).find((p) => p.kontoId === zweite);
  if (zweite !== undefined && person === undefined) return fail(refuseZweite(feld));
  const lage: Entscheidungslage = {
    gespraeche: await countGespraeche(trx, getKonto(kontext).mandantId, akteId),
    zweitePerson: person !== undefined,
    kapazitaet: angabe?.kapazitaet ?? false,
    ...(ablehnungsgrund === undefined ? {} : { ablehnungsgrund }),
  };
  const abweichungen = listAbweichungen(modell, lage);
  if (abweichungen.length > 0 && angabe?.begruendung === undefined) return fail(refuseOhneGrund(feld));
  return ok({ modell: modell.art, abweichungen, zweitePerson: person?.name ?? null });
}

function refuseOhneGrund(feld: string): Ablehnung {
  const detail =
    'Ihr Standort sieht es anders vor. Begründen Sie die Abweichung, dann gilt die Entscheidung.';
  return refuseRegel(
    'CLEARING_BEGRUENDUNG_FEHLT',
    'Die Entscheidung weicht vom Clearing Ihres Standorts ab.',
    {
      fehler: [{ pointer: `${feld}/begruendung`, code: 'CLEARING_BEGRUENDUNG_FEHLT', detail }],
      quelle: 'Evaluation 2023–2025 [L1321, L1389]; EV-04',
    },
  );
}

function refuseZweite(feld: string): Ablehnung {
  const detail = 'Wählen Sie eine andere Person aus dem Case Management Ihrer Stelle.';
  return refuseRegel('ZWEITE_PERSON_UNGEEIGNET', 'Diese Person kann nicht mitentscheiden.', {
    fehler: [{ pointer: `${feld}/zweitePersonId`, code: 'ZWEITE_PERSON_UNGEEIGNET', detail }],
  });
}

/** The acting account, which is bound to a Standort by its role. */
function getStandortkonto({ actor }: Kontext): { standortId: string; kontoId: string } {
  if (actor.art !== 'konto' || actor.standortId === null) throw new Error('Roles of a Standort only');
  return { standortId: actor.standortId, kontoId: actor.kontoId };
}
