import { z } from 'zod';
import type { Schluesselkennung, VerpackterSchluessel } from './schluesselspeicher.ts';
import type { Abfrage } from './speicher-transaktion.ts';

const SPALTEN =
  'd.mandant_id, d.subjekt_art, d.subjekt_id, d.loeschklasse, d.schluessel_id, d.verpackt, d.hauptschluessel_version';

/** Keys by (kind, id, class); arrays, so that one statement serves any number. */
export function createListe(mandantId: string, kennungen: readonly Schluesselkennung[]): Abfrage {
  return {
    name: 'schluessel_liste',
    text: `SELECT ${SPALTEN} FROM unnest($2::text[], $3::uuid[], $4::text[]) AS g (art, id, klasse)
      JOIN schluessel.datenschluessel d
        ON d.mandant_id = $1 AND d.subjekt_art = g.art AND d.subjekt_id = g.id AND d.loeschklasse = g.klasse`,
    values: [
      mandantId,
      kennungen.map(({ art }) => art),
      kennungen.map(({ id }) => id),
      kennungen.map(({ klasse }) => klasse),
    ],
  };
}

export function createInsert(mandantId: string, neue: readonly VerpackterSchluessel[]): Abfrage {
  // Sorted, so that two creators of overlapping sets cannot wait for each other in a circle.
  const sortiert = neue.toSorted((a, b) => toSortierung(a).localeCompare(toSortierung(b), 'en'));
  return {
    name: 'schluessel_anlegen',
    text: `INSERT INTO schluessel.datenschluessel
        (mandant_id, subjekt_art, subjekt_id, loeschklasse, schluessel_id, verpackt, hauptschluessel_version)
      SELECT $1, g.* FROM unnest($2::text[], $3::uuid[], $4::text[], $5::uuid[], $6::bytea[], $7::int[]) AS g
      ON CONFLICT DO NOTHING`,
    values: [
      mandantId,
      sortiert.map(({ kennung }) => kennung.art),
      sortiert.map(({ kennung }) => kennung.id),
      sortiert.map(({ kennung }) => kennung.klasse),
      sortiert.map(({ schluesselId }) => schluesselId),
      sortiert.map(({ verpackt }) => verpackt),
      sortiert.map(({ version }) => version),
    ],
  };
}

export function createSuchListe(mandantId: string): Abfrage {
  return {
    name: 'schluessel_suche_liste',
    text: `SELECT mandant_id, 'suche' AS subjekt_art, mandant_id AS subjekt_id, zweck AS loeschklasse, schluessel_id,
        verpackt, hauptschluessel_version
      FROM schluessel.mandantschluessel WHERE mandant_id = $1 AND zweck = 'suche'`,
    values: [mandantId],
  };
}

export function createSuchInsert(neu: VerpackterSchluessel): Abfrage {
  return {
    name: 'schluessel_suche_anlegen',
    text: `INSERT INTO schluessel.mandantschluessel (mandant_id, zweck, schluessel_id, verpackt, hauptschluessel_version)
      VALUES ($1, 'suche', $2, $3, $4) ON CONFLICT DO NOTHING`,
    values: [neu.mandantId, neu.schluesselId, neu.verpackt, neu.version],
  };
}

const Zeile = z.object({
  mandant_id: z.string(),
  subjekt_art: z.string(),
  subjekt_id: z.string(),
  loeschklasse: z.string(),
  schluessel_id: z.string(),
  verpackt: z.instanceof(Buffer),
  hauptschluessel_version: z.number(),
});

const Kennung = z.union([
  z.object({
    art: z.enum([
      'person',
      'akte',
      'konto',
      'mandant',
      'institution',
      'verweis',
      'fallanfrage',
      'foerderfall',
      'ablage',
    ]),
    id: z.string(),
    klasse: z.enum(['identitaet', 'inhalt', 'besonders']),
  }),
  z.object({ art: z.literal('suche'), id: z.string(), klasse: z.literal('suche') }),
]);

export function parseZeilen(zeilen: readonly Record<string, unknown>[]): VerpackterSchluessel[] {
  return zeilen.map((roh) => {
    const zeile = Zeile.parse(roh);
    return {
      mandantId: zeile.mandant_id,
      kennung: Kennung.parse({ art: zeile.subjekt_art, id: zeile.subjekt_id, klasse: zeile.loeschklasse }),
      schluesselId: zeile.schluessel_id,
      verpackt: zeile.verpackt,
      version: zeile.hauptschluessel_version,
    };
  });
}

function toSortierung({ kennung }: VerpackterSchluessel): string {
  return `${kennung.art}/${kennung.id}/${kennung.klasse}`;
}
