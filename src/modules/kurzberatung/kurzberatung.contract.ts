import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AKTE_ARTEN, AKTE_ZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import { AkteParams, Datum, Version } from '#src/modules/akte/feld.model.ts';
import {
  BARRIEREFREIHEIT_CODES,
  BERATUNGSORT_CODES,
  KONTAKTART_CODES,
  SPRACHMITTLUNG_CODES,
} from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { KURZBERATUNG_ERGEBNIS_CODES } from '#src/modules/akte/wertelisten/verlauf.ts';
import { ZUGANGSWEG_CODES } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { absatzOderLeer, zeileOderLeer } from '#src/modules/person/felder.model.ts';
import { PersonAngabe } from '#src/modules/person/person.contract.ts';
import { GESPRAECH_ERGEBNISSE, HINWEIS_CODES, INFORMATION_FORMEN } from './kurzberatung.model.ts';

const Bedarfe = z
  .array(z.enum(THEMENBEREICH_CODES))
  .min(1, 'Wählen Sie mindestens einen Bedarf.')
  .max(THEMENBEREICH_CODES.length)
  .transform((liste) => [...new Set(liste)]);

/** CP-01, both voluntary: the Stelle that sent the person, and what is needed so that they can take part. Sealed. */
const zugang = {
  veranlassendeStelle: zeileOderLeer(200),
  barrierefreiheit: z.array(z.enum(BARRIEREFREIHEIT_CODES)).max(BARRIEREFREIHEIT_CODES.length).default([]),
};

/** Information under Art. 13 DSGVO: when and how it was given; null while it is open (anonymous only). */
const Information = z.object({
  am: Datum.nullable(),
  form: z.enum(INFORMATION_FORMEN).nullable().default(null),
});

const Gespraech = z.object({
  datum: Datum,
  art: z.enum(KONTAKTART_CODES),
  ergebnis: z.enum(GESPRAECH_ERGEBNISSE).default('GEFUEHRT'),
  ort: z.enum(BERATUNGSORT_CODES).nullable().default(null),
  dauerMinuten: z.number().int('Ganze Minuten').min(1).max(600).nullable().default(null),
  /** Noted on paper that day and entered later: keeps its date and is not counted late (SEC-17). */
  vomPapier: z.boolean().default(false),
});

const kopf = { domaene: 'fall', zweck: 'Kurzberatung führen' } as const;

export const createKurzberatungRoute = defineRoute({
  ...kopf,
  id: 'kurzberatung.createKurzberatung',
  methode: 'POST',
  pfad: '/kurzberatungen',
  recht: 'kurzberatung.anlegen',
  protokoll: { art: 'ERHEBUNG', objektart: 'akte' },
  beschreibung:
    'Legt eine Kurzberatung an: anonym (ohne Person) oder mit einer Person, auf Wunsch mit dem ersten Gespräch.',
  body: z.object({
    zugangsweg: z.enum(ZUGANGSWEG_CODES),
    sprache: z.enum(SPRACHE_CODES),
    sprachmittlung: z.enum(SPRACHMITTLUNG_CODES).nullable().default(null),
    bedarfe: Bedarfe,
    information: Information,
    notiz: absatzOderLeer(2_000),
    ...zugang,
    begonnenAm: Datum.optional(),
    kommuneId: z.uuid().nullable().default(null),
    /** null: anonymous. */
    person: PersonAngabe.nullable().default(null),
    gespraech: Gespraech.nullable().default(null),
  }),
  antwort: SchreibAntwort.extend({ nummer: z.string() }),
});

export const KurzberatungAnsicht = z.object({
  akteId: z.uuid(),
  nummer: z.string(),
  art: z.enum(AKTE_ARTEN),
  zustand: z.enum(AKTE_ZUSTAENDE),
  anonym: z.boolean(),
  begonnenAm: z.string(),
  version: z.number().int(),
  zugangsweg: z.enum(ZUGANGSWEG_CODES),
  sprache: z.enum(SPRACHE_CODES),
  sprachmittlung: z.enum(SPRACHMITTLUNG_CODES).nullable(),
  bedarfe: z.array(z.enum(THEMENBEREICH_CODES)),
  information: z.object({ am: z.string().nullable(), form: z.enum(INFORMATION_FORMEN).nullable() }),
  anliegen: z.string().nullable(),
  vereinbarung: z.string().nullable(),
  veranlassendeStelle: z.string().nullable(),
  barrierefreiheit: z.array(z.enum(BARRIEREFREIHEIT_CODES)),
  ergebnis: z.enum(KURZBERATUNG_ERGEBNIS_CODES).nullable(),
  beendetAm: z.string().nullable(),
  /** Day from which it is deleted; set at the end. */
  loeschenAb: z.string().nullable(),
  /** Conversations that took place and were not broken off. */
  gespraeche: z.number().int(),
  bearbeitbar: z.boolean(),
  /** Day proposed for asking how it went on; null: anonymous, nobody can be asked. */
  nachfrageVorschlag: z.string().nullable(),
  hinweise: z.array(z.object({ code: z.enum(HINWEIS_CODES), text: z.string(), quelle: z.string() })),
});
export type KurzberatungAnsicht = z.infer<typeof KurzberatungAnsicht>;

export const getKurzberatungRoute = defineRoute({
  ...kopf,
  id: 'kurzberatung.getKurzberatung',
  methode: 'GET',
  pfad: '/kurzberatungen/:akteId',
  recht: 'kurzberatung.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung: 'Die Kurzberatung einer eigenen Akte mit Hinweisen zum Mindeststandard.',
  params: AkteParams,
  antwort: KurzberatungAnsicht,
});

export const updateKurzberatungRoute = defineRoute({
  ...kopf,
  id: 'kurzberatung.updateKurzberatung',
  methode: 'PUT',
  pfad: '/kurzberatungen/:akteId',
  recht: 'kurzberatung.bearbeiten',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung: 'Berichtigt oder ergänzt eine Kurzberatung; die alten Werte bleiben in der Chronik.',
  params: AkteParams,
  body: z.object({
    version: Version,
    zugangsweg: z.enum(ZUGANGSWEG_CODES),
    sprache: z.enum(SPRACHE_CODES),
    sprachmittlung: z.enum(SPRACHMITTLUNG_CODES).nullable().default(null),
    bedarfe: Bedarfe,
    information: Information,
    anliegen: absatzOderLeer(2_000),
    vereinbarung: absatzOderLeer(2_000),
    ...zugang,
  }),
  antwort: SchreibAntwort,
});

export const addPersonRoute = defineRoute({
  ...kopf,
  id: 'kurzberatung.addPerson',
  methode: 'POST',
  pfad: '/kurzberatungen/:akteId/person',
  recht: 'kurzberatung.bearbeiten',
  protokoll: { art: 'ERHEBUNG', objektart: 'akte' },
  beschreibung:
    'Benennt die Person einer anonymen Kurzberatung. Vorher ist die Datenschutzinformation nötig.',
  params: AkteParams,
  body: z.object({
    version: Version,
    person: PersonAngabe,
    /** Given now, together with the naming; left out when it was given before. */
    information: Information.optional(),
  }),
  antwort: SchreibAntwort,
});

export const closeKurzberatungRoute = defineRoute({
  ...kopf,
  id: 'kurzberatung.closeKurzberatung',
  methode: 'POST',
  pfad: '/kurzberatungen/:akteId/beendigung',
  recht: 'kurzberatung.bearbeiten',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung:
    'Beendet eine Kurzberatung mit Ergebnis und setzt die Löschfrist, oder den Tag der Nachfrage, nach der sie beginnt.',
  params: AkteParams,
  body: z.object({
    version: Version,
    ergebnis: z.enum(KURZBERATUNG_ERGEBNIS_CODES).exclude(['IN_FALL_UEBERFUEHRT']),
    beendetAm: Datum.optional(),
    /** Day on which the case manager asks how it went on; left out: nobody asks [L1126]. */
    nachfrageAm: Datum.optional(),
    bemerkung: absatzOderLeer(1_000),
  }),
  antwort: SchreibAntwort,
});
