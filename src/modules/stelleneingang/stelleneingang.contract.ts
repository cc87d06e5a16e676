import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { NeuesKonto } from '#src/modules/benutzer/verwaltung.contract.ts';
import { isPauschal } from '#src/modules/einwilligung/einwilligung.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { EINLADUNGSGRUND_CODES, SCHLIESSUNGSGRUND_CODES } from './wertelisten/zugang.ts';

const tag = z.string();
const kopf = {
  domaene: 'anmeldung',
  recht: 'stelleneingang.verwalten',
  zweck: 'Zugänge der Partnerstellen',
} as const;
const KontoParams = z.object({ kontoId: z.uuid() });

/** One person with access: no time of a login, no count of what was read (DP-H-04). */
export const Zugangszeile = z.object({
  kontoId: z.uuid(),
  version: z.number().int(),
  empfaengerart: z.enum(EMPFAENGERART_CODES),
  stelle: z.string(),
  name: z.string(),
  kennung: z.string(),
  email: z.string().nullable(),
  grund: z.enum(EINLADUNGSGRUND_CODES),
  eingeladenAm: tag,
  eingeladenVon: z.string(),
  gueltigBis: tag,
  /** Own password and second factor are set up: until then the inbox stays closed. */
  eingerichtet: z.boolean(),
  geschlossenAm: tag.nullable(),
  geschlossenGrund: z.enum(SCHLIESSUNGSGRUND_CODES).nullable(),
});
export type Zugangszeile = z.infer<typeof Zugangszeile>;

export const listZugaengeRoute = defineRoute({
  ...kopf,
  id: 'stelleneingang.listZugaenge',
  methode: 'GET',
  pfad: '/partnerstellen/zugaenge',
  protokoll: { art: 'ABFRAGE', objektart: 'konto' },
  beschreibung:
    'Wer aus welcher Partnerstelle Zugang zu ihrem Stellen-Eingang hat oder hatte, bis wann und warum.',
  antwort: z.object({ stichtag: tag, gueltigBisHoechstens: tag, eintraege: z.array(Zugangszeile) }),
});

/** The issued password is answered once and never stored; a repeated request answers null. */
const MitAnfangspasswort = SchreibAntwort.extend({ anfangspasswort: z.string().nullable() });

export const createZugangRoute = defineRoute({
  ...kopf,
  id: 'stelleneingang.createZugang',
  methode: 'POST',
  pfad: '/partnerstellen/zugaenge',
  protokoll: { art: 'VERAENDERUNG', objektart: 'konto' },
  beschreibung:
    'Lädt eine Person einer Partnerstelle ein: Konto mit zweitem Faktor für den Eingang genau dieser Stelle, mit Grund und letztem Tag.',
  body: z.object({
    empfaengerart: z.enum(EMPFAENGERART_CODES),
    stelle: zeile(200).refine(
      (name) => !isPauschal(name),
      'Nennen Sie eine bestimmte Stelle, zum Beispiel „Jobcenter Lennetal“.',
    ),
    name: NeuesKonto.shape.name,
    kennung: NeuesKonto.shape.kennung,
    email: NeuesKonto.shape.email,
    grund: z.enum(EINLADUNGSGRUND_CODES),
    gueltigBis: Datum,
  }),
  antwort: MitAnfangspasswort,
  erneutAnmelden: true,
});

export const closeZugangRoute = defineRoute({
  ...kopf,
  id: 'stelleneingang.closeZugang',
  methode: 'POST',
  pfad: '/partnerstellen/zugaenge/:kontoId/schliessung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'konto' },
  beschreibung:
    'Schließt den Zugang einer Person mit Grund. Ihre Sitzungen enden sofort; das Konto wird sechs Monate später gelöscht (LK-10).',
  params: KontoParams,
  body: z.object({ version: Version, grund: z.enum(SCHLIESSUNGSGRUND_CODES).exclude(['ABGELAUFEN']) }),
  antwort: SchreibAntwort,
});

export const issueZugangspasswortRoute = defineRoute({
  ...kopf,
  id: 'stelleneingang.issueZugangspasswort',
  methode: 'POST',
  pfad: '/partnerstellen/zugaenge/:kontoId/passwort',
  protokoll: { art: 'VERAENDERUNG', objektart: 'konto' },
  beschreibung:
    'Stellt einer Person einer Partnerstelle ein neues Anfangspasswort aus und beendet ihre Sitzungen.',
  params: KontoParams,
  antwort: MitAnfangspasswort,
  erneutAnmelden: true,
});
