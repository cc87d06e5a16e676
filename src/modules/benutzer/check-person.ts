import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { findZeitschritt } from '#src/platform/auth/einmalcode.ts';
import { isPasswort } from '#src/platform/auth/passwort.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Dienste, Kontext } from '#src/platform/dienste.ts';
import { toAdressgruppe } from '#src/platform/http/adressgruppe.ts';
import {
  ANMELDUNG_FEHLGESCHLAGEN,
  EINMALCODE_FALSCH,
  EINMALCODE_NOETIG,
  refuseZuVieleVersuche,
} from './ablehnungen.ts';
import { ANMELDEGRENZEN } from './anmeldegrenzen.ts';
import {
  isBekannt,
  type Paar,
  readVersuchslage,
  recordErfolg,
  setBekannt,
  setFehlversuche,
  undoFehlversuch,
} from './anmeldeversuch.repo.ts';
import { computeSperre, isGesperrt, toKennung } from './benutzer.model.ts';
import { KONTEN_BEREICH, openGeheimnis } from './einmalgeheimnis.ts';
import { findGeraet } from './geraet.ts';
import { findKontoByKennung, type Konto } from './konto.repo.ts';

/** A person who proved to be this account; `zeitschritt` still has to be recorded as used. */
export type GepruefterMensch = { konto: Konto; zeitschritt: number | null; ort: Anmeldeort };

/** Where an attempt is counted (`paar`: the known device, else the address), and what is known after a success. */
export type Anmeldeort = { paar: Paar; adresse: Paar };

type Nachweis = {
  kennung: string;
  passwort: string;
  einmalcode?: string | undefined;
  adresse: string;
  /** Cookie of the device, unchecked. */
  geraet: string | null;
};

/**
 * Password and, if the account has one, second factor. Counts the attempt first, in a transaction of its own, and
 * hashes outside of any: no connection waits for Argon2. Unknown, locked and closed accounts cost the same work and
 * answer the same. The caller ends the count with `recordAngemeldet`.
 */
export async function checkPerson(kontext: Kontext, nachweis: Nachweis): Antwortet<GepruefterMensch> {
  const { dienste } = kontext;
  const begonnen = await beginVersuch(kontext, nachweis);
  if (!begonnen.ok) return begonnen;
  const { konto, ort } = begonnen.wert;
  const stimmt = await isPasswort(konto?.passwort_hash ?? null, nachweis.passwort);
  const jetzt = dienste.jetzt();
  const gilt = stimmt && konto !== undefined && konto.aktiv && !isGesperrt(konto, jetzt);
  const geprueft = gilt
    ? await checkZweiterFaktor(dienste, konto, nachweis.einmalcode, jetzt)
    : fail(ANMELDUNG_FEHLGESCHLAGEN);
  if (geprueft.ok && konto !== undefined) return ok({ konto, zeitschritt: geprueft.wert, ort });
  return await recordAbgelehnt(
    kontext,
    { paar: ort.paar, kontoId: konto?.id },
    geprueft.ok ? ANMELDUNG_FEHLGESCHLAGEN : geprueft.fehler,
  );
}

async function beginVersuch(
  kontext: Kontext,
  { kennung, adresse, geraet }: Nachweis,
): Antwortet<{ konto: Konto | undefined; ort: Anmeldeort }> {
  const { dienste } = kontext;
  const adresspaar = await createPaar(dienste, kennung, { adresse });
  const nummer = await findGeraet(dienste, geraet);
  const geraetpaar = nummer === null ? null : await createPaar(dienste, kennung, { geraet: nummer });
  const protokoll = {
    ereignis: 'benutzer.beginAnmeldung',
    art: 'ANMELDUNG',
    objektart: 'anmeldeversuch',
  } as const;
  return await withActor({ ...kontext, protokoll }, async (trx) => {
    const jetzt = dienste.jetzt();
    const seit = new Date(jetzt - ANMELDEGRENZEN.bekanntMs);
    const amGeraet = geraetpaar !== null && (await isBekannt(trx, geraetpaar, seit));
    const paar = amGeraet ? geraetpaar : adresspaar;
    const lage = await readVersuchslage(trx, paar, jetzt, ANMELDEGRENZEN);
    const warten = computeSperre(lage, jetzt, ANMELDEGRENZEN);
    if (warten > 0) return fail(refuseZuVieleVersuche(warten));
    await setFehlversuche(trx, paar, lage.paar.zahl + 1, new Date(jetzt));
    const ort = { paar, adresse: adresspaar };
    return ok({ konto: await findKontoByKennung(trx, toKennung(kennung)), ort });
  });
}

/**
 * Takes the failures of this place back and keeps the address, after the code is recorded as used. Rows of addresses
 * are locked before those of devices, so that two logins never wait for each other.
 */
export async function recordAngemeldet(trx: Trx, ort: Anmeldeort, jetzt: Date): Promise<void> {
  if (ort.paar !== ort.adresse) await setBekannt(trx, ort.adresse, jetzt);
  await recordErfolg(trx, ort.paar, jetzt);
}

/** Keyed tokens: neither a mistyped password in the field Kennung nor an address can be read from the table. */
export async function createPaar(
  dienste: Dienste,
  kennung: string,
  ort: { adresse: string } | { geraet: string },
): Promise<Paar> {
  const [kennungToken, adresseToken] = await dienste.tresor.createTokens(KONTEN_BEREICH, [
    `anmeldung kennung ${toKennung(kennung)}`,
    'geraet' in ort ? `anmeldung geraet ${ort.geraet}` : `anmeldung adresse ${toAdressgruppe(ort.adresse)}`,
  ]);
  if (kennungToken === undefined || adresseToken === undefined) throw new Error('Two texts make two tokens');
  return { kennungToken, adresseToken };
}

async function checkZweiterFaktor(
  dienste: Dienste,
  konto: Konto,
  code: string | undefined,
  jetzt: number,
): Promise<Result<number | null, Ablehnung>> {
  if (konto.einmal_aktiv_seit === null || konto.einmal_geheimnis === null) return ok(null);
  if (code === undefined) return fail(EINMALCODE_NOETIG);
  const geheimnis = await openGeheimnis(dienste.tresor, konto.id, konto.einmal_geheimnis);
  const zeitschritt = findZeitschritt(geheimnis, code, jetzt);
  return zeitschritt === null ? fail(EINMALCODE_FALSCH) : ok(zeitschritt);
}

/** Both causes write the same rows, so that neither time nor log volume tells whether the account exists. */
async function recordAbgelehnt(
  kontext: Kontext,
  { paar, kontoId }: { paar: Paar; kontoId: string | undefined },
  ablehnung: Ablehnung,
): Promise<Result<never, Ablehnung>> {
  if (kontoId !== undefined) kontext.protokoll.objektId = kontoId;
  if (ablehnung === EINMALCODE_NOETIG) {
    const protokoll = {
      ereignis: 'benutzer.beginAnmeldung',
      art: 'ANMELDUNG',
      objektart: 'anmeldeversuch',
    } as const;
    await withActor({ ...kontext, protokoll }, async (trx) => ok(await undoFehlversuch(trx, paar)));
  }
  const ergebnis = await withActor<never, Ablehnung>(kontext, async () => fail(ablehnung));
  return ergebnis.ok ? fail(ablehnung) : ergebnis;
}
