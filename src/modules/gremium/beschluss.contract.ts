import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { absatz, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { LAENGE, optionalerText } from './angaben.model.ts';
import { BESCHLUSS_ZUSTAENDE, VERFAHREN } from './beschluss.model.ts';

const tag = z.iso.date();
const zweck = 'Beschlussregister des KIM-Standorts';
const params = z.object({ beschlussId: z.uuid() });
const lesen = { domaene: 'steuerung', recht: 'gremium.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'gremium.pflegen', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'beschluss' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'beschluss' } as const;
const stimmen = z.number('Geben Sie eine Zahl ein.').int().min(0).max(500).nullable().default(null);

const Beschluss = z.object({
  id: z.uuid(),
  gremiumId: z.uuid(),
  gremium: z.string(),
  sitzungId: z.uuid(),
  inhalt: z.string(),
  zustand: z.enum(BESCHLUSS_ZUSTAENDE),
  verantwortlich: z.string(),
  faellig: tag.nullable(),
  beschlossenAm: tag,
  /** Days since it was decided. */
  alter: z.number().int(),
  /** Open after its date due; without one, some months after it was decided. */
  ueberfaellig: z.boolean(),
});

export const BESCHLUSS_AUSWAHLEN = ['OFFEN', 'UEBERFAELLIG', 'ERLEDIGT', 'ALLE'] as const;

export const listBeschluesseRoute = defineRoute({
  ...lesen,
  id: 'gremium.listBeschluesse',
  methode: 'GET',
  pfad: '/beschluesse',
  protokoll: abfrage,
  beschreibung:
    'Beschlussregister des KIM-Standorts mit Alter, nach Gremium und Stand; „überfällig“ sind Beschlüsse ohne Umsetzung nach ihrer Frist.',
  query: SeitenQuery.extend({
    auswahl: z.enum(BESCHLUSS_AUSWAHLEN).default('OFFEN'),
    gremiumId: z.uuid().optional(),
  }),
  antwort: seiteVon(Beschluss).extend({
    stichtag: tag,
    ueberfaellig: z.number().int(),
    ohneFristMonate: z.number().int(),
  }),
});

export const getBeschlussRoute = defineRoute({
  ...lesen,
  id: 'gremium.getBeschluss',
  methode: 'GET',
  pfad: '/beschluesse/:beschlussId',
  protokoll: abfrage,
  beschreibung: 'Ein Beschluss mit Abstimmung, Zuständigkeit, Frist und allen Schritten der Umsetzung.',
  params,
  antwort: Beschluss.extend({
    version: z.number().int(),
    verfahren: z.enum(VERFAHREN),
    ja: z.number().int().nullable(),
    nein: z.number().int().nullable(),
    enthalten: z.number().int().nullable(),
    ressourcen: z.string().nullable(),
    schritte: z.array(
      z.object({
        lfd: z.number().int(),
        zustand: z.enum(BESCHLUSS_ZUSTAENDE),
        faellig: tag.nullable(),
        bemerkung: z.string().nullable(),
        von: z.string().nullable(),
        am: tag,
      }),
    ),
  }),
});

export const createBeschlussRoute = defineRoute({
  ...pflegen,
  id: 'gremium.createBeschluss',
  methode: 'POST',
  pfad: '/gremiensitzungen/:sitzungId/beschluesse',
  protokoll: veraenderung,
  beschreibung:
    'Hält einen Beschluss der Sitzung fest, im Konsens oder mit Stimmen, mit Zuständigkeit und Frist.',
  params: z.object({ sitzungId: z.uuid() }),
  body: z.object({
    text: absatz(LAENGE.lang),
    verfahren: z.enum(VERFAHREN, 'Wählen Sie Konsens oder Abstimmung.'),
    ja: stimmen,
    nein: stimmen,
    enthalten: stimmen,
    verantwortlich: zeile(LAENGE.institution),
    faellig: Datum.nullable().default(null),
    ressourcen: optionalerText(LAENGE.kurz),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

export const deleteBeschlussRoute = defineRoute({
  ...pflegen,
  id: 'gremium.deleteBeschluss',
  methode: 'DELETE',
  pfad: '/beschluesse/:beschlussId',
  protokoll: { art: 'LOESCHUNG', objektart: 'beschluss' },
  beschreibung: 'Streicht einen falsch festgehaltenen Beschluss, solange das Protokoll nicht genehmigt ist.',
  params,
  antwort: z.object({ id: z.uuid() }),
});

export const recordUmsetzungRoute = defineRoute({
  ...pflegen,
  id: 'gremium.recordUmsetzung',
  methode: 'POST',
  pfad: '/beschluesse/:beschlussId/umsetzung',
  protokoll: veraenderung,
  beschreibung:
    'Hält den Stand der Umsetzung fest: Ergebnis, Grund oder neue Frist; frühere Schritte bleiben lesbar.',
  params,
  body: z.object({
    version: Version,
    zustand: z.enum(BESCHLUSS_ZUSTAENDE, 'Wählen Sie den Stand.'),
    faellig: Datum.nullable().default(null),
    bemerkung: optionalerText(LAENGE.mittel),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});
