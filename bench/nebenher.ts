import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { EBENEN } from '#src/modules/bericht/kennzahl/frage.model.ts';
import { KATALOG } from '#src/modules/bericht/kennzahl/katalog/katalog.ts';
import { joinOrStart } from '#src/platform/embedded/embedded.ts';
import { type Angemeldet, login } from './client.ts';
import { measure } from './messen.ts';
import { diffRechenzeit, readRechenzeit } from './rechenzeit.ts';
import { findDatenbankPid } from './run-bench.ts';
import { startProdukt } from './start-produkt.ts';
import { createSzenarien, listWer, type Messfall } from './szenarien.ts';

/** Case work alone and while all sums are computed anew, in turns: the ratio holds whatever else the machine does. */
export type Nebenher = {
  name: string;
  p95_ms: { allein: number; nebenher: number };
  verhaeltnis: number;
};
/** Tables of Kennzahlen as the Ministerium opens them: the first request of the process, and those after it. */
export type Kennzahlseiten = {
  tabellen: number;
  kalt: { p50_ms: number; p95_ms: number; rechenzeit_ms: number };
  warm: { p50_ms: number; p95_ms: number; rechenzeit_ms: number };
  langsamste: string[];
};

/** `laufSekunden`: all sums by the job of the product, nobody else working. */
export type Nebenlauf = { seiten: Kennzahlseiten; nebenher: Nebenher[]; laufSekunden: number };

const FAELLE = ['Mein Tag', 'Aktenliste', 'Akte öffnen', 'Kontakt erfassen'];
const CLIENTS = 20;
const RUNDEN = 5;
const MINISTERIUM = 'helen.strathoff';

export async function measureNebenher(ordner: string, sekunden: number): Promise<Nebenlauf> {
  const produkt = await startProdukt(ordner);
  const server = await joinOrStart({ datenOrdner: ordner });
  const admin = new pg.Client({ connectionString: server.adminUrl('kim') });
  await admin.connect();
  try {
    const datenbankPid = await findDatenbankPid(admin);
    const helen = await login(produkt.adresse, MINISTERIUM);
    const seiten = await measureSeiten(helen, () => readRechenzeit(produkt.pid, datenbankPid));
    const faelle = (await createSzenarien(produkt.adresse, await listWer(admin, 'land'))).filter(({ name }) =>
      FAELLE.includes(name),
    );
    const nebenher: Nebenher[] = [];
    for (const fall of faelle) nebenher.push(await measureFall(helen, fall, sekunden));
    const beginn = performance.now();
    await startLauf(helen);
    while ((await readLauf(helen)) === 'LAEUFT') await sleep(200);
    return { seiten, nebenher, laufSekunden: (performance.now() - beginn) / 1_000 };
  } finally {
    await admin.end();
    await produkt.stop();
    await server.stop();
  }
}

async function measureFall(helen: Angemeldet, fall: Messfall, sekunden: number): Promise<Nebenher> {
  const allein: number[] = [];
  const nebenher: number[] = [];
  for (let runde = 0; runde < RUNDEN; runde += 1) {
    allein.push((await measure(fall.anfrage, { clients: CLIENTS, sekunden })).p95_ms);
    await startLauf(helen);
    nebenher.push((await measure(fall.anfrage, { clients: CLIENTS, sekunden })).p95_ms);
    if ((await readLauf(helen)) !== 'LAEUFT')
      throw new Error('The sums were ready before the turn was over: take fewer seconds');
    await endLauf(helen);
  }
  const [a, n] = [median(allein), median(nebenher)];
  return {
    name: fall.name,
    p95_ms: { allein: a, nebenher: n },
    verhaeltnis: Math.round((n / a) * 100) / 100,
  };
}

async function startLauf(helen: Angemeldet): Promise<void> {
  const { status, text } = await helen.send('POST', '/kennzahlen/rechenlauf', undefined);
  if (status >= 300) throw new Error(`No run: ${status} ${text}`);
  // The job takes it up within moments.
  for (let versuch = 0; versuch < 100 && (await readFertig(helen)) === 0; versuch += 1) await sleep(100);
}

/** Waits until the job has seen that it was ended. */
async function endLauf(helen: Angemeldet): Promise<void> {
  await helen.send('POST', '/kennzahlen/rechenlauf/abbruch', undefined);
  await sleep(1_000);
}

type Lauf = { lauf: { zustand: string; fertig: number } | null };
const readLauf = async (helen: Angemeldet): Promise<string | undefined> =>
  (await helen.get<Lauf>('/kennzahlen/rechenlauf')).lauf?.zustand;
const readFertig = async (helen: Angemeldet): Promise<number> =>
  (await helen.get<Lauf>('/kennzahlen/rechenlauf')).lauf?.fertig ?? 0;

async function measureSeiten(
  helen: Angemeldet,
  lesen: () => ReturnType<typeof readRechenzeit>,
): Promise<Kennzahlseiten> {
  const pfade = KATALOG.filter(({ rechnung }) => rechnung.art !== 'FEHLT').flatMap(
    ({ code, dimensionen, rechnung }) => {
      const tag = rechnung.art === 'STELLEN' || rechnung.art === 'ANBINDUNG' ? '&stichtag=2026-09-30' : '';
      const [merkmal] = dimensionen;
      const fragen = EBENEN.LAND.map(
        (ebene) => `ebene=${ebene}&zeile=ORT${tag === '' ? '&spalte=ZEIT' : ''}`,
      );
      if (merkmal !== undefined)
        fragen.push(`ebene=LAND&zeile=${merkmal}${tag === '' ? '&spalte=ZEIT' : ''}`);
      return fragen.map((frage) => `/kennzahlen/${code}/tabelle?jahr=2025&${frage}&profil=EXTERN${tag}`);
    },
  );
  const gehen: string[] = [];
  const runde = async (): Promise<{ dauer: number; pfad: string }[]> => {
    const dauern: { dauer: number; pfad: string }[] = [];
    for (const pfad of gehen.length === 0 ? pfade : gehen) {
      const beginn = performance.now();
      if (await helen.isGut(pfad)) dauern.push({ dauer: performance.now() - beginn, pfad });
    }
    return dauern;
  };
  const measureRunde = async () => {
    const vorher = lesen();
    const dauern = await runde();
    const nachher = lesen();
    const aufwand = vorher && nachher ? diffRechenzeit(vorher, nachher, dauern.length) : null;
    const sortiert = dauern.map(({ dauer }) => dauer).toSorted((a, b) => a - b);
    return {
      dauern,
      p50_ms: at(sortiert, 0.5),
      p95_ms: at(sortiert, 0.95),
      rechenzeit_ms: aufwand === null ? 0 : Math.round(aufwand.web_ms + aufwand.datenbank_ms),
    };
  };
  const { dauern, ...kalt } = await measureRunde();
  // Some Kennzahlen have no table of this shape.
  gehen.push(...dauern.map(({ pfad }) => pfad));
  await runde();
  const { dauern: warme, ...warm } = await measureRunde();
  const langsamste = warme
    .toSorted((a, b) => b.dauer - a.dauer)
    .slice(0, 5)
    .map(({ dauer, pfad }) => `${Math.round(dauer)} ms ${pfad}`);
  return { tabellen: gehen.length, kalt, warm, langsamste };
}

export function formatNebenher({ seiten, nebenher, laufSekunden }: Nebenlauf): string {
  const { tabellen, kalt, warm, langsamste } = seiten;
  return [
    `${tabellen} tables of Kennzahlen: cold p50 ${kalt.p50_ms}, p95 ${kalt.p95_ms} ms (processor ${kalt.rechenzeit_ms} ms each); warm p50 ${warm.p50_ms}, p95 ${warm.p95_ms} ms (${warm.rechenzeit_ms} ms)`,
    ...langsamste,
    ...nebenher.map(
      ({ name, p95_ms: p95, verhaeltnis }) =>
        `${name}, ${CLIENTS} clients: p95 ${p95.allein} ms alone, ${p95.nebenher} ms while the sums are computed: ${verhaeltnis}`,
    ),
    `All sums by the job of the product, nobody else working: ${laufSekunden.toFixed(1)} s`,
  ].join('\n');
}

const at = (sortiert: readonly number[], anteil: number): number =>
  Math.round((sortiert[Math.min(sortiert.length - 1, Math.floor(sortiert.length * anteil))] ?? 0) * 10) / 10;
const median = (zahlen: readonly number[]): number =>
  zahlen.toSorted((a, b) => a - b)[Math.floor(zahlen.length / 2)] ?? 0;
const sleep = async (ms: number): Promise<void> => new Promise((fertig) => setTimeout(fertig, ms));
