import { createHash } from 'node:crypto';
import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Quartal } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { checkFrage, findSicht, isTageskennzahl } from './frage.model.ts';
import { findKennzahl } from './katalog/katalog.ts';
import type { Kennzahl, Kennzahlfrage, Kennzahltabelle } from './kennzahl.model.ts';
import { type GeladenesBlatt, loadRaum } from './load-blatt.ts';
import { countTeam } from './summen.repo.ts';
import { SCHWELLE } from './tabelle.model.ts';
import { loadBestand } from './tabelle-bestand.ts';
import { type Inhalt, loadAnteil, loadFluss, loadVerteilung } from './tabelle-faelle.ts';
import { loadGerundet } from './tabelle-gerundet.ts';
import { loadStellen, loadSteuerung } from './tabelle-offen.ts';
import { loadAnbindung, loadJeVzae } from './tabelle-vzae.ts';
import { endOf, lastQuartal, listQuartale, startOf } from './zeit.model.ts';

/**
 * The answer to a question about an indicator: the one function behind page, CSV, XLSX, JSON and release. Everything in it may be
 * seen by whoever the profile names. Refuses KENNZAHL_NICHT_BERECHENBAR, FRAGE_PASST_NICHT, ZEITRAUM_LAEUFT, WISSENSSTAND_OFFENBART
 * and TEAM_ZU_KLEIN. `trx` is one of the domain bericht.
 */
export async function computeTabelle(
  trx: Trx,
  kontext: Kontext,
  frage: Kennzahlfrage,
  speicher: Blattspeicher = new Map(),
): Promise<Result<Kennzahltabelle, Ablehnung>> {
  const kennzahl = findKennzahl(frage.kennzahl);
  const sicht = kontext.actor.art === 'konto' ? findSicht(kontext.actor.rolle) : undefined;
  if (kennzahl === undefined || sicht === undefined) return fail(refuseNichtGefunden());
  const passt = checkFrage(kennzahl, frage, sicht);
  if (!passt.ok) return passt;
  const quartale = listQuartale(frage.jahr, kontext.stichtag);
  const istTag = isTageskennzahl(kennzahl);
  if (!istTag && quartale.length === 0) return fail(ZEITRAUM_LAEUFT);
  const neuester = lastQuartal(kontext.stichtag);
  if (frage.wissensstand !== null && frage.wissensstand > neuester) return fail(ZEITRAUM_LAEUFT);
  if (sicht === 'TEAM') {
    const koepfe = await countTeam(trx, startOf(`${frage.jahr}-Q1`), endOf(`${frage.jahr}-Q4`));
    if (koepfe < PARAMETER.kennzahl_team.wert) return fail(TEAM_ZU_KLEIN);
  }
  const raum = await loadRaum(trx, sicht, kontext.dienste.demo, SCHWELLE[frage.profil]);
  const inhalt = await loadInhalt(trx, {
    kennzahl,
    frage,
    raum,
    quartale,
    wissensstand: frage.wissensstand ?? neuester,
    neuester,
    stichtag: kontext.stichtag,
    speicher,
  });
  return inhalt.ok ? ok(toTabelle(kennzahl, frage, inhalt.wert, quartale)) : inhalt;
}

export type Ladeangabe = {
  kennzahl: Kennzahl;
  frage: Kennzahlfrage;
  raum: Awaited<ReturnType<typeof loadRaum>>;
  quartale: readonly Quartal[];
  wissensstand: string;
  neuester: string;
  stichtag: Kontext['stichtag'];
  speicher: Blattspeicher;
};

/** Sheets of one answer: tables of the same kind of count, year and protection read the same one. One transaction, one view. */
export type Blattspeicher = Map<string, GeladenesBlatt>;

function loadInhalt(trx: Trx, angabe: Ladeangabe): Promise<Result<Inhalt, Ablehnung>> {
  const { rechnung } = angabe.kennzahl;
  switch (rechnung.art) {
    case 'FLUSS':
      return loadFluss(trx, angabe, rechnung);
    case 'ANTEIL':
      return loadAnteil(trx, angabe, rechnung);
    case 'BESTAND':
      return loadBestand(trx, angabe, rechnung);
    case 'GERUNDET':
      return loadGerundet(trx, angabe, rechnung);
    case 'JE_VZAE':
      return loadJeVzae(trx, angabe, rechnung);
    case 'ANBINDUNG':
      return loadAnbindung(trx, angabe, rechnung);
    case 'VERTEILUNG':
      return loadVerteilung(trx, angabe, rechnung);
    case 'STELLEN':
      return loadStellen(trx, angabe, rechnung);
    case 'STEUERUNG':
      return loadSteuerung(trx, angabe, rechnung);
    case 'FEHLT':
      return Promise.resolve(fail(refuseNichtGefunden()));
  }
}

function toTabelle(
  kennzahl: Kennzahl,
  frage: Kennzahlfrage,
  inhalt: Inhalt,
  quartale: readonly Quartal[],
): Kennzahltabelle {
  const tag = isTageskennzahl(kennzahl) ? frage.stichtag : null;
  const von = tag ?? startOf(quartale[0] ?? `${frage.jahr}-Q1`);
  const bis = tag ?? endOf(quartale.at(-1) ?? `${frage.jahr}-Q1`);
  const tabelle = {
    kennzahl: kennzahl.code,
    version: kennzahl.version,
    titel: kennzahl.name,
    einheit: kennzahl.einheit,
    ...inhalt,
    zeitraum: { von, bis },
    stichtag: kennzahl.zeitbezug === 'STICHTAG' ? bis : null,
    profil: frage.profil,
  };
  return { ...tabelle, pruefsumme: hashTabelle(tabelle, frage) };
}

/** What was answered to what under which definition; the moment of the sums is no part of it. */
export function hashTabelle(tabelle: Omit<Kennzahltabelle, 'pruefsumme'>, frage: Kennzahlfrage): string {
  const { kennzahl, version, zeilen, spalten, zellen, median, n, N, wissensstand, verfahren, profil } =
    tabelle;
  const filter = Object.entries(frage.filter).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const inhalt = [
    kennzahl,
    version,
    [frage.zeile, frage.spalte, frage.jahr, frage.stichtag, frage.ebene, filter],
    zeilen.map(({ code }) => code),
    spalten.map(({ code }) => code),
    zellen,
    median,
    n,
    N,
    wissensstand,
    verfahren,
    profil,
  ];
  return createHash('sha256').update(JSON.stringify(inhalt)).digest('hex');
}

const ZEITRAUM_LAEUFT = refuseRegel('ZEITRAUM_LAEUFT', 'Für diesen Zeitraum gibt es noch keine Zahlen.', {
  detail:
    'Gezeigt werden nur abgeschlossene Quartale. Wählen Sie ein früheres Jahr oder einen früheren Wissensstand.',
  quelle: 'Datenschutzkatalog STAT-07',
});

const TEAM_ZU_KLEIN = refuseRegel('TEAM_ZU_KLEIN', 'Für dieses Team gibt es keine Zahlen.', {
  detail: `Zahlen eines Teams gibt es ab ${PARAMETER.kennzahl_team.wert} Personen im Case Management. So zeigt keine Zahl die Arbeit einer einzelnen Person.`,
  quelle: '§ 72 LPVG NRW; Datenschutzkatalog HR-03',
});
