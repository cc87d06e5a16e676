import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { addDays, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { countAct, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { checkGebundenes } from '#src/modules/herkunft/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { recordMail } from '#src/platform/mail/ausgang.ts';
import { formatCode } from './code.model.ts';
import { checkDatenarten } from './datenarten.model.ts';
import { VERWEIS_FRISTEN } from './fristen.ts';
import { matchEingang } from './eingang.model.ts';
import { listStelleneingaenge, type Stelleneingang } from './eingang.repo.ts';
import { closeLinks, createEingang, createLink, findOffenerLink, type NeuerLink } from './links.ts';
import { applyEinwilligung } from './record-zustimmung.ts';
import type { issueVerweisRoute } from './verweis.contract.ts';
import { type LinkInhalt, toAngabewerte, toUebergabe, type Uebergabe } from './verweis.model.ts';
import { findStellenname, listPersonalnamen, updateVerweis, type Verweiszeile } from './verweis.repo.ts';
import type { Verweisweg } from './wertelisten/verweis.ts';
import { findTraeger, type OffenerVerweis, withVerweis } from './with-verweis.ts';
import {
  BEI_DER_STELLE,
  checkVerweisUebergang,
  type VerweisAkt,
  type VerweisZustand,
} from './zustand.model.ts';

type R = typeof issueVerweisRoute;

/**
 * Hands the Verweis over. Refused without a consent that names this Stelle today; the letter that the person carries
 * needs none, since we disclose nothing (AT-17). With LINK: a new token and code, the old link is closed. Both are
 * answered once and kept nowhere, so the answer is not repeated for an Idempotency-Key. With EINGANG: into the inbox of the
 * Stelle, where its accounts log in; they are told by mail that something is there.
 */
export function issueVerweis(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { idempotenz: _, ...ohneWiederholung } = kontext;
  return withVerweis(
    body.weg === 'LINK' ? ohneWiederholung : kontext,
    params.verweisId,
    body.version,
    async (trx, verweis) => {
      const { weg, adresse } = body;
      if (adresse !== null && weg !== 'LINK') return fail(ADRESSE_NUR_MIT_LINK);
      const traeger = await findTraeger(trx, kontext, verweis);
      const einwilligungId = traeger.einwilligung?.id ?? null;
      const ziel = checkVermittlung(verweis.zeile, weg, einwilligungId !== null);
      if (!ziel.ok) return ziel;
      const gedeckt =
        weg === 'BRIEF' ? ok(null) : checkDatenarten(verweis.inhalt.angaben, traeger.einwilligung);
      if (!gedeckt.ok) return gedeckt;
      const { person } = traeger;
      if (person === undefined) return fail(PERSON_FEHLT);
      const empfaenger = { art: verweis.zeile.empfaenger_art, name: verweis.inhalt.empfaenger.name };
      const gebunden = await checkGebundenesVerweis(trx, kontext, verweis, body);
      if (!gebunden.ok) return gebunden;
      const eingang =
        weg === 'EINGANG' ? matchEingang(await listStelleneingaenge(trx), empfaenger) : undefined;
      if (weg === 'EINGANG' && eingang === undefined) return fail(EINGANG_FEHLT);
      if (verweis.zeile.zustand === 'VORGESCHLAGEN' && einwilligungId !== null && weg !== 'BRIEF') {
        await applyEinwilligung(trx, kontext, verweis, einwilligungId);
      }
      const uebergabe = toUebergabe(
        { ...verweis.inhalt, empfaenger: verweis.inhalt.empfaenger.name },
        toAngabewerte(person.identitaet),
        await loadAbsender(trx, kontext),
      );
      const link = weg === 'LINK' ? await issueLink(trx, kontext, verweis, uebergabe) : null;
      const gueltigBis =
        eingang === undefined
          ? link?.gueltigBis
          : await issueEingang(trx, kontext, verweis, uebergabe, eingang);
      const version = await recordVermittlung(trx, kontext, verweis, {
        weg,
        einwilligungId: weg === 'BRIEF' ? null : einwilligungId,
        zustand: ziel.wert,
        uebergabe,
        gueltigBis,
      });
      if (link !== null && adresse !== null) await sendAnfrage(trx, kontext, verweis.zeile, adresse, link);
      setProtokoll(kontext, verweis.zeile.id, weg, einwilligungId);
      return ok({
        id: verweis.zeile.id,
        version,
        link:
          link === null
            ? null
            : { adresse: toAdresse(kontext, link), code: formatCode(link.code), gueltigBis: link.gueltigBis },
      });
    },
  );
}

/** The letter is handed over by the person: we give nothing on. */
function checkGebundenesVerweis(
  trx: Trx,
  kontext: Kontext,
  { zeile, inhalt }: OffenerVerweis,
  { weg, gebundenes }: Eingabe<R>['body'],
): Promise<Result<null, Ablehnung>> {
  if (weg === 'BRIEF') return Promise.resolve(ok(null));
  return checkGebundenes(trx, kontext, {
    akteId: zeile.akte_id,
    empfaenger: { art: zeile.empfaenger_art, name: inhalt.empfaenger.name },
    grundlage: 'EINWILLIGUNG',
    weitergaben: gebundenes,
  });
}

function checkVermittlung(
  zeile: Verweiszeile,
  weg: Verweisweg,
  einwilligungGilt: boolean,
): Result<VerweisZustand, Ablehnung> {
  if (weg === 'BRIEF') return checkVerweisUebergang(zeile.zustand, 'BRIEF_MITGEBEN', einwilligungGilt);
  if (zeile.zustand === 'VORGESCHLAGEN') {
    const erst = checkVerweisUebergang(zeile.zustand, 'EINWILLIGEN', einwilligungGilt);
    return erst.ok ? checkVerweisUebergang(erst.wert, 'VERMITTELN', einwilligungGilt) : erst;
  }
  const akt: VerweisAkt = BEI_DER_STELLE.some((zustand) => zustand === zeile.zustand)
    ? 'ERNEUERN'
    : 'VERMITTELN';
  if (akt === 'ERNEUERN' && weg !== 'LINK' && weg !== 'EINGANG') return fail(NUR_LINK_ERNEUERBAR);
  return checkVerweisUebergang(zeile.zustand, akt, einwilligungGilt);
}

/** Who hands over: the Stelle and the person whom the recipient may ask. */
export async function loadAbsender(trx: Trx, kontext: Kontext): Promise<Uebergabe['absender']> {
  const { mandantId, kontoId } = getKonto(kontext);
  const namen = await listPersonalnamen(trx, [kontoId]);
  return { stelle: await findStellenname(trx, mandantId), person: namen.get(kontoId) ?? '' };
}

async function issueLink(
  trx: Trx,
  kontext: Kontext,
  { zeile }: OffenerVerweis,
  uebergabe: Uebergabe,
): Promise<NeuerLink> {
  return createLink(trx, kontext, zeile, await replaceInhalt(trx, kontext, zeile, uebergabe));
}

/** Into the inbox; its accounts learn that something is there, never what. */
async function issueEingang(
  trx: Trx,
  kontext: Kontext,
  { zeile }: OffenerVerweis,
  uebergabe: Uebergabe,
  eingang: Stelleneingang,
): Promise<PlainDate> {
  const inhalt = await replaceInhalt(trx, kontext, zeile, uebergabe);
  const gueltigBis = await createEingang(trx, kontext, zeile, inhalt, eingang.id);
  const frist = formatGerman(zeile.frist < kontext.stichtag ? gueltigBis : zeile.frist);
  const link = `${kontext.dienste.basisUrl}/stelleneingang`;
  for (const kontoId of eingang.mitMail) {
    await recordMail(trx, { an: { kontoId }, vorlage: 'verweis_eingang', parameter: { frist, link } });
  }
  return gueltigBis;
}

/** What both sides have written stays readable behind the new link. */
async function replaceInhalt(
  trx: Trx,
  kontext: Kontext,
  zeile: Verweiszeile,
  uebergabe: Uebergabe,
): Promise<LinkInhalt> {
  const alt = await findOffenerLink(trx, kontext, zeile.id);
  await closeLinks(trx, kontext, zeile.id, 'ERNEUERT');
  return { uebergabe, verlauf: alt?.inhalt.verlauf ?? [] };
}

type Vermittlung = {
  weg: Verweisweg;
  einwilligungId: string | null;
  zustand: VerweisZustand;
  uebergabe: Uebergabe;
  gueltigBis: PlainDate | undefined;
};

async function recordVermittlung(
  trx: Trx,
  kontext: Kontext,
  { zeile, inhalt }: OffenerVerweis,
  { weg, einwilligungId, zustand, uebergabe, gueltigBis }: Vermittlung,
): Promise<number> {
  const erneuert = zeile.vermittelt_am !== null && BEI_DER_STELLE.some((stand) => stand === zeile.zustand);
  await recordEreignis(
    trx,
    kontext,
    zeile.akte_id,
    {
      art: 'VERWEIS_VERMITTELT',
      codes: {
        verweisId: zeile.id,
        weg,
        einwilligungId: einwilligungId ?? undefined,
        angaben: inhalt.angaben,
        erneuert,
        gueltigBis,
      },
      inhalt: { empfaenger: inhalt.empfaenger.name, uebergeben: formatUebergeben(uebergabe) },
    },
    kontext.stichtag,
  );
  // Each Verweis once, on the day it first went out; without recipient and topic.
  if (zeile.vermittelt_am === null)
    await countAct(trx, kontext, zeile.akte_id, {
      art: 'VERWEIS',
      datum: kontext.stichtag,
      merkmale: { verweisergebnis: 'OFFEN' },
    });
  const frist = addDays(kontext.stichtag, VERWEIS_FRISTEN.antwort);
  return updateVerweis(trx, zeile.mandant_id, zeile.id, {
    zustand,
    ...(zustand === zeile.zustand ? {} : { zustand_seit: kontext.stichtag }),
    weg,
    vermittelt_am: erneuert ? zeile.vermittelt_am : kontext.stichtag,
    einwilligung_id: einwilligungId ?? zeile.einwilligung_id,
    neu: false,
    // A renewed link must not be overdue on its first day.
    ...(zeile.frist < kontext.stichtag ? { frist } : {}),
  });
}

/** What left the house stands in the Akte, word by word (Art. 15 Abs. 1 c DSGVO). */
function formatUebergeben({ anliegen, wunsch, eilig, angaben }: Uebergabe): string {
  return [...angaben.map(({ name, wert }) => `${name}: ${wert}`), anliegen, wunsch, eilig]
    .filter((teil) => teil !== null)
    .join('\n');
}

async function sendAnfrage(
  trx: Trx,
  kontext: Kontext,
  zeile: Verweiszeile,
  adresse: string,
  link: NeuerLink,
): Promise<void> {
  const frist = zeile.frist < kontext.stichtag ? link.gueltigBis : zeile.frist;
  await recordMail(trx, {
    an: { adresse },
    vorlage: 'verweis_anfrage',
    parameter: { frist: formatGerman(frist), link: toAdresse(kontext, link) },
  });
}

function toAdresse(kontext: Kontext, { token }: NeuerLink): string {
  return `${kontext.dienste.basisUrl}/verweis/${token}`;
}

/** DP-C-08: a disclosure names its consent and its recipient; a letter that the person carries is none. */
function setProtokoll(
  kontext: Kontext,
  verweisId: string,
  weg: Verweisweg,
  einwilligungId: string | null,
): void {
  const { protokoll } = kontext;
  if (weg === 'BRIEF') {
    protokoll.art = 'VERAENDERUNG';
    return;
  }
  protokoll.empfaengerId = verweisId;
  if (einwilligungId !== null) protokoll.rechtsgrundlageId = einwilligungId;
}

const ADRESSE_NUR_MIT_LINK = refuseRegel(
  'ADRESSE_NUR_MIT_LINK',
  'Eine Mail geht nur mit einem Link hinaus.',
  {
    fehler: [{ pointer: '/adresse', code: 'ADRESSE_NUR_MIT_LINK', detail: 'Lassen Sie die Adresse weg.' }],
  },
);

const EINGANG_FEHLT = refuseRegel('EINGANG_FEHLT', 'Diese Stelle hat keinen Stellen-Eingang.', {
  detail: 'Vermitteln Sie mit Link und Code. Zugänge lädt die KIM-Koordination ein.',
  fehler: [{ pointer: '/weg', code: 'EINGANG_FEHLT', detail: 'Wählen Sie einen anderen Weg.' }],
});

const NUR_LINK_ERNEUERBAR = refuseRegel(
  'SCHON_VERMITTELT',
  'Dieser Verweis ist schon vermittelt. Erneuern lässt sich nur ein Link.',
  { detail: 'Halten Sie einen Anruf als Versuch fest.', quelle: 'Zustandsmodell Verweis 4.3' },
);

const PERSON_FEHLT = refuseRegel('PERSON_FEHLT', 'Diese Akte ist anonym. Benennen Sie zuerst die Person.');
