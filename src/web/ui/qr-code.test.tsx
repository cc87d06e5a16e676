import { render, screen } from '@testing-library/react';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { QrCode } from './qr-code.tsx';

const URI =
  'otpauth://totp/KIM-Plattform:jana.terhorn?issuer=KIM-Plattform&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** The dark modules as drawn, row by row. */
function readModule(inhalt: string): boolean[][] {
  render(<QrCode inhalt={inhalt} name="Probe" />);
  const bild = screen.getByRole('img', { name: 'Probe' });
  const groesse = Number(bild.getAttribute('viewBox')?.split(' ')[2]);
  const pfad = bild.querySelector('path')?.getAttribute('d') ?? '';
  const dunkel = new Set(pfad.match(/M\d+ \d+/g));
  return Array.from({ length: groesse }, (_, y) =>
    Array.from({ length: groesse }, (__, x) => dunkel.has(`M${x} ${y}`)),
  );
}

describe('QrCode', () => {
  test('draws every module of the code with a white margin of four', () => {
    const gezeichnet = readModule(URI);
    expect(gezeichnet).toEqual(encode(URI, { ecc: 'M', border: 4 }).data);
    const rand = [...gezeichnet.slice(0, 4), ...gezeichnet.slice(-4)].flat();
    expect(rand).not.toContain(true);
    // The finder pattern that tells an app where the code begins.
    expect(gezeichnet[4]?.slice(4, 12)).toEqual([true, true, true, true, true, true, true, false]);
    expect(gezeichnet[5]?.slice(4, 12)).toEqual([true, false, false, false, false, false, true, false]);
  });
});
