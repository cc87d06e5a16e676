import { createUuidV7 } from '#src/core/ids.ts';
import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { hashPasswort } from '#src/platform/auth/passwort.ts';
import { createToken, hashToken } from '#src/platform/auth/sitzungstoken.ts';
import { SiegelFehler } from '#src/platform/crypto/fehler.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { randomInt } from 'node:crypto';
import { CODE_LAENGE, CODE_ZEICHEN } from './code.model.ts';
import { VERWEIS_FRISTEN } from './fristen.ts';
import { toLinkOrt, toLinkSubjekt } from './siegelorte.ts';
import { LinkInhalt } from './verweis.model.ts';
import {
  closeLinkzeilen,
  insertLink,
  type Linkzeile,
  listLinks,
  updateLinkSiegel,
  type Verweiszeile,
} from './verweis.repo.ts';
import type { Linkende } from './verweis.tables.ts';

export type NeuerLink = { token: string; code: string; gueltigBis: PlainDate };

/** A token for the address and a code for the other way; the database learns their hashes only. */
export async function createLink(
  trx: Trx,
  kontext: Kontext,
  verweis: Pick<Verweiszeile, 'id' | 'akte_id'>,
  inhalt: LinkInhalt,
): Promise<NeuerLink> {
  const token = createToken();
  const code = createCode();
  const gueltigBis = await insertUebergabe(trx, kontext, verweis, inhalt, {
    token_hash: hashToken(token),
    code_hash: await hashPasswort(code),
    partnerstelle_id: null,
  });
  return { token, code, gueltigBis };
}

/** Lays the Verweis into the inbox of a partner Stelle: no token, no code; who opens it logs in. Answers the last day. */
export function createEingang(
  trx: Trx,
  kontext: Kontext,
  verweis: Pick<Verweiszeile, 'id' | 'akte_id'>,
  inhalt: LinkInhalt,
  partnerstelleId: string,
): Promise<PlainDate> {
  const schloss = { token_hash: null, code_hash: null, partnerstelle_id: partnerstelleId };
  return insertUebergabe(trx, kontext, verweis, inhalt, schloss);
}

async function insertUebergabe(
  trx: Trx,
  kontext: Kontext,
  verweis: Pick<Verweiszeile, 'id' | 'akte_id'>,
  inhalt: LinkInhalt,
  schloss: Pick<Linkzeile, 'token_hash' | 'code_hash' | 'partnerstelle_id'>,
): Promise<PlainDate> {
  const { mandantId, kontoId } = getKonto(kontext);
  const id = createUuidV7();
  const gueltigBis = addDays(kontext.stichtag, VERWEIS_FRISTEN.link);
  await insertLink(trx, {
    mandant_id: mandantId,
    id,
    akte_id: verweis.akte_id,
    verweis_id: verweis.id,
    ...schloss,
    siegel: await kontext.dienste.tresor.seal(toLinkOrt(mandantId, id), inhalt),
    ausgegeben_am: kontext.stichtag,
    gueltig_bis: gueltigBis,
    geschlossen_grund: null,
    angelegt_von: kontoId,
  });
  return gueltigBis;
}

function createCode(): string {
  return Array.from({ length: CODE_LAENGE }, () => CODE_ZEICHEN[randomInt(CODE_ZEICHEN.length)]).join('');
}

/** Closes the open link of a Verweis: row emptied and key destroyed, so that nothing handed over can be opened again. */
export async function closeLinks(
  trx: Trx,
  kontext: Kontext,
  verweisId: string,
  grund: Linkende,
): Promise<void> {
  const { mandantId } = getKonto(kontext);
  for (const id of await closeLinkzeilen(trx, mandantId, verweisId, grund)) {
    await kontext.dienste.tresor.destroy(mandantId, toLinkSubjekt(id));
  }
}

/** The open link of a Verweis with its content; undefined when there is none today. */
export async function findOffenerLink(
  trx: Trx,
  kontext: Kontext,
  verweisId: string,
): Promise<{ link: Linkzeile; inhalt: LinkInhalt } | undefined> {
  const [link] = await listLinks(trx, getKonto(kontext).mandantId, [verweisId]);
  if (link === undefined || link.siegel === null || link.gueltig_bis < kontext.stichtag) return undefined;
  const inhalt = await openLinkInhalt(kontext, link.mandant_id, link.id, link.siegel);
  return inhalt === undefined ? undefined : { link, inhalt };
}

/** Undefined when its key is gone: a closing that did not come to its end leaves nothing to read. */
export async function openLinkInhalt(
  kontext: Kontext,
  mandantId: string,
  linkId: string,
  siegel: Uint8Array,
): Promise<LinkInhalt | undefined> {
  try {
    return await kontext.dienste.tresor.open(toLinkOrt(mandantId, linkId), siegel, LinkInhalt);
  } catch (fehler) {
    if (fehler instanceof SiegelFehler && fehler.art === 'VERNICHTET') return undefined;
    throw fehler;
  }
}

/** Adds a message to what the Stelle sees; nothing happens when no link is open. */
export async function addToLink(
  trx: Trx,
  kontext: Kontext,
  verweisId: string,
  zeile: LinkInhalt['verlauf'][number],
): Promise<boolean> {
  const offen = await findOffenerLink(trx, kontext, verweisId);
  if (offen === undefined) return false;
  const { link, inhalt } = offen;
  const neu: LinkInhalt = { ...inhalt, verlauf: [...inhalt.verlauf, zeile] };
  const siegel = await kontext.dienste.tresor.seal(toLinkOrt(link.mandant_id, link.id), neu);
  await updateLinkSiegel(trx, link.mandant_id, link.id, siegel);
  return true;
}
