import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, Version } from '#src/modules/akte/feld.model.ts';
import { zeileOderLeer } from '#src/modules/person/felder.model.ts';
import { Identitaet } from '#src/modules/person/identitaet.model.ts';
import { ROLLEN_IN_AKTE } from '#src/modules/person/person.contract.ts';
import { BARRIERE_GESUNDHEIT_CODES } from '#src/modules/person/wertelisten/angaben.ts';

export const listKontaktwegeRoute = defineRoute({
  id: 'fall.listKontaktwege',
  methode: 'GET',
  pfad: '/akten/:akteId/kontaktwege',
  domaene: 'fall',
  recht: 'fall.lesen',
  zweck: 'Person sicher erreichen',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung:
    'Wie die Personen einer eigenen Akte sicher zu erreichen sind: Wege, Sprachen, Schrift, nötige Hilfen.',
  params: AkteParams,
  antwort: z.object({
    eintraege: z.array(
      Identitaet.pick({
        kontaktwege: true,
        sprachen: true,
        lesefaehigkeit: true,
        schriften: true,
        barrierefreiheit: true,
      }).extend({
        personId: z.uuid(),
        name: z.string(),
        rolle: z.enum(ROLLEN_IN_AKTE),
        besonders: z.object({
          /** Whether the consent of this person is valid today; without it nothing is opened. */
          erlaubt: z.boolean(),
          bedarfe: z.array(z.enum(BARRIERE_GESUNDHEIT_CODES)),
          text: z.string().nullable(),
          /** 0: nothing was recorded yet. */
          version: z.number().int(),
        }),
      }),
    ),
  }),
});

export const updateBarrierebedarfRoute = defineRoute({
  id: 'fall.updateBarrierebedarf',
  methode: 'PUT',
  pfad: '/akten/:akteId/barrierebedarf/:personId',
  domaene: 'fall',
  recht: 'fall.bearbeiten',
  zweck: 'Teilnahme ermöglichen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'beteiligte_besonders' },
  beschreibung:
    'Hält fest, was eine Person aus gesundheitlichen Gründen für die Teilnahme braucht. Nur mit eigener Einwilligung; leer löscht.',
  params: AkteParams.extend({ personId: z.uuid() }),
  body: z.object({
    version: Version,
    bedarfe: z.array(z.enum(BARRIERE_GESUNDHEIT_CODES)).max(BARRIERE_GESUNDHEIT_CODES.length).default([]),
    text: zeileOderLeer(300),
  }),
  antwort: SchreibAntwort,
});
