import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { optionalerAbsatz, Version } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { Fassungen, Schritteintrag } from './abfrage.contract.ts';
import { BEFUND_CODES } from './befunde.model.ts';
import { FeldAnzeige, Gruende, WerteAnzeige, WerteEingabe } from './felder.contract.ts';
import {
  ABFRAGEARTEN,
  ABFRAGESTELLEN,
  FREIGABESCHRITTE,
  MELDUNG_ZUSTAENDE,
  SCHRITTTEXT,
} from './meldung.model.ts';

const tag = z.iso.date();
const anzahl = z.number().int();
const params = z.object({ abfrageId: z.uuid() });
const kopf = {
  domaene: 'foerderung',
  zweck: 'Berichtspflichten des eigenen KIM-Standorts (Handlungskonzept 2.1, Richtlinie Nr. 6)',
} as const;
const lesen = {
  ...kopf,
  recht: 'berichtspflicht.lesen',
  methode: 'GET',
  protokoll: { art: 'ABFRAGE', objektart: 'meldung' },
} as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'meldung' } as const;

const Meldungskopf = z.object({
  abfrageId: z.uuid(),
  art: z.enum(ABFRAGEARTEN),
  stelle: z.enum(ABFRAGESTELLEN),
  titel: z.string(),
  stichtag: tag,
  frist: tag,
  zustand: z.enum(MELDUNG_ZUSTAENDE),
  ueberfaellig: z.boolean(),
  erinnertAm: tag.nullable(),
});

export const listMeldungenRoute = defineRoute({
  ...lesen,
  id: 'berichtspflicht.listMeldungen',
  pfad: '/meldungen',
  beschreibung: 'Was der eigene Standort dem Land zu melden hat: Offenes nach Frist zuerst, dann Erledigtes.',
  query: SeitenQuery,
  antwort: seiteVon(Meldungskopf).extend({ ueberfaellige: anzahl }),
});

export const getMeldungRoute = defineRoute({
  ...lesen,
  id: 'berichtspflicht.getMeldung',
  pfad: '/meldungen/:abfrageId',
  beschreibung:
    'Eine Abfrage mit den eigenen Angaben, mit dem, was das System zählt, dem letzten Stand und den Befunden.',
  params,
  antwort: Meldungskopf.extend({
    hinweis: z.string(),
    zeitraumVon: tag.nullable(),
    felder: z.array(FeldAnzeige),
    version: anzahl,
    werte: WerteAnzeige,
    gruende: z.record(z.string(), z.string()),
    vorbelegt: WerteAnzeige,
    vorher: WerteAnzeige,
    vorherVom: tag.nullable(),
    befunde: z.array(
      z.object({
        feld: z.string(),
        nummer: anzahl,
        name: z.string(),
        code: z.enum(BEFUND_CODES),
        text: z.string(),
        reparatur: z.string(),
        hart: z.boolean(),
        begruendet: z.boolean(),
      }),
    ),
    fassungen: Fassungen,
    schritte: z.array(Schritteintrag),
    bearbeitbar: z.boolean(),
    vorlegbar: z.boolean(),
    freigaben: z.array(z.enum(FREIGABESCHRITTE)),
    /** The own account laid it before the release: somebody else has to release. */
    selbstVorgelegt: z.boolean(),
  }),
});

export const saveMeldungRoute = defineRoute({
  ...kopf,
  recht: 'berichtspflicht.ausfuellen',
  protokoll: veraenderung,
  id: 'berichtspflicht.saveMeldung',
  methode: 'PUT',
  pfad: '/meldungen/:abfrageId',
  beschreibung: 'Speichert die Angaben des eigenen Standorts. Das Land sieht sie erst nach der Freigabe.',
  params,
  body: z.object({ version: Version, werte: WerteEingabe, gruende: Gruende.default({}), ...Bestaetigung }),
  antwort: SchreibAntwort,
});

const schritt = { version: Version, text: optionalerAbsatz(SCHRITTTEXT), ...Bestaetigung };

export const recordVorlegungRoute = defineRoute({
  ...kopf,
  recht: 'berichtspflicht.ausfuellen',
  protokoll: veraenderung,
  id: 'berichtspflicht.recordVorlegung',
  methode: 'POST',
  pfad: '/meldungen/:abfrageId/vorlage',
  beschreibung: 'Legt die Meldung zur Freigabe vor, wenn kein Befund mehr offen ist.',
  params,
  body: z.object(schritt),
  antwort: SchreibAntwort,
});

export const recordMeldefreigabeRoute = defineRoute({
  ...kopf,
  recht: 'berichtspflicht.freigeben',
  protokoll: veraenderung,
  id: 'berichtspflicht.recordMeldefreigabe',
  methode: 'POST',
  pfad: '/meldungen/:abfrageId/freigabe',
  beschreibung:
    'Gibt die Meldung mit einem zweiten Konto frei, gibt sie zurück oder beginnt eine Berichtigung. Zahlen aus dem Stellenplan bestätigt die KI-Leitung.',
  params,
  body: z.object({ schritt: z.enum(FREIGABESCHRITTE), ...schritt }),
  antwort: SchreibAntwort,
});
