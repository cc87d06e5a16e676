import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { ALLE, type Blatt, type Blattrahmen, JAHR, WEITERE } from './blatt.model.ts';
import type { Ladeangabe } from './compute-tabelle.ts';
import { getDimension, RESTE } from './katalog/dimensionen.ts';
import type { Kennzahltabelle, Kopf, Rechnung } from './kennzahl.model.ts';
import { type GeladenesBlatt, loadBlatt, loadOrtsrahmen, loadSummen, toOrtskoepfe } from './load-blatt.ts';
import type { Summenstand } from './summen.repo.ts';
import {
  type Achsenbild,
  computeAnteilVerdeckt,
  computeGesamt,
  computeMittel,
  computeZellen,
  toAnteilsfinder,
  type Zellfinder,
} from './tabelle.model.ts';
import { HOECHSTENS_VERDECKT } from './zahlen.model.ts';
import { formatQuartal } from './zeit.model.ts';

export type Inhalt = Omit<
  Kennzahltabelle,
  'kennzahl' | 'version' | 'titel' | 'einheit' | 'zeitraum' | 'stichtag' | 'profil' | 'pruefsumme'
>;
type Teil<Art extends Rechnung['art']> = Extract<Rechnung, { art: Art }>;
type Antwort = Promise<Result<Inhalt, Ablehnung>>;

export function toZeitkoepfe(quartale: readonly string[], mitJahr: boolean): Kopf[] {
  return [
    ...quartale.map((code) => ({ code, text: formatQuartal(code), summe: false })),
    ...(mitJahr ? [{ code: JAHR, text: 'ganzes Jahr', summe: true }] : []),
  ];
}

function toWertekoepfe(merkmal: string, rahmen: Blattrahmen): Kopf[] {
  const dimension = getDimension(merkmal);
  const namen = new Map([...RESTE, ...dimension.werte].map(({ code, text }) => [code, text]));
  const werte = rahmen.merkmale.find(({ code }) => code === merkmal)?.werte ?? [];
  return [
    ...werte.map((code) => ({
      code,
      text: code === WEITERE ? 'weitere Werte (zusammengefasst)' : (namen.get(code) ?? code),
      summe: false,
    })),
    { code: ALLE, text: dimension.mehrfach ? 'alle (jeder Fall einmal)' : 'zusammen', summe: true },
  ];
}

function toBild({ raum, frage, quartale }: Ladeangabe, { blatt, rahmen }: GeladenesBlatt): Achsenbild {
  return {
    orte: toOrtskoepfe(raum, rahmen, frage.ebene),
    zeiten: toZeitkoepfe(quartale, blatt.mitJahr),
    werte: (merkmal) => toWertekoepfe(merkmal, rahmen),
    zeit: blatt.mitJahr ? JAHR : (quartale.at(-1) ?? JAHR),
  };
}

/** Counts of acts: hidden where they are small, the same cell everywhere. */
export async function loadFluss(trx: Trx, angabe: Ladeangabe, { zaehlart, nur }: Teil<'FLUSS'>): Antwort {
  const geladen = await loadSicher(trx, angabe, zaehlart, nur, angabe.frage.jahr);
  if (!geladen.ok) return geladen;
  return ok(toFlussinhalt(angabe, geladen.wert));
}

export function toFlussinhalt(angabe: Ladeangabe, geladen: GeladenesBlatt): Inhalt {
  const { frage } = angabe;
  const bild = toBild(angabe, geladen);
  const tabelle = computeZellen(frage, bild, geladen.blatt.find);
  const n = computeGesamt(frage, bild, geladen.blatt.find);
  const ohneFilter = {
    ...frage,
    filter: Object.fromEntries(Object.entries(frage.filter).filter(([name]) => name === 'quartal')),
  };
  return {
    ...tabelle,
    median: null,
    n,
    N: computeGesamt(ohneFilter, bild, geladen.blatt.find),
    wissensstand: angabe.wissensstand as Kennzahltabelle['wissensstand'],
    ...toAngaben(angabe, geladen, tabelle),
  };
}

/** A share, from the counts that are shown. */
export async function loadAnteil(
  trx: Trx,
  angabe: Ladeangabe,
  { zaehlart, merkmal, zaehler, nenner }: Teil<'ANTEIL'>,
): Antwort {
  const geladen = await loadSicher(trx, angabe, zaehlart, undefined, angabe.frage.jahr);
  if (!geladen.ok) return geladen;
  const { frage, raum } = angabe;
  const { blatt, rahmen } = geladen.wert;
  const bild = toBild(angabe, geladen.wert);
  const alle = rahmen.merkmale.find(({ code }) => code === merkmal)?.werte ?? [];
  const finder = toAnteilsfinder(blatt.find, { merkmal, zaehler, nenner, k: raum.k }, alle);
  const tabelle = computeZellen(frage, bild, finder.anteil);
  return ok({
    ...tabelle,
    median: null,
    n: computeGesamt(frage, bild, finder.zaehler),
    N: computeGesamt(frage, bild, finder.nenner),
    wissensstand: angabe.wissensstand as Kennzahltabelle['wissensstand'],
    ...toAngaben(angabe, geladen.wert, tabelle),
    hinweise: [
      'Anteile in Prozent. Unter 20 Fällen und bei sehr kleinen Teilen wird kein Anteil gezeigt.',
      ...toAngaben(angabe, geladen.wert, tabelle).hinweise,
    ],
  });
}

export const RUNDUNGSHINWEIS =
  'Jede Zahl ist für sich auf ein Vielfaches von fünf gerundet. Durch Rundung können Summen abweichen.';

/** Mean and median by time or by place: all parts have enough cases, or only the whole is shown (STAT-10). */
export async function loadVerteilung(
  trx: Trx,
  angabe: Ladeangabe,
  { zaehlart, merkmal }: Teil<'VERTEILUNG'>,
): Antwort {
  const { frage, raum, quartale, wissensstand } = angabe;
  const alle = await loadSummen(trx, raum, {
    arten: [zaehlart],
    schnitt: merkmal,
    von: quartale[0] ?? `${frage.jahr}-Q1`,
    bis: quartale.at(-1) ?? `${frage.jahr}-Q1`,
    wissensstand,
  });
  const { rahmen, summen } = await loadOrtsrahmen(trx, raum, alle, frage.jahr);
  const mitJahr = quartale.length === 4;
  const verteile = (ort: string, zeit: string) => {
    const orte = ort === ALLE ? null : (rahmen.gruppen.find(({ code }) => code === ort)?.orte ?? [ort]);
    return summen
      .filter(
        (summe) => (orte === null || orte.includes(summe.ort)) && (zeit === JAHR || summe.quartal === zeit),
      )
      .map(({ code, wert }) => ({ monate: Number(code), anzahl: wert }));
  };
  const zaehle = (ort: string, zeit: string): number =>
    verteile(ort, zeit).reduce((summe, { anzahl }) => summe + anzahl, 0);
  const bild: Achsenbild = {
    orte: toOrtskoepfe(raum, rahmen, frage.ebene),
    zeiten: toZeitkoepfe(quartale, mitJahr),
    werte: () => [],
    zeit: JAHR,
  };
  const alleGenug = (paare: readonly (readonly [string, string])[]): boolean =>
    paare.every(([ort, zeit]) => zaehle(ort, zeit) === 0 || computeMittel(verteile(ort, zeit)) !== null);
  const teileSicher =
    frage.filter['ort'] === undefined &&
    frage.filter['quartal'] === undefined &&
    alleGenug(
      frage.zeile === 'ORT' || frage.spalte === 'ORT'
        ? bild.orte.map(({ code }) => [code, JAHR] as const)
        : bild.zeiten.map(({ code }) => [ALLE, code] as const),
    );
  const toFinder =
    (welches: 'mittel' | 'median'): Zellfinder =>
    (ort, m, _code, zeit) => {
      if (m !== '') return undefined;
      const ganzes = ort === ALLE && zeit === JAHR;
      const wert = ganzes || teileSicher ? computeMittel(verteile(ort, zeit)) : null;
      if (wert !== null) return { wert: wert[welches], verdeckt: false };
      return zaehle(ort, zeit) === 0 ? { wert: null, verdeckt: false } : { wert: null, verdeckt: true };
    };
  const tabelle = computeZellen(frage, bild, toFinder('mittel'));
  const n = zaehle(ALLE, JAHR);
  return ok({
    ...tabelle,
    median: computeZellen(frage, bild, toFinder('median')).zellen,
    n: n > 0 && n < raum.k ? 'x' : n,
    N: null,
    wissensstand: wissensstand as Kennzahltabelle['wissensstand'],
    frische: toFrische(summen.map(({ berechnetAm }) => berechnetAm)),
    verfahren: 'SPERRUNG',
    hinweise: [
      'Mittelwert und Median in Monaten, ab zehn Fällen. Haben nicht alle Teile genug Fälle, erscheint nur der Wert für alle zusammen.',
      'Fälle, die vor dem 4. Quartal 2026 endeten, haben keine Dauer in Monaten.',
    ],
    anteilVerdeckt: computeAnteilVerdeckt(tabelle),
  });
}

/** Another Wissensstand is shown only if it differs from the newest by nothing small (STAT-07). */
export async function loadSicher(
  trx: Trx,
  angabe: Pick<Ladeangabe, 'raum' | 'stichtag' | 'speicher' | 'wissensstand' | 'neuester'> & {
    staende?: readonly Summenstand[];
  },
  zaehlart: string,
  nur: Teil<'FLUSS'>['nur'],
  jahr: number,
): Promise<Result<GeladenesBlatt, Ablehnung>> {
  const { raum, stichtag, speicher, staende } = angabe;
  const load = async (wissensstand: string): Promise<GeladenesBlatt> => {
    const schluessel = [zaehlart, nur?.codes.join(), jahr, wissensstand, raum.k].join(' ');
    const bekannt = speicher.get(schluessel);
    if (bekannt !== undefined) return bekannt;
    const neu = await loadBlatt(trx, raum, {
      zaehlart,
      nur,
      jahr,
      wissensstand,
      stichtag,
      ...(staende === undefined ? {} : { staende }),
    });
    speicher.set(schluessel, neu);
    return neu;
  };
  const geladen = await load(angabe.wissensstand);
  if (angabe.wissensstand === angabe.neuester) return ok(geladen);
  const neu = await load(angabe.neuester);
  return isUnterscheidbar(geladen, neu, raum.k) ? fail(WISSENSSTAND_OFFENBART) : ok(geladen);
}

/** Does any shown cell differ by a small count, or hide what the other shows? */
export function isUnterscheidbar(a: GeladenesBlatt, b: GeladenesBlatt, k: number): boolean {
  const { rahmen } = a;
  if (JSON.stringify(rahmen) !== JSON.stringify(b.rahmen)) return true;
  const orte = [...rahmen.orte, ...rahmen.gruppen.map(({ code }) => code), ALLE];
  const zeiten = [...rahmen.quartale, JAHR];
  const unterscheidet = (x: ReturnType<Blatt['find']>, y: ReturnType<Blatt['find']>): boolean => {
    if (x === undefined || y === undefined) return x !== y;
    const weite = Math.abs(x.wert - y.wert);
    return x.verdeckt !== y.verdeckt || (weite > 0 && weite < k);
  };
  return zeiten.some((zeit) =>
    orte.some(
      (ort) =>
        unterscheidet(a.blatt.find(ort, '', '', zeit), b.blatt.find(ort, '', '', zeit)) ||
        rahmen.merkmale.some(({ code: merkmal, werte }) =>
          werte.some((code) =>
            unterscheidet(a.blatt.find(ort, merkmal, code, zeit), b.blatt.find(ort, merkmal, code, zeit)),
          ),
        ),
    ),
  );
}

function toAngaben(
  { raum }: Ladeangabe,
  { zusammenfassung, frische }: GeladenesBlatt,
  tabelle: Pick<Kennzahltabelle, 'zeilen' | 'spalten' | 'zellen'>,
): Pick<Inhalt, 'frische' | 'verfahren' | 'hinweise' | 'anteilVerdeckt'> {
  const anteilVerdeckt = computeAnteilVerdeckt(tabelle);
  const fehlt = tabelle.zellen.some((zeile) => zeile.includes(null));
  const zusammengefasst = zusammenfassung.orte.size > 0 || zusammenfassung.codes.size > 0;
  return {
    frische: frische?.toISOString() ?? null,
    verfahren: zusammengefasst ? 'ZUSAMMENGEFASST' : 'SPERRUNG',
    anteilVerdeckt,
    hinweise: [
      `Zahlen von 1 bis ${raum.k - 1} sind verdeckt (x), und weitere, damit sich keine davon errechnen lässt.`,
      ...(zusammengefasst ? ['Werte oder Orte mit sehr kleinen Zahlen sind zusammengefasst.'] : []),
      ...(anteilVerdeckt > HOECHSTENS_VERDECKT
        ? [`${anteilVerdeckt} Prozent der Zahlen sind verdeckt. Eine gröbere Ebene zeigt mehr.`]
        : []),
      ...(fehlt
        ? [
            'Ein Strich steht, wo eine Zahl nicht gezeigt wird: Orte nach Merkmalen gibt es nur für ganze Jahre.',
          ]
        : []),
    ],
  };
}

export const toFrische = (zeitpunkte: readonly Date[]): string | null =>
  zeitpunkte.length === 0
    ? null
    : new Date(Math.max(...zeitpunkte.map((zeit) => zeit.getTime()))).toISOString();

const WISSENSSTAND_OFFENBART = refuseRegel(
  'WISSENSSTAND_OFFENBART',
  'Dieser Wissensstand wird nicht gezeigt.',
  {
    detail:
      'Er unterscheidet sich nur um wenige Nachträge vom neuesten. Aus beiden zusammen ließen sich einzelne Menschen erkennen. Sehen Sie den neuesten Wissensstand an oder eine veröffentlichte Tabelle.',
    quelle: 'Datenschutzkatalog STAT-07',
  },
);
