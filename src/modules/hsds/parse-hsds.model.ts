import { isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { SPRACHE_CODES, SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES, type Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import {
  Anbieterangaben,
  Angaben,
  isWebadresse,
  LAENGEN,
  TELEFON,
  EMAIL,
} from '#src/modules/angebot/angebot.model.ts';
import { BEGRIFFE } from '#src/modules/angebot/wertelisten/begriffe.ts';
import { parseSuche } from '#src/modules/angebot/suche.model.ts';
import { PUBLICS, THEMATIKEN } from '#src/modules/angebot/wertelisten/data-inclusion.ts';
import { ZIELGRUPPE_CODES } from '#src/modules/angebot/wertelisten/angebot.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { TAXONOMIE_NAMEN, TAXONOMIEN, type Taxonomie } from './taxonomien.model.ts';

type Satz = Record<string, unknown>;

/** Foreign term (`toBegriffSchluessel`) and the Lebensbereich that the office says it means. */
export type Zuordnung = Readonly<Record<string, string>>;
export type Begriff = {
  schluessel: string;
  name: string;
  bereich: Themenbereich | null;
  zielgruppe: string | null;
};

/** An Angebot as another directory says it, in our fields. */
export type Gelesenes = {
  fremdId: string;
  angaben: Angaben;
  anbieter: { fremdId: string; angaben: Anbieterangaben };
  gueltigBis: PlainDate | null;
  /** Day on which the source vouches for it; null: it says none. */
  bestaetigtAm: PlainDate | null;
  /** What did not fit and stays beside it: `GEKUERZT beschreibung`. */
  hinweise: string[];
  begriffe: Begriff[];
};
export type Lesefehler = { grund: string; feld: string };

const TAGE = { MO: 'MO', TU: 'DI', WE: 'MI', TH: 'DO', FR: 'FR', SA: 'SA', SU: 'SO' } as const;
/** Three letters where others write them. */
const ISO3: Readonly<Record<string, string>> = {
  deu: 'de',
  ger: 'de',
  eng: 'en',
  ara: 'ar',
  tur: 'tr',
  ukr: 'uk',
  rus: 'ru',
  ron: 'ro',
  rum: 'ro',
  bul: 'bg',
  fas: 'fa',
  per: 'fa',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  ita: 'it',
  pol: 'pl',
  por: 'pt',
  kur: 'ku',
  sqi: 'sq',
  alb: 'sq',
};

/** A service of HSDS 3.0, already cleaned (`parseFremdsatz`), in our fields. */
export function parseService(satz: Satz, zuordnung: Zuordnung): Result<Gelesenes, Lesefehler> {
  const fremdId = toText(satz['id']);
  const stelle = toSatz(satz['organization']);
  if (fremdId === null || fremdId.length > 200) return fail({ grund: 'KENNUNG_FEHLT', feld: 'id' });
  const leser = createLeser();
  const attribute = listAttribute(satz);
  const begriffe = listBegriffe(attribute, zuordnung);
  const angabe = (code: string, art?: string) =>
    attribute.find(
      (eines) =>
        eines.taxonomie === 'angabe' && eines.code === code && (art === undefined || eines.art === art),
    )?.wert ?? null;
  const codes = (taxonomie: Taxonomie) =>
    attribute.flatMap((eines) => (eines.taxonomie === taxonomie ? [eines.code] : []));
  const name = toText(satz['name']) ?? '';
  const beschreibung = toText(satz['description']) ?? name;
  const gelesen = Angaben.safeParse({
    titel: leser.zeile('titel', name, LAENGEN.titel),
    kurzname: leser.zeile('kurzname', toText(satz['alternate_name']), LAENGEN.kurz),
    beschreibung: leser.absatz('beschreibung', beschreibung, LAENGEN.beschreibung),
    einfach: leser.absatz('einfach', angabe('EINFACH'), LAENGEN.einfach),
    uebersetzungen: listUebersetzungen(attribute),
    art: codes('art')[0] ?? 'ANDERE',
    bereiche: toBereiche(codes('lebensbereich'), begriffe),
    zielgruppen: [...codes('zielgruppe'), ...begriffe.flatMap(({ zielgruppe }) => zielgruppe ?? [])],
    zielgruppeText: leser.absatz('zielgruppeText', toText(satz['eligibility_description']), LAENGEN.zusatz),
    alterVon: toAlter(satz['minimum_age']),
    alterBis: toAlter(satz['maximum_age']),
    rechtskreise: codes('rechtskreis'),
    programm: leser.zeile('programm', toText(toSatz(satz['program'])['name']), LAENGEN.kurz),
    sprachen: listSprachen(satz['languages']),
    sprachmittlung: leser.absatz('sprachmittlung', toText(satz['interpretation_services']), LAENGEN.zusatz),
    kosten: toKosten(satz, codes('kosten')[0], leser),
    anmeldung: {
      art: codes('anmeldung')[0] ?? (toText(satz['application_process']) === null ? 'OFFEN' : 'ANMELDUNG'),
      text: leser.absatz('anmeldung', toText(satz['application_process']), LAENGEN.zusatz),
    },
    unterlagen: toListe(satz['required_documents'])
      .flatMap((eines) => leser.zeile('unterlagen', toText(eines['document']), LAENGEN.kurz) ?? [])
      .slice(0, 20),
    plaetze: toPlaetze(satz, codes('plaetze')[0], angabe),
    termine: listTermine(satz, leser),
    niveaus: codes('niveau'),
    kinderbetreuung: {
      art: codes('kinderbetreuung')[0] ?? 'UNBEKANNT',
      text: leser.absatz('kinderbetreuung', angabe('KINDERBETREUUNG_TEXT'), LAENGEN.zusatz),
    },
    barrierefreiheit: {
      merkmale: codes('barrierefreiheit'),
      text: leser.absatz(
        'barrierefreiheit',
        angabe('BARRIEREFREIHEIT_TEXT') ?? findZugang(satz, codes('barrierefreiheit')),
        LAENGEN.zusatz,
      ),
    },
    orte: toListe(satz['service_at_locations'])
      .slice(0, 20)
      .flatMap((ort) => toOrt(ort, leser)),
    gebiete: toListe(satz['service_areas'])
      .flatMap((eines) => leser.zeile('gebiete', toText(eines['name']), 120) ?? [])
      .slice(0, 40),
    kontakt: toKontakt(satz, leser),
    webseite: toWeb(satz['url']),
    qualifikation: leser.absatz('qualifikation', toText(satz['accreditations']), LAENGEN.zusatz),
    foerderung: leser.zeile('foerderung', toText(toListe(satz['funding'])[0]?.['source']), LAENGEN.kurz),
    hinweis: leser.absatz('hinweis', toText(satz['alert']), LAENGEN.zusatz),
  });
  if (!gelesen.success) {
    const [erste] = gelesen.error.issues;
    return fail({ grund: 'FELD_PASST_NICHT', feld: erste?.path.join('/') ?? '' });
  }
  const organisation = parseOrganization(stelle['name'] === undefined ? { ...stelle, name } : stelle);
  if (!organisation.ok) return organisation;
  return ok({
    fremdId,
    angaben: gelesen.data,
    anbieter: {
      ...organisation.wert,
      fremdId: toText(stelle['id']) ?? toText(satz['organization_id']) ?? `zu ${fremdId}`.slice(0, 200),
    },
    gueltigBis: toTag(angabe('GUELTIG_BIS')),
    bestaetigtAm: toTag(satz['assured_date']) ?? toTag(satz['last_modified']),
    hinweise: leser.hinweise,
    begriffe,
  });
}

/** An organization of HSDS 3.0 in our fields. */
export function parseOrganization(satz: Satz): Result<{ angaben: Anbieterangaben }, Lesefehler> {
  const leser = createLeser();
  const adresse = toListe(toListe(satz['locations'])[0]?.['addresses'])[0] ?? {};
  const name = toText(satz['name']) ?? '';
  const beschreibung = toText(satz['description']);
  const art = listAttribute(satz).find(({ taxonomie }) => taxonomie === 'anbieterart')?.code;
  const gelesen = Anbieterangaben.safeParse({
    name: leser.zeile('anbieter', name, 160),
    art: EMPFAENGERART_CODES.find((code) => code === art) ?? 'BERATUNGSANGEBOT',
    beschreibung: leser.absatz('anbieter', beschreibung === name ? null : beschreibung, LAENGEN.einfach),
    webseite: toWeb(satz['website']),
    telefon: findTelefon(satz['phones']),
    email: toEmail(satz['email']),
    strasse: leser.zeile('anbieter', toText(adresse['address_1']), LAENGEN.kurz),
    plz: toText(adresse['postal_code'])?.slice(0, 10) ?? null,
    ort: leser.zeile('anbieter', toText(adresse['city']), 120),
    pflege: {},
  });
  return gelesen.success
    ? ok({ angaben: gelesen.data })
    : fail({ grund: 'ANBIETER_PASST_NICHT', feld: gelesen.error.issues[0]?.path.join('/') ?? '' });
}

export function toBegriffSchluessel(taxonomie: string, code: string): string {
  return `${taxonomie}|${code}`.slice(0, 200);
}

type Attribut = {
  taxonomie: Taxonomie | null;
  fremde: string;
  code: string;
  name: string;
  wert: string | null;
  art: string;
};

function listAttribute(satz: Satz): Attribut[] {
  return toListe(satz['attributes']).flatMap((attribut) => {
    const begriff = toSatz(attribut['taxonomy_term']);
    const fremde = toText(begriff['taxonomy']) ?? '';
    const code = toText(begriff['code']) ?? toText(begriff['name']);
    if (code === null) return [];
    const eigene = TAXONOMIE_NAMEN.find((name) => TAXONOMIEN[name].name === fremde);
    // A code that our list does not have (any more) is a foreign one.
    const taxonomie =
      eigene !== undefined && TAXONOMIEN[eigene].werte.some((wert) => wert.code === code) ? eigene : null;
    return [
      {
        taxonomie,
        fremde,
        code,
        name: toText(begriff['name']) ?? code,
        wert: toText(attribut['value']),
        art: toText(attribut['link_type']) ?? '',
      },
    ];
  });
}

/** Terms of other lists: what the office said, then the vocabulary of data·inclusion, then the words of the search. */
function listBegriffe(attribute: readonly Attribut[], zuordnung: Zuordnung): Begriff[] {
  const bekannte = listBekannte(zuordnung);
  return attribute.flatMap(({ taxonomie, fremde, code, name }) => {
    if (taxonomie !== null) return [];
    const schluessel = toBegriffSchluessel(fremde, code);
    const bekannt = bekannte.get(schluessel);
    const begriff = bekannt ?? {
      schluessel,
      name: name.slice(0, 120),
      ...findBedeutung(schluessel, code, name, zuordnung),
    };
    bekannte.set(schluessel, begriff);
    return [begriff];
  });
}

/** A source has few terms and uses each of them often: what one means is found once. */
const GEMERKT = new WeakMap<Zuordnung, Map<string, Begriff>>();
function listBekannte(zuordnung: Zuordnung): Map<string, Begriff> {
  const bekannte = GEMERKT.get(zuordnung) ?? new Map<string, Begriff>();
  GEMERKT.set(zuordnung, bekannte);
  return bekannte;
}

/** What a foreign term means here. */
export function findBedeutung(
  schluessel: string,
  code: string,
  name: string,
  zuordnung: Zuordnung,
): Pick<Begriff, 'bereich' | 'zielgruppe'> {
  const gesagt = Object.hasOwn(zuordnung, schluessel) ? zuordnung[schluessel] : undefined;
  const bereich =
    THEMENBEREICH_CODES.find((einer) => einer === gesagt) ??
    THEMENBEREICH_CODES.find((einer) => THEMATIKEN[einer].includes(code)) ??
    null;
  const zielgruppe = ZIELGRUPPE_CODES.find((eine) => PUBLICS[eine] === code) ?? null;
  if (bereich !== null || zielgruppe !== null) return { bereich, zielgruppe };
  const token = new Set(parseSuche(name.slice(0, 200)).flatMap((term) => term.token));
  const merkmale = BEGRIFFE.flatMap((begriff) =>
    token.has(`k_${begriff.code.toLowerCase()}`) ? [begriff.merkmal] : [],
  );
  return {
    bereich: THEMENBEREICH_CODES.find((einer) => merkmale.includes(`bereich:${einer}`)) ?? null,
    zielgruppe: ZIELGRUPPE_CODES.find((eine) => merkmale.includes(`zielgruppe:${eine}`)) ?? null,
  };
}

function toBereiche(eigene: readonly string[], begriffe: readonly Begriff[]): string[] {
  const alle = [...eigene, ...begriffe.flatMap(({ bereich }) => bereich ?? [])];
  return alle.length === 0 ? ['WEITERES'] : alle;
}

function listUebersetzungen(
  attribute: readonly Attribut[],
): { sprache: string; titel: string; beschreibung: string }[] {
  return attribute.flatMap(({ taxonomie, code, art, wert }) => {
    if (taxonomie !== 'angabe' || code !== 'TITEL' || wert === null) return [];
    const text = attribute.find(
      (eines) => eines.taxonomie === 'angabe' && eines.code === 'BESCHREIBUNG' && eines.art === art,
    );
    return [{ sprache: art, titel: wert, beschreibung: text?.wert ?? wert }];
  });
}

/** One code, or undefined when our list does not have the language. */
export function findSprache(code: string | null, name: string | null): string | undefined {
  const klein = code?.toLowerCase() ?? '';
  const kurz = ISO3[klein] ?? klein.split('-')[0];
  return (
    SPRACHE_CODES.find((eine) => eine === klein || eine === kurz) ??
    SPRACHEN.find(({ text }) => text === name)?.code
  );
}

function listSprachen(wert: unknown): string[] {
  return toListe(wert).flatMap((eine) => findSprache(toText(eine['code']), toText(eine['name'])) ?? []);
}

function toKosten(satz: Satz, art: string | undefined, leser: Leser): { art: string; text: string | null } {
  const wahlen = toListe(satz['cost_options']);
  const betraege = wahlen.flatMap(({ amount }) => (typeof amount === 'number' ? [amount] : []));
  const worte = wahlen.flatMap((wahl) =>
    wahl['amount'] === 0 ? [] : (toText(wahl['amount_description']) ?? toText(wahl['option']) ?? []),
  );
  const text =
    toText(satz['fees_description']) ??
    toText(satz['fees']) ??
    (worte.length === 0 ? null : worte.join('; '));
  const gelesen =
    betraege.length === 0
      ? 'UNBEKANNT'
      : betraege.some((betrag) => betrag > 0)
        ? 'KOSTENPFLICHTIG'
        : 'KOSTENFREI';
  return { art: art ?? gelesen, text: leser.absatz('kosten', text, LAENGEN.zusatz) };
}

function toPlaetze(satz: Satz, stand: string | undefined, angabe: (code: string) => string | null) {
  const zahl = (text: string | null | undefined, hoechstens: number) =>
    text !== null && text !== undefined && /^\d{1,5}$/.test(text) && Number(text) <= hoechstens
      ? Number(text)
      : null;
  const am = toTag(angabe('PLAETZE_AM'));
  return {
    // Without a day a number of free places is worth nothing.
    stand:
      stand === undefined || (am === null && ['FREI', 'WENIGE', 'VOLL', 'WARTELISTE'].includes(stand))
        ? 'UNBEKANNT'
        : stand,
    frei: zahl(angabe('PLAETZE_FREI'), 10_000),
    wartezeitWochen: zahl(
      angabe('WARTEZEIT_WOCHEN') ??
        /^(\d{1,3}) (?:Wochen?|weeks?)$/.exec(toText(satz['wait_time']) ?? '')?.[1],
      520,
    ),
    am,
  };
}

function listTermine(satz: Satz, leser: Leser) {
  const amOrt = toListe(satz['service_at_locations']).flatMap((ort) => toListe(ort['schedules']));
  return [...toListe(satz['schedules']), ...amOrt].slice(0, 20).flatMap((termin) => {
    const von = toZeit(termin['opens_at']);
    const bis = toZeit(termin['closes_at']);
    const beginn = toTag(termin['valid_from']) ?? toTag(termin['dtstart']);
    const ende = toTag(termin['valid_to']) ?? toTag(termin['until']);
    const eintrag = {
      beginn,
      ende: beginn !== null && ende !== null && ende < beginn ? null : ende,
      wochentage: (toText(termin['byday']) ?? '')
        .split(',')
        .flatMap((tag) => TAGE[tag.trim() as keyof typeof TAGE] ?? []),
      von,
      bis: von !== null && bis !== null && bis <= von ? null : bis,
      text: leser.absatz('termine', toText(termin['description']) ?? toText(termin['notes']), LAENGEN.zusatz),
    };
    return Object.values(eintrag).every((wert) => wert === null || (Array.isArray(wert) && wert.length === 0))
      ? []
      : [eintrag];
  });
}

function toOrt(platz: Satz, leser: Leser) {
  const location = toSatz(platz['location']);
  const adresse = toListe(location['addresses'])[0] ?? {};
  const ort = leser.zeile('orte', toText(adresse['city']), 120);
  const gesagt = listAttribute(location).find(({ taxonomie }) => taxonomie === 'ortsart')?.code;
  const virtuell = location['location_type'] === 'virtual';
  const art = gesagt ?? (virtuell ? 'ONLINE' : 'VOR_ORT');
  // A place without a place cannot be found; it stays in what the source said.
  if (art === 'VOR_ORT' && ort === null) return [];
  const plz = toText(adresse['postal_code']);
  const [breite, laenge] = [toGrad(location['latitude'], 90), toGrad(location['longitude'], 180)];
  return [
    {
      art,
      name: leser.zeile('orte', toText(location['name']), LAENGEN.kurz),
      strasse: leser.zeile('orte', toText(adresse['address_1']), LAENGEN.kurz),
      plz: plz !== null && /^\d{5}$/.test(plz) ? plz : null,
      ort,
      anfahrt: leser.absatz('orte', toText(location['transportation']), LAENGEN.zusatz),
      breite: laenge === null ? null : breite,
      laenge: breite === null ? null : laenge,
      url: toWeb(location['url']),
    },
  ];
}

function toKontakt(satz: Satz, leser: Leser) {
  const kontakt = toListe(satz['contacts'])[0] ?? {};
  return {
    funktion: leser.zeile('kontakt', toText(kontakt['title']) ?? toText(kontakt['department']), LAENGEN.kurz),
    name: null,
    telefon: findTelefon(satz['phones']) ?? findTelefon(kontakt['phones']),
    email: toEmail(satz['email']) ?? toEmail(kontakt['email']),
  };
}

/** Only when the source said it in its own words; our own features are attributes. */
function findZugang(satz: Satz, merkmale: readonly string[]): string | null {
  if (merkmale.length > 0) return null;
  const [erster] = toListe(satz['service_at_locations']).flatMap((ort) =>
    toListe(toSatz(ort['location'])['accessibility']),
  );
  return toText(erster?.['description']) ?? toText(erster?.['details']);
}

type Leser = ReturnType<typeof createLeser>;

/** Fits texts to our lengths and remembers which were cut. */
export function createLeser() {
  const hinweise: string[] = [];
  const kuerze = (feld: string, text: string, hoechstens: number): string => {
    const zeichen = Array.from(text);
    if (zeichen.length <= hoechstens) return text;
    if (!hinweise.includes(`GEKUERZT ${feld}`)) hinweise.push(`GEKUERZT ${feld}`);
    return `${zeichen
      .slice(0, hoechstens - 1)
      .join('')
      .trimEnd()}…`;
  };
  return {
    hinweise,
    zeile: (feld: string, text: string | null, hoechstens: number) =>
      text === null ? null : kuerze(feld, text.replaceAll(/\s+/g, ' ').trim(), hoechstens),
    absatz: (feld: string, text: string | null, hoechstens: number) =>
      text === null ? null : kuerze(feld, text, hoechstens),
  };
}

export const toSatz = (wert: unknown): Satz =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert) ? (wert as Satz) : {};
export const toListe = (wert: unknown): Satz[] => (Array.isArray(wert) ? wert.map(toSatz) : []);
/** A text with something in it; a number as its digits. */
export function toText(wert: unknown): string | null {
  if (typeof wert === 'number' && Number.isFinite(wert)) return String(wert);
  return typeof wert === 'string' && wert.trim() !== '' ? wert.trim() : null;
}
export function toTag(wert: unknown): PlainDate | null {
  const tag = toText(wert)?.slice(0, 10) ?? '';
  return isPlainDate(tag) && tag >= '1900-01-01' && tag <= '2199-12-31' ? tag : null;
}
export const toZeit = (wert: unknown): string | null =>
  /^([01]\d|2[0-3]):[0-5]\d/.exec(toText(wert) ?? '')?.[0] ?? null;
export function toWeb(wert: unknown): string | null {
  const text = toText(wert);
  return text !== null && text.length <= 300 && isWebadresse(text) ? text : null;
}
export function toEmail(wert: unknown): string | null {
  const text = toText(wert);
  return text !== null && text.length <= 200 && EMAIL.test(text) ? text : null;
}
export function toTelefon(wert: unknown): string | null {
  const text = toText(wert);
  return text !== null && TELEFON.test(text) ? text : null;
}
export const toGrad = (wert: unknown, rand: number): number | null =>
  typeof wert === 'number' && Math.abs(wert) <= rand ? wert : null;
const findTelefon = (wert: unknown): string | null =>
  toListe(wert).flatMap((eines) => toTelefon(eines['number']) ?? [])[0] ?? null;
const toAlter = (wert: unknown): number | null =>
  typeof wert === 'number' && Number.isInteger(wert) && wert >= 0 && wert <= 120 ? wert : null;
