import { describe, expect, it } from 'vitest';
import { toCent } from '#src/core/cent.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import type { Kassenauftrag, Zahlung } from './kassendatei.model.ts';
import { createSepa } from './sepa.model.ts';
import { isSepaText, toSepaText } from './sepa-text.model.ts';

const KONTO = { name: 'Landeshauptkasse', iban: 'DE89370400440532013000', bic: null };
const ZAHLUNG: Zahlung = {
  kennung: '0199f2c0a1b27c3d8e4f5a6b7c8d9e0f',
  aktenzeichen: 'KIM-2026-LENNETAL',
  teilbetrag: 2,
  empfaenger: 'Städteregion „Süd & Größe“ <KI>',
  iban: 'DE02120300000000202051',
  bic: 'BYLADEM1001',
  betrag: toCent(5_985_001),
};
const toAuftrag = (zahlungen: readonly Zahlung[]): Kassenauftrag => ({
  id: '0199f2c0-a1b2-7c3d-8e4f-5a6b7c8d9e0f',
  nummer: 7,
  ausfuehrung: toPlainDate('2026-10-19'),
  erstelltUm: new Date('2026-10-19T08:00:00.123Z'),
  zahlungen,
});
const create = (zahlungen: readonly Zahlung[], konto = KONTO) => createSepa(toAuftrag(zahlungen), konto);

/** Names of the elements in the order in which they begin. */
const elementsOf = (xml: string, in_: string) =>
  [...(xml.split(`<${in_}>`)[1]?.split(`</${in_}>`)[0] ?? '').matchAll(/<([A-Za-z]+)[ >]/g)].map(
    ([, name]) => name,
  );

describe('createSepa', () => {
  it('counts and adds up in both heads, and every payment has its own end-to-end id', () => {
    const zweite = { ...ZAHLUNG, kennung: 'b'.repeat(32), betrag: toCent(99) };
    const datei = create([ZAHLUNG, zweite]);
    const xml = datei.ok ? datei.wert : '';
    expect(xml.match(/<NbOfTxs>2<\/NbOfTxs><CtrlSum>59851\.00<\/CtrlSum>/g)).toHaveLength(2);
    expect([...xml.matchAll(/<EndToEndId>(\w+)</g)].map(([, id]) => id)).toEqual([
      ZAHLUNG.kennung,
      zweite.kennung,
    ]);
    expect([...xml.matchAll(/Ccy="EUR">([\d.]+)</g)].map(([, betrag]) => betrag)).toEqual([
      '59850.01',
      '0.99',
    ]);
    expect(xml).toContain('xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"');
    expect(xml).toContain('<CreDtTm>2026-10-19T08:00:00Z</CreDtTm>');
  });

  it('has the elements in the order of the schema', () => {
    const datei = create([ZAHLUNG]);
    const xml = datei.ok ? datei.wert : '';
    expect(elementsOf(xml, 'GrpHdr')).toEqual(['MsgId', 'CreDtTm', 'NbOfTxs', 'CtrlSum', 'InitgPty', 'Nm']);
    const oben = elementsOf(xml, 'PmtInf').filter((name) =>
      [
        'PmtInfId',
        'PmtMtd',
        'BtchBookg',
        'PmtTpInf',
        'ReqdExctnDt',
        'Dbtr',
        'DbtrAcct',
        'DbtrAgt',
        'ChrgBr',
        'CdtTrfTxInf',
      ].includes(name ?? ''),
    );
    expect(oben).toEqual([
      'PmtInfId',
      'PmtMtd',
      'BtchBookg',
      'PmtTpInf',
      'ReqdExctnDt',
      'Dbtr',
      'DbtrAcct',
      'DbtrAgt',
      'ChrgBr',
      'CdtTrfTxInf',
    ]);
    expect(elementsOf(xml, 'CdtTrfTxInf')).toEqual([
      'PmtId',
      'EndToEndId',
      'Amt',
      'InstdAmt',
      'CdtrAgt',
      'FinInstnId',
      'BICFI',
      'Cdtr',
      'Nm',
      'CdtrAcct',
      'Id',
      'IBAN',
      'RmtInf',
      'Ustrd',
    ]);
    expect(xml.match(/<(\w+)[ >]/g)?.length).toBeGreaterThan(30);
    expect((xml.match(/<[A-Za-z]/g) ?? []).length).toBe((xml.match(/<\//g) ?? []).length);
  });

  it('writes only characters that every bank takes', () => {
    const datei = create([ZAHLUNG]);
    expect(datei.ok ? datei.wert : '').toContain('<Nm>Staedteregion Sued + Groesse KI</Nm>');
    expect(toSepaText('//Ö–x//', 10)).toBe('Oe-x');
    expect(isSepaText(toSepaText('Łódź, çédille; „a“', 70))).toBe(true);
    expect(toSepaText('x'.repeat(80), 70)).toHaveLength(70);
  });

  it('is no file with a wrong account, twice the same payment, no amount or nothing at all', () => {
    const fehlerOf = (zahlungen: readonly Zahlung[], konto = KONTO) => {
      const datei = create(zahlungen, konto);
      return datei.ok ? [] : datei.fehler;
    };
    expect(fehlerOf([])).toEqual(['Die Datei enthält keine Zahlung.']);
    expect(fehlerOf([ZAHLUNG, ZAHLUNG])).toEqual(['Eine Zahlung steht zweimal in der Datei.']);
    expect(fehlerOf([{ ...ZAHLUNG, iban: 'DE02120300000000202052' }])[0]).toContain(
      'KIM-2026-LENNETAL, Teilbetrag 2: Die Prüfziffern',
    );
    expect(fehlerOf([{ ...ZAHLUNG, betrag: toCent(0) }])[0]).toContain('0,01');
    expect(fehlerOf([ZAHLUNG], { ...KONTO, iban: 'DE00' })[0]).toContain('Konto der Landeskasse');
    expect(fehlerOf([{ ...ZAHLUNG, kennung: 'a-b' }])[0]).toContain('Kennung');
  });
});
