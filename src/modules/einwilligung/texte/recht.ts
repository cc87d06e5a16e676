/** Data-protection law of a verantwortliche Stelle (column rechtsrahmen; DP-A-03). */
export const RECHTSRAHMEN = ['DSGVO_BDSG', 'DSGVO_DSG_NRW', 'KDG', 'DSG_EKD'] as const;
export type Rechtsrahmen = (typeof RECHTSRAHMEN)[number];

export type Rechtstext = {
  name: string;
  einwilligung: string;
  besondere: string;
  rechte: string;
  beschwerde: string;
};

const DSGVO = {
  einwilligung: 'Art. 6 Abs. 1 Buchst. a und Art. 7 DSGVO',
  besondere: 'Art. 9 Abs. 2 Buchst. a DSGVO',
  rechte: 'Art. 15 bis 21 DSGVO',
  beschwerde: 'Art. 77 DSGVO',
} as const;

/** The provisions a text names, per law. To be checked by the Stelle before use (README). */
export const RECHTSTEXTE = {
  DSGVO_BDSG: {
    ...DSGVO,
    name: 'Datenschutz-Grundverordnung (DSGVO) und Bundesdatenschutzgesetz (BDSG)',
  },
  DSGVO_DSG_NRW: {
    ...DSGVO,
    name: 'Datenschutz-Grundverordnung (DSGVO) und Datenschutzgesetz Nordrhein-Westfalen (DSG NRW)',
  },
  KDG: {
    name: 'Gesetz über den Kirchlichen Datenschutz (KDG)',
    einwilligung: '§ 6 Abs. 1 Buchst. b und § 8 KDG',
    besondere: '§ 11 Abs. 2 Buchst. a KDG',
    rechte: '§§ 17 bis 23 KDG',
    beschwerde: '§ 48 KDG',
  },
  DSG_EKD: {
    name: 'Kirchengesetz über den Datenschutz der Evangelischen Kirche in Deutschland (DSG-EKD)',
    einwilligung: '§ 6 Nr. 2 und § 11 DSG-EKD',
    besondere: '§ 13 Abs. 2 Nr. 1 DSG-EKD',
    rechte: '§§ 19 bis 25 DSG-EKD',
    beschwerde: '§ 46 DSG-EKD',
  },
} as const satisfies Record<Rechtsrahmen, Rechtstext>;
