import { createHash } from 'node:crypto';
import {
  formatEinwilligungstext,
  formatInformationsblatt,
  OHNE_GEGENSTAND,
} from '#src/modules/einwilligung/text.model.ts';
import { TEXT_VERSION } from '#src/modules/einwilligung/texte/de.ts';
import type { Sprache } from '#src/modules/einwilligung/texte/sprachen.ts';
import { ZWECKE } from '#src/modules/einwilligung/texte/typen.ts';
import { AUSTAUSCH } from '#src/modules/einwilligung/texte/austausch.ts';
import { DATENART_CODES } from '#src/modules/einwilligung/wertelisten/datenarten.ts';
import type { Vorlage } from './papier.model.ts';
import { ANSCHREIBEN } from './vorlagen/anschreiben/texte.ts';
import { DATENKOPIE } from './vorlagen/datenkopie/worte.model.ts';
import { DATENSCHUTZINFORMATION } from './vorlagen/datenschutzinformation/texte.ts';
import { EINWILLIGUNG } from './vorlagen/einwilligung/texte.ts';
import { GEMEINSAM } from './vorlagen/gemeinsam/texte.ts';
import { HILFEPLAN } from './vorlagen/hilfeplan/texte.ts';
import { MEIN_BLATT, MEIN_BLATT_NEUTRAL } from './vorlagen/kim-blatt/texte.ts';
import { UEBERGABEPROTOKOLL } from './vorlagen/uebergabeprotokoll/texte.ts';
import type { Vorlagentexte } from './vorlagen/typen.ts';
import { ZIELVEREINBARUNG } from './vorlagen/zielvereinbarung/texte.ts';

const TEXTE = {
  EINWILLIGUNG,
  DATENSCHUTZINFORMATION,
  ZIELVEREINBARUNG,
  HILFEPLAN,
  ANSCHREIBEN,
  UEBERGABEPROTOKOLL,
  MEIN_BLATT,
  MEIN_BLATT_NEUTRAL,
  DATENKOPIE,
} as const satisfies Record<Vorlage, Vorlagentexte>;

/** Placeholders instead of a Stelle: for reading and hashing the texts of the room einwilligung. */
const MUSTERSTELLE = {
  name: '{stelle}',
  anschrift: null,
  rechtsrahmen: 'DSGVO_DSG_NRW',
  aufsichtsbehoerde: '{aufsicht}',
  dsbName: '{dsb}',
  dsbKontakt: null,
} as const;

export type Textpaar = { schluessel: string; deutsch: string; uebersetzung: string };

/** Templates that print the information of Art. 13 to 15 DSGVO. */
const MIT_INFORMATION: ReadonlySet<Vorlage> = new Set(['DATENSCHUTZINFORMATION', 'DATENKOPIE']);

/** Version of a template with the texts that it takes over. */
export function toVersion(vorlage: Vorlage): string {
  const eigene = TEXTE[vorlage].version;
  const mitTexten = vorlage === 'EINWILLIGUNG' || vorlage === 'MEIN_BLATT' || MIT_INFORMATION.has(vorlage);
  return mitTexten ? `${eigene}/${TEXT_VERSION}` : eigene;
}

/** Every word of a template, German beside the translation: what a person reads who checks it. */
export function listTextpaare(vorlage: Vorlage, sprache: Exclude<Sprache, 'de'>): Textpaar[] {
  const teile: Vorlagentexte[] =
    vorlage === 'MEIN_BLATT_NEUTRAL' ? [TEXTE[vorlage]] : [GEMEINSAM, TEXTE[vorlage]];
  const eigene = teile.flatMap(({ texte }) =>
    Object.entries(texte.de).map(([schluessel, deutsch]) => ({
      schluessel,
      deutsch,
      uebersetzung: texte[sprache][schluessel] ?? '',
    })),
  );
  return [...eigene, ...listUebernommene(vorlage, sprache)];
}

/** The texts of the room einwilligung that a paper prints; the translation says all that the German text says. */
function listUebernommene(vorlage: Vorlage, sprache: Exclude<Sprache, 'de'>): Textpaar[] {
  if (MIT_INFORMATION.has(vorlage)) {
    const deutsch = formatInformationsblatt('de', MUSTERSTELLE);
    const fremd = formatInformationsblatt(sprache, MUSTERSTELLE);
    const join = (blatt: typeof deutsch) =>
      [blatt.titel, ...blatt.abschnitte.map(({ text }) => text)].join('\n');
    return [{ schluessel: 'information', deutsch: join(deutsch), uebersetzung: join(fremd) }];
  }
  if (vorlage !== 'EINWILLIGUNG' && vorlage !== 'MEIN_BLATT') return [];
  return [
    ...listAustausch(sprache),
    ...ZWECKE.map((zweck) => {
      const text = formatEinwilligungstext(zweck, sprache, MUSTERSTELLE, OHNE_GEGENSTAND);
      const fremd = text.uebersetzung;
      return {
        schluessel: zweck,
        deutsch: [text.titel, ...text.absaetze].join('\n'),
        uebersetzung: fremd === null ? '' : [fremd.titel, ...fremd.absaetze].join('\n'),
      };
    }),
  ];
}

/** What a release says where it goes one way only or names kinds of information. */
function listAustausch(sprache: Exclude<Sprache, 'de'>): Textpaar[] {
  const saetze = ['GEBEN', 'ERHALTEN', 'nur'] as const;
  return [
    ...saetze.map((satz) => ({
      schluessel: `austausch.${satz}`,
      deutsch: AUSTAUSCH.de[satz],
      uebersetzung: AUSTAUSCH[sprache][satz],
    })),
    ...DATENART_CODES.map((art) => ({
      schluessel: `austausch.${art}`,
      deutsch: AUSTAUSCH.de.arten[art],
      uebersetzung: AUSTAUSCH[sprache].arten[art],
    })),
  ];
}

/** SHA-256 over German text and translation: a check counts for exactly these words. */
export function computeVorlagenhash(vorlage: Vorlage, sprache: Exclude<Sprache, 'de'>): Buffer {
  const paare = listTextpaare(vorlage, sprache).map(({ schluessel, deutsch, uebersetzung }) => [
    schluessel,
    deutsch,
    uebersetzung,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([vorlage, toVersion(vorlage), sprache, paare]))
    .digest();
}
