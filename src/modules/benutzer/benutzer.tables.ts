import type { Generated } from 'kysely';
import type { Rolle } from '#src/core/contract/rollen.ts';

type KontoTabelle = {
  id: string;
  kennung: string;
  name: string;
  email: string | null;
  passwort_hash: string | null;
  passwort_gesetzt_am: Date | null;
  passwort_aendern: Generated<boolean>;
  aktiv: Generated<boolean>;
  gesperrt_am: Date | null;
  gesperrt_bis: Date | null;
  gesperrt_grund: string | null;
  einmal_geheimnis: Buffer | null;
  einmal_aktiv_seit: Date | null;
  deaktiviert_am: Date | null;
  demo: Generated<boolean>;
  version: Generated<number>;
};

type MitgliedschaftTabelle = {
  id: string;
  konto_id: string;
  mandant_id: string | null;
  standort_id: string | null;
  rolle: Rolle;
  art: Generated<'REGULAER' | 'VERTRETUNG'>;
  gueltig_von: string;
  gueltig_bis: string | null;
  grund_code: string | null;
  version: Generated<number>;
};

type SitzungTabelle = {
  id: string;
  token_hash: Buffer;
  konto_id: string;
  mitgliedschaft_id: string;
  erzeugt_am: Date;
  zuletzt_am: Date;
  laeuft_ab_um: Date;
  absolut_bis: Date;
  bestaetigt_um: Date;
  beendet_am: Date | null;
};

/** Tables of the schema benutzer and the shared names it reads, for `trx.withTables<BenutzerTabellen>()`. */
export type BenutzerTabellen = {
  'benutzer.konto': KontoTabelle;
  'benutzer.mitgliedschaft': MitgliedschaftTabelle;
  'benutzer.sitzung': SitzungTabelle;
  'benutzer.rolle_einstellung': {
    rolle: Rolle;
    zweiter_faktor_pflicht: boolean;
    leerlauf_minuten: number;
    absolut_minuten: number;
    geaendert_am: Date;
  };
  'benutzer.anmeldeversuch': {
    kennung_token: bigint;
    adresse_token: bigint;
    fehlversuche: Generated<number>;
    zuletzt_am: Date;
    zuletzt_erfolg_am: Date | null;
  };
  'benutzer.verbrauchter_einmalcode': { konto_id: string; zeitschritt: number };
  'stamm.mandant': {
    id: string;
    standort_id: string;
    name: string;
    gueltig_von: string;
    gueltig_bis: string | null;
  };
  'stamm.standort': { id: string };
  'stamm.standort_name': {
    standort_id: string;
    name: string;
    gueltig_von: string;
    gueltig_bis: string | null;
  };
  'technik.installation': { art: 'demo' | 'echt' };
};
