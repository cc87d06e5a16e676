import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Cent, NULL_CENT, sumCent, toCent } from '#src/core/cent.ts';
import { getOk } from '#src/core/result.ts';
import { parseVzae, subtractVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import { parseCsv } from '#src/platform/tabellen/parse-csv.ts';
import { REGELPARAMETER } from '../parameter.model.ts';
import { isGebietskoerperschaft, RL_2024_12 } from '../regelsatz.model.ts';
import { checkAntrag } from './antrag.model.ts';
import { STELLEN_2022, VERTEILUNG_2022 } from './historie.model.ts';
import { createAntrag, createZusatz, toAnteile } from './test-antrag.ts';
import { computeKoordinationsgrenze } from './zusatzstelle.model.ts';

/** The posts of 2022 (Landtag, Kleine Anfrage 498), as the project keeps them in `daten`. */
const readTabelle = (datei: string): Record<string, string>[] =>
  getOk(parseCsv(readFileSync(`daten/${datei}.csv`))).zeilen.map(({ werte }) => werte);
const zugewiesen = (baustein: 1 | 2): Map<string, Vzae> =>
  new Map(
    readTabelle(`stellenbesetzung-baustein-${baustein}`).map((zeile) => [
      zeile['kommune'] ?? '',
      getOk(parseVzae(zeile['zugewiesen'] ?? '')),
    ]),
  );

const baustein1 = zugewiesen(1);
const baustein2 = zugewiesen(2);
const standorte = readTabelle('kim-standorte').map((zeile) => {
  const name = zeile['name'] ?? '';
  const typ = zeile['typ'] ?? '';
  if (!isGebietskoerperschaft(typ)) throw new Error(`no type: ${name}`);
  const grenze = RL_2024_12.grenzen[typ].koordination;
  const zusatz = subtractVzae(baustein1.get(name) ?? toVzae(0), grenze) / 100;
  return { name, typ, zusatz, cm: (baustein2.get(name) ?? 0) / 100 };
});

/** Everything that the Richtlinie allows for these posts. */
const maximum = ({ typ, zusatz, cm }: (typeof standorte)[number]) => {
  const pruefung = checkAntrag(
    createAntrag({
      typ,
      koordination: typ === 'KREISFREIE_STADT' ? toAnteile(100, 100, 50) : toAnteile(100, 100, 100, 50),
      verwaltungsassistenz: toAnteile(50),
      caseManagement: Array.from({ length: cm }, () => toVzae(100)),
      kontingentCm: toVzae(cm * 100),
      zusatz: Array.from({ length: zusatz }, () => createZusatz()),
      veranstaltungen: RL_2024_12.veranstaltungen,
      massnahmen: RL_2024_12.massnahmen,
      schnittstellenanalyse: true,
    }),
    REGELPARAMETER,
  );
  if (pruefung.hoechstbetraege === null) throw new Error(pruefung.fehler.join(' '));
  return pruefung.hoechstbetraege;
};

describe('the 54 KIM-Standorte with the posts of 2022', () => {
  it('are 23 Städte, 30 Kreise and the Städteregion, with 28 further posts', () => {
    const zahl = (typ: string): number => standorte.filter((standort) => standort.typ === typ).length;
    expect([zahl('KREISFREIE_STADT'), zahl('KREIS'), zahl('STAEDTEREGION')]).toEqual([23, 30, 1]);
    expect(standorte.reduce((summe, { zusatz }) => summe + zusatz, 0)).toBe(28);
    expect(standorte.every(({ zusatz }) => Number.isInteger(zusatz) && zusatz >= 0)).toBe(true);
  });

  it('have the limit that was printed for them', () => {
    for (const { name, typ, zusatz } of standorte) {
      const grenze = computeKoordinationsgrenze(
        typ,
        Array.from({ length: zusatz }, () => createZusatz()),
        RL_2024_12,
      );
      expect(grenze, name).toBe(baustein1.get(name));
    }
    expect([...baustein1.values()].reduce<number>((summe, vzae) => summe + vzae, 0)).toBe(
      STELLEN_2022[1].moeglich,
    );
  });

  it.each(standorte)('$name: maximum by the table of amounts', (standort) => {
    const basis = standort.typ === 'KREISFREIE_STADT' ? 19_710_000 : 25_980_000;
    expect(maximum(standort).gesamt).toBe(basis + standort.zusatz * 6_270_000 + standort.cm * 5_700_000);
  });

  it('add up to the control sums of the Land', () => {
    const alle = standorte.map(maximum);
    const summe = (name: 'koord' | 'zusatz' | 'va' | 'cm'): Cent =>
      sumCent(alle.map((wert) => wert[name] ?? NULL_CENT));
    expect(summe('koord') + summe('zusatz')).toBe(toCent(1_105_800_000));
    expect(summe('va')).toBe(toCent(121_500_000));
    // 713 posts of the table; the text of the answer says 714, which would be 40.698.000 Euro.
    expect(summe('cm')).toBe(toCent(4_064_100_000));
    expect(summe('cm') + RL_2024_12.caseManagement).toBe(toCent(4_069_800_000));
  });

  it('have as many posts in Baustein 2 as the distribution of 2022 says', () => {
    const gezaehlt = Map.groupBy(standorte, ({ cm }) => cm);
    expect(Object.fromEntries([...gezaehlt].map(([cm, gleiche]) => [cm, gleiche.length]))).toEqual(
      VERTEILUNG_2022,
    );
    expect(standorte.reduce((summe, { cm }) => summe + cm * 100, 0)).toBe(STELLEN_2022[2].moeglich);
  });
});
