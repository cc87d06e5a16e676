import { type RawBuilder, sql } from 'kysely';
import { ENDZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import { listZustaende } from '#src/modules/akte/phase.model.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { AktenFilter, BEDARF_AB, type Sortierung } from './aktenfilter.model.ts';
import type { FallTabellen } from './fall.tables.ts';

export type Filter = AktenFilter;

const FILTERFELDER = AktenFilter.keyof().options;

const SPALTEN = [
  'id',
  'nummer',
  'art',
  'zustand',
  'anonym',
  'begonnen_am as begonnenAm',
  'aufgenommen_am as aufgenommenAm',
  'naechster_termin as naechsterTermin',
  'naechster_termin_art as naechsterTerminArt',
  'termin_um as terminUm',
  'letzter_kontakt as letzterKontakt',
] as const;

/**
 * Ids that akte_zugriff names for the acting account, whatever the day. Row level security decides what is visible; it
 * alone would look at every Akte of the Mandant.
 */
const meine = (mandantId: string) =>
  sql<string>`ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff
    WHERE mandant_id = ${mandantId} AND konto_id = (SELECT kontext.konto_id())))`;

/** In the text of the statement, not beside it: so the index of the open Akten serves. */
const END_LISTE = [...ENDZUSTAENDE].map((zustand) => sql.lit(zustand));

/** The acting account is responsible today. */
const ZUSTAENDIG = sql<boolean>`EXISTS (SELECT 1 FROM fall.akte_zugriff z WHERE z.mandant_id = akte.mandant_id
      AND z.akte_id = akte.id AND z.konto_id = (SELECT kontext.konto_id()) AND z.art = 'ZUSTAENDIG'
      AND z.gueltig_von <= (SELECT kontext.stichtag())
      AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag())) OFFSET 0)`;

/** Every filter that is set, as a condition on fall.akte; all of them hold together. */
function listBedingungen(mandantId: string, filter: Filter): RawBuilder<boolean>[] {
  const { kommune, bereich, sprache, ohneKontaktWochen, vertretung } = filter;
  const bedingungen: RawBuilder<boolean>[] = [];
  if (kommune !== undefined) bedingungen.push(sql`kommune_id = ${kommune}`);
  if (ohneKontaktWochen !== undefined) {
    const tage = 7 * ohneKontaktWochen;
    bedingungen.push(
      sql`coalesce(letzter_kontakt, begonnen_am) <= (SELECT kontext.stichtag()) - ${tage}::integer`,
    );
  }
  if (filter.termin === 'ohne') bedingungen.push(sql`naechster_termin IS NULL`);
  if (filter.termin === 'ueberfaellig') {
    bedingungen.push(sql`naechster_termin < (SELECT kontext.stichtag())`);
  }
  if (vertretung !== undefined) {
    bedingungen.push(vertretung === 'nein' ? ZUSTAENDIG : sql`NOT ${ZUSTAENDIG}`);
  }
  if (sprache !== undefined) {
    bedingungen.push(sql`${sprache} IN ((SELECT k.sprache FROM fall.kurzberatung k
      WHERE k.mandant_id = ${mandantId} AND k.akte_id = akte.id), (SELECT a.sprache FROM fall.aufnahme a
      WHERE a.mandant_id = ${mandantId} AND a.akte_id = akte.id))`);
  }
  if (bereich !== undefined) {
    bedingungen.push(sql`(SELECT b.bedarf FROM fall.assessment s JOIN fall.assessment_bereich b
        ON b.mandant_id = s.mandant_id AND b.assessment_id = s.id AND b.bereich = ${bereich} AND b.erhebung = 'ERHOBEN'
      WHERE s.mandant_id = ${mandantId} AND s.akte_id = akte.id
      ORDER BY s.datum DESC, s.id DESC LIMIT 1) >= ${BEDARF_AB}::integer`);
  }
  return bedingungen;
}

function auswahl(trx: Trx, mandantId: string, filter: Filter) {
  let abfrage = trx
    .withTables<FallTabellen>()
    .selectFrom('fall.akte')
    .where('mandant_id', '=', mandantId)
    .where('id', '=', meine(mandantId));
  if (filter.art !== undefined) abfrage = abfrage.where('art', '=', filter.art);
  if (filter.zustand !== undefined) abfrage = abfrage.where('zustand', '=', filter.zustand);
  if (filter.phase !== undefined) {
    abfrage = abfrage.where('zustand', '=', sql<never>`ANY (${listZustaende(filter.phase)}::text[])`);
  }
  if (filter.offen !== undefined) {
    abfrage = abfrage.where('zustand', filter.offen === 'ja' ? 'not in' : 'in', END_LISTE);
  }
  for (const bedingung of listBedingungen(mandantId, filter)) abfrage = abfrage.where(bedingung);
  return abfrage;
}

type Seite = { sortierung: Sortierung; seite: number; groesse: number };

function sortBy(abfrage: ReturnType<typeof auswahl>, sortierung: Sortierung) {
  const sortiert = {
    naechsterTermin: () =>
      abfrage
        .orderBy(sql`naechster_termin NULLS LAST`)
        .orderBy(sql`termin_um NULLS FIRST`)
        .orderBy('zustand_seit', 'desc'),
    letzterKontakt: () => abfrage.orderBy(sql`letzter_kontakt NULLS FIRST`),
    begonnenAm: () => abfrage.orderBy('begonnen_am', 'desc'),
    nummer: () => abfrage.orderBy('nummer'),
  } as const satisfies Record<Sortierung, unknown>;
  return sortiert[sortierung]().orderBy('id');
}

/** True: the acting account is a deputy today and not responsible. */
const IN_VERTRETUNG = sql<boolean>`NOT ${ZUSTAENDIG}`.as('vertretung');

/** Visible Akten: row level security leaves only own ones and those in Vertretung. */
export async function listAktenZeilen(trx: Trx, mandantId: string, filter: Filter, seite: Seite) {
  return sortBy(auswahl(trx, mandantId, filter), seite.sortierung)
    .limit(seite.groesse)
    .offset((seite.seite - 1) * seite.groesse)
    .select(SPALTEN)
    .execute();
}

/** The open ones, the next appointment first, and whether in Vertretung; built once. */
export const listOffeneZeilen = createAnweisung(
  (trx, { mandantId, hoechstens }: { mandantId: string; hoechstens: number }) =>
    sortBy(auswahl(trx, mandantId, { offen: 'ja' }), 'naechsterTermin')
      .limit(hoechstens)
      .select(SPALTEN)
      .select(IN_VERTRETUNG),
);

/** The same for Akten that are known by id, open or not. */
export async function listAktenZeilenVon(trx: Trx, mandantId: string, akteIds: readonly string[]) {
  return auswahl(trx, mandantId, {})
    .where('id', '=', sql<string>`ANY (${[...akteIds]}::uuid[])`)
    .select(SPALTEN)
    .execute();
}

type Ausschnitt = { mandantId: string; groesse: number; ab: number };

function selectSeite(
  trx: Trx,
  { mandantId, groesse, ab }: Ausschnitt,
  filter: Filter,
  sortierung: Sortierung,
) {
  return sortBy(auswahl(trx, mandantId, filter), sortierung)
    .limit(groesse)
    .offset(ab)
    .select(SPALTEN)
    .select(sql<number>`count(*) OVER ()`.as('gesamt'));
}

const ohneFilter = (sortierung: Sortierung) =>
  createAnweisung((trx, ausschnitt: Ausschnitt) => selectSeite(trx, ausschnitt, {}, sortierung));

/** As the list is mostly asked for. */
const OHNE_FILTER = {
  naechsterTermin: ohneFilter('naechsterTermin'),
  letzterKontakt: ohneFilter('letzterKontakt'),
  begonnenAm: ohneFilter('begonnenAm'),
  nummer: ohneFilter('nummer'),
} as const satisfies Record<Sortierung, unknown>;

/** One page of them and how many there are in all, found in one pass. */
export async function listAktenSeite(trx: Trx, mandantId: string, filter: Filter, seite: Seite) {
  const ausschnitt = { mandantId, groesse: seite.groesse, ab: (seite.seite - 1) * seite.groesse };
  const zeilen = FILTERFELDER.some((feld) => filter[feld] !== undefined)
    ? await selectSeite(trx, ausschnitt, filter, seite.sortierung).execute()
    : await OHNE_FILTER[seite.sortierung](trx, ausschnitt);
  // Behind the last page there is no row that could say it.
  const gesamt = zeilen[0]?.gesamt ?? (seite.seite === 1 ? 0 : await countAkten(trx, mandantId, filter));
  return { zeilen: zeilen.map(({ gesamt: _gesamt, ...zeile }) => zeile), gesamt };
}

async function countAkten(trx: Trx, mandantId: string, filter: Filter): Promise<number> {
  const zeile = await auswahl(trx, mandantId, filter)
    .select((eb) => eb.fn.countAll<string>().as('anzahl'))
    .executeTakeFirstOrThrow();
  return Number(zeile.anzahl);
}
