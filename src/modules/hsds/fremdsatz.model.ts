import { fail, ok, type Result } from '#src/core/result.ts';
import { TEXT_HOECHSTENS, toKlartext } from './klartext.model.ts';

type Satz = Record<string, unknown>;

/** So large is one foreign record at most, as JSON; it stands beside the Angebot so that an export can give it back. */
const SATZ_HOECHSTENS = 100_000;
const TIEFE_HOECHSTENS = 12;
/** Who changed what there is theirs; it may name people. */
const UNGELESEN = new Set(['metadata']);

export type Satzfehler = { grund: 'ZU_GROSS' | 'ZU_TIEF' | 'KEIN_SATZ'; feld: string };

/** A foreign record, cleaned: plain text, web addresses alone, no names of people, no history. Fails for what no directory says. */
export function parseFremdsatz(roh: unknown): Result<Satz, Satzfehler> {
  if (typeof roh !== 'object' || roh === null || Array.isArray(roh))
    return fail({ grund: 'KEIN_SATZ', feld: '' });
  const fehler: Satzfehler[] = [];
  const satz = toRein(roh, '', 0, fehler) as Satz;
  const [erster] = fehler;
  if (erster !== undefined) return fail(erster);
  if (JSON.stringify(satz).length > SATZ_HOECHSTENS) return fail({ grund: 'ZU_GROSS', feld: '' });
  return ok(satz);
}

/** What `parseFremdsatz` kept beside an entry; undefined when it came from nowhere, or from another kind of source. */
export function readFremdsatz(fremdangaben: Satz): Satz | undefined {
  const satz = fremdangaben['hsds'];
  return typeof satz === 'object' && satz !== null && !Array.isArray(satz) ? (satz as Satz) : undefined;
}

function toRein(wert: unknown, pfad: string, tiefe: number, fehler: Satzfehler[]): unknown {
  if (typeof wert === 'string') {
    if (wert.length > TEXT_HOECHSTENS) {
      fehler.push({ grund: 'ZU_GROSS', feld: pfad });
      return '';
    }
    return toKlartext(wert);
  }
  if (typeof wert !== 'object' || wert === null) return wert;
  if (tiefe > TIEFE_HOECHSTENS) {
    fehler.push({ grund: 'ZU_TIEF', feld: pfad });
    return null;
  }
  if (Array.isArray(wert)) return wert.map((teil) => toRein(teil, pfad, tiefe + 1, fehler));
  const felder = Object.entries(wert).flatMap(([feld, teil]): [string, unknown][] => {
    // A contact is an office; who sits there stays with the source.
    if (UNGELESEN.has(feld) || (feld === 'name' && pfad.endsWith('contacts'))) return [];
    if (/^__proto__$|^constructor$|^prototype$/.test(feld) || feld.length > 100) return [];
    const rein = toRein(teil, pfad === '' ? feld : `${pfad}/${feld}`, tiefe + 1, fehler);
    return /^(?:url|uri|website|logo|term_uri|schedule_link)$/.test(feld) && !isWeb(rein)
      ? []
      : [[feld, rein]];
  });
  return Object.fromEntries(felder);
}

function isWeb(wert: unknown): boolean {
  return typeof wert === 'string' && /^https?:\/\//i.test(wert) && URL.canParse(wert);
}
