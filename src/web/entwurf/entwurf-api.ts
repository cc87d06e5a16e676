import { z } from 'zod';
import { fail, mapOk, ok } from '#src/core/result.ts';
import type { Result } from '#src/core/result.ts';
import { callApi } from '../api/call-api.ts';
import { callMitSchranke } from '../api/mit-schranke.ts';
import { ANTWORT_UNERWARTET } from '../api/problem.ts';
import type { Problem } from '../api/problem.ts';

/** A draft belongs to account, form (`bereich`) and record (`bezug`: uuid or `neu`). */
export type EntwurfOrt = { bereich: string; bezug: string; tuer?: Entwurfstuer };
/** Who writes outside the Fallarbeit has a door of their own. */
export type Entwurfstuer = 'fall' | 'steuerung' | 'foerderung';

const Entwurf = z.object({
  inhalt: z.record(z.string(), z.unknown()),
  version: z.number().int(),
  geaendertAm: z.string(),
});
export type Entwurf = z.infer<typeof Entwurf>;

const Gesichert = z.object({ version: z.number().int() });

/** `null` when there is none. */
export async function findEntwurf(
  ort: EntwurfOrt,
  signal: AbortSignal,
): Promise<Result<Entwurf | null, Problem>> {
  const antwort = await callMitSchranke(() => callApi('GET', toPfad(ort), { signal }));
  if (!antwort.ok) return antwort.fehler.status === 404 ? ok(null) : antwort;
  if (antwort.wert === null) return ok(null);
  const gelesen = Entwurf.safeParse(antwort.wert);
  return gelesen.success ? ok(gelesen.data) : fail(ANTWORT_UNERWARTET);
}

/** Saves and gives the new version. `beimVerlassen`: the page goes away, nobody can log in again. */
export async function updateEntwurf(
  ort: EntwurfOrt,
  inhalt: object,
  version: number | undefined,
  beimVerlassen = false,
): Promise<Result<number, Problem>> {
  const body = version === undefined ? { inhalt } : { inhalt, version };
  const rufe = () => callApi('PUT', toPfad(ort), { body, ueberlebtSeite: beimVerlassen });
  const antwort = await (beimVerlassen ? rufe() : callMitSchranke(rufe));
  if (!antwort.ok) return antwort;
  const gelesen = Gesichert.safeParse(antwort.wert);
  return gelesen.success ? ok(gelesen.data.version) : fail(ANTWORT_UNERWARTET);
}

export async function deleteEntwurf(ort: EntwurfOrt): Promise<Result<void, Problem>> {
  return mapOk(await callApi('DELETE', toPfad(ort)), () => undefined);
}

function toPfad({ bereich, bezug, tuer = 'fall' }: EntwurfOrt): string {
  const wurzel = tuer === 'fall' ? '' : `/${tuer}`;
  return `${wurzel}/entwuerfe/${encodeURIComponent(bereich)}/${encodeURIComponent(bezug)}`;
}
