import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { LEERE_IDENTITAET } from '#src/modules/person/identitaet.model.ts';
import { checkSchritt, findPersonenbezug, listFehlende } from './kindeswohl.model.ts';
import type { Kindeswohlschritt } from './wertelisten/offenlegung.ts';

const HEUTE = toPlainDate('2026-10-19');
const check = (art: Kindeswohlschritt, vorhanden: Kindeswohlschritt[], beendet = false) => {
  const schritte = vorhanden.map((eine) => ({ art: eine }));
  const pfad = { begonnenAm: HEUTE, beendetAm: beendet ? HEUTE : null, schritte };
  const ergebnis = checkSchritt(pfad, { art, am: HEUTE }, HEUTE);
  if (ergebnis.ok) return [];
  return ergebnis.fehler.fehler?.map(({ code }) => code) ?? [ergebnis.fehler.code];
};

describe('the order of § 4 KKG', () => {
  it('informs the Jugendamt only after each step before was done or left out with its reason', () => {
    expect(check('INFORMATION', [])).toEqual(['EROERTERUNG_FEHLT', 'HILFEN_FEHLT', 'FACHBERATUNG_FEHLT']);
    expect(check('INFORMATION', ['EROERTERUNG', 'HILFEN'])).toEqual(['FACHBERATUNG_FEHLT']);
    expect(check('INFORMATION', ['EROERTERUNG', 'HILFEN', 'FACHBERATUNG'])).toEqual([]);
    expect(check('HILFEN', [])).toEqual(['EROERTERUNG_FEHLT']);
    expect(check('FACHBERATUNG', [])).toEqual([]);
    expect(check('RUECKMELDUNG', ['EROERTERUNG'])).toEqual(['INFORMATION_FEHLT']);
    expect(check('EROERTERUNG', [], true)).toEqual(['KINDESWOHL_BEENDET']);
    expect(listFehlende('INFORMATION', [{ art: 'HILFEN' }])).toEqual(['EROERTERUNG', 'FACHBERATUNG']);
  });
});

describe('a text for the Fachkraft', () => {
  const kind = {
    ...LEERE_IDENTITAET,
    familienname: 'Ţurcanu-Özdemir',
    vornamen: 'Li Nesrin',
    geburtsdatum: '2019-05-17',
    kontaktwege: [
      {
        art: 'MOBIL' as const,
        wert: '0151 00000299',
        sicher: true,
        nachrichtErlaubt: false,
        absenderErlaubt: false,
        mitleser: null,
        zeiten: null,
        gesperrt: false,
        hinweis: null,
      },
    ],
    anschrift: { strasse: 'Lindenweg 4', plz: null, ort: null, zusatz: null },
  };
  it.each([
    ['Das Kind, 7 Jahre, hat blaue Flecken. Die Mutter sagt nichts.', []],
    ['Nesrin hat blaue Flecken', ['NAME']],
    ['ÖZDEMIR', ['NAME']],
    ['Familie Turcanu-Ozdemir', ['NAME']],
    ['geboren am 17.05.2019', ['GEBURTSDATUM']],
    ['Anruf unter 0151/00000299', ['KONTAKT']],
    ['wohnt Lindenweg 4', ['ANSCHRIFT']],
    ['Akte CM-2026-0001', ['AKTENNUMMER']],
  ])('%s', (text, funde) => expect(findPersonenbezug(text, [kind], 'CM-2026-0001')).toEqual(funde));
});
