import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Datum, zeile } from '#src/modules/akte/feld.model.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { checkZahlen, hasPersonenspur, ORT_HOECHSTENS } from './sammeleintrag.model.ts';
import { SAMMELART_CODES } from './wertelisten/arten.ts';

const tag = z.iso.date();
const ganz = z.number().int();
const kopf = { domaene: 'fall', recht: 'sammeleintrag.fuehren', zweck: 'Arbeit ohne Akte zeigen' } as const;
const zahl = (hoechstens: number) =>
  z.number('Geben Sie eine ganze Zahl ein.').int('Geben Sie eine ganze Zahl ein.').min(0).max(hoechstens);
const quartal = z.string().regex(/^20[0-9]{2}-Q[1-4]$/, 'Zum Beispiel 2026-Q4');

const Felder = {
  art: z.enum(SAMMELART_CODES, 'Wählen Sie, was es war.'),
  themen: z.array(z.enum(THEMENBEREICH_CODES)).max(20).default([]),
  sprachen: z.array(z.enum(SPRACHE_CODES)).max(20).default([]),
};

const Angabe = z
  .object({
    ...Felder,
    am: Datum,
    ort: zeile(ORT_HOECHSTENS),
    erreicht: zahl(100_000).nullable(),
    gekommen: zahl(100_000).nullable(),
    kurzberatungen: zahl(1_000),
  })
  .superRefine((angabe, ctx) => {
    if (hasPersonenspur(angabe.ort)) {
      const message = 'Das sieht nach einer Person aus. Nennen Sie nur den Ort oder Anlass, keine Person.';
      ctx.addIssue({ code: 'custom', path: ['ort'], message });
    }
    const falsch = checkZahlen(angabe);
    if (falsch !== null) ctx.addIssue({ code: 'custom', path: [falsch.feld], message: falsch.meldung });
  });

export const listSammeleintraegeRoute = defineRoute({
  ...kopf,
  id: 'sammeleintrag.listSammeleintraege',
  methode: 'GET',
  pfad: '/sammeleintraege',
  protokoll: { art: 'ABFRAGE', objektart: 'sammeleintrag' },
  beschreibung: 'Sammeleinträge der eigenen Stelle in einem Quartal, die neuesten zuerst.',
  query: z.object({ quartal: quartal.optional() }),
  antwort: z.object({
    stichtag: tag,
    quartal: z.string(),
    eintraege: z.array(
      z.object({
        id: z.uuid(),
        art: z.enum(SAMMELART_CODES),
        am: tag,
        ort: z.string(),
        themen: z.array(z.enum(THEMENBEREICH_CODES)),
        sprachen: z.array(z.enum(SPRACHE_CODES)),
        erreicht: ganz.nullable(),
        gekommen: ganz.nullable(),
        kurzberatungen: ganz,
        /** It replaced another one. */
        berichtigt: z.boolean(),
      }),
    ),
  }),
});

export const createSammeleintragRoute = defineRoute({
  ...kopf,
  id: 'sammeleintrag.createSammeleintrag',
  methode: 'POST',
  pfad: '/sammeleintraege',
  protokoll: { art: 'VERAENDERUNG', objektart: 'sammeleintrag' },
  beschreibung:
    'Hält offene Sprechstunde, Gruppe, Briefaktion oder aufsuchende Arbeit als Zahlen fest, ohne Personen.',
  body: Angabe,
  antwort: SchreibAntwort,
});

const params = z.object({ eintragId: z.uuid() });

export const updateSammeleintragRoute = defineRoute({
  ...kopf,
  id: 'sammeleintrag.updateSammeleintrag',
  methode: 'PUT',
  pfad: '/sammeleintraege/:eintragId',
  protokoll: { art: 'VERAENDERUNG', objektart: 'sammeleintrag' },
  beschreibung: 'Berichtigt einen Sammeleintrag: Ein neuer tritt an seine Stelle, der alte bleibt erhalten.',
  params,
  body: Angabe,
  antwort: SchreibAntwort,
});

export const undoSammeleintragRoute = defineRoute({
  ...kopf,
  id: 'sammeleintrag.undoSammeleintrag',
  methode: 'POST',
  pfad: '/sammeleintraege/:eintragId/ruecknahme',
  protokoll: { art: 'VERAENDERUNG', objektart: 'sammeleintrag' },
  beschreibung: 'Nimmt einen Sammeleintrag zurück; er zählt nicht mehr.',
  params,
  antwort: SchreibAntwort,
});

export const getSammelzahlenRoute = defineRoute({
  id: 'sammeleintrag.getSammelzahlen',
  methode: 'GET',
  pfad: '/sammeleintraege/zahlen',
  domaene: 'bericht',
  recht: 'sammeleintrag.zahlen',
  zweck: 'Arbeit ohne Akte zeigen',
  protokoll: { art: 'ABFRAGE', objektart: 'sammeleintrag' },
  beschreibung:
    'Sammeleinträge eines Quartals als Zahlen: die eigene Stelle genau, der KIM-Standort auf Fünfer gerundet. Nie Teil der Kontakte oder Fälle.',
  query: z.object({ quartal: quartal.optional() }),
  antwort: z.object({
    quartal: z.string(),
    gerundet: z.boolean(),
    arten: z.array(
      z.object({
        code: z.enum(SAMMELART_CODES),
        anzahl: ganz,
        erreicht: ganz,
        gekommen: ganz,
        kurzberatungen: ganz,
      }),
    ),
  }),
});
