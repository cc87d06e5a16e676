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
    const erklaert = await checkAngaben(trx, kontext, angaben, {}, erklaerungen);
    if (!erklaert.ok) return erklaert;
    const satz = { id, angaben, gueltigVon, gueltigBis, bestaetigtAm: am, erklaert: erklaert.wert, kontoId };
    await repo.insertAnlaufstelle(trx, standortId, satz);
    await repo.insertAenderung(trx, standortId, id, { art: 'ANGELEGT', felder: [], kontoId, am });
    return ok({ id, version: 1 });
  });
}

/** Changes it as a whole; only what is different is checked again and stands in the history. */
export function updateAnlaufstelle(
  kontext: Kontext,
  {
    params: { anlaufstelleId: id },
    body: { angaben, gueltigVon, gueltigBis, version, erklaerungen },
  }: Eingabe<typeof updateAnlaufstelleRoute>,
): Antwortet<Antwort<typeof updateAnlaufstelleRoute>> {
  return withAnlaufstelle(kontext, id, version, async (trx, standortId, alt) => {
    const { kontoId } = getStandortkonto(kontext);
    const { stichtag: am } = kontext;
    const erklaert = await checkAngaben(trx, kontext, angaben, listFreitexte(alt.angaben), erklaerungen);
    if (!erklaert.ok) return erklaert;
    const satz = { id, angaben, gueltigVon, gueltigBis, bestaetigtAm: am, erklaert: erklaert.wert, kontoId };
    await repo.updateAnlaufstelle(trx, standortId, satz);
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
  return withAnlaufstelle(kontext, id, version, async (trx, standortId) => {
    const { kontoId } = getStandortkonto(kontext);
    const { stichtag: am } = kontext;
    await repo.setBestaetigt(trx, standortId, { id, am, kontoId });
    await repo.insertAenderung(trx, standortId, id, { art: 'BESTAETIGT', felder: [], kontoId, am });
    return ok({ id, version: version + 1 });
  });
}

/** Every change: the row locked, and as the page has read it (`version`). */
function withAnlaufstelle(
  kontext: Kontext,
  id: string,
  version: number,
  fn: (trx: Trx, standortId: string, alt: repo.Anlaufstellenzeile) => Promise<Geschrieben>,
): Promise<Geschrieben> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const alt = await repo.lockAnlaufstelle(trx, standortId, id);
    if (alt === undefined) return fail(refuseNichtGefunden());
    return alt.version === version ? fn(trx, standortId, alt) : fail(refuseKonflikt(alt));
  });
}

/** Texts that differ from `vorher` say nobody, and the Kommunen are ours; answers what was explained. */
async function checkAngaben(
  trx: Trx,
  kontext: Kontext,
  angaben: Anlaufstellenangaben,
  vorher: Readonly<Record<string, string>>,
  erklaerungen: Parameters<typeof checkFormen>[1],
): Promise<ReturnType<typeof checkFormen>> {
  const texte = Object.fromEntries(
    Object.entries(listFreitexte(angaben)).filter(([feld, text]) => vorher[feld] !== text),
  );
  const geprueft = checkFormen(texte, erklaerungen);
  if (!geprueft.ok) return geprueft;
  const { standortId } = getStandortkonto(kontext);
  const kommunen = await checkKommunen(trx, standortId, kontext.stichtag, angaben);
  return kommunen.ok ? geprueft : kommunen;
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
