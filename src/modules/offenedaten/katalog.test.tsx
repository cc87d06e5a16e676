import { describe, expect, it } from 'vitest';
import { toKatalog } from './katalog.model.ts';
import {
  formatJsonLd,
  formatRdfXml,
  formatTurtle,
  PREFIXE,
  type Ressource,
  toIri,
  toXml,
} from './rdf.model.ts';
import { formatAtom } from './atom.model.ts';
import { OFFENE_DATEN } from './parameter.ts';
import { createTestdatensatz } from './testdatensatz.ts';

const RAHMEN = { ...OFFENE_DATEN, basis: 'https://kim.example', demo: false };
const BOESE = 'Stellen "A" & <B>\n\\ Ende';
const graph = toKatalog(
  [
    createTestdatensatz('kp-15a-0123456789ab', { hinweis: BOESE }),
    createTestdatensatz('k-01-0123456789ab', {
      laeuft: true,
      gruppe: 'KURZBERATUNG',
      lizenz: 'DL_DE_ZERO_2_0',
    }),
    createTestdatensatz('k-02-0123456789ab', { zurueckgezogen: true }),
  ],
  RAHMEN,
);

type Tripel = string;
const toTripel = (subjekt: string, name: string, objekt: string): Tripel => `${subjekt} ${name} ${objekt}`;
const toText = (text: string, zusatz: string): string => `${JSON.stringify(text)}${zusatz}`;

/** What the graph says, straight from the data. */
function listGemeint(ressourcen: readonly Ressource[]): Tripel[] {
  return ressourcen.flatMap(({ iri, typ, angaben }) => [
    toTripel(iri, toIri('rdf:type'), toIri(typ)),
    ...angaben.map(([name, wert]) => {
      if ('iri' in wert) return toTripel(iri, toIri(name), wert.iri);
      if ('wert' in wert) return toTripel(iri, toIri(name), toText(wert.wert, `^^${toIri(wert.typ)}`));
      return toTripel(iri, toIri(name), toText(wert.text, wert.sprache === null ? '' : `@${wert.sprache}`));
    }),
  ]);
}

/** Reads the part of Turtle that is written: prefixes, `a`, `;`, addresses, strings with language or type. */
function readTurtle(text: string): Tripel[] {
  const praefixe = new Map(
    [...text.matchAll(/^@prefix (\w+): <([^>]+)> \.$/gm)].map(([, name, iri]) => [name, iri]),
  );
  const toVoll = (name: string): string => {
    const [praefix = '', lokal = ''] = name.split(':');
    const iri = praefixe.get(praefix);
    if (iri === undefined) throw new Error(`prefix ${praefix}`);
    return `${iri}${lokal}`;
  };
  const token = /<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@(\w+)|\^\^([\w]+:[\w]+))?|([;.])(?=\s|$)|([\w]+:[\w]+|a)/g;
  const tripel: Tripel[] = [];
  let [subjekt, name]: [string | null, string | null] = [null, null];
  const rumpf = text.replaceAll(/^@prefix .*$/gm, '');
  for (const [, iri, wert, sprache, typ, ende, kurz] of rumpf.matchAll(token)) {
    if (ende === '.') [subjekt, name] = [null, null];
    else if (ende === ';') name = null;
    else if (subjekt === null) subjekt = iri ?? '';
    else if (name === null) name = kurz === 'a' ? toVoll('rdf:type') : toVoll(kurz ?? '');
    else {
      const zusatz = sprache === undefined ? (typ === undefined ? '' : `^^${toVoll(typ)}`) : `@${sprache}`;
      const objekt =
        iri ?? (wert === undefined ? toVoll(kurz ?? '') : toText(JSON.parse(`"${wert}"`) as string, zusatz));
      tripel.push(toTripel(subjekt, name, objekt));
    }
  }
  return tripel;
}

type Satz = Record<string, unknown> & { '@id': string; '@type': string[] };
function readJsonLd(text: string): Tripel[] {
  const { '@context': kontext, '@graph': saetze } = JSON.parse(text) as {
    '@context': Record<string, string>;
    '@graph': Satz[];
  };
  const toVoll = (name: string): string =>
    name.replace(/^(\w+):/, (_, praefix: string) => kontext[praefix] ?? '?');
  return saetze.flatMap(({ '@id': id, '@type': typen, ...rest }) => [
    ...typen.map((typ) => toTripel(id, toIri('rdf:type'), toVoll(typ))),
    ...Object.entries(rest).flatMap(([name, werte]) =>
      (werte as Record<string, string>[]).map((wert) => {
        const objekt = wert['@id'];
        if (objekt !== undefined) return toTripel(id, toVoll(name), objekt);
        const { '@language': sprache, '@type': typ, '@value': text } = wert;
        const zusatz = sprache === undefined ? (typ === undefined ? '' : `^^${toVoll(typ)}`) : `@${sprache}`;
        return toTripel(id, toVoll(name), toText(text ?? '', zusatz));
      }),
    ),
  ]);
}

function readXml(text: string): Element {
  const dokument = new DOMParser().parseFromString(text, 'application/xml');
  expect(dokument.querySelector('parsererror')).toBeNull();
  return dokument.documentElement;
}

function readRdfXml(text: string): Tripel[] {
  return [...readXml(text).children].flatMap((ressource) => {
    const iri = ressource.getAttribute('rdf:about') ?? '';
    return [
      toTripel(iri, toIri('rdf:type'), `${ressource.namespaceURI}${ressource.localName}`),
      ...[...ressource.children].map((angabe) => {
        const [sprache, typ] = [angabe.getAttribute('xml:lang'), angabe.getAttribute('rdf:datatype')];
        const zusatz = sprache === null ? (typ === null ? '' : `^^${typ}`) : `@${sprache}`;
        const objekt = angabe.getAttribute('rdf:resource') ?? toText(angabe.textContent ?? '', zusatz);
        return toTripel(iri, `${angabe.namespaceURI}${angabe.localName}`, objekt);
      }),
    ];
  });
}

describe('the three forms of the catalogue', () => {
  it.each([
    ['Turtle', () => readTurtle(formatTurtle(graph))],
    ['JSON-LD', () => readJsonLd(formatJsonLd(graph))],
    ['RDF/XML', () => readRdfXml(formatRdfXml(graph))],
  ])('%s says what the graph says, hostile text included', (_, read) => {
    const gemeint = listGemeint(graph);
    expect(read().toSorted()).toEqual(gemeint.toSorted());
    expect(gemeint.some((eines) => eines.includes('<B>'))).toBe(true);
  });

  it('Turtle keeps an address that is none inside its brackets', () => {
    const boese = 'https://kim.example/"><b> {x}';
    expect(formatTurtle([{ iri: boese, typ: 'dcat:Catalog', angaben: [] }])).toContain(
      '<https://kim.example/%22%3E%3Cb%3E%20%7Bx%7D> a dcat:Catalog .',
    );
  });
});

type Regel = { name: keyof typeof PFLICHT; werte: readonly string[] };
/** What a portal of DCAT-AP.de 2.0 asks for: properties that must be there, and those that its conventions recommend. */
const PFLICHT = {
  'dcat:Catalog': [
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dcat:dataset',
    'dct:language',
    'foaf:homepage',
    'dcat:themeTaxonomy',
  ],
  'dcat:Dataset': [
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dcatde:contributorID',
    'dcat:contactPoint',
    'dcat:theme',
    'dcat:keyword',
    'dcat:landingPage',
    'dcat:distribution',
    'dct:identifier',
    'dct:issued',
    'dct:modified',
    'dct:temporal',
    'dct:spatial',
    'dct:accrualPeriodicity',
    'dct:language',
    'dcat:version',
    'dcatde:politicalGeocodingURI',
    'dcatde:politicalGeocodingLevelURI',
  ],
  'dcat:Distribution': [
    'dcat:accessURL',
    'dcat:downloadURL',
    'dct:license',
    'dct:format',
    'dct:title',
    'dcat:mediaType',
    'dct:language',
    'dcat:byteSize',
    'spdx:checksum',
  ],
  'foaf:Organization': ['foaf:name'],
  'vcard:Organization': ['vcard:fn', 'vcard:hasURL'],
  'dct:PeriodOfTime': ['dcat:startDate', 'dcat:endDate'],
  'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
} as const satisfies Record<string, readonly string[]>;
const HOECHSTENS_EINMAL = [
  'dct:publisher',
  'dct:accrualPeriodicity',
  'dct:license',
  'dcat:byteSize',
  'dct:issued',
  'dct:modified',
  'dct:spatial',
];
/** Values that come from a list of the EU or of DCAT-AP.de. */
const LISTEN: Readonly<Record<string, RegExp>> = {
  'dcat:theme': /^http:\/\/publications\.europa\.eu\/resource\/authority\/data-theme\/(?:SOCI|GOVE)$/,
  'dct:format': /^http:\/\/publications\.europa\.eu\/resource\/authority\/file-type\/(?:CSV|JSON)$/,
  'dct:license': /^http:\/\/dcat-ap\.de\/def\/licenses\/dl-(?:by|zero)-de\/2\.0$/,
  'dct:accrualPeriodicity':
    /^http:\/\/publications\.europa\.eu\/resource\/authority\/frequency\/(?:QUARTERLY|IRREG)$/,
  'dct:language': /^http:\/\/publications\.europa\.eu\/resource\/authority\/language\/DEU$/,
  'dcatde:contributorID': /^http:\/\/dcat-ap\.de\/def\/contributors\/\w+$/,
  'spdx:algorithm': /^http:\/\/dcat-ap\.de\/def\/hashAlgorithms\/sha\/256$/,
};
const TYPEN: Readonly<Record<string, string>> = {
  'dcat:byteSize': 'xsd:decimal',
  'spdx:checksumValue': 'xsd:hexBinary',
  'dcat:startDate': 'xsd:date',
  'dct:modified': 'xsd:dateTime',
};
/** What these point to is in the graph, and is that. */
const ZIELE: Readonly<Record<string, string>> = {
  'dcat:dataset': 'dcat:Dataset',
  'dcat:distribution': 'dcat:Distribution',
  'dct:publisher': 'foaf:Organization',
  'dcat:contactPoint': 'vcard:Organization',
  'dct:temporal': 'dct:PeriodOfTime',
  'spdx:checksum': 'spdx:Checksum',
};

describe('DCAT-AP.de 2.0', () => {
  it.each(Object.keys(PFLICHT) as Regel['name'][])('%s has what it must have', (typ) => {
    const alle = graph.filter((ressource) => ressource.typ === typ);
    expect(alle.length).toBeGreaterThan(0);
    for (const { iri, angaben } of alle) {
      const namen = angaben.map(([name]): string => name);
      expect(
        PFLICHT[typ].filter((name) => !namen.includes(name)),
        iri,
      ).toEqual([]);
      expect(
        HOECHSTENS_EINMAL.filter((name) => namen.filter((eine) => eine === name).length > 1),
        iri,
      ).toEqual([]);
    }
  });

  it('takes its values from the lists, types them, and points to what is there', () => {
    const jeIri = new Map(graph.map((ressource) => [ressource.iri, ressource.typ]));
    expect(jeIri.size).toBe(graph.length);
    for (const [name, wert] of graph.flatMap(({ angaben }) => angaben)) {
      const liste = LISTEN[name];
      if (liste !== undefined) expect('iri' in wert ? wert.iri : '', name).toMatch(liste);
      if (TYPEN[name] !== undefined) expect('typ' in wert ? wert.typ : '', name).toBe(TYPEN[name]);
      if (ZIELE[name] !== undefined) expect('iri' in wert ? jeIri.get(wert.iri) : '', name).toBe(ZIELE[name]);
      expect(PREFIXE).toHaveProperty(name.split(':')[0] ?? '');
    }
  });

  it('leaves out what was withdrawn, and names who must be named', () => {
    const text = formatTurtle(graph);
    expect(text).not.toContain('k-02-0123456789ab');
    const mitNennung = graph.filter(({ angaben }) =>
      angaben.some(([name]) => name === 'dcatde:licenseAttributionByText'),
    );
    expect(mitNennung.map(({ iri }) => iri.includes('kp-15a'))).toEqual([true, true]);
  });
});

it('the feed tells releases and withdrawals, the newest first, as well-formed XML', () => {
  const text = formatAtom(
    [
      createTestdatensatz('kp-15a-0123456789ab', { titel: BOESE }),
      createTestdatensatz('k-02-0123456789ab', { zurueckgezogen: true }),
    ],
    { basis: 'https://kim.example', herausgeber: 'Land & Leute' },
  );
  const titel = [...readXml(text).querySelectorAll('entry > title')].map((eines) => eines.textContent);
  expect(titel).toEqual([expect.stringContaining('Zurückgezogen: '), BOESE]);
  expect(toXml('a\u0000b\u001fc')).toBe('abc');
});
