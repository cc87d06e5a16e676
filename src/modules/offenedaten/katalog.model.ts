import { BEREICHE, LIZENZEN } from './offenedaten.model.ts';
import type { Name, Ressource, Wert } from './rdf.model.ts';
import { STANDARD_360GIVING } from './zuwendungen/zuwendungsausgabe.model.ts';
import { type Datensatz, LISTE_ADRESSE, type Offen, toAdresse } from './seitendaten.model.ts';

/**
 * The catalogue after DCAT-AP.de 2.0 (version and checksum as DCAT 3 names them too): one Dataset for each Datensatz of which something
 * is open, with the files of its newest Ausgabe. Files: CSV and JSON.
 */
export type Katalograhmen = {
  /** Address of this server, without a slash at the end. */
  basis: string;
  herausgeber: string;
  kontakt: string;
  lieferant: string;
  thema: { STELLEN: string; FOERDERUNG: string; SONST: string };
  demo: boolean;
};

const EU = 'http://publications.europa.eu/resource/authority';
const SPRACHE = iri(`${EU}/language/DEU`);
const LAND = 'http://dcat-ap.de/def/politicalGeocoding';
/** Nordrhein-Westfalen in the key of the Länder. */
const NRW = '05';

function iri(adresse: string): Wert {
  return { iri: adresse };
}
function deutsch(text: string): Wert {
  return { text, sprache: 'de' };
}
function ohneSprache(text: string): Wert {
  return { text, sprache: null };
}
function typisiert(wert: string, typ: Name): Wert {
  return { wert, typ };
}
const zeitpunkt = (um: Date): Wert => typisiert(um.toISOString(), 'xsd:dateTime');

export function toKatalog(datensaetze: readonly Datensatz[], rahmen: Katalograhmen): Ressource[] {
  const offene = datensaetze.flatMap((datensatz) =>
    datensatz.aktuell === null ? [] : [{ datensatz, ausgabe: datensatz.aktuell }],
  );
  const adressen = toAdressen(rahmen);
  const geaendert = datensaetze
    .map((datensatz) => datensatz.geaendert)
    .toSorted((a, b) => b.getTime() - a.getTime());
  const titel = 'Offene Daten zum Kommunalen Integrationsmanagement NRW';
  return [
    {
      iri: adressen.katalog,
      typ: 'dcat:Catalog',
      angaben: [
        ['dct:title', deutsch(rahmen.demo ? `${titel} (erfundene Daten)` : titel)],
        [
          'dct:description',
          deutsch(
            'Tabellen zu Fällen, Beratungen, Stellen, Strukturen und Zuwendungen des Kommunalen Integrationsmanagements, mit Bestimmung, Wissensstand und Prüfsumme. Kleine Zahlen sind verdeckt.',
          ),
        ],
        ['dct:publisher', iri(adressen.herausgeber)],
        ['dct:language', SPRACHE],
        ['foaf:homepage', iri(`${rahmen.basis}${LISTE_ADRESSE}`)],
        ['dcat:themeTaxonomy', iri(`${EU}/data-theme`)],
        ['dct:spatial', iri(`${LAND}/stateKey/${NRW}`)],
        ...geaendert.slice(0, 1).map((um): [Name, Wert] => ['dct:modified', zeitpunkt(um)]),
        ...offene.map(({ datensatz }): [Name, Wert] => ['dcat:dataset', iri(adressen.datensatz(datensatz))]),
      ],
    },
    {
      iri: adressen.herausgeber,
      typ: 'foaf:Organization',
      angaben: [['foaf:name', deutsch(rahmen.herausgeber)]],
    },
    {
      iri: adressen.kontakt,
      typ: 'vcard:Organization',
      angaben: [
        ['vcard:fn', ohneSprache(rahmen.herausgeber)],
        ['vcard:hasURL', iri(`${rahmen.basis}${rahmen.kontakt}`)],
      ],
    },
    ...offene.flatMap(({ datensatz, ausgabe }) => toDatensatz(datensatz, ausgabe, rahmen)),
  ];
}

function toAdressen({ basis }: Katalograhmen) {
  const liste = `${basis}${LISTE_ADRESSE}`;
  return {
    katalog: `${liste}#katalog`,
    herausgeber: `${liste}#herausgeber`,
    kontakt: `${liste}#kontakt`,
    datensatz: ({ kennung }: { kennung: string }) => `${basis}${toAdresse({ kennung })}#datensatz`,
  };
}

function toDatensatz({ kennung, ausgaben }: Datensatz, ausgabe: Offen, rahmen: Katalograhmen): Ressource[] {
  const adressen = toAdressen(rahmen);
  const seite = `${rahmen.basis}${toAdresse({ kennung })}`;
  const { beschreibung, um, hinweis } = ausgabe;
  const erste = ausgaben.at(-1) ?? ausgabe;
  const zeitraum = `${seite}#zeitraum`;
  const version = String(ausgabe.ausgabe);
  const distributionen = toDistributionen(ausgabe, rahmen);
  const { gruppe } = beschreibung;
  const thema = rahmen.thema[gruppe === 'STELLEN' || gruppe === 'FOERDERUNG' ? gruppe : 'SONST'];
  return [
    {
      iri: adressen.datensatz({ kennung }),
      typ: 'dcat:Dataset',
      angaben: [
        [
          'dct:title',
          deutsch(beschreibung.synthetisch ? `${ausgabe.titel} (erfundene Daten)` : ausgabe.titel),
        ],
        ['dct:description', deutsch(`${beschreibung.definition} ${beschreibung.schutz}`)],
        ['dct:identifier', ohneSprache(kennung)],
        ['dct:publisher', iri(adressen.herausgeber)],
        ['dcatde:maintainer', iri(adressen.herausgeber)],
        ['dcat:contactPoint', iri(adressen.kontakt)],
        ['dcatde:contributorID', iri(rahmen.lieferant)],
        ['dcat:theme', iri(`${EU}/data-theme/${thema}`)],
        ...listSchlagworte(ausgabe).map((wort): [Name, Wert] => ['dcat:keyword', deutsch(wort)]),
        ['dct:spatial', iri(`${LAND}/stateKey/${NRW}`)],
        ['dcatde:politicalGeocodingLevelURI', iri(`${LAND}/Level/state`)],
        ['dcatde:politicalGeocodingURI', iri(`${LAND}/stateKey/${NRW}`)],
        ['dct:temporal', iri(zeitraum)],
        ['dct:accrualPeriodicity', iri(`${EU}/frequency/${beschreibung.laeuft ? 'QUARTERLY' : 'IRREG'}`)],
        ['dct:language', SPRACHE],
        ['dct:accessRights', iri(`${EU}/access-right/PUBLIC`)],
        ['dct:issued', zeitpunkt(erste.um)],
        ['dct:modified', zeitpunkt(um)],
        ['owl:versionInfo', ohneSprache(version)],
        ['dcat:version', ohneSprache(version)],
        ...(hinweis === null ? [] : [['adms:versionNotes', deutsch(hinweis)] as const]),
        ['dcat:landingPage', iri(seite)],
        ...distributionen
          .filter(({ typ }) => typ === 'dcat:Distribution')
          .map((eine): [Name, Wert] => ['dcat:distribution', iri(eine.iri)]),
      ],
    },
    {
      iri: zeitraum,
      typ: 'dct:PeriodOfTime',
      angaben: [
        ['dcat:startDate', typisiert(beschreibung.zeitraum.von, 'xsd:date')],
        ['dcat:endDate', typisiert(beschreibung.zeitraum.bis, 'xsd:date')],
      ],
    },
    ...distributionen,
  ];
}

const FORMEN = {
  csv: { name: 'CSV', medium: 'text/csv' },
  json: { name: 'JSON', medium: 'application/json' },
} as const;

function toDistributionen(ausgabe: Offen, { basis, herausgeber }: Katalograhmen): Ressource[] {
  return (['csv', 'json'] as const).flatMap((form): Ressource[] => {
    const { name, medium } = FORMEN[form];
    const adresse = `${basis}${toAdresse(ausgabe)}/tabelle.${form}`;
    const { bytes, pruefsumme } = ausgabe[form];
    return [
      {
        iri: `${adresse}#datei`,
        typ: 'dcat:Distribution',
        angaben: [
          ['dct:title', deutsch(`${ausgabe.titel} (${name})`)],
          ['dcat:accessURL', iri(`${basis}${toAdresse(ausgabe)}`)],
          ['dcat:downloadURL', iri(adresse)],
          ['dct:format', iri(`${EU}/file-type/${name}`)],
          ['dcat:mediaType', iri(`http://www.iana.org/assignments/media-types/${medium}`)],
          ['dct:license', iri(LIZENZEN[ausgabe.lizenz].uri)],
          ...(ausgabe.lizenz === 'DL_DE_BY_2_0'
            ? [['dcatde:licenseAttributionByText', deutsch(herausgeber)] as const]
            : []),
          ['dct:language', SPRACHE],
          ...(ausgabe.beschreibung.gruppe === 'FOERDERUNG' && form === 'json'
            ? [['dct:conformsTo', iri(STANDARD_360GIVING)] as const]
            : []),
          ['dct:issued', zeitpunkt(ausgabe.um)],
          ['dct:modified', zeitpunkt(ausgabe.um)],
          ['dcat:byteSize', typisiert(String(bytes), 'xsd:decimal')],
          ['spdx:checksum', iri(`${adresse}#pruefsumme`)],
          [
            'dcatap:availability',
            iri('http://publications.europa.eu/resource/authority/planned-availability/STABLE'),
          ],
        ],
      },
      {
        iri: `${adresse}#pruefsumme`,
        typ: 'spdx:Checksum',
        angaben: [
          ['spdx:algorithm', iri('http://dcat-ap.de/def/hashAlgorithms/sha/256')],
          ['spdx:checksumValue', typisiert(pruefsumme, 'xsd:hexBinary')],
        ],
      },
    ];
  });
}

function listSchlagworte({ beschreibung }: Offen): string[] {
  return [
    'Kommunales Integrationsmanagement',
    'Integration',
    BEREICHE[beschreibung.gruppe],
    beschreibung.name,
  ];
}
