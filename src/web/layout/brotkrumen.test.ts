import { expect, test } from 'vitest';
import { SEITEN } from '../seiten.ts';
import { listKrumen } from './brotkrumen.tsx';

test.each([
  ['/akten/01a1f8dd-77b2-75df-83da-fa6d40e81c8f', ['Akten', 'Akte']],
  ['/stellenbesetzung/import', ['Stellenbesetzung', 'Stellenbesetzung importieren']],
  ['/datenschutz', ['Datenschutz']],
  // The notice on data protection of these pages is no step on the way to the log.
  ['/datenschutz/protokoll', ['Zugriffsprotokoll']],
])('the way to %s', (pfad, titel) => {
  expect(listKrumen(SEITEN, pfad).map((krume) => krume.titel)).toEqual(titel);
});
