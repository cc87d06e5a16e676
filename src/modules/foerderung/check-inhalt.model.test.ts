import { describe, expect, it } from 'vitest';
import { createAntragsinhalt, type Antragsinhalt } from './antragsinhalt.model.ts';
import { computeBetraege } from './betraege.model.ts';
import { type Antragsrahmen, checkInhalt, listHindernisse } from './check-inhalt.model.ts';
import { REGELPARAMETER } from './regelwerk/parameter.model.ts';
import { createTestantrag } from './test-antrag.ts';

const RAHMEN: Antragsrahmen = {
  typ: 'KREIS',
  foerderjahr: 2027,
  kontingentCm: null,
  parameter: REGELPARAMETER,
};
const codes = (inhalt: Antragsinhalt, rahmen = RAHMEN) =>
  checkInhalt(inhalt, rahmen).befunde.map(({ code, feld }) => `${code} ${feld}`);
const cm = (vzae: string, ort: Antragsinhalt['caseManagement'][number]['ort']) => ({
  bezeichnung: `CM ${vzae}`,
  vzae,
  ort,
  empfaenger: '',
});

describe('the Antrag against the rules', () => {
  it('has nothing against a complete one', () => {
    expect(codes(createTestantrag())).toEqual([]);
  });

  it('says everything about an empty one at once', () => {
    expect(codes(createAntragsinhalt())).toEqual([
      'E-4.1-a voraussetzungen.a.stand',
      'E-4.1-c voraussetzungen.c.stand',
      'E-4.1-d konzeptkapitel',
      'ERKLAERUNG_FEHLT keineDoppelfoerderung',
    ]);
  });

  it('points to the row a person sees, also when a row before it cannot be read', () => {
    const inhalt = createTestantrag({
      caseManagement: [
        cm('halb', 'KOORDINIERENDE_STELLE'),
        cm('1', 'KOORDINIERENDE_STELLE'),
        cm('0,4', 'KOORDINIERENDE_STELLE'),
      ],
    });
    const { befunde, ergebnis } = checkInhalt(inhalt, RAHMEN);
    expect(befunde.map(({ code, feld }) => `${code} ${feld}`)).toEqual([
      'EINGABE caseManagement[0].vzae',
      'E-5.4.1-g caseManagement[2].vzae',
    ]);
    expect(befunde[1]?.text).toContain('Betroffen: CM 0,4 mit 0,40.');
    expect(ergebnis).toBeNull();
  });

  it('asks for a Zusatzstelle what the rules ask, at the field that answers it', () => {
    const stelle = {
      kommune: 'Stadt Altenbrück',
      eigeneAuslaenderbehoerde: true,
      eigenesJugendamt: true,
      gremium: 'AUSSCHUSS_CHANCENGERECHTIGKEIT',
      vzae: '1,0',
      weiterleitung: false,
      verbleibGrund: '',
      kooperation: '',
    } as const;
    expect(codes(createTestantrag({ zusatz: [stelle] }))).toEqual(['W-HK-WL-d zusatz[0].verbleibGrund']);
    expect(codes(createTestantrag({ zusatz: [{ ...stelle, verbleibGrund: 'Abgelehnt' }] }))).toEqual([]);
    expect(codes(createTestantrag({ zusatz: [{ ...stelle, weiterleitung: true }] }))).toEqual([
      'W-3.2-a zusatz[0].gremium',
      'W-HK-WL-e zusatz[0].kooperation',
    ]);
    expect(codes(createTestantrag({ zusatz: [{ ...stelle, vzae: '0,4', gremium: 'KEINES' }] }))).toEqual([
      'W-HK-WL-d zusatz[0].verbleibGrund',
      'E-4.3-a zusatz[0].kommune',
      'E-5.4.1-c zusatz[0].vzae',
    ]);
  });

  it('derives the Weiterleitung from the place of each post', () => {
    const inhalt = createTestantrag({
      caseManagement: [
        cm('1', 'KOORDINIERENDE_STELLE'),
        cm('3', 'FREIE_WOHLFAHRTSPFLEGE'),
        cm('1,0', 'KOMMUNE'),
      ],
    });
    expect(codes(inhalt)).toEqual([
      'E-3.2-c vertragAnlage4',
      'E-3.2-d ausserhalbJmdMbe',
      'W-HK-WL-b caseManagement',
      'E-HK-WL-c fwBegruendung',
      'E-5.4.1-h caseManagement[1].vzae',
    ]);
    const viel = createTestantrag({
      caseManagement: [cm('1', 'FREIE_WOHLFAHRTSPFLEGE')],
      vertragAnlage4: true,
      ausserhalbJmdMbe: true,
      fwBegruendung: 'Kapitel 4',
    });
    expect(codes(viel)).toEqual(['E-HK-WL-a caseManagement', 'W-HK-WL-b caseManagement']);
    // FH-WL-a: a named exception is judged by people, with its reason.
    expect(codes({ ...viel, ausnahmeFw: 'Ministerium, 03.02.2026, Az. 523-12' })).toEqual([
      'W-HK-WL-a caseManagement',
      'W-HK-WL-b caseManagement',
    ]);
    expect(codes({ ...viel, ausnahmeFw: ' ' })).toContain('E-HK-WL-a caseManagement');
    expect(codes(viel, { ...RAHMEN, typ: 'KREISFREIE_STADT', kontingentCm: 50 })).toContain(
      'E-5.4.1-i caseManagement',
    );
  });

  it('lets a warning pass once it has a reason, an error never', () => {
    const inhalt = createTestantrag({ beginnVorBewilligung: true });
    const warnung = { code: 'W-4.4-a', feld: 'beginnVorBewilligung' };
    const hindert = (eins: Antragsinhalt) =>
      listHindernisse(eins, checkInhalt(eins, RAHMEN).befunde).map(({ code }) => code);
    expect(hindert(inhalt)).toEqual(['W-4.4-a']);
    expect(hindert({ ...inhalt, begruendungen: [{ ...warnung, text: ' ' }] })).toEqual(['W-4.4-a']);
    expect(hindert({ ...inhalt, begruendungen: [{ ...warnung, text: 'Zugelassen am 1. Mai' }] })).toEqual([]);
    const mitFehler = {
      ...inhalt,
      begruendungen: [{ ...warnung, text: 'ja' }],
      keineDoppelfoerderung: false,
    };
    expect(hindert(mitFehler)).toEqual(['ERKLAERUNG_FEHLT']);
  });
});

describe('the amounts', () => {
  it('of the demo: 3,5 + 1,0 + 0,5 + 12,0 come to 1.006.500 Euro, each with its rule', () => {
    const koordination = ['1', '1', '1', '0,5'].map((vzae) => ({ bezeichnung: 'K', vzae, einheit: 'KI' }));
    const inhalt = createTestantrag({
      koordination,
      verwaltungsassistenz: [{ bezeichnung: 'VA', vzae: '0,5', einheit: '' }],
      zusatz: [
        {
          kommune: 'Stadt Altenbrück',
          eigeneAuslaenderbehoerde: true,
          eigenesJugendamt: true,
          gremium: 'RAT',
          vzae: '1,0',
          weiterleitung: false,
          verbleibGrund: 'Abgelehnt',
          kooperation: '',
        },
      ],
      caseManagement: Array.from({ length: 12 }, () => cm('1,0', 'KOORDINIERENDE_STELLE')),
      sachKoordination: '25.650,00',
      sachVerwaltungsassistenz: '2.850',
      veranstaltungen: '5,000.00',
      massnahmen: '10000',
      schnittstellenanalyse: 'Analyse vom 11. Februar 2026',
    });
    const { regelantrag, ergebnis } = checkInhalt(inhalt, RAHMEN);
    if (regelantrag === null || ergebnis === null) throw new Error('cannot be read');
    const { zeilen, gesamt } = computeBetraege(regelantrag, ergebnis);
    expect(zeilen.map(({ position, beantragt, regel }) => [position, beantragt, regel])).toEqual([
      ['koord', 19_950_000, 'FR-5.4.1-e'],
      ['va', 2_250_000, 'FR-5.4.1-e'],
      ['zusatz', 5_700_000, 'FR-4.3-e'],
      ['cm', 68_400_000, 'FR-5.4.1-f'],
      ['sach_koord', 2_565_000, 'FR-5.4.2-a'],
      ['sach_va', 285_000, 'FR-5.4.2-b'],
      ['veranst', 500_000, 'FR-5.4.2-c'],
      ['massn', 1_000_000, 'FR-5.4.2-d'],
    ]);
    expect(gesamt).toBe(100_650_000);
    expect(gesamt).toBe(ergebnis.hoechstbetraege?.gesamt);
    expect(zeilen.every(({ schritt, beantragt }) => schritt?.ergebnis === beantragt)).toBe(true);
  });

  it('ask for no more than typed, and never for more than the cap', () => {
    const inhalt = createTestantrag({ sachKoordination: '100', veranstaltungen: '2.500' });
    const { regelantrag, ergebnis } = checkInhalt(inhalt, RAHMEN);
    if (regelantrag === null || ergebnis === null) throw new Error('cannot be read');
    const { zeilen } = computeBetraege(regelantrag, ergebnis);
    const find = (name: string) => zeilen.find(({ position }) => position === name);
    expect(find('sach_koord')).toMatchObject({ beantragt: 10_000, hoechstens: 570_000 });
    expect(find('veranst')).toMatchObject({ beantragt: 250_000, hoechstens: 500_000 });
  });
});
