import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { type TopArt, TOP_ART_NAMEN } from '#src/modules/gremium/sitzung.model.ts';
import {
  formatNummer,
  VORLAGE_ERGEBNIS_NAMEN,
  type VorlageErgebnis,
} from '#src/modules/gremium/vorlage.model.ts';
import { type Gremiumart, GREMIUMARTEN } from '#src/modules/gremium/wertelisten/gremien.ts';

const SCHEMA = 'https://schema.oparl.org/1.1';
/** Types of OParl 1.1 that are served here. */
export const OPARL = {
  System: `${SCHEMA}/System`,
  Body: `${SCHEMA}/Body`,
  Organization: `${SCHEMA}/Organization`,
  Meeting: `${SCHEMA}/Meeting`,
  AgendaItem: `${SCHEMA}/AgendaItem`,
  Paper: `${SCHEMA}/Paper`,
  Consultation: `${SCHEMA}/Consultation`,
  File: `${SCHEMA}/File`,
  Location: `${SCHEMA}/Location`,
} as const;

export const LISTEN = ['organizations', 'meetings', 'papers', 'persons'] as const;
export type Liste = (typeof LISTEN)[number];
export const SAMMLUNGEN = [
  'organizations',
  'meetings',
  'papers',
  'agendaitems',
  'consultations',
  'files',
  'locations',
] as const;
export type Sammlung = (typeof SAMMLUNGEN)[number];

type Zeiten = { angelegt: Date; geaendert: Date };
export type OeffentlichesGremium = Zeiten & {
  id: string;
  /** false: it was public and is withdrawn. */
  offen: boolean;
  art: Gremiumart;
  name: string;
  beginn: PlainDate;
  ende: PlainDate | null;
  oberId: string | null;
};
export type OeffentlicheSitzung = Zeiten & {
  id: string;
  gremiumId: string;
  offen: boolean;
  datum: PlainDate;
  beginn: Date | null;
  dauer: number;
  ort: string | null;
  abgesagt: boolean;
  genehmigt: boolean;
};
export type OeffentlicheVorlage = Zeiten & {
  id: string;
  gremiumId: string;
  sitzungId: string | null;
  offen: boolean;
  jahr: number;
  nr: number;
  art: TopArt;
  titel: string;
  sachverhalt: string;
  vorschlag: string | null;
  kosten: string | null;
  alternativen: string | null;
  am: PlainDate;
  ergebnis: VorlageErgebnis | null;
  beschluss: string | null;
};

/** Addresses of one Standort; they never change. */
export type Adresse = (sammlung: Sammlung, id: string) => string;
export const createAdresse =
  (basis: string, bodyId: string): Adresse =>
  (sammlung, id) =>
    `${basis}/bodies/${bodyId}/${sammlung}/${id}`;

const toZeiten = ({ angelegt, geaendert }: Zeiten) => ({
  created: angelegt.toISOString(),
  modified: geaendert.toISOString(),
});
const GELOESCHT = { deleted: true } as const;

export function toOrganization(gremium: OeffentlichesGremium, adresse: Adresse, body: string) {
  const kopf = {
    id: adresse('organizations', gremium.id),
    type: OPARL.Organization,
    ...toZeiten(gremium),
  };
  if (!gremium.offen) return { ...kopf, ...GELOESCHT };
  const { name, art, oberId, beginn, ende } = gremium;
  return {
    ...kopf,
    body,
    name,
    organizationType: 'Gremium',
    classification: textOf(GREMIUMARTEN, art),
    ...(oberId === null ? {} : { subOrganizationOf: adresse('organizations', oberId) }),
    startDate: beginn,
    ...(ende === null ? {} : { endDate: ende }),
  };
}

/** With its public Vorlagen as items; everything else on its agenda stays inside. */
export function toMeeting(
  sitzung: OeffentlicheSitzung,
  vorlagen: readonly OeffentlicheVorlage[],
  adresse: Adresse,
) {
  const kopf = { id: adresse('meetings', sitzung.id), type: OPARL.Meeting, ...toZeiten(sitzung) };
  if (!sitzung.offen) return { ...kopf, ...GELOESCHT };
  const { datum, beginn, dauer, abgesagt, genehmigt, gremiumId } = sitzung;
  const ort = toLocation(sitzung, adresse);
  return {
    ...kopf,
    name: `Sitzung am ${formatGerman(datum)}`,
    meetingState: abgesagt ? 'abgesagt' : genehmigt ? 'durchgeführt' : 'geplant',
    cancelled: abgesagt,
    ...(beginn === null
      ? {}
      : {
          start: beginn.toISOString(),
          end: new Date(beginn.getTime() + dauer * 60_000).toISOString(),
        }),
    ...(ort === null ? {} : { location: ort }),
    organization: [adresse('organizations', gremiumId)],
    agendaItem: vorlagen
      .filter(({ sitzungId, offen }) => sitzungId === sitzung.id && offen)
      .toSorted((a, b) => a.jahr - b.jahr || a.nr - b.nr)
      .map((vorlage, stelle) => toAgendaItem(vorlage, adresse, stelle + 1)),
  };
}

export function toLocation({ id, ort }: OeffentlicheSitzung, adresse: Adresse) {
  return ort === null ? null : { id: adresse('locations', id), type: OPARL.Location, description: ort };
}

/** `order`: its place among the public items. */
export function toAgendaItem(vorlage: OeffentlicheVorlage, adresse: Adresse, order: number) {
  const kopf = {
    id: adresse('agendaitems', vorlage.id),
    type: OPARL.AgendaItem,
    ...toZeiten(vorlage),
    order,
  };
  if (!vorlage.offen || vorlage.sitzungId === null) return { ...kopf, ...GELOESCHT };
  const { titel, ergebnis, beschluss, sitzungId, id } = vorlage;
  return {
    ...kopf,
    meeting: adresse('meetings', sitzungId),
    number: String(order),
    name: titel,
    public: true,
    consultation: adresse('consultations', id),
    ...(ergebnis === null ? {} : { result: VORLAGE_ERGEBNIS_NAMEN[ergebnis] }),
    ...(beschluss === null ? {} : { resolutionText: beschluss }),
  };
}

export function toConsultation(vorlage: OeffentlicheVorlage, adresse: Adresse) {
  const { id, sitzungId, gremiumId, art, offen } = vorlage;
  const kopf = { id: adresse('consultations', id), type: OPARL.Consultation, ...toZeiten(vorlage) };
  if (!offen || sitzungId === null) return { ...kopf, ...GELOESCHT };
  return {
    ...kopf,
    paper: adresse('papers', id),
    agendaItem: adresse('agendaitems', id),
    meeting: adresse('meetings', sitzungId),
    organization: [adresse('organizations', gremiumId)],
    authoritative: art === 'BESCHLUSS',
  };
}

export function toFile(vorlage: OeffentlicheVorlage, adresse: Adresse) {
  const id = adresse('files', vorlage.id);
  const kopf = { id, type: OPARL.File, ...toZeiten(vorlage), accessUrl: `${id}/text` };
  if (!vorlage.offen) return { ...kopf, ...GELOESCHT };
  return {
    ...kopf,
    name: vorlage.titel,
    mimeType: 'text/plain',
    date: vorlage.am,
    text: formatVorlagetext(vorlage),
    paper: [adresse('papers', vorlage.id)],
  };
}

export function toPaper(vorlage: OeffentlicheVorlage, adresse: Adresse, body: string) {
  const kopf = { id: adresse('papers', vorlage.id), type: OPARL.Paper, ...toZeiten(vorlage) };
  if (!vorlage.offen) return { ...kopf, ...GELOESCHT };
  const { titel, art, am, gremiumId } = vorlage;
  return {
    ...kopf,
    body,
    name: titel,
    reference: formatNummer(vorlage),
    date: am,
    paperType: `Vorlage zur ${TOP_ART_NAMEN[art]}`.replace('zur Beschluss', 'zum Beschluss'),
    mainFile: toFile(vorlage, adresse),
    underDirectionOf: [adresse('organizations', gremiumId)],
    consultation: [toConsultation(vorlage, adresse)],
  };
}

/** The words of a Vorlage as they are read. */
export function formatVorlagetext(vorlage: OeffentlicheVorlage): string {
  const { titel, sachverhalt, vorschlag, kosten, alternativen } = vorlage;
  const teile: readonly (readonly [string, string | null])[] = [
    ['Sachverhalt', sachverhalt],
    ['Beschlussvorschlag', vorschlag],
    ['Kosten', kosten],
    ['Alternativen', alternativen],
  ];
  return [
    `Vorlage ${formatNummer(vorlage)}: ${titel}`,
    ...teile.flatMap(([name, text]) => (text === null ? [] : [`${name}\n${text}`])),
  ].join('\n\n');
}

export type Zeitfilter = {
  created_since?: string | undefined;
  created_until?: string | undefined;
  modified_since?: string | undefined;
  modified_until?: string | undefined;
};

/** Withdrawn objects are listed only for who asks what changed since a moment (OParl 1.1, external lists). */
export function listGefilterte<T extends Zeiten & { offen: boolean }>(
  zeilen: readonly T[],
  { created_since, created_until, modified_since, modified_until }: Zeitfilter,
): T[] {
  const nach = (moment: Date, grenze: string | undefined) =>
    grenze === undefined || moment.getTime() >= Date.parse(grenze);
  const vor = (moment: Date, grenze: string | undefined) =>
    grenze === undefined || moment.getTime() <= Date.parse(grenze);
  return zeilen.filter(
    ({ offen, angelegt, geaendert }) =>
      (offen || modified_since !== undefined) &&
      nach(angelegt, created_since) &&
      vor(angelegt, created_until) &&
      nach(geaendert, modified_since) &&
      vor(geaendert, modified_until),
  );
}

/** One page with its links; the filters stay in them. */
export function toSeite<T>(
  alle: readonly T[],
  url: string,
  { page, limit, ...filter }: Zeitfilter & { page: number; limit: number },
): {
  data: T[];
  pagination: { totalElements: number; elementsPerPage: number; currentPage: number; totalPages: number };
  links: { first: string; prev?: string; self: string; next?: string; last: string };
} {
  const totalPages = Math.max(1, Math.ceil(alle.length / limit));
  const toUrl = (seite: number): string => {
    const angaben = Object.entries({ ...filter, page: String(seite), limit: String(limit) });
    const gesetzt = angaben.filter((paar): paar is [string, string] => paar[1] !== undefined);
    return `${url}?${new URLSearchParams(gesetzt).toString()}`;
  };
  return {
    data: alle.slice((page - 1) * limit, page * limit),
    pagination: { totalElements: alle.length, elementsPerPage: limit, currentPage: page, totalPages },
    links: {
      first: toUrl(1),
      ...(page > 1 ? { prev: toUrl(page - 1) } : {}),
      self: toUrl(page),
      ...(page < totalPages ? { next: toUrl(page + 1) } : {}),
      last: toUrl(totalPages),
    },
  };
}
