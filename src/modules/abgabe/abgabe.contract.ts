import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AKTE_ARTEN } from '#src/modules/akte/akte.model.ts';
import { absatz, AkteParams, Datum, optionalerAbsatz, Version } from '#src/modules/akte/feld.model.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { Weitergaben } from '#src/modules/herkunft/herkunft.model.ts';
import { INFORMATION_FORMEN } from '#src/modules/kurzberatung/kurzberatung.model.ts';
import { Abgabeinhalt } from './abgabe.model.ts';
import {
  ABGABE_ANLASS_CODES,
  ABGABE_GRUND_CODES,
  ABGABE_TEIL_CODES,
  ABGABE_ZUSTAND_CODES,
} from './wertelisten/abgabe.ts';

const kopf = { domaene: 'fall', zweck: 'Übergabe an eine andere Stelle' } as const;
const tag = z.iso.date();
const AbgabeParams = z.object({ abgabeId: z.uuid() });
const AkteAbgabeParams = z.object({ akteId: z.uuid(), abgabeId: z.uuid() });

const Abgabezeile = z.object({
  id: z.uuid(),
  /** true: the own Stelle hands over; false: it takes over. */
  gibt: z.boolean(),
  /** The own Akte, only while the account may open it. */
  akteId: z.uuid().nullable(),
  /** Number at the Stelle that hands over. */
  nummer: z.string(),
  art: z.enum(AKTE_ARTEN),
  vonStelle: z.string(),
  von: z.string(),
  anStelle: z.string(),
  /** Who accepted. */
  an: z.string().nullable(),
  anlass: z.enum(ABGABE_ANLASS_CODES),
  zustand: z.enum(ABGABE_ZUSTAND_CODES),
  angebotenAm: tag,
  frist: tag,
  angenommenAm: tag.nullable(),
  uebergebenAm: tag.nullable(),
  abholenBis: tag.nullable(),
  uebernommenAm: tag.nullable(),
  beendetAm: tag.nullable(),
  grund: z.enum(ABGABE_GRUND_CODES).nullable(),
  /** What the acting account may do with it today. */
  darf: z.object({
    annehmen: z.boolean(),
    ablehnen: z.boolean(),
    zurueckziehen: z.boolean(),
    uebergeben: z.boolean(),
    uebernehmen: z.boolean(),
  }),
});
export type AbgabeAnsicht = z.infer<typeof Abgabezeile>;

export const listEmpfaengerRoute = defineRoute({
  ...kopf,
  id: 'abgabe.listEmpfaenger',
  recht: 'abgabe.anbieten',
  methode: 'GET',
  pfad: '/akten/:akteId/abgabe-empfaenger',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung:
    'Verantwortliche Stellen, die eine gültige Einwilligung der Person nennt: nur an sie kann die Akte gehen.',
  params: AkteParams,
  antwort: z.object({
    stellen: z.array(z.object({ id: z.uuid(), standort: z.string(), name: z.string() })),
  }),
});

export const listProtokollRoute = defineRoute({
  ...kopf,
  id: 'abgabe.listProtokoll',
  recht: 'abgabe.lesen',
  methode: 'GET',
  pfad: '/akten/:akteId/abgaben',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung: 'Übergaben einer Akte an eine andere Stelle oder von ihr, mit dem Übergabeprotokoll.',
  params: AkteParams,
  antwort: z.object({
    eintraege: z.array(Abgabezeile.extend({ protokoll: Abgabeinhalt.nullable() })),
  }),
});

export const createAbgabeRoute = defineRoute({
  ...kopf,
  id: 'abgabe.createAbgabe',
  recht: 'abgabe.anbieten',
  methode: 'POST',
  pfad: '/akten/:akteId/abgaben',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung:
    'Bietet eine eigene Akte einer anderen verantwortlichen Stelle an, die die Person in ihrer Einwilligung nennt. Ohne Namen und Inhalt.',
  params: AkteParams,
  body: z.object({
    anMandantId: z.uuid('Wählen Sie die Stelle.'),
    anlass: z.enum(ABGABE_ANLASS_CODES, 'Wählen Sie den Anlass.'),
  }),
  antwort: SchreibAntwort,
});

export const recordRueckzugRoute = defineRoute({
  ...kopf,
  id: 'abgabe.recordRueckzug',
  recht: 'abgabe.anbieten',
  methode: 'POST',
  pfad: '/akten/:akteId/abgaben/:abgabeId/rueckzug',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung: 'Zieht ein Angebot zurück, solange nichts übergeben ist.',
  params: AkteAbgabeParams,
  antwort: SchreibAntwort,
});

export const issueAbgabeRoute = defineRoute({
  ...kopf,
  id: 'abgabe.issueAbgabe',
  recht: 'abgabe.anbieten',
  methode: 'POST',
  pfad: '/akten/:akteId/abgaben/:abgabeId/uebergabe',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'akte', grundlagen: ['EINWILLIGUNG'] },
  beschreibung:
    'Übergibt den Inhalt an die Stelle, die angenommen hat. Die Akte ist damit abgeschlossen, und jeder Zugang hier endet sofort.',
  params: AkteAbgabeParams,
  body: z.object({
    version: Version,
    stand: absatz(),
    naechstes: optionalerAbsatz(),
    offenes: optionalerAbsatz(),
    /** The person knows of it before it happens. */
    informiertAm: Datum,
    bedarfe: z
      .array(z.enum(THEMENBEREICH_CODES))
      .min(1, 'Wählen Sie mindestens ein Thema.')
      .max(THEMENBEREICH_CODES.length)
      .transform((liste) => [...new Set(liste)]),
    teile: z
      .array(z.enum(ABGABE_TEIL_CODES))
      .max(ABGABE_TEIL_CODES.length)
      .transform((liste) => [...new Set(liste)]),
    gebundenes: Weitergaben,
  }),
  antwort: SchreibAntwort,
});

export const listAbgabenRoute = defineRoute({
  ...kopf,
  id: 'abgabe.listAbgaben',
  recht: 'abgabe.entscheiden',
  methode: 'GET',
  pfad: '/abgaben',
  protokoll: { art: 'ABFRAGE', objektart: 'abgabe' },
  beschreibung:
    'Was andere Stellen der eigenen übergeben wollen, und was man selbst angeboten hat: offene und die der letzten 30 Tage, ohne Namen.',
  antwort: z.object({ anUns: z.array(Abgabezeile), vonMir: z.array(Abgabezeile) }),
});

export const recordEntscheidungRoute = defineRoute({
  ...kopf,
  id: 'abgabe.recordEntscheidung',
  recht: 'abgabe.entscheiden',
  methode: 'POST',
  pfad: '/abgaben/:abgabeId/entscheidung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'abgabe' },
  beschreibung:
    'Nimmt die Übergabe einer anderen Stelle an oder lehnt sie ab. Wer annimmt, wird zuständig, sobald übergeben und übernommen ist.',
  params: AbgabeParams,
  body: z.discriminatedUnion('entscheidung', [
    z.object({ entscheidung: z.literal('ANGENOMMEN') }),
    z.object({
      entscheidung: z.literal('ABGELEHNT'),
      grund: z.enum(ABGABE_GRUND_CODES, 'Wählen Sie einen Grund.'),
    }),
  ]),
  antwort: SchreibAntwort,
});

export const getInhaltRoute = defineRoute({
  ...kopf,
  id: 'abgabe.getInhalt',
  recht: 'abgabe.uebernehmen',
  methode: 'GET',
  pfad: '/abgaben/:abgabeId/inhalt',
  protokoll: { art: 'ABFRAGE', objektart: 'abgabe' },
  beschreibung:
    'Was übergeben wurde, für die Person, die angenommen hat: damit sie die Klientin oder den Klienten erreichen kann.',
  params: AbgabeParams,
  antwort: z.object({ inhalt: Abgabeinhalt }),
});

export const createUebernahmeRoute = defineRoute({
  ...kopf,
  id: 'abgabe.createUebernahme',
  recht: 'abgabe.uebernehmen',
  methode: 'POST',
  pfad: '/abgaben/:abgabeId/uebernahme',
  protokoll: { art: 'ERHEBUNG', objektart: 'akte' },
  beschreibung:
    'Legt aus dem Übergebenen eine neue Akte an: eine Kurzberatung mit der Person. Die eigene Datenschutzinformation gehört dazu, die eigene Einwilligung vor der Aufnahme.',
  params: AbgabeParams,
  body: z.object({
    information: z.object({ am: Datum, form: z.enum(INFORMATION_FORMEN, 'Wählen Sie die Form.') }),
    sprache: z.enum(SPRACHE_CODES, 'Wählen Sie die Sprache.'),
    /** The person is one of the own Akten already. */
    vorhandeneId: z.uuid().optional(),
    /** Persons that were shown as possible duplicates and are somebody else. */
    keineDublette: z.array(z.uuid()).max(50).default([]),
  }),
  antwort: SchreibAntwort.extend({ nummer: z.string() }),
});
