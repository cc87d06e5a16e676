import type { Rolle } from '#src/core/contract/rollen.ts';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';

/** A session as `GET /sitzung` answers it. */
export function createSitzung(rolle: Rolle): { json: object } {
  return { json: createSitzungsansicht({ rolle }) };
}

const QUOTE = (zaehler: number, nenner: number, prozent: string | null) => ({ zaehler, nenner, prozent });

const KOELN = {
  standortId: '01900000-0000-7000-8000-000000000001',
  name: 'Köln',
  typ: 'KREISFREIE_STADT',
  regierungsbezirk: 'Köln',
  typEvaluation: 6,
  herkunft: 'echt',
  stand: '2022-09-30',
  andererStand: false,
  fortgeschrieben: false,
  zahlen: {
    zugewiesen: 300,
    vorgesehen: 0,
    besetzt: 0,
    offen: 0,
    nieAbgerufen: 300,
    quoteVorgesehen: QUOTE(0, 0, null),
    quoteZugewiesen: QUOTE(0, 300, '0,0'),
  },
};

const BONN = {
  ...KOELN,
  standortId: '01900000-0000-7000-8000-000000000002',
  name: 'Bonn',
  stand: '2022-06-30',
  andererStand: true,
  zahlen: {
    ...KOELN.zahlen,
    vorgesehen: 300,
    besetzt: 200,
    offen: 100,
    nieAbgerufen: 0,
    quoteVorgesehen: QUOTE(200, 300, '66,7'),
    quoteZugewiesen: QUOTE(200, 300, '66,7'),
  },
};

/** Answer of `GET /stellenbesetzung` for Baustein 3 with two Standorte. */
export const BERICHT = {
  baustein: 3,
  stichtag: '2022-09-30',
  wissensstand: null,
  herkunft: 'echt',
  zeilen: [BONN, KOELN],
  summe: {
    zugewiesen: 600,
    vorgesehen: 300,
    besetzt: 200,
    offen: 100,
    nieAbgerufen: 300,
    quoteVorgesehen: QUOTE(200, 300, '66,7'),
    quoteZugewiesen: QUOTE(200, 600, '33,3'),
  },
  ohneAngabe: 0,
  synthetisch: false,
};

export const BEFUNDE = {
  stichtag: '2022-09-30',
  gesamt: 1,
  eintraege: [
    {
      code: 'QUOTE_NICHT_DEFINIERT',
      art: 'HINWEIS',
      baustein: 3,
      text: 'Ohne vorgesehene Stellen gibt es keine Besetzungsquote.',
      betroffen: [{ name: 'Köln', vzae: 300 }],
      vzae: null,
      quelle: null,
    },
  ],
};

const ID = '01900000-0000-7000-8000-000000000009';

/** Answer of `GET /stellen` for a KI-Leitung: one Stelle, filled by one person, and a Sammelmeldung. */
export const PLAN = {
  stichtag: '2026-10-19',
  gesamt: 1,
  seite: 1,
  groesse: 50,
  eintraege: [
    {
      id: ID,
      version: 1,
      standortId: ID,
      standort: 'Kreis Lennetal',
      baustein: 1,
      bezeichnung: 'Koordination 1',
      umfangVzae: 100,
      verwaltungsassistenz: false,
      anbindung: 'KI',
      anbindungGrund: null,
      mandantId: null,
      verantwortlicheStelle: null,
      kommuneId: null,
      kommune: null,
      gueltigVon: '2026-01-01',
      gueltigBis: null,
      besetzt: 80,
      besetzungen: [
        {
          id: ID,
          vzae: 80,
          gueltigVon: '2026-02-01',
          gueltigBis: null,
          personKuerzel: 'AB-01',
          quelle: 'Von Hand geführt',
          stand: null,
        },
      ],
    },
  ],
  bausteine: [
    {
      baustein: 2,
      kontingent: {
        id: ID,
        zugewiesen: 1200,
        vorgesehen: 1000,
        gueltigVon: '2022-09-30',
        gueltigBis: null,
        quelle: 'Meldung',
      },
      sammelmeldung: {
        id: ID,
        vzae: 500,
        gueltigVon: '2022-09-30',
        gueltigBis: null,
        personKuerzel: null,
        quelle: 'Meldung',
        stand: '2022-09-30',
      },
    },
  ],
  verantwortlicheStellen: [{ id: ID, name: 'Caritasverband Lennetal' }],
  kommunen: [],
};

export const VERLAUF = {
  gesamt: 1,
  eintraege: [
    {
      art: 'FASSUNG',
      erfasstAm: '2026-01-02T08:00:00.000Z',
      ersetztAm: null,
      gueltigVon: '2026-01-01',
      gueltigBis: null,
      vzae: 100,
      bezeichnung: 'Koordination 1',
      personKuerzel: null,
    },
  ],
};
