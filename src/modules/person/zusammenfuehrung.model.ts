import { toQueryTokens } from '#src/core/name-matching/tokens.ts';
import type { Identitaet, Kontaktweg } from './identitaet.model.ts';
import {
  type Dublettengrund,
  explainDublette,
  getTrefferart,
  listNamen,
  rankTreffer,
  toNamensformen,
  toNamenTokens,
} from './suche.model.ts';

/** A person as the finder looks at her. */
export type Kandidat = { personId: string; identitaet: Identitaet };
export type Dublettenpaar = { a: string; b: string; gruende: Dublettengrund[] };

/**
 * Pairs that may be one person, each with its reasons; the most convincing first. Only says, nothing is merged. Compared
 * are those who share a word of a name, by letters or by sound.
 */
export function findPaare(kandidaten: readonly Kandidat[], spielraum: number): Dublettenpaar[] {
  const tokens = kandidaten.map(({ identitaet }) => new Set(toNamenTokens(identitaet)));
  const fragen = kandidaten.map(({ identitaet }) =>
    listNamen(identitaet).map((text) =>
      toQueryTokens(text).map((gruppe) => gruppe.map((token) => ({ token, art: getTrefferart(token) }))),
    ),
  );
  const passt = (frage: number, person: number): boolean =>
    (fragen[frage] ?? []).some((gruppen) => rankTreffer(gruppen, tokens[person] ?? new Set()) !== undefined);
  const formen = new Map(kandidaten.map(({ identitaet }) => [identitaet, toNamensformen(identitaet)]));
  const formenVon = (identitaet: Identitaet): readonly string[] => formen.get(identitaet) ?? [];
  const paare: Dublettenpaar[] = [];
  for (const [i, j] of listNachbarn(kandidaten, tokens)) {
    const [a, b] = [kandidaten[i], kandidaten[j]];
    if (a === undefined || b === undefined) continue;
    const gruende = explainDublette(a.identitaet, b.identitaet, spielraum, formenVon);
    if (gruende.length === 0 || (!passt(i, j) && !passt(j, i))) continue;
    paare.push({ a: a.personId, b: b.personId, gruende });
  }
  return paare.toSorted((a, b) => b.gruende.length - a.gruende.length);
}

/** Index pairs (i < j) that share something, each once: comparing everybody with everybody would be too slow. */
function listNachbarn(
  kandidaten: readonly Kandidat[],
  tokens: readonly ReadonlySet<string>[],
): [number, number][] {
  const gruppen = new Map<string, number[]>();
  for (const stelle of kandidaten.keys()) {
    for (const token of tokens[stelle] ?? []) {
      if (!/^[wks]:/.test(token)) continue;
      gruppen.set(token, [...(gruppen.get(token) ?? []), stelle]);
    }
  }
  const paare = new Map<string, [number, number]>();
  for (const gruppe of gruppen.values()) {
    for (const [k, i] of gruppe.entries()) {
      for (const j of gruppe.slice(k + 1)) paare.set(`${i} ${j}`, [i, j]);
    }
  }
  return [...paare.values()];
}

/**
 * What the leading person is after a merge: her own values stay, what she lacks comes from the other one, names and ways of
 * contact of the other are added. Where both know a way, the more careful rule counts.
 */
export function combineIdentitaeten(bleibt: Identitaet, doppelt: Identitaet): Identitaet {
  const datum = bleibt.geburtsdatum === null ? doppelt : bleibt;
  const staaten = bleibt.staatsangehoerigkeiten.erhebung === 'ERHOBEN' ? bleibt : doppelt;
  return {
    familienname: bleibt.familienname ?? doppelt.familienname,
    vornamen: bleibt.vornamen ?? doppelt.vornamen,
    weitereNamen: combineNamen(bleibt, doppelt),
    geburtsdatum: datum.geburtsdatum,
    geburtsdatumArt: datum.geburtsdatumArt,
    geschlecht: bleibt.geschlecht ?? doppelt.geschlecht,
    sprachen: [
      ...bleibt.sprachen,
      ...doppelt.sprachen.filter(({ sprache }) => !bleibt.sprachen.some((eine) => eine.sprache === sprache)),
    ].slice(0, HOECHSTENS),
    lesefaehigkeit: bleibt.lesefaehigkeit ?? doppelt.lesefaehigkeit,
    schriften: [...new Set([...bleibt.schriften, ...doppelt.schriften])],
    barrierefreiheit: [...new Set([...bleibt.barrierefreiheit, ...doppelt.barrierefreiheit])],
    kontaktwege: combineWege(bleibt.kontaktwege, doppelt.kontaktwege),
    anschrift: bleibt.anschrift ?? doppelt.anschrift,
    staatsangehoerigkeiten: staaten.staatsangehoerigkeiten,
  };
}

const HOECHSTENS = 10;

/** The name of the other record is found as another spelling. */
function combineNamen(bleibt: Identitaet, doppelt: Identitaet): Identitaet['weitereNamen'] {
  const eigener = [bleibt.familienname, bleibt.vornamen].filter((teil) => teil !== null).join(' ');
  const anderer = [doppelt.familienname, doppelt.vornamen].filter((teil) => teil !== null).join(' ');
  const alle: Identitaet['weitereNamen'] = [
    ...bleibt.weitereNamen,
    ...(anderer === '' || anderer === eigener
      ? []
      : [{ art: 'SCHREIBWEISE' as const, text: anderer, sprache: null }]),
    ...doppelt.weitereNamen,
  ];
  const gesehen = new Set<string>();
  return alle
    .filter(({ text }) => !gesehen.has(text) && gesehen.add(text) !== undefined)
    .slice(0, HOECHSTENS);
}

function combineWege(bleibt: readonly Kontaktweg[], doppelt: readonly Kontaktweg[]): Kontaktweg[] {
  const gleich = (a: Kontaktweg, b: Kontaktweg): boolean => a.art === b.art && a.wert === b.wert;
  const vereint = bleibt.map((weg) => {
    const anderer = doppelt.find((einer) => gleich(einer, weg));
    return anderer === undefined ? weg : combineWeg(weg, anderer);
  });
  return [...vereint, ...doppelt.filter((weg) => !bleibt.some((einer) => gleich(einer, weg)))].slice(
    0,
    HOECHSTENS,
  );
}

function combineWeg(a: Kontaktweg, b: Kontaktweg): Kontaktweg {
  const gesperrt = a.gesperrt || b.gesperrt;
  return {
    ...a,
    gesperrt,
    sicher: !gesperrt && a.sicher && b.sicher,
    nachrichtErlaubt: !gesperrt && a.nachrichtErlaubt && b.nachrichtErlaubt,
    absenderErlaubt: !gesperrt && a.absenderErlaubt && b.absenderErlaubt,
    mitleser: a.mitleser ?? b.mitleser,
    zeiten: a.zeiten ?? b.zeiten,
    hinweis: a.hinweis ?? b.hinweis,
  };
}
