import { isPlainDate, parsePlainDate } from '#src/core/plain-date.ts';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { HERKUENFTE } from '#src/modules/standort/standort.model.ts';
import { BAUSTEINE } from '#src/modules/stelle/baustein.model.ts';
import { NIE_GEZAEHLT_CODES } from '../nie-gezaehlt.model.ts';
import {
  ANFRAGEEBENEN,
  STELLENGLIEDERUNGEN,
  STICHTAGE_HOECHSTENS,
  type Tabellenfrage,
} from '../tabellenfrage.model.ts';

export const BAUQUELLEN = ['STELLEN', 'STELLEN_VERLAUF', 'KENNZAHL', 'NIE_GEZAEHLT'] as const;
/** What stands in the builder. */
export type Bauwerte = {
  quelle: string;
  baustein: string;
  stichtag: string;
  gliederung: string;
  stichtage: string;
  merkmal: string;
  herkunft: string;
  kennzahl: string;
  /** `ORT:STANDORT`, `ZEIT`, or the code of a dimension; empty: none. */
  zeile: string;
  spalte: string;
  jahr: string;
};
export type Baufehler = {
  feld: keyof Bauwerte;
  text: 'form.tag' | 'form.zahl' | 'bau.stichtage.falsch' | 'bau.ort.zweimal' | 'form.fehlt';
};

/** The question behind the builder, or the field that is wrong. */
export function toTabellenfrage(werte: Bauwerte, tag = false): Tabellenfrage | Baufehler {
  if (werte.quelle === 'KENNZAHL') return toKennzahlfrage(werte, tag);
  const baustein = BAUSTEINE.find((eine) => String(eine) === werte.baustein) ?? 1;
  const herkunft = toCode(HERKUENFTE, werte.herkunft) ?? 'echt';
  if (werte.quelle === 'NIE_GEZAEHLT') {
    const merkmal = toCode(NIE_GEZAEHLT_CODES, werte.merkmal);
    return merkmal === undefined
      ? { feld: 'merkmal', text: 'form.fehlt' }
      : { quelle: 'NIE_GEZAEHLT', merkmal };
  }
  if (werte.quelle === 'STELLEN_VERLAUF') {
    const tage = werte.stichtage
      .split(/[\n,;]+/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
    const stichtage = tage.flatMap((tag) => {
      const gelesen = parsePlainDate(tag);
      return gelesen.ok ? [gelesen.wert] : [];
    });
    const falsch = stichtage.length !== tage.length || new Set(stichtage).size < 2;
    if (falsch || stichtage.length > STICHTAGE_HOECHSTENS)
      return { feld: 'stichtage', text: 'bau.stichtage.falsch' };
    return { quelle: 'STELLEN_VERLAUF', baustein, stichtage, herkunft };
  }
  if (!isPlainDate(werte.stichtag)) return { feld: 'stichtag', text: 'form.tag' };
  const gliederung = toCode(STELLENGLIEDERUNGEN, werte.gliederung) ?? 'STANDORT';
  return { quelle: 'STELLEN', baustein, stichtag: werte.stichtag, gliederung, herkunft };
}

const ORT = 'ORT:';
/** Places as axes: one of them at most. */
export const ORTSACHSEN = ANFRAGEEBENEN.filter((ebene) => ebene !== 'LAND').map((ebene) => `${ORT}${ebene}`);

function toKennzahlfrage(werte: Bauwerte, tag: boolean): Tabellenfrage | Baufehler {
  const { kennzahl, zeile, spalte, jahr, stichtag } = werte;
  if (kennzahl === '') return { feld: 'kennzahl', text: 'form.fehlt' };
  if (zeile !== '' && (zeile === spalte || (zeile.startsWith(ORT) && spalte.startsWith(ORT))))
    return { feld: 'spalte', text: 'bau.ort.zweimal' };
  if (tag && !isPlainDate(stichtag)) return { feld: 'stichtag', text: 'form.tag' };
  if (!tag && !/^\s*20\d{2}\s*$/.test(jahr)) return { feld: 'jahr', text: 'form.zahl' };
  const ort = [zeile, spalte].find((achse) => achse.startsWith(ORT))?.slice(ORT.length) ?? '';
  const toAchse = (achse: string) => (achse === '' ? null : achse.startsWith(ORT) ? 'ORT' : achse);
  return {
    quelle: 'KENNZAHL',
    kennzahl,
    zeile: toAchse(zeile),
    spalte: toAchse(spalte),
    jahr: Number(tag ? stichtag.slice(0, 4) : jahr),
    stichtag: tag ? stichtag : null,
    ebene: toCode(ANFRAGEEBENEN, ort) ?? 'LAND',
    wissensstand: null,
  };
}
