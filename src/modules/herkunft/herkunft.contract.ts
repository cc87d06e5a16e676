import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { zeileOderLeer } from '#src/modules/person/felder.model.ts';
import { EINGANGSWEG_CODES, HERKUNFT_CODES } from './wertelisten/herkunft.ts';

const kopf = { domaene: 'fall', zweck: 'Herkunft und Zweckbindung von Angaben' } as const;

const quelle = {
  art: z.enum(HERKUNFT_CODES),
  stelleArt: z.enum(EMPFAENGERART_CODES),
  stelle: zeile(200),
  zweck: zeileOderLeer(200),
};
const hatZweck = ({ art, zweck }: { art: string; zweck: string | null }): boolean =>
  art !== 'SOZIALLEISTUNGSTRAEGER' || zweck !== null;
const ZWECK_FEHLT = {
  path: ['zweck'],
  message: 'Nennen Sie, wofür die Stelle das mitgeteilt hat. Nur dafür darf es weiter verwendet werden.',
};

/** The source of something that stands in a contact; what it is, says the note. */
export const Quelle = z.object(quelle).refine(hatZweck, ZWECK_FEHLT);
export type Quelle = z.infer<typeof Quelle>;

const Herkunftsansicht = z.object({
  id: z.uuid(),
  art: z.enum(HERKUNFT_CODES),
  eingang: z.enum(EINGANGSWEG_CODES),
  am: z.string(),
  stelleArt: z.enum(EMPFAENGERART_CODES),
  stelle: z.string(),
  was: z.string().nullable(),
  zweck: z.string().nullable(),
  zweckbindung78: z.boolean(),
  geheimnistraegerQuelle: z.boolean(),
  /** null: it follows from the answer to a Verweis and cannot be taken back. */
  version: z.number().int().nullable(),
});
export type Herkunftsansicht = z.infer<typeof Herkunftsansicht>;

export const listHerkuenfteRoute = defineRoute({
  ...kopf,
  id: 'herkunft.listHerkuenfte',
  recht: 'herkunft.lesen',
  methode: 'GET',
  pfad: '/akten/:akteId/herkuenfte',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung:
    'Angaben der Akte, die von einem Sozialleistungsträger (§ 78 SGB X) oder einem Berufsgeheimnisträger (§ 203 StGB) stammen.',
  params: AkteParams,
  antwort: z.object({ eintraege: z.array(Herkunftsansicht) }),
});

export const createHerkunftRoute = defineRoute({
  ...kopf,
  id: 'herkunft.createHerkunft',
  recht: 'herkunft.erfassen',
  methode: 'POST',
  pfad: '/akten/:akteId/herkuenfte',
  protokoll: { art: 'ERHEBUNG', objektart: 'herkunft' },
  beschreibung: 'Hält fest, dass eine Angabe aus einem Schreiben oder einer Unterlage gebunden ist.',
  params: AkteParams,
  body: z.object({ ...quelle, am: Datum, was: zeile(200) }).refine(hatZweck, ZWECK_FEHLT),
  antwort: SchreibAntwort,
});

export const undoHerkunftRoute = defineRoute({
  ...kopf,
  id: 'herkunft.undoHerkunft',
  recht: 'herkunft.erfassen',
  methode: 'POST',
  pfad: '/akten/:akteId/herkuenfte/:herkunftId/aufhebung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'herkunft' },
  beschreibung: 'Nimmt eine irrtümliche Kennzeichnung mit Grund zurück.',
  params: AkteParams.extend({ herkunftId: z.uuid() }),
  body: z.object({ version: Version, grund: zeile(200) }),
  antwort: SchreibAntwort,
});
