import { type JsonWert, toCanonicalJson } from '#src/core/json-canonical.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Anbieterangaben, Angaben } from '#src/modules/angebot/angebot.model.ts';
import { readFremdsatz } from './fremdsatz.model.ts';
import { parseOrganization, parseService } from './parse-hsds.model.ts';
import { toOrtId, toTeilId } from './kennung.ts';
import { TAXONOMIE_NAMEN, TAXONOMIE_VERSION, TAXONOMIEN, type Taxonomie } from './taxonomien.model.ts';

/** One record of HSDS, as it goes out or came in. */
export type Satz = Record<string, unknown>;

export type OffenerAnbieter = {
  id: string;
  angaben: Omit<Anbieterangaben, 'pflege'>;
  /** What another directory said of it. */
  fremdangaben: Satz;
};
export type OffenesAngebot = {
  id: string;
  angaben: Angaben;
  anbieter: OffenerAnbieter;
  fremdangaben: Satz;
  gueltigBis: PlainDate | null;
  bestaetigtAm: PlainDate;
  geaendertAm: Date;
};

/** Land and state of every address; the directory is one of Nordrhein-Westfalen (OQ-A-08). */
const ADRESSLAND = { country: 'DE', state_province: 'Nordrhein-Westfalen' } as const;
const TAGE = { MO: 'MO', DI: 'TU', MI: 'WE', DO: 'TH', FR: 'FR', SA: 'SA', SO: 'SU' } as const;

/** A service with everything nested, valid against HSDS 3.0. What another directory said beyond our fields is in it again. */
export function toService(angebot: OffenesAngebot, heute: PlainDate): Satz {
  const eigener = createService(angebot, heute);
  const fremd = readFremdsatz(angebot.fremdangaben);
  if (fremd === undefined) return eigener;
  const gelesen = parseService(fremd, {});
  if (!gelesen.ok) return eigener;
  // What we would have said at that time: a field that still says so was not corrected here, and goes out as it came.
  const { angaben, gueltigBis } = gelesen.wert;
  const damals =
    gueltigBis === angebot.gueltigBis && toStand(angaben) === toStand(angebot.angaben)
      ? eigener
      : createService({ ...angebot, angaben, gueltigBis }, heute);
  const fremdeStelle = (fremd['organization'] as Satz | undefined)?.['id'] ?? fremd['organization_id'];
  const ids = new Map([
    [String(fremd['id']), angebot.id],
    [String(fremdeStelle), angebot.anbieter.id],
  ]);
  const gemischt = combineSaetze(eigener, damals, replaceIds(fremd, ids) as Satz);
  return { ...gemischt, ...pickEigenes(eigener), ...withOrtIds(gemischt, angebot.id) };
}

/** Fields of the first level alone, as lists show them. */
export function toKurzenService(service: Satz): Satz {
  return Object.fromEntries(
    Object.entries(service).flatMap(([feld, wert]) => {
      if (feld === 'organization' || feld === 'program') return [[feld, toEinfaches(wert as Satz)]];
      return Array.isArray(wert) ? [] : [[feld, wert]];
    }),
  );
}

/** Without what is nested. */
export function toEinfaches(satz: Satz): Satz {
  return Object.fromEntries(
    Object.entries(satz).filter(([, wert]) => typeof wert !== 'object' || wert === null),
  );
}

/** Of an archived one: that it is gone, and whether for ever. */
export function toVergangenen({
  id,
  geaendertAm,
  archivGrund,
}: {
  id: string;
  geaendertAm: Date;
  archivGrund: string;
}): Satz {
  const status =
    archivGrund === 'BEENDET' ? 'defunct' : archivGrund === 'PAUSIERT' ? 'temporarily closed' : 'inactive';
  return { id, name: 'Nicht mehr im Verzeichnis', status, last_modified: geaendertAm.toISOString() };
}

/** Each place of a service with the service it belongs to. */
export function listServiceAtLocations(service: Satz): Satz[] {
  const { service_at_locations: orte = [], ...rest } = service;
  return (orte as Satz[]).map((ort) => ({ ...ort, service: rest }));
}

export function toOrganization({ id, angaben, fremdangaben }: OffenerAnbieter): Satz {
  const eigene = createOrganization(id, angaben);
  const fremd = readFremdsatz(fremdangaben);
  if (fremd === undefined) return eigene;
  const { services: _, ...rest } = fremd;
  const gelesen = parseOrganization(rest);
  if (!gelesen.ok) return eigene;
  const damals = createOrganization(id, gelesen.wert.angaben);
  return {
    ...combineSaetze(eigene, damals, replaceIds(rest, new Map([[String(fremd['id']), id]])) as Satz),
    id,
  };
}

export function toTaxonomy(taxonomie: Taxonomie): Satz {
  const { name, text } = TAXONOMIEN[taxonomie];
  return { id: toTeilId('taxonomie', taxonomie), name, description: text, version: TAXONOMIE_VERSION };
}

/** Each term stands in thousands of entries: its ids are computed once. */
const BEGRIFFE = new Map(
  TAXONOMIE_NAMEN.flatMap((taxonomie) =>
    TAXONOMIEN[taxonomie].werte.map(({ code, text }): [string, Satz] => [
      `${taxonomie} ${code}`,
      {
        id: toTeilId('begriff', taxonomie, code),
        code,
        name: text,
        description: text,
        taxonomy: TAXONOMIEN[taxonomie].name,
        taxonomy_id: toTeilId('taxonomie', taxonomie),
        language: 'de',
      },
    ]),
  ),
);

export function toTerm(taxonomie: Taxonomie, code: string): Satz {
  const begriff = BEGRIFFE.get(`${taxonomie} ${code}`);
  if (begriff === undefined) throw new Error(`No term ${code} in ${taxonomie}`);
  return begriff;
}

function createAttribute(
  angebotId: string,
  entity: string,
  taxonomie: Taxonomie,
  code: string,
  wert?: string,
  art?: string,
): Satz {
  const begriff = toTerm(taxonomie, code);
  return dropLeere({
    id: toTeilId(angebotId, 'attribute', taxonomie, code, art ?? ''),
    link_id: angebotId,
    link_entity: entity,
    link_type: art ?? taxonomie,
    taxonomy_term_id: begriff['id'],
    value: wert,
    taxonomy_term: begriff,
  });
}

function createService(angebot: OffenesAngebot, heute: PlainDate): Satz {
  const { id, angaben, anbieter, gueltigBis, bestaetigtAm, geaendertAm } = angebot;
  const { kontakt, plaetze, programm } = angaben;
  return dropLeere({
    id,
    organization_id: anbieter.id,
    program_id: programm === null ? null : toTeilId(anbieter.id, 'program', programm),
    name: angaben.titel,
    alternate_name: angaben.kurzname,
    description: angaben.beschreibung,
    url: angaben.webseite,
    email: kontakt.email,
    status: gueltigBis !== null && gueltigBis < heute ? 'inactive' : 'active',
    interpretation_services: angaben.sprachmittlung,
    application_process: angaben.anmeldung.text,
    fees_description: angaben.kosten.text,
    wait_time: plaetze.wartezeitWochen === null ? null : `${plaetze.wartezeitWochen} Wochen`,
    accreditations: angaben.qualifikation,
    eligibility_description: angaben.zielgruppeText,
    minimum_age: angaben.alterVon,
    maximum_age: angaben.alterBis,
    assured_date: bestaetigtAm,
    alert: angaben.hinweis,
    last_modified: geaendertAm.toISOString(),
    phones:
      kontakt.telefon === null
        ? []
        : [{ id: toTeilId(id, 'phone'), service_id: id, number: kontakt.telefon }],
    contacts:
      kontakt.funktion === null
        ? []
        : [
            dropLeere({
              id: toTeilId(id, 'contact'),
              service_id: id,
              title: kontakt.funktion,
              email: kontakt.email,
            }),
          ],
    schedules: angaben.termine.map((termin, nr) => createSchedule(id, termin, nr)),
    service_areas: angaben.gebiete.map((name, nr) => ({
      id: toTeilId(id, 'area', nr),
      service_id: id,
      name,
    })),
    languages: angaben.sprachen.map((code) => ({
      id: toTeilId(id, 'language', code),
      service_id: id,
      name: textOf(SPRACHEN, code),
      code,
    })),
    cost_options:
      angaben.kosten.art === 'KOSTENFREI'
        ? [{ id: toTeilId(id, 'cost'), service_id: id, option: 'Kostenfrei', amount: 0, currency: 'EUR' }]
        : [],
    required_documents: angaben.unterlagen.map((document, nr) => ({
      id: toTeilId(id, 'document', nr),
      service_id: id,
      document,
    })),
    funding:
      angaben.foerderung === null
        ? []
        : [{ id: toTeilId(id, 'funding'), service_id: id, source: angaben.foerderung }],
    program:
      programm === null
        ? null
        : {
            id: toTeilId(anbieter.id, 'program', programm),
            organization_id: anbieter.id,
            name: programm,
            description: programm,
          },
    organization: toOrganization(anbieter),
    service_at_locations: angaben.orte.map((ort, nr) => createOrt(id, angaben, ort, nr)),
    attributes: createAttributes(id, angaben, gueltigBis),
  });
}

function createSchedule(
  id: string,
  { beginn, ende, wochentage, von, bis, text }: Angaben['termine'][number],
  nr: number,
): Satz {
  return dropLeere({
    id: toTeilId(id, 'schedule', nr),
    service_id: id,
    valid_from: beginn,
    valid_to: ende,
    freq: wochentage.length === 0 ? null : 'WEEKLY',
    byday: wochentage.map((tag) => TAGE[tag]).join(','),
    opens_at: von,
    closes_at: bis,
    description: text,
  });
}

function createOrt(
  id: string,
  { barrierefreiheit }: Angaben,
  ort: Angaben['orte'][number],
  nr: number,
): Satz {
  const locationId = toTeilId(id, 'location', nr);
  const vorOrt = ort.art === 'VOR_ORT' || ort.art === 'AUFSUCHEND';
  const adresse =
    ort.ort === null
      ? []
      : [
          {
            id: toTeilId(id, 'address', nr),
            location_id: locationId,
            address_1: ort.strasse ?? '',
            city: ort.ort,
            postal_code: ort.plz ?? '',
            address_type: vorOrt ? 'physical' : 'virtual',
            ...ADRESSLAND,
          },
        ];
  const zugang = [
    ...barrierefreiheit.merkmale.map((code) => textOf(TAXONOMIEN.barrierefreiheit.werte, code)),
    ...(barrierefreiheit.text === null ? [] : [barrierefreiheit.text]),
  ];
  return {
    id: toOrtId(id, nr),
    service_id: id,
    location_id: locationId,
    location: dropLeere({
      id: locationId,
      location_type: vorOrt ? 'physical' : 'virtual',
      name: ort.name,
      url: ort.url,
      transportation: ort.anfahrt,
      latitude: ort.breite,
      longitude: ort.laenge,
      addresses: adresse,
      accessibility:
        zugang.length === 0 || !vorOrt
          ? []
          : [
              {
                id: toTeilId(id, 'accessibility', nr),
                location_id: locationId,
                description: zugang.join('; '),
              },
            ],
      attributes: [{ ...createAttribute(locationId, 'location', 'ortsart', ort.art) }],
    }),
  };
}

function createAttributes(id: string, angaben: Angaben, gueltigBis: PlainDate | null): Satz[] {
  const { plaetze, kinderbetreuung, barrierefreiheit } = angaben;
  const begriff = (taxonomie: Taxonomie, codes: readonly string[]) =>
    codes.map((code) => createAttribute(id, 'service', taxonomie, code));
  const angabe = (code: string, wert: string | number | null, art?: string) =>
    wert === null ? [] : [createAttribute(id, 'service', 'angabe', code, String(wert), art)];
  return [
    ...begriff('lebensbereich', angaben.bereiche),
    ...begriff('zielgruppe', angaben.zielgruppen),
    ...begriff('art', [angaben.art]),
    ...begriff('rechtskreis', angaben.rechtskreise),
    ...begriff('kosten', [angaben.kosten.art]),
    ...begriff('anmeldung', [angaben.anmeldung.art]),
    ...begriff('plaetze', [plaetze.stand]),
    ...begriff('niveau', angaben.niveaus),
    ...begriff('kinderbetreuung', [kinderbetreuung.art]),
    ...begriff('barrierefreiheit', barrierefreiheit.merkmale),
    ...angabe('EINFACH', angaben.einfach),
    ...angabe('KINDERBETREUUNG_TEXT', kinderbetreuung.text),
    ...angabe('BARRIEREFREIHEIT_TEXT', barrierefreiheit.text),
    ...angabe('PLAETZE_FREI', plaetze.frei),
    ...angabe('PLAETZE_AM', plaetze.am),
    ...angabe('WARTEZEIT_WOCHEN', plaetze.wartezeitWochen),
    ...angabe('GUELTIG_BIS', gueltigBis),
    ...angaben.uebersetzungen.flatMap(({ sprache, titel, beschreibung }) => [
      ...angabe('TITEL', titel, sprache),
      ...angabe('BESCHREIBUNG', beschreibung, sprache),
    ]),
  ];
}

function createOrganization(id: string, angaben: OffenerAnbieter['angaben']): Satz {
  const locationId = toTeilId(id, 'location');
  return dropLeere({
    id,
    name: angaben.name,
    description: angaben.beschreibung ?? angaben.name,
    email: angaben.email,
    website: angaben.webseite,
    phones:
      angaben.telefon === null
        ? []
        : [{ id: toTeilId(id, 'phone'), organization_id: id, number: angaben.telefon }],
    locations:
      angaben.ort === null
        ? []
        : [
            {
              id: locationId,
              organization_id: id,
              location_type: 'postal',
              addresses: [
                {
                  id: toTeilId(id, 'address'),
                  location_id: locationId,
                  address_1: angaben.strasse ?? '',
                  city: angaben.ort,
                  postal_code: angaben.plz ?? '',
                  address_type: 'postal',
                  ...ADRESSLAND,
                },
              ],
            },
          ],
    attributes: [createAttribute(id, 'organization', 'anbieterart', angaben.art)],
  });
}

/** A field that says the same as it did goes out as it came; one that was changed here says what stands here. */
function combineSaetze(eigener: Satz, damals: Satz, fremd: Satz): Satz {
  const felder = new Set([...Object.keys(fremd), ...Object.keys(eigener)]);
  return dropLeere(
    Object.fromEntries(
      [...felder].map((feld) => {
        const gleich = eigener === damals || toVergleich(eigener[feld]) === toVergleich(damals[feld]);
        return [feld, gleich ? (fremd[feld] ?? eigener[feld]) : eigener[feld]];
      }),
    ),
  );
}

const toVergleich = (wert: unknown): string => toCanonicalJson((wert ?? null) as JsonWert);
/** The name of a contact is ours alone and never goes out. */
const toStand = (angaben: Angaben): string =>
  toVergleich({ ...angaben, kontakt: { ...angaben.kontakt, name: null } });

/** What only we know: who we are, when it was changed and confirmed here. */
function pickEigenes({ id, organization_id, organization, status, assured_date, last_modified }: Satz): Satz {
  return { id, organization_id, organization, status, assured_date, last_modified };
}

function withOrtIds({ service_at_locations: orte }: Satz, angebotId: string): Satz {
  if (!Array.isArray(orte)) return {};
  return {
    service_at_locations: (orte as Satz[]).map((ort, nr) => ({ ...ort, id: toOrtId(angebotId, nr) })),
  };
}

function replaceIds(wert: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof wert === 'string') return ids.get(wert) ?? wert;
  if (Array.isArray(wert)) return wert.map((teil) => replaceIds(teil, ids));
  if (typeof wert !== 'object' || wert === null) return wert;
  return Object.fromEntries(Object.entries(wert).map(([feld, teil]) => [feld, replaceIds(teil, ids)]));
}

/** HSDS knows no null: what is not there is left out. */
function dropLeere(satz: Satz): Satz {
  return Object.fromEntries(
    Object.entries(satz).filter(
      ([, wert]) =>
        wert !== null && wert !== undefined && wert !== '' && !(Array.isArray(wert) && wert.length === 0),
    ),
  );
}
