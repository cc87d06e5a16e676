import { formatCentBare, parseCent, toCent } from '#src/core/cent.ts';
import type { Feldfehler } from '#src/core/contract/ablehnung.ts';
import { formatVzae, parseVzae, toVzae } from '#src/core/vzae.ts';
import { VORBELEGUNGEN } from './besetzung.model.ts';

/** What may stand in a field. VZAE are whole hundredths, BETRAG whole Cent, ZAHL whole numbers. */
export const FELDARTEN = ['ZAHL', 'VZAE', 'BETRAG', 'TEXT', 'AUSWAHL'] as const;
export type Feldart = (typeof FELDARTEN)[number];
export const FELDART_NAMEN = {
  ZAHL: 'Ganze Zahl',
  VZAE: 'Stellen in VZÄ',
  BETRAG: 'Betrag in Euro',
  TEXT: 'Text',
  AUSWAHL: 'Auswahl aus Werten',
} as const satisfies Record<Feldart, string>;

/** One question of a return as data: what is asked, where it comes from, and which rules the answer keeps. */
export type Feld = {
  /** Stays the same from one period to the next. */
  code: string;
  name: string;
  art: Feldart;
  einheit: string;
  definition: string;
  quelle: string;
  pflicht: boolean;
  /** Code of what the system computes; empty: nothing. */
  vorbelegung: string;
  auswahl: string[];
  /** Smallest and largest value in the unit of storage; null: no bound. */
  min: number | null;
  max: number | null;
  /** Codes of the fields whose sum this one is. */
  summe: string[];
  /** Change against the last period in percent from which a reason is asked for; null: never. */
  vorperiode: number | null;
  /** Code of the field that makes this one an obligation as soon as it is filled and not 0; empty: none. */
  pflichtWenn: string;
  /** Bounds and sum must hold; otherwise a reason is enough. */
  streng: boolean;
};
export type Wert = number | string;
export type Werte = Readonly<Record<string, Wert>>;

export const FELDER_HOECHSTENS = 80;
/** One table in a report has room for so many columns of numbers. */
export const TEXT_HOECHSTENS = 4_000;

export function isZahlfeld({ art }: Pick<Feld, 'art'>): boolean {
  return art === 'ZAHL' || art === 'VZAE' || art === 'BETRAG';
}

/** „2,50“ or „Ja“; a text as it stands. */
export function formatWert({ art }: Pick<Feld, 'art'>, wert: Wert | undefined | null): string {
  if (wert === undefined || wert === null || wert === '') return '–';
  if (typeof wert === 'string') return wert;
  if (art === 'VZAE') return formatVzae(toVzae(wert));
  return art === 'BETRAG' ? formatCentBare(toCent(wert)) : wert.toLocaleString('de-DE');
}

/** As it stands in an input: empty for nothing, without thousands separators. */
export function formatEingabe(feld: Pick<Feld, 'art'>, wert: Wert | undefined | null): string {
  if (wert === undefined || wert === null) return '';
  return feld.art === 'ZAHL' ? String(wert) : formatWert(feld, wert).replace('–', '');
}

export type Lesung = { ok: true; wert: Wert | null } | { ok: false; meldung: string };

/** What somebody typed into the field; empty is null. */
export function parseWert(feld: Pick<Feld, 'art' | 'auswahl'>, eingabe: string): Lesung {
  const text = eingabe.trim();
  if (text === '') return { ok: true, wert: null };
  if (feld.art === 'TEXT') return { ok: true, wert: text };
  if (feld.art === 'AUSWAHL')
    return feld.auswahl.includes(text)
      ? { ok: true, wert: text }
      : { ok: false, meldung: 'Wählen Sie einen der Werte.' };
  if (feld.art === 'ZAHL') {
    const ganz = text.replaceAll('.', '');
    return /^\d{1,9}$/.test(ganz)
      ? { ok: true, wert: Number(ganz) }
      : { ok: false, meldung: 'Schreiben Sie eine ganze Zahl, zum Beispiel 120.' };
  }
  const zahl = feld.art === 'VZAE' ? parseVzae(text) : parseCent(text);
  return zahl.ok ? { ok: true, wert: zahl.wert } : { ok: false, meldung: zahl.fehler.meldung };
}

/** Does the stored value fit the kind? */
export function isPassend(feld: Feld, wert: Wert): boolean {
  if (isZahlfeld(feld)) return typeof wert === 'number' && Number.isSafeInteger(wert) && wert >= 0;
  if (typeof wert !== 'string') return false;
  return feld.art === 'AUSWAHL' ? feld.auswahl.includes(wert) : wert.length <= TEXT_HOECHSTENS;
}

/** Mistakes of a definition, each with its place; empty when it can be sent. */
export function checkFelder(felder: readonly Feld[]): Feldfehler[] {
  const fehler: Feldfehler[] = [];
  const melde = (index: number, feld: string, code: string, detail: string): void => {
    fehler.push({ pointer: `/felder/${index}/${feld}`, code, detail });
  };
  if (felder.length === 0)
    fehler.push({
      pointer: '/felder',
      code: 'FELDER_FEHLEN',
      detail: 'Legen Sie mindestens eine Frage an.',
    });
  const codes = felder.map(({ code }) => code);
  for (const [index, feld] of felder.entries()) {
    if (codes.indexOf(feld.code) !== index)
      melde(index, 'code', 'CODE_DOPPELT', `Die Kennung ${feld.code} gibt es schon.`);
    if (feld.art === 'AUSWAHL' && feld.auswahl.length < 2)
      melde(index, 'auswahl', 'AUSWAHL_FEHLT', 'Nennen Sie mindestens zwei Werte, einen je Zeile.');
    if (feld.min !== null && feld.max !== null && feld.min > feld.max)
      melde(index, 'max', 'BEREICH_LEER', 'Der größte Wert darf nicht kleiner sein als der kleinste.');
    if (!isZahlfeld(feld) && (feld.min !== null || feld.max !== null || feld.vorperiode !== null))
      melde(index, 'art', 'REGEL_OHNE_ZAHL', 'Grenzen und Vergleich gibt es nur für Zahlen.');
    for (const code of feld.summe) {
      const teil = felder[codes.indexOf(code)];
      if (teil === undefined || code === feld.code)
        melde(index, 'summe', 'SUMME_UNBEKANNT', `Die Summe nennt „${code}“; diese Frage gibt es nicht.`);
      else if (teil.art !== feld.art || !isZahlfeld(feld))
        melde(index, 'summe', 'SUMME_ART', `„${teil.name}“ hat eine andere Art als die Summe.`);
    }
    if (feld.pflichtWenn !== '' && (feld.pflichtWenn === feld.code || !codes.includes(feld.pflichtWenn)))
      melde(index, 'pflichtWenn', 'BEDINGUNG_UNBEKANNT', 'Wählen Sie eine andere Frage als Bedingung.');
    if (feld.vorbelegung !== '' && (!(feld.vorbelegung in VORBELEGUNGEN) || feld.art !== 'VZAE'))
      melde(
        index,
        'vorbelegung',
        'VORBELEGUNG_FALSCH',
        'Das System rechnet diese Größe in VZÄ. Wählen Sie die Art „Stellen in VZÄ“.',
      );
  }
  return fehler;
}

/** Names and definitions of all fields, for the check of what tells of a person. */
export function toFeldtexte(felder: readonly Feld[]): Record<string, string> {
  return Object.fromEntries(
    felder.flatMap(({ name, definition, quelle, einheit, auswahl }, index) => [
      [`felder/${index}/name`, name],
      [`felder/${index}/definition`, [definition, quelle, einheit, ...auswahl].join('\n')],
    ]),
  );
}
