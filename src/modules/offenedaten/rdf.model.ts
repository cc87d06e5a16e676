/**
 * A graph and the three forms in which portals read it. Every resource has an address, so there are no blank nodes; that is all that
 * DCAT-AP.de needs of RDF, and it saves a library.
 */
export const PREFIXE = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dcatap: 'http://data.europa.eu/r5r/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  owl: 'http://www.w3.org/2002/07/owl#',
  adms: 'http://www.w3.org/ns/adms#',
} as const;
type Praefix = keyof typeof PREFIXE;
/** `dct:title` */
export type Name = `${Praefix}:${string}`;

/** An address, a text in a language, or a typed value. */
export type Wert =
  | { readonly iri: string }
  | { readonly text: string; readonly sprache: 'de' | null }
  | { readonly wert: string; readonly typ: Name };

export type Ressource = {
  readonly iri: string;
  readonly typ: Name;
  readonly angaben: readonly (readonly [Name, Wert])[];
};

export function toIri(name: Name): string {
  const [praefix = '', lokal = ''] = name.split(':');
  return `${PREFIXE[praefix as Praefix]}${lokal}`;
}

export function formatTurtle(graph: readonly Ressource[]): string {
  const kopf = Object.entries(PREFIXE).map(([praefix, iri]) => `@prefix ${praefix}: <${iri}> .`);
  const teile = graph.map(({ iri, typ, angaben }) =>
    [`${toTurtleIri(iri)} a ${typ}`, ...angaben.map(([name, wert]) => `  ${name} ${toTurtle(wert)}`)]
      .join(' ;\n')
      .concat(' .'),
  );
  return `${[...kopf, '', ...teile].join('\n')}\n`;
}

function toTurtle(wert: Wert): string {
  if ('iri' in wert) return toTurtleIri(wert.iri);
  if ('wert' in wert) return `${toTurtleText(wert.wert)}^^${wert.typ}`;
  return `${toTurtleText(wert.text)}${wert.sprache === null ? '' : `@${wert.sprache}`}`;
}

/** Characters that an IRI of Turtle may not hold are written as percent codes. */
function toTurtleIri(iri: string): string {
  return `<${iri.replaceAll(/[\p{Cc}\s<>"{}|^`\\]/gu, (zeichen) => encodeURIComponent(zeichen))}>`;
}

const FLUCHT: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
function toTurtleText(text: string): string {
  return `"${text.replaceAll(/[\\"\n\r\t]/g, (zeichen) => FLUCHT[zeichen] ?? zeichen)}"`;
}

export function formatJsonLd(graph: readonly Ressource[]): string {
  const inhalt = graph.map(({ iri, typ, angaben }) => {
    const je: Record<string, object[]> = {};
    for (const [name, wert] of angaben) je[name] = [...(je[name] ?? []), toJsonLd(wert)];
    return { '@id': iri, '@type': [typ], ...je };
  });
  return `${JSON.stringify({ '@context': PREFIXE, '@graph': inhalt }, null, 2)}\n`;
}

function toJsonLd(wert: Wert): object {
  if ('iri' in wert) return { '@id': wert.iri };
  if ('wert' in wert) return { '@value': wert.wert, '@type': wert.typ };
  return { '@value': wert.text, ...(wert.sprache === null ? {} : { '@language': wert.sprache }) };
}

export function formatRdfXml(graph: readonly Ressource[]): string {
  const namen = Object.entries(PREFIXE).map(([praefix, iri]) => ` xmlns:${praefix}="${iri}"`);
  const teile = graph.map(({ iri, typ, angaben }) =>
    [
      `  <${typ} rdf:about="${toXml(iri)}">`,
      ...angaben.map(([name, wert]) => `    ${toXmlAngabe(name, wert)}`),
      `  </${typ}>`,
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${namen.join('')}>\n${teile.join('\n')}\n</rdf:RDF>\n`;
}

function toXmlAngabe(name: Name, wert: Wert): string {
  if ('iri' in wert) return `<${name} rdf:resource="${toXml(wert.iri)}"/>`;
  if ('wert' in wert) return `<${name} rdf:datatype="${toIri(wert.typ)}">${toXml(wert.wert)}</${name}>`;
  const sprache = wert.sprache === null ? '' : ` xml:lang="${wert.sprache}"`;
  return `<${name}${sprache}>${toXml(wert.text)}</${name}>`;
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text and attribute of XML. Control characters have no place in XML 1.0 and are left out. */
export function toXml(text: string): string {
  return text
    .replaceAll(/(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll(/[&<>"]/g, (zeichen) => XML[zeichen] ?? zeichen);
}
