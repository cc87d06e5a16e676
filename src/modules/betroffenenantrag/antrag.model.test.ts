import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { computeFrist, computeVerlaengerbarBis, findVermerk } from './antrag.model.ts';

const tag = toPlainDate;

describe('the deadline (Art. 12 Abs. 3 DSGVO)', () => {
  it.each([
    ['2026-10-19', null, '2026-11-19'],
    ['2026-01-31', null, '2026-02-28'],
    ['2026-10-19', '2026-11-10', '2027-01-19'],
    ['2026-11-30', '2026-12-01', '2027-02-28'],
  ])('came in on %s, told of more time on %s: answer by %s', (eingang, verlaengertAm, frist) => {
    const lage = {
      eingang: tag(eingang),
      verlaengertAm: verlaengertAm === null ? null : tag(verlaengertAm),
    };
    expect(computeFrist(lage)).toBe(frist);
  });

  it('more time has to be told within the first month', () => {
    expect(computeVerlaengerbarBis({ eingang: tag('2026-10-19') })).toBe('2026-11-19');
  });
});

describe('what everybody who opens the Akte must see', () => {
  it('contested as long as it was not put right (DP-D-03), restricted once it was granted, objected to until it is weighed', () => {
    const von = (art: Parameters<typeof findVermerk>[0]['art']) =>
      ([null, 'ERFUELLT', 'TEILWEISE', 'ABGELEHNT', 'ZURUECKGENOMMEN'] as const).map((ergebnis) =>
        findVermerk({ art, ergebnis }),
      );
    expect(von('BERICHTIGUNG')).toEqual(['BESTRITTEN', null, 'BESTRITTEN', 'BESTRITTEN', null]);
    expect(von('EINSCHRAENKUNG')).toEqual([null, 'EINGESCHRAENKT', 'EINGESCHRAENKT', null, null]);
    expect(von('WIDERSPRUCH')).toEqual(['WIDERSPROCHEN', null, null, null, null]);
    for (const art of ['AUSKUNFT', 'LOESCHUNG', 'UEBERTRAGUNG'] as const) {
      expect(von(art)).toEqual([null, null, null, null, null]);
    }
  });
});
