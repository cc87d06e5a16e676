import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { PRUEFPUNKT_CODES, PRUEFSTAENDE } from './gremium.model.ts';
import { FUNKTIONSEBENE_CODES, HERKUNFT_CODES, TURNUS_CODES } from './wertelisten/gremien.ts';
import { INSTITUTION_CODES } from './wertelisten/institutionen.ts';

const tag = z.iso.date();
const amAntrag = {
  domaene: 'foerderung',
  recht: 'gremium.beilegen',
  zweck: 'Förderverfahren nach der Richtlinie vom 12.12.2024',
} as const;
const params = z.object({ foerderfallId: z.uuid() });

export const listLenkungsgruppenRoute = defineRoute({
  ...amAntrag,
  id: 'gremium.listLenkungsgruppen',
  methode: 'GET',
  pfad: '/foerderfaelle/:foerderfallId/lenkungsgruppen',
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  beschreibung:
    'Lenkungsgruppen des Standorts mit Turnus, letzter Sitzung, Mitgliedern nach Institution und den Prüfpunkten dazu, als Nachweis zu Nr. 4.1 c.',
  params,
  antwort: z.object({
    stichtag: tag,
    gruppen: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        beginn: tag,
        turnus: z.enum(TURNUS_CODES),
        /** The last one before today that was not cancelled. */
        letzteSitzung: tag.nullable(),
        protokollGenehmigt: z.boolean(),
        mitglieder: z.array(
          z.object({
            institutionstyp: z.enum(INSTITUTION_CODES),
            institution: z.string(),
            herkunft: z.enum(HERKUNFT_CODES),
            funktionsebene: z.enum(FUNKTIONSEBENE_CODES),
          }),
        ),
      }),
    ),
    /** What Nr. 4.1 c asks of them. */
    pruefpunkte: z.array(
      z.object({
        code: z.enum(PRUEFPUNKT_CODES),
        titel: z.string(),
        stand: z.enum(PRUEFSTAENDE),
        text: z.string(),
      }),
    ),
  }),
});

export const createLenkungsnachweisRoute = defineRoute({
  ...amAntrag,
  id: 'gremium.createLenkungsnachweis',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/lenkungsgruppen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'foerderfall' },
  beschreibung:
    'Legt den Stand der Lenkungsgruppe von heute dem Antrag als PDF bei; erst damit sieht ihn das Land.',
  params,
  antwort: SchreibAntwort,
});
