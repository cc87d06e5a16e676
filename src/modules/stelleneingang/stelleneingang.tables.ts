import type { Generated } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { EINLADUNGSGRUND_CODES, SCHLIESSUNGSGRUND_CODES } from './wertelisten/zugang.ts';

export type PartnerstelleTabelle = {
  id: string;
  standort_id: string;
  empfaenger_art: string;
  name: string;
  /** Folded name: capitals and blanks make no second Stelle. */
  schluessel: string;
};

export type PartnerzugangTabelle = {
  konto_id: string;
  partnerstelle_id: string;
  standort_id: string;
  grund: (typeof EINLADUNGSGRUND_CODES)[number];
  eingeladen_am: PlainDate;
  eingeladen_von: string;
  gueltig_bis: PlainDate;
  geschlossen_am: PlainDate | null;
  geschlossen_grund: (typeof SCHLIESSUNGSGRUND_CODES)[number] | null;
  geschlossen_von: string | null;
  version: Generated<number>;
};

export type StelleneingangTabellen = {
  'benutzer.partnerstelle': PartnerstelleTabelle;
  'benutzer.partnerzugang': PartnerzugangTabelle;
  'benutzer.rolle_einstellung': { rolle: 'PARTNERSTELLE'; zweiter_faktor_pflicht: boolean };
  'benutzer.konto': {
    id: string;
    name: string;
    kennung: string;
    email: string | null;
    aktiv: boolean;
    passwort_aendern: boolean;
    einmal_aktiv_seit: Date | null;
  };
};
