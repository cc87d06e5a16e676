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
import {
  addAehnliche,
  createDokument,
  explainFilter,
  explainTreffer,
  listFiltertoken,
  listUnbekannte,
  listZellen,
  parseSuche,
  type Suchfilter,
  type Suchterm,
  toOrtsname,
  toTsquery,
} from './suche.model.ts';
import {
  findOrtslage,
  type Fund,
  listAehnliche,
  type Ortslage,
  searchAngebotzeilen,
  type Suchfrage,
} from './suche.repo.ts';

/** Where the three questions go: to the own transaction, or to the functions for anybody. */
type Suchquelle = {
  listAehnliche: (worte: readonly string[]) => Promise<{ wort: string; aehnlich: string }[]>;
  findOrtslage: (name: string) => Promise<Ortslage>;
  search: (frage: Suchfrage) => Promise<Fund[]>;
};
type Suchergebnis = {
  funde: Fund[];
  terme: Suchterm[];
  filter: Suchfilter;
  gesamt: number;
  ortUnbekannt: boolean;
};

/** Searches the directory of all Standorte. */
export function searchAngebote(
  kontext: Kontext,
  { query }: Eingabe<typeof searchAngeboteRoute>,
): Antwortet<Antwort<typeof searchAngeboteRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { seite, groesse } = query;
  return withActor(kontext, async (trx) => {
    const ergebnis = await findTreffer(
      {
        listAehnliche: (worte) => listAehnliche(trx, worte),
        findOrtslage: (name) => findOrtslage(trx, name),
        search: (frage) => searchAngebotzeilen(trx, frage),
      },
      query,
      { heute: kontext.stichtag, ab: (seite - 1) * groesse, hoechstens: groesse },
    );
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
export async function findTreffer(
  quelle: Suchquelle,
  angaben: Suchangaben,
  { heute, ab, hoechstens }: { heute: PlainDate; ab: number; hoechstens: number },
): Promise<Suchergebnis> {
  const filter = toFilter(angaben);
  const geparst = parseSuche(angaben.suche);
  const unbekannte = listUnbekannte(geparst);
  const terme =
    unbekannte.length === 0 ? geparst : addAehnliche(geparst, await quelle.listAehnliche(unbekannte));
  const name = toOrtsname(angaben.ort);
  const lage = name === '' ? undefined : await quelle.findOrtslage(name);
  const mitte =
    lage === undefined || lage.breite === null || lage.laenge === null
      ? null
      : { breite: lage.breite, laenge: lage.laenge };
  const ortUnbekannt = name !== '' && mitte === null && lage?.anzahl === 0;
  const muss = [
    ...listFiltertoken(filter),
    ...(name === '' || ortUnbekannt
      ? []
      : [
          [...(mitte === null ? [] : listZellen(mitte, angaben.umkreis)), `o_${name}`, 'f_online'].join(
            ' | ',
          ),
        ]),
  ].map((token) => `(${token})`);
  const funde = await quelle.search({
    terme: terme.map(toTsquery),
    muss: muss.length === 0 ? null : muss.join(' & '),
    heute,
    frischAb: addDays(heute, -RHYTHMUS_TAGE),
    mitte,
    km: mitte === null ? null : angaben.umkreis,
    mindestens: TREFFER_MINDESTENS,
    ab,
    hoechstens,
  });
  return { funde, terme, filter, gesamt: funde[0]?.gesamt ?? 0, ortUnbekannt };
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
  return funde.flatMap(({ id, getroffen, km }) => {
    const zeile = zeilen.find((eine) => eine.id === id);
    if (zeile === undefined) return [];
    const { angaben, anbieter, gueltigBis, bestaetigtAm } = zeile;
    const gruende = [
      ...explainTreffer(terme, createDokument(angaben, anbieter.name)),
      ...explainFilter(filter),
    ];
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
