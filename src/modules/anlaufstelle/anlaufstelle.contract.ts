import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { Datum, Version } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { Anlaufstellenangaben } from './anlaufstelle.model.ts';

const zweck = 'Anlaufstellen und was sie abdecken';
const lesen = { domaene: 'steuerung', recht: 'anlaufstelle.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'anlaufstelle.pflegen', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'anlaufstelle' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'anlaufstelle' } as const;
const params = z.object({ anlaufstelleId: z.uuid() });

const Kopf = {
  angaben: Anlaufstellenangaben,
  gueltigVon: Datum,
  gueltigBis: z.preprocess((wert) => (wert === '' ? null : wert), Datum.nullable()).default(null),
};
const Eingabe = z
  .object({ ...Kopf, ...Bestaetigung })
  .refine(({ gueltigVon, gueltigBis }) => gueltigBis === null || gueltigBis >= gueltigVon, {
    path: ['gueltigBis'],
    message: 'Das Ende liegt vor dem Beginn.',
  });

export const Anlaufstelle = z.object({
  id: z.uuid(),
  angaben: Anlaufstellenangaben,
  gueltigVon: z.iso.date(),
  gueltigBis: z.iso.date().nullable(),
  bestaetigtAm: z.iso.date(),
  veraltet: z.boolean(),
  version: z.number().int(),
});

export const listAnlaufstellenRoute = defineRoute({
  ...lesen,
  id: 'anlaufstelle.listAnlaufstellen',
  methode: 'GET',
  pfad: '/anlaufstellen',
  protokoll: abfrage,
  beschreibung: 'Anlaufstellen des eigenen KIM-Standorts, und welche Kommunen keine hat.',
  query: SeitenQuery,
  antwort: seiteVon(Anlaufstelle).extend({
    /** Kommunen of the Standort that no valid Anlaufstelle covers. */
    ohne: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
});

export const getAnlaufstelleRoute = defineRoute({
  ...lesen,
  id: 'anlaufstelle.getAnlaufstelle',
  methode: 'GET',
  pfad: '/anlaufstellen/:anlaufstelleId',
  protokoll: abfrage,
  beschreibung: 'Eine Anlaufstelle mit ihrem Verlauf.',
  params,
  antwort: Anlaufstelle.extend({
    verlauf: z.array(
      z.object({
        lfd: z.number().int(),
        art: z.enum(['ANGELEGT', 'GEAENDERT', 'BESTAETIGT']),
        felder: z.array(z.object({ feld: z.string(), alt: z.unknown(), neu: z.unknown() })),
        am: z.iso.date(),
      }),
    ),
  }),
});

export const createAnlaufstelleRoute = defineRoute({
  ...pflegen,
  id: 'anlaufstelle.createAnlaufstelle',
  methode: 'POST',
  pfad: '/anlaufstellen',
  protokoll: veraenderung,
  beschreibung:
    'Trägt eine Anlaufstelle ein. Sie ist sofort auf der öffentlichen Seite zu finden, wenn sie gilt.',
  body: Eingabe,
  antwort: SchreibAntwort,
});

export const updateAnlaufstelleRoute = defineRoute({
  ...pflegen,
  id: 'anlaufstelle.updateAnlaufstelle',
  methode: 'PUT',
  pfad: '/anlaufstellen/:anlaufstelleId',
  protokoll: veraenderung,
  beschreibung:
    'Ändert eine Anlaufstelle oder beendet sie mit einem Tag. Der Verlauf behält, was dort stand.',
  params,
  body: Eingabe.safeExtend({ version: Version }),
  antwort: SchreibAntwort,
});

export const recordAnlaufstellenbestaetigungRoute = defineRoute({
  ...pflegen,
  id: 'anlaufstelle.recordAnlaufstellenbestaetigung',
  methode: 'POST',
  pfad: '/anlaufstellen/:anlaufstelleId/bestaetigungen',
  protokoll: veraenderung,
  beschreibung: 'Bestätigt, dass alles noch stimmt.',
  params,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});
