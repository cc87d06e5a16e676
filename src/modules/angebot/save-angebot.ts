import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  closeAngebotRoute,
  createAngebotRoute,
  recordAngebotsbestaetigungRoute,
  updateAngebotRoute,
} from './angebot.contract.ts';
import { type Angaben, diffAngaben, listFreitexte } from './angebot.model.ts';
import {
  type Angebotsatz,
  type Angebotzeile,
  findAnbieterzeile,
  insertAenderungen,
  insertAngebot,
  lockAngebot,
  setArchiviert,
  setBestaetigt,
  updateAngebotsatz,
} from './angebot.repo.ts';
import { createDokument, toOrtsname, toTsvector } from './suche.model.ts';

type Geschrieben = Result<{ id: string; version: number }, Ablehnung>;
type Kopf = Pick<Angebotzeile, 'anbieterId' | 'angaben' | 'oeffentlich' | 'gueltigBis' | 'quelle'>;

/** A new Angebot; who enters it has looked at it today. */
export function createAngebot(
  kontext: Kontext,
  { body }: Eingabe<typeof createAngebotRoute>,
): Antwortet<Antwort<typeof createAngebotRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const anbieter = await findAnbieterzeile(trx, standortId, body.anbieterId);
    if (anbieter === undefined) return fail(refuseAnbieter());
    const tag = checkStandtag(body.angaben, kontext.stichtag);
    if (!tag.ok) return tag;
    const geprueft = checkFormen(listFreitexte(body.angaben), body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    const satz = toSatz(
      id,
      body,
      anbieter.angaben.name,
      { am: kontext.stichtag, durch: 'KONTO', kontoId },
      geprueft.wert,
    );
    await insertAngebot(trx, standortId, satz);
    await insertAenderungen(trx, standortId, [id], {
      art: 'ANGELEGT',
      durch: 'KONTO',
      felder: [],
      grund: null,
      kontoId,
      am: kontext.stichtag,
    });
    return ok({ id, version: 1 });
  });
}

/** Changes it as a whole; only what is different is checked again and stands in the history. */
export function updateAngebot(
  kontext: Kontext,
  { params: { angebotId: id }, body }: Eingabe<typeof updateAngebotRoute>,
): Antwortet<Antwort<typeof updateAngebotRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { stichtag: am } = kontext;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const alt = await lockAngebot(trx, standortId, id);
    if (alt === undefined) return fail(refuseNichtGefunden());
    if (alt.version !== body.version) return fail(refuseKonflikt(toStand(alt)));
    if (alt.zustand === 'ARCHIVIERT') return fail(refuseArchiviert());
    const anbieter = await findAnbieterzeile(trx, standortId, body.anbieterId);
    if (anbieter === undefined) return fail(refuseAnbieter());
    const tag = checkStandtag(body.angaben, am);
    if (!tag.ok) return tag;
    const vorher = listFreitexte(alt.angaben);
    const texte = Object.fromEntries(
      Object.entries(listFreitexte(body.angaben)).filter(([feld, text]) => vorher[feld] !== text),
    );
    const geprueft = checkFormen(texte, body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    const satz = toSatz(id, body, anbieter.angaben.name, { am, durch: 'KONTO', kontoId }, geprueft.wert);
    if (!(await updateAngebotsatz(trx, standortId, satz, body.version))) return fail(refuseKonflikt(null));
    await insertAenderungen(trx, standortId, [id], {
      art: 'GEAENDERT',
      durch: 'KONTO',
      felder: diffAngaben(toFelder(alt), toFelder(body)),
      grund: null,
      kontoId,
      am,
    });
    return ok({ id, version: body.version + 1 });
  });
}

/** Unchanged, and true today. */
export function recordAngebotsbestaetigung(
  kontext: Kontext,
  { params: { angebotId: id }, body: { version } }: Eingabe<typeof recordAngebotsbestaetigungRoute>,
): Antwortet<Antwort<typeof recordAngebotsbestaetigungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { stichtag: am } = kontext;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const alt = await lockAngebot(trx, standortId, id);
    if (alt === undefined) return fail(refuseNichtGefunden());
    if (alt.version !== version) return fail(refuseKonflikt(toStand(alt)));
    if (alt.zustand === 'ARCHIVIERT') return fail(refuseArchiviert());
    await setBestaetigt(trx, standortId, { ids: [id], am, durch: 'KONTO', kontoId });
    await insertAenderungen(trx, standortId, [id], {
      art: 'BESTAETIGT',
      durch: 'KONTO',
      felder: [],
      grund: null,
      kontoId,
      am,
    });
    return ok({ id, version: version + 1 });
  });
}

/** Out of the directory with a reason, or back into it. */
export function closeAngebot(
  kontext: Kontext,
  { params: { angebotId: id }, body: { version, grund } }: Eingabe<typeof closeAngebotRoute>,
): Antwortet<Antwort<typeof closeAngebotRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const alt = await lockAngebot(trx, standortId, id);
    if (alt === undefined) return fail(refuseNichtGefunden());
    if (alt.version !== version) return fail(refuseKonflikt(toStand(alt)));
    if ((grund === null) !== (alt.zustand === 'ARCHIVIERT')) {
      return fail(
        refuseRegel(
          'SCHON_SO',
          grund === null
            ? 'Dieses Angebot steht schon im Verzeichnis.'
            : 'Dieses Angebot ist schon archiviert.',
          { detail: 'Laden Sie die Seite neu.' },
        ),
      );
    }
    await setArchiviert(trx, standortId, { id, version, grund, kontoId });
    await insertAenderungen(trx, standortId, [id], {
      art: grund === null ? 'WIEDERHERGESTELLT' : 'ARCHIVIERT',
      durch: 'KONTO',
      felder: [],
      grund,
      kontoId,
      am: kontext.stichtag,
    });
    return ok({ id, version: version + 1 });
  });
}

/** The row with its words and places. */
export function toSatz(
  id: string,
  { anbieterId, angaben, oeffentlich, gueltigBis, quelle }: Kopf,
  anbieter: string,
  wer: { am: PlainDate; durch: Angebotsatz['bestaetigtDurch']; kontoId: string | null },
  erklaert: readonly string[],
): Angebotsatz {
  return {
    id,
    anbieterId,
    angaben,
    oeffentlich,
    gueltigBis,
    bestaetigtAm: wer.am,
    bestaetigtDurch: wer.durch,
    quelle,
    erklaert,
    tsvector: toTsvector(createDokument(angaben, anbieter)),
    orte: angaben.orte.flatMap(({ ort, breite, laenge }) =>
      breite === null || laenge === null ? [] : [{ name: toOrtsname(ort ?? ''), breite, laenge }],
    ),
    kontoId: wer.kontoId,
  };
}

/** The fields of an Angebot beside each other, for the history. */
function toFelder({ angaben, ...kopf }: Kopf): Record<string, unknown> {
  const { anbieterId, oeffentlich, gueltigBis, quelle } = kopf;
  return { ...angaben, anbieterId, oeffentlich, gueltigBis, quelle };
}

function toStand({ version, anbieterId, angaben, oeffentlich, gueltigBis, quelle }: Angebotzeile) {
  return { version, anbieterId, angaben, oeffentlich, gueltigBis, quelle };
}

/** Nobody knows today how many places there are on a later day. */
function checkStandtag({ plaetze }: Angaben, heute: PlainDate): Result<null, Ablehnung> {
  if (plaetze.am === null || plaetze.am <= heute) return ok(null);
  return fail(
    refuseRegel('TAG_IN_ZUKUNFT', 'Der Stand der Plätze liegt in der Zukunft.', {
      fehler: [
        {
          pointer: '/angaben/plaetze/am',
          code: 'TAG_IN_ZUKUNFT',
          detail: 'Schreiben Sie den Tag, an dem es so war, spätestens heute.',
        },
      ],
    }),
  );
}

function refuseAnbieter(): Ablehnung {
  return refuseRegel('ANBIETER_UNBEKANNT', 'Diesen Anbieter gibt es in Ihrem KIM-Standort nicht.', {
    detail: 'Wählen Sie einen Anbieter aus der Liste, oder legen Sie ihn zuerst an.',
    fehler: [
      {
        pointer: '/anbieterId',
        code: 'ANBIETER_UNBEKANNT',
        detail: 'Wählen Sie einen Anbieter aus der Liste.',
      },
    ],
  });
}

function refuseArchiviert(): Ablehnung {
  return refuseRegel('ARCHIVIERT', 'Dieses Angebot ist archiviert.', {
    detail: 'Nehmen Sie es zuerst wieder ins Verzeichnis auf.',
  });
}
