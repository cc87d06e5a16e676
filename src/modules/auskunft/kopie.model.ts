import { z } from 'zod';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { compareTexts } from '#src/core/sort.ts';
import { FELDNAMEN } from './feldnamen.model.ts';
import { AUSKUNFTSTEILE, type Zeile } from './register.model.ts';
import { formatCode, formatCodename } from './werte.model.ts';

export const Feld = z.object({ name: z.string(), wert: z.string() });
export type Feld = z.infer<typeof Feld>;

/** A row of the copy: `kennung` names it when somebody decides to leave it out. `akte`: its number; null: about the person in all Akten. */
export type Eintrag = { tabelle: string; kennung: string; daten: Zeile; akte: string | null };

export const toCamel = (name: string): string =>
  name.replace(/_([a-z])/g, (_ganz, zeichen: string) => zeichen.toUpperCase());

/** Ids bind rows together and name other persons; nothing in a copy needs them, nor what secures the copy itself. */
const isKennung = (schluessel: string): boolean =>
  ['id', 'pruefsumme', 'ausgelassen'].includes(schluessel) || /[a-z]Ids?$/.test(schluessel);

/** Inside of a key that a rule made of several parts. */
const UUID = /:?[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The same value without ids, at any depth. */
export function toOhneKennungen(wert: unknown): unknown {
  if (typeof wert === 'string') return wert.replace(UUID, '');
  if (Array.isArray(wert)) return wert.map(toOhneKennungen);
  if (wert === null || typeof wert !== 'object') return wert;
  return Object.fromEntries(
    Object.entries(wert)
      .filter(([schluessel]) => !isKennung(schluessel))
      .map(([schluessel, innen]) => [schluessel, toOhneKennungen(innen)]),
  );
}

/** Whether the row is about other persons of the Akte alone: it names persons, and not this one. */
export function isAndererPerson(daten: unknown, personId: string): boolean {
  const genannte = listGenannte(daten);
  return genannte.length > 0 && !genannte.includes(personId);
}

function listGenannte(wert: unknown): string[] {
  if (wert === null || typeof wert !== 'object' || Array.isArray(wert)) return [];
  return Object.entries(wert).flatMap(([schluessel, innen]) => {
    if (schluessel === 'personId' || schluessel === 'person_id')
      return typeof innen === 'string' ? [innen] : [];
    if (schluessel === 'personIds' && Array.isArray(innen))
      return innen.filter((id) => typeof id === 'string');
    return schluessel === 'codes' || schluessel === 'inhalt' ? listGenannte(innen) : [];
  });
}

/** What stands in a row, in words, without what is empty. */
export function listFelder({ tabelle, daten }: Pick<Eintrag, 'tabelle' | 'daten'>): Feld[] {
  return Object.entries(daten).flatMap(([schluessel, wert]) => listWert(tabelle, [], schluessel, wert));
}

/** Names that only hold others together: what is below them speaks for itself. */
const HUELLEN: ReadonlySet<string> = new Set(['codes', 'inhalt']);

function listWert(tabelle: string, weg: readonly string[], schluessel: string, wert: unknown): Feld[] {
  if (isLeer(wert)) return [];
  const neu = HUELLEN.has(schluessel) ? weg : [...weg, toName(schluessel)];
  if (typeof wert === 'object' && !Array.isArray(wert)) {
    return Object.entries(wert ?? {}).flatMap(([innen, teil]) => listWert(tabelle, neu, innen, teil));
  }
  if (!Array.isArray(wert)) return [{ name: neu.join(' – '), wert: formatWert(tabelle, schluessel, wert) }];
  if (wert.every((teil) => typeof teil !== 'object')) {
    const text = wert.map((teil) => formatWert(tabelle, schluessel, teil)).join(', ');
    return [{ name: neu.join(' – '), wert: text }];
  }
  return wert.flatMap((teil: unknown, stelle) => {
    const nummeriert = [...neu.slice(0, -1), `${neu.at(-1) ?? ''} ${stelle + 1}`];
    return teil !== null && typeof teil === 'object' && !Array.isArray(teil)
      ? Object.entries(teil).flatMap(([innen, tief]) => listWert(tabelle, nummeriert, innen, tief))
      : listWert(tabelle, nummeriert.slice(0, -1), schluessel, teil);
  });
}

const isLeer = (wert: unknown): boolean =>
  wert === null || wert === undefined || wert === '' || (Array.isArray(wert) && wert.length === 0);

const toName = (schluessel: string): string => FELDNAMEN[toCamel(schluessel)] ?? formatCodename(schluessel);

function formatWert(tabelle: string, schluessel: string, wert: unknown): string {
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (typeof wert !== 'string') return String(wert);
  if (isPlainDate(wert)) return formatGerman(wert);
  const tag = /^(\d{4}-\d\d-\d\d)T\d\d:/.exec(wert)?.[1];
  if (tag !== undefined && isPlainDate(tag)) return formatGerman(tag);
  return formatCode(tabelle, toCamel(schluessel), wert);
}

/** In the order of the register; within a table by the first column that is given, a day for most. */
function compareEintraege(a: Eintrag, b: Eintrag): number {
  const tabellen = Object.keys(AUSKUNFTSTEILE);
  return (
    tabellen.indexOf(a.tabelle) - tabellen.indexOf(b.tabelle) ||
    compareTexts(toSchluessel(a), toSchluessel(b)) ||
    compareTexts(a.kennung, b.kennung)
  );
}

function toSchluessel({ tabelle, daten }: Eintrag): string {
  if (tabelle === 'fall.ereignis') return String(daten['lfd']).padStart(9, '0');
  const erster = Object.values(daten)[0];
  return typeof erster === 'string' ? erster : '';
}

/** What is about the person alone, then Akte by Akte in the order of their numbers; in each the order of the register. */
export function compareAkten(a: Eintrag, b: Eintrag): number {
  return compareTexts(a.akte ?? '', b.akte ?? '') || compareEintraege(a, b);
}

/** Entries of several Akten: parts by Akte and table. */
export function toAktenteile(
  eintraege: readonly Eintrag[],
): { akte: string | null; tabelle: string; titel: string; eintraege: Eintrag[] }[] {
  return [...Map.groupBy(eintraege, ({ akte }) => akte)].flatMap(([akte, liste]) =>
    toTeile(liste).map((teil) => ({ akte, ...teil })),
  );
}

/** Entries by the title of their table, in their order. */
function toTeile(eintraege: readonly Eintrag[]): { tabelle: string; titel: string; eintraege: Eintrag[] }[] {
  return [...Map.groupBy(eintraege, ({ tabelle }) => tabelle)].map(([tabelle, liste]) => ({
    tabelle,
    titel: AUSKUNFTSTEILE[tabelle]?.titel ?? tabelle,
    eintraege: liste,
  }));
}
