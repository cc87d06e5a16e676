import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { BerichtParams, Berichtsergebnis } from './bericht.contract.ts';
import { TAKTE } from './bericht.model.ts';

const tag = z.iso.date();
const lesen = {
  domaene: 'bericht',
  recht: 'bericht.lesen',
  zweck: 'Berichte lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'bericht' },
} as const;
const bestellen = {
  domaene: 'bericht',
  recht: 'bericht.pflegen',
  zweck: 'Berichte liefern lassen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'berichtslieferung' },
} as const;

export const getLieferungRoute = defineRoute({
  ...lesen,
  id: 'bericht.getLieferung',
  methode: 'GET',
  pfad: '/berichte/:berichtId/lieferung',
  beschreibung: 'Wann ein Bericht geliefert wird, an wen, und wer ihn bekommen darf.',
  params: BerichtParams,
  antwort: z.object({
    lieferung: z
      .object({
        id: z.uuid(),
        takt: z.enum(TAKTE),
        naechsteAm: tag,
        eigene: z.boolean(),
        empfaenger: z.array(
          z.object({ kontoId: z.uuid(), name: z.string(), beendet: z.boolean(), selbst: z.boolean() }),
        ),
        /** Of the own account, when it is a recipient. */
        mail: z.boolean().nullable(),
      })
      .nullable(),
    moegliche: z.array(z.object({ kontoId: z.uuid(), name: z.string(), selbst: z.boolean() })),
  }),
});

export const createLieferungRoute = defineRoute({
  ...bestellen,
  id: 'bericht.createLieferung',
  methode: 'POST',
  pfad: '/berichte/:berichtId/lieferung',
  beschreibung:
    'Bestellt die Lieferung eines Berichts in die Eingänge der Empfänger. Eine laufende wird ersetzt.',
  params: BerichtParams,
  body: z.object({
    takt: z.enum(TAKTE),
    empfaenger: z
      .array(z.uuid())
      .min(1, 'Wählen Sie mindestens eine Person.')
      .max(50, 'Höchstens 50 Personen.'),
  }),
  antwort: SchreibAntwort,
});

export const endLieferungRoute = defineRoute({
  ...bestellen,
  id: 'bericht.endLieferung',
  methode: 'POST',
  pfad: '/berichte/:berichtId/lieferung/ende',
  beschreibung: 'Beendet die Lieferung: wer sie bestellt hat, für alle; wer sie bekommt, für sich.',
  params: BerichtParams,
  antwort: SchreibAntwort,
});

export const setLieferungsmailRoute = defineRoute({
  ...bestellen,
  recht: 'bericht.lesen',
  id: 'bericht.setLieferungsmail',
  methode: 'PUT',
  pfad: '/berichte/:berichtId/lieferung/mail',
  beschreibung: 'Wählt für das eigene Konto, ob eine Mail ohne Inhalt auf einen neuen Bericht hinweist.',
  params: BerichtParams,
  body: z.object({ mail: z.boolean() }),
  antwort: SchreibAntwort,
});

const Zustellungszeile = z.object({
  id: z.uuid(),
  titel: z.string(),
  faelligAm: tag,
  zugestelltAm: z.string(),
  gelesen: z.boolean(),
});

export const listZustellungenRoute = defineRoute({
  ...lesen,
  id: 'bericht.listZustellungen',
  methode: 'GET',
  pfad: '/meine-berichte',
  beschreibung: 'Gelieferte Berichte des eigenen Kontos in der heutigen Rolle, die neuesten zuerst.',
  antwort: z.object({ eintraege: z.array(Zustellungszeile) }),
});

const ZustellungParams = z.object({ zustellungId: z.uuid() });
export const openZustellungRoute = defineRoute({
  ...lesen,
  id: 'bericht.openZustellung',
  methode: 'POST',
  pfad: '/meine-berichte/:zustellungId/lesen',
  beschreibung: 'Ein gelieferter Bericht, wie er an seinem Tag war. Er gilt danach als gelesen.',
  params: ZustellungParams,
  status: 200,
  antwort: Zustellungszeile.extend({
    ergebnis: Berichtsergebnis,
    pruefsumme: z.string(),
    unveraendert: z.boolean(),
  }),
});

export const exportZustellungRoute = defineRoute({
  ...lesen,
  id: 'bericht.exportZustellung',
  methode: 'GET',
  pfad: '/meine-berichte/:zustellungId/bericht.pdf',
  beschreibung: 'Ein gelieferter Bericht als PDF/UA.',
  params: ZustellungParams,
  antwort: z.unknown(),
  datei: 'application/pdf',
});
