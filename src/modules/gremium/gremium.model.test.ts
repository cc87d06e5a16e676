import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { computeUmsetzungsfrist } from './beschluss.model.ts';
import { computePruefpunkte, listVertretung, type Pruefgremium, type Sitz } from './gremium.model.ts';
import { computeBeschlussfaehigkeit, formatEinladung } from './sitzung.model.ts';
import { BENANNTE_INSTITUTIONEN } from './wertelisten/institutionen.ts';

const HEUTE = toPlainDate('2026-10-19');
const sitz = (teil: Partial<Sitz> = {}): Sitz => ({
  institutionstyp: 'SOZIALAMT',
  institution: 'Sozialamt',
  herkunft: 'INTERN',
  funktionsebene: 'AMTSLEITUNG',
  entscheidet: true,
  von: toPlainDate('2024-01-01'),
  bis: null,
  ...teil,
});
const JOBCENTER = {
  institutionstyp: 'JOBCENTER',
  institution: 'Jobcenter',
  herkunft: 'EXTERN',
  funktionsebene: 'GESCHAEFTSFUEHRUNG',
} as const;
const gremium = (mitglieder: Sitz[], teil: Partial<Pruefgremium> = {}): Pruefgremium => ({
  id: 'lg',
  art: 'LENKUNGSGRUPPE',
  entstehung: 'NEU',
  beschlussDokument: null,
  beschlussAm: null,
  auftrag: null,
  beginn: toPlainDate('2024-01-01'),
  ende: null,
  oberId: null,
  mitglieder,
  ...teil,
});
const punkt = (gremien: Pruefgremium[], code: string) => {
  const gefunden = computePruefpunkte(gremien, HEUTE).find((einer) => einer.code === code);
  return { stand: gefunden?.stand, text: gefunden?.text };
};

describe('the check points of the Lenkungsgruppe', () => {
  it('AT-01: internal members only leave it open, and say that external ones are missing', () => {
    const nurIntern = [gremium([sitz()])];
    expect(punkt(nurIntern, 'LG-02')).toEqual({ stand: 'OFFEN', text: 'externe Mitglieder fehlen' });
    expect(punkt(nurIntern, 'LG-01').stand).toBe('OFFEN');
  });

  it('AT-02: one internal and one external member of the Sachbearbeitung leave the Leitungsebene open', () => {
    const unten = [
      gremium([
        sitz({ funktionsebene: 'SACHBEARBEITUNG' }),
        sitz({ ...JOBCENTER, funktionsebene: 'SACHBEARBEITUNG' }),
      ]),
    ];
    expect(punkt(unten, 'LG-02').stand).toBe('ERFUELLT');
    expect(punkt(unten, 'LG-03').stand).toBe('OFFEN');
    expect(punkt(unten, 'LG-03').text).toContain('Leitungsebene nicht belegt');
    expect(punkt(unten, 'LG-03').text).toContain('Sozialamt, Jobcenter');
    const nurIntern = [gremium([sitz(), sitz({ ...JOBCENTER, entscheidet: false })])];
    expect(punkt(nurIntern, 'LG-03').text).toContain('Leitungsebene nicht belegt (extern)');
  });

  it('AT-03: an existing body that was entrusted with a Beschluss fulfils it; without the Beschluss it stays open', () => {
    const mitglieder = [sitz(), sitz(JOBCENTER)];
    const beauftragt = { entstehung: 'BEAUFTRAGT' } as const;
    const beschluss = {
      beschlussDokument: 'Vorlage 12/2024',
      beschlussAm: toPlainDate('2024-03-01'),
    };
    expect(punkt([gremium(mitglieder, { ...beauftragt, ...beschluss })], 'LG-01').stand).toBe('ERFUELLT');
    expect(punkt([gremium(mitglieder, beauftragt)], 'LG-01').text).toContain('Der Beschluss fehlt');
    expect(punkt([], 'LG-01').text).toBe('Es gibt keine Lenkungsgruppe.');
  });

  it('AT-04: without the Freie Wohlfahrtspflege there is a hint, nothing more', () => {
    const ohne = [gremium([sitz(), sitz(JOBCENTER)])];
    expect(punkt(ohne, 'LG-06').stand).toBe('HINWEIS');
    expect(punkt(ohne, 'LG-01').stand).toBe('ERFUELLT');
    const mit = [gremium([sitz({ ...JOBCENTER, institutionstyp: 'FREIE_WOHLFAHRTSPFLEGE' })])];
    expect(punkt(mit, 'LG-06').stand).toBe('ERFUELLT');
  });

  it('AT-12: no Arbeitsgruppe with the Freie Wohlfahrtspflege leaves CM-12 open', () => {
    expect(punkt([gremium([sitz()])], 'CM-12').stand).toBe('OFFEN');
    const ag = gremium([], { id: 'ag', art: 'AG_FREIE_WOHLFAHRTSPFLEGE' });
    expect(punkt([ag], 'CM-12').stand).toBe('ERFUELLT');
    expect(punkt([{ ...ag, ende: toPlainDate('2026-10-18') }], 'CM-12').stand).toBe('OFFEN');
  });

  it('says which of the fourteen are there, and counts nobody who has left or is yet to come', () => {
    expect(BENANNTE_INSTITUTIONEN).toHaveLength(14);
    const gremien = [
      gremium([
        sitz(),
        sitz({ ...JOBCENTER, bis: toPlainDate('2026-10-18') }),
        sitz({ institutionstyp: 'KI', von: toPlainDate('2026-10-20') }),
      ]),
    ];
    const da = listVertretung(gremien, HEUTE).filter(({ vertreten }) => vertreten);
    expect(da.map(({ typ }) => typ)).toEqual(['SOZIALAMT']);
    expect(punkt(gremien, 'LG-04')).toEqual({ stand: 'HINWEIS', text: '1 von 14 sind vertreten.' });
  });

  it('asks no Leitungsamt of the target group, and finds the groups below', () => {
    const ehrenamt = sitz({
      institutionstyp: 'ZIELGRUPPE',
      institution: 'Beirat',
      herkunft: 'EXTERN',
      funktionsebene: 'EHRENAMT',
      entscheidet: false,
    });
    const lg = gremium([sitz(), sitz(JOBCENTER), ehrenamt]);
    expect(punkt([lg], 'LG-03')).toEqual({
      stand: 'ERFUELLT',
      text: 'Intern und extern ist die Leitungsebene da.',
    });
    const pg = gremium([sitz({ institutionstyp: 'FLUECHTLINGSINITIATIVE' })], {
      id: 'pg',
      art: 'ARBEITS_PROJEKTGRUPPE',
      oberId: 'lg',
    });
    expect(punkt([lg, pg], 'PG-01').stand).toBe('HINWEIS');
    expect(punkt([lg, { ...pg, auftrag: 'Übergang klären' }], 'PG-01').stand).toBe('ERFUELLT');
    expect(punkt([lg, pg], 'PG-08').stand).toBe('ERFUELLT');
  });
});

describe('a Sitzung', () => {
  it('is quorate by the rule of its Gremium; deputies count, and without a rule nothing is said', () => {
    const mitglieder = ['a', 'b', 'c'].map((id) => ({ id }));
    const anwesenheit = [
      { mitgliedId: 'a', teilnahme: 'MITGLIED' },
      { mitgliedId: 'b', teilnahme: 'STELLVERTRETUNG' },
      { mitgliedId: 'c', teilnahme: 'ABWESEND' },
      { mitgliedId: 'weg', teilnahme: 'MITGLIED' },
    ] as const;
    const faehig = (quorum: number | null) => computeBeschlussfaehigkeit(mitglieder, anwesenheit, quorum);
    expect(faehig(66)).toEqual({ mitglieder: 3, anwesend: 2, beschlussfaehig: true });
    expect(faehig(67).beschlussfaehig).toBe(false);
    expect(faehig(null).beschlussfaehig).toBeNull();
    expect(computeBeschlussfaehigkeit([], [], 50).beschlussfaehig).toBe(false);
  });

  it('invites with a file after RFC 5545: text escaped, long lines folded, no sign cut in two', () => {
    const einladung = {
      kennung: 'k',
      gremium: 'Lenkungsgruppe; KIM, Kreis',
      datum: toPlainDate('2026-11-18'),
      beginn: new Date('2026-11-18T09:00:00Z'),
      dauer: 120,
      ort: null,
      tagesordnung: [{ art: 'BESCHLUSS', titel: `Ü${'bergänge '.repeat(20)}`, vorlage: null }] as const,
      abgesagt: false,
      version: 3,
    };
    const datei = formatEinladung(einladung, HEUTE);
    expect(datei).toContain('DTSTART:20261118T090000Z\r\nDURATION:PT120M\r\n');
    expect(datei).toContain(String.raw`SUMMARY:Lenkungsgruppe\; KIM\, Kreis\, Sitzung am 18.11.2026`);
    for (const zeile of datei.split('\r\n')) expect(Buffer.byteLength(zeile)).toBeLessThanOrEqual(75);
    expect(datei.replaceAll('\r\n ', '')).toContain('bergänge bergänge');
    const absage = formatEinladung({ ...einladung, beginn: null, abgesagt: true }, HEUTE);
    expect(absage).toContain('METHOD:CANCEL');
    expect(absage).toContain('DTSTART;VALUE=DATE:20261118');
  });

  it('a Beschluss without a date due is overdue some months after it was made', () => {
    const beschlossenAm = toPlainDate('2026-03-18');
    expect(computeUmsetzungsfrist({ faellig: null, beschlossenAm }, 6)).toBe('2026-09-18');
    const faellig = toPlainDate('2026-06-01');
    expect(computeUmsetzungsfrist({ faellig, beschlossenAm }, 6)).toBe(faellig);
  });
});
