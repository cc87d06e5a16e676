import { z } from 'zod';

export const MANDANT_ARTEN = [
  'KREISVERWALTUNG',
  'KREISFREIE_STADT',
  'KREISANGEHOERIGE_KOMMUNE',
  'TRAEGER',
] as const;
export const RECHTSRAHMEN = ['DSGVO_BDSG', 'DSGVO_DSG_NRW', 'KDG', 'DSG_EKD'] as const;
export const VERBAENDE = [
  'AWO',
  'CARITAS',
  'PARITAET',
  'DRK',
  'DIAKONIE',
  'JUEDISCHE_GEMEINDEN',
  'SONSTIGER',
] as const;

const Text = z.string().trim().min(1, 'Diese Angabe fehlt.').max(200, 'Höchstens 200 Zeichen.');

/**
 * A new verantwortliche Stelle (controller, Art. 4 Nr. 7 DSGVO). `ort`: name of the kreisangehörige Kommune or of the
 * Träger, where the kind asks for one. Supervisory authority and DSB are shown to clients (DP-A-08).
 */
export const NeueStelle = z
  .object({
    standort: Text,
    art: z.enum(MANDANT_ARTEN, `Wählen Sie: ${MANDANT_ARTEN.join(', ')}.`),
    name: Text,
    rechtsrahmen: z.enum(RECHTSRAHMEN, `Wählen Sie: ${RECHTSRAHMEN.join(', ')}.`),
    aufsichtsbehoerde: Text,
    anschrift: Text.nullable().default(null),
    dsbName: Text,
    dsbKontakt: Text,
    kommune: Text.nullable().default(null),
    traeger: Text.nullable().default(null),
    verband: z
      .enum(VERBAENDE, `Wählen Sie: ${VERBAENDE.join(', ')}.`)
      .nullable()
      .default(null),
    gueltigVon: z.iso.date('Geben Sie einen Tag an, zum Beispiel 2026-01-01.'),
  })
  .refine((stelle) => (stelle.art === 'KREISANGEHOERIGE_KOMMUNE') === (stelle.kommune !== null), {
    path: ['kommune'],
    error: 'Eine kreisangehörige Kommune braucht --kommune; andere Arten haben keine.',
  })
  .refine((stelle) => (stelle.art === 'TRAEGER') === (stelle.traeger !== null), {
    path: ['traeger'],
    error: 'Ein Träger braucht --traeger; andere Arten haben keinen.',
  });
export type NeueStelle = z.output<typeof NeueStelle>;
