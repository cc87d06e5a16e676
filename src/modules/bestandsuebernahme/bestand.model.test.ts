import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { type Bestandssatz, checkRow, checkTogether } from './bestand.model.ts';
import { listVorlagenzeilen, SPALTEN } from './spalten.model.ts';

const HEUTE = toPlainDate('2026-10-19');
const FALL = {
  schluessel: 'F-1',
  art: 'Fall',
  familienname: 'Demir',
  vornamen: 'Ayşe',
  geburtsdatum: '17.05.1990',
  telefon: '0171 2345678',
  sprache: 'Türkisch',
  zugangsweg: 'Fachberatungsstellen',
  bedarfe: 'Sprache | Wohnen',
  begonnen_am: '03.02.2026',
  aufgenommen_am: '20.02.2026',
  kriterien: '1|2|3|4',
  letzter_kontakt: '05.10.2026',
  kontaktart: 'Telefonat',
  rechtsgrundlage: 'Einwilligung auf Papier',
  information_am: '03.02.2026',
  einwilligung_am: '20.02.2026',
  einwilligung_form: 'schriftlich',
  einwilligung_fassung: 'Vordruck 2025',
};
const KURZ = {
  schluessel: 'KB-1',
  art: 'Kurzberatung',
  sprache: 'uk',
  zugangsweg: 'SOZIALAMT',
  bedarfe: 'Kinderbetreuung',
  begonnen_am: '2026-10-01',
  rechtsgrundlage: 'Ohne Namen',
};

const lies = (werte: Record<string, string>) => checkRow({ nummer: 2, werte }, HEUTE);
/** Column and reason of everything that is wrong. */
const fehler = (werte: Record<string, string>): string[] => {
  const gelesen = lies(werte);
  return gelesen.ok ? [] : gelesen.fehler.map(({ spalte, grund }) => `${spalte}: ${grund}`);
};
const satz = (werte: Record<string, string>): Bestandssatz => {
  const gelesen = lies(werte);
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  return gelesen.wert;
};

describe('a row', () => {
  it('reads a Fall with its own days, by words or codes of the lists', () => {
    expect(satz(FALL)).toMatchObject({
      zeile: 2,
      art: 'FALL',
      identitaet: { familienname: 'Demir', vornamen: 'Ayşe', geburtsdatum: '1990-05-17' },
      sprache: 'tr',
      zugangsweg: 'FACHBERATUNGSSTELLE',
      bedarfe: ['SPRACHE', 'WOHNEN'],
      begonnenAm: '2026-02-03',
      aufgenommenAm: '2026-02-20',
      kontakt: { datum: '2026-10-05', art: 'TELEFON' },
      rechtsgrundlage: 'EINWILLIGUNG',
      einwilligung: { am: '2026-02-20', form: 'SCHRIFTLICH', fassung: 'Vordruck 2025' },
    });
    expect(satz(FALL).kriterien).toHaveLength(4);
    expect(satz(KURZ)).toMatchObject({ art: 'KURZBERATUNG', identitaet: null, informationAm: null });
  });

  it('a phone number that comes along is not safe before somebody says so (DP-B-03)', () => {
    expect(satz(FALL).identitaet?.kontaktwege).toMatchObject([
      { wert: '0171 2345678', sicher: false, nachrichtErlaubt: false, absenderErlaubt: false },
    ]);
  });

  it('AT-14: a Fall without consent is no Fall; an oral one has to be asked for anew', () => {
    const ohne = { ...FALL, einwilligung_am: '', einwilligung_form: '', einwilligung_fassung: '' };
    expect(fehler(ohne)).toEqual(['einwilligung_am: Die Einwilligung fehlt.']);
    expect(fehler({ ...FALL, einwilligung_form: 'mündlich' })).toEqual([
      'einwilligung_form: Eine mündliche Einwilligung lässt sich nicht übernehmen.',
    ]);
    expect(fehler({ ...ohne, rechtsgrundlage: 'Aufgabe der Stelle' })).toEqual([
      'rechtsgrundlage: Ein Fall braucht die Einwilligung in die Zusammenarbeit.',
    ]);
  });

  it('AT-15: criteria that were not all met or not kept need a reason', () => {
    const grund = 'begruendung: Nicht alle vier Kriterien sind erfüllt, und es steht keine Begründung da.';
    expect(fehler({ ...FALL, kriterien: '1|2' })).toEqual([grund]);
    expect(fehler({ ...FALL, kriterien: '' })).toEqual([grund]);
    expect(satz({ ...FALL, kriterien: '', begruendung: 'Nicht festgehalten' }).kriterien).toBeNull();
    expect(fehler({ ...FALL, kriterien: '5' })[0]).toMatch(/^kriterien: /);
  });

  it('names every error of a row at once, with column and repair', () => {
    expect(
      fehler({ ...FALL, art: 'Akte', sprache: 'Klingonisch', begonnen_am: '31.02.2026', zugangsweg: '' }),
    ).toEqual([
      'art: Die Art ist nicht bekannt.',
      'begonnen_am: Diesen Tag gibt es nicht.',
      'sprache: Dieser Wert steht nicht in der Liste.',
      'zugangsweg: Der Wert fehlt.',
    ]);
    const gelesen = lies({ ...FALL, vornamen: 'Ayşe 😀' });
    expect(gelesen.ok ? [] : gelesen.fehler.map(({ spalte, wert }) => [spalte, wert])).toEqual([
      // What could be confidential is not repeated.
      ['vornamen', undefined],
    ]);
  });

  it('days fit together: Aufnahme and contact after the begin, nothing tomorrow, no next day in the past', () => {
    expect(fehler({ ...FALL, aufgenommen_am: '01.02.2026' })).toContain(
      'aufgenommen_am: Der Tag liegt vor dem 03.02.2026.',
    );
    expect(fehler({ ...FALL, letzter_kontakt: '20.10.2026' })).toEqual([
      'letzter_kontakt: Der Tag liegt nach dem heutigen Tag (19.10.2026).',
    ]);
    expect(fehler({ ...FALL, naechster_termin: '18.10.2026' })).toEqual([
      'naechster_termin: Der Tag liegt vor dem 19.10.2026.',
    ]);
  });

  it('without a name nothing stands of the person; with one the information was given (DP-D-01)', () => {
    expect(fehler({ ...KURZ, telefon: '0171 2345678' })).toEqual([
      'telefon: Die Zeile ist „Ohne Namen“, hier steht etwas zur Person.',
    ]);
    expect(fehler({ ...KURZ, rechtsgrundlage: 'Aufgabe der Stelle', familienname: 'Demir' })).toEqual([
      'information_am: Es fehlt, wann die Person informiert wurde.',
    ]);
  });

  it('LK-02: a Kurzberatung whose period is over is not taken over', () => {
    expect(fehler({ ...KURZ, begonnen_am: '19.10.2025' })).toEqual([
      'letzter_kontakt: Der letzte Kontakt liegt mehr als 12 Monate zurück. Die Löschfrist ist vorbei.',
    ]);
    expect(fehler({ ...KURZ, begonnen_am: '20.10.2025' })).toEqual([]);
  });
});

describe('rows together', () => {
  it('one key and one person stand once', () => {
    const eine = satz(FALL);
    const andere = { ...satz({ ...FALL, schluessel: 'F-2', familienname: 'DEMIR' }), zeile: 3 };
    expect(checkTogether([eine, andere]).map(({ grund }) => grund)).toEqual([
      'Dieselbe Person steht schon in Zeile 2.',
    ]);
    expect(checkTogether([satz(KURZ), { ...satz(KURZ), zeile: 3 }]).map(({ grund }) => grund)).toEqual([
      'Dieser Schlüssel steht schon in Zeile 2.',
    ]);
  });
});

describe('the template', () => {
  it('is a file that passes the check', () => {
    const [kopf = [], ...zeilen] = listVorlagenzeilen();
    expect(kopf).toEqual([...SPALTEN]);
    for (const zeile of zeilen)
      expect(fehler(Object.fromEntries(kopf.map((name, stelle) => [name, zeile[stelle] ?? ''])))).toEqual([]);
  });
});
