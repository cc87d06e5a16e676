import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { createToken, hashToken } from '#src/platform/auth/sitzungstoken.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Dienste, Kontext } from '#src/platform/dienste.ts';
import { recordMail } from '#src/platform/mail/ausgang.ts';
import type {
  closePflegelinksRoute,
  createAnbieterRoute,
  createPflegelinkRoute,
  listAnbieterRoute,
  recordAnbieterbestaetigungRoute,
  updateAnbieterRoute,
} from './angebot.contract.ts';
import type { Anbieterangaben } from './angebot.model.ts';
import {
  type Durch,
  findAnbieterzeile,
  insertAenderungen,
  insertAnbieter,
  listAnbieterangebote,
  listAnbieterzeilen,
  setBestaetigt,
  updateAnbietersatz,
  updateAngebotsatz,
} from './angebot.repo.ts';
import { ERINNERUNG, RHYTHMUS_TAGE } from './parameter.ts';
import { insertPflegelink, listGemeldete, setErinnert, setPflegelinksGesperrt } from './pflege.repo.ts';
import { toSatz } from './save-angebot.ts';

/** Organisations of the own Standort by name. */
export function listAnbieter(
  kontext: Kontext,
  { query: { seite, groesse, suche, anbieterId } }: Eingabe<typeof listAnbieterRoute>,
): Antwortet<Antwort<typeof listAnbieterRoute>> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listAnbieterzeilen(trx, standortId, {
      suche: suche.trim(),
      id: anbieterId ?? null,
      heute: kontext.stichtag,
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
      frischAb: addDays(kontext.stichtag, -RHYTHMUS_TAGE),
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map(({ angaben, ...zeile }) => ({ ...angaben, ...zeile })),
      gesamt,
      seite,
      groesse,
    });
  });
}

export function createAnbieter(
  kontext: Kontext,
  { body: { angaben, erklaerungen } }: Eingabe<typeof createAnbieterRoute>,
): Antwortet<Antwort<typeof createAnbieterRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const geprueft = checkFormen(listTexte(angaben), erklaerungen);
    if (!geprueft.ok) return geprueft;
    await insertAnbieter(trx, standortId, { id, angaben, kontoId });
    return ok({ id, version: 1 });
  });
}

/** Its name stands among the words of its Angebote: they are written anew with it. */
export function updateAnbieter(
  kontext: Kontext,
  {
    params: { anbieterId: id },
    body: { version, angaben, erklaerungen },
  }: Eingabe<typeof updateAnbieterRoute>,
): Antwortet<Antwort<typeof updateAnbieterRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const alt = await findAnbieterzeile(trx, standortId, id);
    if (alt === undefined) return fail(refuseNichtGefunden());
    if (alt.version !== version) return fail(refuseKonflikt({ version: alt.version, angaben: alt.angaben }));
    const vorher = listTexte(alt.angaben);
    const texte = Object.fromEntries(
      Object.entries(listTexte(angaben)).filter(([feld, text]) => vorher[feld] !== text),
    );
    const geprueft = checkFormen(texte, erklaerungen);
    if (!geprueft.ok) return geprueft;
    if (!(await updateAnbietersatz(trx, standortId, { id, angaben, kontoId }, version)))
      return fail(refuseKonflikt(null));
    if (alt.angaben.pflege.email !== angaben.pflege.email) {
      // The address before has no say any more; the one that comes after it is reminded from the beginning.
      await setPflegelinksGesperrt(trx, standortId, { anbieterId: id, am: kontext.stichtag });
      await setErinnert(trx, standortId, { id, am: null, kontoId });
    }
    if (alt.angaben.name !== angaben.name) {
      for (const zeile of await listAnbieterangebote(trx, standortId, id)) {
        // One after the other: each is a row with words of its own.
        const wer = { am: zeile.bestaetigtAm, durch: zeile.bestaetigtDurch, kontoId };
        await updateAngebotsatz(
          trx,
          standortId,
          toSatz(zeile.id, zeile, angaben.name, wer, []),
          zeile.version,
        );
      }
    }
    return ok({ id, version: version + 1 });
  });
}

/** „Alle unverändert“, said on the telephone. */
export function recordAnbieterbestaetigung(
  kontext: Kontext,
  { params: { anbieterId: id } }: Eingabe<typeof recordAnbieterbestaetigungRoute>,
): Antwortet<Antwort<typeof recordAnbieterbestaetigungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; anzahl: number }, Ablehnung>> => {
    if ((await findAnbieterzeile(trx, standortId, id)) === undefined) return fail(refuseNichtGefunden());
    const anzahl = await recordAlleUnveraendert(trx, standortId, {
      anbieterId: id,
      am: kontext.stichtag,
      durch: 'KONTO',
      kontoId,
    });
    kontext.protokoll.anzahl = anzahl;
    return ok({ id, anzahl });
  });
}

/**
 * Confirms every Angebot of an Organisation and ends its reminders; answers how many. By its link, without those of which the keeper has
 * said that something is different: „alle unverändert“ does not mean them.
 */
export async function recordAlleUnveraendert(
  trx: Trx,
  standortId: string,
  {
    anbieterId,
    am,
    durch,
    kontoId,
  }: { anbieterId: string; am: PlainDate; durch: Durch; kontoId: string | null },
): Promise<number> {
  const alle = (await listAnbieterangebote(trx, standortId, anbieterId)).map(({ id }) => id);
  const gemeldete = durch === 'PFLEGE' ? await listGemeldete(trx, standortId, anbieterId) : [];
  const unveraenderte = alle.filter((id) => !gemeldete.includes(id));
  const ids = await setBestaetigt(trx, standortId, { ids: unveraenderte, am, durch, kontoId });
  await insertAenderungen(trx, standortId, ids, {
    art: 'BESTAETIGT',
    durch,
    felder: [],
    grund: null,
    kontoId,
    am,
  });
  await setErinnert(trx, standortId, { id: anbieterId, am: null, kontoId });
  return ids.length;
}

/** Sends the keeper a link now, and not only on the rhythm. */
export function createPflegelink(
  kontext: Kontext,
  { params: { anbieterId: id } }: Eingabe<typeof createPflegelinkRoute>,
): Antwortet<Antwort<typeof createPflegelinkRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(
    kontext,
    async (trx): Promise<Result<{ id: string; gueltigBis: PlainDate }, Ablehnung>> => {
      const anbieter = await findAnbieterzeile(trx, standortId, id);
      if (anbieter === undefined) return fail(refuseNichtGefunden());
      if (!kontext.dienste.mailversand && !kontext.dienste.demo)
        return fail(
          refuseRegel('KEIN_MAILSERVER', 'Hier ist kein Mailserver eingerichtet. Der Link käme nicht an.', {
            detail:
              'Rufen Sie den Anbieter an, und bestätigen Sie seine Angebote selbst. Den Mailserver richtet die Technische Administration ein.',
          }),
        );
      const { email } = anbieter.angaben.pflege;
      if (email === null) {
        return fail(
          refuseRegel(
            'ADRESSE_FEHLT',
            'Für diesen Anbieter ist keine E-Mail-Adresse für die Pflege eingetragen.',
            {
              detail:
                'Tragen Sie beim Anbieter ein, wer die Einträge pflegt, oder rufen Sie an und bestätigen Sie selbst.',
            },
          ),
        );
      }
      const gueltigBis = await issuePflegelink(trx, kontext.dienste, {
        standortId,
        anbieterId: id,
        email,
        am: kontext.stichtag,
      });
      await setErinnert(trx, standortId, { id, am: kontext.stichtag, kontoId });
      return ok({ id, gueltigBis });
    },
  );
}

/** A link went astray, or was passed on: none of those that are open opens anything from now on. */
export function closePflegelinks(
  kontext: Kontext,
  { params: { anbieterId: id } }: Eingabe<typeof closePflegelinksRoute>,
): Antwortet<Antwort<typeof closePflegelinksRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; anzahl: number }, Ablehnung>> => {
    if ((await findAnbieterzeile(trx, standortId, id)) === undefined) return fail(refuseNichtGefunden());
    const anzahl = await setPflegelinksGesperrt(trx, standortId, { anbieterId: id, am: kontext.stichtag });
    kontext.protokoll.anzahl = anzahl;
    return ok({ id, anzahl });
  });
}

/** A link and the mail with it; the database learns the hash only. Nothing of an Angebot stands in the mail. */
export async function issuePflegelink(
  trx: Trx,
  { basisUrl }: Pick<Dienste, 'basisUrl'>,
  {
    standortId,
    anbieterId,
    email,
    am,
  }: { standortId: string; anbieterId: string; email: string; am: PlainDate },
): Promise<PlainDate> {
  const token = createToken();
  const gueltigBis = addDays(am, ERINNERUNG.linkTage);
  await insertPflegelink(trx, standortId, { tokenHash: hashToken(token), anbieterId, am, gueltigBis });
  await recordMail(trx, {
    an: { adresse: email },
    vorlage: 'angebot_pflege',
    parameter: { link: `${basisUrl}/angebote/pflege/${token}`, frist: formatGerman(gueltigBis) },
  });
  return gueltigBis;
}

function listTexte({ name, beschreibung }: Anbieterangaben): Record<string, string> {
  return { name, ...(beschreibung === null ? {} : { beschreibung }) };
}
