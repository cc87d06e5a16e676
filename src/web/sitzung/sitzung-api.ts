import { fail, mapOk, ok } from '#src/core/result.ts';
import type { Result } from '#src/core/result.ts';
import { callApi, setCsrf } from '../api/call-api.ts';
import { ANTWORT_UNERWARTET } from '../api/problem.ts';
import type { Problem } from '../api/problem.ts';
import { Sitzung } from './sitzung.ts';

export type Anmeldedaten = { kennung: string; passwort: string; einmalcode?: string };

/** `null` when nobody is logged in. Refreshes the CSRF token. */
export async function findSitzung(): Promise<Result<Sitzung | null, Problem>> {
  const antwort = await callApi('GET', '/sitzung');
  if (!antwort.ok) return antwort.fehler.status === 401 ? ok(null) : antwort;
  const gelesen = Sitzung.safeParse(antwort.wert);
  if (!gelesen.success) return fail(ANTWORT_UNERWARTET);
  setCsrf(gelesen.data.csrf);
  return ok(gelesen.data);
}

/** Logs in and reads the new session. */
export async function createSitzung(daten: Anmeldedaten): Promise<Result<Sitzung, Problem>> {
  const antwort = await callApi('POST', '/anmeldung', { body: daten });
  return antwort.ok ? getSitzung() : antwort;
}

/** Acts in another Mitgliedschaft from now on. */
export async function assignMitgliedschaft(mitgliedschaftId: string): Promise<Result<Sitzung, Problem>> {
  const antwort = await callApi('POST', '/sitzung/wechsel', { body: { mitgliedschaftId } });
  return antwort.ok ? getSitzung() : antwort;
}

export async function updateAblauf(): Promise<Result<Sitzung, Problem>> {
  const antwort = await callApi('POST', '/sitzung/verlaengerung');
  return antwort.ok ? getSitzung() : antwort;
}

/** Confirms the password for operations that ask for it again. */
export async function checkPasswort(passwort: string): Promise<Result<void, Problem>> {
  return mapOk(await callApi('POST', '/sitzung/bestaetigung', { body: { passwort } }), () => undefined);
}

export async function deleteSitzung(): Promise<Result<void, Problem>> {
  return mapOk(await callApi('POST', '/abmeldung'), () => undefined);
}

async function getSitzung(): Promise<Result<Sitzung, Problem>> {
  const antwort = await findSitzung();
  if (!antwort.ok) return antwort;
  return antwort.wert ? ok(antwort.wert) : fail(ANTWORT_UNERWARTET);
}
