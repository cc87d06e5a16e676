import { describe, expect, test } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createActor, kontextFuer } from '#test/support/welt.ts';
import { computeTabelle } from './compute-tabelle.ts';
import { isTageskennzahl } from './frage.model.ts';
import { findKennzahl, KATALOG } from './katalog/katalog.ts';
import type { Kennzahlfrage, Kennzahltabelle } from './kennzahl.model.ts';
import { createHandstaende, type Stand } from './test-handaufbau.ts';
import { HANDGREMIEN } from './test-handgremien.ts';
import { HANDSTELLEN } from './test-handstellen.ts';
import { HANDTHEMEN } from './test-handthemen.ts';
import { HANDVERTRAEGE } from './test-handvertraege.ts';
import { STICHTAGE } from './test-zaehlung.ts';

const GRUPPEN = [HANDGREMIEN, HANDTHEMEN, HANDVERTRAEGE, HANDSTELLEN] as const;
const dienste = { ...(await createTestDienste()), demo: true };
/** A Standort holds one state of each group: they lie in different tables. */
const STAENDE = HANDGREMIEN.map(
  (_, stelle): Stand => Object.assign({}, ...GRUPPEN.map((gruppe) => gruppe[stelle])),
);
const standorte = await createHandstaende(dienste, STAENDE);
const ministerium = createActor('MINISTERIUM', null);
const [, , LETZTER] = STICHTAGE;

async function loadTabelle(
  actor: KontoActor,
  code: string,
  tag: string,
  rest: Partial<Kennzahlfrage>,
): Promise<Kennzahltabelle> {
  const kontext = { ...kontextFuer(dienste, actor, 'bericht'), stichtag: toPlainDate(tag) };
  const ergebnis = await withActor(kontext, async (trx) =>
    ok(
      await computeTabelle(trx, kontext, {
        kennzahl: code,
        zeile: 'ORT',
        spalte: null,
        jahr: Number(tag.slice(0, 4)),
        stichtag: null,
        wissensstand: null,
        ebene: 'STANDORT',
        filter: {},
        profil: 'EXTERN',
        ...rest,
      }),
    ),
  );
  if (!ergebnis.ok || !ergebnis.wert.ok) throw new Error(`${code}: ${JSON.stringify(ergebnis)}`);
  return ergebnis.wert.wert;
}

type Reihe = (string | number | null)[];
/** Cells per Standort in the order of the states; one that has nothing is no row. */
function toReihen({ zeilen, zellen }: Kennzahltabelle, leer: string | number): Reihe[] {
  const je = new Map(zeilen.map(({ code }, stelle) => [code, zellen[stelle]]));
  return standorte.map((id) => [
    ...(je.get(id) ?? Array<string | number>(zellen[0]?.length ?? 0).fill(leer)),
  ]);
}

/** What the cells must be: a share is shown in tenths of a percent, nothing to divide by as a dash. */
const toSoll = (soll: string): Reihe =>
  soll.split(' ').map((zelle) => {
    if (zelle === 'x') return 'x';
    const [n, N] = zelle.split('/').map(Number);
    if (zelle === '-' || N === 0) return '-';
    return N === undefined ? Number(n) : Math.round((Number(n) / N) * 1_000);
  });

/** The table of one figure for all Standorte, on the day after the year or on the three days. */
async function loadReihen(frage: string): Promise<{ reihen: Reihe[] }> {
  const [code = '', merkmal = '', wert = ''] = frage.split(/[ :]/u);
  const kennzahl = findKennzahl(code);
  if (kennzahl === undefined) throw new Error(`${code} is missing`);
  const filter = merkmal === '' ? {} : { [merkmal]: wert };
  const leer = kennzahl.einheit === 'ANTEIL' || kennzahl.einheit === 'MONATE' ? '-' : 0;
  const toLesbar = (reihe: Reihe): Reihe => reihe.map((zelle) => zelle ?? '-');
  if (!isTageskennzahl(kennzahl)) {
    const tabelle = await loadTabelle(ministerium, code, LETZTER, { spalte: 'ZEIT', jahr: 2026, filter });
    return { reihen: toReihen(tabelle, leer).map((reihe) => toLesbar(reihe.slice(0, 4))) };
  }
  const tage: Reihe[][] = [];
  for (const tag of STICHTAGE)
    tage.push(
      toReihen(await loadTabelle(ministerium, code, tag, { stichtag: toPlainDate(tag), filter }), leer),
    );
  return {
    reihen: standorte.map((_, stelle) => toLesbar(tage.map((tag) => tag[stelle]?.[0] ?? null))),
  };
}

const CODES = KATALOG.flatMap(({ code, rechnung, schutz }) =>
  ['STEUERUNG', 'STELLEN', 'ANBINDUNG'].includes(rechnung.art) && schutz === 'OFFEN' ? [code] : [],
);

type Soll = Readonly<Record<string, string>>;
/** Of which figure a share is a part. */
const NENNER: Readonly<Record<string, string>> = {
  'KP-03C': 'KP-03B',
  'KP-05B': 'KP-05A',
  'KP-05C': 'KP-05A',
  'KP-05D': 'KP-05A',
};

/** A figure that a state does not name follows from those it names, by the definition; else it is nothing. */
function deriveSoll(soll: Soll, frage: string): string {
  const genannt = soll[frage];
  if (genannt !== undefined) return genannt;
  const je = (code: string): string[] => (soll[code] ?? '0 0 0').split(' ');
  const teile = (oben: string, unten: string): string =>
    je(unten)
      .map((N, tag) => `${je(oben)[tag]}/${N}`)
      .join(' ');
  const [besetzt, vorgesehen] = [je('KP-15C'), je('KP-15B')];
  switch (frage) {
    case 'KP-15D':
      return vorgesehen.map((wert, tag) => String(Number(wert) - Number(besetzt[tag]))).join(' ');
    case 'KP-01':
      return teile('KP-15C', 'KP-15B');
    case 'KP-01B':
      return teile('KP-15C', 'KP-15A');
    case 'KP-02':
    case 'KP-02B':
      // Nobody there: nothing of what the other names.
      return (soll[frage === 'KP-02' ? 'KP-02B' : 'KP-02'] ?? '- - -').replaceAll(/\d+\//gu, '0/');
    default: {
      const nenner = soll[NENNER[frage] ?? ''];
      if (nenner !== undefined) return nenner.replaceAll(/(\d+)/gu, '0/$1');
      const kennzahl = findKennzahl(frage.split(' ')[0] ?? '');
      const leer = kennzahl?.einheit === 'ANTEIL' || kennzahl?.einheit === 'MONATE' ? '-' : '0';
      return Array(kennzahl !== undefined && isTageskennzahl(kennzahl) ? 3 : 4)
        .fill(leer)
        .join(' ');
    }
  }
}

const findGruppe = (frage: string): readonly { name: string; soll: Soll }[] =>
  GRUPPEN.find((staende) => staende.some(({ soll }) => soll[frage] !== undefined)) ?? [];
const FRAGEN = [...new Set([...CODES, ...GRUPPEN.flat().flatMap(({ soll }) => Object.keys(soll))])].filter(
  (frage) => !frage.startsWith('L-01'),
);

/** The year behind its quarters: hidden where one of them is. */
const withJahr = (reihe: Reihe): Reihe => [
  ...reihe,
  reihe.includes('x') ? 'x' : reihe.reduce<number>((summe, zelle) => summe + Number(zelle), 0),
];
const formatReihen = (gruppe: readonly { name: string }[], reihen: readonly Reihe[]): string[] =>
  gruppe.map(({ name }, stelle) => `${reihen[stelle]?.join(' ')} ← ${name}`);

/** What a state must hold to be one of a figure's cases; a figure that is one plain count by one day has fewer. */
const BERUEHRT: readonly (readonly [string, number, (stand: Stand) => unknown])[] = [
  ['KP-03A', 22, ({ sitzungen }) => sitzungen],
  ['KP-03B, C', 22, ({ beschluesse }) => beschluesse],
  ['KP-04', 22, ({ mitglieder }) => mitglieder],
  ['KP-05A to D', 22, ({ themen }) => themen],
  ['L-01', 22, ({ hinweise }) => hinweise],
  ['L-04', 22, ({ themen }) => themen?.some(({ wirkungen }) => wirkungen)],
  ['KP-06A, B', 22, ({ vertraege }) => vertraege],
  ['KP-07, KP-08', 22, ({ fassungen }) => fassungen],
  // Entries of one kind by one day, not struck out.
  ['KP-09', 18, ({ fortbildungen }) => fortbildungen],
  ['A-01', 22, ({ angebote }) => angebote],
  ['KP-15, KP-01', 22, ({ kontingente, summen, stellen }) => kontingente ?? summen ?? stellen],
  // A sum by employer over the rows that KP-15C counts.
  ['KP-02', 14, ({ stellen }) => stellen],
];

describe('states counted by hand', () => {
  test.each(BERUEHRT)('%s: at least %i states hold what it counts', (_figur, mindestens, beruehrt) => {
    expect(STAENDE.filter((stand) => beruehrt(stand)).length).toBeGreaterThanOrEqual(mindestens);
  });

  test.each(FRAGEN)('%s', async (frage) => {
    const { reihen } = await loadReihen(frage);
    const gruppe = findGruppe(frage);
    expect(gruppe).toHaveLength(standorte.length);
    // Of Bausteine only some states say something; every other figure holds for all of them.
    const gefragt = gruppe.map(({ soll }) => !frage.includes('baustein:') || soll[frage] !== undefined);
    const pick = <T>(werte: readonly T[]): T[] => werte.filter((_, stelle) => gefragt[stelle]);
    expect(formatReihen(pick(gruppe), pick(reihen))).toEqual(
      formatReihen(pick(gruppe), pick(gruppe.map(({ soll }) => toSoll(deriveSoll(soll, frage))))),
    );
  });

  test('L-01, as each Standort sees it: small numbers are hidden, since hints come from Fälle', async () => {
    const reihen: Reihe[] = [];
    for (const standortId of standorte) {
      const leitung = createActor('KI_LEITUNG', { id: createUuidV7(), standortId, kommuneId: null });
      const { zellen } = await loadTabelle(leitung, 'L-01', LETZTER, {
        zeile: null,
        spalte: 'ZEIT',
        jahr: 2026,
      });
      reihen.push([...(zellen[0] ?? [])]);
    }
    expect(formatReihen(HANDTHEMEN, reihen)).toEqual(
      formatReihen(
        HANDTHEMEN,
        HANDTHEMEN.map(({ soll }) => withJahr(toSoll(deriveSoll(soll, 'L-01')))),
      ),
    );
  });

  test('on the days before only quarters that were over are shown, with the same figures', async () => {
    for (const [stelle, tag] of STICHTAGE.slice(0, 2).entries())
      for (const code of ['KP-03A', 'KP-05B', 'KP-06A', 'KP-08', 'A-01']) {
        const tabelle = await loadTabelle(ministerium, code, tag, { spalte: 'ZEIT' });
        const { reihen } = await loadReihen(code);
        const leer = reihen[0]?.[0] ?? 0;
        const bisher = toReihen(tabelle, leer).map((reihe) => reihe.map((zelle) => zelle ?? '-'));
        expect(bisher, `${code} ${tag}`).toEqual(reihen.map((reihe) => reihe.slice(0, stelle + 1)));
      }
  });
});
