import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, Datum, Version } from '#src/modules/akte/feld.model.ts';
import { absatzOderLeer, zeileOderLeer } from '#src/modules/person/felder.model.ts';
import { UNGEDECKT_CODES } from '#src/modules/akte/wertelisten/sprachmittlung.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { BuchungInhalt, Einsatzangabe } from './buchung.model.ts';
import { PoolAnsicht } from './pool.contract.ts';
import { VORSCHLAGSGRUENDE } from './vorschlag.model.ts';
import { BETEILIGT_CODES, QUALITAET_CODES, ZUSTAND_CODES } from './wertelisten/sprachmittlung.ts';

const lesen = { domaene: 'fall', recht: 'sprachmittlung.lesen', zweck: 'Fallarbeit' } as const;
const kopf = { domaene: 'fall', recht: 'sprachmittlung.bearbeiten', zweck: 'Fallarbeit' } as const;
const BuchungParams = AkteParams.extend({ sprachmittlungId: z.uuid() });
const tag = z.string();

const BuchungAnsicht = BuchungInhalt.omit({ belegungId: true }).extend({
  id: z.uuid(),
  tag,
  zustand: z.enum(ZUSTAND_CODES),
  kontaktId: z.uuid().nullable(),
  /** What the interpreter may be told, word for word. */
  anfrage: z.string(),
  version: z.number().int(),
});
export type BuchungAnsicht = z.infer<typeof BuchungAnsicht>;

export const listSprachmittlungenRoute = defineRoute({
  ...lesen,
  id: 'sprachmittlung.listSprachmittlungen',
  methode: 'GET',
  pfad: '/akten/:akteId/sprachmittlungen',
  protokoll: { art: 'ABFRAGE', objektart: 'sprachmittlung' },
  beschreibung:
    'Sprachmittlung einer eigenen Akte: angefragt, bestätigt, Ergebnis; und wer gefragt werden kann, in welcher Sprache.',
  params: AkteParams,
  antwort: z.object({
    stichtag: tag,
    /** For a new booking: the language of the Hauptperson; none is needed, or nothing is known. */
    vorschlag: z.object({ sprache: z.enum(SPRACHE_CODES).nullable(), grund: z.enum(VORSCHLAGSGRUENDE) }),
    buchungen: z.array(BuchungAnsicht),
    pool: z.array(PoolAnsicht),
    kontakte: z.array(z.object({ id: z.uuid(), datum: tag, art: z.string() })),
  }),
});

const Buchung = Einsatzangabe.extend({
  tag: Datum,
  treffpunkt: zeileOderLeer(200),
  wuensche: Einsatzangabe.shape.wuensche.max(4).default([]),
  sprachmittlerId: z.uuid().nullable().default(null),
  bestaetigt: z.boolean().default(false),
  /** Left out: from the price in the pool. */
  schaetzungCent: z.number().int().min(0).max(10_000_000).nullable().default(null),
});
export type Buchungsangabe = z.output<typeof Buchung>;

export const createSprachmittlungRoute = defineRoute({
  ...kopf,
  id: 'sprachmittlung.createSprachmittlung',
  methode: 'POST',
  pfad: '/akten/:akteId/sprachmittlungen',
  protokoll: { art: 'ERHEBUNG', objektart: 'sprachmittlung' },
  beschreibung: 'Hält fest, dass für einen Termin dieser Akte Sprachmittlung angefragt oder bestätigt ist.',
  params: AkteParams,
  body: Buchung,
  antwort: SchreibAntwort,
});

export const updateSprachmittlungRoute = defineRoute({
  ...kopf,
  id: 'sprachmittlung.updateSprachmittlung',
  methode: 'PUT',
  pfad: '/akten/:akteId/sprachmittlungen/:sprachmittlungId',
  protokoll: { art: 'VERAENDERUNG', objektart: 'sprachmittlung' },
  beschreibung: 'Ändert oder bestätigt eine Sprachmittlung, solange sie kein Ergebnis hat.',
  params: BuchungParams,
  body: Buchung.extend({ version: Version }),
  antwort: SchreibAntwort,
});

export const recordErgebnisRoute = defineRoute({
  ...kopf,
  id: 'sprachmittlung.recordErgebnis',
  methode: 'POST',
  pfad: '/akten/:akteId/sprachmittlungen/:sprachmittlungId/ergebnis',
  protokoll: { art: 'VERAENDERUNG', objektart: 'sprachmittlung' },
  beschreibung:
    'Hält fest, was aus einer Sprachmittlung wurde: Dauer, Kosten, Verständigung; oder berichtigt es.',
  params: BuchungParams,
  body: z.object({
    version: Version,
    zustand: z.enum(['STATTGEFUNDEN', 'ABGESAGT', 'NICHT_ERSCHIENEN', 'NICHT_GEFUNDEN']),
    von: z.enum(BETEILIGT_CODES).nullable().default(null),
    ungedeckt: z.enum(UNGEDECKT_CODES).nullable().default(null),
    minuten: z.number().int('Ganze Zahl').min(1).max(1_440).nullable().default(null),
    kostenCent: z.number().int().min(0).max(1_000_000).nullable().default(null),
    qualitaet: z.enum(QUALITAET_CODES).nullable().default(null),
    qualitaetGrund: absatzOderLeer(500),
    /** Contact that was recorded of it. */
    kontaktId: z.uuid().nullable().default(null),
  }),
  antwort: SchreibAntwort,
  status: 200,
});
