import { NULL_CENT } from '#src/core/cent.ts';
import { NULL_VZAE, toVzae, type Vzae } from '#src/core/vzae.ts';
import type { Antrag, WeiterleitungCm, Zusatzstelle } from './antrag-typen.model.ts';

/** An application of a Kreis that asks for nothing and lacks nothing; a test says only what matters to it. */
export function createAntrag(angaben: Partial<Antrag> = {}): Antrag {
  return {
    typ: 'KREIS',
    foerderjahr: 2026,
    koordination: [],
    verwaltungsassistenz: [],
    caseManagement: [],
    zusatz: [],
    organisationseinheiten: [],
    trennungBegruendet: false,
    voraussetzungen: {
      a: 'ERFUELLT',
      b: 'ERFUELLT',
      c: 'ERFUELLT',
      d: 'ERFUELLT',
      e: 'ERFUELLT',
      f: 'ERFUELLT',
    },
    fehlendeKapitel: [],
    doppelfoerderung: [],
    sachausgaben: {
      koordination: NULL_CENT,
      verwaltungsassistenz: NULL_CENT,
      caseManagement: NULL_CENT,
      posten: [],
    },
    veranstaltungen: NULL_CENT,
    massnahmen: NULL_CENT,
    schnittstellenanalyse: false,
    kontingentCm: null,
    weiterleitungCm: null,
    beginnVorBewilligung: false,
    fortsetzung: false,
    vorzeitigerBeginnZugelassen: false,
    laufenderFoerderfall: null,
    zeitraum: null,
    ...angaben,
  };
}

/** A Kommune with all three marks; its post goes to it and the cooperation is agreed. */
export function createZusatz(angaben: Partial<Zusatzstelle> = {}): Zusatzstelle {
  return {
    kommune: 'Stadt Altenbrück',
    eigeneAuslaenderbehoerde: true,
    eigenesJugendamt: true,
    gremium: 'RAT',
    anteile: toAnteile(100),
    weiterleitung: true,
    verbleibBegruendet: false,
    kooperationGeregelt: true,
    ...angaben,
  };
}

export function createWeiterleitung(angaben: Partial<WeiterleitungCm> = {}): WeiterleitungCm {
  return {
    fw: NULL_VZAE,
    kreisangehoerig: NULL_VZAE,
    sonstige: NULL_VZAE,
    koordinierendeStelle: null,
    vertragAnlage4: true,
    ausserhalbJmdMbe: true,
    konzeptionellBegruendet: true,
    ausnahmeFw: false,
    ...angaben,
  };
}

export function toAnteile(...hundertstel: number[]): Vzae[] {
  return hundertstel.map(toVzae);
}
