import { computeZeilenhash, FELDER, KETTE_OHNE_MANDANT } from './kanonisch.ts';
import type { Siegel, Zeile } from './kanonisch.ts';

/** What a check needs of a row. */
export type Geprueft = {
  kette: string;
  epoche: number;
  tx: bigint;
  id: string;
  zeit: string;
  hash: string;
};

/** Seals of one run with the rows of its transactions; `vorher` are rows below it that no run covers. */
export type Lauf = { siegel: Siegel[]; zeilen: Geprueft[]; vorher: Geprueft[] };

const EPOCHE = FELDER.indexOf('epoche');
const TX = FELDER.indexOf('tx');
const ID = FELDER.indexOf('id');
const ZEIT = FELDER.indexOf('zeit');
const MANDANT = FELDER.indexOf('mandant_id');

/**
 * Walks seals (by epoch, end of run, chain) and rows (by epoch, transaction, id) side by side and yields run by run, so
 * that only one run is in memory. Rows after the last run come at the end, without seals.
 */
export async function* listLaeufe(
  siegel: AsyncIterable<Siegel>,
  zeilen: AsyncIterable<Zeile>,
): AsyncGenerator<Lauf> {
  const rows = zeilen[Symbol.asyncIterator]();
  let naechste = await nextZeile(rows);

  for await (const gruppe of groupRuns(siegel)) {
    const [erstes] = gruppe;
    if (!erstes) continue;
    const lauf: Lauf = { siegel: gruppe, zeilen: [], vorher: [] };
    const [von, bis] = [BigInt(erstes.txVon), BigInt(erstes.txBis)];
    while (naechste && isBefore(naechste, erstes.epoche, bis)) {
      const ziel = isBefore(naechste, erstes.epoche, von) ? lauf.vorher : lauf.zeilen;
      ziel.push(naechste);
      naechste = await nextZeile(rows);
    }
    yield lauf;
  }
  while (naechste) {
    yield { siegel: [], zeilen: [naechste], vorher: [] };
    naechste = await nextZeile(rows);
  }
}

async function* groupRuns(siegel: AsyncIterable<Siegel>): AsyncGenerator<Siegel[]> {
  let gruppe: Siegel[] = [];
  for await (const eines of siegel) {
    const [erstes] = gruppe;
    if (erstes && (erstes.epoche !== eines.epoche || erstes.txBis !== eines.txBis)) {
      yield gruppe;
      gruppe = [];
    }
    gruppe.push(eines);
  }
  yield gruppe;
}

async function nextZeile(rows: AsyncIterator<Zeile>): Promise<Geprueft | undefined> {
  const { done, value } = await rows.next();
  if (done === true) return undefined;
  return {
    kette: value[MANDANT] ?? KETTE_OHNE_MANDANT,
    epoche: Number(value[EPOCHE]),
    tx: BigInt(value[TX] ?? ''),
    id: value[ID] ?? '',
    zeit: value[ZEIT] ?? '',
    hash: computeZeilenhash(value),
  };
}

function isBefore(zeile: Geprueft, epoche: number, tx: bigint): boolean {
  return zeile.epoche < epoche || (zeile.epoche === epoche && zeile.tx < tx);
}
