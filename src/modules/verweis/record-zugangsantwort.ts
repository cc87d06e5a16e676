import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok, type Result } from '#src/core/result.ts';
import { EREIGNISSE, toEreignisOrt } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkZugang, type Zugang } from './check-zugang.ts';
import { readZugang, toStand } from './open-zugang.ts';
import { toEintragOrt, toLinkOrt, toLinkSubjekt } from './siegelorte.ts';
import type { LinkInhalt } from './verweis.model.ts';
import type { recordZugangsantwortRoute } from './zugang.contract.ts';
import { createLfd, hasAntwort, insertZugangsantwort, type Zugangszeile } from './zugang.repo.ts';
import { checkVerweisUebergang, type VerweisZustand } from './zustand.model.ts';

type R = typeof recordZugangsantwortRoute;
type Body = Eingabe<R>['body'];

/**
 * An answer of the Stelle: several within the validity of the link (accepted now, result later). „Falsche Stelle“ closes
 * the link at once and destroys what was handed over.
 */
export async function recordZugangsantwort(anfrage: Kontext, { body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const zugang = await checkZugang(anfrage, body.zugang);
  if (!zugang.ok) return zugang;
  const { kontext } = zugang.wert;
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const gelesen = await readZugang(trx, zugang.wert);
    if (!gelesen.ok) return gelesen;
    const { zeile, inhalt } = gelesen.wert;
    if (inhalt === null) return ok({ stand: 'ZURUECKGEZOGEN' });
    if (await hasAntwort(trx, zugang.wert.tokenHash, body.id)) return ok(toStand(zeile, inhalt));
    const ziel = checkVerweisUebergang(zeile.zustand, body.code, false);
    if (!ziel.ok) return ziel;
    return ok(await writeAntwort(trx, zugang.wert, { zeile, inhalt, zustand: ziel.wert }, body));
  });
}

async function writeAntwort(
  trx: Trx,
  { kontext, tokenHash }: Zugang,
  { zeile, inhalt, zustand }: { zeile: Zugangszeile; inhalt: LinkInhalt; zustand: VerweisZustand },
  { id, code, text, abweisungsgrund, ergebnis }: Body,
): Promise<Antwort<R>> {
  const { tresor } = kontext.dienste;
  const mandantId = getMandant(kontext);
  const { akteId, verweisId, linkId } = zeile;
  const schliesst = code === 'FALSCHE_STELLE';
  const neu: LinkInhalt = {
    ...inhalt,
    verlauf: [...inhalt.verlauf, { von: 'STELLE', code, datum: kontext.stichtag, text: text ?? null }],
  };
  const lfd = await createLfd(trx, tokenHash);
  const { codes, inhalt: schema } = EREIGNISSE.VERWEIS_ANTWORT;
  const ereignis = schema.parse({ empfaenger: inhalt.uebergabe.stelle, text });
  await insertZugangsantwort(trx, tokenHash, {
    id,
    code,
    abweisungsgrund: abweisungsgrund ?? null,
    ergebnis: ergebnis ?? null,
    zustand,
    eintrag: text === undefined ? null : await tresor.seal(toEintragOrt(mandantId, akteId, id), { text }),
    lfd,
    codes: codes.parse({
      verweisId,
      antwort: code,
      ueber: 'LINK',
      abweisungsgrund,
      verweisergebnis: ergebnis,
    }),
    ereignis: await tresor.seal(toEreignisOrt(mandantId, akteId, lfd), ereignis),
    verlauf: schliesst ? null : await tresor.seal(toLinkOrt(mandantId, linkId), neu),
  });
  if (!schliesst) return toStand({ ...zeile, zustand }, neu);
  await tresor.destroy(mandantId, toLinkSubjekt(linkId));
  return { stand: 'BEENDET' };
}

function getMandant({ actor }: Kontext): string {
  if (actor.art !== 'system' || actor.mandantId === null) throw new Error('A link belongs to a Mandant');
  return actor.mandantId;
}
