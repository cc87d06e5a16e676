import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams } from '#src/modules/akte/feld.model.ts';
import {
  KOPIESPRACHEN,
  KOPIEUMFAENGE,
  Kopieentscheidung,
} from '#src/modules/betroffenenantrag/antrag.model.ts';
import { IDENTITAETSPRUEFUNG_CODES } from '#src/modules/betroffenenantrag/wertelisten/antraege.ts';
import { absatzOderLeer } from '#src/modules/person/felder.model.ts';
import { Feld } from './kopie.model.ts';

const kopf = {
  domaene: 'fall',
  recht: 'auskunft.erstellen',
  zweck: 'Kopie der Daten für die Person (Art. 15 Abs. 3, Art. 20 DSGVO)',
} as const;
const params = AkteParams.extend({ antragId: z.uuid() });
const PFAD = '/akten/:akteId/betroffenenantraege/:antragId/kopie';
/** Entries that may be left out of one copy. */
const HOECHSTENS = 2_000;

export const getKopieRoute = defineRoute({
  ...kopf,
  id: 'auskunft.getKopie',
  methode: 'GET',
  pfad: PFAD,
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung:
    'Alles, was die Kopie für eine Person enthielte, aus dieser Akte oder aus allen, für die man bei ihr zuständig ist: Eintrag für Eintrag, zum Durchsehen vor der Ausgabe.',
  params,
  query: z.object({ personId: z.uuid().optional(), umfang: z.enum(KOPIEUMFAENGE).optional() }),
  antwort: z.object({
    personen: z.array(z.object({ personId: z.uuid(), name: z.string() })),
    personId: z.uuid(),
    umfang: z.enum(KOPIEUMFAENGE),
    /** Numbers of the Akten that the copy is about. */
    akten: z.array(z.string()),
    /** Whether the account is responsible for further Akten of this person; of others nothing is said. */
    mehrere: z.boolean(),
    /** Languages of headings and fixed sentences, those of the person first. */
    sprachen: z.array(z.enum(KOPIESPRACHEN)),
    teile: z.array(
      z.object({
        /** null: about the person, in no Akte alone. */
        akte: z.string().nullable(),
        titel: z.string(),
        eintraege: z.array(z.object({ kennung: z.string(), felder: z.array(Feld) })),
      }),
    ),
    /** Rows of the Akte that are about other persons alone and are never in it. */
    andere: z.number().int(),
    /** What a copy never holds, in the words that are printed. */
    ausnahmen: z.array(z.string()),
    pruefsumme: z.string(),
    entscheidung: Kopieentscheidung.omit({ pruefsumme: true }).nullable(),
    /** The decision still is about what stands there today. */
    bereit: z.boolean(),
  }),
});

export const recordKopieRoute = defineRoute({
  ...kopf,
  id: 'auskunft.recordKopie',
  methode: 'POST',
  pfad: PFAD,
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung:
    'Hält fest, wie die Identität geprüft war und welche Einträge wegen der Rechte anderer fehlen. Erst danach gibt es die Kopie.',
  params,
  body: z
    .object({
      personId: z.uuid(),
      umfang: z.enum(KOPIEUMFAENGE),
      sprache: z.enum(KOPIESPRACHEN),
      identitaet: z.enum(IDENTITAETSPRUEFUNG_CODES),
      ausgelassen: z.array(z.string().max(200)).max(HOECHSTENS),
      grund: absatzOderLeer(1_000),
      pruefsumme: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .refine(({ ausgelassen, grund }) => ausgelassen.length === 0 || grund !== null, {
      path: ['grund'],
      message: 'Nennen Sie den Grund. Er steht in der Kopie (Art. 12 Abs. 4 DSGVO).',
    }),
  antwort: SchreibAntwort,
  erneutAnmelden: true,
});

export const exportKopieRoute = defineRoute({
  ...kopf,
  id: 'auskunft.exportKopie',
  methode: 'GET',
  pfad: `${PFAD}.zip`,
  protokoll: { art: 'OFFENLEGUNG', objektart: 'akte', grundlagen: ['AN_DIE_PERSON'] },
  beschreibung:
    'Die Kopie als Archiv: lesbar als PDF, auf Wunsch neben der Sprache der Person, und zum Mitnehmen als JSON, mit dem, was fehlt und warum. Steht in der Geschichte jeder Akte.',
  params,
  antwort: z.unknown(),
  datei: 'application/zip',
  erneutAnmelden: true,
});
