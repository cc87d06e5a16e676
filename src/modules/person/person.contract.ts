import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { countCodePoints } from '#src/core/text.ts';
import { AKTE_ARTEN, AKTE_ZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import { Datum, Version } from '#src/modules/akte/feld.model.ts';
import { BeteiligungInhalt } from './beteiligung.model.ts';
import { Identitaet, IdentitaetEingabe } from './identitaet.model.ts';
import { DUBLETTENGRUENDE, TREFFERARTEN } from './suche.model.ts';
import { SUCHGRUND_CODES } from './wertelisten/angaben.ts';
import { AUSTRITTSGRUND_CODES } from './wertelisten/beziehungen.ts';

export const ROLLEN_IN_AKTE = [
  'HAUPTPERSON',
  'EHE_ODER_LEBENSPARTNER',
  'KIND',
  'ELTERNTEIL',
  'SONSTIGE',
] as const;

const AkteDerPerson = z.object({
  akteId: z.uuid(),
  nummer: z.string(),
  art: z.enum(AKTE_ARTEN),
  zustand: z.enum(AKTE_ZUSTAENDE),
});

const Kurzperson = z.object({
  personId: z.uuid(),
  /** „K-2026-0001“, unique in the verantwortliche Stelle; staff may say it aloud. */
  pseudonym: z.string(),
  familienname: z.string().nullable(),
  vornamen: z.string().nullable(),
  weitereNamen: Identitaet.shape.weitereNamen,
  geburtsdatum: z.string().nullable(),
  geburtsdatumArt: Identitaet.shape.geburtsdatumArt,
  akten: z.array(AkteDerPerson),
});

export const Treffer = Kurzperson.extend({
  trefferart: z.enum(TREFFERARTEN),
  /** null: one of the two dates is unknown. */
  geburtsdatumPasst: z.boolean().nullable(),
});
export type Treffer = z.infer<typeof Treffer>;

export const suchePersonenRoute = defineRoute({
  id: 'person.suchePersonen',
  methode: 'POST',
  pfad: '/personen/suche',
  status: 200,
  domaene: 'fall',
  recht: 'person.suchen',
  zweck: 'Person in eigenen Akten finden',
  protokoll: { art: 'ABFRAGE', objektart: 'person' },
  beschreibung:
    'Sucht Personen der eigenen Akten nach Name oder Kennung. Mit Grund und Geburtsdatum auch: bei wem ist die Person bekannt.',
  body: z.object({
    q: z
      .string()
      .max(200)
      .refine((text) => countCodePoints(text.trim()) >= 3, 'Geben Sie mindestens drei Zeichen ein.'),
    geburtsdatum: z.string().max(20).nullable().default(null),
    /** Only with a reason the search also asks outside the own Akten; the reason goes to the access log. */
    grund: z.enum(SUCHGRUND_CODES).nullable().default(null),
  }),
  antwort: z.object({
    treffer: z.array(Treffer),
    /** There are more than shown: type more of the name. */
    weitere: z.boolean(),
    /** Colleagues of the same Stelle who are responsible for a person with exactly this name and birth date. */
    bekanntBei: z.array(z.string()),
    ausserhalbGefragt: z.boolean(),
  }),
});

export const findDublettenRoute = defineRoute({
  id: 'person.findDubletten',
  methode: 'POST',
  pfad: '/personen/dubletten',
  status: 200,
  domaene: 'fall',
  recht: 'person.suchen',
  zweck: 'Doppelte Erfassung einer Person vermeiden',
  protokoll: { art: 'ABFRAGE', objektart: 'person' },
  beschreibung:
    'Personen der eigenen Akten, die dieselbe sein können, mit Begründung. Führt nichts zusammen.',
  body: z.object({ identitaet: IdentitaetEingabe }),
  antwort: z.object({
    treffer: z.array(Kurzperson.extend({ gruende: z.array(z.enum(DUBLETTENGRUENDE)) })),
  }),
});

export const PersonAnsicht = z.object({
  personId: z.uuid(),
  pseudonym: z.string(),
  version: z.number().int(),
  identitaet: Identitaet,
  /** Recorded twice: the identity is the one of the leading person. null: not merged, or the other one is not visible. */
  zusammenfuehrung: z
    .object({ id: z.uuid(), zielPersonId: z.uuid(), zielPseudonym: z.string(), am: z.string() })
    .nullable()
    .default(null),
  akten: z.array(AkteDerPerson),
});
export type PersonAnsicht = z.infer<typeof PersonAnsicht>;

export const getPersonRoute = defineRoute({
  id: 'person.getPerson',
  methode: 'GET',
  pfad: '/personen/:personId',
  domaene: 'fall',
  recht: 'person.lesen',
  zweck: 'Angaben zur Person in der eigenen Akte lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'person' },
  beschreibung: 'Eine Person der eigenen Akten mit allen Angaben.',
  params: z.object({ personId: z.uuid() }),
  antwort: PersonAnsicht,
});

export const listPersonenRoute = defineRoute({
  id: 'person.listPersonen',
  methode: 'GET',
  pfad: '/akten/:akteId/personen',
  domaene: 'fall',
  recht: 'person.lesen',
  zweck: 'Personen der eigenen Akte lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung: 'Die Personen einer eigenen Akte mit ihrer Rolle darin. Leer, wenn die Akte anonym ist.',
  params: z.object({ akteId: z.uuid() }),
  antwort: z.object({
    eintraege: z.array(
      PersonAnsicht.omit({ akten: true }).extend({
        rolle: z.enum(ROLLEN_IN_AKTE),
        ...BeteiligungInhalt.shape,
        gueltigVon: z.string(),
        /** Last day in this Akte; null: still. */
        gueltigBis: z.string().nullable(),
        beteiligungVersion: z.number().int(),
        /** Smallest and greatest possible age today. */
        alter: z.object({ von: z.number().int(), bis: z.number().int() }).nullable(),
      }),
    ),
  }),
});

export const updatePersonRoute = defineRoute({
  id: 'person.updatePerson',
  methode: 'PUT',
  pfad: '/personen/:personId',
  domaene: 'fall',
  recht: 'person.berichtigen',
  zweck: 'Angaben zur Person berichtigen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'person' },
  beschreibung:
    'Berichtigt die Angaben zur Person (Art. 16 DSGVO). Die alten Angaben bleiben versiegelt in der Chronik der Akte.',
  params: z.object({ personId: z.uuid() }),
  body: z.object({
    version: z.number().int(),
    /** The own Akte in whose work the correction happens. */
    akteId: z.uuid(),
    identitaet: IdentitaetEingabe,
  }),
  antwort: SchreibAntwort,
});

/** A person for a new or an anonymous Akte: one that is there, or a new one. */
export const PersonAngabe = z.discriminatedUnion('art', [
  z.object({ art: z.literal('VORHANDEN'), personId: z.uuid() }),
  z.object({
    art: z.literal('NEU'),
    identitaet: IdentitaetEingabe,
    /** Persons that were shown as possible duplicates and are somebody else. */
    keineDublette: z.array(z.uuid()).max(50).default([]),
  }),
]);
export type PersonAngabe = z.output<typeof PersonAngabe>;

const Beteiligung = {
  rolle: z.enum(ROLLEN_IN_AKTE).exclude(['HAUPTPERSON']),
  beziehung: BeteiligungInhalt.shape.beziehung.default(null),
  imHaushalt: BeteiligungInhalt.shape.imHaushalt.default(null),
};

export const addBeteiligteRoute = defineRoute({
  id: 'person.addBeteiligte',
  methode: 'POST',
  pfad: '/akten/:akteId/personen',
  domaene: 'fall',
  recht: 'person.aufnehmen',
  zweck: 'Weitere Person einer eigenen Akte erfassen',
  protokoll: { art: 'ERHEBUNG', objektart: 'person' },
  beschreibung:
    'Nimmt eine weitere Person des Haushalts in eine eigene Akte auf. Die Hauptperson wird mit der Kurzberatung benannt.',
  params: z.object({ akteId: z.uuid() }),
  body: z.object({
    ...Beteiligung,
    person: PersonAngabe,
  }),
  antwort: SchreibAntwort,
});

const BeteiligungParams = z.object({ akteId: z.uuid(), personId: z.uuid() });

export const updateBeteiligungRoute = defineRoute({
  id: 'person.updateBeteiligung',
  methode: 'PUT',
  pfad: '/akten/:akteId/personen/:personId',
  domaene: 'fall',
  recht: 'person.berichtigen',
  zweck: 'Haushalt einer eigenen Akte berichtigen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'person' },
  beschreibung:
    'Ändert Rolle, Beziehung und Haushalt einer weiteren Person der Akte. Die Hauptperson bleibt Hauptperson.',
  params: BeteiligungParams,
  body: z.object({ version: Version, ...Beteiligung }),
  antwort: SchreibAntwort,
});

export const closeBeteiligungRoute = defineRoute({
  id: 'person.closeBeteiligung',
  methode: 'POST',
  pfad: '/akten/:akteId/personen/:personId/austritt',
  domaene: 'fall',
  recht: 'person.berichtigen',
  zweck: 'Haushalt einer eigenen Akte berichtigen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'person' },
  beschreibung:
    'Hält den letzten Tag einer weiteren Person in der Akte fest. Was über sie in der Akte steht, bleibt.',
  params: BeteiligungParams,
  body: z.object({ version: Version, am: Datum, grund: z.enum(AUSTRITTSGRUND_CODES) }),
  antwort: SchreibAntwort,
});
