import { isUuid } from '#src/core/ids.ts';
import { fail, type Result } from '#src/core/result.ts';
import { asSystem } from '#src/platform/db/as-system.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import type { Abruffehler, Abrufregel } from './abruf.ts';
import { findDatei } from './datei/datei.repo.ts';
import type { Grundlage } from './datei/parse-zeile.ts';
import { readDatei } from './datei/read-datei.ts';
import { type Bestand, type Herkunft, listBestand, listGefuehrte, listHerkunft } from './herkunft.repo.ts';
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
  setLaufZahlen,
  type Vorschauzeile,
} from './quelle.repo.ts';
import { type Eintrag, type Portion, readHsds } from './read-hsds.ts';
import { readIntegreat } from './read-integreat.ts';

/** So many entries are compared in one transaction; the progress is seen after each. */
const PORTION = 500;
/** Of a slow source fewer: so often somebody who looks sees how far it is, and who stopped it is heard. */
const NACHSEHEN_MS = 2_000;

/** Somebody stopped the Lauf: what the transaction has written is undone. */
export class LaufGestoppt extends Error {}

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
  let gesammelt: Portion['eintraege'] = [];
  let zuletzt = performance.now();
  const compare = () => {
    const eintraege = gesammelt;
    gesammelt = [];
    zuletzt = performance.now();
    return handle('Vorschau: Einträge vergleichen', (trx) =>
      recordPortion(trx, lauf, quelle, eintraege, stand),
    );
  };
  const datei =
    quelle.art === 'DATEI' ? await handle('Datei lesen', (trx) => findDatei(trx, lauf)) : undefined;
  for await (const portion of readQuelle(quelle, datei, regel, signal)) {
    if (!portion.ok) {
      const { fehler, ort } = portion.fehler;
      return handle('Vorschau abbrechen', async (trx) => {
        await setLaufFehler(trx, lauf.standortId, { id: lauf.id, fehler, ort });
        await deleteZeilen(trx, lauf.standortId, lauf.quelleId);
      });
    }
    const { kopf } = portion.wert;
    if (kopf !== undefined) {
      stand.zahlen = { ...stand.zahlen, ...kopf };
      // Said at once: with the columns somebody can mend why a file cannot be read.
      await handle('Spalten einer Datei', (trx) => setLaufZahlen(trx, lauf, stand.zahlen));
    }
    stand.gesamt = portion.wert.gesamt;
    gesammelt.push(...portion.wert.eintraege);
    // oxlint-disable-next-line no-await-in-loop -- one portion after the other, so that memory stays small
    while (gesammelt.length >= PORTION || performance.now() - zuletzt >= NACHSEHEN_MS) await compare();
  }
  await compare();
  // A file that holds a part says nothing of the rest.
  const vollstaendig = quelle.art !== 'DATEI' || quelle.vollstaendig;
  await handle('Vorschau abschließen', (trx) => recordEnde(trx, lauf, stand, vollstaendig));
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

async function* readQuelle(
  quelle: Quellenzeile,
  datei: Buffer | undefined,
  regel: Abrufregel,
  signal?: AbortSignal,
): AsyncGenerator<Result<Portion, Abruffehler>> {
  if (quelle.art === 'DATEI')
    return datei === undefined
      ? yield fail({ fehler: 'DATEI_FEHLT', ort: '' })
      : yield* readDatei(datei, quelle);
  const angaben = { ...quelle, url: quelle.url ?? '' };
  yield* quelle.art === 'HSDS' ? readHsds(angaben, regel, signal) : readIntegreat(angaben, regel, signal);
}

async function recordPortion(
  trx: Trx,
  lauf: Lauf,
  quelle: Quellenzeile,
  eintraege: Portion['eintraege'],
  stand: Stand,
): Promise<void> {
  const { standortId } = lauf;
  const { bekannt, bestand } = await loadBekannte(trx, standortId, quelle, eintraege);
  const zeilen: Zeile[] = [];
  for (const roh of eintraege) {
    stand.gelesen += 1;
    const herkunft = bekannt.get(roh.fremdId);
    // The Kennung of an Angebot that stands here means that one; what it says now is what the file may change.
    const hier = bestand.get(herkunft?.objektId ?? roh.fremdId);
    const grundlage = herkunft === undefined ? toGrundlage(hier) : toGrundlageAus(herkunft.stand);
    const eintrag = 'mit' in roh ? roh.mit(grundlage) : roh;
    if (stand.gesehen.has(eintrag.fremdId) && eintrag.ok) continue;
    stand.gesehen.add(eintrag.fremdId);
    const zeile = compareEintrag(eintrag, herkunft, hier, stand);
    if (zeile !== null) zeilen.push({ ...zeile, lfd: (stand.lfd += 1) });
  }
  if (zeilen.length > 0) await insertZeilen(trx, standortId, lauf.id, zeilen);
  const { gelesen, gesamt } = stand;
  if (!(await setFortschritt(trx, standortId, { id: lauf.id, gelesen, gesamt }))) throw new LaufGestoppt();
}

/** What these entries brought before, and the Angebote they mean here. */
async function loadBekannte(
  trx: Trx,
  standortId: string,
  { id: quelleId, art }: Quellenzeile,
  eintraege: Portion['eintraege'],
): Promise<{ bekannt: Map<string, Herkunft>; bestand: Map<string, Bestand> }> {
  const fremdIds = eintraege.map(({ fremdId }) => fremdId);
  const herkunft = await listHerkunft(trx, standortId, { quelleId, art: 'ANGEBOT', fremdIds });
  const bekannt = new Map(herkunft.map((eine) => [eine.fremdId, eine]));
  const eigene = art === 'DATEI' ? fremdIds.filter((id) => !bekannt.has(id) && isUuid(id)) : [];
  const ids = [...herkunft.map(({ objektId }) => objektId), ...eigene];
  const bestand = new Map((await listBestand(trx, standortId, ids, false)).map((einer) => [einer.id, einer]));
  return { bekannt, bestand };
}

function compareEintrag(
  eintrag: Eintrag,
  herkunft: Herkunft | undefined,
  hier: Bestand | undefined,
  stand: Stand,
): Omit<Zeile, 'lfd'> | null {
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
    const hinweise = eintrag.saetze ?? [`${eintrag.grund} ${eintrag.feld}`.trim()];
    return { ...kopf, art: 'ABGEWIESEN', titel: eintrag.titel, hinweise };
  }
  for (const begriff of eintrag.gelesen.begriffe) {
    const schon = stand.begriffe.get(begriff.schluessel);
    stand.begriffe.set(begriff.schluessel, { ...begriff, anzahl: (schon?.anzahl ?? 0) + 1 });
  }
  const kandidat = toKandidat(eintrag);
  const wiederDa = hier?.zustand === 'ARCHIVIERT' && hier.archivGrund === GRUND_VERSCHWUNDEN;
  const neu = toStand(kandidat.angaben, kandidat.gueltigBis);
  const bisher = hier === undefined ? null : toStand(hier.angaben, hier.gueltigBis);
  const felder = bisher === null ? [] : compareStand(herkunft?.stand ?? bisher, bisher, neu);
  const unveraendert =
    herkunft === undefined ? bisher !== null && felder.length === 0 : herkunft.abdruck === kandidat.abdruck;
  // What was archived here by a person stays archived, whatever the source says.
  if ((unveraendert && !wiederDa) || (hier?.zustand === 'ARCHIVIERT' && !wiederDa)) {
    stand.zahlen.unveraendert += 1;
    return null;
  }
  const art = hier === undefined ? 'NEU' : felder.some(({ konflikt }) => konflikt) ? 'KONFLIKT' : 'GEAENDERT';
  const befunde = findAuffaelliges(kandidat.angaben, hier?.angaben ?? null);
  stand.zahlen[art === 'NEU' ? 'neu' : art === 'KONFLIKT' ? 'konflikt' : 'geaendert'] += 1;
  if (befunde.length > 0) stand.zahlen.auffaellig += 1;
  const { name } = kandidat.angaben.kontakt;
  const nameBleibt = hier !== undefined && name !== null && name !== hier.angaben.kontakt.name;
  return {
    ...kopf,
    art,
    angebotId: hier?.id ?? null,
    titel: kandidat.angaben.titel,
    felder,
    befunde,
    hinweise: [
      ...eintrag.gelesen.hinweise,
      ...(wiederDa ? ['WIEDER_DA'] : []),
      ...(nameBleibt ? ['NAME_BLEIBT'] : []),
    ],
    kandidat,
  };
}

function toGrundlage(hier: Bestand | undefined): Grundlage | null {
  return hier === undefined ? null : { angaben: hier.angaben, gueltigBis: hier.gueltigBis };
}

/** What a source said last, as it is kept. */
function toGrundlageAus({ gueltigBis, ...angaben }: Record<string, unknown>): Grundlage {
  return {
    angaben: angaben as Grundlage['angaben'],
    gueltigBis: (gueltigBis ?? null) as Grundlage['gueltigBis'],
  };
}

async function recordEnde(
  trx: Trx,
  lauf: Lauf,
  { lfd, gesehen, zahlen, begriffe }: Stand,
  vollstaendig: boolean,
): Promise<void> {
  const { standortId, quelleId } = lauf;
  const gefuehrte = vollstaendig ? await listGefuehrte(trx, standortId, quelleId) : [];
  const weg = gefuehrte.filter(({ fremdId }) => !gesehen.has(fremdId));
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
  const zustand = nichts && zahlen.abgewiesen === 0 ? 'UEBERNOMMEN' : 'BEREIT';
  if (!(await setLaufErgebnis(trx, standortId, { id: lauf.id, zahlen: fertig, zustand })))
    throw new LaufGestoppt();
}
