import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { foldCode } from '#src/modules/verweis/code.model.ts';
import { hashToken } from '#src/platform/auth/sitzungstoken.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Dienste, Kontext } from '#src/platform/dienste.ts';
import { toEingangskontext } from './create-fallanfrage.ts';
import type { Anfragestand, openAntwortRoute } from './eingang.contract.ts';
import { type Antwortzeile, findAntwort, findEmpfaenger } from './eingang.repo.ts';
import { Absageinhalt } from './fallanfrage.model.ts';
import { toAbsageOrt } from './siegelorte.ts';

type R = typeof openAntwortRoute;

/** The answer for who holds the receipt. A receipt that nobody knows, a wrong one and a deleted Anfrage answer the same. */
export async function openAntwort(anfrage: Kontext, { body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const belegHash = hashToken(foldCode(body.beleg));
  const mandantId = await findMandant(anfrage.dienste, belegHash);
  const kontext = toEingangskontext(anfrage, mandantId);
  return withActor(kontext, async (trx): Promise<Result<Anfragestand, Ablehnung>> => {
    if (mandantId === null) return fail(BELEG_UNGUELTIG);
    const zeile = await findAntwort(trx, belegHash);
    if (zeile === undefined) return fail(BELEG_UNGUELTIG);
    kontext.protokoll.objektId = zeile.id;
    const stelle = (await findEmpfaenger(trx, mandantId, kontext.stichtag)) ?? '';
    return ok(toStand(zeile, stelle, await openHilfe(kontext, mandantId, zeile)));
  });
}

function toStand(zeile: Antwortzeile, stelle: string, hilfe: string | null): Anfragestand {
  const { zustand, grund, rueckrufBis, rueckrufAm, beantwortetAm } = zeile;
  const kopf = { stelle, eingegangenAm: zeile.eingegangenAm, abrufbarBis: zeile.loeschenAb };
  if (beantwortetAm !== null && zustand === 'UEBERNOMMEN') {
    return { stand: 'ANGENOMMEN', beantwortetAm, ...kopf };
  }
  if (beantwortetAm !== null && grund !== null)
    return { stand: 'ABGESAGT', beantwortetAm, grund, hilfe, ...kopf };
  return rueckrufAm === null
    ? { stand: 'EINGEGANGEN', rueckrufBis, ...kopf }
    : { stand: 'IN_KLAERUNG', ...kopf };
}

async function openHilfe(kontext: Kontext, mandantId: string, zeile: Antwortzeile): Promise<string | null> {
  if (zeile.antwortSiegel === null) return null;
  const ort = toAbsageOrt(mandantId, zeile.id);
  return (await kontext.dienste.tresor.open(ort, zeile.antwortSiegel, Absageinhalt)).hilfe;
}

/** Before there is an actor, like the lookup of a session: one function, which answers the Mandant alone. */
async function findMandant({ pool }: Pick<Dienste, 'pool'>, belegHash: Buffer): Promise<string | null> {
  const { rows } = await pool.query<{ mandant: string | null }>({
    name: 'finde_fallanfrage_mandant',
    text: 'SELECT fall.finde_fallanfrage_mandant($1) AS mandant',
    values: [belegHash],
  });
  return rows[0]?.mandant ?? null;
}

const BELEG_UNGUELTIG = refuseRegel('BELEG_UNGUELTIG', 'Zu diesem Beleg gibt es keine Antwort.', {
  detail:
    'Prüfen Sie die Zeichen. Vielleicht ist die Frist zum Abrufen vorbei: Rufen Sie dann die Stelle an, bei der Sie angefragt haben.',
});
