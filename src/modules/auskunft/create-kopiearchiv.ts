import { type Zippable, zipSync, strToU8 } from 'fflate';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { formatInformationsblatt, type Stelle } from '#src/modules/einwilligung/text.model.ts';
import type { Block, Dokument, Paar } from '#src/modules/papier/dokument.model.ts';
import { createPapierPdf } from '#src/modules/papier/index.ts';
import { AUSNAHMEN, GEDRUCKTE_AUSNAHMEN } from './ausnahmen.model.ts';
import { type Eintrag, toTeile, listFelder } from './kopie.model.ts';

export type Kopiestoff = {
  nummer: string;
  person: string;
  stelle: Stelle;
  ansprechperson: string;
  antragVom: PlainDate;
  heute: PlainDate;
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
  const { eintraege, stelle, ...kopf } = stoff;
  return {
    titel: 'Kopie personenbezogener Daten',
    grundlage: GRUNDLAGE,
    synthetisch,
    verantwortlich: stelle.name,
    ...kopf,
    nichtEnthalten: listAusnahmen(stoff),
    teile: toTeile(eintraege).map(({ titel, eintraege: liste }) => ({
      titel,
      eintraege: liste.map(({ daten }) => daten),
    })),
  };
}

/** What is missing, in words: what a copy never holds, and what was left out of this one. */
export function listAusnahmen({ andere, ausgelassen, grund }: Kopiestoff): string[] {
  return [
    ...GEDRUCKTE_AUSNAHMEN.map((code) => AUSNAHMEN[code]),
    ...(andere === 0 ? [] : [`Einträge allein über andere Personen dieser Akte: ${andere}.`]),
    ...(ausgelassen === 0 ? [] : [`Ausgelassene Einträge: ${ausgelassen}. Grund: ${grund ?? ''}`]),
  ];
}

const einmal = (text: string): Paar => ({ de: text, fremd: null });
const absatz = (text: string): Block => ({ art: 'absatz', text: einmal(text) });
const titel = (text: string): Block => ({ art: 'ueberschrift', text: einmal(text) });

/** Readable, in German: who answers and on what, what is missing, the information of Art. 15 Abs. 1, then every entry. */
export function createDokument(stoff: Kopiestoff): Dokument {
  const { nummer, person, stelle, ansprechperson, antragVom, heute, eintraege } = stoff;
  return {
    titel: einmal('Kopie Ihrer Daten'),
    sprache: 'de',
    anordnung: 'nebeneinander',
    leitsprache: 'de',
    anschrift: null,
    angaben: [
      person,
      `Akte ${nummer}`,
      stelle.name,
      `Case Management: ${ansprechperson}`,
      formatGerman(heute),
    ],
    fuss: `Kopie nach ${GRUNDLAGE}, Akte ${nummer}`,
    bloecke: [
      absatz(
        `Sie haben am ${formatGerman(antragVom)} nach Ihren Daten gefragt. Hier steht, was wir in dieser Akte über Sie gespeichert haben. Die Datei „kopie.json“ enthält dieselben Einträge für Programme.`,
      ),
      titel('Was nicht enthalten ist'),
      ...listAusnahmen(stoff).map(absatz),
      absatz(
        'Sind Sie damit nicht einverstanden, sagen Sie es uns oder beschweren Sie sich bei der Aufsichtsbehörde; sie steht unten.',
      ),
      titel('Wofür, auf welcher Grundlage, wie lange'),
      { art: 'spalten', de: formatInformationsblatt('de', stelle).abschnitte, fremd: [] },
      ...toTeile(eintraege).flatMap((teil): Block[] => [
        titel(teil.titel),
        {
          art: 'tabelle',
          kopf: [einmal('Nr.'), einmal('Angaben')],
          anteile: [1, 12],
          zeilen: teil.eintraege.map((eintrag, stelleImTeil) => [
            einmal(String(stelleImTeil + 1)),
            einmal(
              listFelder(eintrag)
                .map(({ name, wert }) => `${name}: ${wert}`)
                .join('\n'),
            ),
          ]),
        },
      ]),
    ],
  };
}
