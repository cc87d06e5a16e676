import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, absatz, Datum, LAENGE, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { zeileOderLeer } from '#src/modules/person/felder.model.ts';
import { VERWEIS_ZUSTAENDE } from '#src/modules/verweis/zustand.model.ts';
import { EINWILLIGUNGSLAGEN, HelferInhalt } from './netzwerk.model.ts';
import { GRUPPE_CODES, HELFERART_CODES } from './wertelisten/helfende.ts';

const lesen = { domaene: 'fall', recht: 'netzwerk.lesen', zweck: 'Fallarbeit' } as const;
const kopf = { domaene: 'fall', recht: 'netzwerk.bearbeiten', zweck: 'Fallarbeit' } as const;
const HelferParams = AkteParams.extend({ helferId: z.uuid() });
const tag = z.string();

const Verweiskurz = z.object({ id: z.uuid(), zustand: z.enum(VERWEIS_ZUSTAENDE), frist: tag });

export const HelferAnsicht = HelferInhalt.extend({
  id: z.uuid(),
  gruppe: z.enum(GRUPPE_CODES),
  aktiv: z.boolean(),
  /** Whether a Schweigepflichtentbindung names this helper today. */
  einwilligung: z.object({
    lage: z.enum(EINWILLIGUNGSLAGEN),
    id: z.uuid().nullable(),
    gueltigBis: tag.nullable(),
  }),
  /** Verweise to this Stelle that are still open. */
  verweise: z.array(Verweiskurz),
  version: z.number().int(),
});
export type HelferAnsicht = z.infer<typeof HelferAnsicht>;

/** A Stelle that a consent or an open Verweis names and that is not yet in the Netzwerk. */
const Vorschlag = z.object({
  art: z.enum(HELFERART_CODES),
  name: z.string(),
  herkunft: z.enum(['EINWILLIGUNG', 'VERWEIS']),
});

export const getNetzwerkRoute = defineRoute({
  ...lesen,
  id: 'netzwerk.getNetzwerk',
  methode: 'GET',
  pfad: '/akten/:akteId/netzwerk',
  protokoll: { art: 'ABFRAGE', objektart: 'netzwerk' },
  beschreibung:
    'Wer der Person hilft: Aufgabe, seit wann, Kontakt, ob eine Einwilligung die Stelle nennt, offene Verweise.',
  params: AkteParams,
  antwort: z.object({
    stichtag: tag,
    /** Name of the main person, in the middle of the picture. */
    person: z.string(),
    /** Others of the Akte: household, family. */
    haushalt: z.array(z.object({ name: z.string(), rolle: z.string() })),
    helfende: z.array(HelferAnsicht),
    vorschlaege: z.array(Vorschlag),
  }),
});

const Helfer = z.object({
  art: z.enum(HELFERART_CODES),
  name: zeile(),
  ansprechperson: zeileOderLeer(LAENGE.zeile),
  /** What this helper does for the person (CM-08). */
  aufgabe: absatz(1_000),
  kontakt: zeileOderLeer(LAENGE.zeile),
  seit: Datum.nullable().default(null),
});

export const createHelferRoute = defineRoute({
  ...kopf,
  id: 'netzwerk.createHelfer',
  methode: 'POST',
  pfad: '/akten/:akteId/netzwerk',
  protokoll: { art: 'ERHEBUNG', objektart: 'netzwerk' },
  beschreibung: 'Nimmt eine Stelle oder Person mit ihrer Aufgabe in das Netzwerk auf.',
  params: AkteParams,
  body: Helfer,
  antwort: SchreibAntwort,
});

export const updateHelferRoute = defineRoute({
  ...kopf,
  id: 'netzwerk.updateHelfer',
  methode: 'PUT',
  pfad: '/akten/:akteId/netzwerk/:helferId',
  protokoll: { art: 'VERAENDERUNG', objektart: 'netzwerk' },
  beschreibung: 'Ändert einen Eintrag des Netzwerks; der alte Stand bleibt gesiegelt in der Chronik.',
  params: HelferParams,
  body: Helfer.extend({ version: Version }),
  antwort: SchreibAntwort,
});

export const closeHelferRoute = defineRoute({
  ...kopf,
  id: 'netzwerk.closeHelfer',
  methode: 'POST',
  pfad: '/akten/:akteId/netzwerk/:helferId/ende',
  protokoll: { art: 'VERAENDERUNG', objektart: 'netzwerk' },
  beschreibung: 'Beendet einen Eintrag des Netzwerks mit seinem letzten Tag.',
  params: HelferParams,
  body: z.object({ version: Version, bis: Datum }),
  antwort: SchreibAntwort,
});
