import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, absatz, Datum, optionalerAbsatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Weitergaben } from '#src/modules/herkunft/herkunft.model.ts';
import { isPauschal } from '#src/modules/einwilligung/einwilligung.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { zeileOderLeer } from '#src/modules/person/felder.model.ts';
import { ANTWORTFELDER, checkAntwort } from './antwort.model.ts';
import { AUFGABEN } from './aufgaben.model.ts';
import { Uebergabe } from './verweis.model.ts';
import {
  ABWEISUNGSGRUND_CODES,
  ANGABE_CODES,
  RUECKZUGSGRUND_CODES,
  VERSUCHSKANAL_CODES,
  VERWEISERGEBNIS_CODES,
  VERWEISFORM_CODES,
  VERWEISWEG_CODES,
} from './wertelisten/verweis.ts';
import { VERWEIS_AKTE, VERWEIS_ZUSTAENDE } from './zustand.model.ts';

const datum = z.string();
const kopf = {
  domaene: 'fall',
  recht: 'verweis.bearbeiten',
  zweck: 'Verweis an eine andere Stelle',
} as const;
const VerweisParams = z.object({ verweisId: z.uuid() });

const Eintrag = z.object({
  id: z.uuid(),
  art: z.enum(['VERSUCH', 'ANTWORT', 'NACHRICHT']),
  code: z.string(),
  ueber: z.enum(['HAND', 'LINK', 'EINGANG']),
  datum,
  text: z.string().nullable(),
  /** null: the Stelle itself, by its link. */
  autor: z.string().nullable(),
});

export const VerweisAnsicht = z.object({
  id: z.uuid(),
  version: z.number().int(),
  empfaenger: z.object({
    art: z.enum(EMPFAENGERART_CODES),
    name: z.string(),
    ansprechperson: z.string().nullable(),
    angebotId: z.uuid().nullable(),
  }),
  form: z.enum(VERWEISFORM_CODES),
  zustand: z.enum(VERWEIS_ZUSTAENDE),
  zustandSeit: datum,
  vorgeschlagenAm: datum,
  frist: datum,
  weg: z.enum(VERWEISWEG_CODES).nullable(),
  vermitteltAm: datum.nullable(),
  grund: z.string().nullable(),
  anliegen: z.string(),
  angaben: z.array(z.enum(ANGABE_CODES)),
  /** What the Stelle would see if it were handed over today. */
  uebergabe: Uebergabe,
  /** The consent that names this Stelle and holds today. */
  einwilligung: z.object({ id: z.uuid(), gueltigBis: datum.nullable() }).nullable(),
  /** The Stelle has an inbox that so many people open; null: it has none. */
  eingang: z.object({ zugaenge: z.number().int() }).nullable(),
  abweisungsgrund: z.enum(ABWEISUNGSGRUND_CODES).nullable(),
  ergebnis: z.enum(VERWEISERGEBNIS_CODES).nullable(),
  ergebnisAm: datum.nullable(),
  neu: z.boolean(),
  aufgaben: z.array(z.enum(AUFGABEN)),
  /** Acts that the state allows. */
  moeglich: z.array(z.enum(VERWEIS_AKTE)),
  link: z
    .object({
      /** In the inbox of the Stelle instead of behind token and code. */
      imEingang: z.boolean(),
      stand: z.enum([
        'OFFEN',
        'ABGELAUFEN',
        'WIDERRUF',
        'RUECKZUG',
        'FALSCHE_STELLE',
        'ERNEUERT',
        'ERLEDIGT',
      ]),
      ausgegebenAm: datum,
      gueltigBis: datum,
      geoeffnet: z.boolean(),
      fehlversuche: z.number().int(),
    })
    .nullable(),
  eintraege: z.array(Eintrag),
});
export type VerweisAnsicht = z.infer<typeof VerweisAnsicht>;

export const listVerweiseRoute = defineRoute({
  ...kopf,
  recht: 'verweis.lesen',
  id: 'verweis.listVerweise',
  methode: 'GET',
  pfad: '/akten/:akteId/verweise',
  protokoll: { art: 'ABFRAGE', objektart: 'verweis' },
  beschreibung: 'Verweise einer eigenen Akte mit Stand, Frist, Versuchen und Antworten.',
  params: AkteParams,
  antwort: z.object({
    stichtag: datum,
    eintraege: z.array(VerweisAnsicht),
    /** For the form: values of the items, sender, deadline, Stellen for which a consent holds. */
    vorlage: z.object({
      werte: z.record(z.enum(ANGABE_CODES), z.string().nullable()),
      absender: Uebergabe.shape.absender,
      frist: datum,
      einwilligungen: z.array(z.object({ art: z.enum(EMPFAENGERART_CODES), name: z.string() })),
    }),
  }),
});

/** To whom, what about, what goes with it, until when an answer is wanted. */
const Vorhaben = z.object({
  empfaenger: z.object({
    art: z.enum(EMPFAENGERART_CODES),
    name: zeile(200).refine(
      (name) => !isPauschal(name),
      'Nennen Sie eine bestimmte Stelle, zum Beispiel „Jobcenter Lennetal“.',
    ),
    ansprechperson: zeileOderLeer(200),
    angebotId: z.uuid().nullable().default(null),
  }),
  form: z.enum(VERWEISFORM_CODES).default('VERWEIS'),
  grund: optionalerAbsatz(1_000),
  anliegen: absatz(2_000),
  wunsch: optionalerAbsatz(1_000),
  /** Why it cannot wait; the Stelle reads it. */
  eilig: optionalerAbsatz(300),
  angaben: z
    .array(z.enum(ANGABE_CODES))
    .max(ANGABE_CODES.length)
    .default([])
    .transform((codes) => ANGABE_CODES.filter((code) => codes.includes(code))),
  /** Left out: the usual period. */
  frist: Datum.optional(),
});

export const createVerweisRoute = defineRoute({
  ...kopf,
  id: 'verweis.createVerweis',
  methode: 'POST',
  pfad: '/akten/:akteId/verweise',
  protokoll: { art: 'ERHEBUNG', objektart: 'verweis' },
  beschreibung:
    'Schlägt einen Verweis vor: an wen, worum es geht, welche Angaben mitgehen, bis wann eine Antwort kommen soll.',
  params: AkteParams,
  body: Vorhaben,
  antwort: SchreibAntwort,
});

const akt = { ...kopf, methode: 'POST', params: VerweisParams, antwort: SchreibAntwort } as const;
const VERAENDERUNG = { art: 'VERAENDERUNG', objektart: 'verweis' } as const;

export const updateVerweisRoute = defineRoute({
  ...akt,
  methode: 'PUT',
  id: 'verweis.updateVerweis',
  pfad: '/verweise/:verweisId',
  protokoll: VERAENDERUNG,
  beschreibung:
    'Ändert einen Verweis, der noch nicht hinausgegangen ist. Nennt die Einwilligung die neue Stelle nicht, wartet er wieder auf sie.',
  body: Vorhaben.extend({ version: Version }),
});

export const recordZustimmungRoute = defineRoute({
  ...akt,
  id: 'verweis.recordZustimmung',
  pfad: '/verweise/:verweisId/zustimmung',
  protokoll: VERAENDERUNG,
  beschreibung:
    'Hält fest, ob die Person dem Verweis zustimmt. Zustimmung braucht eine gültige Einwilligung für genau diese Stelle.',
  body: z.object({ version: Version, entscheidung: z.enum(['EINGEWILLIGT', 'ABGELEHNT']) }),
});

export const issueVerweisRoute = defineRoute({
  ...kopf,
  id: 'verweis.issueVerweis',
  methode: 'POST',
  pfad: '/verweise/:verweisId/vermittlung',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'verweis', grundlagen: ['EINWILLIGUNG'] },
  beschreibung:
    'Vermittelt den Verweis: mit Link und Code, in den Stellen-Eingang, am Telefon, persönlich oder als Brief, den die Person selbst abgibt. Ein weiterer Aufruf erneuert Link und Code.',
  params: VerweisParams,
  body: z.object({
    version: Version,
    weg: z.enum(VERWEISWEG_CODES),
    /** Only with LINK: where the notice goes. Without an address the case manager passes the link on. */
    adresse: z.email('Geben Sie eine E-Mail-Adresse der Stelle ein.').max(254).nullable().default(null),
    gebundenes: Weitergaben,
  }),
  antwort: z.object({
    id: z.uuid(),
    version: z.number().int(),
    /** Shown once and stored nowhere; null unless the way is LINK. */
    link: z.object({ adresse: z.string(), code: z.string(), gueltigBis: datum }).nullable(),
  }),
});

export const recordVersuchRoute = defineRoute({
  ...akt,
  id: 'verweis.recordVersuch',
  pfad: '/verweise/:verweisId/versuche',
  protokoll: { art: 'ERHEBUNG', objektart: 'verweis' },
  beschreibung: 'Hält einen Versuch fest, die Stelle zu erreichen.',
  body: z.object({
    version: Version,
    datum: Datum,
    kanal: z.enum(VERSUCHSKANAL_CODES),
    erreicht: z.boolean().default(false),
    text: optionalerAbsatz(1_000),
  }),
});

export const recordAntwortRoute = defineRoute({
  ...akt,
  id: 'verweis.recordAntwort',
  pfad: '/verweise/:verweisId/antworten',
  protokoll: { art: 'ERHEBUNG', objektart: 'verweis' },
  beschreibung: 'Hält eine Antwort oder ein Ergebnis fest, das auf anderem Weg als über den Link kam.',
  body: z.object({ version: Version, datum: Datum, ...ANTWORTFELDER }).superRefine(checkAntwort),
});

export const recordNachrichtRoute = defineRoute({
  ...akt,
  id: 'verweis.recordNachricht',
  pfad: '/verweise/:verweisId/nachrichten',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'verweis', grundlagen: ['EINWILLIGUNG'] },
  beschreibung: 'Beantwortet eine Rückfrage der Stelle; sie liest die Antwort hinter Link und Code.',
  body: z.object({ version: Version, text: absatz(2_000), gebundenes: Weitergaben }),
});

export const recordKenntnisRoute = defineRoute({
  ...akt,
  id: 'verweis.recordKenntnis',
  pfad: '/verweise/:verweisId/kenntnis',
  protokoll: VERAENDERUNG,
  beschreibung: 'Nimmt eine neue Antwort zur Kenntnis; sie verschwindet aus Mein Tag.',
  body: z.object({ version: Version }),
});

export const recordZusammenfuehrungRoute = defineRoute({
  ...akt,
  id: 'verweis.recordZusammenfuehrung',
  pfad: '/verweise/:verweisId/zusammenfuehrung',
  protokoll: VERAENDERUNG,
  beschreibung: 'Führt das Ergebnis in den Fall zusammen und schließt den Verweis.',
  body: z.object({ version: Version, text: absatz(2_000) }),
});

export const recordRueckzugRoute = defineRoute({
  ...akt,
  id: 'verweis.recordRueckzug',
  pfad: '/verweise/:verweisId/rueckzug',
  protokoll: VERAENDERUNG,
  beschreibung:
    'Zieht den Verweis zurück: Der Link ist sofort zu, die Stelle sieht nur noch „zurückgezogen“.',
  body: z.object({ version: Version, grund: z.enum(RUECKZUGSGRUND_CODES).exclude(['WIDERRUF']) }),
});
