import { type Zippable, zipSync, strToU8 } from 'fflate';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import type { Kopieumfang } from '#src/modules/betroffenenantrag/antrag.model.ts';
import { formatInformationsblatt, type Stelle } from '#src/modules/einwilligung/text.model.ts';
import { type Block, type Dokument, type Paar, wrapRichtung } from '#src/modules/papier/dokument.model.ts';
import { createPapierPdf } from '#src/modules/papier/index.ts';
import { formatPaar, listLesehilfe } from '#src/modules/papier/paar.model.ts';
import type { Pruefung } from '#src/modules/papier/papier.model.ts';
import { DATENKOPIE } from '#src/modules/papier/vorlagen/datenkopie/worte.model.ts';
import type { Sprache } from '#src/platform/i18n/sprachen.ts';
import { GEDRUCKTE_AUSNAHMEN } from './ausnahmen.model.ts';
import { type Eintrag, listFelder, toAktenteile } from './kopie.model.ts';

export type Kopiestoff = {
  /** Number of the Akte with the request, then of every Akte that the copy is about. */
  nummer: string;
  akten: readonly string[];
  umfang: Kopieumfang;
  person: string;
  stelle: Stelle;
  ansprechperson: string;
  antragVom: PlainDate;
  heute: PlainDate;
  /** Headings and fixed sentences stand beside the German ones; `de`: German alone. */
  sprache: Sprache;
  pruefung: Pruefung | null;
  eintraege: readonly Eintrag[];
  /** Rows about other persons alone, and entries that were left out, with the reason. */
  andere: number;
  ausgelassen: number;
  grund: string | null;
};

const GRUNDLAGE = 'Art. 15 Abs. 3 und Art. 20 DSGVO';

/** Two files: one to read, one for a machine. The same content gives the same bytes. */
export async function createKopiearchiv(stoff: Kopiestoff, synthetisch: boolean): Promise<Buffer> {
  const pdf = await createPapierPdf(createDokument(stoff), synthetisch);
  // A fixed day: the same files give the same archive.
  const mtime = Date.UTC(2000, 0, 1, 12);
  const dateien: Zippable = {
    'kopie.pdf': [pdf, { mtime, level: 0 }],
    'kopie.json': [strToU8(`${JSON.stringify(toJson(stoff, synthetisch), null, 2)}\n`), { mtime }],
  };
  return Buffer.from(zipSync(dateien));
}

function toJson(stoff: Kopiestoff, synthetisch: boolean) {
  const { eintraege, stelle, pruefung: _pruefung, umfang: _umfang, ...kopf } = stoff;
  return {
    titel: DATENKOPIE.texte.de.titel,
    grundlage: GRUNDLAGE,
    synthetisch,
    verantwortlich: stelle.name,
    ...kopf,
    nichtEnthalten: listAusnahmen(stoff).map(({ de }) => de),
    teile: toAktenteile(eintraege).map(({ akte, titel, eintraege: liste }) => ({
      akte,
      titel,
      eintraege: liste.map(({ daten }) => daten),
    })),
  };
}

/** What is missing, in words: what a copy never holds, and what was left out of this one. */
export function listAusnahmen({
  andere,
  ausgelassen,
  grund,
  sprache,
}: Pick<Kopiestoff, 'andere' | 'ausgelassen' | 'grund' | 'sprache'>): Paar[] {
  return [
    ...GEDRUCKTE_AUSNAHMEN.map((code) => formatPaar(DATENKOPIE, code, sprache)),
    ...(andere === 0 ? [] : [formatPaar(DATENKOPIE, 'andere', sprache, { anzahl: String(andere) })]),
    ...(ausgelassen === 0
      ? []
      : [
          formatPaar(DATENKOPIE, 'ausgelassen', sprache, {
            anzahl: String(ausgelassen),
            grund: grund ?? '',
          }),
        ]),
  ];
}

const einmal = (text: string): Paar => ({ de: text, fremd: null });

/** Readable, German beside the language of the person: who answers and on what, what is missing, the information of Art. 15 Abs. 1, then every entry as it was written. */
export function createDokument(stoff: Kopiestoff): Dokument {
  const { nummer, akten, umfang, person, stelle, ansprechperson, antragVom, heute, sprache } = stoff;
  const wort = (schluessel: keyof (typeof DATENKOPIE)['texte']['de'], werte?: Record<string, string>) =>
    formatPaar(DATENKOPIE, schluessel, sprache, werte);
  const absatz = (text: Paar): Block => ({ art: 'absatz', text });
  const titel = (text: Paar): Block => ({ art: 'ueberschrift', text });
  const alle = umfang === 'ALLE_AKTEN';
  return {
    titel: wort('titel'),
    sprache,
    anordnung: 'nebeneinander',
    leitsprache: 'de',
    anschrift: null,
    angaben: [
      person,
      `Akte ${(alle ? akten : [nummer]).join(', ')}`,
      stelle.name,
      `Case Management: ${ansprechperson}`,
      formatGerman(heute),
    ],
    fuss: `Kopie nach ${GRUNDLAGE}, Akte ${(alle ? akten : [nummer]).join(', ')}`,
    bloecke: [
      ...listLesehilfe(stoff),
      absatz(
        wort(alle ? 'einleitungAlle' : 'einleitung', {
          datum: formatGerman(antragVom),
          akten: akten.join(', '),
        }),
      ),
      absatz(wort('weitere')),
      ...(sprache === 'de' ? [] : [absatz(wort('wortlaut'))]),
      titel(wort('fehlt')),
      ...listAusnahmen(stoff).map(absatz),
      absatz(wort('beschwerde')),
      titel(wort('wofuer')),
      {
        art: 'spalten',
        de: formatInformationsblatt('de', stelle).abschnitte,
        fremd: sprache === 'de' ? [] : formatInformationsblatt(sprache, stelle).abschnitte,
      },
      ...listTeile(stoff, alle),
    ],
  };
}

/** Every entry, under the title of its part; of several Akten under the number of each. */
function listTeile({ eintraege, sprache }: Kopiestoff, alle: boolean): Block[] {
  let zuletzt: string | null | undefined;
  return toAktenteile(eintraege).flatMap(({ akte, tabelle, titel, eintraege: liste }): Block[] => {
    const neu = alle && akte !== zuletzt;
    zuletzt = akte;
    const wovon =
      akte === null
        ? formatPaar(DATENKOPIE, 'ueberSie', sprache)
        : formatPaar(DATENKOPIE, 'akte', sprache, { nummer: akte });
    return [
      ...(neu ? [{ art: 'ueberschrift', text: wovon } as const] : []),
      { art: 'ueberschrift', text: toTitel(tabelle, titel, sprache) },
      {
        art: 'tabelle',
        kopf: [formatPaar(DATENKOPIE, 'nr', sprache), formatPaar(DATENKOPIE, 'angaben', sprache)],
        anteile: [1, 12],
        zeilen: liste.map((eintrag, stelle) => [einmal(String(stelle + 1)), einmal(toZeilen(eintrag))]),
      },
    ];
  });
}

type Wort = keyof (typeof DATENKOPIE)['texte']['de'];
const isWort = (name: string): name is Wort => Object.hasOwn(DATENKOPIE.texte.de, name);

/** A part whose table has no words yet keeps its German title; a test sees to it that there is none. */
const toTitel = (tabelle: string, titel: string, sprache: Sprache): Paar =>
  isWort(tabelle) ? formatPaar(DATENKOPIE, tabelle, sprache) : einmal(titel);

/** Hebrew, Arabic and what is written with their letters: it keeps its direction beside the German name of the field. */
const VON_RECHTS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function toZeilen(eintrag: Eintrag): string {
  return listFelder(eintrag)
    .map(({ name, wert }) => `${name}: ${VON_RECHTS.test(wert) ? wrapRichtung(wert) : wert}`)
    .join('\n');
}
