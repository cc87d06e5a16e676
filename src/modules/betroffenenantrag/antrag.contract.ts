import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { absatz, AkteParams, Datum } from '#src/modules/akte/feld.model.ts';
import { absatzOderLeer } from '#src/modules/person/felder.model.ts';
import { AntragInhalt } from './antrag.model.ts';
import {
  ANTRAGSART_CODES,
  ANTRAGSERGEBNIS_CODES,
  IDENTITAETSPRUEFUNG_CODES,
} from './wertelisten/antraege.ts';

const kopf = { domaene: 'fall', zweck: 'Rechte der Person nach Art. 15 bis 21 DSGVO' } as const;
const AntragParams = AkteParams.extend({ antragId: z.uuid() });

const Antragsansicht = AntragInhalt.extend({
  id: z.uuid(),
  art: z.enum(ANTRAGSART_CODES),
  eingang: z.string(),
  /** Last day of the answer. */
  frist: z.string(),
  verlaengertAm: z.string().nullable(),
  beantwortetAm: z.string().nullable(),
  ergebnis: z.enum(ANTRAGSERGEBNIS_CODES).nullable(),
  /** Shown to everybody who opens the Akte. */
  vermerk: z.enum(['BESTRITTEN', 'EINGESCHRAENKT', 'WIDERSPROCHEN']).nullable(),
  /** The person can still be told that it takes longer. */
  verlaengerbar: z.boolean(),
});
export type Antragsansicht = z.infer<typeof Antragsansicht>;

export const listAntraegeRoute = defineRoute({
  ...kopf,
  id: 'betroffenenantrag.listAntraege',
  recht: 'betroffenenantrag.lesen',
  methode: 'GET',
  pfad: '/akten/:akteId/betroffenenantraege',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung:
    'Anträge der Person auf Auskunft, Berichtigung, Löschung, Einschränkung, Mitnahme und Widersprüche, mit Frist und Antwort.',
  params: AkteParams,
  antwort: z.object({ eintraege: z.array(Antragsansicht) }),
});

export const createAntragRoute = defineRoute({
  ...kopf,
  id: 'betroffenenantrag.createAntrag',
  recht: 'betroffenenantrag.erfassen',
  methode: 'POST',
  pfad: '/akten/:akteId/betroffenenantraege',
  protokoll: { art: 'ERHEBUNG', objektart: 'akte' },
  beschreibung:
    'Nimmt einen Antrag der Person auf; die Antwort ist in einem Monat fällig, auch in einer eingefrorenen Akte.',
  params: AkteParams,
  body: z.object({ art: z.enum(ANTRAGSART_CODES), eingang: Datum, was: absatz(2_000) }),
  antwort: SchreibAntwort,
});

export const recordVerlaengerungRoute = defineRoute({
  ...kopf,
  id: 'betroffenenantrag.recordVerlaengerung',
  recht: 'betroffenenantrag.erfassen',
  methode: 'POST',
  pfad: '/akten/:akteId/betroffenenantraege/:antragId/verlaengerung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung:
    'Hält fest, dass der Person gesagt wurde, warum es bis zu zwei Monate länger dauert; nur im ersten Monat.',
  params: AntragParams,
  body: z.object({ grund: absatz(1_000) }),
  antwort: SchreibAntwort,
});

export const recordAntwortRoute = defineRoute({
  ...kopf,
  id: 'betroffenenantrag.recordAntwort',
  recht: 'betroffenenantrag.erfassen',
  methode: 'POST',
  pfad: '/akten/:akteId/betroffenenantraege/:antragId/antwort',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung:
    'Hält die Antwort an die Person fest: Ergebnis, wie die Identität geprüft war, und bei einem Nein den Grund mit dem Weg der Beschwerde.',
  params: AntragParams,
  body: z
    .object({
      am: Datum,
      ergebnis: z.enum(ANTRAGSERGEBNIS_CODES),
      identitaet: z.enum(IDENTITAETSPRUEFUNG_CODES),
      antwort: absatz(3_000),
      ablehnungsgrund: absatzOderLeer(2_000),
    })
    .refine(
      ({ ergebnis, ablehnungsgrund }) =>
        (ergebnis !== 'ABGELEHNT' && ergebnis !== 'TEILWEISE') || ablehnungsgrund !== null,
      {
        path: ['ablehnungsgrund'],
        message: 'Nennen Sie den Grund. Die Person muss ihn erfahren (Art. 12 Abs. 4 DSGVO).',
      },
    ),
  antwort: SchreibAntwort,
});

export const listRegisterRoute = defineRoute({
  id: 'betroffenenantrag.listRegister',
  methode: 'GET',
  pfad: '/datenschutz/betroffenenantraege',
  domaene: 'protokoll',
  recht: 'betroffenenantrag.register',
  zweck: 'Fristen der Anträge nach Art. 12 Abs. 3 DSGVO überwachen',
  protokoll: { art: 'ABFRAGE', objektart: 'betroffenenantrag' },
  beschreibung:
    'Alle Anträge nach Art. 15 bis 21 DSGVO in der eigenen Stelle mit Frist und Ergebnis, ohne Namen der Person und ohne Wortlaut.',
  query: SeitenQuery.extend({ auswahl: z.enum(['OFFEN', 'ALLE']).default('OFFEN') }),
  antwort: seiteVon(
    z.object({
      id: z.uuid(),
      /** Number of the Akte. */
      nummer: z.string(),
      art: z.enum(ANTRAGSART_CODES),
      eingang: z.string(),
      frist: z.string(),
      verlaengertAm: z.string().nullable(),
      beantwortetAm: z.string().nullable(),
      ergebnis: z.enum(ANTRAGSERGEBNIS_CODES).nullable(),
      /** Open, and the last day is over. */
      ueberfaellig: z.boolean(),
      /** Who is responsible for the Akte today. */
      zustaendig: z.string().nullable(),
      /** Of a request for a copy: other Akten of persons of this Akte that somebody else keeps, and who. */
      weitere: z.array(z.object({ nummer: z.string(), zustaendig: z.string().nullable() })),
    }),
  ),
});
