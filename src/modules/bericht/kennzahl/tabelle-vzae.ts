import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { ok, type Result } from '#src/core/result.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { ALLE, JAHR } from './blatt.model.ts';
import type { Ladeangabe } from './compute-tabelle.ts';
import type { Kennzahltabelle, Rechnung } from './kennzahl.model.ts';
import { toOrtskoepfe, toOrtsrahmen } from './load-blatt.ts';
import { listAnbindung, listStellen } from './summen.repo.ts';
import {
  type Achsenbild,
  computeAnteilVerdeckt,
  computeZellen,
  type Zelle,
  type Zellfinder,
} from './tabelle.model.ts';
import { loadBestandsfinder } from './tabelle-bestand.ts';
import { type Inhalt, loadSicher, toFrische, toZeitkoepfe } from './tabelle-faelle.ts';
import { endOf } from './zeit.model.ts';

type Teil<Art extends Rechnung['art']> = Extract<Rechnung, { art: Art }>;
type Antwort = Promise<Result<Inhalt, Ablehnung>>;

/**
 * Fewer full posts than this stand for so few people that the figure would measure a person (§ 72 LPVG NRW), in hundredths. As many
 * people as a Kommune needs to stand for itself.
 */
export const MINDESTENS_VZAE = PARAMETER.kleine_kommune_case_manager.wert * 100;

/** Counts per filled VZÄ of Baustein 2 (KP-10): from numbers that are shown, so it tells nothing beside them. In tenths. */
export async function loadJeVzae(trx: Trx, angabe: Ladeangabe, rechnung: Teil<'JE_VZAE'>): Antwort {
  const { frage, raum, quartale } = angabe;
  const zaehler = await loadZaehler(trx, angabe, rechnung.zaehler);
  if (!zaehler.ok) return zaehler;
  const { find: findZaehler, rahmen, frische } = zaehler.wert;
  const vzae = new Map<string, number>();
  for (const quartal of quartale)
    for (const { ort, baustein, besetzt } of await listStellen(trx, {
      stichtag: endOf(quartal),
      wissensstand: null,
      demo: raum.demo,
    }))
      if (baustein === 2) vzae.set(`${ort} ${quartal}`, besetzt);
  const orteVon = (ort: string): readonly string[] | null =>
    ort === ALLE ? null : (rahmen.gruppen.find(({ code }) => code === ort)?.orte ?? [ort]);
  const sumVzae = (ort: string, quartal: string): number => {
    const orte = orteVon(ort);
    return [...vzae].reduce((summe, [name, wert]) => {
      const [eigener = '', zeit] = name.split(' ');
      return zeit === quartal && (orte === null || orte.includes(eigener)) ? summe + wert : summe;
    }, 0);
  };
  const find: Zellfinder = (ort, merkmal, code, zeit) =>
    zeit === JAHR || merkmal !== ''
      ? undefined
      : computeJeVzae(findZaehler(ort, '', code, zeit), sumVzae(ort, zeit), rechnung.monate);
  const zeit = quartale.at(-1) ?? JAHR;
  const bild: Achsenbild = {
    orte: toOrtskoepfe(raum, raum.sicht === 'LAND' ? rahmen : { orte: [], gruppen: [] }, frage.ebene),
    zeiten: toZeitkoepfe(quartale, false),
    werte: () => [],
    zeit,
  };
  const tabelle = computeZellen(frage, bild, find);
  const letzte = findZaehler(frage.filter['ort'] ?? ALLE, '', '', frage.filter['quartal'] ?? zeit);
  return ok({
    ...tabelle,
    median: null,
    n: letzte === undefined ? null : letzte.verdeckt ? 'x' : letzte.wert,
    N: null,
    wissensstand: angabe.wissensstand as Kennzahltabelle['wissensstand'],
    frische,
    verfahren: rechnung.zaehler.art === 'BESTAND' ? 'RUNDUNG' : 'SPERRUNG',
    hinweise: [
      `Geteilt wird durch die am Ende des Quartals besetzten Vollzeitstellen des Bausteins 2. Unter ${PARAMETER.kleine_kommune_case_manager.wert} Vollzeitstellen gibt es keine Zahl: Sie würde die Arbeit einzelner Beschäftigter messen.`,
      'Der Richtwert des Ministeriums und die Werte der Evaluation stehen auf der Seite „Auslastung“.',
    ],
    anteilVerdeckt: computeAnteilVerdeckt(tabelle),
  });
}

async function loadZaehler(
  trx: Trx,
  angabe: Ladeangabe,
  zaehler: Teil<'JE_VZAE'>['zaehler'],
): Promise<
  Result<{ find: Zellfinder; rahmen: ReturnType<typeof toOrtsrahmen>; frische: string | null }, Ablehnung>
> {
  if (zaehler.art === 'BESTAND') return loadBestandsfinder(trx, angabe, zaehler);
  const geladen = await loadSicher(trx, angabe, zaehler.zaehlart, undefined, angabe.frage.jahr);
  if (!geladen.ok) return geladen;
  const { blatt, rahmen, frische } = geladen.wert;
  return ok({
    find: blatt.find,
    rahmen: { orte: [...rahmen.orte], gruppen: [...rahmen.gruppen] },
    frische: toFrische(frische === null ? [] : [frische]),
  });
}

/** In tenths per VZÄ and month. null: no filled post; hidden: too few, or the count is hidden. */
export function computeJeVzae(zaehler: Zelle | undefined, vzae: number, monate: number): Zelle | undefined {
  if (zaehler === undefined) return undefined;
  if (vzae === 0) return { wert: null, verdeckt: false };
  if (zaehler.verdeckt || vzae < MINDESTENS_VZAE) return { wert: null, verdeckt: true };
  return { wert: Math.round(((zaehler.wert ?? 0) * 1_000) / (vzae * monate)), verdeckt: false };
}

/** Share of one kind of employer in Baustein 2 on a day (KP-02), of the Stellen whose employer is known. */
export async function loadAnbindung(trx: Trx, angabe: Ladeangabe, { zaehler }: Teil<'ANBINDUNG'>): Antwort {
  const { frage, raum } = angabe;
  const stichtag = frage.stichtag ?? angabe.stichtag;
  const bekannt = frage.wissensstand === null ? null : endOf(frage.wissensstand);
  const zahlen = await listAnbindung(trx, { stichtag, wissensstand: bekannt, demo: raum.demo });
  const standorte = raum.sicht === 'LAND' ? raum : { ...raum, orte: [] };
  const rahmen = toOrtsrahmen(standorte, new Set(zahlen.map(({ ort }) => ort)));
  const sum = (ort: string, passt: (anbindung: string) => boolean): number => {
    const orte = ort === ALLE ? null : (rahmen.gruppen.find(({ code }) => code === ort)?.orte ?? [ort]);
    return zahlen.reduce(
      (summe, zahl) =>
        (orte === null || orte.includes(zahl.ort)) && passt(zahl.anbindung) ? summe + zahl.vzae : summe,
      0,
    );
  };
  const isBekannt = (anbindung: string): boolean => anbindung !== 'UNBEKANNT';
  const find: Zellfinder = (ort, merkmal) => {
    if (merkmal !== '') return undefined;
    const unten = sum(ort, isBekannt);
    const oben = sum(ort, (anbindung) => anbindung === zaehler);
    return { wert: unten === 0 ? null : Math.round((oben / unten) * 1_000), verdeckt: false };
  };
  const ort = frage.filter['ort'] ?? ALLE;
  const unbekannt = sum(ort, (anbindung) => !isBekannt(anbindung));
  const format = (vzae: number): string => (vzae / 100).toFixed(2).replace('.', ',');
  return ok({
    ...computeZellen(
      frage,
      { orte: toOrtskoepfe(standorte, rahmen, frage.ebene), zeiten: [], werte: () => [], zeit: JAHR },
      find,
    ),
    median: null,
    n: null,
    N: null,
    wissensstand: bekannt ?? angabe.stichtag,
    frische: null,
    verfahren: 'OHNE',
    hinweise: [
      `Gerechnet mit ${format(sum(ort, isBekannt))} Vollzeitäquivalenten, deren Anstellungsträger bekannt ist.`,
      ...(unbekannt === 0
        ? []
        : [
            `Für ${format(unbekannt)} Vollzeitäquivalente ist er nicht bekannt: Sie sind als Summe gemeldet und zählen nicht mit.`,
          ]),
      'Das Handlungskonzept nennt höchstens zwei Drittel der Stellen für die Freie Wohlfahrtspflege und empfiehlt mindestens ein Drittel für die koordinierende Stelle.',
    ],
    anteilVerdeckt: 0,
  });
}
