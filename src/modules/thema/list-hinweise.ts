import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { countHinweiseRoute } from './anzahl.contract.ts';
import type {
  getSystemhinweisRoute,
  Hinweis,
  listEigeneHinweiseRoute,
  listSystemhinweiseRoute,
  recordLesungRoute,
} from './hinweis.contract.ts';
import {
  countWartendes,
  findHinweiszeile,
  type Hinweisbeitrag,
  type Hinweiszeile,
  listEigeneZeilen,
  listHinweisbeitraege,
  listHinweiszeilen,
  listRueckmeldungszeilen,
  setGelesen,
} from './hinweis.repo.ts';

/** So many Rückmeldungen stand on the page; unread ones come first. */
const RUECKMELDUNGEN = 50;
type Namen = ReadonlyMap<string, string>;
type Beitrag = Antwort<typeof getSystemhinweisRoute>['beitraege'][number];

/** Of the Standort, for who handles them. */
export function listSystemhinweise(
  kontext: Kontext,
  { query: { seite, groesse, ...filter } }: Eingabe<typeof listSystemhinweiseRoute>,
): Antwortet<Antwort<typeof listSystemhinweiseRoute>> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const ausschnitt = { ab: (seite - 1) * groesse, hoechstens: groesse };
    const { zeilen, gesamt } = await listHinweiszeilen(trx, standortId, filter, ausschnitt);
    const namen = await findNamen(trx, zeilen, []);
    kontext.protokoll.anzahl = zeilen.length;
    return ok({ eintraege: zeilen.map((zeile) => toHinweis(zeile, namen)), gesamt, seite, groesse });
  });
}

export function getSystemhinweis(
  kontext: Kontext,
  { params: { hinweisId } }: Eingabe<typeof getSystemhinweisRoute>,
): Antwortet<Antwort<typeof getSystemhinweisRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = hinweisId;
  return withActor(kontext, async (trx) => {
    const zeile = await findHinweiszeile(trx, standortId, hinweisId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const beitraege = await listHinweisbeitraege(trx, standortId, [hinweisId]);
    const namen = await findNamen(trx, [zeile], beitraege);
    return ok({
      ...toHinweis(zeile, namen),
      beitraege: beitraege.map((beitrag) => toBeitrag(beitrag, namen)),
    });
  });
}

/** What the acting account gave, with what came back. */
export function listEigeneHinweise(
  kontext: Kontext,
  { query: { seite, groesse } }: Eingabe<typeof listEigeneHinweiseRoute>,
): Antwortet<Antwort<typeof listEigeneHinweiseRoute>> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listEigeneZeilen(trx, standortId, {
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    const beitraege = await listHinweisbeitraege(
      trx,
      standortId,
      zeilen.map(({ id }) => id),
    );
    const namen = await findNamen(trx, zeilen, beitraege);
    const rueckmeldungen = await listRueckmeldungszeilen(trx, standortId, RUECKMELDUNGEN);
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map((zeile) => ({
        ...toHinweis(zeile, namen),
        beitraege: beitraege
          .filter(({ hinweisId }) => hinweisId === zeile.id)
          .map((beitrag) => toBeitrag(beitrag, namen)),
      })),
      rueckmeldungen: rueckmeldungen.map(({ themaId, themaTitel, ...rest }) => ({
        ...rest,
        thema: toThema(themaId, themaTitel),
      })),
      gesamt,
      seite,
      groesse,
    });
  });
}

/** For Mein Tag. */
export function countHinweise(kontext: Kontext): Antwortet<Antwort<typeof countHinweiseRoute>> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => ok(await countWartendes(trx, standortId)));
}

/** The reporter has read it; nobody else learns who did. */
export function recordLesung(
  kontext: Kontext,
  { params: { rueckmeldungId: id } }: Eingabe<typeof recordLesungRoute>,
): Antwortet<Antwort<typeof recordLesungRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx) =>
    (await setGelesen(trx, standortId, id, kontext.stichtag)) ? ok({ id }) : fail(refuseNichtGefunden()),
  );
}

function findNamen(
  trx: Trx,
  zeilen: readonly Hinweiszeile[],
  beitraege: readonly Hinweisbeitrag[],
): Promise<Namen> {
  const konten = [
    ...zeilen.map(({ gemeldetVon }) => gemeldetVon),
    ...beitraege.map(({ kontoId }) => kontoId),
  ];
  return listNamen(
    trx,
    konten.filter((konto) => konto !== null),
  );
}

const toThema = (id: string | null, titel: string | null): Hinweis['thema'] =>
  id === null || titel === null ? null : { id, titel };

function toHinweis({ gemeldetVon, themaId, themaTitel, ...zeile }: Hinweiszeile, namen: Namen): Hinweis {
  return {
    ...zeile,
    thema: toThema(themaId, themaTitel),
    gemeldetVon: gemeldetVon === null ? null : (namen.get(gemeldetVon) ?? null),
    mitName: gemeldetVon !== null,
  };
}

function toBeitrag({ lfd, art, inhalt, kontoId, am }: Hinweisbeitrag, namen: Namen): Beitrag {
  return { lfd, art, inhalt, am, von: kontoId === null ? null : (namen.get(kontoId) ?? null) };
}
