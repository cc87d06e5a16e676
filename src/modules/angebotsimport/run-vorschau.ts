import type { Result } from '#src/core/result.ts';
import { asSystem } from '#src/platform/db/as-system.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import type { Abruffehler, Abrufregel } from './abruf.ts';
import { listBestand, listGefuehrte, listHerkunft } from './herkunft.repo.ts';
import { findAuffaelliges, toKandidat } from './kandidat.ts';
import {
  BEGRIFFE_HOECHSTENS,
  compareStand,
  KEINE_ZAHLEN,
  type Laufzahlen,
  toStand,
  type Kandidat,
} from './quelle.model.ts';
import {
  deleteZeilen,
  findQuelle,
  insertZeilen,
  type Lauf,
  type Quellenzeile,
  setFortschritt,
  setLaufErgebnis,
  setLaufFehler,
  type Vorschauzeile,
} from './quelle.repo.ts';
import { type Eintrag, type Portion, readHsds } from './read-hsds.ts';
import { readIntegreat } from './read-integreat.ts';

/** So many entries are compared in one transaction; the progress is seen after each. */
const PORTION = 500;

/** Archived because the source no longer has it; such a one may come back. */
export const GRUND_VERSCHWUNDEN = 'QUELLE';

type Zeile = Vorschauzeile & { kandidat: Kandidat | null };
type Stand = {
  lfd: number;
  gelesen: number;
  gesamt: number | null;
  gesehen: Set<string>;
  zahlen: Laufzahlen;
  begriffe: Map<string, Laufzahlen['begriffe'][number]>;
};

/**
 * Reads a source and writes what would change. Nothing of the directory is touched. Portion by portion: a large source is never
 * held as a whole, and its progress is seen. A source that fails leaves no preview.
 */
export async function runVorschau(
  dienste: Dienste,
  lauf: Lauf,
  regel: Abrufregel,
  signal?: AbortSignal,
): Promise<void> {
  const handle = <T>(grund: string, fn: (trx: Trx) => Promise<T>) => asQuelle(dienste, lauf.id, grund, fn);
  const quelle = await handle('Vorschau beginnen', async (trx) => {
    await deleteZeilen(trx, lauf.standortId, lauf.quelleId);
    return findQuelle(trx, lauf.standortId, lauf.quelleId);
  });
  if (quelle === undefined) throw new Error('A reading without its source');
  const stand: Stand = {
    lfd: 0,
    gelesen: 0,
    gesamt: null,
    gesehen: new Set(),
    zahlen: { ...KEINE_ZAHLEN },
    begriffe: new Map(),
  };
  let gesammelt: Eintrag[] = [];
  const compare = () => {
    const eintraege = gesammelt;
    gesammelt = [];
    return handle('Vorschau: Einträge vergleichen', (trx) =>
      recordPortion(trx, lauf, quelle, eintraege, stand),
    );
  };
  for await (const portion of readQuelle(quelle, regel, signal)) {
    if (!portion.ok) {
      const { fehler, ort } = portion.fehler;
      return handle('Vorschau abbrechen', async (trx) => {
        await setLaufFehler(trx, lauf.standortId, { id: lauf.id, fehler, ort });
        await deleteZeilen(trx, lauf.standortId, lauf.quelleId);
      });
    }
    stand.gesamt = portion.wert.gesamt;
    gesammelt.push(...portion.wert.eintraege);
    // oxlint-disable-next-line no-await-in-loop -- one portion after the other, so that memory stays small
    while (gesammelt.length >= PORTION) await compare();
  }
  await compare();
  await handle('Vorschau abschließen', (trx) => recordEnde(trx, lauf, stand));
}

/** Reads, compares and brings in as the system account, with a line in the log. */
export function asQuelle<T>(
  dienste: Dienste,
  laufId: string,
  grund: string,
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  return asSystem(
    dienste,
    {
      name: 'angebotsquelle',
      grund,
      domaene: 'steuerung',
      protokoll: {
        ereignis: 'angebotsimport.runLauf',
        art: 'BETRIEB',
        objektart: 'angebotslauf',
        objektId: laufId,
      },
    },
    fn,
  );
}

function readQuelle(
  quelle: Quellenzeile,
  regel: Abrufregel,
  signal?: AbortSignal,
): AsyncGenerator<Result<Portion, Abruffehler>> {
  return quelle.art === 'HSDS' ? readHsds(quelle, regel, signal) : readIntegreat(quelle, regel, signal);
}

async function recordPortion(
  trx: Trx,
  lauf: Lauf,
  { id: quelleId }: Quellenzeile,
  eintraege: readonly Eintrag[],
  stand: Stand,
): Promise<void> {
  const { standortId } = lauf;
  const bekannt = new Map(
    (
      await listHerkunft(trx, standortId, {
        quelleId,
        art: 'ANGEBOT',
        fremdIds: eintraege.map(({ fremdId }) => fremdId),
      })
    ).map((eine) => [eine.fremdId, eine]),
  );
  const bestand = new Map(
    (
      await listBestand(
        trx,
        standortId,
        [...bekannt.values()].map(({ objektId }) => objektId),
        false,
      )
    ).map((einer) => [einer.id, einer]),
  );
  const zeilen: Zeile[] = [];
  for (const eintrag of eintraege) {
    stand.gelesen += 1;
    if (stand.gesehen.has(eintrag.fremdId) && eintrag.ok) continue;
    stand.gesehen.add(eintrag.fremdId);
    const kopf = {
      fremdId: eintrag.fremdId,
      angebotId: null,
      felder: [],
      befunde: [],
      hinweise: [],
      kandidat: null,
    };
    if (!eintrag.ok) {
      stand.zahlen.abgewiesen += 1;
      zeilen.push({
        ...kopf,
        lfd: (stand.lfd += 1),
        art: 'ABGEWIESEN',
        titel: eintrag.titel,
        hinweise: [`${eintrag.grund} ${eintrag.feld}`.trim()],
      });
      continue;
    }
    for (const begriff of eintrag.gelesen.begriffe) {
      const schon = stand.begriffe.get(begriff.schluessel);
      stand.begriffe.set(begriff.schluessel, { ...begriff, anzahl: (schon?.anzahl ?? 0) + 1 });
    }
    const kandidat = toKandidat(eintrag);
    const herkunft = bekannt.get(eintrag.fremdId);
    const hier = herkunft === undefined ? undefined : bestand.get(herkunft.objektId);
    const wiederDa = hier?.zustand === 'ARCHIVIERT' && hier.archivGrund === GRUND_VERSCHWUNDEN;
    // What was archived here by a person stays archived, whatever the source says.
    if (
      (herkunft?.abdruck === kandidat.abdruck && !wiederDa) ||
      (hier?.zustand === 'ARCHIVIERT' && !wiederDa)
    ) {
      stand.zahlen.unveraendert += 1;
      continue;
    }
    const felder =
      hier === undefined || herkunft === undefined
        ? []
        : compareStand(
            herkunft.stand,
            toStand(hier.angaben, hier.gueltigBis),
            toStand(kandidat.angaben, kandidat.gueltigBis),
          );
    const art =
      hier === undefined ? 'NEU' : felder.some(({ konflikt }) => konflikt) ? 'KONFLIKT' : 'GEAENDERT';
    const befunde = findAuffaelliges(kandidat.angaben, hier?.angaben ?? null);
    stand.zahlen[art === 'NEU' ? 'neu' : art === 'KONFLIKT' ? 'konflikt' : 'geaendert'] += 1;
    if (befunde.length > 0) stand.zahlen.auffaellig += 1;
    zeilen.push({
      ...kopf,
      lfd: (stand.lfd += 1),
      art,
      angebotId: hier?.id ?? null,
      titel: kandidat.angaben.titel,
      felder,
      befunde,
      hinweise: [...eintrag.gelesen.hinweise, ...(wiederDa ? ['WIEDER_DA'] : [])],
      kandidat,
    });
  }
  if (zeilen.length > 0) await insertZeilen(trx, standortId, lauf.id, zeilen);
  await setFortschritt(trx, standortId, { id: lauf.id, gelesen: stand.gelesen, gesamt: stand.gesamt });
}

async function recordEnde(trx: Trx, lauf: Lauf, { lfd, gesehen, zahlen, begriffe }: Stand): Promise<void> {
  const { standortId, quelleId } = lauf;
  const weg = (await listGefuehrte(trx, standortId, quelleId)).filter(({ fremdId }) => !gesehen.has(fremdId));
  for (let ab = 0; ab < weg.length; ab += PORTION) {
    const zeilen = weg.slice(ab, ab + PORTION).map(
      ({ fremdId, angebotId, titel }, nr): Zeile => ({
        lfd: lfd + ab + nr + 1,
        art: 'VERSCHWUNDEN',
        fremdId,
        angebotId,
        titel,
        felder: [],
        befunde: [],
        hinweise: [],
        kandidat: null,
      }),
    );
    await insertZeilen(trx, standortId, lauf.id, zeilen);
  }
  const fertig: Laufzahlen = {
    ...zahlen,
    verschwunden: weg.length,
    begriffe: [...begriffe.values()].toSorted((a, b) => b.anzahl - a.anzahl).slice(0, BEGRIFFE_HOECHSTENS),
  };
  const nichts = zahlen.neu + zahlen.geaendert + zahlen.konflikt + weg.length === 0;
  // With nothing to decide nobody has to come.
  await setLaufErgebnis(trx, standortId, {
    id: lauf.id,
    zahlen: fertig,
    zustand: nichts && zahlen.abgewiesen === 0 ? 'UEBERNOMMEN' : 'BEREIT',
  });
}
