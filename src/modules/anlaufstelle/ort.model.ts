import { foldGemeindename } from '#src/modules/gemeindeverzeichnis/gemeinde.model.ts';
import { computeAbstand, foldName } from '#src/modules/standort/standort.model.ts';

/** A place that somebody may live in: a Kommune, or a Standort as a whole. */
export type Ort = {
  standortId: string;
  standort: string;
  typ: string;
  ortId: string;
  name: string;
  fruehere: readonly string[];
  plz: readonly string[];
};
export type Ortsfund =
  | { art: 'EINER'; ort: Ort }
  | { art: 'MEHRERE'; orte: readonly Ort[] }
  | { art: 'KEINER' };

/** So many are offered at most; more is no help. */
const VORSCHLAEGE = 12;

/**
 * Which place is meant: by Postleitzahl, by name, by the beginning of a name, at last with a few letters wrong. When several fit, all of
 * them are asked; nothing is guessed between two.
 */
export function findOrt(text: string, orte: readonly Ort[]): Ortsfund {
  // A name that holds five digits is still a name.
  const woertlich = orte.filter((ort) => foldName(ort.name) === foldName(text));
  if (woertlich.length > 0) return toFund(woertlich);
  const plz = /(?<!\d)\d{5}(?!\d)/.exec(text)?.[0];
  const name = foldGemeindename(text.replaceAll(/(?<!\d)\d{5}(?!\d)/g, ' '));
  const nachPlz = plz === undefined ? orte : orte.filter((ort) => ort.plz.includes(plz));
  if (name === '') return plz === undefined ? { art: 'KEINER' } : toFund(nachPlz);
  // „Stadt Gütersloh“ is not „Kreis Gütersloh“; „Gütersloh“ may be both.
  const ganz = foldName(text.replaceAll(/(?<!\d)\d{5}(?!\d)/g, ' '));
  const wortgleich = nachPlz.filter((ort) => foldName(ort.name) === ganz);
  const gefunden = wortgleich.length > 0 ? wortgleich : findNachName(name, nachPlz);
  // A Postleitzahl and a name that do not go together: both are asked.
  if (gefunden.length === 0 && plz !== undefined) return toFund([...nachPlz, ...findNachName(name, orte)]);
  return toFund(gefunden);
}

/** A place that was chosen from the list. */
export function findGewaehlt(ortId: string, orte: readonly Ort[]): Ortsfund {
  return toFund(orte.filter((ort) => ort.ortId === ortId));
}

function toFund(orte: readonly Ort[]): Ortsfund {
  const verschiedene = [...new Map(orte.map((ort) => [ort.ortId, ort])).values()];
  const [erster] = verschiedene;
  if (erster === undefined) return { art: 'KEINER' };
  if (verschiedene.length === 1) return { art: 'EINER', ort: erster };
  return {
    art: 'MEHRERE',
    orte: verschiedene.slice(0, VORSCHLAEGE).toSorted((a, b) => a.name.localeCompare(b.name, 'de')),
  };
}

function findNachName(gesucht: string, orte: readonly Ort[]): Ort[] {
  const benannte = orte.map((ort) => ({ ort, namen: [ort.name, ...ort.fruehere].map(foldGemeindename) }));
  const select = (passt: (name: string) => boolean): Ort[] =>
    benannte.filter(({ namen }) => namen.some(passt)).map(({ ort }) => ort);
  const genau = select((name) => name === gesucht);
  if (genau.length > 0 || gesucht.length < 3) return genau;
  const anfang = select((name) => name.startsWith(gesucht) || gesucht.startsWith(`${name} `));
  if (anfang.length > 0) return anfang;
  const erlaubt = Math.max(1, Math.floor(gesucht.length / 3));
  const abstaende = benannte
    .map(({ ort, namen }) => ({
      ort,
      abstand: Math.min(...namen.map((name) => computeAbstand(gesucht, name))),
    }))
    .filter(({ abstand }) => abstand <= erlaubt);
  // Two letters that changed places are two letters wrong: what is nearly as near is asked, too.
  const naechster = Math.min(...abstaende.map(({ abstand }) => abstand)) + 1;
  return abstaende.filter(({ abstand }) => abstand <= naechster).map(({ ort }) => ort);
}
