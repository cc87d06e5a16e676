import { formatGerman, isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { getSchrittregel, type Schrittangabe } from './schritte.model.ts';

/** Longest part of a Beschluss that goes into a Rückmeldung; the whole stands in the register. */
const BESCHLUSS_KURZ = 1_500;

type Beschluss = {
  gremium: string;
  inhalt: string;
  beschlossenAm: PlainDate;
  verfahren: string;
  ja: number | null;
  nein: number | null;
  enthalten: number | null;
  faellig: PlainDate | null;
};

/** What the way of the Thema keeps of a Beschluss of the register. */
export function toBeschlussangaben(beschluss: Beschluss): Record<string, string> {
  const { gremium, inhalt, beschlossenAm, verfahren, ja, nein, enthalten, faellig } = beschluss;
  return {
    gremium,
    am: beschlossenAm,
    beschluss: inhalt,
    abstimmung: verfahren === 'KONSENS' ? 'Konsens' : `${ja} dafür, ${nein} dagegen, ${enthalten} enthalten`,
    ...(faellig === null ? {} : { frist: faellig }),
  };
}

/** What reporters read: who decided what, when, by which reason, and what changes for their own Fälle; one line each. */
export function toRueckmeldung({ schritt, grund, rueckmeldung, angaben }: Schrittangabe): string | null {
  const gilt = getSchrittregel(schritt).rueckmeldung ?? false;
  if (!gilt && schritt !== 'SICHTEN') return null;
  const { gremium, am, beschluss, loesung, ergebnis, frist } = angaben;
  const entschieden = gremium === undefined ? undefined : `${gremium.trim()}, ${formatTag(am)}`;
  const zeilen: readonly (readonly [string, string | undefined])[] = [
    ['Wer hat entschieden', entschieden],
    ['Was ist entschieden', beschluss === undefined ? undefined : toKurz(beschluss)],
    ['Umzusetzen bis', frist === undefined ? undefined : formatTag(frist)],
    ['Wie es gelöst ist', loesung],
    ['Was jetzt anders ist', ergebnis],
    ['Seit', gremium === undefined && am !== undefined ? formatTag(am) : undefined],
    ['Begründung', grund],
    ['Was sich für Sie ändert', rueckmeldung],
  ];
  return zeilen
    .flatMap(([was, wert = '']) => (wert.trim() === '' ? [] : [`${was}: ${wert.trim()}`]))
    .join('\n');
}

function formatTag(tag = ''): string {
  return isPlainDate(tag) ? formatGerman(tag) : tag;
}

function toKurz(text: string): string {
  const ganz = text.trim();
  return ganz.length <= BESCHLUSS_KURZ ? ganz : `${ganz.slice(0, BESCHLUSS_KURZ).trimEnd()} …`;
}
