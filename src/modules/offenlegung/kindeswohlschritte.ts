import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { findBeteiligte } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findPersonenbezug, KindeswohlInhalt, type SchrittInhalt } from './kindeswohl.model.ts';
import type {
  issueFachberatungRoute,
  issueInformationRoute,
  recordKindeswohlschrittRoute,
} from './offenlegung.contract.ts';
import type { OffenlegungInhalt } from './offenlegung.model.ts';
import { insertOffenlegung, type Kindeswohlzeile } from './offenlegung.repo.ts';
import { toKindeswohlOrt, toOffenlegungOrt } from './siegelorte.ts';
import { withKindeswohl } from './with-kindeswohl.ts';

const OHNE = { stelle: null, warum: null, hinweisAm: null, ohneHinweisWeil: null } as const;

/** A step that tells nobody anything: done, or left out with its reason. */
export function recordKindeswohlschritt(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordKindeswohlschrittRoute>,
): Antwortet<Antwort<typeof recordKindeswohlschrittRoute>> {
  const { am, art, getan, text, version } = body;
  return withKindeswohl(kontext, { ...params, version }, async () =>
    ok({ am, inhalt: { art, getan, text, ...OHNE } }),
  );
}

/**
 * The sheet for the insoweit erfahrene Fachkraft: who carries secrets may pass on what is needed, pseudonymised before
 * (§ 4 Abs. 2 KKG). A text that names a person of the Akte is refused; the sheet carries a pseudonym.
 */
export function issueFachberatung(
  kontext: Kontext,
  { params, body }: Eingabe<typeof issueFachberatungRoute>,
): Antwortet<Antwort<typeof issueFachberatungRoute>> {
  const { am, stelle, text, version } = body;
  return withKindeswohl(kontext, { ...params, version }, async (trx, { zeile, akte }) => {
    const blatt = await createBlatt(trx, kontext, zeile, akte, text);
    if (!blatt.ok) return blatt;
    const inhalt: SchrittInhalt = { ...OHNE, art: 'FACHBERATUNG', getan: true, text: blatt.wert, stelle };
    await recordMitteilung(trx, kontext, zeile, {
      am,
      empfaenger: stelle,
      was: blatt.wert,
      grundlage: 'KKG_4_2',
    });
    return ok({ am, inhalt });
  });
}

/** Tells the Jugendamt (§ 4 Abs. 3 KKG): what, why, and whether the persons were told before. */
export function issueInformation(
  kontext: Kontext,
  { params, body }: Eingabe<typeof issueInformationRoute>,
): Antwortet<Antwort<typeof issueInformationRoute>> {
  const { am, jugendamt, text, warum, hinweis, version } = body;
  return withKindeswohl(kontext, { ...params, version }, async (trx, { zeile }) => {
    const inhalt: SchrittInhalt = {
      art: 'INFORMATION',
      getan: true,
      text,
      stelle: jugendamt,
      warum,
      hinweisAm: hinweis.gegeben ? hinweis.am : null,
      ohneHinweisWeil: hinweis.gegeben ? null : hinweis.weil,
    };
    await recordMitteilung(trx, kontext, zeile, {
      am,
      empfaenger: jugendamt,
      was: text,
      grund: warum,
      grundlage: 'KKG_4_3',
    });
    return ok({ am, inhalt });
  });
}

/** It stands among the disclosures of the Akte as well; the caller refuses afterwards when the step is not due. */
async function recordMitteilung(
  trx: Trx,
  kontext: Kontext,
  { mandant_id: mandantId, akte_id: akteId, id: kindeswohlId, siegel }: Kindeswohlzeile,
  angabe: {
    am: Kindeswohlzeile['begonnen_am'];
    empfaenger: string;
    was: string;
    grund?: string;
    grundlage: 'KKG_4_2' | 'KKG_4_3';
  },
): Promise<void> {
  const { tresor } = kontext.dienste;
  const { gebundenAls } = await tresor.open(
    toKindeswohlOrt(mandantId, akteId, kindeswohlId),
    siegel,
    KindeswohlInhalt,
  );
  const id = createUuidV7();
  const { am, empfaenger, was, grund, grundlage } = angabe;
  const inhalt: OffenlegungInhalt = {
    empfaengerArt: grundlage === 'KKG_4_3' ? 'JUGENDAMT' : 'WEITERES',
    empfaenger,
    grundlage,
    was,
    grund: grund ?? null,
    gebundenAls,
  };
  await insertOffenlegung(trx, {
    mandant_id: mandantId,
    id,
    akte_id: akteId,
    am,
    einwilligung_id: null,
    siegel: await tresor.seal(toOffenlegungOrt(mandantId, akteId, id), inhalt),
    erfasst_von: getKonto(kontext).kontoId,
  });
  const codes = { offenlegungId: id };
  await recordEreignis(trx, kontext, akteId, { art: 'OFFENGELEGT', codes, inhalt: {} }, am);
  kontext.protokoll.empfaengerId = id;
}

async function createBlatt(
  trx: Trx,
  kontext: Kontext,
  zeile: Kindeswohlzeile,
  akte: Akte,
  text: string,
): Promise<Result<string, Ablehnung>> {
  const personen = await findBeteiligte(trx, kontext, zeile.akte_id);
  const funde = findPersonenbezug(
    text,
    personen.map(({ identitaet }) => identitaet),
    akte.nummer,
  );
  if (funde.length > 0) {
    const was = funde.map((fund) => FUNDE[fund]).join(', ');
    const detail = `Der Text nennt: ${was}. Schreiben Sie zum Beispiel „das Kind“ oder „die Mutter“.`;
    return fail(
      refuseRegel('NICHT_PSEUDONYM', 'Die Anfrage an die Fachkraft darf niemanden nennen.', {
        fehler: [{ pointer: '/text', code: 'NICHT_PSEUDONYM', detail }],
        quelle: '§ 4 Abs. 2 KKG',
      }),
    );
  }
  const kennzeichen = personen[0]?.pseudonym ?? 'ohne Namen';
  return ok(`Beratung nach § 4 Abs. 2 KKG, pseudonymisiert\nKennzeichen: ${kennzeichen}\n\n${text}`);
}

const FUNDE = {
  NAME: 'einen Namen',
  GEBURTSDATUM: 'ein Geburtsdatum',
  KONTAKT: 'einen Kontaktweg',
  ANSCHRIFT: 'eine Anschrift',
  AKTENNUMMER: 'die Aktennummer',
} as const;
