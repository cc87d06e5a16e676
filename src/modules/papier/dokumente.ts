import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import {
  type Einwilligungstext,
  formatEinwilligungstext,
  formatInformationsblatt,
  type Gegenstand,
  OHNE_GEGENSTAND,
  type Stelle,
} from '#src/modules/einwilligung/text.model.ts';
import type { Zweck } from '#src/modules/einwilligung/texte/typen.ts';
import { formatName } from '#src/modules/person/identitaet.model.ts';
import type { Sprache } from '#src/platform/i18n/sprachen.ts';
import {
  type Abschnitt,
  type Block,
  type Dokument,
  formatSatz,
  formatTagLang,
  type Paar,
  toIsoSprache,
  wrapNamen,
  wrapRichtung,
} from './dokument.model.ts';
import type { Papierstoff } from './load-akte.ts';
import type { PapierArt, Pruefung } from './papier.model.ts';
import { ANSCHREIBEN } from './vorlagen/anschreiben/texte.ts';
import { DATENSCHUTZINFORMATION, EINFACH } from './vorlagen/datenschutzinformation/texte.ts';
import { RECHTSTEXTE } from '#src/modules/einwilligung/texte/recht.ts';
import { EINWILLIGUNG } from './vorlagen/einwilligung/texte.ts';
import { formatPaar as paar, listLesehilfe } from './paar.model.ts';
import { GEMEINSAM } from './vorlagen/gemeinsam/texte.ts';
import { HILFEPLAN } from './vorlagen/hilfeplan/texte.ts';
import { MEIN_BLATT, MEIN_BLATT_NEUTRAL } from './vorlagen/kim-blatt/texte.ts';
import { UEBERGABEPROTOKOLL } from './vorlagen/uebergabeprotokoll/texte.ts';
import { ZIELVEREINBARUNG } from './vorlagen/zielvereinbarung/texte.ts';

/** What a paper is made of: the Akte, the Stelle, who prints, in which language, and whether the words were checked. */
export type Druckauftrag = {
  stoff: Papierstoff;
  stelle: Stelle;
  /** Name of the acting member of staff. */
  ansprechperson: string;
  sprache: Sprache;
  pruefung: Pruefung | null;
  heute: string;
  zweck: Zweck;
  /** A recorded consent with the text as it was shown. */
  einwilligung: {
    text: Einwilligungstext;
    gegenstand: Gegenstand;
    gueltigVon: string;
    mitwirkende: readonly string[];
  } | null;
  fuss: string;
};

/** The document of each paper, from words of the templates and content of the Akte. */
export const DOKUMENTE = {
  MEIN_BLATT: createKimBlatt,
  MEIN_BLATT_NEUTRAL: createNeutralesBlatt,
  ZIELVEREINBARUNG: createZielvereinbarung,
  HILFEPLAN: createHilfeplan,
  EINWILLIGUNG: createEinwilligungspapier,
  SCHWEIGEPFLICHTENTBINDUNG: (auftrag) => createEinwilligungspapier({ ...auftrag, zweck: 'SCHWEIGEPFLICHT' }),
  DATENSCHUTZINFORMATION: createInformation,
  DATENSCHUTZINFORMATION_EINFACH: createEinfacheInformation,
  ANSCHREIBEN: createAnschreiben,
  UEBERGABEPROTOKOLL: createUebergabeprotokoll,
} as const satisfies Record<PapierArt, (auftrag: Druckauftrag) => Dokument>;

type Werte = Readonly<Record<string, string>>;

const einmal = (text: string): Paar => ({ de: text, fremd: null });
const tag = (datum: string): string => formatGerman(toPlainDate(datum));

function toRahmen(auftrag: Druckauftrag, titel: Paar): Omit<Dokument, 'bloecke'> {
  return {
    titel,
    sprache: auftrag.sprache,
    anordnung: 'nebeneinander',
    leitsprache: 'de',
    anschrift: null,
    angaben: [],
    fuss: auftrag.fuss,
  };
}

/** Who the paper is about and who made it: one German line. */
function listAngaben({ stoff, stelle, ansprechperson, heute }: Druckauftrag): string[] {
  const name = stoff.person === null ? [] : [formatName(stoff.person)];
  return [
    ...name,
    `Akte ${stoff.akte.nummer}`,
    stelle.name,
    `Case Management: ${ansprechperson}`,
    tag(heute),
  ];
}

function listUnterschriften(sprache: Sprache, beide: boolean): Block[] {
  const person: Block = {
    art: 'unterschriften',
    felder: [paar(GEMEINSAM, 'ortDatum', sprache), paar(GEMEINSAM, 'unterschriftPerson', sprache)],
  };
  if (!beide) return [person];
  const stelle: Block = {
    art: 'unterschriften',
    felder: [paar(GEMEINSAM, 'ortDatum', sprache), paar(GEMEINSAM, 'unterschriftStelle', sprache)],
  };
  return [person, stelle];
}

type Ziel = Papierstoff['ziele'][number];

/** The goal as it was said, beside its German form. In a third language the words of the person stay as they are. */
function toWortlaut(ziel: Ziel, sprache: Sprache): Paar {
  if (ziel.sprache === 'de') {
    return sprache === 'de'
      ? einmal(ziel.wortlaut)
      : { de: ziel.wortlaut, fremd: GEMEINSAM.texte[sprache].keineUebersetzung };
  }
  const de = ziel.uebersetzung ?? GEMEINSAM.texte.de.keineUebersetzung;
  return { de, fremd: ziel.wortlaut, sprache: toIsoSprache(ziel.sprache) };
}

function createZielvereinbarung(auftrag: Druckauftrag): Dokument {
  const { stoff, sprache } = auftrag;
  const wort = (
    schluessel: Parameters<typeof paar<keyof (typeof ZIELVEREINBARUNG)['texte']['de']>>[1],
    werte?: Werte,
  ) => paar(ZIELVEREINBARUNG, schluessel, sprache, werte);
  const ziele = stoff.ziele.flatMap((ziel, stelle): Block[] => [
    { art: 'ueberschrift', text: wort('ziel', { nummer: String(stelle + 1) }) },
    { art: 'absatz', text: toWortlaut(ziel, sprache) },
    ...listFelder([
      [wort('fuer'), ziel.fuer],
      [wort('woran'), ziel.indikator],
      [wort('werTutWas'), ziel.werTutWas],
      [wort('bisWann'), ziel.frist === null ? null : tag(ziel.frist)],
      [wort('vereinbartAm'), tag(ziel.vereinbartAm)],
    ]),
    ...(ziel.form === 'MUENDLICH' ? [{ art: 'absatz', text: wort('muendlich') } as const] : []),
  ]);
  return {
    ...toRahmen(auftrag, wort('titel')),
    angaben: listAngaben(auftrag),
    bloecke: [
      ...listLesehilfe(auftrag),
      { art: 'absatz', text: wort('einleitung') },
      ...ziele,
      ...listUnterschriften(sprache, true),
    ],
  };
}

/** Fields that have a value. The value was typed in German and stands once. */
function listFelder(felder: readonly (readonly [Paar, string | null])[]): Block[] {
  return felder.flatMap(([label, wert]): Block[] =>
    wert === null ? [] : [{ art: 'feld', label, wert: einmal(wert) }],
  );
}

function createHilfeplan(auftrag: Druckauftrag): Dokument {
  const { stoff, sprache } = auftrag;
  const wort = (schluessel: keyof (typeof HILFEPLAN)['texte']['de']) => paar(HILFEPLAN, schluessel, sprache);
  const ziele = stoff.ziele.flatMap((ziel, stelle): Block[] => {
    const schritte = ziel.schritte.filter(({ stand }) => stand !== 'ENTFALLEN');
    const kopf: Block[] = [
      { art: 'ueberschrift', text: paar(ZIELVEREINBARUNG, 'ziel', sprache, { nummer: String(stelle + 1) }) },
      { art: 'absatz', text: toWortlaut(ziel, sprache) },
      ...listFelder([[paar(ZIELVEREINBARUNG, 'fuer', sprache), ziel.fuer]]),
    ];
    if (schritte.length === 0) return [...kopf, { art: 'absatz', text: wort('keineSchritte') }];
    const zeilen = schritte.map(({ was, fuer, wer, faelligAm, stand }) => [
      einmal(fuer === null ? was : `${was} (${fuer})`),
      wort(wer),
      einmal(faelligAm === null ? '–' : tag(faelligAm)),
      wort(stand === 'ERLEDIGT' ? 'ERLEDIGT' : 'OFFEN'),
    ]);
    const spalten: Paar[] = [wort('was'), wort('wer'), wort('bisWann'), wort('stand')];
    return [...kopf, { art: 'tabelle', kopf: spalten, anteile: [5, 2, 2, 2], zeilen }];
  });
  return {
    ...toRahmen(auftrag, wort('titel')),
    angaben: listAngaben(auftrag),
    bloecke: [...listLesehilfe(auftrag), { art: 'absatz', text: wort('einleitung') }, ...ziele],
  };
}

/** The German text is what counts; beside it the short translation, below it how it was explained and by whom. */
function createEinwilligungspapier(auftrag: Druckauftrag): Dokument {
  const { stelle, sprache, zweck, einwilligung } = auftrag;
  const wort = (schluessel: keyof (typeof EINWILLIGUNG)['texte']['de']) =>
    paar(EINWILLIGUNG, schluessel, sprache);
  const text = einwilligung?.text ?? formatEinwilligungstext(zweck, sprache, stelle, OHNE_GEGENSTAND);
  const fremd = formatFremdtext(text, auftrag);
  const leereStelle = einwilligung === null && (zweck === 'SCHWEIGEPFLICHT' || zweck === 'FALLKONFERENZ');
  const erklaerung: Block[] =
    sprache === 'de'
      ? []
      : [
          { art: 'ueberschrift', text: wort('erklaert') },
          { art: 'wahl', text: wort('sprachmittlung'), linie: true },
          { art: 'wahl', text: wort('gemeinsameSprache'), linie: true },
          { art: 'wahl', text: wort('deutsch'), linie: false },
        ];
  return {
    ...toRahmen(auftrag, { de: text.titel, fremd: fremd?.titel ?? null }),
    angaben: [...listAngaben(auftrag), ...listNachweis(einwilligung)],
    bloecke: [
      ...listLesehilfe(auftrag),
      toSpalten(text.absaetze, fremd?.absaetze ?? []),
      ...(leereStelle ? [{ art: 'kasten', text: wort('eineStelle') } as const] : []),
      ...erklaerung,
      { art: 'wahl', text: wort('ja'), linie: false },
      { art: 'wahl', text: wort('nein'), linie: false },
      ...listUnterschriften(sprache, false),
    ],
  };
}

/** A text in the language of the person alone, over the whole width. */
const toFremd = (text: string, sprache: Sprache): Paar => ({ de: '', fremd: text, sprache });

/** The translation that was shown; in another language than then, today's translation of the same purpose. */
function formatFremdtext(text: Einwilligungstext, { sprache, stelle, einwilligung }: Druckauftrag) {
  if (sprache === 'de') return null;
  const gegenstand = einwilligung?.gegenstand ?? OHNE_GEGENSTAND;
  const fremd =
    text.uebersetzung?.sprache === sprache
      ? text.uebersetzung
      : formatEinwilligungstext(text.zweck, sprache, stelle, gegenstand).uebersetzung;
  if (fremd === null) return null;
  const namen = listNamen(stelle, gegenstand);
  return { titel: fremd.titel, absaetze: fremd.absaetze.map((absatz) => wrapNamen(absatz, namen)) };
}

/** German names that a translated sentence holds: each keeps its own direction. */
const listNamen = (stelle: Stelle, { empfaenger }: Gegenstand) => [
  stelle.name,
  stelle.aufsichtsbehoerde,
  stelle.dsbName,
  stelle.dsbKontakt,
  ...Object.values(RECHTSTEXTE[stelle.rechtsrahmen]),
  empfaenger,
];

function listNachweis(einwilligung: Druckauftrag['einwilligung']): string[] {
  if (einwilligung === null) return [];
  const mit = einwilligung.mitwirkende.length === 0 ? [] : [`Dabei: ${einwilligung.mitwirkende.join(', ')}`];
  return [`Erteilt am ${tag(einwilligung.gueltigVon)}`, ...mit];
}

function createInformation(auftrag: Druckauftrag): Dokument {
  const { titel, abschnitte } = formatInformationsblatt('de', auftrag.stelle);
  return createInformationsblatt(auftrag, titel, abschnitte);
}

function createEinfacheInformation(auftrag: Druckauftrag): Dokument {
  const { stelle } = auftrag;
  const werte = { stelle: stelle.name, aufsicht: stelle.aufsichtsbehoerde };
  const abschnitte = EINFACH.flatMap(({ titel, saetze }) =>
    saetze.map(
      (satz, stelle): Abschnitt => ({ titel: stelle === 0 ? titel : null, text: formatSatz(satz, werte) }),
    ),
  );
  return createInformationsblatt(auftrag, 'Ihre Daten. Ihre Rechte. In Einfacher Sprache', abschnitte);
}

function createInformationsblatt(auftrag: Druckauftrag, titel: string, abschnitte: Abschnitt[]): Dokument {
  const { stelle, sprache } = auftrag;
  const blatt = sprache === 'de' ? null : formatInformationsblatt(sprache, stelle);
  const fremd =
    blatt?.abschnitte.map(({ text }) => wrapNamen(text, [stelle.name, stelle.aufsichtsbehoerde])) ?? [];
  return {
    ...toRahmen(auftrag, { de: titel, fremd: blatt?.titel ?? null }),
    bloecke: [
      ...listLesehilfe(auftrag),
      { art: 'spalten', de: abschnitte, fremd: fremd.map(toAbschnitt) },
      { art: 'wahl', text: paar(DATENSCHUTZINFORMATION, 'erhalten', sprache), linie: false },
      ...listUnterschriften(sprache, false),
    ],
  };
}

const toAbschnitt = (text: string): Abschnitt => ({ titel: null, text });
const toSpalten = (de: readonly string[], fremd: readonly string[]): Block => ({
  art: 'spalten',
  de: de.map(toAbschnitt),
  fremd: fremd.map(toAbschnitt),
});

function createAnschreiben(auftrag: Druckauftrag): Dokument {
  const { stoff, stelle, sprache, ansprechperson, heute } = auftrag;
  const brief = stoff.anschreiben;
  if (brief === null) throw new Error('No letter to print');
  const absaetze = (text: string) => text.split(/\n+/).filter((zeile) => zeile.trim() !== '');
  const { erreichbarkeit } = stoff;
  const fremd: Block[] =
    sprache === 'de' || brief.uebersetzung === ''
      ? []
      : [
          { art: 'ueberschrift', text: paar(ANSCHREIBEN, 'lesefassung', sprache) },
          ...listLesehilfe({ ...auftrag, pruefung: null }),
          ...absaetze(brief.uebersetzung).map(
            (text): Block => ({ art: 'absatz', text: toFremd(text, sprache) }),
          ),
        ];
  return {
    ...toRahmen(auftrag, einmal(brief.betreff)),
    anschrift: {
      absender: [stelle.name, stelle.anschrift].filter((teil) => teil !== null).join(' · '),
      empfaenger: listEmpfaenger(stoff),
      datum: tag(heute),
    },
    bloecke: [
      ...absaetze(brief.text).map((text): Block => ({ art: 'absatz', text: einmal(text) })),
      { art: 'absatz', text: einmal(ansprechperson) },
      ...fremd,
      ...(erreichbarkeit === null
        ? []
        : [
            { art: 'absatz', text: paar(ANSCHREIBEN, 'fragen', sprache) } as const,
            ...listFelder([
              [paar(GEMEINSAM, 'telefon', sprache), erreichbarkeit.telefon],
              [paar(GEMEINSAM, 'erreichbar', sprache), erreichbarkeit.sprechzeit],
            ]),
          ]),
    ],
  };
}

/** From whom to whom, and what went with it: labels in both languages, what was written stands once (IF-R3). */
function createUebergabeprotokoll(auftrag: Druckauftrag): Dokument {
  const { stoff, sprache } = auftrag;
  const wort = (schluessel: keyof (typeof UEBERGABEPROTOKOLL)['texte']['de'], werte?: Werte) =>
    paar(UEBERGABEPROTOKOLL, schluessel, sprache, werte);
  const uebergaben = stoff.uebergaben.flatMap((eine): Block[] => [
    { art: 'ueberschrift', text: wort('uebergabe', { datum: tag(eine.am) }) },
    ...listFelder([
      [wort('von'), eine.von],
      [wort('an'), eine.an],
      [wort('informiert'), eine.informiertAm === null ? null : tag(eine.informiertAm)],
      [wort('mitgegeben'), eine.mitgegeben],
      [wort('themen'), eine.themen],
      [wort('stand'), eine.stand],
      [wort('naechstes'), eine.naechstes],
      [wort('offenes'), eine.offenes],
      ...eine.ziele.map((ziel) => [wort('ziel'), ziel] as const),
    ]),
  ]);
  return {
    ...toRahmen(auftrag, wort('titel')),
    angaben: listAngaben(auftrag),
    bloecke: [...listLesehilfe(auftrag), { art: 'absatz', text: wort('einleitung') }, ...uebergaben],
  };
}

function listEmpfaenger({ person }: Papierstoff): string[] {
  if (person === null) return [];
  const { anschrift, vornamen, familienname } = person;
  const name = [vornamen, familienname].filter((teil) => teil !== null).join(' ');
  const ort = [anschrift?.plz, anschrift?.ort]
    .filter((teil) => teil !== null && teil !== undefined)
    .join(' ');
  return [name === '' ? formatName(person) : name, anschrift?.zusatz, anschrift?.strasse, ort].filter(
    (zeile): zeile is string => typeof zeile === 'string' && zeile !== '',
  );
}

/** Purposes that let somebody know something. */
const WISSEN: ReadonlySet<Zweck> = new Set([
  'ZUSAMMENARBEIT',
  'SCHWEIGEPFLICHT',
  'FALLKONFERENZ',
  'NACHRICHTEN',
]);

function createKimBlatt(auftrag: Druckauftrag): Dokument {
  const { stoff, sprache, ansprechperson, stelle } = auftrag;
  const wort = (schluessel: keyof (typeof MEIN_BLATT)['texte']['de'], werte?: Werte) =>
    paar(MEIN_BLATT, schluessel, sprache, werte);
  const offene = stoff.ziele.filter(({ stand }) => stand === 'OFFEN' || stand === 'IN_ARBEIT');
  const ziele = offene.map((ziel): Block => ({ art: 'absatz', text: toWortlaut(ziel, sprache) }));
  return {
    ...toRahmen(auftrag, wort('titel')),
    ...toBlattrahmen(sprache),
    bloecke: [
      { art: 'ueberschrift', text: wort('termin') },
      { art: 'absatz', text: toTermin(stoff, sprache, wort('keinTermin')) },
      { art: 'ueberschrift', text: wort('vereinbart') },
      ...(ziele.length === 0 ? [{ art: 'absatz', text: wort('nichts') } as const] : ziele),
      { art: 'ueberschrift', text: wort('wissen') },
      ...stoff.einwilligungen
        .filter(({ zweck, stand }) => WISSEN.has(zweck) && (stand === 'GUELTIG' || stand === 'LAEUFT_AB'))
        .map((eine): Block => ({ art: 'absatz', text: toWissen(eine, auftrag, wort) })),
      { art: 'absatz', text: wort('niemand') },
      { art: 'ueberschrift', text: wort('widerruf') },
      { art: 'absatz', text: wort('widerrufSatz') },
      { art: 'ueberschrift', text: wort('anrufen') },
      ...listTelefon(stoff),
      { art: 'absatz', text: einmal(`${ansprechperson}, ${stelle.name}`) },
      ...listLesehilfe(auftrag),
    ],
  };
}

/** No programme, no office, no topic, no name: it says when and whom to ring, and that No is possible. */
function createNeutralesBlatt(auftrag: Druckauftrag): Dokument {
  const { stoff, sprache } = auftrag;
  const wort = (schluessel: keyof (typeof MEIN_BLATT_NEUTRAL)['texte']['de']) =>
    paar(MEIN_BLATT_NEUTRAL, schluessel, sprache);
  return {
    ...toRahmen(auftrag, wort('titel')),
    ...toBlattrahmen(sprache),
    fuss: '',
    bloecke: [
      { art: 'ueberschrift', text: wort('termin') },
      { art: 'absatz', text: toTermin(stoff, sprache, wort('keinTermin')) },
      { art: 'ueberschrift', text: wort('anrufen') },
      ...listTelefon({ ...stoff, erreichbarkeit: toNurNummer(stoff) }),
      { art: 'absatz', text: wort('widerruf') },
      ...(sprache === 'de' || auftrag.pruefung !== null
        ? []
        : [{ art: 'kasten', text: wort('lesehilfe') } as const]),
    ],
  };
}

const toBlattrahmen = (sprache: Sprache) => ({ anordnung: 'blatt', leitsprache: sprache }) as const;

/** The hours may name an office. */
const toNurNummer = ({ erreichbarkeit }: Papierstoff) =>
  erreichbarkeit === null ? null : { telefon: erreichbarkeit.telefon, sprechzeit: null };

function listTelefon({ erreichbarkeit }: Pick<Papierstoff, 'erreichbarkeit'>): Block[] {
  if (erreichbarkeit === null) return [];
  const { telefon, sprechzeit } = erreichbarkeit;
  const nummer: Block = { art: 'gross', text: einmal(telefon) };
  return sprechzeit === null ? [nummer] : [nummer, { art: 'absatz', text: einmal(sprechzeit) }];
}

/** A date that was agreed with the person; a Wiedervorlage is for the Case Management alone. */
function toTermin({ akte }: Papierstoff, sprache: Sprache, keiner: Paar): Paar {
  if (akte.naechsterTermin === null || akte.naechsterTerminArt !== 'TERMIN') return keiner;
  const um = akte.terminUm === null ? '' : `, ${akte.terminUm}`;
  const de = `${formatTagLang(akte.naechsterTermin, 'de')} (${tag(akte.naechsterTermin)}${um === '' ? '' : `${um} Uhr`})`;
  if (sprache === 'de') return einmal(de);
  const fremd = `${formatTagLang(akte.naechsterTermin, sprache)} ${wrapRichtung(`(${tag(akte.naechsterTermin)}${um})`)}`;
  return { de, fremd };
}

/** One consent as the sentence that was agreed to, with its end. */
function toWissen(
  eine: Papierstoff['einwilligungen'][number],
  { stelle, sprache }: Druckauftrag,
  wort: (schluessel: 'bis', werte: Werte) => Paar,
): Paar {
  const text = formatEinwilligungstext(eine.zweck, sprache, stelle, eine);
  const bis = eine.gueltigBis === null ? null : wort('bis', { datum: tag(eine.gueltigBis) });
  const mitEnde = (satz: string, ende: string | null | undefined) =>
    typeof ende === 'string' ? `${satz.replace(/[.。]$/, '')} (${ende}).` : satz;
  const de = mitEnde(text.absaetze[1] ?? '', bis?.de);
  const satz = text.uebersetzung?.absaetze[1];
  if (satz === undefined) return einmal(de);
  return { de, fremd: mitEnde(wrapNamen(satz, listNamen(stelle, eine)), bis?.fremd) };
}
