import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { EinwilligungAnsicht } from '#src/modules/einwilligung/einwilligung.contract.ts';
import { OffenlegungInhalt } from '#src/modules/offenlegung/offenlegung.model.ts';
import { KINDESWOHLSCHRITT_CODES } from '#src/modules/offenlegung/wertelisten/offenlegung.ts';
import { NACHWEISANLASS_CODES } from './nachweis.model.ts';

const kopf = { id: z.uuid(), loeschenAb: z.string() };

const Einwilligungsnachweis = EinwilligungAnsicht.pick({
  zweck: true,
  entscheidung: true,
  empfaenger: true,
  bereiche: true,
  form: true,
  formGrund: true,
  gegebenVon: true,
  beteiligte: true,
  textVersion: true,
  textSprache: true,
  gueltigVon: true,
  gueltigBis: true,
  widerrufenAm: true,
}).extend({
  ...kopf,
  art: z.literal('EINWILLIGUNG'),
  /** null: refused without a name. */
  person: z.object({ name: z.string(), geburtsdatum: z.string().nullable() }).nullable(),
  /** The German text that was given or refused. */
  text: z.object({ titel: z.string(), absaetze: z.array(z.string()) }),
});

/** Of the path of § 4 KKG days and steps alone: what was feared for a child is no part of this proof. */
export const Nachweiseintrag = z.discriminatedUnion('art', [
  Einwilligungsnachweis,
  OffenlegungInhalt.pick({ empfaenger: true, grundlage: true, was: true, grund: true }).extend({
    ...kopf,
    art: z.literal('OFFENLEGUNG'),
    am: z.string(),
  }),
  z.object({
    ...kopf,
    art: z.literal('KINDESWOHL'),
    begonnenAm: z.string(),
    beendetAm: z.string().nullable(),
  }),
  z.object({
    ...kopf,
    art: z.literal('KINDESWOHL_SCHRITT'),
    am: z.string(),
    schritt: z.enum(KINDESWOHLSCHRITT_CODES),
    getan: z.boolean(),
  }),
]);
export type Nachweiseintrag = z.infer<typeof Nachweiseintrag>;

export const listNachweiseRoute = defineRoute({
  id: 'loeschung.listNachweise',
  methode: 'GET',
  pfad: '/loeschung/nachweise',
  domaene: 'protokoll',
  recht: 'loeschung.nachweisen',
  zweck: 'Einwilligung oder Weitergabe nachweisen, nachdem die Akte gelöscht ist',
  protokoll: { art: 'ABFRAGE', objektart: 'nachweis' },
  beschreibung:
    'Aufbewahrte Nachweise einer gelöschten Akte der eigenen verantwortlichen Stelle, nach ihrer Nummer und mit Anlass.',
  query: z.object({
    nummer: z.string().trim().min(3, 'Geben Sie die Nummer der Akte ein.').max(40),
    anlass: z.enum(NACHWEISANLASS_CODES, 'Wählen Sie einen Anlass.'),
  }),
  antwort: z.object({ nummer: z.string(), eintraege: z.array(Nachweiseintrag) }),
});
