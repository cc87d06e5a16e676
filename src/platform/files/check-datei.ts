import { fail, ok, type Result } from '#src/core/result.ts';
import { PARAMETER } from '../config/parameter.ts';
import { type Dateiart, findDateiart, isPolyglot } from './dateiarten.ts';
import { toDateiname } from './dateiname.ts';
import type { Virenpruefung } from './virenpruefung.ts';

export type DateiFehlercode =
  | 'DATEI_LEER'
  | 'DATEI_ZU_GROSS'
  | 'DATEI_ART'
  | 'DATEI_AUSFUEHRBAR'
  | 'DATEI_SCHADSOFTWARE';
export type DateiFehler = { code: DateiFehlercode; meldung: string };

export type GepruefteDatei = { name: string; art: Dateiart; inhalt: Buffer; virenpruefung: string };

const MELDUNGEN = {
  DATEI_LEER: 'Die Datei ist leer.',
  DATEI_ZU_GROSS: `Die Datei ist zu groß. Erlaubt sind ${PARAMETER.datei_groesse.wert} MB.`,
  DATEI_ART:
    'Diese Art von Datei wird nicht angenommen. Erlaubt sind PDF, PNG, JPEG, DOCX, XLSX, ODT und Text in UTF-8.',
  DATEI_AUSFUEHRBAR:
    'Die Datei enthält Teile einer Webseite und wird nicht angenommen. Speichern Sie sie neu als PDF.',
  DATEI_SCHADSOFTWARE: 'Die Virenprüfung hat die Datei abgelehnt. Wenden Sie sich an Ihre IT.',
} as const satisfies Record<DateiFehlercode, string>;

/** Everything that is checked before a file is sealed. The claimed type is not even asked for. */
export async function checkDatei(
  datei: { name: string; inhalt: Buffer },
  virenpruefung: Virenpruefung,
): Promise<Result<GepruefteDatei, DateiFehler>> {
  const { inhalt } = datei;
  if (inhalt.length === 0) return refuse('DATEI_LEER');
  if (inhalt.length > PARAMETER.datei_groesse.wert * 1024 * 1024) return refuse('DATEI_ZU_GROSS');
  if (!(await virenpruefung.isClean(inhalt))) return refuse('DATEI_SCHADSOFTWARE');
  const art = findDateiart(inhalt);
  if (art === null) return refuse('DATEI_ART');
  if (isPolyglot(inhalt, art)) return refuse('DATEI_AUSFUEHRBAR');
  return ok({ name: toDateiname(datei.name, art), art, inhalt, virenpruefung: virenpruefung.kennung });
}

function refuse(code: DateiFehlercode): Result<GepruefteDatei, DateiFehler> {
  return fail({ code, meldung: MELDUNGEN[code] });
}
