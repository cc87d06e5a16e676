import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, Datum, Version } from '#src/modules/akte/feld.model.ts';
import { VERFAHRENSART_CODES } from '#src/modules/akte/wertelisten/verfahren.ts';
import { absatzOderLeer } from '#src/modules/person/felder.model.ts';
import { Schrittinhalt } from './verfahren.model.ts';
import { ERGEBNIS_CODES, SCHRITT_WER_CODES, SCHRITTSTAND_CODES } from './wertelisten/verfahren.ts';

const lesen = { domaene: 'fall', recht: 'verfahren.lesen', zweck: 'Fallarbeit' } as const;
const kopf = { domaene: 'fall', recht: 'verfahren.bearbeiten', zweck: 'Fallarbeit' } as const;
const VerfahrenParams = AkteParams.extend({ verfahrenId: z.uuid() });
const tag = z.string();

const Pruefstand = { stand: tag, geprueftVon: z.string().nullable(), pruefenBis: tag };

const VerfahrenAnsicht = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  art: z.enum(VERFAHRENSART_CODES),
  titel: z.string(),
  /** null: the way is silent. */
  hinweis: z.string().nullable(),
  begonnenAm: tag,
  ergebnis: z.enum(ERGEBNIS_CODES),
  ergebnisAm: tag.nullable(),
  /** Last day of the application as the rules of the Rechtskreis have it; null: none is known. */
  frist: z.object({ tag, vorbei: z.boolean(), quellen: z.array(z.string()), ...Pruefstand }).nullable(),
  schritte: z.array(
    Schrittinhalt.extend({ code: z.string(), text: z.string(), quelle: z.string(), antrag: z.boolean() }),
  ),
  ...Pruefstand,
  /** False: past its review date; open steps are not among the steps. */
  spricht: z.boolean(),
  version: z.number().int(),
});
export type VerfahrenAnsicht = z.infer<typeof VerfahrenAnsicht>;

export const listVerfahrenRoute = defineRoute({
  ...lesen,
  id: 'verfahren.listVerfahren',
  methode: 'GET',
  pfad: '/akten/:akteId/verfahren',
  protokoll: { art: 'ABFRAGE', objektart: 'verfahren' },
  beschreibung:
    'Wege zu Einbürgerung und §§ 25a, 25b, 104c AufenthG einer eigenen Akte, mit Schritten und letztem Tag. Keine Rechtsberatung.',
  params: AkteParams,
  antwort: z.object({
    stichtag: tag,
    personen: z.array(z.object({ personId: z.uuid(), name: z.string() })),
    verfahren: z.array(VerfahrenAnsicht),
  }),
});

export const createVerfahrenRoute = defineRoute({
  ...kopf,
  id: 'verfahren.createVerfahren',
  methode: 'POST',
  pfad: '/akten/:akteId/verfahren',
  protokoll: { art: 'ERHEBUNG', objektart: 'verfahren' },
  beschreibung: 'Beginnt für eine Person der Akte einen Weg mit seinen Schritten. Alles ist freiwillig.',
  params: AkteParams,
  body: z.object({
    art: z.enum(VERFAHRENSART_CODES),
    /** Left out: the main person. */
    personId: z.uuid().nullable().default(null),
    begonnenAm: Datum,
  }),
  antwort: SchreibAntwort,
});

export const updateSchrittRoute = defineRoute({
  ...kopf,
  id: 'verfahren.updateSchritt',
  methode: 'PUT',
  pfad: '/akten/:akteId/verfahren/:verfahrenId/schritte/:schritt',
  protokoll: { art: 'VERAENDERUNG', objektart: 'verfahren' },
  beschreibung: 'Hält fest, wie ein Schritt steht, wann und durch wen; der alte Stand bleibt in der Chronik.',
  params: VerfahrenParams.extend({ schritt: z.string().regex(/^[A-Z][A-Z_]{1,39}$/) }),
  body: z.object({
    version: Version,
    stand: z.enum(SCHRITTSTAND_CODES),
    am: Datum.nullable().default(null),
    wer: z.enum(SCHRITT_WER_CODES).nullable().default(null),
    notiz: absatzOderLeer(500),
  }),
  antwort: SchreibAntwort,
});

export const recordVerfahrensergebnisRoute = defineRoute({
  ...kopf,
  id: 'verfahren.recordErgebnis',
  methode: 'POST',
  pfad: '/akten/:akteId/verfahren/:verfahrenId/ergebnis',
  protokoll: { art: 'VERAENDERUNG', objektart: 'verfahren' },
  beschreibung: 'Hält das Ergebnis fest: erteilt, abgelehnt, zurückgezogen; oder nimmt es zurück.',
  params: VerfahrenParams,
  body: z.object({ version: Version, ergebnis: z.enum(ERGEBNIS_CODES), am: Datum.nullable().default(null) }),
  antwort: SchreibAntwort,
  status: 200,
});
