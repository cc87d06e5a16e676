import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { computeCsrf, createToken, hashToken } from '#src/platform/auth/sitzungstoken.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Anfrage } from '#src/platform/http/bindung.ts';
import { ANMELDUNG_FEHLGESCHLAGEN, EINMALCODE_FALSCH } from './ablehnungen.ts';
import { ANMELDEGRENZEN } from './anmeldegrenzen.ts';
import { setBekannt } from './anmeldeversuch.repo.ts';
import type { createAnmeldung as route } from './benutzer.contract.ts';
import { computeAblauf } from './benutzer.model.ts';
import { checkPerson, createPaar, type GepruefterMensch, recordAngemeldet } from './check-person.ts';
import { joinGeraet } from './geraet.ts';
import { toAnmeldekontext } from './kontexte.ts';
import { insertVerbrauchtenCode } from './konto.repo.ts';
import {
  endSitzungByToken,
  type GueltigeMitgliedschaft,
  insertSitzung,
  listGueltigeMitgliedschaften,
} from './sitzung.repo.ts';
import { type FindRechte, toSitzungsansicht } from './sitzungsansicht.ts';

/**
 * Logs in. A new token each time (no fixation); a session of the same browser ends. Acts in the Mitgliedschaft used
 * last. The cookies are set only after the commit; that of the device says from now on that this Kennung was here.
 */
export async function createAnmeldung(
  anfrage: Anfrage,
  { body }: Eingabe<typeof route>,
  findRechte: FindRechte,
): Antwortet<Antwort<typeof route>> {
  const kontext = toAnmeldekontext(anfrage.kontext);
  const { adresse, geraet } = anfrage;
  const mensch = await checkPerson(kontext, { ...body, adresse, geraet });
  if (!mensch.ok) return mensch;
  kontext.protokoll.objektId = mensch.wert.konto.id;
  const token = createToken();
  const { nummer, cookie } = await joinGeraet(kontext.dienste, geraet);
  const geraetpaar = await createPaar(kontext.dienste, body.kennung, { geraet: nummer });
  const ergebnis = await withActor(kontext, async (trx) => {
    if (anfrage.sitzungToken !== null) {
      await endSitzungByToken(trx, hashToken(anfrage.sitzungToken), new Date(kontext.dienste.jetzt()));
    }
    const geoeffnet = await openSitzung(trx, kontext, mensch.wert, token);
    if (geoeffnet.ok) await setBekannt(trx, geraetpaar, new Date(kontext.dienste.jetzt()));
    return geoeffnet;
  });
  if (!ergebnis.ok) return ergebnis;
  anfrage.setSitzung({ token });
  anfrage.setGeraet(cookie, ANMELDEGRENZEN.bekanntMs / 1_000);
  const sitzung = toSitzungsansicht({
    kontext,
    token,
    konto: mensch.wert.konto,
    ...ergebnis.wert,
    findRechte,
  });
  return ok({ csrf: computeCsrf(token), sitzung });
}

type Geoeffnet = {
  alle: GueltigeMitgliedschaft[];
  aktive: GueltigeMitgliedschaft;
  ablauf: { laeuftAbUm: Date; absolutBis: Date };
};

async function openSitzung(
  trx: Trx,
  kontext: Kontext,
  { konto, zeitschritt, ort }: GepruefterMensch,
  token: string,
): Promise<Result<Geoeffnet, Ablehnung>> {
  if (zeitschritt !== null && !(await insertVerbrauchtenCode(trx, konto.id, zeitschritt))) {
    return fail(EINMALCODE_FALSCH);
  }
  const alle = await listGueltigeMitgliedschaften(trx, konto.id, kontext.stichtag);
  const aktive = alle[0];
  if (aktive === undefined) return fail(ANMELDUNG_FEHLGESCHLAGEN);
  const jetzt = kontext.dienste.jetzt();
  await recordAngemeldet(trx, ort, new Date(jetzt));
  const ablauf = toAblauf(aktive, jetzt, jetzt);
  await insertSitzung(trx, {
    id: createUuidV7(),
    token_hash: hashToken(token),
    konto_id: konto.id,
    mitgliedschaft_id: aktive.id,
    erzeugt_am: new Date(jetzt),
    zuletzt_am: new Date(jetzt),
    laeuft_ab_um: ablauf.laeuftAbUm,
    absolut_bis: ablauf.absolutBis,
    bestaetigt_um: new Date(jetzt),
  });
  return ok({ alle, aktive, ablauf });
}

/** Limits of the role as instants. */
export function toAblauf(
  mitgliedschaft: GueltigeMitgliedschaft,
  erzeugt: number,
  jetzt: number,
): { laeuftAbUm: Date; absolutBis: Date } {
  const grenzen = {
    leerlaufMinuten: mitgliedschaft.leerlauf_minuten,
    absolutMinuten: mitgliedschaft.absolut_minuten,
  };
  const { laeuftAbUm, absolutBis } = computeAblauf(grenzen, erzeugt, jetzt);
  return { laeuftAbUm: new Date(laeuftAbUm), absolutBis: new Date(absolutBis) };
}
