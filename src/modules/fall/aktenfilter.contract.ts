import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Version, zeile } from '#src/modules/akte/feld.model.ts';
import { hasPersonenspur } from '#src/modules/sammeleintrag/sammeleintrag.model.ts';
import { FILTERNAME_HOECHSTENS, GemerkterFilter } from './aktenfilter.model.ts';

const kopf = { domaene: 'fall', recht: 'fall.filtern', zweck: 'Eigene Auswahl der Aktenliste' } as const;
const params = z.object({ filterId: z.uuid() });

const Angabe = z.object({
  name: zeile(FILTERNAME_HOECHSTENS).refine(
    (name) => !hasPersonenspur(name),
    'Das sieht nach einer Person aus. Nennen Sie, was die Auswahl zeigt, keine Person.',
  ),
  filter: GemerkterFilter,
  /** The list begins with it; another one stops doing so. */
  start: z.boolean(),
});

const Filterzeile = z.object({
  id: z.uuid(),
  name: z.string(),
  filter: GemerkterFilter,
  start: z.boolean(),
  version: z.number().int(),
});

export const listAktenfilterRoute = defineRoute({
  ...kopf,
  id: 'fall.listAktenfilter',
  methode: 'GET',
  pfad: '/aktenfilter',
  protokoll: { art: 'ABFRAGE', objektart: 'aktenfilter' },
  beschreibung: 'Die eigenen gemerkten Filter der Aktenliste, nach Namen. Niemand sonst sieht sie.',
  antwort: z.object({ eintraege: z.array(Filterzeile) }),
});

export const createAktenfilterRoute = defineRoute({
  ...kopf,
  id: 'fall.createAktenfilter',
  methode: 'POST',
  pfad: '/aktenfilter',
  protokoll: { art: 'VERAENDERUNG', objektart: 'aktenfilter' },
  beschreibung:
    'Merkt einen Filter der Aktenliste unter einem Namen, nur für das eigene Konto. Ein Suchtext gehört nicht dazu.',
  body: Angabe,
  antwort: SchreibAntwort,
});

export const updateAktenfilterRoute = defineRoute({
  ...kopf,
  id: 'fall.updateAktenfilter',
  methode: 'PUT',
  pfad: '/aktenfilter/:filterId',
  protokoll: { art: 'VERAENDERUNG', objektart: 'aktenfilter' },
  beschreibung: 'Ändert Namen, Auswahl oder Start eines eigenen gemerkten Filters.',
  params,
  body: Angabe.extend({ version: Version }),
  antwort: SchreibAntwort,
});

export const deleteAktenfilterRoute = defineRoute({
  ...kopf,
  id: 'fall.deleteAktenfilter',
  methode: 'DELETE',
  pfad: '/aktenfilter/:filterId',
  protokoll: { art: 'LOESCHUNG', objektart: 'aktenfilter' },
  beschreibung: 'Löscht einen eigenen gemerkten Filter.',
  params,
  antwort: z.object({}),
});
