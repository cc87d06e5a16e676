import { isInFremdvertretung, type Rechtetabelle } from '#src/core/contract/rechte.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { computeCsrf } from '#src/platform/auth/sitzungstoken.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Sitzungsansicht } from './benutzer.contract.ts';
import type { Konto } from './konto.repo.ts';
import type { GueltigeMitgliedschaft } from './sitzung.repo.ts';

/** The rights of all modules, so that the browser shows what the role may do. The server decides for itself. */
export type FindRechte = (rolle: Rolle, fremdvertretung: boolean) => string[];

export function createFindRechte(tabellen: () => readonly Rechtetabelle[]): FindRechte {
  return (rolle, fremdvertretung) =>
    tabellen().flatMap((tabelle) =>
      Object.entries(tabelle)
        .filter(([recht, { [rolle]: reichweite }]) => {
          if (reichweite === undefined) return false;
          return !fremdvertretung || isInFremdvertretung(recht, reichweite);
        })
        .map(([recht]) => recht),
    );
}

type Angaben = {
  kontext: Kontext;
  token: string;
  konto: Konto;
  aktive: GueltigeMitgliedschaft;
  alle: readonly GueltigeMitgliedschaft[];
  ablauf: { laeuftAbUm: Date; absolutBis: Date };
  findRechte: FindRechte;
};

export function toSitzungsansicht(angaben: Angaben): Sitzungsansicht {
  const { kontext, token, konto, aktive, alle, ablauf, findRechte } = angaben;
  return {
    konto: {
      id: konto.id,
      name: konto.name,
      kennung: konto.kennung,
      zweiterFaktor: konto.einmal_aktiv_seit !== null,
    },
    mitgliedschaftId: aktive.id,
    rolle: aktive.rolle,
    mandant: toBenannt(aktive.mandant_id, aktive.mandant_name),
    standort: toBenannt(aktive.standort_id, aktive.standort_name),
    mitgliedschaften: alle.map((eine) => ({
      id: eine.id,
      rolle: eine.rolle,
      vertretung: eine.art === 'VERTRETUNG',
      mandantName: eine.mandant_name,
      standortName: eine.standort_name,
    })),
    csrf: computeCsrf(token),
    laeuftAbUm: ablauf.laeuftAbUm.toISOString(),
    absolutBis: ablauf.absolutBis.toISOString(),
    stichtag: kontext.stichtag,
    demo: kontext.dienste.demo,
    mailversand: kontext.dienste.mailversand,
    zweiterFaktorFehlt: aktive.zweiter_faktor_pflicht && konto.einmal_aktiv_seit === null,
    passwortAendern: konto.passwort_aendern,
    rechte: findRechte(aktive.rolle, aktive.art === 'VERTRETUNG'),
  };
}

function toBenannt(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? '' };
}
