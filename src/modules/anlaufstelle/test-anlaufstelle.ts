import type { z } from 'zod';
import type { Anlaufstellenangaben } from './anlaufstelle.model.ts';

type Eingabe = z.input<typeof Anlaufstellenangaben>;

/** An office for the whole Standort; every field may be said otherwise. */
export function createTestangaben(anders: Partial<Eingabe> = {}): Eingabe {
  return {
    name: 'Anlaufstelle im Rathaus',
    strasse: 'Brückenmarkt 3',
    plz: '59001',
    ort: 'Talheim an der Lenne',
    telefon: '02799 55 10',
    email: 'anlaufstelle@kreis.example',
    zeiten: [{ tage: ['MO', 'DI'], von: '08:30', bis: '12:00' }],
    termin: ['OFFEN', 'TERMIN'],
    sprachen: ['de', 'ar'],
    barrierefreiheit: ['STUFENLOS'],
    gebiet: 'STANDORT',
    ...anders,
  };
}
