import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type {
  Berichtslage,
  Fortbildungsstand,
  Registernachweis,
  Schnittstellenstand,
} from './registerpunkte.model.ts';
import type { Stellenlage } from './stellenpunkte.model.ts';

/** Stellen of the own Standort today, through the function that this domain may call. */
export async function listStellenlage(trx: Trx): Promise<Stellenlage[]> {
  const { rows } = await sql<Stellenlage>`
    SELECT baustein, verwaltungsassistenz, umfang, anbindung, begruendet, anzahl FROM steuerung.stellenlage()`.execute(
    trx,
  );
  return rows;
}

/** What the Land and the Bezirksregierung asked the own Standort for, through the function that this domain may call. */
export async function listBerichtslage(trx: Trx): Promise<Berichtslage[]> {
  const { rows } = await sql<Berichtslage>`SELECT art, frist, offen FROM steuerung.berichtslage()`.execute(
    trx,
  );
  return rows;
}

/** What counts once it is there; the rest counts from `seit` on. */
const DAUERND = ['FACHBEREICH', 'BEFUGNIS', 'GEMEINSAMES_KONZEPT'] as const;
const LAUFEND = [
  'FORTBILDUNG',
  'VERANSTALTUNG',
  'PROZESSBEGLEITUNG',
  'ZUSAMMENARBEIT',
  'ERKLAERUNG',
  'BETEILIGUNG',
  'BERICHT',
  'AUSWERTUNG',
] as const;

/** Entries of the registers that the checklist counts, without their texts. */
export async function listRegisternachweise(
  trx: Trx,
  standortId: string,
  seit: PlainDate,
): Promise<Registernachweis[]> {
  const { rows } = await sql<Registernachweis>`
    SELECT art, tag, felder - '{ergebnis,gegenstand,beitrag}'::text[] AS felder FROM steuerung.registereintrag
     WHERE standort_id = ${standortId} AND NOT gestrichen
       AND (art = ANY (${[...DAUERND]}::text[]) OR (art = ANY (${[...LAUFEND]}::text[]) AND tag >= ${seit}))
     ORDER BY tag, id LIMIT 2000`.execute(trx);
  return rows;
}

/** How many analyses there are, agreements in force and Ketten that hold. */
export async function countSchnittstellen(
  trx: Trx,
  standortId: string,
  stichtag: PlainDate,
): Promise<Schnittstellenstand> {
  const { rows } = await sql<Schnittstellenstand>`
    SELECT (SELECT count(*)::int FROM steuerung.schnittstellenanalyse a WHERE a.standort_id = ${standortId} AND a.version = 1) AS analysen,
      (SELECT count(*)::int FROM steuerung.vereinbarung v WHERE v.standort_id = ${standortId} AND v.zustand = 'UNTERZEICHNET'
        AND v.beginn <= ${stichtag} AND (v.ende IS NULL OR v.ende >= ${stichtag})) AS vereinbarungen,
      (SELECT count(DISTINCT f.kette_id)::int FROM steuerung.kette_fassung f WHERE f.standort_id = ${standortId} AND f.zustand = 'GUELTIG'
        AND f.gueltig_von <= ${stichtag} AND (f.gueltig_bis IS NULL OR f.gueltig_bis >= ${stichtag})) AS ketten`.execute(
    trx,
  );
  return rows[0] ?? { analysen: 0, vereinbarungen: 0, ketten: 0 };
}

/** Numbers of a year, through the functions that this domain may call. */
export async function countFortbildungen(trx: Trx, jahr: number): Promise<Fortbildungsstand> {
  const { rows } = await sql<Fortbildungsstand>`
    SELECT count(*)::int AS koordination, count(*) FILTER (WHERE landesfortbildungen > 0)::int AS teilgenommen,
        steuerung.zaehle_zertifikate() AS zertifikate
      FROM steuerung.fortbildungsstand(${jahr})`.execute(trx);
  return rows[0] ?? { koordination: 0, teilgenommen: 0, zertifikate: 0 };
}
