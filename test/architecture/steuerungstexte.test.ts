import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MODULE } from '#src/anwendung/module.ts';

/**
 * Domain steuerung holds no client data (DP-B-07): every text that somebody can write there passes the check for what tells of
 * a person before it is kept, and can be explained. The fields come from the contracts, so a new one without the check is found.
 */
const CHECK = /\bcheck(?:Formen|MitNamen|Direkt|Textspuren|Gehobenes)\(/;

/** Describes a house and its offer, where the name of a contact belongs; no text leads here out of an Akte. */
const VERZEICHNIS = 'Verzeichnis für alle: beschreibt eine Einrichtung und ihr Angebot, keinen Fall';

/** Operations whose text is not kept, not for others, or about no case. */
const OHNE_PRUEFUNG: Readonly<Record<string, string>> = {
  'entwurf.updateSteuerungsentwurf': 'Entwurf des eigenen Kontos, versiegelt; geprüft wird beim Absenden',
  'fachfrage.searchWissen': 'Suchwort: wird nicht gespeichert',
  'austausch.searchBeitraege': 'Suchwort: wird nicht gespeichert',
  'angebot.createAnbieter': VERZEICHNIS,
  'angebot.updateAnbieter': VERZEICHNIS,
  'angebot.createAngebot': VERZEICHNIS,
  'angebot.updateAngebot': VERZEICHNIS,
  'angebot.recordVorschlag': VERZEICHNIS,
  'eskalation.checkEskalationstext': 'ist die Prüfung selbst',
  'eskalation.checkLandtext': 'ist die Prüfung selbst',
  'themateilung.checkTeilungstext': 'ist die Prüfung selbst',
  'schnittstelle.openKettenbpmn':
    'Datei wird gelesen, nicht gespeichert; geprüft wird der Entwurf beim Speichern',
};

/** Fields that no check reads, with the reason. */
const OHNE_FELDPRUEFUNG: Readonly<Record<string, string>> = {
  beginn: 'Uhrzeit',
  antwortBis: 'Tag',
  url: 'Adresse einer Schnittstelle: wird als Webadresse gelesen, ohne Abfrage und ohne Zugang',
  ressort: 'Kürzel eines Ressorts, höchstens 20 Zeichen',
  ort: 'Ort oder Zugang einer Sitzung: Anschrift eines Hauses, kein Satz über jemanden',
  kennung: 'Kennung eines Schritts',
  nach: 'Kennung des nächsten Schritts',
  danach: 'Kennung des nächsten Schritts',
  name: 'im Register der Ansprechpersonen: dienstlicher Name, dafür ist es da (OQ-S-27)',
  telefon: 'dienstlich, wie name',
  email: 'dienstlich, wie name',
  vertretungName: 'dienstlich, wie name',
  vertretungTelefon: 'dienstlich, wie name',
  vertretungEmail: 'dienstlich, wie name',
};
/** `name` is a text like every other outside the register. */
const NUR_REGISTER = new Set([
  'name',
  'telefon',
  'email',
  'vertretungName',
  'vertretungTelefon',
  'vertretungEmail',
]);
const REGISTER = new Set(['schnittstelle.createAnsprechperson', 'schnittstelle.updateAnsprechperson']);

/** An Anlaufstelle is an office with a door: fields with a form of their own that takes no sentence, each checked by the contract. */
const ANLAUFSTELLE = new Set(['anlaufstelle.createAnlaufstelle', 'anlaufstelle.updateAnlaufstelle']);
const ANLAUFSTELLENFELDER: Readonly<Record<string, string>> = {
  strasse: 'Straße mit Hausnummer',
  telefon: 'Ziffern',
  email: 'dienstliche Adresse in fester Form',
  webseite: 'wird als Webadresse gelesen',
  von: 'Uhrzeit',
  bis: 'Uhrzeit',
};

const ROUTEN = MODULE.flatMap(({ bindungen }) => bindungen.map(({ route }) => route)).filter(
  ({ domaene, methode }) => domaene === 'steuerung' && methode !== 'GET',
);
const MIT_TEXT = ROUTEN.map(({ id, body }) => ({ id, felder: listFreitexte(body) })).filter(
  ({ felder }) => felder.length > 0,
);
const GEPRUEFT = MIT_TEXT.filter(({ id }) => OHNE_PRUEFUNG[id] === undefined);

describe('texts of the steering', () => {
  it('are found, also in lists and maps', () => {
    expect(GEPRUEFT.length).toBeGreaterThan(35);
    const felder = new Set(GEPRUEFT.flatMap(({ felder: alle }) => alle));
    for (const feld of ['protokoll', 'vorlage', 'angaben', 'werte', 'bedingung', 'luecken', 'rueckmeldung']) {
      expect(felder, feld).toContain(feld);
    }
  });

  it('every exception is one of them', () => {
    const ids = new Set(ROUTEN.map(({ id }) => id));
    expect(Object.keys(OHNE_PRUEFUNG).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('can be explained where the check is wrong', () => {
    const ohne = GEPRUEFT.filter(({ id }) => {
      const body = ROUTEN.find((route) => route.id === id)?.body;
      return !(body instanceof z.ZodObject) || !('erklaerungen' in body.shape);
    });
    expect(ohne.map(({ id }) => id)).toEqual([]);
  });

  it.each(GEPRUEFT.map((eine) => [eine.id, eine.felder] as const))('%s checks each of them', (id, felder) => {
    const gelesen = readGeprueftes(id);
    const offen = felder.filter((feld) => {
      const frei =
        (OHNE_FELDPRUEFUNG[feld] !== undefined && (!NUR_REGISTER.has(feld) || REGISTER.has(id))) ||
        (ANLAUFSTELLE.has(id) && ANLAUFSTELLENFELDER[feld] !== undefined);
      return !frei && !new RegExp(String.raw`\b${feld}\b`).test(gelesen);
    });
    expect(offen, `no check reads these fields of ${id}`).toEqual([]);
  });
});

type Schema = {
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
};

/** Names of the fields that take any text; the words of the explanations are compared, never kept. */
function listFreitexte(body: z.ZodType): string[] {
  const felder = new Set<string>();
  const besuche = (schema: Schema, name: string): void => {
    const teile = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
    for (const teil of teile) besuche(teil, name);
    for (const [feld, teil] of Object.entries(schema.properties ?? {})) {
      if (feld !== 'erklaerungen') besuche(teil, feld);
    }
    if (schema.items !== undefined) besuche(schema.items, name);
    if (typeof schema.additionalProperties === 'object') besuche(schema.additionalProperties, name);
    const frei = [schema.format, schema.pattern, schema.enum, schema.const].every(
      (eines) => eines === undefined,
    );
    // A field that is cleaned before it is parsed has no type in the input.
    const unbenannt = schema.type === undefined && teile.length === 0;
    const text = [schema.type].flat().includes('string');
    if (name !== '' && frei && (text || unbenannt)) felder.add(name);
  };
  besuche(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Schema, '');
  return [...felder];
}

type Funktion = { datei: string; text: string };

/** What the check of an operation is given: its arguments, with the values and functions that they name. */
function readGeprueftes(id: string): string {
  const [modul, name] = id.split('.');
  const dateien = globSync(`src/modules/${modul}/*.ts`).filter((pfad) => !pfad.includes('.test.'));
  const raum = new Map(dateien.map((pfad) => [pfad, readFileSync(pfad, 'utf8')]));
  const bindung = new RegExp(String.raw`bindRoute\(\s*${name}Route,\s*(\w+)`);
  const akt = [...raum.values()].map((text) => bindung.exec(text)?.[1]).find((einer) => einer !== undefined);
  if (akt === undefined) throw new Error(`${id} is bound nowhere`);
  const funktionen = readAlles(raum, '', akt, 4);
  let gelesen: Funktion[] = funktionen.flatMap(({ datei, text }) =>
    listArgumente(text).map((argument) => ({ datei, text: argument })),
  );
  const werte = funktionen.flatMap(({ datei, text }) =>
    [...text.matchAll(/const (\w+) =\s([^;]*);/g)].map(({ 1: wert = '', 2: inhalt = '' }) => ({
      datei,
      wert,
      text: inhalt,
    })),
  );
  for (let runde = 0; runde < 3; runde += 1) {
    const dazu = gelesen.flatMap(({ datei, text }) =>
      [...new Set(text.match(/\b[a-zA-Z]\w+\b/g))].flatMap((wort) => [
        ...werte.filter((eines) => eines.datei === datei && eines.wert === wort),
        ...readFunktion(raum, datei, wort),
      ]),
    );
    const neu = dazu.filter(({ text }) => !gelesen.some((alt) => alt.text === text));
    gelesen = [...gelesen, ...neu];
  }
  return gelesen.map(({ text }) => text).join('\n');
}

/** A function with those of its room that it calls. */
function readAlles(
  raum: ReadonlyMap<string, string>,
  datei: string,
  name: string,
  tiefe: number,
): Funktion[] {
  if (tiefe === 0) return [];
  return readFunktion(raum, datei, name).flatMap((funktion) => [
    funktion,
    ...[...new Set([...funktion.text.matchAll(/\b(\w+)\(/g)].map(({ 1: gerufen = '' }) => gerufen))]
      .filter((gerufen) => gerufen !== name)
      .flatMap((gerufen) => readAlles(raum, funktion.datei, gerufen, tiefe - 1)),
  ]);
}

/** By its name: in the same file, or exported by another one of the room. */
function readFunktion(raum: ReadonlyMap<string, string>, datei: string, name: string): Funktion[] {
  const find = (pfad: string, anfang: string): Funktion[] => {
    const quelle = raum.get(pfad) ?? '';
    const von = quelle.search(new RegExp(String.raw`^${anfang}(?:async )?function ${name}\b`, 'm'));
    if (von < 0) return [];
    return [{ datei: pfad, text: quelle.slice(von, quelle.indexOf('\n}\n', von)) }];
  };
  const eigene = find(datei, '(?:export )?');
  return eigene.length > 0 ? eigene : [...raum.keys()].flatMap((pfad) => find(pfad, 'export '));
}

/** The arguments of each check. */
function listArgumente(text: string): string[] {
  const argumente: string[] = [];
  for (let rest = text; ; ) {
    const treffer = CHECK.exec(rest);
    if (treffer === null) return argumente;
    rest = rest.slice(treffer.index + treffer[0].length);
    let tiefe = 0;
    const bis = rest.split('').findIndex((zeichen) => {
      if ('([{'.includes(zeichen)) tiefe += 1;
      if (')]}'.includes(zeichen)) tiefe -= 1;
      return tiefe < 0;
    });
    argumente.push(rest.slice(0, bis));
  }
}
