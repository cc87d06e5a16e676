import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { Datum, optionalerAbsatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { FeldAnzeige, Felder, WerteAnzeige } from './felder.contract.ts';
import {
  ABFRAGEARTEN,
  ABFRAGESTELLEN,
  ABNAHMESCHRITTE,
  MELDESCHRITT_CODES,
  MELDUNG_ZUSTAENDE,
  SCHRITTTEXT,
} from './meldung.model.ts';

export const ABFRAGELAENGE = { titel: 160, hinweis: 2_000 } as const;

const tag = z.iso.date();
const anzahl = z.number().int();
const params = z.object({ abfrageId: z.uuid() });
const standortparams = z.object({ abfrageId: z.uuid(), standortId: z.uuid() });
const land = {
  domaene: 'foerderung',
  zweck: 'Berichtspflichten der KIM-Standorte (Handlungskonzept 2.1, Richtlinie Nr. 6)',
} as const;
const lesen = {
  ...land,
  recht: 'berichtspflicht.ueberblick',
  methode: 'GET',
  protokoll: { art: 'ABFRAGE', objektart: 'meldeabfrage' },
} as const;
const stellen = {
  ...land,
  recht: 'berichtspflicht.stellen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'meldeabfrage' },
} as const;

const Zaehlung = z.object({ gemeldet: anzahl, abgenommen: anzahl, gesamt: anzahl });
const Abfragekopf = z.object({
  id: z.uuid(),
  art: z.enum(ABFRAGEARTEN),
  stelle: z.enum(ABFRAGESTELLEN),
  titel: z.string(),
  stichtag: tag,
  frist: tag,
  versendet: z.boolean(),
});

export const listAbfragenRoute = defineRoute({
  ...lesen,
  id: 'berichtspflicht.listAbfragen',
  pfad: '/berichtsabfragen',
  beschreibung: 'Abfragen des Landes mit Frist und Vollständigkeit, die neueste Frist zuerst.',
  query: SeitenQuery,
  antwort: seiteVon(Abfragekopf.extend({ zaehlung: Zaehlung, offenNachFrist: anzahl })),
});

export const Schritteintrag = z.object({
  art: z.enum(MELDESCHRITT_CODES),
  fassung: anzahl.nullable(),
  text: z.string().nullable(),
  am: tag,
});

export const getAbfrageRoute = defineRoute({
  ...lesen,
  id: 'berichtspflicht.getAbfrage',
  pfad: '/berichtsabfragen/:abfrageId',
  beschreibung:
    'Eine Abfrage mit den Angaben aller Standorte. Wer nicht gemeldet hat, steht mit dem älteren Stand und seinem Tag.',
  params,
  antwort: Abfragekopf.extend({
    hinweis: z.string(),
    zeitraumVon: tag.nullable(),
    felder: z.array(FeldAnzeige),
    feldfassung: anzahl,
    standorte: z.array(z.uuid()),
    reiheId: z.uuid(),
    version: anzahl,
    /** The own side asked: it may send, remind, accept. */
    eigene: z.boolean(),
    zaehlung: Zaehlung,
    aeltere: anzahl,
    ohne: anzahl,
    summe: WerteAnzeige,
    zeilen: z.array(
      z.object({
        standortId: z.uuid(),
        name: z.string(),
        zustand: z.enum(MELDUNG_ZUSTAENDE),
        ueberfaellig: z.boolean(),
        gemeldetAm: tag.nullable(),
        erinnertAm: tag.nullable(),
        fassung: anzahl.nullable(),
        aelterVom: tag.nullable(),
        werte: WerteAnzeige.nullable(),
      }),
    ),
  }),
});

const Abfrageeingabe = z.object({
  art: z.enum(ABFRAGEARTEN, 'Wählen Sie, worum es geht.'),
  titel: zeile(ABFRAGELAENGE.titel),
  hinweis: optionalerAbsatz(ABFRAGELAENGE.hinweis),
  zeitraumVon: Datum.nullable().default(null),
  stichtag: Datum,
  frist: Datum,
  /** Ignored for the Besetzungsmeldung: its nine numbers are fixed. */
  felder: Felder.default([]),
  standorte: z
    .array(z.uuid())
    .min(1, 'Wählen Sie mindestens einen Standort.')
    .max(200, 'Höchstens 200 Standorte.'),
  /** The Abfrage before this one; the answers are compared with it. */
  vorgaengerId: z.uuid().nullable().default(null),
  ...Bestaetigung,
});

export const createAbfrageRoute = defineRoute({
  ...stellen,
  id: 'berichtspflicht.createAbfrage',
  methode: 'POST',
  pfad: '/berichtsabfragen',
  beschreibung: 'Legt eine Abfrage als Entwurf an: worum es geht, Fragen, Stichtag, Frist, Standorte.',
  body: Abfrageeingabe,
  antwort: SchreibAntwort,
});

export const updateAbfrageRoute = defineRoute({
  ...stellen,
  id: 'berichtspflicht.updateAbfrage',
  methode: 'PUT',
  pfad: '/berichtsabfragen/:abfrageId',
  beschreibung: 'Ändert den Entwurf einer Abfrage. Was versendet ist, bleibt stehen.',
  params,
  body: Abfrageeingabe.omit({ art: true, vorgaengerId: true }).extend({ version: Version }),
  antwort: SchreibAntwort,
});

export const deliverAbfrageRoute = defineRoute({
  ...stellen,
  id: 'berichtspflicht.deliverAbfrage',
  methode: 'POST',
  pfad: '/berichtsabfragen/:abfrageId/versand',
  beschreibung: 'Versendet eine Abfrage an die gewählten Standorte; danach steht sie fest.',
  params,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

export const recordErinnerungRoute = defineRoute({
  ...stellen,
  id: 'berichtspflicht.recordErinnerung',
  methode: 'POST',
  pfad: '/berichtsabfragen/:abfrageId/erinnerung',
  beschreibung:
    'Erinnert alle Standorte, die noch nicht gemeldet haben und heute noch nicht erinnert wurden.',
  params,
  antwort: z.object({ erinnert: anzahl }),
  status: 200,
});

const Fassung = z.object({
  fassung: anzahl,
  am: tag,
  werte: WerteAnzeige,
  vorbelegt: WerteAnzeige,
  gruende: z.record(z.string(), z.string()),
  pruefsumme: z.string(),
  abgenommen: z.boolean(),
});
export const Fassungen = z.array(Fassung);

export const getStandortmeldungRoute = defineRoute({
  ...lesen,
  id: 'berichtspflicht.getStandortmeldung',
  pfad: '/berichtsabfragen/:abfrageId/standorte/:standortId',
  beschreibung: 'Was ein Standort gemeldet hat: jede Fassung, jede Begründung, jeder Schritt.',
  params: standortparams,
  antwort: Abfragekopf.extend({
    standort: z.string(),
    zustand: z.enum(MELDUNG_ZUSTAENDE),
    version: anzahl,
    felder: z.array(FeldAnzeige),
    fassungen: Fassungen,
    schritte: z.array(Schritteintrag),
    moeglich: z.array(z.enum(ABNAHMESCHRITTE)),
  }),
});

export const recordAbnahmeRoute = defineRoute({
  ...land,
  recht: 'berichtspflicht.abnehmen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'meldung' },
  id: 'berichtspflicht.recordAbnahme',
  methode: 'POST',
  pfad: '/berichtsabfragen/:abfrageId/standorte/:standortId/schritte',
  beschreibung: 'Nimmt eine Meldung ab oder fragt mit Text zurück.',
  params: standortparams,
  body: z.object({
    schritt: z.enum(ABNAHMESCHRITTE),
    version: Version,
    text: optionalerAbsatz(SCHRITTTEXT),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

const DATEIEN = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

function defineDatei(endung: keyof typeof DATEIEN) {
  return defineRoute({
    ...lesen,
    id: `berichtspflicht.export${endung.charAt(0).toUpperCase()}${endung.slice(1)}`,
    pfad: `/berichtsabfragen/:abfrageId/tabelle.${endung}`,
    beschreibung: `Die Angaben aller Standorte zu einer Abfrage als ${endung.toUpperCase()}-Datei.`,
    params,
    antwort: z.unknown(),
    datei: DATEIEN[endung],
  });
}
export const exportCsvRoute = defineDatei('csv');
export const exportXlsxRoute = defineDatei('xlsx');
export const exportPdfRoute = defineDatei('pdf');
