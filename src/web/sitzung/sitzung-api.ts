import { mapOk, ok } from '#src/core/result.ts';
import type { Result } from '#src/core/result.ts';
import {
  assignMitgliedschaft as assignRoute,
  closeSitzung,
  createAnmeldung,
  getSitzung,
  recordBestaetigung,
  updateSitzung,
} from '#src/modules/benutzer/benutzer.contract.ts';
import type { Sitzungsansicht } from '#src/modules/benutzer/benutzer.contract.ts';
import { getServerzeit, setCsrf } from '../api/call-api.ts';
import { callRoute } from '../api/call-route.ts';
import type { Problem } from '../api/problem.ts';
import type { Sitzung } from './sitzung.ts';

export type Anmeldedaten = { kennung: string; passwort: string; einmalcode?: string };

/** `null` when nobody is logged in. */
export async function findSitzung(): Promise<Result<Sitzung | null, Problem>> {
  const antwort = await callRoute(getSitzung, {});
  if (!antwort.ok && antwort.fehler.status === 401) return ok(null);
  return mapOk(antwort, nimm);
}

export async function createSitzung(daten: Anmeldedaten): Promise<Result<Sitzung, Problem>> {
  return mapOk(await callRoute(createAnmeldung, { body: daten }), ({ sitzung }) => nimm(sitzung));
}

/** Acts in another Mitgliedschaft from now on. */
export async function assignMitgliedschaft(mitgliedschaftId: string): Promise<Result<Sitzung, Problem>> {
  const antwort = await callMitToken(() => callRoute(assignRoute, { body: { mitgliedschaftId } }));
  return mapOk(antwort, ({ sitzung }) => nimm(sitzung));
}

/** The same session with its new end. */
export async function updateAblauf(sitzung: Sitzung): Promise<Result<Sitzung, Problem>> {
  const antwort = await callMitToken(() => callRoute(updateSitzung, {}));
  return mapOk(antwort, (ablauf) => ({ ...sitzung, ...ablauf, gelesenUm: getServerzeit() }));
}

/** Confirms the person for operations that ask again. The session has a new token then. */
export async function recordPasswort(passwort: string, einmalcode: string): Promise<Result<string, Problem>> {
  const body = einmalcode === '' ? { passwort } : { passwort, einmalcode };
  const antwort = await callMitToken(() => callRoute(recordBestaetigung, { body }));
  return mapOk(antwort, ({ csrf }) => {
    setCsrf(csrf);
    return csrf;
  });
}

/** Runs a write; when another tab renewed the token of the session, it is repeated once with the new one. */
export async function callMitToken<T>(rufe: () => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
  const antwort = await rufe();
  if (antwort.ok || antwort.fehler.code !== 'CSRF_FEHLT' || !(await renewCsrf())) return antwort;
  return await rufe();
}

/**
 * Another tab confirmed the person, so the token of the session is new: takes it over. False when this is no longer
 * the person and role this page was opened with; then nothing may be sent.
 */
async function renewCsrf(): Promise<boolean> {
  const bisher = genommen;
  const antwort = await callRoute(getSitzung, {});
  if (!antwort.ok || antwort.wert.mitgliedschaftId !== bisher) return false;
  setCsrf(antwort.wert.csrf);
  return true;
}

export async function deleteSitzung(): Promise<Result<void, Problem>> {
  return mapOk(await callMitToken(() => callRoute(closeSitzung, {})), () => undefined);
}

/** The Mitgliedschaft this page acts in. */
let genommen: string | null = null;

function nimm(sitzung: Sitzungsansicht): Sitzung {
  genommen = sitzung.mitgliedschaftId;
  setCsrf(sitzung.csrf);
  return { ...sitzung, gelesenUm: getServerzeit() };
}
