import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isPlainDate } from '#src/core/plain-date.ts';
import {
  BerichtQuery,
  createBerichtPdf,
  createBetriebskontext,
  formatMaschinenCsv,
  loadStellenbesetzung,
  toMaschinenJson,
} from '#src/modules/stelle/index.ts';
import type { Dienste } from '#src/platform/dienste.ts';

/** A PDF is bytes: the caller writes them to stdout as they are. Text comes without the last line end. */
export type Berichtsergebnis = { code: 0 | 1 | 2; ausgabe: string | Uint8Array };

export const BERICHT_AUFRUF =
  'bericht stellenbesetzung --baustein 1|2|3 --stichtag JJJJ-MM-TT [--format csv|json|pdf] [--wissensstand TAG] [--typ T] [--regierungsbezirk R] [--typ-evaluation N|ohne] [--herkunft echt|erfunden] [--datei ZIEL]';
export const BERICHT_HILFE = `Tabelle der Stellenbesetzung wie in der Landtagsantwort 498: gleiche Zeilen, gleiche Spalten, Summenzeile.
  --format csv       Maschinenformat mit Dezimalpunkt (Vorgabe), json mit Quoten, pdf zum Drucken
  --wissensstand     was am Ende dieses Tages (oder zu diesem Zeitpunkt) bekannt war
  --datei ZIEL       schreibt in eine Datei statt auf die Standardausgabe
Ende 0: ausgegeben, 1: verweigert, 2: falscher Aufruf.`;

/** `kim bericht stellenbesetzung`: the table on stdout. */
export async function runBerichtStellenbesetzung(
  dienste: Dienste,
  argv: readonly string[],
): Promise<Berichtsergebnis> {
  const aufruf = readAufruf(argv);
  if (typeof aufruf === 'string') return { code: 2, ausgabe: `${aufruf}\nAufruf: npx kim ${BERICHT_AUFRUF}` };
  const kontext = createBetriebskontext(dienste, {
    ereignis: 'stellenbesetzung.getStellenbesetzung',
    zweck: 'Stellenbesetzung berichten',
    art: 'ABFRAGE',
  });
  const geladen = await loadStellenbesetzung(kontext, aufruf.query);
  if (!geladen.ok) return { code: 1, ausgabe: geladen.fehler.titel };
  const ausgabe = await formatBericht(geladen.wert, aufruf);
  if (aufruf.datei === undefined) return { code: 0, ausgabe };
  await writeFile(aufruf.datei, typeof ausgabe === 'string' ? `${ausgabe}\n` : ausgabe);
  return { code: 0, ausgabe: `Geschrieben: ${aufruf.datei}` };
}

type Geladen = Extract<Awaited<ReturnType<typeof loadStellenbesetzung>>, { ok: true }>['wert'];
type Aufruf = { query: BerichtQuery; format: 'csv' | 'json' | 'pdf'; datei: string | undefined };

async function formatBericht(geladen: Geladen, { format, query }: Aufruf): Promise<string | Uint8Array> {
  const { bericht } = geladen;
  if (format === 'pdf') return createBerichtPdf(geladen, query);
  if (format === 'json') return JSON.stringify(toMaschinenJson(bericht, bericht), null, 2);
  return formatMaschinenCsv(bericht, bericht.stichtag).trimEnd();
}

/** `1`, `2` or `3`. */
export function findBaustein(text: string | undefined): 1 | 2 | 3 | undefined {
  return ([1, 2, 3] as const).find((nummer) => String(nummer) === text);
}

function readAufruf(argv: readonly string[]): Aufruf | string {
  let values: ReturnType<typeof parse>['values'];
  try {
    values = parse(argv).values;
  } catch {
    return 'Eine Angabe ist unbekannt oder unvollständig.';
  }
  if (findBaustein(values.baustein) === undefined) return 'Wählen Sie --baustein 1, 2 oder 3.';
  if (values.stichtag === undefined || !isPlainDate(values.stichtag)) {
    return 'Nennen Sie den Stichtag so: --stichtag 2022-09-30.';
  }
  const format = (['csv', 'json', 'pdf'] as const).find((name) => name === values.format);
  if (format === undefined) return 'Für --format gibt es: csv, json, pdf.';
  const query = BerichtQuery.safeParse({ ...values, typEvaluation: values['typ-evaluation'] });
  if (!query.success) {
    return `Diese Angabe gibt es nicht: ${query.error.issues.map((fehler) => `--${fehler.path.join('.')}`).join(', ')}.`;
  }
  return { query: query.data, format, datei: values.datei };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: {
      baustein: { type: 'string' },
      stichtag: { type: 'string' },
      wissensstand: { type: 'string' },
      typ: { type: 'string' },
      regierungsbezirk: { type: 'string' },
      'typ-evaluation': { type: 'string' },
      sortierung: { type: 'string' },
      herkunft: { type: 'string' },
      format: { type: 'string', default: 'csv' },
      datei: { type: 'string' },
    },
  });
}
