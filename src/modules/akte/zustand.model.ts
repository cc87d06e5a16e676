import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, type AkteZustand, checkBearbeitbar, ZUSTAND_NAMEN } from './akte.model.ts';
import {
  type Lage,
  UEBERGAENGE,
  type Uebergang,
  type UebergangEreignis,
  type Waechter,
} from './uebergaenge.model.ts';

const WAECHTER_TEXTE = {
  informationGegeben: {
    code: 'INFORMATION_FEHLT',
    detail: 'Geben Sie zuerst die Datenschutzinformation und halten Sie den Tag fest.',
  },
  personBenannt: {
    code: 'PERSON_FEHLT',
    detail: 'Benennen Sie zuerst die Person. Ein Fall und eine Nachfrage sind nicht anonym.',
  },
  kriterienErfasst: { code: 'KRITERIEN_FEHLEN', detail: 'Beantworten Sie alle fünf Aufnahmekriterien.' },
  einwilligungZusammenarbeit: {
    code: 'EINWILLIGUNG_FEHLT',
    detail: 'Es liegt keine gültige Einwilligung in die Zusammenarbeit vor. Sie ist Grundvoraussetzung.',
  },
  einwilligungBejaht: {
    code: 'EINWILLIGUNG_VERNEINT',
    detail: 'Das fünfte Kriterium steht auf „nein“. Berichtigen Sie es, wenn die Person eingewilligt hat.',
  },
  andereKriterienErfuelltOderBegruendet: {
    code: 'BEGRUENDUNG_FEHLT',
    detail: 'Nicht alle anderen Kriterien sind erfüllt. Begründen Sie die Ausnahme.',
  },
  verweisAngeboten: {
    code: 'VERWEIS_FEHLT',
    detail: 'Schreiben Sie, welche andere Hilfe Sie angeboten haben, oder warum es keine gab.',
  },
  hatKurzberatung: {
    code: 'KURZBERATUNG_FEHLT',
    detail: 'Dieser Fall begann nicht als Kurzberatung. Entscheiden Sie, ohne sie fortzusetzen.',
  },
  bereichErhoben: {
    code: 'BEREICH_FEHLT',
    detail: 'Beschreiben Sie mindestens einen Lebensbereich. „Nicht erhoben“ allein ist kein Assessment.',
  },
  zielOderBegruendung: {
    code: 'ZIEL_FEHLT',
    detail: 'Vereinbaren Sie ein Ziel oder begründen Sie, warum nicht.',
  },
  alleZieleMitErgebnis: { code: 'ZIELERGEBNIS_FEHLT', detail: 'Geben Sie zu jedem Ziel ein Ergebnis an.' },
} as const satisfies Record<Waechter, { code: string; detail: string }>;

const KEINE_LAGE: Lage = {
  informationGegeben: false,
  personBenannt: false,
  kriterienErfasst: false,
  einwilligungZusammenarbeit: false,
  einwilligungBejaht: false,
  andereKriterienErfuelltOderBegruendet: false,
  verweisAngeboten: false,
  hatKurzberatung: false,
  bereichErhoben: false,
  zielOderBegruendung: false,
  alleZieleMitErgebnis: false,
};

/**
 * Where the act leads, or all reasons why it does not. `lage` names the facts that hold; what is left out counts as
 * not given, so that a forgotten fact refuses.
 */
export function checkUebergang(
  akte: Pick<Akte, 'zustand' | 'zustandVorRuhen'>,
  ereignis: UebergangEreignis,
  lage: Partial<Lage> = {},
): Result<AkteZustand, Ablehnung> {
  const bearbeitbar = checkBearbeitbar(akte);
  if (!bearbeitbar.ok) return bearbeitbar;
  const zeilen = UEBERGAENGE.filter(
    (zeile) => zeile.ereignis === ereignis && zeile.von.includes(akte.zustand),
  );
  const tatsachen = { ...KEINE_LAGE, ...lage };
  const passend = zeilen.find((zeile) => zeile.waechter.every((waechter) => tatsachen[waechter]));
  if (passend !== undefined) return toZiel(akte, passend);
  const naechste = findNaechste(zeilen, tatsachen);
  return naechste === undefined ? refuseZustand(akte.zustand) : refuseWaechter(naechste, tatsachen);
}

/** The row that lacks least: what another row would need besides must not be asked for. */
function findNaechste(zeilen: readonly Uebergang[], lage: Lage): Uebergang | undefined {
  const fehlend = (zeile: Uebergang): number => zeile.waechter.filter((waechter) => !lage[waechter]).length;
  return zeilen.toSorted((a, b) => fehlend(a) - fehlend(b))[0];
}

function toZiel(
  akte: Pick<Akte, 'zustand' | 'zustandVorRuhen'>,
  zeile: Uebergang,
): Result<AkteZustand, Ablehnung> {
  if (zeile.nach === 'BLEIBT') return ok(akte.zustand);
  if (zeile.nach !== 'VORHERIGER') return ok(zeile.nach);
  return akte.zustandVorRuhen === null ? refuseZustand(akte.zustand) : ok(akte.zustandVorRuhen);
}

function refuseZustand(zustand: AkteZustand): Result<never, Ablehnung> {
  return fail(
    refuseRegel('UEBERGANG_NICHT_MOEGLICH', 'Das geht im jetzigen Stand der Akte nicht.', {
      detail: `Die Akte steht auf „${ZUSTAND_NAMEN[zustand]}“.`,
      quelle: 'Fallmodell 4.2',
    }),
  );
}

function refuseWaechter(zeile: Uebergang, lage: Lage): Result<never, Ablehnung> {
  const fehler = zeile.waechter
    .filter((waechter) => !lage[waechter])
    .map((waechter) => ({ pointer: '', ...WAECHTER_TEXTE[waechter] }));
  return fail(
    refuseRegel('VORAUSSETZUNG_FEHLT', 'Dafür fehlt noch etwas.', { fehler, quelle: zeile.quelle }),
  );
}
