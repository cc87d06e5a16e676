import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, AkteParams, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { absatzOderLeer, zeileOderLeer } from '#src/modules/person/felder.model.ts';
import { Weitergaben } from '#src/modules/herkunft/herkunft.model.ts';
import { KindeswohlInhalt, SchrittInhalt } from './kindeswohl.model.ts';
import { Bezug, GRUNDLAGEN, OffenlegungInhalt } from './offenlegung.model.ts';
import { BINDUNG_CODES, KINDESWOHLSCHRITT_CODES } from './wertelisten/offenlegung.ts';

const kopf = {
  domaene: 'fall',
  recht: 'offenlegung.erfassen',
  zweck: 'Mitteilung an eine andere Stelle',
} as const;
const schutz = {
  domaene: 'fall',
  recht: 'offenlegung.erfassen',
  zweck: 'Schutz eines Kindes nach § 4 KKG',
  methode: 'POST',
} as const;

const Empfaenger = z.object({ art: z.enum(EMPFAENGERART_CODES), name: zeile(200) });

export const Kindeswohlansicht = KindeswohlInhalt.extend({
  id: z.uuid(),
  version: z.number().int(),
  begonnenAm: z.string(),
  beendetAm: z.string().nullable(),
  schritte: z.array(SchrittInhalt.extend({ id: z.uuid(), am: z.string(), erfasstVon: z.string() })),
  /** What has to be recorded before the Jugendamt is informed. */
  fehlt: z.array(z.enum(KINDESWOHLSCHRITT_CODES)),
});
export type Kindeswohlansicht = z.infer<typeof Kindeswohlansicht>;

export const listOffenlegungenRoute = defineRoute({
  ...kopf,
  id: 'offenlegung.listOffenlegungen',
  recht: 'offenlegung.lesen',
  methode: 'GET',
  pfad: '/akten/:akteId/offenlegungen',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung: 'Mitteilungen an andere Stellen außerhalb der Verweise und der Weg nach § 4 KKG.',
  params: AkteParams,
  antwort: z.object({
    eintraege: z.array(OffenlegungInhalt.extend({ id: z.uuid(), am: z.string(), erfasstVon: z.string() })),
    /** Stellen that learned something by word or letter on a consent that is withdrawn, and do not know it yet. */
    zuInformieren: z.array(
      z.object({
        zu: Bezug,
        empfaengerArt: z.enum(EMPFAENGERART_CODES),
        empfaenger: z.string(),
        am: z.string(),
      }),
    ),
    kindeswohl: z.array(Kindeswohlansicht),
    /** For the forms: who takes part in the Akte, and Stellen that a consent names today. */
    personen: z.array(z.object({ personId: z.uuid(), name: z.string(), rolle: z.string() })),
    entbunden: z.array(z.object({ art: z.enum(EMPFAENGERART_CODES), name: z.string() })),
  }),
});
export type Offenlegungsseite = z.infer<(typeof listOffenlegungenRoute)['antwort']>;

export const recordOffenlegungRoute = defineRoute({
  ...kopf,
  id: 'offenlegung.recordOffenlegung',
  methode: 'POST',
  pfad: '/akten/:akteId/offenlegungen',
  protokoll: {
    art: 'OFFENLEGUNG',
    objektart: 'akte',
    grundlagen: GRUNDLAGEN,
  },
  beschreibung:
    'Hält eine Mitteilung an eine benannte Stelle fest: mit Schweigepflichtentbindung oder benannter Befugnis und Begründung.',
  params: AkteParams,
  body: z.object({
    am: Datum,
    empfaenger: Empfaenger,
    was: absatz(2_000),
    grundlage: z.enum(GRUNDLAGEN, 'Wählen Sie, worauf die Mitteilung beruht.'),
    grund: absatzOderLeer(2_000),
    gebundenAls: z.enum(BINDUNG_CODES),
    gebundenes: Weitergaben,
  }),
  antwort: SchreibAntwort,
});

export const recordWiderrufsmitteilungRoute = defineRoute({
  ...kopf,
  id: 'offenlegung.recordWiderrufsmitteilung',
  methode: 'POST',
  pfad: '/akten/:akteId/widerrufsmitteilungen',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'akte', grundlagen: ['DSGVO_19'] },
  beschreibung:
    'Hält fest, dass eine Stelle, die am Telefon oder im Brief etwas erfahren hat, vom Widerruf der Einwilligung weiß.',
  params: AkteParams,
  body: z.object({ zu: Bezug, informiertAm: Datum }),
  antwort: SchreibAntwort,
});

export const createKindeswohlRoute = defineRoute({
  ...schutz,
  id: 'offenlegung.createKindeswohl',
  pfad: '/akten/:akteId/kindeswohl',
  protokoll: { art: 'ERHEBUNG', objektart: 'kindeswohl' },
  beschreibung: 'Beginnt den Weg nach § 4 KKG: gewichtige Anhaltspunkte für die Gefährdung eines Kindes.',
  params: AkteParams,
  body: z.object({
    am: Datum,
    kindPersonId: z.uuid().nullable().default(null),
    kind: zeileOderLeer(200),
    anhaltspunkte: absatz(5_000),
    gebundenAls: z.enum(BINDUNG_CODES),
  }),
  antwort: SchreibAntwort,
});

const Pfad = z.object({ kindeswohlId: z.uuid() });

export const recordKindeswohlschrittRoute = defineRoute({
  ...schutz,
  id: 'offenlegung.recordKindeswohlschritt',
  pfad: '/kindeswohl/:kindeswohlId/schritte',
  protokoll: { art: 'ERHEBUNG', objektart: 'kindeswohl' },
  beschreibung: 'Hält einen Schritt fest, getan oder mit Grund unterlassen.',
  params: Pfad,
  body: z
    .object({
      version: Version,
      art: z.enum(KINDESWOHLSCHRITT_CODES).exclude(['INFORMATION']),
      am: Datum,
      getan: z.boolean(),
      text: absatz(3_000),
    })
    .refine(({ art, getan }) => art !== 'FACHBERATUNG' || !getan, {
      path: ['getan'],
      message: 'Die Anfrage an die Fachkraft wird eigens geschrieben, damit sie niemanden nennt.',
    }),
  antwort: SchreibAntwort,
});

export const issueFachberatungRoute = defineRoute({
  ...schutz,
  id: 'offenlegung.issueFachberatung',
  pfad: '/kindeswohl/:kindeswohlId/fachberatung',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'kindeswohl', grundlagen: ['KKG_4_2'] },
  beschreibung:
    'Schreibt das pseudonymisierte Blatt für die insoweit erfahrene Fachkraft; ein Text mit Namen wird abgelehnt.',
  params: Pfad,
  body: z.object({ version: Version, am: Datum, stelle: zeile(200), text: absatz(3_000) }),
  antwort: SchreibAntwort,
});

export const issueInformationRoute = defineRoute({
  ...schutz,
  id: 'offenlegung.issueInformation',
  pfad: '/kindeswohl/:kindeswohlId/information',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'kindeswohl', grundlagen: ['KKG_4_3'] },
  beschreibung:
    'Hält die Information an das Jugendamt fest: was, warum, und ob die Betroffenen vorher Bescheid wussten.',
  params: Pfad,
  body: z.object({
    version: Version,
    am: Datum,
    jugendamt: zeile(200),
    text: absatz(5_000),
    warum: absatz(3_000),
    hinweis: z.discriminatedUnion('gegeben', [
      z.object({ gegeben: z.literal(true), am: Datum }),
      z.object({ gegeben: z.literal(false), weil: absatz(1_000) }),
    ]),
  }),
  antwort: SchreibAntwort,
});
