import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { createAnfangspasswort, hashPasswort } from '#src/platform/auth/passwort.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { changeKonto, type Geaendert } from './change-konto.ts';
import type { KontoOptionen } from './create-konto.ts';
import { insertKonto } from './konto.repo.ts';
import { insertMitgliedschaft } from './mitgliedschaft.repo.ts';
import { endSitzungen } from './sitzung.repo.ts';
import { KENNUNG_VERGEBEN } from './verwaltung.model.ts';

/** `aendern`: issued, serves only to set an own one. */
export type Passwort = { klartext: string; hash: string; aendern: boolean };

/** Outside of the transaction: no connection waits for Argon2. A given one (demo) counts as it is. */
export async function createPasswort(vorgabe?: string): Promise<Passwort> {
  const klartext = vorgabe ?? createAnfangspasswort();
  return { klartext, hash: await hashPasswort(klartext), aendern: vorgabe === undefined };
}

type Angabe = {
  kennung: string;
  name: string;
  email: string | null;
  standortId: string;
  gueltigBis: PlainDate;
};

/**
 * The account of somebody of a partner Stelle, in the transaction of the invitation: one Mitgliedschaft with an end, no other
 * ever. Its administration is the KIM-Koordination of the Standort, by the policies of migration 0044.
 */
export async function createPartnerkonto(
  trx: Trx,
  kontext: Kontext,
  { kennung, name, email, standortId, gueltigBis }: Angabe,
  { passwort, demo, id }: { passwort: Passwort } & Pick<KontoOptionen, 'demo' | 'id'>,
): Promise<Result<string, Ablehnung>> {
  const kontoId = id ?? createUuidV7();
  const zeile = { id: kontoId, kennung, name, email, demo: demo ?? false };
  const gesetztAm = new Date(kontext.dienste.jetzt());
  if (!(await insertKonto(trx, zeile, { hash: passwort.hash, aendern: passwort.aendern, gesetztAm }))) {
    return fail(KENNUNG_VERGEBEN);
  }
  await insertMitgliedschaft(trx, {
    id: createUuidV7(),
    konto_id: kontoId,
    mandant_id: null,
    standort_id: standortId,
    rolle: 'PARTNERSTELLE',
    art: 'REGULAER',
    gueltig_von: kontext.stichtag,
    gueltig_bis: gueltigBis,
    grund_code: null,
  });
  return ok(kontoId);
}

/** Closes it for good; its sessions end with the commit, the row is deleted six months later (LK-10). */
export async function closePartnerkonto(
  trx: Trx,
  kontext: Kontext,
  kontoId: string,
): Promise<Result<Geaendert, Ablehnung>> {
  const jetzt = new Date(kontext.dienste.jetzt());
  const geaendert = await changeKonto(trx, kontext, kontoId, { aktiv: false, deaktiviert_am: jetzt });
  if (!geaendert.ok) return geaendert;
  await endSitzungen(trx, kontoId, jetzt);
  return ok({ id: kontoId, version: geaendert.wert.version });
}
