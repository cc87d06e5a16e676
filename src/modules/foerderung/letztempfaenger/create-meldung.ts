import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { findWeiterleitungszeile } from '../weiterleitung/weiterleitung.repo.ts';
import type { createLetztempfaengermeldungRoute } from './letztempfaenger.contract.ts';
import { checkMeldung, findMeldbares, sumBelege } from './meldung.model.ts';
import { insertMeldung, listMeldungen } from './meldung.repo.ts';

/** The Letztempfänger hands in: figures as they are, the sum counted from the vouchers. */
export function createMeldung(
  kontext: Kontext,
  { params: { weiterleitungId }, body: { art, inhalt } }: Eingabe<typeof createLetztempfaengermeldungRoute>,
): Antwortet<Antwort<typeof createLetztempfaengermeldungRoute>> {
  kontext.protokoll.objektId = weiterleitungId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const { kontoId, mandantId } = getFoerderkonto(kontext);
    const weiterleitung = await findWeiterleitungszeile(trx, weiterleitungId);
    if (weiterleitung === undefined || mandantId === null) return fail(refuseNichtGefunden());
    const meldungen = await listMeldungen(trx, [weiterleitungId]);
    if (meldungen.some(({ stand }) => stand === 'VORGELEGT')) return fail(ANTWORT_OFFEN);
    if (findMeldbares(weiterleitung.zustand, false) !== art) return fail(ZUR_UNZEIT);
    const fehler = checkMeldung(art, inhalt, weiterleitung.inhalt, kontext.stichtag);
    if (fehler.length > 0)
      return fail(
        refuseRegel('MELDUNG_ANGABEN', 'Die Angaben passen nicht zur Weiterleitung.', {
          fehler: fehler.map((eine) => ({ ...eine, code: 'MELDUNG_ANGABEN' })),
        }),
      );
    const id = createUuidV7();
    const angelegt = await insertMeldung(trx, {
      id,
      weiterleitung,
      mandantId,
      art,
      inhalt,
      ausgaben: sumBelege(inhalt.belege),
      kontoId,
      am: kontext.stichtag,
    });
    return angelegt ? ok({ id, version: 1 }) : fail(ANTWORT_OFFEN);
  });
}

const ANTWORT_OFFEN = refuseRegel('ANTWORT_OFFEN', 'Sie haben schon etwas vorgelegt.', {
  detail: 'Der Zuwendungsempfänger hat noch nicht geantwortet. Danach können Sie wieder etwas vorlegen.',
});
const ZUR_UNZEIT = refuseRegel('MELDUNG_ZUR_UNZEIT', 'Das können Sie jetzt nicht vorlegen.', {
  detail:
    'Zwischennachweise gehen, solange die Weiterleitung in Kraft ist. Der Nachweis folgt nach ihrem Ende. Laden Sie die Seite neu.',
});
