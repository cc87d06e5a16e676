import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { ok, type Result } from '#src/core/result.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import {
  type Bestandsort,
  computeBestand,
  computeFlussgrenzen,
  type Flussgrenzen,
  type Jahresfluss,
  toBestandszelle,
} from './bestand.model.ts';
import { ALLE, JAHR } from './blatt.model.ts';
import type { Ladeangabe } from './compute-tabelle.ts';
import type { Kennzahltabelle, Rechnung } from './kennzahl.model.ts';
import { type GeladenesBlatt, toOrtskoepfe, toOrtsrahmen } from './load-blatt.ts';
import { listStaende } from './summen.repo.ts';
import { type Achsenbild, computeAnteilVerdeckt, computeZellen, type Zellfinder } from './tabelle.model.ts';
import { type Inhalt, loadSicher, toFrische, toZeitkoepfe } from './tabelle-faelle.ts';
import { UEBRIGE } from './zahlen.model.ts';

export type Bestand = Extract<Rechnung, { art: 'BESTAND' }>;
type Bestandsangabe = Omit<Ladeangabe, 'kennzahl' | 'frage'> & {
  frage: Pick<Ladeangabe['frage'], 'jahr'>;
};

/** A stock at the end of each quarter, from what is shown of its flows. */
export async function loadBestand(
  trx: Trx,
  angabe: Ladeangabe,
  rechnung: Bestand,
): Promise<Result<Inhalt, Ablehnung>> {
  const { frage, raum, quartale, wissensstand } = angabe;
  const geladen = await loadBestandsfinder(trx, angabe, rechnung);
  if (!geladen.ok) return geladen;
  const { rahmen, find, frische } = geladen.wert;
  const bild: Achsenbild = {
    orte: toOrtskoepfe(raum, rahmen, frage.ebene),
    zeiten: toZeitkoepfe(quartale, false),
    werte: () => [],
    zeit: quartale.at(-1) ?? JAHR,
  };
  const tabelle = computeZellen(frage, bild, find);
  const letzte = find(frage.filter['ort'] ?? ALLE, '', '', frage.filter['quartal'] ?? bild.zeit);
  return ok({
    ...tabelle,
    median: null,
    n: letzte === undefined ? null : letzte.verdeckt ? 'x' : letzte.wert,
    N: null,
    wissensstand: wissensstand as Kennzahltabelle['wissensstand'],
    frische,
    verfahren: 'RUNDUNG',
    hinweise: [BESTANDSHINWEIS, UNGEWISS],
    anteilVerdeckt: computeAnteilVerdeckt(tabelle),
  });
}

const BESTANDSHINWEIS =
  'Jede Zahl ist aus den gezeigten Zu- und Abgängen seit Beginn errechnet und auf ein Vielfaches von fünf gerundet. Durch Rundung können Summen abweichen.';
const UNGEWISS = `Wo Zu- oder Abgänge verdeckt sind, kann der Bestand um bis zu ${PARAMETER.bestand_spanne.wert / 2} Prozent abweichen. Ein x steht, wo es mehr wäre; eine gröbere Ebene zeigt mehr.`;

type Bestandsfinder = {
  rahmen: ReturnType<typeof toOrtsrahmen>;
  find: Zellfinder;
  frische: string | null;
};

/**
 * A stock by place at the end of each quarter. It is made of the sheets of its flows as they are shown, never of the exact counts:
 * rounded stocks of exact counts would give hidden flows of the same place away (STAT-07). What is divided by something else
 * starts from here, too.
 */
export async function loadBestandsfinder(
  trx: Trx,
  angabe: Bestandsangabe,
  { zugang, abgang }: Bestand,
): Promise<Result<Bestandsfinder, Ablehnung>> {
  const { raum, quartale, frage } = angabe;
  const letztes = quartale.at(-1) ?? `${frage.jahr}-Q4`;
  const staende = await listStaende(trx, raum, [zugang, abgang], letztes);
  const erstes = Math.min(frage.jahr, ...staende.map(({ jahr }) => Number(jahr)));
  const jahre: Jahresfluss[] = [];
  const blaetter: { jahr: number; geladen: GeladenesBlatt }[] = [];
  for (let jahr = erstes; jahr <= frage.jahr; jahr += 1) {
    const [zu, ab] = [
      await loadSicher(trx, { ...angabe, staende }, zugang, undefined, jahr),
      await loadSicher(trx, { ...angabe, staende }, abgang, undefined, jahr),
    ];
    if (!zu.ok) return zu;
    if (!ab.ok) return ab;
    blaetter.push({ jahr, geladen: zu.wert }, { jahr, geladen: ab.wert });
    jahre.push({ jahr, zugang: toGrenzen(zu.wert), abgang: toGrenzen(ab.wert) });
  }
  const belegte = new Set(
    blaetter.flatMap(({ geladen: { rahmen, zusammenfassung } }) => [
      ...rahmen.orte.filter((ort) => ort !== UEBRIGE),
      ...zusammenfassung.orte,
    ]),
  );
  // What stands together in the year of the question stands together here, too.
  const zusammen = new Set(
    blaetter.flatMap(({ jahr, geladen }) => (jahr === frage.jahr ? [...geladen.zusammenfassung.orte] : [])),
  );
  const roh = toOrtsrahmen(raum, belegte);
  const gemeinsam = roh.orte.filter((ort) => zusammen.has(ort));
  const einzeln = roh.orte.filter((ort) => !zusammen.has(ort));
  const rahmen = { ...roh, orte: gemeinsam.length === 0 ? einzeln : [...einzeln, UEBRIGE] };
  const orte = new Map<string, Bestandsort>([
    [ALLE, { code: ALLE, orte: roh.orte }],
    ...einzeln.map((code): [string, Bestandsort] => [code, { code, orte: [code] }]),
    ...rahmen.gruppen.map(({ code, orte: teile }): [string, Bestandsort] => [code, { code, orte: teile }]),
    ...(gemeinsam.length === 0
      ? []
      : [[UEBRIGE, { code: 'zusammen', orte: gemeinsam }] satisfies [string, Bestandsort]]),
  ]);
  const find: Zellfinder = (code, merkmal, _wert, zeit) => {
    const ort = orte.get(code);
    if (ort === undefined || merkmal !== '' || zeit === JAHR) return undefined;
    return toBestandszelle(computeBestand(jahre, ort, zeit), GENAUIGKEIT);
  };
  return ok({
    rahmen,
    find,
    frische: toFrische(blaetter.flatMap(({ geladen }) => geladen.frische ?? [])),
  });
}

const GENAUIGKEIT = { prozent: PARAMETER.bestand_spanne.wert, klein: PARAMETER.bestand_spanne_klein.wert };

/** Of a sheet that is kept in memory they are computed once. */
const grenzenVon = new WeakMap<GeladenesBlatt['blatt'], Flussgrenzen>();
function toGrenzen({ blatt, rahmen, zusammenfassung }: GeladenesBlatt): Flussgrenzen {
  const grenzen =
    grenzenVon.get(blatt) ?? computeFlussgrenzen({ blatt, rahmen, zusammengefasst: zusammenfassung.orte });
  grenzenVon.set(blatt, grenzen);
  return grenzen;
}
