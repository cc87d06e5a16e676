import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Datum, zeile } from '#src/modules/akte/feld.model.ts';
import { FOLGEARTEN } from './regel.model.ts';

const tag = z.iso.date();
const kopf = {
  domaene: 'foerderung',
  recht: 'rechtskreis.regeln',
  zweck: 'Regeln zum Rechtskreis fachlich prüfen',
} as const;

const Pruefung = z.object({
  id: z.uuid(),
  geprueftVon: z.string(),
  geprueftAm: tag,
  pruefenBis: tag,
  zurueckgenommen: z.boolean(),
  /** The rule has other words since then. */
  veraltet: z.boolean(),
});

export const listRegelnRoute = defineRoute({
  ...kopf,
  id: 'rechtskreis.listRegeln',
  methode: 'GET',
  pfad: '/rechtskreis/regeln',
  protokoll: { art: 'ABFRAGE', objektart: 'regelpruefung' },
  beschreibung:
    'Alle Regeln zum Rechtskreis und Wege zu Titel und Einbürgerung mit Quellen und Wortlaut: wer sie im eigenen KIM-Standort geprüft hat, und bis wann sie sprechen.',
  antwort: z.object({
    stichtag: tag,
    eintraege: z.array(
      z.object({
        id: z.string(),
        titel: z.string(),
        /** SHA-256 in hex: what a check refers to. */
        hash: z.string(),
        folgen: z.array(z.object({ art: z.enum([...FOLGEARTEN, 'SCHRITT']), text: z.string() })),
        quellen: z.array(z.string()),
        /** State of the law from which it was written. */
        stand: tag,
        geprueftVon: z.string().nullable(),
        geprueftAm: tag.nullable(),
        pruefenBis: tag,
        spricht: z.boolean(),
        pruefungen: z.array(Pruefung),
      }),
    ),
  }),
});

export const recordRegelpruefungRoute = defineRoute({
  ...kopf,
  id: 'rechtskreis.recordRegelpruefung',
  methode: 'POST',
  pfad: '/rechtskreis/regeln/:regelId/pruefungen',
  protokoll: { art: 'ERHEBUNG', objektart: 'regelpruefung' },
  beschreibung:
    'Hält fest, wer eine Regel oder einen Weg fachlich geprüft hat, wann, und bis wann sie sprechen darf.',
  params: z.object({ regelId: z.string().max(60) }),
  body: z.object({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    geprueftVon: zeile(120),
    geprueftAm: Datum,
    pruefenBis: Datum,
  }),
  antwort: SchreibAntwort,
  erneutAnmelden: true,
});

export const undoRegelpruefungRoute = defineRoute({
  ...kopf,
  id: 'rechtskreis.undoRegelpruefung',
  methode: 'DELETE',
  pfad: '/rechtskreis/regelpruefungen/:pruefungId',
  protokoll: { art: 'VERAENDERUNG', objektart: 'regelpruefung' },
  beschreibung:
    'Nimmt eine Prüfung zurück; die Regel ist im Standort wieder ungeprüft. Der Eintrag bleibt stehen.',
  params: z.object({ pruefungId: z.uuid() }),
  antwort: z.object({}),
  erneutAnmelden: true,
});
