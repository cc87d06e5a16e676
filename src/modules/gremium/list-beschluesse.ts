import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getBeschlussRoute, listBeschluesseRoute, recordUmsetzungRoute } from './beschluss.contract.ts';
import {
  BESCHLUSS_FOLGEN,
  BESCHLUSS_ZUSTAENDE,
  type BeschlussZustand,
  computeAlter,
  computeUmsetzungsfrist,
  isOffen,
  OFFENE_ZUSTAENDE,
} from './beschluss.model.ts';
import {
  type Beschlusszeile,
  findBeschlusszeile,
  insertSchritt,
  listBeschlusszeilen,
  listSchrittzeilen,
  setBeschlusszustand,
} from './beschluss.repo.ts';
import { GREMIUM_FRISTEN } from './fristen.ts';
import { getStandortkonto } from './standortkonto.ts';

const ZUSTAENDE = {
  OFFEN: OFFENE_ZUSTAENDE,
  UEBERFAELLIG: OFFENE_ZUSTAENDE,
  ERLEDIGT: ['UMGESETZT', 'NICHT_UMGESETZT'],
  ALLE: BESCHLUSS_ZUSTAENDE,
} as const satisfies Record<string, readonly BeschlussZustand[]>;

/** The register: what is open and its age, the one due first on top. */
export function listBeschluesse(
  kontext: Kontext,
  { query: { auswahl, gremiumId, seite, groesse } }: Eingabe<typeof listBeschluesseRoute>,
): Antwortet<Antwort<typeof listBeschluesseRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const frage = { gremiumId: gremiumId ?? null, stichtag, monateOhneFrist: GREMIUM_FRISTEN.ohneFrist };
    const { zeilen, gesamt } = await listBeschlusszeilen(trx, standortId, {
      ...frage,
      zustaende: ZUSTAENDE[auswahl],
      nurUeberfaellige: auswahl === 'UEBERFAELLIG',
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    const ueberfaellige = await listBeschlusszeilen(trx, standortId, {
      ...frage,
      zustaende: OFFENE_ZUSTAENDE,
      nurUeberfaellige: true,
      ab: 0,
      hoechstens: 1,
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      stichtag,
      ueberfaellig: ueberfaellige.gesamt,
      ohneFristMonate: GREMIUM_FRISTEN.ohneFrist,
      eintraege: zeilen.map((zeile) => toBeschluss(zeile, stichtag)),
      gesamt,
      seite,
      groesse,
    });
  });
}

export function getBeschluss(
  kontext: Kontext,
  { params: { beschlussId } }: Eingabe<typeof getBeschlussRoute>,
): Antwortet<Antwort<typeof getBeschlussRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = beschlussId;
  return withActor(kontext, async (trx) => {
    const zeile = await findBeschlusszeile(trx, standortId, beschlussId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const schritte = await listSchrittzeilen(trx, standortId, beschlussId);
    const namen = await listNamen(
      trx,
      schritte.map(({ kontoId }) => kontoId),
    );
    const { version, verfahren, ja, nein, enthalten, ressourcen } = zeile;
    return ok({
      ...toBeschluss(zeile, kontext.stichtag),
      version,
      verfahren,
      ja,
      nein,
      enthalten,
      ressourcen,
      schritte: schritte.map(({ kontoId, ...schritt }) => ({ ...schritt, von: namen.get(kontoId) ?? null })),
    });
  });
}

/** How far it is. A result or a reason ends it; a date due that moves says why. */
export function recordUmsetzung(
  kontext: Kontext,
  { params: { beschlussId: id }, body }: Eingabe<typeof recordUmsetzungRoute>,
): Antwortet<Antwort<typeof recordUmsetzungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { version, zustand, faellig, bemerkung, erklaerungen } = body;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const zeile = await findBeschlusszeile(trx, standortId, id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt(null));
    const erlaubt = checkSchritt(zeile, body);
    if (!erlaubt.ok) return erlaubt;
    const geprueft = checkFormen(bemerkung === null ? {} : { bemerkung }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    if (!(await setBeschlusszustand(trx, standortId, { id, version, kontoId, zustand, faellig }))) {
      return fail(refuseKonflikt(null));
    }
    const lfd = (await listSchrittzeilen(trx, standortId, id)).length + 1;
    const am = kontext.stichtag;
    await insertSchritt(trx, standortId, id, { lfd, zustand, faellig, bemerkung, kontoId, am });
    return ok({ id, version: version + 1 });
  });
}

function checkSchritt(
  zeile: Beschlusszeile,
  { zustand, faellig, bemerkung }: Eingabe<typeof recordUmsetzungRoute>['body'],
): Result<null, Ablehnung> {
  if (!BESCHLUSS_FOLGEN[zeile.zustand].some((folge) => folge === zustand)) {
    return fail(
      refuseRegel('FOLGT_NICHT', 'Dieser Stand folgt nicht auf den bisherigen.', {
        detail: 'Nehmen Sie einen abgeschlossenen Beschluss mit „in Umsetzung“ wieder auf.',
      }),
    );
  }
  const fehler = [
    ...(bemerkung === null && !isOffen(zustand)
      ? [
          {
            pointer: '/bemerkung',
            code: 'BEMERKUNG_FEHLT',
            detail: 'Nennen Sie das Ergebnis oder den Grund.',
          },
        ]
      : []),
    ...(bemerkung === null && faellig !== zeile.faellig
      ? [{ pointer: '/bemerkung', code: 'GRUND_FEHLT', detail: 'Nennen Sie den Grund für die neue Frist.' }]
      : []),
    ...(faellig !== null && faellig < zeile.beschlossenAm
      ? [{ pointer: '/faellig', code: 'FRIST_VOR_BESCHLUSS', detail: 'Die Frist liegt vor dem Beschluss.' }]
      : []),
  ];
  if (fehler.length === 0) return ok(null);
  return fail(
    refuseRegel('UMSETZUNG_UNGUELTIG', 'Bitte prüfen Sie die Angaben.', { fehler: fehler.slice(0, 2) }),
  );
}

function toBeschluss(zeile: Beschlusszeile, stichtag: PlainDate) {
  const { id, gremiumId, gremium, sitzungId, inhalt, zustand, verantwortlich, faellig, beschlossenAm } =
    zeile;
  const frist = computeUmsetzungsfrist(zeile, GREMIUM_FRISTEN.ohneFrist);
  return {
    id,
    gremiumId,
    gremium,
    sitzungId,
    inhalt,
    zustand,
    verantwortlich,
    faellig,
    beschlossenAm,
    alter: computeAlter(beschlossenAm, stichtag),
    ueberfaellig: isOffen(zustand) && frist < stichtag,
  };
}
