import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { seiteVon, SeitenQuery } from '#src/core/contract/seite.ts';
import { BausteinWahl } from './stellenbesetzung.contract.ts';
import { QualifikationBody } from './qualifikation.model.ts';
import { ANBINDUNGEN } from './stelle.model.ts';

const Tag = z.iso.date('Geben Sie das Datum als TT.MM.JJJJ ein.');
/** Hundredths of a VZÄ: 50 is 0,50. */
const Anteil = z
  .number('Geben Sie den Stellenanteil an.')
  .int('Stellenanteile haben höchstens zwei Nachkommastellen.')
  .min(1, 'Der Stellenanteil muss größer als 0 sein.')
  .max(100, 'Ein Stellenanteil kann nicht größer als 1,00 sein.');
const Vzae = z
  .number('Geben Sie die Stellenzahl an.')
  .int('Stellenzahlen haben höchstens zwei Nachkommastellen.')
  .min(0, 'Die Stellenzahl kann nicht negativ sein.')
  .max(100_000, 'Die Stellenzahl ist zu groß.');
/** Pseudonym of the person, never a name (HR-01). */
const Kuerzel = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9-]{1,11}$/, '2 bis 12 Großbuchstaben, Ziffern oder Bindestriche. Kein Name.');

const BesetzungAnzeige = z.object({
  id: z.uuid(),
  vzae: z.number().int(),
  gueltigVon: z.iso.date(),
  gueltigBis: z.iso.date().nullable(),
  /** Only for KI-Leitung and Zuwendungsempfänger of the own Standort. */
  personKuerzel: z.string().nullable(),
  quelle: z.string(),
  stand: z.iso.date().nullable(),
});
export type BesetzungAnzeige = z.infer<typeof BesetzungAnzeige>;

export const StelleAnzeige = z.object({
  id: z.uuid(),
  version: z.number().int(),
  standortId: z.uuid(),
  standort: z.string(),
  baustein: BausteinWahl,
  bezeichnung: z.string(),
  umfangVzae: z.number().int(),
  verwaltungsassistenz: z.boolean(),
  anbindung: z.enum(ANBINDUNGEN),
  anbindungGrund: z.string().nullable(),
  mandantId: z.uuid().nullable(),
  verantwortlicheStelle: z.string().nullable(),
  kommuneId: z.uuid().nullable(),
  kommune: z.string().nullable(),
  gueltigVon: z.iso.date(),
  gueltigBis: z.iso.date().nullable(),
  /** On the Stichtag, hundredths. */
  besetzt: z.number().int(),
  besetzungen: z.array(BesetzungAnzeige),
});
export type StelleAnzeige = z.infer<typeof StelleAnzeige>;

const lesen = {
  methode: 'GET',
  domaene: 'foerderung',
  recht: 'stelle.lesen',
  zweck: 'Stellenplan lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'stelle' },
} as const;
const pflegen = {
  domaene: 'foerderung',
  recht: 'stelle.pflegen',
  zweck: 'Stellenplan führen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'stelle' },
} as const;

export const listStellenRoute = defineRoute({
  ...lesen,
  id: 'stelle.listStellen',
  pfad: '/stellen',
  beschreibung: 'Stellenplan mit der Besetzung zu einem Stichtag.',
  query: SeitenQuery.extend({
    stichtag: Tag.optional(),
    baustein: z.coerce.number().pipe(BausteinWahl).optional(),
    standortId: z.uuid().optional(),
  }),
  antwort: seiteVon(StelleAnzeige).extend({
    stichtag: z.iso.date(),
    /** Kontingent and Sammelmeldung of the own Standort on the Stichtag; empty for roles of the Land and of a Träger. */
    bausteine: z.array(
      z.object({
        baustein: BausteinWahl,
        kontingent: z
          .object({
            id: z.uuid(),
            zugewiesen: z.number().int(),
            vorgesehen: z.number().int(),
            gueltigVon: z.iso.date(),
            gueltigBis: z.iso.date().nullable(),
            quelle: z.string(),
          })
          .nullable(),
        sammelmeldung: BesetzungAnzeige.nullable(),
      }),
    ),
    /** Whom a Stelle may be attached to. */
    verantwortlicheStellen: z.array(z.object({ id: z.uuid(), name: z.string() })),
    kommunen: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
});

export const getStellenverlaufRoute = defineRoute({
  ...lesen,
  id: 'stelle.getStellenverlauf',
  pfad: '/stellen/:stelleId/verlauf',
  beschreibung: 'Alle Fassungen und Besetzungen einer Stelle, auch ersetzte.',
  params: z.object({ stelleId: z.uuid() }),
  antwort: z.object({
    eintraege: z.array(
      z.object({
        art: z.enum(['FASSUNG', 'BESETZUNG']),
        erfasstAm: z.iso.datetime(),
        ersetztAm: z.iso.datetime().nullable(),
        gueltigVon: z.iso.date(),
        gueltigBis: z.iso.date().nullable(),
        vzae: z.number().int(),
        bezeichnung: z.string().nullable(),
        personKuerzel: z.string().nullable(),
      }),
    ),
    gesamt: z.number().int(),
  }),
});

const StelleBody = z.object({
  bezeichnung: z.string().trim().min(1, 'Geben Sie eine Bezeichnung an.').max(120, 'Höchstens 120 Zeichen.'),
  umfangVzae: Anteil,
  anbindung: z.enum(ANBINDUNGEN, 'Wählen Sie die Anbindung.'),
  anbindungGrund: z.string().trim().max(500, 'Höchstens 500 Zeichen.').nullable().default(null),
  gueltigVon: Tag,
  gueltigBis: Tag.nullable().default(null),
});

export const createStelleRoute = defineRoute({
  ...pflegen,
  id: 'stelle.createStelle',
  methode: 'POST',
  pfad: '/stellen',
  beschreibung: 'Legt eine Stelle im Stellenplan an.',
  body: StelleBody.extend({
    baustein: BausteinWahl,
    verwaltungsassistenz: z.boolean().default(false),
    mandantId: z.uuid().nullable().default(null),
    kommuneId: z.uuid().nullable().default(null),
  }),
  antwort: SchreibAntwort,
});

export const updateStelleRoute = defineRoute({
  ...pflegen,
  id: 'stelle.updateStelle',
  methode: 'PUT',
  pfad: '/stellen/:stelleId',
  beschreibung: 'Ändert oder beendet eine Stelle; die bisherige Fassung bleibt im Verlauf.',
  params: z.object({ stelleId: z.uuid() }),
  body: StelleBody.extend({ version: z.number().int() }),
  antwort: SchreibAntwort,
});

export const createBesetzungRoute = defineRoute({
  ...pflegen,
  id: 'stelle.createBesetzung',
  methode: 'POST',
  pfad: '/stellen/:stelleId/besetzungen',
  beschreibung: 'Besetzt eine Stelle ganz oder zum Teil ab einem Tag.',
  params: z.object({ stelleId: z.uuid() }),
  body: z.object({
    vzae: Anteil,
    gueltigVon: Tag,
    gueltigBis: Tag.nullable().default(null),
    personKuerzel: Kuerzel.nullable().default(null),
    /** Nr. 4.1 e: the degree as a category. */
    qualifikation: QualifikationBody.nullable().default(null),
  }),
  antwort: SchreibAntwort,
});

export const updateBesetzungRoute = defineRoute({
  ...pflegen,
  id: 'stelle.updateBesetzung',
  methode: 'PUT',
  pfad: '/besetzungen/:besetzungId',
  beschreibung:
    'Ändert den besetzten Anteil ab einem Tag; die Tage davor bleiben, wie sie waren. Auch für Sammelmeldungen.',
  params: z.object({ besetzungId: z.uuid() }),
  body: z.object({ ab: Tag, vzae: Vzae }),
  antwort: SchreibAntwort,
});

export const closeBesetzungRoute = defineRoute({
  ...pflegen,
  id: 'stelle.closeBesetzung',
  methode: 'PUT',
  pfad: '/besetzungen/:besetzungId/ende',
  beschreibung: 'Beendet eine Besetzung mit einem letzten Tag.',
  params: z.object({ besetzungId: z.uuid() }),
  body: z.object({ letzterTag: Tag }),
  antwort: SchreibAntwort,
});

export const recordKontingentRoute = defineRoute({
  ...pflegen,
  id: 'stelle.recordKontingent',
  methode: 'POST',
  pfad: '/kontingente',
  beschreibung: 'Hält die zugewiesenen und vorgesehenen Stellen des eigenen Standorts ab einem Tag fest.',
  body: z.object({ baustein: BausteinWahl, ab: Tag, zugewiesen: Vzae, vorgesehen: Vzae }),
  antwort: SchreibAntwort,
});
