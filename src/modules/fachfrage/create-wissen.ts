import {
  type Ablehnung,
  type Feldfehler,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkFormen } from './check-text.ts';
import { findFachfragezeile } from './fachfrage.repo.ts';
import { getStandortkonto } from './standortkonto.ts';
import type { closeWissenRoute, createWissenRoute, updateWissenRoute } from './wissen.contract.ts';
import { toSuchtext } from './wissen.model.ts';
import {
  findWissenszeile,
  findWissenVon,
  insertFassung,
  insertWissen,
  type NeueFassung,
  updateWissenszeile,
} from './wissen.repo.ts';

type Schreibausgang = Result<Antwort<typeof createWissenRoute>, Ablehnung>;
type Angabe = Pick<
  Eingabe<typeof createWissenRoute>['body'],
  'thema' | 'titel' | 'frage' | 'antwort' | 'quelle' | 'stand' | 'pruefenAm'
>;

/** Publishes an entry, also from an answered Fachfrage: once for each. */
export function createWissen(
  kontext: Kontext,
  { body }: Eingabe<typeof createWissenRoute>,
): Antwortet<Antwort<typeof createWissenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const herkunft = await checkHerkunft(trx, standortId, body.fachfrageId);
    if (!herkunft.ok) return herkunft;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    const fassung = checkFassung(kontext, body, { id, version: 1, anlass: null, zustand: 'GILT' }, body);
    if (!fassung.ok) return fassung;
    await insertWissen(trx, standortId, { ...fassung.wert, fachfrageId: body.fachfrageId });
    await insertFassung(trx, standortId, fassung.wert);
    return ok({ id, version: 1 });
  });
}

/** A new Fassung holds; a withdrawn entry holds again with it. */
export function updateWissen(
  kontext: Kontext,
  { params, body }: Eingabe<typeof updateWissenRoute>,
): Antwortet<Antwort<typeof updateWissenRoute>> {
  const { version, anlass } = body;
  return changeWissen(kontext, params.wissenId, version, () =>
    checkFassung(kontext, body, { id: params.wissenId, version: version + 1, anlass, zustand: 'GILT' }, body),
  );
}

/** It does not hold any more, and says so; the words stay. */
export function closeWissen(
  kontext: Kontext,
  { params: { wissenId }, body }: Eingabe<typeof closeWissenRoute>,
): Antwortet<Antwort<typeof closeWissenRoute>> {
  const { version, anlass } = body;
  return changeWissen(kontext, wissenId, version, (alt) => {
    const erklaert = checkFormen({ anlass }, body.erklaerungen);
    if (!erklaert.ok) return erklaert;
    const kopf = { id: wissenId, version: version + 1, anlass, zustand: 'ZURUECKGEZOGEN' } as const;
    return ok(createFassung(kontext, alt, kopf, erklaert.wert));
  });
}

async function changeWissen(
  kontext: Kontext,
  wissenId: string,
  version: number,
  create: (alt: Angabe) => Result<NeueFassung, Ablehnung>,
): Promise<Schreibausgang> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = wissenId;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const zeile = await findWissenszeile(trx, standortId, wissenId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt(toGezeigt(zeile)));
    const fassung = create(zeile);
    if (!fassung.ok) return fassung;
    if (!(await updateWissenszeile(trx, standortId, fassung.wert))) return fail(refuseKonflikt(null));
    await insertFassung(trx, standortId, fassung.wert);
    return ok({ id: wissenId, version: fassung.wert.version });
  });
}

/** What holds now, as the form asks for it: both versions are shown side by side. */
function toGezeigt(zeile: Angabe & { version: number }) {
  const { version, thema, titel, frage, antwort, quelle, stand, pruefenAm } = zeile;
  return { version, thema, titel, frage, antwort, quelle, stand, pruefenAm };
}

type Kopf = { id: string; version: number; anlass: string | null; zustand: NeueFassung['zustand'] };

function checkFassung(
  kontext: Kontext,
  angabe: Angabe,
  kopf: Kopf,
  { erklaerungen }: Pick<Eingabe<typeof createWissenRoute>['body'], 'erklaerungen'>,
): Result<NeueFassung, Ablehnung> {
  const tage = checkTage(angabe, kontext.stichtag);
  if (!tage.ok) return tage;
  const { titel, frage, antwort, quelle } = angabe;
  const texte = { titel, frage, antwort, quelle, ...(kopf.anlass === null ? {} : { anlass: kopf.anlass }) };
  const erklaert = checkFormen(texte, erklaerungen);
  if (!erklaert.ok) return erklaert;
  return ok(createFassung(kontext, angabe, kopf, erklaert.wert));
}

function createFassung(
  kontext: Kontext,
  { thema, titel, frage, antwort, quelle, stand, pruefenAm }: Angabe,
  { id, version, anlass, zustand }: Kopf,
  erklaert: readonly string[],
): NeueFassung {
  return {
    wissenId: id,
    version,
    zustand,
    thema,
    titel,
    frage,
    antwort,
    quelle,
    stand,
    pruefenAm,
    anlass,
    erklaert,
    suchtext: toSuchtext([titel, frage, antwort, quelle]),
    kontoId: getStandortkonto(kontext).kontoId,
    am: kontext.stichtag,
  };
}

function checkTage({ stand, pruefenAm }: Angabe, stichtag: PlainDate): Result<null, Ablehnung> {
  const fehler: Feldfehler[] = [];
  if (stand > stichtag) {
    fehler.push({
      pointer: '/stand',
      code: 'DATUM_IN_ZUKUNFT',
      detail: 'Der Stand kann nicht in der Zukunft liegen.',
    });
  }
  if (pruefenAm <= stichtag) {
    fehler.push({
      pointer: '/pruefenAm',
      code: 'PRUEFTERMIN_VERGANGEN',
      detail: 'Wählen Sie einen Tag nach heute, an dem wieder geprüft wird.',
    });
  }
  if (fehler.length === 0) return ok(null);
  return fail(refuseRegel('TAGE_UNGUELTIG', 'Bitte prüfen Sie Stand und Prüftermin.', { fehler }));
}

async function checkHerkunft(
  trx: Trx,
  standortId: string,
  fachfrageId: string | null,
): Promise<Result<null, Ablehnung>> {
  if (fachfrageId === null) return ok(null);
  const zeile = await findFachfragezeile(trx, standortId, fachfrageId);
  if (zeile === undefined) return fail(refuseNichtGefunden());
  if (zeile.zustand !== 'BEANTWORTET') {
    return fail(
      refuseRegel('NICHT_BEANTWORTET', 'Die Frage ist noch nicht beantwortet.', {
        detail: 'Erst eine beantwortete Frage wird zu Wissen.',
      }),
    );
  }
  if ((await findWissenVon(trx, standortId, fachfrageId)) === undefined) return ok(null);
  return fail(
    refuseRegel('SCHON_VEROEFFENTLICHT', 'Aus dieser Frage gibt es schon einen Eintrag.', {
      detail: 'Öffnen Sie den Eintrag und berichtigen Sie ihn dort.',
    }),
  );
}
