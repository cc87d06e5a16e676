import type { PlainDate } from '#src/core/plain-date.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { type Blatt, type Blattrahmen, computeBlatt, type Ortsgruppe, type Zahl } from './blatt.model.ts';
import type { Sicht } from './frage.model.ts';
import { getDimension } from './katalog/dimensionen.ts';
import { KATALOG } from './katalog/katalog.ts';
import type { Auswahl, Kopf } from './kennzahl.model.ts';
import {
  countCaseManager,
  listKommunen,
  listLandessummen,
  listStaende,
  listStandorte,
  listSummen,
  type Ort,
  OHNE_KOMMUNE,
  type Summe,
  type Summenfrage,
  type Summenstand,
} from './summen.repo.ts';
import {
  applyZusammenfassung,
  completeAuswahl,
  computeZusammenfassung,
  type Rohsumme,
  sumZahlen,
  toZahlen,
  UEBRIGE,
  type Zusammenfassung,
} from './zahlen.model.ts';
import { ensureGeladenes, ensureGeschuetztes } from './geschuetztes.ts';
import { endOf, listQuartale, startOf } from './zeit.model.ts';

export type Raum = {
  readonly sicht: Sicht;
  readonly demo: boolean;
  readonly k: number;
  readonly orte: readonly Ort[];
};

export type GeladenesBlatt = {
  readonly blatt: Blatt;
  readonly rahmen: Blattrahmen;
  readonly zusammenfassung: Zusammenfassung;
  readonly frische: Date | null;
};

/** The places of whoever asks: Kommunen of the own Standort, Standorte of the Land, none of a team. */
export async function loadRaum(trx: Trx, sicht: Sicht, demo: boolean, k: number): Promise<Raum> {
  if (sicht === 'TEAM') return { sicht, demo, k, orte: [] };
  if (sicht === 'LAND') return { sicht, demo, k, orte: await listStandorte(trx, demo) };
  const ohne = { id: OHNE_KOMMUNE, name: 'ohne Angabe der Kommune', typ: null, regierungsbezirk: null };
  return { sicht, demo, k, orte: [...(await listKommunen(trx)), ohne] };
}

/** Sums of a view; those of a team have no place. */
export async function loadSummen(trx: Trx, raum: Raum, frage: Summenfrage): Promise<Summe[]> {
  if (raum.sicht === 'LAND') return listLandessummen(trx, frage, raum.demo);
  const summen = await listSummen(trx, frage);
  return raum.sicht === 'TEAM' ? summen.map((summe) => ({ ...summe, ort: 'TEAM' })) : summen;
}

/** Places that have a count, so that a table has no empty rows; each with its groups. */
export function toOrtsrahmen(
  raum: Raum,
  belegte: ReadonlySet<string>,
): { orte: string[]; gruppen: Ortsgruppe[] } {
  if (raum.sicht === 'TEAM') return { orte: ['TEAM'], gruppen: [] };
  const orte = raum.orte.filter(({ id }) => belegte.has(id));
  const groupBy = (art: string, toCode: (ort: Ort) => string): Ortsgruppe[] =>
    [...new Set(orte.map(toCode))]
      .toSorted((a, b) => a.localeCompare(b, 'de'))
      .map((code) => ({
        art,
        code: `${art}:${code}`,
        orte: orte.filter((ort) => toCode(ort) === code).map(({ id }) => id),
      }));
  return {
    orte: orte.map(({ id }) => id),
    gruppen:
      raum.sicht === 'LAND'
        ? [
            ...groupBy('REGIERUNGSBEZIRK', ({ regierungsbezirk }) => regierungsbezirk ?? 'ohne Angabe'),
            ...groupBy('TYP', ({ typ }) => typ ?? 'ohne Angabe'),
          ]
        : [],
  };
}

/**
 * The same for counts that have no sheet (means): Kommunen in which too few work are merged, as in the tables of what began and
 * ended. Answers the sums with their places as they are shown, too.
 */
export async function loadOrtsrahmen<T extends Pick<Summe, 'ort' | 'wert'>>(
  trx: Trx,
  raum: Raum,
  summen: readonly T[],
  jahr: number,
): Promise<{ rahmen: ReturnType<typeof toOrtsrahmen>; summen: T[] }> {
  const rahmen = toOrtsrahmen(raum, new Set(summen.map(({ ort }) => ort)));
  if (raum.sicht !== 'STANDORT') return { rahmen, summen: [...summen] };
  const merge = completeAuswahl(
    findKleineOrte(await listKoepfe(trx, jahr), rahmen.orte),
    rahmen.orte,
    (ort) =>
      summen.reduce((summe, zeile) => (zeile.ort === ort ? summe + Math.max(0, zeile.wert) : summe), 0),
  );
  if (merge.size === 0) return { rahmen, summen: [...summen] };
  return {
    rahmen: { ...rahmen, orte: [...rahmen.orte.filter((ort) => !merge.has(ort)), UEBRIGE] },
    summen: summen.map((summe) => (merge.has(summe.ort) ? { ...summe, ort: UEBRIGE } : summe)),
  };
}

/** Every dimension that any Kennzahl shows of this kind of count: hidden cells must be the same for all of them. */
export function listMerkmale(zaehlart: string, nur: Auswahl | undefined): string[] {
  const merkmale = KATALOG.flatMap(({ rechnung, dimensionen }) =>
    'zaehlart' in rechnung &&
    rechnung.zaehlart === zaehlart &&
    (rechnung.art !== 'FLUSS' || rechnung.nur?.codes.join() === nur?.codes.join())
      ? dimensionen
      : [],
  );
  return [...new Set(merkmale)];
}

type Blattangabe = {
  zaehlart: string;
  nur?: Auswahl | undefined;
  jahr: number;
  wissensstand: string;
  stichtag: PlainDate;
  /** Known already, at least until the last quarter of this sheet. */
  staende?: readonly Summenstand[];
};

/**
 * Everything that is published of one kind of count for a year, hidden. Taken from memory when nothing that goes into it has changed
 * since: who asks, for what, and how often these sums were computed.
 */
export async function loadBlatt(trx: Trx, raum: Raum, angabe: Blattangabe): Promise<GeladenesBlatt> {
  const { zaehlart, nur, jahr, wissensstand, stichtag } = angabe;
  const quartale = listQuartale(jahr, stichtag);
  const staende =
    angabe.staende ?? (await listStaende(trx, raum, [zaehlart], quartale.at(-1) ?? `${jahr - 1}-Q4`));
  const koepfe = raum.sicht === 'STANDORT' ? await listKoepfe(trx, jahr) : [];
  const eigene = staende.filter(
    ({ art, jahr: von }) => art === zaehlart && (von === `${jahr}` || von === `${jahr - 1}`),
  );
  const load = (): Promise<GeladenesBlatt> => computeGeladen(trx, raum, angabe, koepfe);
  return eigene.length === 0
    ? load()
    : ensureGeladenes(
        [eigene, raum, nur?.codes, jahr, wissensstand, quartale, koepfe.toSorted(byKommune)],
        load,
      );
}

async function computeGeladen(
  trx: Trx,
  raum: Raum,
  { zaehlart, nur, jahr, wissensstand, stichtag }: Blattangabe,
  koepfe: Koepfe,
): Promise<GeladenesBlatt> {
  const merkmale = listMerkmale(zaehlart, nur);
  const load = (schnitt: string): Promise<Summe[]> =>
    loadSummen(trx, raum, {
      arten: [zaehlart],
      schnitt,
      von: `${jahr - 1}-Q1`,
      bis: `${jahr}-Q4`,
      wissensstand,
    });
  // One after the other on the same connection, without waiting for each answer.
  const [roh, ...je] = await joinAll([
    load(nur === undefined ? '' : nur.merkmal),
    ...merkmale.map((merkmal) => load(nur === undefined ? merkmal : `${nur.merkmal}|${merkmal}`)),
  ]);
  const gesamt = filterAuswahl(roh, nur);
  const dimensionen = merkmale.map((merkmal, stelle) => ({
    dimension: getDimension(merkmal),
    summen: nur === undefined ? (je[stelle] ?? []) : cutAuswahl(je[stelle] ?? [], nur),
  }));
  const frische = gesamt.reduce<Date | null>(
    (neueste, { berechnetAm }) => (neueste && neueste > berechnetAm ? neueste : berechnetAm),
    null,
  );
  const zahlen = toZahlen(
    mergeOrte(gesamt),
    dimensionen.map(({ dimension, summen }) => ({ dimension, summen: mergeOrte(summen) })),
  );
  const geladen = computeGeschuetzt(raum, zahlen, { jahr, stichtag, merkmale, koepfe });
  return { ...geladen, frische };
}

/** From exact counts of two years to the hidden ones of the second. */
export function computeGeschuetzt(
  raum: Raum,
  zahlen: readonly Zahl[],
  {
    jahr,
    stichtag,
    merkmale,
    koepfe = [],
  }: { jahr: number; stichtag: PlainDate; merkmale: readonly string[]; koepfe?: Koepfe },
): Omit<GeladenesBlatt, 'frische'> {
  const quartale = listQuartale(jahr, stichtag);
  const vorjahr = zahlen.filter(({ quartal }) => quartal < `${jahr}`);
  const imJahr = zahlen.filter(({ quartal }) => quartale.some((q) => q === quartal));
  const genug = sumZahlen(vorjahr, ({ merkmal }) => merkmal === '') >= MINDESTENS_IM_VORJAHR;
  const basis = genug ? vorjahr : imJahr;
  const rahmen: Blattrahmen = {
    k: raum.k,
    ...toOrtsrahmen(raum, new Set([...imJahr, ...basis].map(({ ort }) => ort))),
    quartale,
    mitJahr: quartale.length === 4,
    merkmale: merkmale.map((code) => ({
      code,
      werte: listWerte(code, [...basis, ...imJahr]),
      mehrfach: getDimension(code).mehrfach,
    })),
  };
  const basisrahmen = {
    ...rahmen,
    quartale: [...new Set(basis.map(({ quartal }) => quartal))].toSorted(),
    mitJahr: false,
  };
  const zuKlein = raum.sicht === 'STANDORT' ? findKleineOrte(koepfe, rahmen.orte) : new Set<string>();
  return ensureGeschuetztes(
    [basis, imJahr, rahmen, basisrahmen.quartale, [...zuKlein], raum.sicht],
    (): Omit<GeladenesBlatt, 'frische'> => {
      const ortsweise = raum.sicht === 'STANDORT';
      const zusammenfassung = computeZusammenfassung(basis, basisrahmen, zuKlein, ortsweise);
      const bild = applyZusammenfassung(imJahr, rahmen, zusammenfassung);
      return { blatt: computeBlatt(bild.zahlen, bild.rahmen), rahmen: bild.rahmen, zusammenfassung };
    },
  );
}

/** A year with fewer counts says nothing of the next: a new Standort is measured by its own first year. */
const MINDESTENS_IM_VORJAHR = 100;

/** Values that occur; of a short list all, so that a true zero is seen. */
function listWerte(merkmal: string, zahlen: readonly Zahl[]): string[] {
  const { werte } = getDimension(merkmal);
  const belegt = new Set(zahlen.filter((zahl) => zahl.merkmal === merkmal).map(({ code }) => code));
  const bekannt = werte.map(({ code }) => code);
  const rest = [...belegt].filter((code) => !bekannt.includes(code));
  return [...bekannt.filter((code) => bekannt.length <= KURZE_LISTE || belegt.has(code)), ...rest];
}
const KURZE_LISTE = 16;

type Koepfe = Awaited<ReturnType<typeof countCaseManager>>;
/** Of each year once per transaction: a stock asks for the same years of two flows. */
const koepfeVon = new WeakMap<Trx, Map<number, Promise<Koepfe>>>();
function listKoepfe(trx: Trx, jahr: number): Promise<Koepfe> {
  const bekannte = koepfeVon.get(trx) ?? new Map<number, Promise<Koepfe>>();
  koepfeVon.set(trx, bekannte);
  const koepfe = bekannte.get(jahr) ?? countCaseManager(trx, startOf(`${jahr}-Q1`), endOf(`${jahr}-Q4`));
  bekannte.set(jahr, koepfe);
  return koepfe;
}
const byKommune = (a: Koepfe[number], b: Koepfe[number]): number =>
  (a.kommuneId ?? '') < (b.kommuneId ?? '') ? -1 : 1;

/** Kommunen in which too few work for a figure of their own (§ 72 LPVG NRW). */
function findKleineOrte(koepfe: Koepfe, orte: readonly string[]): Set<string> {
  const je = new Map(koepfe.map(({ kommuneId, anzahl }) => [kommuneId ?? OHNE_KOMMUNE, anzahl]));
  return new Set(orte.filter((ort) => (je.get(ort) ?? 0) < PARAMETER.kleine_kommune_case_manager.wert));
}

function filterAuswahl(summen: readonly Summe[], nur: Auswahl | undefined): Summe[] {
  return summen.filter(({ code }) => nur === undefined || nur.codes.includes(code));
}

/** `P25A|ERTEILT` of the chosen way becomes `ERTEILT`. */
function cutAuswahl(summen: readonly Summe[], nur: Auswahl): Summe[] {
  return summen.flatMap((summe) => {
    const [wert = '', rest = ''] = summe.code.split('|');
    return nur.codes.includes(wert) ? [{ ...summe, code: rest }] : [];
  });
}

/** One row per place, quarter and value. */
function mergeOrte(summen: readonly Summe[]): Rohsumme[] {
  const je = new Map<string, Rohsumme>();
  for (const { ort, quartal, code, wert } of summen) {
    const schluessel = `${ort} ${quartal} ${code}`;
    const bisher = je.get(schluessel);
    je.set(schluessel, { ort, quartal, code, wert: (bisher?.wert ?? 0) + wert });
  }
  return [...je.values()];
}

const EBENE_DER_SUMME = { LAND: 'Land', STANDORT: 'KIM-Standort', TEAM: 'Team' } as const satisfies Record<
  Sicht,
  string
>;

/** Heads of the places at a level, the whole last. */
export function toOrtskoepfe(
  raum: Raum,
  rahmen: Pick<Blattrahmen, 'orte' | 'gruppen'>,
  ebene: string,
): Kopf[] {
  const gesamt: Kopf = { code: '*', text: EBENE_DER_SUMME[raum.sicht], summe: true };
  const namen = new Map(raum.orte.map(({ id, name }) => [id, name]));
  const einzelne = raum.sicht === 'LAND' ? ebene === 'STANDORT' : ebene === 'KOMMUNE';
  if (einzelne)
    return [
      ...rahmen.orte
        .map((code) => ({
          code,
          text: code === UEBRIGE ? 'übrige Kommunen (zusammengefasst)' : (namen.get(code) ?? '–'),
          summe: false,
        }))
        .toSorted(
          (a, b) =>
            Number(a.code === UEBRIGE) - Number(b.code === UEBRIGE) || a.text.localeCompare(b.text, 'de'),
        ),
      gesamt,
    ];
  const gruppen = rahmen.gruppen.filter(({ art }) => art === ebene);
  return [...gruppen.map(({ code }) => ({ code, text: formatGruppe(code), summe: false })), gesamt];
}

export const TYPEN: Readonly<Record<string, string>> = {
  KREISFREIE_STADT: 'Kreisfreie Städte',
  KREIS: 'Kreise',
  STAEDTEREGION: 'StädteRegion',
};

function formatGruppe(code: string): string {
  const [art = '', wert = ''] = code.split(':');
  return art === 'TYP' ? (TYPEN[wert] ?? wert) : `Regierungsbezirk ${wert}`;
}
