import type { z } from 'zod';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { createAnfangspasswort, hashPasswort } from '#src/platform/auth/passwort.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createMitgliedschaft } from './add-mitgliedschaft.ts';
import { insertKonto } from './konto.repo.ts';
import { NeuesKonto, type NeueMitgliedschaft } from './verwaltung.contract.ts';
import { KENNUNG_UNGUELTIG, KENNUNG_VERGEBEN } from './verwaltung.model.ts';

export type KontoAngabe = Omit<z.output<typeof NeuesKonto>, 'mitgliedschaft'> & {
  /** null only for the operator, who adds it afterwards. */
  mitgliedschaft: z.output<typeof NeueMitgliedschaft> | null;
};

/** For the operator and the demo; HTTP never sets these. */
export type KontoOptionen = { id?: string; demo?: boolean; passwort?: string };

export type NeuesKontoAntwort = { id: string; version: number; anfangspasswort: string | null };

/**
 * Creates an account with its first Mitgliedschaft. The issued password is answered once, stands nowhere and must be
 * changed at the first login; a given one (demo) counts as it is. A repeated request answers null instead of it.
 */
export async function createKonto(
  kontext: Kontext,
  angabe: KontoAngabe,
  optionen: KontoOptionen = {},
): Antwortet<NeuesKontoAntwort> {
  // The command line does not pass the contract.
  const geprueft = NeuesKonto.shape.kennung.safeParse(angabe.kennung);
  if (!geprueft.success) return fail(KENNUNG_UNGUELTIG);
  const kennung = geprueft.data;
  const passwort = optionen.passwort ?? createAnfangspasswort();
  const hash = await hashPasswort(passwort);
  const id = optionen.id ?? createUuidV7();
  const { name, email, mitgliedschaft } = angabe;
  const ergebnis = await withActor(kontext, async (trx) => {
    kontext.protokoll.objektId = id;
    const zeile = { id, kennung, name, email, demo: optionen.demo ?? false };
    const gesetztAm = new Date(kontext.dienste.jetzt());
    if (!(await insertKonto(trx, zeile, { hash, aendern: optionen.passwort === undefined, gesetztAm }))) {
      return fail(KENNUNG_VERGEBEN);
    }
    if (mitgliedschaft !== null) {
      const neu = await createMitgliedschaft(trx, kontext, id, mitgliedschaft);
      if (!neu.ok) return neu;
    }
    return ok({ id, version: 1 });
  });
  if (!ergebnis.ok) return ergebnis;
  const istNeu = ergebnis.wert.id === id;
  return ok({ ...ergebnis.wert, anfangspasswort: istNeu ? passwort : null });
}
