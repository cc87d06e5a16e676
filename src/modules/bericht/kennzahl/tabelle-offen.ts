import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { ALLE, JAHR } from './blatt.model.ts';
import type { Ladeangabe } from './compute-tabelle.ts';
import { getDimension } from './katalog/dimensionen.ts';
import type { Kennzahlzelle, Rechnung, Stellenmass } from './kennzahl.model.ts';
import { computeGeschuetzt, type GeladenesBlatt, toOrtskoepfe, toOrtsrahmen } from './load-blatt.ts';
import { listStellen, listSteuerung, type Stellenzahl } from './summen.repo.ts';
import { type Achsenbild, computeGesamt, computeZellen, type Zellfinder } from './tabelle.model.ts';
import { type Inhalt, toFlussinhalt, toZeitkoepfe } from './tabelle-faelle.ts';
import { endOf } from './zeit.model.ts';

type Teil<Art extends Rechnung['art']> = Extract<Rechnung, { art: Art }>;
type Antwort = Promise<Result<Inhalt, Ablehnung>>;

const MASS: Record<Stellenmass, (zahl: Stellenzahl) => number> = {
  ZUGEWIESEN: ({ zugewiesen }) => zugewiesen,
  VORGESEHEN: ({ vorgesehen }) => vorgesehen,
  BESETZT: ({ besetzt }) => besetzt,
  OFFEN: ({ vorgesehen, besetzt }) => vorgesehen - besetzt,
};

/** Stellen on any day, as known at the end of any quarter: no persons, so nothing is hidden (STAT-11). */
export async function loadStellen(trx: Trx, angabe: Ladeangabe, rechnung: Teil<'STELLEN'>): Antwort {
  const { frage, raum } = angabe;
  const bekannt = frage.wissensstand === null ? null : endOf(frage.wissensstand);
  const stichtag = frage.stichtag ?? angabe.stichtag;
  const zahlen = await listStellen(trx, { stichtag, wissensstand: bekannt, demo: raum.demo });
  const rahmen = toOrtsrahmen(
    raum.sicht === 'LAND' ? raum : { ...raum, orte: [] },
    new Set(zahlen.map(({ ort }) => ort)),
  );
  const sum = (ort: string, baustein: string, mass: Stellenmass): number => {
    const orte = ort === ALLE ? null : (rahmen.gruppen.find(({ code }) => code === ort)?.orte ?? [ort]);
    return zahlen.reduce(
      (summe, zahl) =>
        (orte === null || orte.includes(zahl.ort)) && (baustein === '' || String(zahl.baustein) === baustein)
          ? summe + MASS[mass](zahl)
          : summe,
      0,
    );
  };
  const { zaehler, nenner } = rechnung;
  const find: Zellfinder = (ort, _merkmal, code) => {
    const oben = sum(ort, code, zaehler);
    if (nenner === undefined) return { wert: oben, verdeckt: false };
    const unten = sum(ort, code, nenner);
    return { wert: unten === 0 ? null : Math.round((oben / unten) * 1_000), verdeckt: false };
  };
  const bild: Achsenbild = {
    orte: toOrtskoepfe(raum, rahmen, frage.ebene),
    zeiten: [],
    werte: (merkmal) => [
      ...getDimension(merkmal).werte.map(({ code, text }) => ({ code, text, summe: false })),
      { code: ALLE, text: 'zusammen', summe: true },
    ],
    zeit: JAHR,
  };
  const baustein = frage.filter['baustein'] ?? '';
  const ort = frage.filter['ort'] ?? ALLE;
  const meldung = zahlen.flatMap((zahl) => zahl.meldung ?? []).toSorted()[0];
  return ok({
    ...computeZellen(frage, bild, find),
    median: null,
    n: sum(ort, baustein, zaehler),
    N: nenner === undefined ? null : sum(ort, baustein, nenner),
    wissensstand: bekannt ?? angabe.stichtag,
    frische: null,
    verfahren: 'OHNE',
    hinweise: [
      'Vollzeitäquivalente. Stellen sind keine Angaben über Ratsuchende und werden nie verdeckt.',
      ...(meldung === undefined ? [] : [`Die älteste Meldung darin hat den Stand ${formatTag(meldung)}.`]),
    ],
    anteilVerdeckt: 0,
  });
}

const formatTag = (tag: string): string => tag.split('-').toReversed().join('.');

/** Bodies, Beschlüsse, Themen, agreements; Systemhinweise come from cases and are hidden like counts of people. */
export async function loadSteuerung(trx: Trx, angabe: Ladeangabe, rechnung: Teil<'STEUERUNG'>): Antwort {
  const { kennzahl, frage, raum, quartale } = angabe;
  const zeilen = await listSteuerung(trx, frage.jahr, raum.demo);
  const standorte = raum.sicht === 'LAND' ? raum : { ...raum, orte: [] };
  if (kennzahl.schutz === 'PERSONEN') {
    const zahlen = zeilen
      .filter(({ groesse }) => groesse === rechnung.groesse)
      .map(({ ort, quartal, anzahl }) => ({
        ort: raum.sicht === 'LAND' ? ort : EIGENER,
        merkmal: '',
        code: '',
        quartal,
        wert: anzahl,
      }));
    const eigener = { ...raum, sicht: raum.sicht === 'LAND' ? raum.sicht : ('TEAM' as const) };
    const geschuetzt = computeGeschuetzt(eigener, zahlen, {
      jahr: frage.jahr,
      stichtag: angabe.stichtag,
      merkmale: [],
    });
    const geladen: GeladenesBlatt = { ...geschuetzt, frische: null };
    return ok({ ...toFlussinhalt(angabe, geladen), wissensstand: angabe.stichtag });
  }
  const rahmen = toOrtsrahmen(standorte, new Set(zeilen.map(({ ort }) => ort)));
  const addierbar = rechnung.summierbar && kennzahl.zeitbezug === 'QUARTAL';
  const sum = (ort: string, zeit: string, groesse: string): number | null => {
    const orte = ort === ALLE ? null : (rahmen.gruppen.find(({ code }) => code === ort)?.orte ?? [ort]);
    if (
      !rechnung.summierbar &&
      raum.sicht === 'LAND' &&
      (orte === null || orte.length !== 1 || orte[0] !== ort)
    )
      return null;
    const passende = zeilen
      .filter((zeile) => zeile.groesse === groesse && (orte === null || orte.includes(zeile.ort)))
      .filter(({ quartal }) => (zeit === JAHR ? quartale.some((q) => q === quartal) : quartal === zeit));
    // What is not there has no age; it is not new.
    if (kennzahl.einheit === 'MONATE' && passende.length === 0) return null;
    return passende.reduce((summe, { anzahl }) => summe + anzahl, 0);
  };
  const find: Zellfinder = (ort, merkmal, code, zeit) => {
    const groesse = merkmal === '' ? rechnung.groesse : rechnung.teile?.groessen[code];
    if (groesse === undefined || (zeit === JAHR && !addierbar)) return undefined;
    const oben = sum(ort, zeit, groesse);
    if (rechnung.nenner === undefined || oben === null) return { wert: oben, verdeckt: false };
    const unten = sum(ort, zeit, rechnung.nenner) ?? 0;
    return { wert: unten === 0 ? null : Math.round((oben / unten) * 1_000), verdeckt: false };
  };
  const bild: Achsenbild = {
    orte: toOrtskoepfe(standorte, rahmen, frage.ebene),
    zeiten: toZeitkoepfe(quartale, addierbar && quartale.length === 4),
    werte: (merkmal) => [
      ...getDimension(merkmal).werte.map(({ code, text }) => ({ code, text, summe: false })),
      { code: ALLE, text: 'zusammen', summe: true },
    ],
    zeit: addierbar ? JAHR : (quartale.at(-1) ?? JAHR),
  };
  const zaehle = (groesse: string): Kennzahlzelle =>
    computeGesamt(frage, bild, (ort, merkmal, code, zeit) => ({
      wert: sum(
        ort,
        addierbar ? JAHR : zeit,
        rechnung.teile?.groessen[merkmal === '' ? '' : code] ?? groesse,
      ),
      verdeckt: false,
    }));
  return ok({
    ...computeZellen(frage, bild, find),
    median: null,
    n: addierbar
      ? zaehle(rechnung.groesse)
      : (sum(frage.filter['ort'] ?? ALLE, bild.zeit, rechnung.groesse) ?? null),
    N: rechnung.nenner === undefined ? null : zaehle(rechnung.nenner),
    wissensstand: angabe.stichtag,
    frische: null,
    verfahren: 'OHNE',
    hinweise: [
      'Gremien, Beschlüsse und Vereinbarungen sind keine Angaben über Ratsuchende und werden nie verdeckt.',
    ],
    anteilVerdeckt: 0,
  });
}
const EIGENER = 'TEAM';
