import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AKTE_ARTEN, AKTE_ZUSTAENDE, TERMINARTEN } from '#src/modules/akte/akte.model.ts';
import { UEBERGABE_ANLASS_CODES, UEBERGABE_GRUND_CODES } from './uebergabe.model.ts';

const kopf = { domaene: 'fall', recht: 'uebergabe.team', zweck: 'Übergabe von Akten im Team' } as const;
const tag = z.iso.date();
const KontoParams = z.object({ kontoId: z.uuid() });

const Person = z.object({
  kontoId: z.uuid(),
  name: z.string(),
  /** false: no longer in the Case Management of this Stelle, but still responsible for open Akten. */
  imTeam: z.boolean(),
  offen: z.number().int(),
  faellig: z.number().int(),
  angeboten: z.number().int(),
  anPerson: z.number().int(),
  uebergeben: z.number().int(),
});

export const listKollegiumRoute = defineRoute({
  ...kopf,
  id: 'uebergabe.listKollegium',
  methode: 'GET',
  pfad: '/team/kollegium',
  protokoll: { art: 'ABFRAGE', objektart: 'konto' },
  beschreibung: 'Case Management der eigenen Stelle mit der Zahl offener Akten und Übergaben je Person.',
  antwort: z.object({ eintraege: z.array(Person) }),
});

export const getOffenesRoute = defineRoute({
  ...kopf,
  id: 'uebergabe.getOffenes',
  methode: 'GET',
  pfad: '/team/kollegium/:kontoId/offenes',
  protokoll: { art: 'ABFRAGE', objektart: 'konto' },
  beschreibung:
    'Alles Offene einer Kollegin oder eines Kollegen auf einer Liste: Akten mit Nummer, Stand und nächstem Termin, Vertretungen und Angenommenes, ohne Namen und Inhalt.',
  params: KontoParams,
  antwort: z.object({
    stichtag: tag,
    person: Person,
    akten: z.array(
      z.object({
        akteId: z.uuid(),
        nummer: z.string(),
        art: z.enum(AKTE_ARTEN),
        zustand: z.enum(AKTE_ZUSTAENDE),
        naechsterTermin: tag.nullable(),
        naechsterTerminArt: z.enum(TERMINARTEN).nullable(),
        uebergabe: z.object({ id: z.uuid(), an: z.string(), frist: tag }).nullable(),
        /** Who refused or returned it, latest first: no proposal goes there again by itself. */
        absagen: z.array(
          z.object({ kontoId: z.uuid(), name: z.string(), grund: z.enum(UEBERGABE_GRUND_CODES).nullable() }),
        ),
      }),
    ),
    /** Besides own Akten: for whom the person deputises or has agreed to, and what was taken on from another Stelle. */
    weiteres: z.array(
      z.object({
        art: z.enum(['VERTRETUNG', 'ABSPRACHE', 'ABGABE']),
        wer: z.string(),
        anzahl: z.number().int(),
        bis: tag.nullable(),
      }),
    ),
  }),
});

/** Why one Akte of many could not be offered. */
export const NICHT_ANGEBOTEN = [
  'NICHT_GEFUNDEN',
  'AKTE_GESCHLOSSEN',
  'PERSON_UNGEEIGNET',
  'SCHON_ANGEBOTEN',
] as const;

export const createVorschlaegeRoute = defineRoute({
  ...kopf,
  id: 'uebergabe.createVorschlaege',
  methode: 'POST',
  pfad: '/team/kollegium/:kontoId/uebergaben',
  protokoll: { art: 'VERAENDERUNG', objektart: 'konto' },
  beschreibung:
    'Schlägt für Akten einer Person neue Zuständige vor, auch viele auf einmal. Zuständig wird, wer annimmt.',
  params: KontoParams,
  body: z.object({
    anlass: z.enum(UEBERGABE_ANLASS_CODES),
    zuteilung: z
      .array(z.object({ akteId: z.uuid(), anKontoId: z.uuid() }))
      .min(1, 'Wählen Sie mindestens eine Akte.')
      .max(300),
  }),
  antwort: z.object({
    angeboten: z.number().int(),
    nicht: z.array(z.object({ akteId: z.uuid(), grund: z.enum(NICHT_ANGEBOTEN) })),
  }),
});

export const recordRueckzugRoute = defineRoute({
  ...kopf,
  id: 'uebergabe.recordRueckzug',
  methode: 'POST',
  pfad: '/team/uebergaben/:uebergabeId/rueckzug',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung: 'Zieht eine offene Übergabe im Team zurück; zuständig bleibt, wer es ist.',
  params: z.object({ uebergabeId: z.uuid() }),
  antwort: SchreibAntwort,
});
