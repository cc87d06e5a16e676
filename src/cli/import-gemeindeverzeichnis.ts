import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Einfuhrantwort } from '#src/modules/gemeindeverzeichnis/gemeindeverzeichnis.contract.ts';
import { createEinfuhrkontext, importGemeindeverzeichnis } from '#src/modules/gemeindeverzeichnis/index.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { formatImportfehler } from '#src/platform/tabellen/importfehler.ts';
import type { Kommandoergebnis } from './import-stellenbesetzung.ts';

export const GEMEINDEN_AUFRUF = 'import gemeindeverzeichnis DATEI.csv [--probelauf] [--json]';
export const GEMEINDEN_HILFE = `Übernimmt eine Tabelle der Kommunen ganz oder gar nicht, im eigenen Aufbau oder als Auszug aus dem Gemeindeverzeichnis von Destatis.
Kopfzeile: kreis,name,gueltig_von und bei Bedarf weitere (docs/handbuch/gemeindeverzeichnis.md)
  --probelauf  prüft nur und schreibt nichts
  --json       antwortet als JSON
Ende 0: übernommen oder unverändert, 1: Fehler, 2: falscher Aufruf.`;

/** `kim import gemeindeverzeichnis`: what changes, or every error with row, column, reason and repair. */
export async function runImportGemeindeverzeichnis(
  dienste: Dienste,
  argv: readonly string[],
): Promise<Kommandoergebnis> {
  const aufruf = readAufruf(argv);
  if (aufruf === null)
    return { code: 2, ausgabe: `Nennen Sie genau eine Datei.\nAufruf: npx kim ${GEMEINDEN_AUFRUF}` };
  const inhalt = await readFile(aufruf.datei).catch(() => null);
  if (inhalt === null) return { code: 2, ausgabe: `Die Datei ${aufruf.datei} ist nicht lesbar.` };
  const ergebnis = await importGemeindeverzeichnis(createEinfuhrkontext(dienste), {
    params: {},
    query: { probelauf: aufruf.probelauf },
    body: inhalt,
  });
  // A refusal carries the same answer: what is wrong, row by row.
  const antwort = ergebnis.ok ? ergebnis.wert : (ergebnis.fehler.zustand as Einfuhrantwort);
  return {
    code: antwort.ergebnis === 'FEHLER' ? 1 : 0,
    ausgabe: aufruf.json ? JSON.stringify(antwort, null, 2) : formatAntwort(antwort),
  };
}

function readAufruf(argv: readonly string[]): { datei: string; probelauf: boolean; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { probelauf: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    const [datei, ...zuviel] = positionals;
    return datei === undefined || zuviel.length > 0 ? null : { datei, ...values };
  } catch {
    return null;
  }
}

const SATZ = {
  FEHLER: 'Die Datei enthält Fehler. Es wurde nichts übernommen.',
  PROBELAUF: 'Probelauf: Die Datei kann übernommen werden. Es wurde nichts geschrieben.',
  GESCHRIEBEN: 'Die Datei ist übernommen.',
  UNVERAENDERT: 'Die Datei sagt nichts Neues. Es wurde nichts geändert.',
} as const satisfies Record<Einfuhrantwort['ergebnis'], string>;

function formatAntwort(antwort: Einfuhrantwort): string {
  const { zeilen, neu, geaendert, ergaenzt, beendet, unveraendert, fehlend } = antwort;
  return [
    SATZ[antwort.ergebnis],
    ...antwort.fehler.map(({ wert, ...fehler }) =>
      formatImportfehler(wert === undefined ? fehler : { ...fehler, wert }),
    ),
    `${zeilen} Zeilen gelesen, ${neu} neu, ${geaendert} geändert, ${ergaenzt} ergänzt, ${beendet} beendet, ${unveraendert} unverändert.`,
    ...antwort.vorschau.map(({ zeile, name, was }) => `Zeile ${zeile}: ${name}: ${was}`),
    ...(fehlend.length > 0
      ? [`Hinweis: Die Datei nennt ${fehlend.length} geführte Kommunen nicht: ${fehlend.join(', ')}.`]
      : []),
  ].join('\n');
}
