import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkTextspuren } from './check-textspuren.ts';
import { listMaengel, toFeldwerte, toTexte } from './felder.model.ts';
import type {
  createRegistereintragRoute,
  listRegisterRoute,
  updateRegistereintragRoute,
} from './register.contract.ts';
import { computeSummen, listRegisterfelder, type Registerart } from './register.model.ts';
import {
  findRegisterzeile,
  insertRegisterzeile,
  listRegisterzeilen,
  type Registerstand,
  type Registerzeile,
  updateRegisterzeile,
} from './register.repo.ts';

type Schreibausgang = Result<Antwort<typeof createRegistereintragRoute>, Ablehnung>;
type Inhalt = Pick<
  Eingabe<typeof createRegistereintragRoute>['body'],
  'titel' | 'tag' | 'felder' | 'erklaerungen'
>;

/** One register of the own Standort and year, with its sums. */
export function listRegister(
  kontext: Kontext,
  { query }: Eingabe<typeof listRegisterRoute>,
): Antwortet<Antwort<typeof listRegisterRoute>> {
  return withActor(kontext, async (trx) => {
    const eintraege = await loadJahr(trx, kontext, query);
    kontext.protokoll.anzahl = eintraege.length;
    const namen = await listNamen(
      trx,
      eintraege.map(({ kontoId }) => kontoId),
    );
    return ok({
      eintraege: eintraege.map(({ kontoId, art: _art, ...eintrag }) => ({
        ...eintrag,
        geprueftVon: namen.get(kontoId) ?? null,
      })),
      summen: computeSummen(query.art, eintraege),
    });
  });
}

export function loadJahr(
  trx: Trx,
  kontext: Kontext,
  { art, jahr }: { art: Registerart; jahr: number },
): Promise<Registerzeile[]> {
  const { standortId } = getStandortkonto(kontext);
  return listRegisterzeilen(trx, standortId, {
    art,
    von: toPlainDate(`${jahr}-01-01`),
    bis: toPlainDate(`${jahr}-12-31`),
  });
}

export function createRegistereintrag(
  kontext: Kontext,
  { body }: Eingabe<typeof createRegistereintragRoute>,
): Antwortet<Antwort<typeof createRegistereintragRoute>> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    const stand = checkInhalt(kontext, body, { id, art: body.art, gestrichen: false, version: 1 });
    if (!stand.ok) return stand;
    await insertRegisterzeile(trx, standortId, stand.wert);
    return ok({ id, version: 1 });
  });
}

/** Corrects an entry or strikes it out; what is struck out stays and does not count. */
export function updateRegistereintrag(
  kontext: Kontext,
  { params: { eintragId: id }, body }: Eingabe<typeof updateRegistereintragRoute>,
): Antwortet<Antwort<typeof updateRegistereintragRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { version, gestrichen } = body;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const zeile = await findRegisterzeile(trx, standortId, id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) {
      const { titel, tag, felder } = zeile;
      return fail(refuseKonflikt({ version: zeile.version, titel, tag, ...felder }));
    }
    const stand = checkInhalt(kontext, body, { id, art: zeile.art, gestrichen, version: version + 1 });
    if (!stand.ok) return stand;
    if (!(await updateRegisterzeile(trx, standortId, stand.wert))) return fail(refuseKonflikt(null));
    return ok({ id, version: version + 1 });
  });
}

type Kopf = Pick<Registerzeile, 'id' | 'art' | 'gestrichen' | 'version'>;

function checkInhalt(
  kontext: Kontext,
  { titel, tag, felder: roh, erklaerungen }: Inhalt,
  kopf: Kopf,
): Result<Registerstand, Ablehnung> {
  const liste = listRegisterfelder(kopf.art);
  const felder = toFeldwerte(liste, roh);
  const fehler = listMaengel(liste, felder, true);
  const { bis } = felder;
  if (bis !== undefined && bis < tag)
    fehler.push({
      pointer: '/bis',
      code: 'ZEITRAUM',
      detail: 'Das Ende liegt vor dem Anfang. Prüfen Sie beide Tage.',
    });
  if (fehler.length > 0)
    return fail(
      refuseRegel('ANGABEN_UNVOLLSTAENDIG', 'Es fehlen Angaben, oder etwas stimmt nicht.', { fehler }),
    );
  const erklaert = checkTextspuren(toTexte(liste, titel, felder), erklaerungen);
  if (!erklaert.ok) return erklaert;
  const { kontoId } = getStandortkonto(kontext);
  return ok({ ...kopf, titel, tag, felder, erklaert: erklaert.wert, kontoId, am: kontext.stichtag });
}
