import type pg from 'pg';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { AkteArt, AkteZustand } from '#src/modules/akte/akte.model.ts';
import type { Faellige, Gegenstand } from './loeschung.model.ts';

/** What the deletion run sends, as kim_loeschung: its policies show what is due and nothing else. */
export type FaelligeAkte = Faellige & {
  id: string;
  nummer: string;
  art: AkteArt;
  zustand: AkteZustand;
  zustandSeit: PlainDate;
  abgeschlossenAm: PlainDate | null;
  letzterKontakt: PlainDate | null;
};
type Ort = Pick<FaelligeAkte, 'mandantId' | 'id'>;

/** Akten of all Stellen whose day has come, those with which a run began among them. */
export async function listFaelligeAkten(client: pg.Client): Promise<FaelligeAkte[]> {
  const { rows } = await client.query<FaelligeAkte>(
    `SELECT mandant_id AS "mandantId", id, nummer, art, zustand, zustand_seit::text AS "zustandSeit",
        abgeschlossen_am::text AS "abgeschlossenAm", letzter_kontakt::text AS "letzterKontakt", loeschen_ab::text AS "loeschenAb",
        loeschung_begonnen_am IS NOT NULL AS begonnen, fall.finde_loeschhindernis(mandant_id, id) AS hindernis
      FROM fall.akte ORDER BY mandant_id, loeschen_ab, id`,
  );
  return rows;
}

/** Akten of all Stellen with special categories past their time (LK-04): ids, the day and what holds them. */
export async function listFaelligesBesonderes(client: pg.Client): Promise<(Faellige & { id: string })[]> {
  const { rows } = await client.query<Faellige & { id: string }>(
    `SELECT mandant_id AS "mandantId", akte_id AS id, loeschen_ab::text AS "loeschenAb", false AS begonnen, hindernis
      FROM fall.liste_faelliges_besonderes()`,
  );
  return rows;
}

/** Empties them in one Akte, files included. undefined: something holds it by now. `rest`: others stay under their key. */
export async function deleteBesonderes(
  client: pg.Client,
  { mandantId, id }: Ort,
): Promise<{ rest: boolean } | undefined> {
  const { rows } = await client.query<{ dateien: boolean; rest: boolean }>(
    'SELECT dateien, rest FROM fall.leere_besonderes($1)',
    [id],
  );
  const weg = rows[0];
  if (weg?.dateien) {
    await client.query(
      `DELETE FROM technik.datei WHERE mandant_id = $1 AND akte_id = $2 AND klasse = 'besonders'`,
      [mandantId, id],
    );
  }
  return weg;
}

/** Up to which day of deletion each Stelle released many at once. */
export async function listFreigaben(client: pg.Client): Promise<Map<string, PlainDate>> {
  const { rows } = await client.query<{ mandantId: string; bis: PlainDate }>(
    `SELECT mandant_id AS "mandantId", max(bis)::text AS bis FROM protokoll.loeschfreigabe GROUP BY mandant_id`,
  );
  return new Map(rows.map(({ mandantId, bis }) => [mandantId, bis]));
}

/**
 * The point of no return: marks the Akte, keeps the heads that a figure counts, and ends every access. false: a Sperre or
 * an Übergabe came in between.
 */
export async function saveBeginn(
  client: pg.Client,
  { mandantId, id }: Ort,
  stichtag: PlainDate,
): Promise<boolean> {
  // First the lock, then a statement of its own: what a concurrent act wrote is seen.
  await client.query('SELECT 1 FROM fall.akte WHERE mandant_id = $1 AND id = $2 FOR UPDATE', [mandantId, id]);
  const { rowCount } = await client.query(
    'UPDATE fall.akte SET loeschung_begonnen_am = coalesce(loeschung_begonnen_am, $3) WHERE mandant_id = $1 AND id = $2',
    [mandantId, id, stichtag],
  );
  if (rowCount !== 1) return false;
  await client.query(
    `INSERT INTO bericht.fallarbeit_quartal (mandant_id, kommune_id, quartal_von, kennung)
      SELECT DISTINCT a.mandant_id, coalesce(a.kommune_id, '00000000-0000-0000-0000-000000000000'), q::date,
          sha256(convert_to(z.konto_id::text || to_char(q, 'YYYY-MM-DD'), 'UTF8'))
        FROM fall.akte a JOIN fall.akte_zugriff z ON z.mandant_id = a.mandant_id AND z.akte_id = a.id
        CROSS JOIN LATERAL generate_series(
          date_trunc('quarter', greatest(z.gueltig_von, a.begonnen_am)::timestamp),
          date_trunc('quarter', least(z.gueltig_bis, a.abgeschlossen_am, $3::date)::timestamp), interval '3 months') AS q
        WHERE a.mandant_id = $1 AND a.id = $2 AND z.art = 'ZUSTAENDIG'
      ON CONFLICT DO NOTHING`,
    [mandantId, id, stichtag],
  );
  await client.query('DELETE FROM fall.akte_zugriff WHERE mandant_id = $1 AND akte_id = $2', [mandantId, id]);
  return true;
}

/** Locks an Akte with which a run began; false when another run was faster. */
export async function lockBegonnene(client: pg.Client, { mandantId, id }: Ort): Promise<boolean> {
  const { rowCount } = await client.query(
    'SELECT 1 FROM fall.akte WHERE mandant_id = $1 AND id = $2 AND loeschung_begonnen_am IS NOT NULL FOR UPDATE',
    [mandantId, id],
  );
  return rowCount === 1;
}

/** Subjects with keys of their own that hang on the Akte: links of Verweise, and its persons. */
export async function listSubjekte(
  client: pg.Client,
  { mandantId, id }: Ort,
): Promise<{ links: string[]; personen: string[] }> {
  const links = await client.query<{ id: string }>(
    'SELECT id FROM fall.verweis_link WHERE mandant_id = $1 AND akte_id = $2',
    [mandantId, id],
  );
  const personen = await client.query<{ id: string }>(
    'SELECT person_id AS id FROM fall.akte_beteiligte WHERE mandant_id = $1 AND akte_id = $2',
    [mandantId, id],
  );
  return { links: links.rows.map((zeile) => zeile.id), personen: personen.rows.map((zeile) => zeile.id) };
}

/** Day of the last withdrawal in the Akte. */
export async function findLetztenWiderruf(
  client: pg.Client,
  { mandantId, id }: Ort,
): Promise<PlainDate | null> {
  const { rows } = await client.query<{ am: PlainDate | null }>(
    'SELECT max(widerrufen_am)::text AS am FROM fall.einwilligung WHERE mandant_id = $1 AND akte_id = $2',
    [mandantId, id],
  );
  return rows[0]?.am ?? null;
}

/** Which tables hold proofs, and what each is called afterwards. */
const NACHWEISE = [
  ['fall.einwilligung', 'EINWILLIGUNG'],
  ['fall.offenlegung', 'OFFENLEGUNG'],
  ['fall.kindeswohl', 'KINDESWOHL'],
  ['fall.kindeswohl_schritt', 'KINDESWOHL_SCHRITT'],
] as const;
/** Columns that are no part of the proof, or stand beside it. */
const NICHT_IM_NACHWEIS = `'{mandant_id,id,akte_id,person_id,ersetzt_durch,siegel,version,erfasst_am}'::text[]`;

/** Moves the proofs out of the Akte; answers how many there are. */
export async function insertNachweise(
  client: pg.Client,
  { mandantId, id, nummer }: Pick<FaelligeAkte, 'mandantId' | 'id' | 'nummer'>,
  bis: PlainDate,
): Promise<number> {
  let anzahl = 0;
  for (const [tabelle, art] of NACHWEISE) {
    const { rowCount } = await client.query(
      `INSERT INTO fall.nachweis (mandant_id, id, akte_id, akte_nummer, art, codes, siegel, loeschen_ab)
        SELECT n.mandant_id, n.id, n.akte_id, $3, $4, to_jsonb(n) - ${NICHT_IM_NACHWEIS}, n.siegel, $5
          FROM ${tabelle} n WHERE n.mandant_id = $1 AND n.akte_id = $2`,
      [mandantId, id, nummer, art, bis],
    );
    anzahl += rowCount ?? 0;
  }
  return anzahl;
}

/** The Akte with everything that hangs on it, its drafts and files; then the persons whom no other Akte holds. */
export async function deleteAktenzeilen(
  client: pg.Client,
  { mandantId, id }: Ort,
  personen: readonly string[],
): Promise<string[]> {
  await client.query(
    `DELETE FROM fall.entwurf WHERE mandant_id = $1 AND bezug = $2 AND subjekt_art = 'akte'`,
    [mandantId, id],
  );
  await client.query('DELETE FROM technik.datei WHERE mandant_id = $1 AND akte_id = $2', [mandantId, id]);
  await client.query('DELETE FROM fall.abgabe_inhalt WHERE mandant_id = $1 AND akte_id = $2', [
    mandantId,
    id,
  ]);
  const { rowCount } = await client.query('DELETE FROM fall.akte WHERE mandant_id = $1 AND id = $2', [
    mandantId,
    id,
  ]);
  if (rowCount !== 1) throw new Error('The Akte that was locked could not be deleted');
  const { rows } = await client.query<{ id: string }>(
    'DELETE FROM fall.person WHERE mandant_id = $1 AND id = ANY ($2::uuid[]) RETURNING id',
    [mandantId, personen],
  );
  const weg = rows.map((zeile) => zeile.id);
  await client.query('DELETE FROM technik.datei WHERE mandant_id = $1 AND person_id = ANY ($2::uuid[])', [
    mandantId,
    weg,
  ]);
  return weg;
}

/** Proofs whose time is over, of all Stellen. */
export async function deleteNachweiszeilen(
  client: pg.Client,
): Promise<{ mandantId: string; akteId: string }[]> {
  const { rows } = await client.query<{ mandantId: string; akteId: string }>(
    'DELETE FROM fall.nachweis RETURNING mandant_id AS "mandantId", akte_id AS "akteId"',
  );
  return rows;
}

/** Adds to the count of this day: class, kind, version of the rules, nobody (DP-G-06). */
export async function saveLoeschlauf(
  client: pg.Client,
  angabe: {
    mandantId: string;
    am: PlainDate;
    klasse: string;
    gegenstand: Gegenstand;
    fassung: string;
    anzahl: number;
  },
): Promise<void> {
  if (angabe.anzahl === 0) return;
  await client.query(
    `INSERT INTO protokoll.loeschlauf (mandant_id, lauf_am, klasse, gegenstand, regelfassung, anzahl)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (mandant_id, lauf_am, klasse, gegenstand, regelfassung)
      DO UPDATE SET anzahl = protokoll.loeschlauf.anzahl + EXCLUDED.anzahl`,
    [angabe.mandantId, angabe.am, angabe.klasse, angabe.gegenstand, angabe.fassung, angabe.anzahl],
  );
}
