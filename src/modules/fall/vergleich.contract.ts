import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { AkteParams } from '#src/modules/akte/feld.model.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { ZIELSTAND_CODES } from '#src/modules/akte/wertelisten/verlauf.ts';
import { ASSESSMENT_ARTEN, BEREICHSQUELLEN } from './fall.model.ts';
import { VERAENDERUNGEN } from './vergleich.model.ts';
import { ZIELFELDER } from './zielverlauf.model.ts';

const kopf = { methode: 'GET', domaene: 'fall', recht: 'fall.lesen', zweck: 'Fallarbeit' } as const;
const tag = z.string();

const Kopf = z.object({
  id: z.uuid(),
  art: z.enum(ASSESSMENT_ARTEN),
  datum: tag,
  abgeschlossen: z.boolean(),
});
/** A Lebensbereich as it was raised; null: not raised in this Assessment. */
const Erhoben = z
  .object({
    bedarf: z.number().int(),
    situation: z.string().optional(),
    ressourcen: z.string().optional(),
    quelle: z.enum(BEREICHSQUELLEN).optional(),
  })
  .nullable();

export const getVergleichRoute = defineRoute({
  ...kopf,
  id: 'fall.getVergleich',
  pfad: '/akten/:akteId/assessmentvergleich',
  protokoll: { art: 'ABFRAGE', objektart: 'assessment' },
  beschreibung:
    'Stellt zwei Assessments nebeneinander: jeden Lebensbereich mit seiner Veränderung. Besonders geschützte Angaben sind nicht dabei.',
  params: AkteParams,
  query: z.object({ frueher: z.uuid().optional(), spaeter: z.uuid().optional() }),
  antwort: z.object({
    /** All Assessments of the Akte, newest first, to choose from. */
    assessments: z.array(Kopf),
    /** null: there are not yet two. */
    vergleich: z
      .object({
        frueher: Kopf,
        spaeter: Kopf,
        bereiche: z.array(
          z.object({
            bereich: z.enum(THEMENBEREICH_CODES),
            veraenderung: z.enum(VERAENDERUNGEN),
            frueher: Erhoben,
            spaeter: Erhoben,
          }),
        ),
      })
      .nullable(),
  }),
});

export const listZielverlaufRoute = defineRoute({
  ...kopf,
  id: 'fall.listZielverlauf',
  pfad: '/akten/:akteId/ziele/:zielId/verlauf',
  protokoll: { art: 'ABFRAGE', objektart: 'ziel' },
  beschreibung:
    'Die Geschichte eines Ziels, das Neueste zuerst: jede Änderung an Wortlaut, Frist und Stand mit Tag und Person.',
  params: AkteParams.extend({ zielId: z.uuid() }),
  antwort: z.object({
    eintraege: z.array(
      z.object({
        lfd: z.number().int(),
        art: z.enum(['VEREINBART', 'GEAENDERT', 'STAND']),
        wirksamAm: tag,
        erfasstAm: tag,
        autor: z.string(),
        stand: z.object({ von: z.enum(ZIELSTAND_CODES), nach: z.enum(ZIELSTAND_CODES) }).nullable(),
        bemerkung: z.string().nullable(),
        aenderungen: z.array(
          z.object({
            feld: z.enum(ZIELFELDER),
            vorher: z.string().nullable(),
            nachher: z.string().nullable(),
          }),
        ),
        /** Languages of the wording before and after, for `lang` and `dir`. */
        sprachen: z.object({ vorher: z.string().nullable(), nachher: z.string().nullable() }),
      }),
    ),
  }),
});
