import {
  addMonths,
  formatGerman,
  isPlainDate,
  parsePlainDate,
  type PlainDate,
} from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { countCodePoints } from '#src/core/text.ts';
import { checkGeboren, parseTeilgeburtsdatum } from '#src/core/teilgeburtsdatum.ts';
import { AUFNAHMEKRITERIEN, type Aufnahmekriterium } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { KONTAKTARTEN, type Kontaktart } from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHEN, type Sprache } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE, type Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZUGANGSWEGE, type Zugangsweg } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { IdentitaetEingabe } from '#src/modules/person/identitaet.model.ts';
import type { Bestandsspalte } from './spalten.model.ts';
import { BESTANDSGRUNDLAGEN, type Bestandsgrundlage } from './wertelisten/grundlagen.ts';

/** The four criteria beside the Grundvoraussetzung, in the order and with the numbers of the Handreichung. */
type Kriterium = Exclude<Aufnahmekriterium, 'EINWILLIGUNG_ZUSAMMENARBEIT'>;
const KRITERIEN = AUFNAHMEKRITERIEN.filter(
  (eines): eines is Extract<(typeof AUFNAHMEKRITERIEN)[number], { code: Kriterium }> =>
    eines.code !== 'EINWILLIGUNG_ZUSAMMENARBEIT',
);

type Papiereinwilligung = { am: PlainDate; form: 'SCHRIFTLICH' | 'ELEKTRONISCH'; fassung: string };

/** One row as it is taken over. */
export type Bestandssatz = {
  zeile: number;
  schluessel: string;
  art: 'KURZBERATUNG' | 'FALL';
  /** null: without a name. */
  identitaet: IdentitaetEingabe | null;
  sprache: Sprache;
  zugangsweg: Zugangsweg;
  bedarfe: Themenbereich[];
  begonnenAm: PlainDate;
  /** A Fall alone. */
  aufgenommenAm: PlainDate | null;
  /** null: the table does not say. */
  kriterien: Kriterium[] | null;
  begruendung: string | null;
  kontakt: { datum: PlainDate; art: Kontaktart } | null;
  naechsterTermin: PlainDate | null;
  rechtsgrundlage: Bestandsgrundlage;
  informationAm: PlainDate | null;
  einwilligung: Papiereinwilligung | null;
  anliegen: string | null;
};

/** What is wrong, in the form of the general import. What could be confidential is not repeated. */
type Zeilenfehler = {
  zeile: number;
  spalte: string | null;
  grund: string;
  reparatur: string;
  wert?: string;
};
type Rohzeile = { nummer: number; werte: Record<string, string> };
type Melder = (spalte: Bestandsspalte, grund: string, reparatur: string, mitWert?: boolean) => void;
type Leser = (spalte: Bestandsspalte) => string;

/** A Kurzberatung is deleted so many months after its last contact (LK-02): an older one is not taken over any more. */
const KURZBERATUNG_MONATE = 12;

/** Reads one row and answers everything that is wrong with it: row, column, reason, repair. */
export function checkRow(
  { nummer, werte }: Rohzeile,
  heute: PlainDate,
): Result<Bestandssatz, Zeilenfehler[]> {
  const fehler: Zeilenfehler[] = [];
  const lies: Leser = (spalte) => (werte[spalte] ?? '').trim();
  const melde: Melder = (spalte, grund, reparatur, mitWert = false) =>
    fehler.push({
      zeile: nummer,
      spalte,
      grund,
      reparatur,
      ...(mitWert && lies(spalte) !== '' ? { wert: lies(spalte) } : {}),
    });
  const art = readArt(lies, melde);
  const tage = readTage(lies, melde, heute);
  const satz = {
    schluessel: readText('schluessel', 60, lies, melde),
    identitaet: readIdentitaet(lies, melde, heute),
    sprache: readWert('sprache', SPRACHEN, lies, melde),
    zugangsweg: readWert('zugangsweg', ZUGANGSWEGE, lies, melde),
    bedarfe: readListe('bedarfe', THEMENBEREICHE, lies, melde),
    kriterien: readKriterien(lies, melde),
    begruendung: readOptional('begruendung', 1_000, lies, melde),
    kontakt: readKontakt(lies, melde, tage),
    rechtsgrundlage: readWert('rechtsgrundlage', BESTANDSGRUNDLAGEN, lies, melde),
    einwilligung: readEinwilligung(lies, melde, heute),
    anliegen: readOptional('anliegen', 2_000, lies, melde),
  };
  if (satz.schluessel === null && lies('schluessel') === '')
    melde('schluessel', 'Der Schlüssel fehlt.', 'Tragen Sie ein, woran Sie die Zeile wiedererkennen.');
  checkGrundlage({ ...satz, ...tage, art }, lies, melde);
  if (art === 'FALL') checkFall({ ...satz, ...tage }, melde);
  if (art === 'KURZBERATUNG') checkKurz({ ...satz, ...tage }, lies, melde, heute);
  if (fehler.length > 0) return fail(fehler);
  const { schluessel, sprache, zugangsweg, rechtsgrundlage } = satz;
  if (
    art === null ||
    schluessel === null ||
    sprache === null ||
    zugangsweg === null ||
    tage.begonnenAm === null
  )
    throw new Error('Row without error misses a value');
  if (rechtsgrundlage === null) throw new Error('Row without error misses its basis');
  return ok({
    ...satz,
    zeile: nummer,
    art,
    schluessel,
    sprache,
    zugangsweg,
    rechtsgrundlage,
    begonnenAm: tage.begonnenAm,
    aufgenommenAm: tage.aufgenommenAm,
    naechsterTermin: tage.naechsterTermin,
    informationAm: tage.informationAm,
  });
}

/** Rows that say the same twice: one key, or one person. */
export function checkTogether(saetze: readonly Bestandssatz[]): Zeilenfehler[] {
  const doppelt = (
    spalte: Bestandsspalte,
    grund: string,
    toSchluessel: (satz: Bestandssatz) => string | null,
  ): Zeilenfehler[] => {
    const erste = new Map<string, number>();
    return saetze.flatMap((satz) => {
      const schluessel = toSchluessel(satz);
      if (schluessel === null) return [];
      const vorher = erste.get(schluessel);
      if (vorher === undefined) {
        erste.set(schluessel, satz.zeile);
        return [];
      }
      const reparatur = 'Entfernen Sie eine der beiden Zeilen, oder unterscheiden Sie sie.';
      return [{ zeile: satz.zeile, spalte, grund: grund.replace('{zeile}', String(vorher)), reparatur }];
    });
  };
  return [
    ...doppelt(
      'schluessel',
      'Dieser Schlüssel steht schon in Zeile {zeile}.',
      ({ schluessel }) => schluessel,
    ),
    ...doppelt('familienname', 'Dieselbe Person steht schon in Zeile {zeile}.', ({ identitaet }) =>
      identitaet === null
        ? null
        : [identitaet.familienname, identitaet.vornamen, identitaet.geburtsdatum]
            .map((teil) => fold(teil ?? ''))
            .join('|'),
    ),
  ];
}

const fold = (text: string): string =>
  text.normalize('NFC').toLocaleLowerCase('de').replaceAll(/\s+/g, ' ').trim();

function readArt(lies: Leser, melde: Melder): Bestandssatz['art'] | null {
  const text = fold(lies('art'));
  if (text === 'fall') return 'FALL';
  if (text === 'kurzberatung') return 'KURZBERATUNG';
  melde('art', 'Die Art ist nicht bekannt.', 'Schreiben Sie „Fall“ oder „Kurzberatung“.', true);
  return null;
}

type Tage = {
  begonnenAm: PlainDate | null;
  aufgenommenAm: PlainDate | null;
  letzterKontakt: PlainDate | null;
  naechsterTermin: PlainDate | null;
  informationAm: PlainDate | null;
};

function readTage(lies: Leser, melde: Melder, heute: PlainDate): Tage {
  const begonnenAm = readTag('begonnen_am', lies, melde, { bis: heute });
  if (lies('begonnen_am') === '') melde('begonnen_am', 'Der Tag fehlt.', SO);
  const ab = begonnenAm === null ? {} : { ab: begonnenAm };
  return {
    begonnenAm,
    aufgenommenAm: readTag('aufgenommen_am', lies, melde, { ...ab, bis: heute }),
    letzterKontakt: readTag('letzter_kontakt', lies, melde, { ...ab, bis: heute }),
    naechsterTermin: readTag('naechster_termin', lies, melde, { ab: heute }),
    informationAm: readTag('information_am', lies, melde, { bis: heute }),
  };
}

const SO = 'Schreiben Sie den Tag so: 05.10.2026.';

/** null: left out, or wrong and told. */
function readTag(
  spalte: Bestandsspalte,
  lies: Leser,
  melde: Melder,
  { ab, bis }: { ab?: PlainDate; bis?: PlainDate },
): PlainDate | null {
  const text = lies(spalte);
  if (text === '') return null;
  const datum = isPlainDate(text) ? ok(text) : parsePlainDate(text);
  if (!datum.ok) {
    const grund = datum.fehler.code === 'DATUM_FORMAT' ? 'Das ist kein Datum.' : 'Diesen Tag gibt es nicht.';
    melde(spalte, grund, SO, true);
    return null;
  }
  if (bis !== undefined && datum.wert > bis) {
    melde(
      spalte,
      `Der Tag liegt nach dem heutigen Tag (${formatGerman(bis)}).`,
      'Prüfen Sie das Jahr.',
      true,
    );
    return null;
  }
  if (ab !== undefined && datum.wert < ab) {
    melde(spalte, `Der Tag liegt vor dem ${formatGerman(ab)}.`, 'Prüfen Sie beide Tage.', true);
    return null;
  }
  return datum.wert;
}

function findWert<W extends Wert>(liste: readonly W[], text: string): W | undefined {
  const gesucht = fold(text);
  return liste.find(
    (wert) => wert.beendet !== true && (wert.code.toLowerCase() === gesucht || fold(wert.text) === gesucht),
  );
}

/** Short, so that the row of the error stays readable; long lists are named by their beginning. */
function nennWerte(liste: readonly Wert[]): string {
  const texte = liste.filter(({ beendet }) => beendet !== true).map(({ text }) => `„${text}“`);
  const genannt = texte.slice(0, 4).join(', ');
  return texte.length > 4
    ? `Schreiben Sie einen Wert der Liste, zum Beispiel ${genannt}. Alle stehen unter „Spalten“.`
    : `Schreiben Sie ${genannt}.`;
}

function readWert<const W extends Wert>(
  spalte: Bestandsspalte,
  liste: readonly W[],
  lies: Leser,
  melde: Melder,
): W['code'] | null {
  const text = lies(spalte);
  // The texts of the lists explain themselves in brackets; the words before them are enough.
  const wert =
    findWert(liste, text) ??
    liste.find((eines) => text !== '' && fold(eines.text).startsWith(`${fold(text)} (`));
  if (wert !== undefined) return wert.code;
  melde(
    spalte,
    text === '' ? 'Der Wert fehlt.' : 'Dieser Wert steht nicht in der Liste.',
    nennWerte(liste),
    true,
  );
  return null;
}

const teile = (text: string): string[] =>
  text
    .split('|')
    .map((teil) => teil.trim())
    .filter((teil) => teil !== '');

function readListe<const W extends Wert>(
  spalte: Bestandsspalte,
  liste: readonly W[],
  lies: Leser,
  melde: Melder,
): W['code'][] {
  const gelesen = teile(lies(spalte)).map((teil) => ({ teil, wert: findWert(liste, teil) }));
  const falsch = gelesen.filter(({ wert }) => wert === undefined).map(({ teil }) => `„${teil}“`);
  if (falsch.length > 0)
    melde(spalte, `Nicht in der Liste: ${falsch.join(', ')}. Mehrere trennt ein „|“.`, nennWerte(liste));
  return [...new Set(gelesen.flatMap(({ wert }) => (wert === undefined ? [] : [wert.code])))];
}

function readKriterien(lies: Leser, melde: Melder): Kriterium[] | null {
  const text = lies('kriterien');
  if (text === '') return null;
  const gelesen = teile(text).map((teil) => KRITERIEN[Number(teil) - 1] ?? findWert(KRITERIEN, teil));
  if (gelesen.some((eines) => eines === undefined)) {
    const zahlen = KRITERIEN.map((eines, stelle) => `${stelle + 1} = ${eines.text}`).join('; ');
    melde('kriterien', 'Ein Kriterium ist nicht bekannt.', `Schreiben Sie die erfüllten: ${zahlen}.`, true);
  }
  return [...new Set(gelesen.flatMap((eines) => (eines === undefined ? [] : [eines.code])))];
}

function readText(spalte: Bestandsspalte, max: number, lies: Leser, melde: Melder): string | null {
  const text = lies(spalte);
  if (text === '') return null;
  if (countCodePoints(text) <= max) return text;
  melde(spalte, `Der Text ist länger als ${max} Zeichen.`, 'Kürzen Sie ihn.');
  return null;
}

const readOptional = readText;

/** null: no name in the row, or wrong and told. */
function readIdentitaet(lies: Leser, melde: Melder, heute: PlainDate): IdentitaetEingabe | null {
  if (!hasName(lies)) return null;
  const telefon = lies('telefon');
  const sprache = findWert(SPRACHEN, lies('sprache'))?.code;
  const gelesen = IdentitaetEingabe.safeParse({
    familienname: lies('familienname'),
    vornamen: lies('vornamen'),
    geburtsdatum: lies('geburtsdatum'),
    sprachen: sprache === undefined ? [] : [{ sprache }],
    // Nobody has said yet that this way is safe (DP-B-03).
    kontaktwege: telefon === '' ? [] : [{ art: 'TELEFON', wert: telefon }],
  });
  if (!gelesen.success) {
    for (const { path, message } of gelesen.error.issues)
      melde(SPALTE_VON[String(path[0])] ?? 'familienname', message, PRUEFEN);
    return null;
  }
  const geboren =
    gelesen.data.geburtsdatum === null ? null : parseTeilgeburtsdatum(gelesen.data.geburtsdatum);
  const moeglich = geboren === null || !geboren.ok ? ok(null) : checkGeboren(geboren.wert, heute);
  if (!moeglich.ok) melde('geburtsdatum', moeglich.fehler.meldung, PRUEFEN);
  return gelesen.data;
}

const PRUEFEN = 'Berichtigen Sie die Zelle in Ihrer Tabelle.';
const SPALTE_VON: Readonly<Record<string, Bestandsspalte>> = {
  vornamen: 'vornamen',
  geburtsdatum: 'geburtsdatum',
  kontaktwege: 'telefon',
};
const hasName = (lies: Leser): boolean => lies('familienname') !== '' || lies('vornamen') !== '';

function readKontakt(lies: Leser, melde: Melder, { letzterKontakt }: Tage): Bestandssatz['kontakt'] {
  if (lies('letzter_kontakt') === '') {
    if (lies('kontaktart') !== '') melde('letzter_kontakt', 'Zur Kontaktart fehlt der Tag.', SO);
    return null;
  }
  const art = readWert('kontaktart', KONTAKTARTEN, lies, melde);
  return letzterKontakt === null || art === null ? null : { datum: letzterKontakt, art };
}

const FORMEN = [
  { code: 'SCHRIFTLICH', text: 'schriftlich', quelle: 'DP-C-01' },
  { code: 'ELEKTRONISCH', text: 'elektronisch', quelle: 'DP-C-01' },
] as const satisfies readonly Wert[];

/** The consent on paper; null: none of its three cells is filled, or wrong and told. */
function readEinwilligung(lies: Leser, melde: Melder, heute: PlainDate): Papiereinwilligung | null {
  if (!hasEinwilligung(lies)) return null;
  const am = readTag('einwilligung_am', lies, melde, { bis: heute });
  if (lies('einwilligung_am') === '') melde('einwilligung_am', 'Der Tag der Einwilligung fehlt.', SO);
  if (fold(lies('einwilligung_form')).startsWith('m')) {
    const reparatur = 'Fragen Sie die Person neu und halten Sie die Einwilligung in der Akte fest.';
    melde('einwilligung_form', 'Eine mündliche Einwilligung lässt sich nicht übernehmen.', reparatur, true);
    return null;
  }
  const form = readWert('einwilligung_form', FORMEN, lies, melde);
  const fassung = readText('einwilligung_fassung', 120, lies, melde);
  if (lies('einwilligung_fassung') === '')
    melde(
      'einwilligung_fassung',
      'Es fehlt, welcher Text unterschrieben wurde.',
      'Nennen Sie Vordruck und Stand.',
    );
  return am === null || form === null || fassung === null ? null : { am, form, fassung };
}

const hasEinwilligung = (lies: Leser): boolean =>
  lies('einwilligung_am') !== '' || lies('einwilligung_form') !== '' || lies('einwilligung_fassung') !== '';

type Halb = Pick<Bestandssatz, 'identitaet' | 'kriterien' | 'begruendung' | 'bedarfe' | 'kontakt'> & Tage;

/** What a row rests on fits what it holds (ARC-03, DP-D-01). */
function checkGrundlage(
  satz: Halb & { art: Bestandssatz['art'] | null; rechtsgrundlage: Bestandsgrundlage | null },
  lies: Leser,
  melde: Melder,
): void {
  const { rechtsgrundlage } = satz;
  if (rechtsgrundlage === null) return;
  if (rechtsgrundlage === 'OHNE_NAMEN') {
    const mitName = (['familienname', 'vornamen', 'geburtsdatum', 'telefon'] as const).filter(
      (spalte) => lies(spalte) !== '',
    );
    for (const spalte of mitName)
      melde(
        spalte,
        'Die Zeile ist „Ohne Namen“, hier steht etwas zur Person.',
        'Leeren Sie die Zelle, oder nennen Sie eine andere Rechtsgrundlage.',
      );
  } else {
    if (!hasName(lies))
      melde(
        'familienname',
        'Der Name fehlt.',
        'Tragen Sie einen Namen ein, oder schreiben Sie „Ohne Namen“ als Rechtsgrundlage.',
      );
    if (lies('information_am') === '')
      melde(
        'information_am',
        'Es fehlt, wann die Person informiert wurde.',
        'Holen Sie die Datenschutzinformation nach und tragen Sie den Tag ein.',
      );
  }
  if (rechtsgrundlage === 'EINWILLIGUNG' && !hasEinwilligung(lies))
    melde('einwilligung_am', 'Die Einwilligung fehlt.', 'Tragen Sie Tag, Form und Vordruck ein.');
  if (rechtsgrundlage !== 'EINWILLIGUNG' && hasEinwilligung(lies))
    melde(
      'rechtsgrundlage',
      'Es steht eine Einwilligung da, aber eine andere Rechtsgrundlage.',
      'Schreiben Sie „Einwilligung auf Papier“.',
      true,
    );
  if (satz.art === 'FALL' && rechtsgrundlage !== 'EINWILLIGUNG')
    melde(
      'rechtsgrundlage',
      'Ein Fall braucht die Einwilligung in die Zusammenarbeit.',
      'Ohne sie übernehmen Sie die Zeile als Kurzberatung.',
      true,
    );
}

/** CP-03, AT-15: a Fall was taken in on a day, by criteria or with a reason. */
function checkFall({ aufgenommenAm, kriterien, begruendung }: Halb, melde: Melder): void {
  if (aufgenommenAm === null) melde('aufgenommen_am', 'Der Tag der Aufnahme fehlt oder passt nicht.', SO);
  if (begruendung === null && (kriterien === null || kriterien.length < KRITERIEN.length))
    melde(
      'begruendung',
      'Nicht alle vier Kriterien sind erfüllt, und es steht keine Begründung da.',
      'Schreiben Sie, warum der Fall trotzdem aufgenommen wurde, oder dass es nicht festgehalten ist.',
    );
}

function checkKurz(
  { aufgenommenAm, bedarfe, begonnenAm, letzterKontakt }: Halb,
  lies: Leser,
  melde: Melder,
  heute: PlainDate,
): void {
  if (aufgenommenAm !== null || lies('kriterien') !== '')
    melde(
      'art',
      'Eine Kurzberatung hat keine Aufnahme.',
      'Schreiben Sie „Fall“, oder leeren Sie Aufnahme und Kriterien.',
      true,
    );
  if (bedarfe.length === 0 && lies('bedarfe') === '')
    melde('bedarfe', 'Der Bedarf fehlt.', nennWerte(THEMENBEREICHE));
  const zuletzt = letzterKontakt ?? begonnenAm;
  if (zuletzt !== null && addMonths(zuletzt, KURZBERATUNG_MONATE) <= heute)
    melde(
      'letzter_kontakt',
      `Der letzte Kontakt liegt mehr als ${KURZBERATUNG_MONATE} Monate zurück. Die Löschfrist ist vorbei.`,
      'Nehmen Sie die Zeile heraus und löschen Sie sie auch in Ihrer Tabelle.',
    );
}
