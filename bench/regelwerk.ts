import { readFile } from 'node:fs/promises';
import {
  computePruefdatei,
  createBescheid,
  createBescheidPdf,
  parseBescheiddatei,
} from '#src/modules/foerderung/index.ts';
import { closePdf } from '#src/platform/pdf/create-pdf.ts';

/**
 * What `kim foerderung pruefe` and a Bescheid cost without server and database:
 * `node bin/kim.js fuehre-aus bench/regelwerk.ts [DATEI.json]`. For one core put `taskset -c 0` before it.
 */
const BEISPIELE = new URL('../docs/beispiele/', import.meta.url);
const FAELLE = 20_000;
const LAEUFE = 5;
const datei = process.argv[2] ?? new URL('foerder-check.json', BEISPIELE);

const vorlage = JSON.parse(await readFile(datei, 'utf8')) as { id: string }[];
const text = JSON.stringify(
  Array.from({ length: FAELLE }, (_, platz) => ({ ...vorlage[platz % vorlage.length], id: `F${platz}` })),
);
for (let lauf = 1; lauf <= LAEUFE; lauf += 1) {
  const beginn = performance.now();
  const ergebnis = computePruefdatei(text);
  const sekunden = (performance.now() - beginn) / 1_000;
  if (!ergebnis.ok || ergebnis.wert.fehler.length > 0) throw new Error('The examples can be computed');
  console.log(
    `pruefe, Lauf ${lauf}: ${Math.round(FAELLE / sekunden).toLocaleString('de-DE')} Fälle je Sekunde`,
  );
}

for (const art of ['bewilligung', 'teilablehnung', 'aenderung', 'widerruf']) {
  const gelesen = parseBescheiddatei(await readFile(new URL(`bescheid-${art}.json`, BEISPIELE), 'utf8'));
  if (!gelesen.ok) throw new Error(gelesen.fehler.join('\n'));
  const { auftrag, synthetisch } = gelesen.wert;
  const dauern: number[] = [];
  for (let lauf = 0; lauf <= LAEUFE; lauf += 1) {
    const beginn = performance.now();
    const bescheid = createBescheid(auftrag);
    if (!bescheid.ok) throw new Error('The examples are complete');
    await createBescheidPdf(bescheid.wert, synthetisch);
    dauern.push(performance.now() - beginn);
  }
  const [erster = 0, ...weitere] = dauern.map(Math.round);
  console.log(`Bescheid ${art}: erster ${erster} ms, danach ${weitere.join(', ')} ms`);
}
await closePdf();
