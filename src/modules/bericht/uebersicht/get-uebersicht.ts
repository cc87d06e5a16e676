import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withLesestand } from '#src/platform/db/lesestand.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { JAHR } from '../kennzahl/blatt.model.ts';
import { type Blattspeicher, computeTabelle } from '../kennzahl/compute-tabelle.ts';
import { findKennzahl } from '../kennzahl/katalog/katalog.ts';
import type { Ebene, Kennzahlfrage, Kennzahltabelle, Kennzahlzelle } from '../kennzahl/kennzahl.model.ts';
import { TYPEN } from '../kennzahl/load-blatt.ts';
import { listStandorte } from '../kennzahl/summen.repo.ts';
import type { getLandesuebersichtRoute } from './uebersicht.contract.ts';
import {
  computeGruppen,
  findGruppe,
  OHNE_GRUPPE,
  type Uebersichtszeile,
  type Vergleichsgruppe,
} from './uebersicht.model.ts';

type R = typeof getLandesuebersichtRoute;

/** One sheet for each of two years: every place and every group is read from it, none is asked for alone. */
export function getLandesuebersicht(
  kontext: Kontext,
  { query: { kennzahl: code, jahr, gruppe } }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  kontext.protokoll.abfrageklasse = code;
  return withActor(kontext, (trx) =>
    withLesestand(kontext, trx, (lesen) => computeUebersicht(lesen, kontext, { code, jahr, gruppe })),
  );
}

async function computeUebersicht(
  trx: Trx,
  kontext: Kontext,
  { code, jahr, gruppe }: { code: string; jahr: number; gruppe: Vergleichsgruppe },
): Promise<Result<Antwort<R>, Ablehnung>> {
  const kennzahl = findKennzahl(code);
  if (kennzahl === undefined) return fail(refuseNichtGefunden());
  if (!(VERGLEICHBAR as readonly string[]).includes(kennzahl.rechnung.art)) return fail(NICHT_VERGLEICHBAR);
  const tabellen = await loadTabellen(trx, kontext, code, jahr);
  if (!tabellen.ok) return tabellen;
  const { vorjahr, imJahr, ebenen } = tabellen.wert;
  const zeiten = [vorjahr, imJahr].flatMap(({ spalten }) =>
    spalten.filter(({ code: zeit }) => zeit !== JAHR),
  );
  const zeilen = await loadZeilen(trx, kontext, vorjahr, imJahr);
  const formatGruppe = (art: string): string => formatGruppenname(gruppe, art);
  return ok({
    kennzahl: code,
    titel: kennzahl.name,
    version: kennzahl.version,
    einheit: kennzahl.einheit,
    wissensstand: imJahr.wissensstand,
    frische: imJahr.frische,
    zeiten: zeiten.map(({ code: zeit, text }) => ({ code: zeit, text })),
    standorte: zeilen.map((zeile) => ({
      ...zeile,
      gruppe: formatGruppe(findGruppe(zeile, gruppe)),
      zellen: [...zeile.zellen],
    })),
    ebenen: listEbenen(ebenen),
    gruppen: computeGruppen(zeilen, gruppe, {
      mindestens: PARAMETER.kennzahl_vergleichsgruppe.wert,
      formatGruppe,
    }),
    anteilVerdeckt: imJahr.anteilVerdeckt,
    hinweise: [...imJahr.hinweise],
  });
}

/** Regierungsbezirke and types, then the Land once. */
function listEbenen(tabellen: readonly Kennzahltabelle[]): Antwort<R>['ebenen'] {
  const alle = tabellen.flatMap((tabelle) =>
    tabelle.zeilen.map(({ code, text, summe }, i) => ({
      summe,
      zeile: { code, text, zellen: withoutJahr(tabelle, i) },
    })),
  );
  const land = alle.find(({ summe }) => summe);
  return [...alle.filter(({ summe }) => !summe), ...(land === undefined ? [] : [land])].map(
    ({ zeile }) => zeile,
  );
}

const VERGLEICHBAR = ['FLUSS', 'BESTAND', 'ANTEIL', 'STEUERUNG'] as const;

type Tabellen = { vorjahr: Kennzahltabelle; imJahr: Kennzahltabelle; ebenen: Kennzahltabelle[] };

async function loadTabellen(
  trx: Trx,
  kontext: Kontext,
  kennzahl: string,
  jahr: number,
): Promise<Result<Tabellen, Ablehnung>> {
  const speicher: Blattspeicher = new Map();
  const load = (wann: number, ebene: Ebene): Promise<Result<Kennzahltabelle, Ablehnung>> => {
    const frage: Kennzahlfrage = {
      kennzahl,
      zeile: 'ORT',
      spalte: 'ZEIT',
      jahr: wann,
      stichtag: null,
      wissensstand: null,
      ebene,
      filter: {},
      profil: 'EXTERN',
    };
    return computeTabelle(trx, kontext, frage, speicher);
  };
  const imJahr = await load(jahr, 'STANDORT');
  if (!imJahr.ok) return imJahr;
  const vorjahr = await load(jahr - 1, 'STANDORT');
  if (!vorjahr.ok) return vorjahr;
  const ebenen: Kennzahltabelle[] = [];
  for (const ebene of ['REGIERUNGSBEZIRK', 'TYP'] as const) {
    const tabelle = await load(jahr, ebene);
    if (!tabelle.ok) return tabelle;
    ebenen.push(tabelle.wert);
  }
  return ok({ vorjahr: vorjahr.wert, imJahr: imJahr.wert, ebenen });
}

/** Every Standort that has counted something in one of both years, by its name. */
async function loadZeilen(
  trx: Trx,
  kontext: Kontext,
  vorjahr: Kennzahltabelle,
  imJahr: Kennzahltabelle,
): Promise<Uebersichtszeile[]> {
  const standorte = await listStandorte(trx, kontext.dienste.demo);
  return standorte.flatMap(({ id, name, typ, regierungsbezirk, typEvaluation }) => {
    const [alt, neu] = [vorjahr, imJahr].map((tabelle) =>
      tabelle.zeilen.findIndex(({ code }) => code === id),
    ) as [number, number];
    if (alt === -1 && neu === -1) return [];
    return [
      {
        code: id,
        name,
        typ,
        regierungsbezirk,
        typEvaluation,
        zellen: [...withoutJahr(vorjahr, alt), ...withoutJahr(imJahr, neu)],
      },
    ];
  });
}

/** Cells of a row without the year; a place that is not in the table counted nothing. */
function withoutJahr({ zellen, spalten }: Kennzahltabelle, zeile: number): Kennzahlzelle[] {
  return spalten.flatMap(({ code }, j) =>
    code === JAHR ? [] : [zellen[zeile]?.[j] ?? (zeile === -1 ? 0 : null)],
  );
}

export function formatGruppenname(art: Vergleichsgruppe, code: string): string {
  if (code === OHNE_GRUPPE) return 'ohne Angabe';
  if (art === 'TYP') return TYPEN[code] ?? code;
  return art === 'REGIERUNGSBEZIRK' ? `Regierungsbezirk ${code}` : `Typ ${code} der Evaluation`;
}

const NICHT_VERGLEICHBAR = refuseRegel(
  'NICHT_VERGLEICHBAR',
  'Diese Kennzahl gibt es nicht nach Standort und Quartal.',
  {
    detail: 'Wählen Sie eine Kennzahl, die in jedem Quartal gezählt wird.',
  },
);
