import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { diffAngaben } from '#src/modules/angebot/angebot.model.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { listKommunen } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  createAnlaufstelleRoute,
  recordAnlaufstellenbestaetigungRoute,
  updateAnlaufstelleRoute,
} from './anlaufstelle.contract.ts';
import { type Anlaufstellenangaben, listFreitexte } from './anlaufstelle.model.ts';
import * as repo from './anlaufstelle.repo.ts';

type Geschrieben = Result<{ id: string; version: number }, Ablehnung>;

/** A new Anlaufstelle; who enters it has looked at it today. */
export function createAnlaufstelle(
  kontext: Kontext,
  { body: { angaben, gueltigVon, gueltigBis, erklaerungen } }: Eingabe<typeof createAnlaufstelleRoute>,
): Antwortet<Antwort<typeof createAnlaufstelleRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { stichtag: am } = kontext;
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const geprueft = checkFormen(listFreitexte(angaben), erklaerungen);
    if (!geprueft.ok) return geprueft;
    const kommunen = await checkKommunen(trx, standortId, am, angaben);
    if (!kommunen.ok) return kommunen;
    const erklaert = geprueft.wert;
    await repo.insertAnlaufstelle(trx, standortId, {
      id,
      angaben,
      gueltigVon,
      gueltigBis,
      bestaetigtAm: am,
      erklaert,
      kontoId,
    });
    await repo.insertAenderung(trx, standortId, id, { art: 'ANGELEGT', felder: [], kontoId, am });
    return ok({ id, version: 1 });
  });
}

/** Changes it as a whole; only what is different is checked again and stands in the history. */
export function updateAnlaufstelle(
  kontext: Kontext,
  { params: { anlaufstelleId: id }, body }: Eingabe<typeof updateAnlaufstelleRoute>,
): Antwortet<Antwort<typeof updateAnlaufstelleRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { stichtag: am } = kontext;
  const { angaben, gueltigVon, gueltigBis, version } = body;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const alt = await repo.lockAnlaufstelle(trx, standortId, id);
    if (alt === undefined) return fail(refuseNichtGefunden());
    if (alt.version !== version) return fail(refuseKonflikt(alt));
    const vorher = listFreitexte(alt.angaben);
    const texte = Object.fromEntries(
      Object.entries(listFreitexte(angaben)).filter(([feld, text]) => vorher[feld] !== text),
    );
    const geprueft = checkFormen(texte, body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    const kommunen = await checkKommunen(trx, standortId, am, angaben);
    if (!kommunen.ok) return kommunen;
    const erklaert = geprueft.wert;
    await repo.updateAnlaufstelle(trx, standortId, {
      id,
      angaben,
      gueltigVon,
      gueltigBis,
      bestaetigtAm: am,
      erklaert,
      kontoId,
    });
    const felder = diffAngaben(
      { ...alt.angaben, gueltigVon: alt.gueltigVon, gueltigBis: alt.gueltigBis },
      { ...angaben, gueltigVon, gueltigBis },
    );
    await repo.insertAenderung(trx, standortId, id, { art: 'GEAENDERT', felder, kontoId, am });
    return ok({ id, version: version + 1 });
  });
}

/** Nothing has changed, and all of it is true today. */
export function recordAnlaufstellenbestaetigung(
  kontext: Kontext,
  { params: { anlaufstelleId: id }, body: { version } }: Eingabe<typeof recordAnlaufstellenbestaetigungRoute>,
): Antwortet<Antwort<typeof recordAnlaufstellenbestaetigungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { stichtag: am } = kontext;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const alt = await repo.lockAnlaufstelle(trx, standortId, id);
    if (alt === undefined) return fail(refuseNichtGefunden());
    if (alt.version !== version) return fail(refuseKonflikt(alt));
    await repo.setBestaetigt(trx, standortId, { id, am, kontoId });
    await repo.insertAenderung(trx, standortId, id, { art: 'BESTAETIGT', felder: [], kontoId, am });
    return ok({ id, version: version + 1 });
  });
}

/** Kommunen of the own Standort alone. */
async function checkKommunen(
  trx: Trx,
  standortId: string,
  stichtag: PlainDate,
  { kommunen }: Anlaufstellenangaben,
): Promise<Result<null, Ablehnung>> {
  if (kommunen.length === 0) return ok(null);
  const bekannte = new Set((await listKommunen(trx, standortId, stichtag)).map(({ id }) => id));
  if (kommunen.every((id) => bekannte.has(id))) return ok(null);
  return fail(
    refuseRegel(
      'KOMMUNE_UNBEKANNT',
      'Eine der Kommunen gehört nicht zum eigenen Standort, oder es gibt sie nicht mehr.',
      {
        detail: 'Laden Sie die Seite neu und wählen Sie die Kommunen noch einmal.',
        fehler: [
          {
            pointer: '/angaben/kommunen',
            code: 'KOMMUNE_UNBEKANNT',
            detail: 'Wählen Sie Kommunen des eigenen Standorts.',
          },
        ],
      },
    ),
  );
}
