import type { Dienste } from '#src/platform/dienste.ts';
import { addZeilen, createSuchindex, type Suchindex, type Suchzeile } from './suchindex.model.ts';

/**
 * The directory in the memory of this process, brought up to date before every search: what another process or a request before
 * has committed is found. The database tells what was written since the oldest transaction that was open at the last look;
 * transactions that have been read are named, so that a long one elsewhere does not bring the same rows again and again.
 */
type Pool = Dienste['pool'];
type Bestand = {
  index: Suchindex;
  /** Oldest transaction that was open when we looked; null: nothing was read yet. */
  stand: bigint | null;
  bekannt: Set<string>;
  laufend: Promise<void> | undefined;
  naechster: Promise<void> | undefined;
};
type Zeile = Omit<Suchzeile, 'orte'> & {
  stand: string;
  geaendert: string;
  ortsnamen: string[];
  breiten: number[];
  laengen: number[];
};

const BESTAENDE = new WeakMap<Pool, Bestand>();
/** So many rows are taken in before others have their turn. */
const AM_STUECK = 500;
/** From so many replaced entries on, when they are more than the living, everything is read anew. */
const ERSETZT_HOECHSTENS = 2_000;

export async function loadSuchindex({ pool }: Pick<Dienste, 'pool'>): Promise<Suchindex> {
  let bestand = BESTAENDE.get(pool);
  if (bestand === undefined || isVoll(bestand.index)) {
    bestand = {
      index: createSuchindex(),
      stand: null,
      bekannt: new Set(),
      laufend: undefined,
      naechster: undefined,
    };
    BESTAENDE.set(pool, bestand);
  }
  await waitForStand(pool, bestand);
  return bestand.index;
}

const isVoll = ({ ersetzt, nummern }: Suchindex): boolean =>
  ersetzt > ERSETZT_HOECHSTENS && ersetzt > nummern.size;

/** One look at a time; who comes while one is under way waits together with others for the next, which sees what they have written. */
function waitForStand(pool: Pool, bestand: Bestand): Promise<void> {
  if (bestand.naechster !== undefined) return bestand.naechster;
  if (bestand.laufend === undefined) return startBlick(pool, bestand);
  bestand.naechster = bestand.laufend
    .catch(() => undefined)
    .then(() => {
      bestand.naechster = undefined;
      return startBlick(pool, bestand);
    });
  return bestand.naechster;
}

function startBlick(pool: Pool, bestand: Bestand): Promise<void> {
  const blick = readNeues(pool, bestand).finally(() => {
    bestand.laufend = undefined;
  });
  bestand.laufend = blick;
  return blick;
}

async function readNeues(pool: Pool, bestand: Bestand): Promise<void> {
  const { rows } = await pool.query<Zeile>({
    name: 'angebot_suchbestand',
    text: `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS stand, b.id, b.geaendert::text AS geaendert, b.titel, b.oeffentlich, b.gueltig,
        b.gueltig_bis AS "gueltigBis", b.bestaetigt_am AS "bestaetigtAm", b.suche::text AS suche, b.ortsnamen, b.breiten, b.laengen
      FROM (SELECT 1) e LEFT JOIN steuerung.lies_suchbestand($1::xid8, $2::xid8[]) b ON true`,
    values: [bestand.stand === null ? null : String(bestand.stand), [...bestand.bekannt]],
  });
  const stand = BigInt(rows[0]?.stand ?? 0);
  // The question always has a row; without anything new its fields are empty.
  const neue = rows.filter(({ id }) => id !== null);
  for (let ab = 0; ab < neue.length; ab += AM_STUECK) {
    // One piece after the other: other requests of this process have their turn in between.
    if (ab > 0) await new Promise((weiter) => setImmediate(weiter));
    addZeilen(bestand.index, neue.slice(ab, ab + AM_STUECK).map(toSuchzeile));
  }
  for (const { geaendert } of neue) bestand.bekannt.add(geaendert);
  for (const xid of bestand.bekannt) if (BigInt(xid) < stand) bestand.bekannt.delete(xid);
  bestand.stand = stand;
}

function toSuchzeile({
  stand: _stand,
  geaendert: _geaendert,
  ortsnamen,
  breiten,
  laengen,
  ...zeile
}: Zeile): Suchzeile {
  return {
    ...zeile,
    orte: ortsnamen.map((name, nr) => ({ name, breite: breiten[nr] ?? 0, laenge: laengen[nr] ?? 0 })),
  };
}
