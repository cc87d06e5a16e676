import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { createGeheimnis, findZeitschritt, toOtpauthUri } from '#src/platform/auth/einmalcode.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { EINMALCODE_FALSCH, toBestaetigungsfehler } from './ablehnungen.ts';
import { openGeheimnis, sealGeheimnis } from './einmalgeheimnis.ts';
import { toOhneWiederholung } from './kontexte.ts';
import type {
  assignZweiterFaktor as AssignRoute,
  createZweiterFaktor as CreateRoute,
  deleteZweiterFaktor as DeleteRoute,
  getZweiterFaktor as GetRoute,
} from './konto.contract.ts';
import { insertVerbrauchtenCode, type Konto, updateKonto } from './konto.repo.ts';
import { getPerson, readSitzung } from './read-sitzung.ts';
import { endSitzungen } from './sitzung.repo.ts';

/** Whether the account has a second factor and whether its present role demands one. */
export async function getZweiterFaktor(kontext: Kontext): Antwortet<Antwort<typeof GetRoute>> {
  return await withActor(kontext, async (trx) => {
    const gelesen = await readSitzung(trx, kontext);
    if (!gelesen.ok) return gelesen;
    const { konto, aktive } = gelesen.wert;
    return ok({
      aktiv: konto.einmal_aktiv_seit !== null,
      aktivSeit: konto.einmal_aktiv_seit?.toISOString() ?? null,
      pflicht: aktive.zweiter_faktor_pflicht,
    });
  });
}

/** Begins the set-up: a new secret that does not count yet. It is shown once and kept sealed. */
export async function createZweiterFaktor(anfrage: Kontext): Antwortet<Antwort<typeof CreateRoute>> {
  const kontext = toOhneWiederholung(anfrage);
  const { kontoId } = getPerson(kontext);
  const geheimnis = createGeheimnis();
  const siegel = await sealGeheimnis(kontext.dienste.tresor, kontoId, geheimnis);
  return await withActor(kontext, async (trx) => {
    const eigenes = await readAenderbares(trx, kontext);
    if (!eigenes.ok) return eigenes;
    if (eigenes.wert.einmal_aktiv_seit !== null) return fail(SCHON_AKTIV);
    await updateKonto(trx, kontoId, { einmal_geheimnis: siegel });
    return ok({ geheimnis, uri: toOtpauthUri(geheimnis, eigenes.wert.kennung) });
  });
}

/** Ends the set-up with the first code: the app has the secret. Other sessions, opened without it, end. */
export async function assignZweiterFaktor(
  anfrage: Kontext,
  { body }: Eingabe<typeof AssignRoute>,
): Antwortet<Antwort<typeof AssignRoute>> {
  const kontext = toOhneWiederholung(anfrage);
  const { kontoId, sitzungId } = getPerson(kontext);
  return await withActor(kontext, async (trx) => {
    const eigenes = await readAenderbares(trx, kontext);
    if (!eigenes.ok) return eigenes;
    const { einmal_geheimnis: siegel, einmal_aktiv_seit: seit } = eigenes.wert;
    if (seit !== null) return fail(SCHON_AKTIV);
    if (siegel === null) return fail(NICHT_BEGONNEN);
    const jetzt = kontext.dienste.jetzt();
    const geheimnis = await openGeheimnis(kontext.dienste.tresor, kontoId, siegel);
    const zeitschritt = findZeitschritt(geheimnis, body.einmalcode, jetzt);
    if (zeitschritt === null || !(await insertVerbrauchtenCode(trx, kontoId, zeitschritt))) {
      return fail(toBestaetigungsfehler(EINMALCODE_FALSCH));
    }
    const version = await updateKonto(trx, kontoId, { einmal_aktiv_seit: new Date(jetzt) });
    await endSitzungen(trx, kontoId, new Date(jetzt), sitzungId);
    return ok({ id: kontoId, ...(version === undefined ? {} : { version }) });
  });
}

/** Takes the second factor away; if the role demands one, the session only serves to set up another. */
export async function deleteZweiterFaktor(anfrage: Kontext): Antwortet<Antwort<typeof DeleteRoute>> {
  const kontext = toOhneWiederholung(anfrage);
  const { kontoId } = getPerson(kontext);
  return await withActor(kontext, async (trx) => {
    const eigenes = await readAenderbares(trx, kontext);
    if (!eigenes.ok) return eigenes;
    const version = await updateKonto(trx, kontoId, { einmal_geheimnis: null, einmal_aktiv_seit: null });
    return ok({ id: kontoId, ...(version === undefined ? {} : { version }) });
  });
}

const SCHON_AKTIV = refuseRegel('ZWEITER_FAKTOR_AKTIV', 'Ein zweiter Faktor ist schon eingerichtet.', {
  detail: 'Entfernen Sie ihn zuerst, wenn Sie das Gerät wechseln.',
});

const NICHT_BEGONNEN = refuseRegel('EINRICHTUNG_NICHT_BEGONNEN', 'Die Einrichtung ist noch nicht begonnen.', {
  detail: 'Lassen Sie sich zuerst ein Geheimnis für Ihre App anzeigen.',
});

const DEMO_KONTO = refuseRegel('DEMO_KONTO', 'Konten der Demo bleiben, wie sie sind.', {
  detail: 'Legen Sie ein eigenes Konto an, um das auszuprobieren.',
});

/** The own account. Demo accounts are shared: nobody may lock the others out of them. */
export async function readAenderbares(trx: Trx, kontext: Kontext): Promise<Result<Konto, Ablehnung>> {
  const gelesen = await readSitzung(trx, kontext);
  if (!gelesen.ok) return gelesen;
  return gelesen.wert.konto.demo ? fail(DEMO_KONTO) : ok(gelesen.wert.konto);
}
