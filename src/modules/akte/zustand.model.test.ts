import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AKTE_ZUSTAENDE, type AkteZustand, ENDZUSTAENDE } from './akte.model.ts';
import {
  AKTIVE_ZUSTAENDE,
  type Lage,
  UEBERGAENGE,
  UEBERGANG_EREIGNISSE,
  type UebergangEreignis,
} from './uebergaenge.model.ts';
import { checkUebergang } from './zustand.model.ts';

const lage: fc.Arbitrary<Lage> = fc.record({
  informationGegeben: fc.boolean(),
  personBenannt: fc.boolean(),
  kriterienErfasst: fc.boolean(),
  einwilligungZusammenarbeit: fc.boolean(),
  einwilligungBejaht: fc.boolean(),
  andereKriterienErfuelltOderBegruendet: fc.boolean(),
  verweisAngeboten: fc.boolean(),
  hatKurzberatung: fc.boolean(),
  bereichErhoben: fc.boolean(),
  zielOderBegruendung: fc.boolean(),
  alleZieleMitErgebnis: fc.boolean(),
});
const ALLES: Lage = {
  informationGegeben: true,
  personBenannt: true,
  kriterienErfasst: true,
  einwilligungZusammenarbeit: true,
  einwilligungBejaht: true,
  andereKriterienErfuelltOderBegruendet: true,
  verweisAngeboten: true,
  hatKurzberatung: true,
  bereichErhoben: true,
  zielOderBegruendung: true,
  alleZieleMitErgebnis: true,
};
const zustand = fc.constantFrom(...AKTE_ZUSTAENDE);
const ereignis = fc.constantFrom(...UEBERGANG_EREIGNISSE);
const vorher = fc.option(fc.constantFrom<AkteZustand>(...AKTIVE_ZUSTAENDE), { nil: null });
const akte = (von: AkteZustand, zustandVorRuhen: AkteZustand | null = null) => ({
  zustand: von,
  zustandVorRuhen,
});

describe('checkUebergang', () => {
  it('allows only what a row of the table says, with all its guards', () => {
    fc.assert(
      fc.property(zustand, vorher, ereignis, lage, (von, davor, was, tatsachen) => {
        const ergebnis = checkUebergang(akte(von, davor), was, tatsachen);
        if (!ergebnis.ok) return true;
        return UEBERGAENGE.some(
          (zeile) =>
            zeile.ereignis === was &&
            zeile.von.includes(von) &&
            zeile.waechter.every((waechter) => tatsachen[waechter]) &&
            ergebnis.wert ===
              (zeile.nach === 'BLEIBT' ? von : zeile.nach === 'VORHERIGER' ? davor : zeile.nach),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('lets nothing out of a closed, declined or withdrawn Akte', () => {
    for (const von of ENDZUSTAENDE) {
      for (const was of UEBERGANG_EREIGNISSE) expect(checkUebergang(akte(von), was, ALLES).ok).toBe(false);
    }
  });

  it('freezes at a withdrawal from every state that is no end', () => {
    const offen = AKTE_ZUSTAENDE.filter((von) => !ENDZUSTAENDE.has(von));
    for (const von of offen) {
      expect(checkUebergang(akte(von), 'EINWILLIGUNG_WIDERRUFEN')).toEqual({
        ok: true,
        wert: 'EINWILLIGUNG_WIDERRUFEN',
      });
    }
    expect(offen.length).toBe(14);
  });

  it('returns from RUHEND to the state before', () => {
    fc.assert(
      fc.property(fc.constantFrom<AkteZustand>(...AKTIVE_ZUSTAENDE), (davor) => {
        expect(checkUebergang(akte(davor), 'RUHEND_GESETZT')).toEqual({ ok: true, wert: 'RUHEND' });
        expect(checkUebergang(akte('RUHEND', davor), 'FORTGEFUEHRT')).toEqual({ ok: true, wert: davor });
      }),
    );
    expect(checkUebergang(akte('RUHEND', null), 'FORTGEFUEHRT').ok).toBe(false);
  });

  it('AT-14: no Aufnahme without consent, whatever the other criteria say', () => {
    const ergebnis = checkUebergang(akte('AUFNAHME_OFFEN'), 'AUFGENOMMEN', {
      ...ALLES,
      einwilligungZusammenarbeit: false,
    });
    expect(ergebnis).toMatchObject({ ok: false, fehler: { fehler: [{ code: 'EINWILLIGUNG_FEHLT' }] } });
  });

  it('names all missing conditions at once', () => {
    const ergebnis = checkUebergang(akte('AUFNAHME_OFFEN'), 'AUFGENOMMEN');
    expect(ergebnis).toMatchObject({
      ok: false,
      fehler: {
        fehler: [
          { code: 'INFORMATION_FEHLT' },
          { code: 'KRITERIEN_FEHLEN' },
          { code: 'EINWILLIGUNG_VERNEINT' },
          { code: 'EINWILLIGUNG_FEHLT' },
          { code: 'BEGRUENDUNG_FEHLT' },
        ],
      },
    });
  });

  it('needs a Ziel or a reason to leave the Assessment', () => {
    expect(
      checkUebergang(akte('ASSESSMENT'), 'ASSESSMENT_ABGESCHLOSSEN', {
        bereichErhoben: true,
        zielOderBegruendung: true,
      }),
    ).toEqual({ ok: true, wert: 'ZIELVEREINBARUNG' });
    expect(checkUebergang(akte('ASSESSMENT'), 'ASSESSMENT_ABGESCHLOSSEN', { bereichErhoben: true })).toEqual({
      ok: true,
      wert: 'ASSESSMENT',
    });
  });

  it('CP-04: closes no empty Assessment, and asks for nothing else then', () => {
    for (const von of ['ASSESSMENT', 'RE_ASSESSMENT', 'MONITORING'] as const) {
      expect(checkUebergang(akte(von), 'ASSESSMENT_ABGESCHLOSSEN')).toMatchObject({
        ok: false,
        fehler: { fehler: [{ code: 'BEREICH_FEHLT' }] },
      });
    }
  });

  it('DP-D-01: no criteria and no Aufnahme without the information under Art. 13 DSGVO', () => {
    for (const [von, was] of [
      ['INTAKE', 'KRITERIEN_ERFASST'],
      ['AUFNAHME_OFFEN', 'AUFGENOMMEN'],
    ] as const) {
      expect(checkUebergang(akte(von), was, { ...ALLES, informationGegeben: false })).toMatchObject({
        ok: false,
        fehler: { fehler: [{ code: 'INFORMATION_FEHLT' }] },
      });
    }
  });

  it('declines only with another help offered, and goes on only with a Kurzberatung there was', () => {
    expect(checkUebergang(akte('INTAKE'), 'NICHT_AUFGENOMMEN')).toMatchObject({
      fehler: { fehler: [{ code: 'VERWEIS_FEHLT' }] },
    });
    expect(checkUebergang(akte('INTAKE'), 'KURZBERATUNG_GEHT_WEITER')).toMatchObject({
      fehler: { fehler: [{ code: 'KURZBERATUNG_FEHLT' }] },
    });
  });
});

describe('UEBERGAENGE', () => {
  it('reaches every state except the two that are no resting states yet', () => {
    const erreicht = new Set<AkteZustand>(['KONTAKT']);
    for (let vorige = 0; vorige !== erreicht.size; ) {
      vorige = erreicht.size;
      for (const zeile of UEBERGAENGE) {
        if (
          zeile.von.some((von) => erreicht.has(von)) &&
          zeile.nach !== 'BLEIBT' &&
          zeile.nach !== 'VORHERIGER'
        )
          erreicht.add(zeile.nach);
      }
    }
    expect(AKTE_ZUSTAENDE.filter((z) => !erreicht.has(z))).toEqual(['ABSCHLUSS', 'UEBERGABE']);
  });

  it('has no dead end: every state that is no end has an act that leads out of it', () => {
    const ohneWeg = AKTE_ZUSTAENDE.filter(
      (z) =>
        !ENDZUSTAENDE.has(z) &&
        !UEBERGAENGE.some(({ von, nach }) => von.includes(z) && nach !== 'BLEIBT' && nach !== z),
    );
    expect(ohneWeg).toEqual([]);
  });

  it('leads from every state of work to the Abschluss', () => {
    for (const von of [...AKTIVE_ZUSTAENDE, 'RUHEND'] as const) {
      expect(checkUebergang(akte(von), 'ABGESCHLOSSEN', ALLES)).toEqual({ ok: true, wert: 'GESCHLOSSEN' });
    }
  });

  it('has no row that an earlier one makes unreachable, and no act without a row', () => {
    const gesehen = new Set<string>();
    for (const zeile of UEBERGAENGE) {
      for (const von of zeile.von) {
        const schluessel = `${von}/${zeile.ereignis}`;
        expect(gesehen.has(schluessel), schluessel).toBe(false);
        if (zeile.waechter.length === 0) gesehen.add(schluessel);
      }
    }
    const benutzt = new Set<UebergangEreignis>(UEBERGAENGE.map((zeile) => zeile.ereignis));
    expect(UEBERGANG_EREIGNISSE.filter((was) => !benutzt.has(was))).toEqual([]);
  });
});
