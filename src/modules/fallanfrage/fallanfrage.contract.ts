import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Datum, Version } from '#src/modules/akte/feld.model.ts';
import { FORMEN } from '#src/modules/einwilligung/einwilligung.model.ts';
import { absatzOderLeer } from '#src/modules/person/felder.model.ts';
import { Warteangabe } from '#src/modules/warteliste/warteliste.contract.ts';
import { ANFRAGE_ZUSTAENDE, Anfrageinhalt, RUECKRUFSTAENDE } from './fallanfrage.model.ts';
import { ABSAGEGRUND_CODES, isMitHilfe } from './wertelisten/gruende.ts';

const kopf = { domaene: 'fall', zweck: 'Fallanfrage beantworten' } as const;
const tag = z.iso.date();
const AnfrageParams = z.object({ anfrageId: z.uuid() });

const Anfrage = z.object({
  id: z.uuid(),
  version: z.number().int(),
  zustand: z.enum(ANFRAGE_ZUSTAENDE),
  rueckruf: z.enum(RUECKRUFSTAENDE),
  eingegangenAm: tag,
  rueckrufBis: tag,
  rueckrufAm: tag.nullable(),
  versuche: z.number().int(),
  letzterVersuchAm: tag.nullable(),
  einwilligungAm: tag,
  einwilligungForm: z.enum(FORMEN),
  beantwortetAm: tag.nullable(),
  /** Name of the colleague who answered. */
  beantwortetVon: z.string().nullable(),
  grund: z.enum(ABSAGEGRUND_CODES).nullable(),
  hilfe: z.string().nullable(),
  loeschenAb: tag,
  /** null: taken over, the content lies in the Akte now. */
  inhalt: Anfrageinhalt.nullable(),
});
export type AnfrageAnsicht = z.infer<typeof Anfrage>;

export const listFallanfragenRoute = defineRoute({
  ...kopf,
  id: 'fallanfrage.listFallanfragen',
  methode: 'GET',
  pfad: '/fallanfragen',
  recht: 'fallanfrage.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'fallanfrage' },
  beschreibung:
    'Der Eingang der eigenen Stelle: offene Fallanfragen nach Rückruffrist, danach die beantworteten.',
  antwort: z.object({ stichtag: tag, offene: z.array(Anfrage), beantwortete: z.array(Anfrage) }),
});

const akt = {
  ...kopf,
  methode: 'POST',
  recht: 'fallanfrage.beantworten',
  params: AnfrageParams,
} as const;

export const recordRueckrufRoute = defineRoute({
  ...akt,
  id: 'fallanfrage.recordRueckruf',
  pfad: '/fallanfragen/:anfrageId/rueckrufe',
  protokoll: { art: 'VERAENDERUNG', objektart: 'fallanfrage' },
  beschreibung: 'Hält einen Rückruf bei der anfragenden Stelle fest: erreicht oder nicht.',
  body: z.object({ version: Version, datum: Datum, erreicht: z.boolean() }),
  antwort: SchreibAntwort,
});

export const createUebernahmeRoute = defineRoute({
  ...akt,
  id: 'fallanfrage.createUebernahme',
  pfad: '/fallanfragen/:anfrageId/uebernahme',
  protokoll: { art: 'ERHEBUNG', objektart: 'akte' },
  beschreibung:
    'Übernimmt eine Fallanfrage als Kurzberatung ohne Namen; der Inhalt zieht in die Akte um und ist hier gelöscht.',
  /** `warteliste`: the person waits since the Anfrage came. */
  body: z.object({ version: Version, warteliste: Warteangabe.optional() }),
  antwort: SchreibAntwort.extend({ nummer: z.string() }),
});

export const recordAbsageRoute = defineRoute({
  ...akt,
  id: 'fallanfrage.recordAbsage',
  pfad: '/fallanfragen/:anfrageId/absage',
  protokoll: { art: 'VERAENDERUNG', objektart: 'fallanfrage' },
  beschreibung:
    'Sagt eine Fallanfrage mit Grund ab und nennt andere Hilfe, die die Stelle mit ihrem Beleg liest.',
  body: z
    .object({
      version: Version,
      grund: z.enum(ABSAGEGRUND_CODES),
      hilfe: absatzOderLeer(1_000),
    })
    .superRefine(({ grund, hilfe }, ctx) => {
      if (hilfe !== null || !isMitHilfe(grund)) return;
      ctx.addIssue({
        code: 'custom',
        path: ['hilfe'],
        message: 'Nennen Sie eine andere Hilfe: Stelle oder Angebot mit Kontakt.',
      });
    }),
  antwort: SchreibAntwort,
});
