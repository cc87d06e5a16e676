import { createHash } from 'node:crypto';
import type { PlainDate } from '#src/core/plain-date.ts';
import { toLine } from '#src/core/text.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Anbieterangaben, Angaben } from '#src/modules/angebot/angebot.model.ts';
import {
  ANGEBOTSARTEN,
  ANMELDUNGEN,
  ARCHIVGRUENDE,
  BARRIEREFREIHEITEN,
  KINDERBETREUUNGEN,
  KOSTEN,
  NIVEAUS,
  PLATZSTAENDE,
  RECHTSKREISE,
  ZIELGRUPPEN,
} from '#src/modules/angebot/wertelisten/angebot.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { TEXT_HOECHSTENS, toKlartext } from '#src/modules/hsds/klartext.model.ts';
import {
  type Begriff,
  findBedeutung,
  toBegriffSchluessel,
  type Zuordnung,
} from '#src/modules/hsds/parse-hsds.model.ts';
import { type Importfehler, toImportfehler } from '#src/platform/tabellen/importfehler.ts';
import { foldKopf, IMPORTFELDER, type Spaltenbild } from './felder.model.ts';
import { listOrte, listTermine } from './ort-und-zeit.ts';
import {
  describeErlaubt,
  parseGanzzahl,
  parseJaNein,
  parseListe,
  parseSprachen,
  parseTag,
  parseWorte,
  type Zellfehler,
} from './zellwerte.model.ts';

/** What a source said last, or what stands here: for fields that the file has no column for. */
export type Grundlage = { angaben: Angaben; gueltigBis: PlainDate | null };

/** A row in our fields. */
export type Zeilensatz = {
  fremdId: string;
  titel: string;
  angaben: Angaben;
  gueltigBis: PlainDate | null;
  bestaetigtAm: PlainDate | null;
  oeffentlich: boolean | null;
  quelle: string | null;
  anbieter: { fremdId: string; angaben: Anbieterangaben };
  begriffe: Begriff[];
};
export type Zeilenlage = {
  nummer: number;
  werte: Readonly<Record<string, string>>;
  spalten: Spaltenbild;
  zuordnung: Zuordnung;
  /** Organisation of rows that name none. */
  anbieter: string;
  /** Our own table: entries of a list stand one below the other, and a semicolon belongs to them. */
  eigene: boolean;
};
type Zellen = ReturnType<typeof createZellen>;

const KOSTENWORTE = {
  kostenlos: 'KOSTENFREI',
  gratis: 'KOSTENFREI',
  unentgeltlich: 'KOSTENFREI',
  frei: 'KOSTENFREI',
};
const BETREUUNGSWORTE = { ja: 'JA', nein: 'NEIN', aufanfrage: 'AUF_ANFRAGE' };
const ANMELDEWORTE = { ja: 'ANMELDUNG', nein: 'OFFEN', offen: 'OFFEN', erforderlich: 'ANMELDUNG' };

/** By which this row is found again: its Kennung, else its title with Organisation and place. */
export function toZeilenkennung(lage: Zeilenlage): string {
  const zellen = createZellen(lage, []);
  const eigene = toLine(zellen.roh('kennung'));
  if (eigene !== '') return eigene.slice(0, 200);
  const merkmale = ['titel', 'anbieter', 'ort', 'strasse'].map((code) =>
    toLine(zellen.roh(code)).toLowerCase(),
  );
  return `zeile-${createHash('sha256').update(merkmale.join('\n')).digest('hex').slice(0, 40)}`;
}

/** The title of a row as it stands, for lists of what is wrong. */
export function readTitel(lage: Zeilenlage): string {
  const titel = toLine(createZellen(lage, []).roh('titel')).slice(0, 150);
  return titel === '' ? `Zeile ${lage.nummer}` : titel;
}

/**
 * One row in our fields. A field without a column is taken from `grundlage`, else it is empty; an empty cell means that there is
 * nothing. Everything that is wrong with the row is named at once.
 */
export function parseZeile(
  lage: Zeilenlage,
  grundlage: Grundlage | null,
): { ok: true; wert: Zeilensatz } | { ok: false; fehler: Importfehler[] } {
  const fehler: Importfehler[] = [];
  const z = createZellen(lage, fehler);
  const bisher = grundlage?.angaben;
  if (isArchiviert(z.roh('zustand')))
    z.melde('zustand', {
      grund: 'Die Datei nennt dieses Angebot als archiviert; solche werden nicht eingelesen.',
      reparatur: 'Schreiben Sie „im Verzeichnis“, wenn es das Angebot gibt.',
    });
  const titel = z.text('titel', bisher?.titel);
  const { bereiche, zielgruppen, begriffe } = readThemen(z, lage.zuordnung, bisher);
  const angaben = Angaben.safeParse({
    titel: titel ?? '',
    kurzname: z.text('kurzname', bisher?.kurzname),
    beschreibung: z.text('beschreibung', bisher?.beschreibung) ?? titel ?? '',
    einfach: z.text('einfach', bisher?.einfach),
    uebersetzungen: z.liste('uebersetzungen', bisher?.uebersetzungen),
    art: z.eins('art', ANGEBOTSARTEN, bisher?.art ?? 'ANDERE', 'ANDERE'),
    bereiche,
    zielgruppen,
    zielgruppeText: z.text('zielgruppeText', bisher?.zielgruppeText),
    alterVon: z.ganzzahl('alterVon', bisher?.alterVon),
    alterBis: z.ganzzahl('alterBis', bisher?.alterBis),
    rechtskreise: z.mehrere('rechtskreise', RECHTSKREISE, bisher?.rechtskreise),
    programm: z.text('programm', bisher?.programm),
    sprachen: z.sprachen('sprachen', bisher?.sprachen),
    sprachmittlung: z.text('sprachmittlung', bisher?.sprachmittlung),
    kosten: {
      art: z.eins('kosten', KOSTEN, bisher?.kosten.art ?? 'UNBEKANNT', 'UNBEKANNT', KOSTENWORTE),
      text: z.text('kostenText', bisher?.kosten.text),
    },
    anmeldung: {
      art: z.eins('anmeldung', ANMELDUNGEN, bisher?.anmeldung.art ?? 'ANMELDUNG', 'ANMELDUNG', ANMELDEWORTE),
      text: z.text('anmeldungText', bisher?.anmeldung.text),
    },
    unterlagen: z.zeilen('unterlagen', bisher?.unterlagen),
    plaetze: {
      stand: z.eins('plaetze', PLATZSTAENDE, bisher?.plaetze.stand ?? 'UNBEKANNT', 'UNBEKANNT'),
      frei: z.ganzzahl('frei', bisher?.plaetze.frei),
      wartezeitWochen: z.ganzzahl('wartezeit', bisher?.plaetze.wartezeitWochen),
      am: z.tag('plaetzeAm', bisher?.plaetze.am),
    },
    termine: listTermine(z, bisher?.termine),
    niveaus: z.mehrere('niveaus', NIVEAUS, bisher?.niveaus),
    kinderbetreuung: {
      art: z.eins(
        'kinderbetreuung',
        KINDERBETREUUNGEN,
        bisher?.kinderbetreuung.art ?? 'UNBEKANNT',
        'UNBEKANNT',
        BETREUUNGSWORTE,
      ),
      text: z.text('kinderbetreuungText', bisher?.kinderbetreuung.text),
    },
    barrierefreiheit: {
      merkmale: z.mehrere('barrierefreiheit', BARRIEREFREIHEITEN, bisher?.barrierefreiheit.merkmale),
      text: z.text('barrierefreiheitText', bisher?.barrierefreiheit.text),
    },
    orte: listOrte(z, bisher?.orte),
    gebiete: z.zeilen('gebiete', bisher?.gebiete),
    kontakt: {
      funktion: z.text('kontaktFunktion', bisher?.kontakt.funktion),
      name: z.text('kontaktName', bisher?.kontakt.name),
      telefon: z.text('telefon', bisher?.kontakt.telefon),
      email: z.text('email', bisher?.kontakt.email),
    },
    webseite: z.web('webseite', bisher?.webseite),
    qualifikation: z.text('qualifikation', bisher?.qualifikation),
    foerderung: z.text('foerderung', bisher?.foerderung),
    hinweis: z.text('hinweis', bisher?.hinweis),
  });
  const kopf = {
    gueltigBis: z.tag('gueltigBis', grundlage?.gueltigBis) as PlainDate | null,
    bestaetigtAm: z.tag('bestaetigtAm', null) as PlainDate | null,
    oeffentlich: z.jaNein('oeffentlich'),
    quelle: z.text('quelle', null)?.slice(0, 200) ?? null,
  };
  const anbieter = readAnbieter(z, lage.anbieter);
  if (!angaben.success)
    for (const { path, message } of angaben.error.issues)
      z.melde(toFeldcode(lage.spalten, path), toZellfehler(message));
  if (!anbieter.success)
    for (const { path, message } of anbieter.error.issues)
      z.melde(toAnbieterfeld(path), toZellfehler(message));
  if (fehler.length > 0 || !angaben.success || !anbieter.success)
    return { ok: false, fehler: fehler.map(toImportfehler) };
  return {
    ok: true,
    wert: {
      fremdId: toZeilenkennung(lage),
      titel: angaben.data.titel,
      angaben: angaben.data,
      ...kopf,
      anbieter: { fremdId: anbieter.data.name, angaben: anbieter.data },
      begriffe,
    },
  };
}

/** Reads cells by the field that their column fills, and notes what is wrong where it stands. */
function createZellen({ nummer, werte, spalten, eigene }: Zeilenlage, fehler: Importfehler[]) {
  const spalteZu = new Map(
    spalten.flatMap(({ name, feld }) => (feld === null ? [] : [[feld, name] as const])),
  );
  const hat = (code: string) => spalteZu.has(code);
  const roh = (code: string) => (werte[spalteZu.get(code) ?? ''] ?? '').trim();
  const melde = (code: string, { grund, reparatur }: Zellfehler, wert = roh(code)) => {
    const spalte = spalteZu.get(code) ?? null;
    if (fehler.some((einer) => einer.spalte === spalte && einer.grund === grund)) return;
    fehler.push({ zeile: nummer, spalte, grund, reparatur, ...(wert === '' ? {} : { wert }) });
  };
  const lies = <T>(
    code: string,
    sonst: T | undefined,
    leer: T,
    parse: (text: string) => { wert: T } | { fehler: Zellfehler },
  ): T => {
    if (!hat(code)) return sonst ?? leer;
    if (roh(code) === '') return leer;
    const gelesen = parse(roh(code));
    if ('wert' in gelesen) return gelesen.wert;
    melde(code, gelesen.fehler);
    return leer;
  };
  const worte =
    (liste: readonly Wert[], gleich: Readonly<Record<string, string>> = {}) =>
    (text: string): { wert: string[] } | { fehler: Zellfehler } => {
      const { codes, fremde } = parseWorte(liste, text, gleich);
      return fremde.length === 0
        ? { wert: codes }
        : {
            fehler: {
              grund: `„${fremde[0]?.slice(0, 60)}“ steht nicht in der Liste.`,
              reparatur: describeErlaubt(liste),
            },
          };
    };
  const text = (code: string, sonst: string | null | undefined) =>
    lies<string | null>(code, sonst, null, (inhalt) =>
      inhalt.length > TEXT_HOECHSTENS
        ? { fehler: { grund: 'Der Text ist länger als 50.000 Zeichen.', reparatur: 'Kürzen Sie ihn.' } }
        : { wert: toKlartext(inhalt) },
    );
  return {
    hat,
    roh,
    melde,
    lies,
    text,
    /** Others write `www.verein.example`. */
    web: (code: string, sonst: string | null | undefined) => {
      const adresse = text(code, sonst);
      return adresse !== null && /^www\./i.test(adresse) ? `https://${adresse}` : adresse;
    },
    zeilen: (code: string, sonst: readonly string[] | undefined) =>
      lies<readonly string[]>(code, sonst, [], (inhalt) => ({
        wert: inhalt
          .split(eigene ? '\n' : /[\n;|]/)
          .map((eine) => toKlartext(eine.slice(0, 1_000)))
          .filter((eine) => eine !== ''),
      })),
    liste: (code: string, sonst: readonly unknown[] | undefined) =>
      lies<readonly unknown[]>(code, sonst, [], parseListe),
    ganzzahl: (code: string, sonst: number | null | undefined) =>
      lies<number | null>(code, sonst, null, parseGanzzahl),
    tag: (code: string, sonst: string | null | undefined) => lies<string | null>(code, sonst, null, parseTag),
    jaNein: (code: string) => lies<boolean | null>(code, null, null, parseJaNein),
    sprachen: (code: string, sonst: readonly string[] | undefined) =>
      lies<readonly string[]>(code, sonst, [], (inhalt) => {
        const { codes, fremde } = parseSprachen(inhalt);
        return fremde.length === 0
          ? { wert: codes }
          : {
              fehler: {
                grund: `„${fremde[0]?.slice(0, 60)}“ ist hier keine Sprache.`,
                reparatur:
                  'Schreiben Sie den Namen auf Deutsch oder das Kürzel, zum Beispiel „Arabisch“ oder „ar“.',
              },
            };
      }),
    mehrere: (code: string, liste: readonly Wert[], sonst: readonly string[] | undefined) =>
      lies<readonly string[]>(code, sonst, [], worte(liste)),
    eins: (
      code: string,
      liste: readonly Wert[],
      sonst: string,
      leer: string,
      gleich: Readonly<Record<string, string>> = {},
    ) =>
      lies<string>(code, sonst, leer, (inhalt) => {
        const gelesen = worte(liste, gleich)(inhalt);
        if ('fehler' in gelesen) return gelesen;
        return gelesen.wert.length === 1
          ? { wert: gelesen.wert[0] ?? leer }
          : {
              fehler: {
                grund: 'Hier steht mehr als eines.',
                reparatur: `Lassen Sie eines stehen. ${describeErlaubt(liste)}`,
              },
            };
      }),
  };
}
export type Zellenleser = Zellen;

/** Words of our list count as they are; others are terms whose meaning the office can say. */
function readThemen(z: Zellen, zuordnung: Zuordnung, bisher: Angaben | undefined) {
  const themen = parseWorte(THEMENBEREICHE, z.roh('bereiche'));
  const gruppen = parseWorte(ZIELGRUPPEN, z.roh('zielgruppen'));
  const begriffe = [
    ...toBegriffe('Lebensbereiche', themen.fremde, zuordnung),
    ...toBegriffe('Zielgruppen', gruppen.fremde, zuordnung),
  ];
  const bereiche = [...themen.codes, ...begriffe.flatMap(({ bereich }) => bereich ?? [])];
  const zielgruppen = [...gruppen.codes, ...begriffe.flatMap(({ zielgruppe }) => zielgruppe ?? [])];
  return {
    begriffe,
    bereiche:
      z.hat('bereiche') || bisher === undefined
        ? bereiche.length === 0
          ? ['WEITERES']
          : bereiche
        : bisher.bereiche,
    zielgruppen: z.hat('zielgruppen') || bisher === undefined ? zielgruppen : bisher.zielgruppen,
  };
}

function toBegriffe(taxonomie: string, worte: readonly string[], zuordnung: Zuordnung): Begriff[] {
  return worte.map((wort) => {
    const schluessel = toBegriffSchluessel(taxonomie, toLine(wort));
    return {
      schluessel,
      name: toLine(wort).slice(0, 120),
      ...findBedeutung(schluessel, wort, wort, zuordnung),
    };
  });
}

function readAnbieter(z: Zellen, sonst: string) {
  return Anbieterangaben.safeParse({
    name: z.text('anbieter', null) ?? sonst,
    art: z.eins('anbieterArt', EMPFAENGERARTEN, 'BERATUNGSANGEBOT', 'BERATUNGSANGEBOT'),
    beschreibung: z.text('anbieterBeschreibung', null),
    webseite: z.web('anbieterWebseite', null),
    telefon: z.text('anbieterTelefon', null),
    email: z.text('anbieterEmail', null),
    strasse: z.text('anbieterStrasse', null),
    plz: z.text('anbieterPlz', null),
    ort: z.text('anbieterOrt', null),
    pflege: {},
  });
}

function isArchiviert(text: string): boolean {
  const wort = foldKopf(text);
  return (
    ['archiviert', 'beendet', 'inaktiv', 'geloescht'].includes(wort) ||
    ARCHIVGRUENDE.some((grund) => foldKopf(grund.text) === wort)
  );
}

const PFADE: Readonly<Record<string, string>> = {
  'kosten/text': 'kostenText',
  'anmeldung/text': 'anmeldungText',
  'kinderbetreuung/text': 'kinderbetreuungText',
  'barrierefreiheit/text': 'barrierefreiheitText',
  'plaetze/am': 'plaetzeAm',
  'plaetze/frei': 'frei',
  'plaetze/wartezeitWochen': 'wartezeit',
  'kontakt/funktion': 'kontaktFunktion',
  'kontakt/name': 'kontaktName',
  'kontakt/telefon': 'telefon',
  'kontakt/email': 'email',
};

/** The column in which the wrong part stands; the first of the field when it has several. */
function toFeldcode(spalten: Spaltenbild, path: readonly PropertyKey[]): string {
  const belegt = (code: string) => spalten.some(({ feld }) => feld === code);
  const genau = PFADE[path.map(String).join('/')];
  if (genau !== undefined && belegt(genau)) return genau;
  const [stand, , teil] = path.map(String);
  const einfach =
    stand === 'orte' && ['plz', 'ort', 'strasse', 'breite', 'laenge'].includes(teil ?? '') ? teil : undefined;
  if (einfach !== undefined && belegt(einfach)) return einfach;
  return (
    IMPORTFELDER.find((feld) => feld.stand === stand && belegt(feld.code))?.code ??
    IMPORTFELDER.find((feld) => feld.stand === stand)?.code ??
    'titel'
  );
}

function toAnbieterfeld(path: readonly PropertyKey[]): string {
  const [erster = ''] = path.map(String);
  return erster === 'name' ? 'anbieter' : `anbieter${erster.charAt(0).toUpperCase()}${erster.slice(1)}`;
}

/** Sentences of the form say already how it should be. */
function toZellfehler(meldung: string): Zellfehler {
  return { grund: 'Der Wert passt nicht.', reparatur: meldung };
}
