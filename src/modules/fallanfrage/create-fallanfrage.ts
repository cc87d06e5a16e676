import { randomInt } from 'node:crypto';
import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { CODE_ZEICHEN } from '#src/modules/verweis/code.model.ts';
import { hashToken } from '#src/platform/auth/sitzungstoken.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Dienste, Kontext } from '#src/platform/dienste.ts';
import { toAdressgruppe } from '#src/platform/http/adressgruppe.ts';
import type { Anfrage } from '#src/platform/http/bindung.ts';
import { BELEG_LAENGE, formatBeleg } from './beleg.model.ts';
import type { createFallanfrageRoute } from './eingang.contract.ts';
import { countEingaenge, insertFallanfrage } from './eingang.repo.ts';
import { checkEinwilligungstag } from './fallanfrage.model.ts';
import { ANFRAGE_GRENZEN, computeLoeschenAb, computeRueckrufBis } from './fristen.ts';
import { toAnfrageOrt } from './siegelorte.ts';

type R = typeof createFallanfrageRoute;
type Body = Eingabe<R>['body'];

/**
 * A Stelle without an account asks. Whoever is logged in in this browser does not count: the system account fallanfrage
 * acts, in the Mandant that was asked. Stelle and limits are checked before anything is sealed.
 */
export async function createFallanfrage(
  { kontext: anfrage, adresse }: Pick<Anfrage, 'kontext' | 'adresse'>,
  { body }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  const { dienste, stichtag: heute } = anfrage;
  // A Stelle that somebody made up gets neither a key nor a chain of the log.
  const stelle = await findStelle(dienste, body.mandantId, heute);
  const kontext = toEingangskontext(anfrage, stelle === null ? null : body.mandantId);
  const fehler = checkEinwilligungstag('/einwilligung/am', body.einwilligung.am, heute);
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    if (stelle === null) return fail(STELLE_UNBEKANNT);
    kontext.protokoll.objektId = body.id;
    if (fehler.length > 0) {
      return fail(refuseRegel('EINWILLIGUNGSTAG', 'Bitte prüfen Sie den Tag der Einwilligung.', { fehler }));
    }
    const token = await toAdresstoken(kontext, body.mandantId, adresse);
    const zahl = await countEingaenge(trx, token);
    if (zahl.stelle >= ANFRAGE_GRENZEN.stelleTag || zahl.adresse >= ANFRAGE_GRENZEN.adresseTag) {
      return fail(ZU_VIELE_ANFRAGEN);
    }
    const beleg = createBeleg();
    const eingegangen = await writeAnfrage(trx, kontext, body, { beleg, adresse: token });
    if (!eingegangen) return fail(SCHON_DA);
    return ok({
      beleg: formatBeleg(beleg),
      stelle,
      rueckrufBis: computeRueckrufBis(heute),
      abrufbarBis: computeLoeschenAb(heute),
    });
  });
}

/** Nobody's session counts; the log names the system account and the Stelle that was asked. */
export function toEingangskontext(anfrage: Kontext, mandantId: string | null): Kontext {
  const { idempotenz: _, ...rest } = anfrage;
  return {
    ...rest,
    actor: { art: 'system', name: 'fallanfrage', mandantId },
    protokoll: { ...anfrage.protokoll },
  };
}

async function writeAnfrage(
  trx: Trx,
  kontext: Kontext,
  { id, mandantId, einwilligung, ...rest }: Body,
  { beleg, adresse }: { beleg: string; adresse: bigint },
): Promise<boolean> {
  const { stelle, sprache, bedarfe, anliegen, kriterien, fallmanagement, dringlichkeit } = rest;
  const inhalt = { stelle, sprache, bedarfe, anliegen, kriterien, fallmanagement, dringlichkeit };
  return insertFallanfrage(trx, {
    id,
    belegHash: hashToken(beleg),
    einwilligungAm: einwilligung.am,
    einwilligungForm: einwilligung.form,
    rueckrufBis: computeRueckrufBis(kontext.stichtag),
    loeschenAb: computeLoeschenAb(kontext.stichtag),
    adresse,
    siegel: await kontext.dienste.tresor.seal(toAnfrageOrt(mandantId, id), inhalt),
  });
}

/** Before there is an actor, like the lookup of a session: the name of a Stelle that exists today. */
async function findStelle(
  { pool }: Pick<Dienste, 'pool'>,
  mandantId: string,
  heute: PlainDate,
): Promise<string | null> {
  const { rows } = await pool.query<{ name: string | null }>({
    name: 'finde_fallanfrage_stelle',
    text: 'SELECT fall.finde_fallanfrage_stelle($1, $2) AS name',
    values: [mandantId, heute],
  });
  return rows[0]?.name ?? null;
}

function createBeleg(): string {
  return Array.from({ length: BELEG_LAENGE }, () => CODE_ZEICHEN[randomInt(CODE_ZEICHEN.length)]).join('');
}

/** The address under the search key of the Stelle: equal ones can be counted, none can be read. */
async function toAdresstoken({ dienste }: Kontext, mandantId: string, adresse: string): Promise<bigint> {
  const [token] = await dienste.tresor.createTokens(mandantId, [
    `fallanfrage adresse ${toAdressgruppe(adresse)}`,
  ]);
  if (token === undefined) throw new Error('One text makes one token');
  return token;
}

const STELLE_UNBEKANNT = refuseRegel('STELLE_UNBEKANNT', 'Diese Stelle nimmt keine Fallanfragen an.', {
  fehler: [
    { pointer: '/mandantId', code: 'STELLE_UNBEKANNT', detail: 'Wählen Sie eine Stelle aus der Liste.' },
  ],
});
const SCHON_DA = refuseRegel('FALLANFRAGE_SCHON_DA', 'Diese Anfrage ist schon angekommen.', {
  detail: 'Sie müssen nichts mehr senden. Haben Sie keinen Beleg, rufen Sie die Stelle bitte an.',
});
const ZU_VIELE_ANFRAGEN: Ablehnung = {
  code: 'ZU_VIELE_FALLANFRAGEN',
  status: 429,
  titel: 'Heute sind hier schon sehr viele Anfragen eingegangen.',
  detail:
    'Ihre Anfrage ist nicht gespeichert. Rufen Sie die Stelle an oder versuchen Sie es morgen noch einmal.',
};
