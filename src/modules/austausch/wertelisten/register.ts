import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const FORTBILDUNGEN = 'Evaluation 2023–2025, Abb. 10 (absolvierte Fortbildungen)';
const VERANSTALTUNG = 'Handlungskonzept Anhang und Evaluation 2023–2025 (Formate); eigene Liste';
const PRODUKT = 'Evaluation 2023–2025, Prozessbeispiele (Flyer, Wegweiser, Handbuch); eigene Liste';

/** What kind of Fortbildung it was. */
export const FORTBILDUNGSARTEN = [
  { code: 'ZERTIFIKATKURS', text: 'Zertifikatkurs Case Management KIM NRW', quelle: FORTBILDUNGEN },
  { code: 'AUFBAU', text: 'Auffrischung oder Aufbau Case Management', quelle: FORTBILDUNGEN },
  { code: 'RECHT', text: 'Rechtliches Thema', quelle: 'Evaluation 2023–2025, Weiterqualifizierung' },
  {
    code: 'PROZESS',
    text: 'Prozess- oder Change-Management',
    quelle: 'Evaluation 2023–2025, Weiterqualifizierung',
  },
  { code: 'DIVERSITAET', text: 'Diversitätskompetenz', quelle: 'Evaluation 2023–2025, Weiterqualifizierung' },
  { code: 'SONSTIGES', text: 'Andere Fortbildung', quelle: FORTBILDUNGEN },
] as const satisfies readonly Wert[];

export const VERANSTALTUNGSARTEN = [
  { code: 'REGIONALKONFERENZ', text: 'Regionalkonferenz', quelle: VERANSTALTUNG },
  { code: 'FACHTAG', text: 'Fachtag, Fachkonferenz', quelle: VERANSTALTUNG },
  { code: 'WORKSHOP', text: 'Workshop', quelle: VERANSTALTUNG },
  { code: 'NETZWERKTREFFEN', text: 'Netzwerktreffen', quelle: VERANSTALTUNG },
  { code: 'INFORMATION', text: 'Information für Ratsuchende', quelle: VERANSTALTUNG },
  { code: 'SONSTIGES', text: 'Andere Veranstaltung', quelle: VERANSTALTUNG },
] as const satisfies readonly Wert[];

export const PRODUKTARTEN = [
  { code: 'FLYER', text: 'Flyer', quelle: PRODUKT },
  { code: 'WEGWEISER', text: 'Wegweiser', quelle: PRODUKT },
  { code: 'HANDBUCH', text: 'Handbuch, Leitfaden', quelle: PRODUKT },
  { code: 'INTERNET', text: 'Internetseite, Film', quelle: PRODUKT },
  { code: 'SONSTIGES', text: 'Anderes Produkt', quelle: PRODUKT },
] as const satisfies readonly Wert[];
