import pg from 'pg';
import { hasCode } from '#src/core/fehlercode.ts';
import { runInMandant, runUmschluesselung } from './speicher-transaktion.ts';
import { KANAL } from './horcher.ts';
import type { Schluesselspeicher } from './schluesselspeicher.ts';
import {
  createInsert,
  createListe,
  createSuchInsert,
  createSuchListe,
  parseZeilen,
} from './speicher-abfragen.ts';
import { countAeltere, updateVerpackungsblock } from './speicher-umschluesselung.ts';

const VERBINDUNGEN = 4;
const FREMDSCHLUESSEL_VERLETZT = '23503';

/** Wrapped keys in the database `kim_schluessel`; own pool, login kim_app, one Mandant per transaction. */
export function createPostgresSpeicher(url: string, verbindungen = VERBINDUNGEN): Schluesselspeicher {
  const pool = new pg.Pool({
    connectionString: url,
    max: verbindungen,
    // Shorter than the wait for the data database: a request that needs a key holds one of its connections.
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    pipeline: true,
  });
  // An idle connection that the server closes is replaced by the pool; nothing to do, but it must not end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  return {
    async listSchluessel(mandantId, kennungen) {
      const daten = kennungen.filter(({ art }) => art !== 'suche');
      const abfragen = daten.length > 0 ? [createListe(mandantId, daten)] : [];
      if (daten.length < kennungen.length) abfragen.push(createSuchListe(mandantId));
      return parseZeilen(await runInMandant(pool, mandantId, abfragen));
    },
    async createSchluessel(mandantId, neue) {
      const daten = neue.filter(({ kennung }) => kennung.art !== 'suche');
      const suche = neue.find(({ kennung }) => kennung.art === 'suche');
      const abfragen = [];
      if (daten.length > 0) {
        const kennungen = daten.map(({ kennung }) => kennung);
        abfragen.push(createInsert(mandantId, daten), createListe(mandantId, kennungen));
      }
      if (suche) abfragen.push(createSuchInsert(suche), createSuchListe(mandantId));
      return parseZeilen(await runInMandant(pool, mandantId, abfragen));
    },
    async hasSchluesselId(mandantId, schluesselId) {
      const text = 'SELECT 1 FROM schluessel.datenschluessel WHERE mandant_id = $1 AND schluessel_id = $2';
      const values = [mandantId, schluesselId];
      const zeilen = await runInMandant(pool, mandantId, [{ name: 'schluessel_kennung', text, values }]);
      return zeilen.length > 0;
    },
    async deleteSchluessel(mandantId, { art, id }, klasse) {
      const text = `WITH weg AS (DELETE FROM schluessel.datenschluessel
          WHERE mandant_id = $1 AND subjekt_art = $2 AND subjekt_id = $3 AND ($4::text IS NULL OR loeschklasse = $4)
          RETURNING 1)
        SELECT count(*)::int AS anzahl, pg_notify('${KANAL}', $5) FROM weg`;
      const values = [mandantId, art, id, klasse ?? null, `${mandantId}/${art}/${id}/${klasse ?? ''}`];
      return toAnzahl(await runInMandant(pool, mandantId, [{ name: 'schluessel_vernichten', text, values }]));
    },
    async deleteMandant(mandantId) {
      const text = `WITH daten AS (DELETE FROM schluessel.datenschluessel WHERE mandant_id = $1 RETURNING 1),
          suche AS (DELETE FROM schluessel.mandantschluessel WHERE mandant_id = $1 RETURNING 1),
          weg AS (SELECT 1 FROM daten UNION ALL SELECT 1 FROM suche)
        SELECT count(*)::int AS anzahl, pg_notify('${KANAL}', $2) FROM weg`;
      const values = [mandantId, `${mandantId}/`];
      return toAnzahl(await runInMandant(pool, mandantId, [{ name: 'schluessel_mandant', text, values }]));
    },
    updateBlock: async (version, block, rewrap) => await updateVerpackungsblock(pool, version, block, rewrap),
    countAeltere: async (version) => await countAeltere(pool, version),
    async listProben() {
      const text =
        'SELECT hauptschluessel_version AS version, siegel FROM schluessel.probe ORDER BY hauptschluessel_version';
      return (await pool.query<{ version: number; siegel: Buffer }>(text)).rows;
    },
    async createProbe({ version, siegel }) {
      const text =
        'INSERT INTO schluessel.probe (hauptschluessel_version, siegel) VALUES ($1, $2) ON CONFLICT DO NOTHING';
      await pool.query(text, [version, siegel]);
    },
    async deleteProbe(version) {
      try {
        const text = 'DELETE FROM schluessel.probe WHERE hauptschluessel_version = $1';
        await runUmschluesselung(pool, async (client) => await client.query(text, [version]));
        return true;
      } catch (error) {
        if (hasCode(error, FREMDSCHLUESSEL_VERLETZT)) return false;
        throw error;
      }
    },
    close: async () => await pool.end(),
  };
}

function toAnzahl(zeilen: readonly Record<string, unknown>[]): number {
  return Number(zeilen[0]?.['anzahl'] ?? 0);
}
