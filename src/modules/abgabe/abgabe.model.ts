import { z } from 'zod';
import { AKTE_ARTEN } from '#src/modules/akte/akte.model.ts';
import type { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { ZIELSTAND_CODES } from '#src/modules/akte/wertelisten/verlauf.ts';
import { Identitaet, LEERE_IDENTITAET } from '#src/modules/person/identitaet.model.ts';
import { ABGABE_ANLASS_CODES, ABGABE_TEIL_CODES, type Abgabeteil } from './wertelisten/abgabe.ts';

const tag = z.iso.date();

const Schritt = z.object({ was: z.string(), wer: z.string(), faelligAm: tag.nullable() });
const Ziel = z.object({
  wortlaut: z.string(),
  sprache: z.string(),
  uebersetzung: z.string().nullable(),
  bereich: z.string(),
  stand: z.enum(ZIELSTAND_CODES),
  schritte: z.array(Schritt),
});

/** What is handed over, and the protocol of it on both sides: the same words, sealed under two keys. */
export const Abgabeinhalt = z.object({
  von: z.object({ stelle: z.string(), person: z.string() }),
  an: z.object({ stelle: z.string(), person: z.string() }),
  nummer: z.string(),
  art: z.enum(AKTE_ARTEN),
  begonnenAm: tag,
  uebergebenAm: tag,
  anlass: z.enum(ABGABE_ANLASS_CODES),
  person: Identitaet,
  stand: z.string(),
  naechstes: z.string().nullable(),
  offenes: z.string().nullable(),
  /** Day on which the client was told. */
  informiertAm: tag,
  bedarfe: z.array(z.enum(THEMENBEREICH_CODES)),
  ziele: z.array(Ziel),
});
export type Abgabeinhalt = z.infer<typeof Abgabeinhalt>;

/** The identity without what was not chosen. The name always goes; a way on which somebody else answers never does. */
export function toUebergebenePerson(ganz: Identitaet, teile: readonly Abgabeteil[]): Identitaet {
  const mit = (teil: Abgabeteil): boolean => teile.includes(teil);
  const { familienname, vornamen, weitereNamen } = ganz;
  return {
    ...LEERE_IDENTITAET,
    familienname,
    vornamen,
    weitereNamen,
    ...(mit('GEBURTSDATUM')
      ? { geburtsdatum: ganz.geburtsdatum, geburtsdatumArt: ganz.geburtsdatumArt }
      : {}),
    ...(mit('KONTAKT')
      ? { kontaktwege: ganz.kontaktwege.filter(({ sicher, gesperrt }) => sicher && !gesperrt) }
      : {}),
    ...(mit('ANSCHRIFT') ? { anschrift: ganz.anschrift } : {}),
    ...(mit('SPRACHEN')
      ? { sprachen: ganz.sprachen, lesefaehigkeit: ganz.lesefaehigkeit, schriften: ganz.schriften }
      : {}),
  };
}

type Plan = Pick<z.infer<typeof Ziel>, 'wortlaut' | 'sprache' | 'uebersetzung' | 'bereich' | 'stand'> & {
  schritte: readonly { was: string; wer: string; faelligAm: string | null; stand: string }[];
};

/** A Ziel with a result, and a step that is done or dropped, are the story of the giving side and stay there. */
export function listOffeneZiele(ziele: readonly Plan[]): Abgabeinhalt['ziele'] {
  return ziele
    .filter(({ stand }) => stand === 'OFFEN' || stand === 'IN_ARBEIT')
    .map(({ wortlaut, sprache, uebersetzung, bereich, stand, schritte }) => ({
      wortlaut,
      sprache,
      uebersetzung,
      bereich,
      stand,
      schritte: schritte
        .filter((schritt) => schritt.stand === 'OFFEN')
        .map(({ was, wer, faelligAm }) => ({ was, wer, faelligAm })),
    }));
}

/** The first language that was handed over, for the form of the Übernahme. */
export function findSprache({ person }: Pick<Abgabeinhalt, 'person'>): (typeof SPRACHE_CODES)[number] | null {
  return person.sprachen[0]?.sprache ?? null;
}

/** Which parts went with the name, as far as there was something to go. */
export function listMitgegebenes({ person, ziele }: Pick<Abgabeinhalt, 'person' | 'ziele'>): Abgabeteil[] {
  const da: Record<Abgabeteil, boolean> = {
    GEBURTSDATUM: person.geburtsdatum !== null,
    KONTAKT: person.kontaktwege.length > 0,
    ANSCHRIFT: person.anschrift !== null,
    SPRACHEN: person.sprachen.length > 0,
    ZIELE: ziele.length > 0,
  };
  return ABGABE_TEIL_CODES.filter((teil) => da[teil]);
}
