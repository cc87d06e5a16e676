import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import {
  createBetriebskontext,
  formatKonflikt,
  type ImportAntwort,
  importStellenbesetzung,
} from '#src/modules/stelle/index.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { toVzae } from '#src/core/vzae.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { formatImportfehler } from '#src/platform/tabellen/importfehler.ts';
import { findBaustein } from './bericht-stellenbesetzung.ts';

export type Kommandoergebnis = { code: 0 | 1 | 2; ausgabe: string };

export const IMPORT_AUFRUF =
  'import stellenbesetzung DATEI.csv --baustein 1|2|3 [--probelauf] [--konflikte auslassen] [--json]';
export const IMPORT_HILFE = `Übernimmt eine Tabelle der Stellenbesetzung ganz oder gar nicht.
Kopfzeile: kommune,stichtag,zugewiesen,vorgesehen_oder_abgerufen,besetzt,offen
  --probelauf            prüft nur und schreibt nichts
  --konflikte auslassen  lässt Zeilen aus, die der geführten Besetzung widersprechen
  --json                 antwortet als JSON
Ende 0: übernommen oder unverändert, 1: Fehler oder Konflikte, 2: falscher Aufruf.`;

/** `kim import stellenbesetzung`: counts, or every error with row, column, reason and repair. */
export async function runImportStellenbesetzung(
  dienste: Dienste,
  argv: readonly string[],
): Promise<Kommandoergebnis> {
  const aufruf = readAufruf(argv);
  if (typeof aufruf === 'string') return { code: 2, ausgabe: `${aufruf}\nAufruf: npx kim ${IMPORT_AUFRUF}` };
  const inhalt = await readFile(aufruf.datei).catch(() => null);
  if (inhalt === null) return { code: 2, ausgabe: `Die Datei ${aufruf.datei} ist nicht lesbar.` };
  const kontext = createBetriebskontext(dienste, {
    ereignis: 'stellenbesetzung.importStellenbesetzung',
    zweck: 'Stellenbesetzung aus einer Meldung übernehmen',
    art: 'VERAENDERUNG',
  });
  const ergebnis = await importStellenbesetzung(kontext, { params: {}, query: aufruf, body: inhalt });
  // A refusal carries the same answer: what is wrong, row by row.
  const antwort = ergebnis.ok ? ergebnis.wert : (ergebnis.fehler.zustand as ImportAntwort);
  const schlecht =
    antwort.fehler.length > 0 || (antwort.konflikte.length > 0 && aufruf.konflikte === 'abbrechen');
  return {
    code: schlecht ? 1 : 0,
    ausgabe: aufruf.json ? JSON.stringify(antwort, null, 2) : formatAntwort(antwort, aufruf.baustein),
  };
}

type Aufruf = {
  datei: string;
  baustein: 1 | 2 | 3;
  probelauf: boolean;
  konflikte: 'abbrechen' | 'auslassen';
  json: boolean;
};

/** The call, or one German sentence about what is wrong with it. */
function readAufruf(argv: readonly string[]): Aufruf | string {
  let gelesen: ReturnType<typeof parse>;
  try {
    gelesen = parse(argv);
  } catch {
    return 'Eine Angabe ist unbekannt oder unvollständig.';
  }
  const { values, positionals } = gelesen;
  const [datei, ...zuviel] = positionals;
  if (datei === undefined || zuviel.length > 0) return 'Nennen Sie genau eine Datei.';
  const baustein = findBaustein(values.baustein);
  if (baustein === undefined) return 'Wählen Sie --baustein 1, 2 oder 3.';
  const benannt = /baustein-([123])\b/.exec(basename(datei))?.[1];
  if (benannt !== undefined && Number(benannt) !== baustein) {
    return `Die Datei heißt nach Baustein ${benannt}, gewählt ist Baustein ${baustein}. Benennen Sie die Datei um oder wählen Sie --baustein ${benannt}.`;
  }
  const { konflikte } = values;
  if (konflikte !== undefined && konflikte !== 'auslassen' && konflikte !== 'abbrechen') {
    return 'Für --konflikte gibt es: abbrechen, auslassen.';
  }
  return {
    datei,
    baustein,
    probelauf: values.probelauf,
    konflikte: konflikte ?? 'abbrechen',
    json: values.json,
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      baustein: { type: 'string' },
      probelauf: { type: 'boolean', default: false },
      konflikte: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
}

const SATZ = {
  FEHLER: 'Die Datei enthält Fehler. Es wurde nichts übernommen.',
  KONFLIKTE: 'Die Datei widerspricht dem, was schon geführt wird. Es wurde nichts übernommen.',
  PROBELAUF: 'Probelauf: Die Datei kann übernommen werden. Es wurde nichts geschrieben.',
  GESCHRIEBEN: 'Die Datei ist übernommen.',
  UNVERAENDERT: 'Die Datei sagt nichts Neues. Es wurde nichts geändert.',
} as const satisfies Record<ImportAntwort['ergebnis'], string>;

function formatAntwort(antwort: ImportAntwort, baustein: number): string {
  const zahlen = `Baustein ${baustein}: ${antwort.zeilen} Zeilen gelesen, ${antwort.neu} neu, ${antwort.unveraendert} unverändert, ${antwort.ausgelassen} ausgelassen.`;
  return [
    SATZ[antwort.ergebnis],
    ...(antwort.fehler.length > 0 ? antwort.fehler.map(formatFehler) : [zahlen]),
    ...antwort.konflikte.map((konflikt) =>
      formatKonflikt({
        ...konflikt,
        stichtag: toPlainDate(konflikt.stichtag),
        importiert: toVzae(konflikt.importiert),
        gefuehrt: toVzae(konflikt.gefuehrt),
      }),
    ),
    ...(antwort.fehlend.length > 0
      ? [
          `Hinweis: In der Datei fehlen ${antwort.fehlend.length} KIM-Standorte: ${antwort.fehlend.join(', ')}.`,
        ]
      : []),
  ].join('\n');
}

function formatFehler({ wert, ...fehler }: ImportAntwort['fehler'][number]): string {
  return formatImportfehler(wert === undefined ? fehler : { ...fehler, wert });
}
