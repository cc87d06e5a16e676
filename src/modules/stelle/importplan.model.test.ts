import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { toVzae } from '#src/core/vzae.ts';
import {
  type BesetzungZeile,
  type Bestand,
  computeImportplan,
  type Importsatz,
  type KontingentZeile,
} from './importplan.model.ts';

const SEPTEMBER = toPlainDate('2022-09-30');
const satz = (stichtag: string, besetzt: number): Importsatz => ({
  zeile: 2,
  standortId: 'koeln',
  name: 'Köln',
  stichtag: toPlainDate(stichtag),
  zugewiesen: toVzae(300),
  vorgesehen: toVzae(250),
  besetzt: toVzae(besetzt),
});
const kontingent = (mehr: Partial<KontingentZeile> = {}): KontingentZeile => ({
  id: 'k1',
  von: SEPTEMBER,
  bis: null,
  zugewiesen: toVzae(300),
  vorgesehen: toVzae(250),
  stand: SEPTEMBER,
  quelle: 'Meldung',
  ...mehr,
});
const besetzung = (mehr: Partial<BesetzungZeile> = {}): BesetzungZeile => ({
  id: 'b1',
  von: SEPTEMBER,
  bis: null,
  stelleId: null,
  vzae: toVzae(200),
  stand: SEPTEMBER,
  quelle: 'Meldung',
  ...mehr,
});
const plane = (eingang: Importsatz, bestand: Partial<Bestand>) =>
  computeImportplan(
    [eingang],
    new Map([['koeln', { kontingente: [], besetzungen: [], stellen: [], ...bestand }]]),
    3,
  );

describe('import against the history', () => {
  it('adds a first Meldung, open-ended', () => {
    const plan = plane(satz('2022-09-30', 200), {});
    expect(plan).toMatchObject({ neu: 1, unveraendert: 0, konflikte: [] });
    expect(plan.besetzungen.neu).toMatchObject([
      { neu: { von: '2022-09-30', bis: null, vzae: 200 }, stand: '2022-09-30' },
    ]);
  });

  it('says nothing twice', () => {
    const plan = plane(satz('2022-09-30', 200), { kontingente: [kontingent()], besetzungen: [besetzung()] });
    expect(plan).toMatchObject({
      neu: 0,
      unveraendert: 1,
      kontingente: { neu: [] },
      besetzungen: { neu: [] },
    });
  });

  it('continues an earlier Meldung from the later Stichtag on and keeps the days before', () => {
    const plan = plane(satz('2023-09-30', 250), { kontingente: [kontingent()], besetzungen: [besetzung()] });
    expect(plan.besetzungen.ersetzt.map(({ id }) => id)).toEqual(['b1']);
    expect(plan.besetzungen.neu).toMatchObject([
      { rest: { von: '2022-09-30', bis: '2023-09-29', vzae: 200 } },
      { neu: { von: '2023-09-30', bis: null, vzae: 250 } },
    ]);
  });

  it('puts an earlier Meldung before a later one', () => {
    const plan = plane(satz('2022-06-30', 100), { kontingente: [kontingent()], besetzungen: [besetzung()] });
    expect(plan.besetzungen).toMatchObject({
      ersetzt: [],
      neu: [{ neu: { von: '2022-06-30', bis: '2022-09-29' } }],
    });
  });

  it.each([
    ['another number of the same Stichtag', { besetzungen: [besetzung({ vzae: toVzae(150) })] }, 150],
    [
      'a Sammelmeldung changed by hand',
      { besetzungen: [besetzung({ vzae: toVzae(150), stand: null })] },
      150,
    ],
    ['Stellen kept by hand', { besetzungen: [besetzung({ stelleId: 's1', vzae: toVzae(100) })] }, 100],
    ['a vacant Stelle', { stellen: [{ von: SEPTEMBER, bis: null }] }, 0],
  ])('conflict: %s', (_, bestand, gefuehrt) => {
    const plan = plane(satz('2022-09-30', 200), bestand);
    expect(plan.konflikte).toMatchObject([{ zeile: 2, importiert: 200, gefuehrt }]);
    expect(plan).toMatchObject({
      neu: 0,
      ausgelassen: 1,
      kontingente: { neu: [] },
      besetzungen: { neu: [] },
    });
  });

  it('names each number of the Kontingent that differs, with the words of the Baustein', () => {
    const plan = plane(satz('2022-09-30', 200), {
      kontingente: [kontingent({ zugewiesen: toVzae(400), vorgesehen: toVzae(260) })],
    });
    expect(plan.konflikte.map(({ angabe }) => angabe)).toEqual([
      'Anzahl der vom Land zugewiesenen Stellen',
      'Anzahl der kommunal vorgesehenen Stellen',
    ]);
  });

  it('accepts Stellen kept by hand that add up to the same', () => {
    const plan = plane(satz('2022-09-30', 200), {
      kontingente: [kontingent()],
      besetzungen: [
        besetzung({ stelleId: 's1', vzae: toVzae(100) }),
        besetzung({ id: 'b2', stelleId: 's2', vzae: toVzae(100) }),
      ],
    });
    expect(plan).toMatchObject({ unveraendert: 1, konflikte: [] });
  });

  it('ends a Sammelmeldung where single Stellen begin', () => {
    const plan = plane(satz('2022-09-30', 200), { stellen: [{ von: toPlainDate('2023-01-01'), bis: null }] });
    expect(plan.besetzungen.neu).toMatchObject([{ neu: { von: '2022-09-30', bis: '2022-12-31' } }]);
  });
});
