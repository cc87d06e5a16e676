import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { searchAngeboteRoute, Suchangaben, Treffer } from './angebot.contract.ts';
import { computeFrische } from './angebot.model.ts';
import { type Angebotzeile, listAngebotzeilen } from './angebot.repo.ts';
import { RHYTHMUS_TAGE, TREFFER_MINDESTENS } from './parameter.ts';
import { loadSuchindex } from './load-suchindex.ts';
import {
  addAehnliche,
  explainGrund,
  listFiltertoken,
  listUnbekannte,
  listZellen,
  parseSuche,
  type Suchfilter,
  listGruende,
  type Suchterm,
  toOrtsname,
} from './suche.model.ts';
import { findOrtslage, type Fund, listAehnliche, searchIndex, type Suchindex } from './suchindex.model.ts';

export type Suchergebnis = {
  funde: Fund[];
  terme: Suchterm[];
  filter: Suchfilter;
  gesamt: number;
  ortUnbekannt: boolean;
};

/** Searches the directory of all Standorte. */
export async function searchAngebote(
  kontext: Kontext,
  { query }: Eingabe<typeof searchAngeboteRoute>,
): Antwortet<Antwort<typeof searchAngeboteRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { seite, groesse } = query;
  const ergebnis = findTreffer(await loadSuchindex(kontext.dienste), query, {
    oeffentlich: false,
    heute: kontext.stichtag,
    ab: (seite - 1) * groesse,
    hoechstens: groesse,
  });
  return withActor(kontext, async (trx) => {
    const zeilen = await listAngebotzeilen(
      trx,
      ergebnis.funde.map(({ id }) => id),
    );
    kontext.protokoll.anzahl = ergebnis.funde.length;
    return ok({
      eintraege: toTreffer(ergebnis, zeilen, kontext.stichtag, standortId),
      gesamt: ergebnis.gesamt,
      seite,
      groesse,
      verstanden: ergebnis.terme.map(({ wort, text }) => (text === '' ? `„${wort}“` : text)),
      ortUnbekannt: ergebnis.ortUnbekannt,
    });
  });
}

/** Understands what was typed, looks misspelt words and the place up, and asks for one page. */
export function findTreffer(
  index: Suchindex,
  angaben: Suchangaben,
  {
    oeffentlich,
    heute,
    ab,
    hoechstens,
  }: { oeffentlich: boolean; heute: PlainDate; ab: number; hoechstens: number },
): Suchergebnis {
  const filter = toFilter(angaben);
  const geparst = parseSuche(angaben.suche);
  const terme = addAehnliche(geparst, listAehnliche(index, listUnbekannte(geparst)));
  const name = toOrtsname(angaben.ort);
  const { bekannt, mitte } = name === '' ? { bekannt: true, mitte: null } : findOrtslage(index, name);
  const orte = [...(mitte === null ? [] : listZellen(mitte, angaben.umkreis)), `o_${name}`, 'f_online'];
  const funde = searchIndex(index, {
    terme,
    muss: [...listFiltertoken(filter).map((token) => [token]), ...(name === '' || !bekannt ? [] : [orte])],
    oeffentlich,
    heute,
    frischAb: addDays(heute, -RHYTHMUS_TAGE),
    mitte,
    km: mitte === null ? null : angaben.umkreis,
    mindestens: TREFFER_MINDESTENS,
    ab,
    hoechstens,
  });
  return { funde, terme, filter, gesamt: funde[0]?.gesamt ?? 0, ortUnbekannt: !bekannt };
}

function toFilter({
  kinderbetreuung,
  frei,
  stufenlos,
  bereich,
  zielgruppe,
  sprache,
  rechtskreis,
  niveau,
  kosten,
  anmeldung,
}: Suchangaben): Suchfilter {
  return {
    bereich,
    zielgruppe,
    sprache,
    rechtskreis,
    niveau,
    kosten,
    anmeldung,
    kinderbetreuung: kinderbetreuung === 'ja',
    frei: frei === 'ja',
    stufenlos: stufenlos === 'ja',
  };
}

type Trefferzeile = Pick<Angebotzeile, 'id' | 'standortId' | 'angaben' | 'gueltigBis' | 'bestaetigtAm'> & {
  anbieter: { name: string };
};

/** The hits in the order of the search, each with its reasons. */
export function toTreffer(
  { funde, terme, filter }: Pick<Suchergebnis, 'funde' | 'terme' | 'filter'>,
  zeilen: readonly Trefferzeile[],
  heute: PlainDate,
  standortId: string | null,
): Treffer[] {
  const jeId = new Map(zeilen.map((zeile) => [zeile.id, zeile]));
  return funde.flatMap(({ id, getroffen, km, dokument }) => {
    const zeile = jeId.get(id);
    if (zeile === undefined) return [];
    const { angaben, anbieter, gueltigBis, bestaetigtAm } = zeile;
    const gruende = listGruende(terme, dokument, filter).map(explainGrund);
    return [
      {
        id,
        titel: angaben.titel,
        anbieter: anbieter.name,
        orte: [
          ...new Set(
            angaben.orte.map(
              ({ art, ort }) =>
                ort ?? (art === 'TELEFON' ? 'Telefon' : art === 'ONLINE' ? 'Online' : 'Kommt zu Ihnen'),
            ),
          ),
        ],
        sprachen: angaben.sprachen,
        plaetze: angaben.plaetze.stand,
        frische: computeFrische({ bestaetigtAm, gueltigBis }, heute, RHYTHMUS_TAGE),
        bestaetigtAm,
        gueltigBis,
        eigenerStandort: zeile.standortId === standortId,
        km: km === null ? null : Math.round(km * 10) / 10,
        gruende: [...new Set(gruende)],
        teilweise: getroffen < terme.length,
      },
    ];
  });
}
