import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { toCanonicalJson } from '#src/core/json-canonical.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  createAbfrageRoute,
  deliverAbfrageRoute,
  recordErinnerungRoute,
  updateAbfrageRoute,
} from './abfrage.contract.ts';
import {
  type Abfrageinhalt,
  findAbfragezeile,
  insertAbfrage,
  insertMeldungen,
  setErinnerungen,
  setVersendet,
  updateAbfrageinhalt,
} from './abfrage.repo.ts';
import type { Abfragezeile } from './abfrage.tables.ts';
import { getAbfragekonto } from './abfragekonto.ts';
import { BESETZUNG_FELDER, BESETZUNG_REIHE } from './besetzung.model.ts';
import { checkFelder, type Feld, toFeldtexte } from './felder.model.ts';
import type { Abfrageart } from './meldung.model.ts';
import { insertMeldeschritt } from './meldung.repo.ts';
import { refuseFremd } from './record-abnahme.ts';

type Eingegeben = Omit<Eingabe<typeof updateAbfrageRoute>['body'], 'version'>;

/** A draft: nobody of a Standort sees it before it is sent. */
export function createAbfrage(
  kontext: Kontext,
  { body }: Eingabe<typeof createAbfrageRoute>,
): Antwortet<Antwort<typeof createAbfrageRoute>> {
  const { kontoId, stelle } = getAbfragekonto(kontext);
  return withActor(kontext, async (trx): Promise<Result<Antwort<typeof createAbfrageRoute>, Ablehnung>> => {
    if (body.art === 'BERICHT' && stelle !== 'BEZIRKSREGIERUNG') return fail(refuseBericht());
    const vorher = body.vorgaengerId === null ? undefined : await findAbfragezeile(trx, body.vorgaengerId);
    if (body.vorgaengerId !== null && vorher?.art !== body.art) return fail(refuseVorgaenger());
    const inhalt = checkInhalt(body, body.art, vorher);
    if (!inhalt.ok) return inhalt;
    const id = createUuidV7();
    const reiheId = body.art === 'BESETZUNG' ? BESETZUNG_REIHE : (vorher?.reiheId ?? id);
    await insertAbfrage(trx, {
      id,
      art: body.art,
      stelle,
      reiheId,
      inhalt: inhalt.wert,
      kontoId,
      am: kontext.stichtag,
    });
    kontext.protokoll.objektId = id;
    return ok({ id, version: 1 });
  });
}

export function updateAbfrage(
  kontext: Kontext,
  { params: { abfrageId }, body: { version, ...body } }: Eingabe<typeof updateAbfrageRoute>,
): Antwortet<Antwort<typeof updateAbfrageRoute>> {
  const { kontoId, stelle } = getAbfragekonto(kontext);
  kontext.protokoll.objektId = abfrageId;
  return withActor(kontext, async (trx): Promise<Result<Antwort<typeof updateAbfrageRoute>, Ablehnung>> => {
    const abfrage = await findAbfragezeile(trx, abfrageId);
    if (abfrage === undefined) return fail(refuseNichtGefunden());
    if (abfrage.stelle !== stelle) return fail(refuseFremd());
    if (abfrage.versendet) return fail(refuseVersendet());
    const inhalt = checkInhalt(body, abfrage.art, abfrage);
    if (!inhalt.ok) return inhalt;
    const bezug = { id: abfrageId, version, kontoId, am: kontext.stichtag };
    // The draft is its own definition until it is sent: its number stays.
    const getan = await updateAbfrageinhalt(trx, bezug, {
      ...inhalt.wert,
      feldfassung: abfrage.feldfassung,
    });
    return getan ? ok({ id: abfrageId, version: version + 1 }) : fail(refuseKonflikt(null));
  });
}

/** From now on it is fixed, and each Standort owes an answer. */
export function deliverAbfrage(
  kontext: Kontext,
  { params: { abfrageId }, body: { version } }: Eingabe<typeof deliverAbfrageRoute>,
): Antwortet<Antwort<typeof deliverAbfrageRoute>> {
  const { kontoId, stelle } = getAbfragekonto(kontext);
  kontext.protokoll.objektId = abfrageId;
  return withActor(kontext, async (trx): Promise<Result<Antwort<typeof deliverAbfrageRoute>, Ablehnung>> => {
    const abfrage = await findAbfragezeile(trx, abfrageId);
    if (abfrage === undefined) return fail(refuseNichtGefunden());
    if (abfrage.stelle !== stelle) return fail(refuseFremd());
    if (abfrage.versendet) return fail(refuseVersendet());
    if (abfrage.frist < kontext.stichtag) return fail(refuseFristVorbei());
    if (!(await setVersendet(trx, { id: abfrageId, version, kontoId, am: kontext.stichtag })))
      return fail(refuseKonflikt(null));
    kontext.protokoll.anzahl = await insertMeldungen(trx, abfrageId);
    return ok({ id: abfrageId, version: version + 1 });
  });
}

/** Once a day for each Standort that owes an answer; it sees the day beside its Frist. */
export function recordErinnerung(
  kontext: Kontext,
  { params: { abfrageId } }: Eingabe<typeof recordErinnerungRoute>,
): Antwortet<Antwort<typeof recordErinnerungRoute>> {
  const { kontoId, stelle } = getAbfragekonto(kontext);
  const am = kontext.stichtag;
  kontext.protokoll.objektId = abfrageId;
  return withActor(kontext, async (trx) => {
    const abfrage = await findAbfragezeile(trx, abfrageId);
    if (abfrage === undefined) return fail(refuseNichtGefunden());
    if (abfrage.stelle !== stelle) return fail(refuseFremd());
    const erinnerte = await setErinnerungen(trx, abfrageId, am);
    for (const { standortId } of erinnerte) {
      const bezug = { abfrageId, standortId, kontoId, am };
      await insertMeldeschritt(trx, bezug, { art: 'ERINNERN', fassung: null, text: null, erklaert: [] });
    }
    kontext.protokoll.anzahl = erinnerte.length;
    return ok({ erinnert: erinnerte.length });
  });
}

function checkInhalt(
  body: Eingegeben,
  art: Abfrageart,
  vorher: Pick<Abfragezeile, 'felder' | 'feldfassung'> | undefined,
): Result<Abfrageinhalt, Ablehnung> {
  const { titel, stichtag, frist, zeitraumVon, standorte, erklaerungen } = body;
  const felder: readonly Feld[] = art === 'BESETZUNG' ? BESETZUNG_FELDER : body.felder;
  const hinweis = body.hinweis ?? '';
  const fehler = [
    ...checkFelder(felder),
    ...(frist < stichtag && art === 'BESETZUNG'
      ? [
          {
            pointer: '/frist',
            code: 'FRIST_ZU_FRUEH',
            detail: 'Die Frist darf nicht vor dem Stichtag liegen.',
          },
        ]
      : []),
    ...(zeitraumVon !== null && zeitraumVon > stichtag
      ? [
          {
            pointer: '/zeitraumVon',
            code: 'ZEITRAUM_LEER',
            detail: 'Der Zeitraum muss vor dem Stichtag beginnen.',
          },
        ]
      : []),
  ];
  if (fehler.length > 0)
    return fail(
      refuseRegel('ABFRAGE_UNVOLLSTAENDIG', 'Die Abfrage ist noch nicht vollständig.', {
        detail: 'Berichtigen Sie die genannten Stellen.',
        fehler,
      }),
    );
  const texte = { titel, hinweis, ...(art === 'BESETZUNG' ? {} : toFeldtexte(felder)) };
  const geprueft = checkFormen(texte, erklaerungen);
  if (!geprueft.ok) return geprueft;
  return ok({
    feldfassung: computeFeldfassung(felder, vorher),
    titel,
    hinweis,
    zeitraumVon,
    stichtag,
    frist,
    felder,
    standorte: [...new Set(standorte)],
    erklaert: geprueft.wert,
  });
}

/** The number of the definition grows when a question differs from the Abfrage before. */
function computeFeldfassung(
  felder: readonly Feld[],
  vorher: Pick<Abfragezeile, 'felder' | 'feldfassung'> | undefined,
): number {
  if (vorher === undefined) return 1;
  const gleich = toCanonicalJson(felder) === toCanonicalJson(vorher.felder);
  return gleich ? vorher.feldfassung : vorher.feldfassung + 1;
}

function refuseBericht(): Ablehnung {
  return refuseRegel('BERICHT_FREMD', 'Berichte fordert die Bezirksregierung Arnsberg an.', {
    detail: 'Wählen Sie „Fachdatenerhebung“ oder „Besetzungsmeldung“.',
    quelle: 'HK 2.1',
  });
}

function refuseVorgaenger(): Ablehnung {
  return refuseRegel('VORGAENGER_FALSCH', 'Die frühere Abfrage passt nicht zu dieser.', {
    detail: 'Wählen Sie eine Abfrage derselben Art.',
  });
}

function refuseVersendet(): Ablehnung {
  return refuseRegel('SCHON_VERSENDET', 'Diese Abfrage ist versendet und steht fest.', {
    detail: 'Legen Sie eine neue Abfrage an, die auf dieser aufbaut.',
  });
}

function refuseFristVorbei(): Ablehnung {
  return refuseRegel('FRIST_VORBEI', 'Die Frist liegt schon in der Vergangenheit.', {
    detail: 'Ändern Sie den Entwurf und setzen Sie eine Frist ab heute.',
  });
}
