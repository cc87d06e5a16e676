import type { Beschreibung, Lizenz } from './offenedaten.model.ts';
import type { Datensatz, Offen } from './seitendaten.model.ts';

type Wahl = {
  titel?: string;
  hinweis?: string | null;
  laeuft?: boolean;
  gruppe?: Beschreibung['gruppe'];
  lizenz?: Lizenz;
  zurueckgezogen?: true;
};

/** A Datensatz for tests of what reads one. */
export function createTestdatensatz(kennung: string, wahl: Wahl = {}): Datensatz {
  const titel = wahl.titel ?? 'Zugewiesene Stellen nach KIM-Standorten, Stand 30.09.2026';
  const kopf = { kennung, ausgabe: 1, titel, am: '2026-10-19' };
  if (wahl.zurueckgezogen) {
    const um = new Date('2026-10-21T09:00:00Z');
    const weg = {
      ...kopf,
      offen: false,
      um,
      zurueckgezogenAm: '2026-10-21',
      grund: 'Die Meldung war falsch.',
    } as const;
    return { kennung, titel, aktuell: null, ausgaben: [weg], geaendert: um };
  }
  const um = new Date('2026-10-20T08:00:00Z');
  const offen: Offen = {
    ...kopf,
    offen: true,
    um,
    lizenz: wahl.lizenz ?? 'DL_DE_BY_2_0',
    hinweis: wahl.hinweis ?? null,
    beschreibung: createTestbeschreibung({
      titel,
      gruppe: wahl.gruppe ?? 'STELLEN',
      laeuft: wahl.laeuft ?? false,
    }),
    csv: { bytes: 1_234, pruefsumme: 'c'.repeat(64) },
    json: { bytes: 5_678, pruefsumme: 'd'.repeat(64) },
  };
  return { kennung, titel, aktuell: offen, ausgaben: [offen], geaendert: um };
}

export function createTestbeschreibung(
  wahl: Pick<Beschreibung, 'titel' | 'gruppe' | 'laeuft'>,
): Beschreibung {
  return {
    ...wahl,
    kennzahl: 'KP-15A',
    name: 'Zugewiesene Stellen',
    definition: 'Wie viele Stellen das Land zur Verfügung stellt.',
    gezaehlt: 'Vollzeitäquivalente am Stichtag',
    bezogenAuf: null,
    einschraenkung: 'alle',
    zaehleinheit: 'Vollzeitäquivalente',
    einheit: 'VZAE',
    quelle: 'Kennzahl KP-15',
    regel: 'Richtlinie Nr. 5.4.1',
    fassung: 1,
    zeitraum: { von: '2026-09-30', bis: '2026-09-30' },
    stichtag: '2026-09-30',
    wissensstand: '2026-10-19',
    festgehaltenAm: '2026-10-19',
    anlass: 'ERSTE',
    verfahren: 'OHNE',
    schutz: 'Nichts ist verdeckt: Diese Zahlen lassen keine einzelnen Menschen erkennen.',
    hinweise: ['Vollzeitäquivalente. Stellen werden nie verdeckt.'],
    anteilVerdeckt: 0,
    n: 150,
    N: null,
    pruefsumme: 'a'.repeat(64),
    synthetisch: false,
  };
}
