import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Version } from '#src/modules/akte/feld.model.ts';
import { Poolangabe, Poolsprache } from './pool.model.ts';
import {
  FORM_CODES,
  GESCHLECHT_CODES,
  POOLART_CODES,
  PREISART_CODES,
  QUALIFIKATION_CODES,
} from './wertelisten/sprachmittlung.ts';

const tag = z.string();
export const PoolAnsicht = z.object({
  id: z.uuid(),
  /** True: of the whole Standort, kept by its Koordination. */
  standort: z.boolean(),
  art: z.enum(POOLART_CODES),
  name: z.string(),
  kontakt: z.string(),
  sprachen: z.array(Poolsprache),
  formen: z.array(z.enum(FORM_CODES)),
  qualifikation: z.enum(QUALIFIKATION_CODES),
  geschlecht: z.enum(GESCHLECHT_CODES).nullable(),
  verschwiegenAm: tag.nullable(),
  preisart: z.enum(PREISART_CODES),
  preisCent: z.number().int().nullable(),
  hinweis: z.string().nullable(),
  geschlossenAm: tag.nullable(),
  version: z.number().int(),
});
export type PoolAnsicht = z.infer<typeof PoolAnsicht>;

const Pool = z.object({ stichtag: tag, eintraege: z.array(PoolAnsicht) });
const PoolParams = z.object({ sprachmittlerId: z.uuid() });
const stelle = {
  domaene: 'fall',
  recht: 'sprachmittlung.pool',
  zweck: 'Sprachmittlung für die Fallarbeit',
} as const;
const standort = {
  domaene: 'foerderung',
  recht: 'sprachmittlung.standortpool',
  zweck: 'Sprachmittlung im KIM-Standort',
} as const;
const protokoll = {
  lesen: { art: 'ABFRAGE', objektart: 'sprachmittler' },
  anlegen: { art: 'ERHEBUNG', objektart: 'sprachmittler' },
  aendern: { art: 'VERAENDERUNG', objektart: 'sprachmittler' },
} as const;

export const listPoolRoute = defineRoute({
  ...stelle,
  id: 'sprachmittlung.listPool',
  methode: 'GET',
  pfad: '/sprachmittlung/pool',
  protokoll: protokoll.lesen,
  beschreibung: 'Wer mittelt: der Pool des KIM-Standorts und der eigene der Stelle.',
  antwort: Pool,
});

export const createPooleintragRoute = defineRoute({
  ...stelle,
  id: 'sprachmittlung.createPooleintrag',
  methode: 'POST',
  pfad: '/sprachmittlung/pool',
  protokoll: protokoll.anlegen,
  beschreibung: 'Nimmt eine Person oder einen Dienst in den Pool der eigenen Stelle auf.',
  body: Poolangabe,
  antwort: SchreibAntwort,
});

export const updatePooleintragRoute = defineRoute({
  ...stelle,
  id: 'sprachmittlung.updatePooleintrag',
  methode: 'PUT',
  pfad: '/sprachmittlung/pool/:sprachmittlerId',
  protokoll: protokoll.aendern,
  beschreibung: 'Ändert oder schließt einen Eintrag im Pool der eigenen Stelle.',
  params: PoolParams,
  body: Poolangabe.extend({ version: Version }),
  antwort: SchreibAntwort,
});

export const listStandortpoolRoute = defineRoute({
  ...standort,
  id: 'sprachmittlung.listStandortpool',
  methode: 'GET',
  pfad: '/standort/sprachmittlung',
  protokoll: protokoll.lesen,
  beschreibung: 'Der Pool der Sprachmittlung des eigenen KIM-Standorts.',
  antwort: Pool,
});

export const createStandorteintragRoute = defineRoute({
  ...standort,
  id: 'sprachmittlung.createStandorteintrag',
  methode: 'POST',
  pfad: '/standort/sprachmittlung',
  protokoll: protokoll.anlegen,
  beschreibung: 'Nimmt eine Person oder einen Dienst in den Pool des eigenen KIM-Standorts auf.',
  body: Poolangabe,
  antwort: SchreibAntwort,
});

export const updateStandorteintragRoute = defineRoute({
  ...standort,
  id: 'sprachmittlung.updateStandorteintrag',
  methode: 'PUT',
  pfad: '/standort/sprachmittlung/:sprachmittlerId',
  protokoll: protokoll.aendern,
  beschreibung: 'Ändert oder schließt einen Eintrag im Pool des eigenen KIM-Standorts.',
  params: PoolParams,
  body: Poolangabe.extend({ version: Version }),
  antwort: SchreibAntwort,
});
