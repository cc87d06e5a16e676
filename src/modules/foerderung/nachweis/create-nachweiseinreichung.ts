import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { hashFassung } from '../antragsstand.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { loadDoppelfoerderung } from '../laufjahr/load-laufjahr.ts';
import { applySchritt } from '../record-schritt.ts';
import { withFoerderfall } from '../with-foerderfall.ts';
import { checkNachweis } from './check-nachweis.model.ts';
import { computeFassungsergebnis, toFassungsfrage } from './fassung.model.ts';
import { loadBelegung, loadNachweisgrund } from './load-nachweislage.ts';
import type { createNachweiseinreichungRoute } from './nachweis.contract.ts';
import {
  findLetzteNachweisfassung,
  findNachweiszeile,
  insertNachweisfassung,
  insertPersonalzeilen,
  listPersonalzeilen,
} from './nachweis.repo.ts';
import { Nachweisinhalt } from './nachweisinhalt.model.ts';

/**
 * Zeichnung: the draft becomes a Fassung that nobody changes, with what the rules were asked and answered. The salaries of
 * this Fassung stay with the own Standort; what the Land reads holds capped amounts by position.
 */
export function createNachweiseinreichung(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version } }: Eingabe<typeof createNachweiseinreichungRoute>,
): Antwortet<Antwort<typeof createNachweiseinreichungRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const zeile = await findNachweiszeile(trx, id);
    if (zeile === undefined)
      return fail(refuseRegel('NACHWEIS_FEHLT', OHNE_ENTWURF, { detail: ERST_AUSFUELLEN }));
    const { stellen, weiterleitungen, rahmen, frist } = await loadNachweisgrund(trx, fall);
    const inhalt = Nachweisinhalt.parse(zeile.inhalt);
    const personal = await listPersonalzeilen(trx, id, 0);
    const vorbelegung = await loadBelegung(trx, fall, stellen);
    const pruefung = checkNachweis({
      inhalt,
      personal,
      stellen,
      vorbelegung,
      weiterleitungen,
      rahmen,
      frist,
    });
    // The machine speaks first: who may not sign need not repair the Nachweis.
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: 'vn_einreichen',
      grund: null,
      fakten: { weiterleitungenGeprueft: true, nachweisVollstaendig: true },
      vorpersonen: [zeile.bearbeitetVon],
    });
    if (!schritt.ok) return schritt;
    const doppelt = (await loadDoppelfoerderung(trx, fall, stellen)).befunde;
    const vollstaendig = checkVollstaendig([...pruefung.hindernisse, ...doppelt]);
    if (!vollstaendig.ok) return vollstaendig;
    const frage = toFassungsfrage(pruefung, rahmen);
    const ergebnis = computeFassungsergebnis(frage);
    const nummer = ((await findLetzteNachweisfassung(trx, id))?.nummer ?? 0) + 1;
    await insertNachweisfassung(trx, {
      fall,
      nummer,
      inhalt,
      frage,
      ergebnis,
      pruefsumme: hashFassung(frage, ergebnis),
      bearbeitetVon: zeile.bearbeitetVon,
      gezeichnetVon: getFoerderkonto(kontext).kontoId,
      eingangAm: kontext.stichtag,
    });
    await insertPersonalzeilen(trx, fall, nummer, personal);
    return ok(schritt.wert);
  });
}

const OHNE_ENTWURF = 'Der Verwendungsnachweis ist noch nicht begonnen.';
const ERST_AUSFUELLEN = 'Die Sachbearbeitung füllt ihn zuerst aus.';

type Hindernis = {
  readonly feld: string;
  readonly code: string;
  readonly text: string;
  readonly abhilfe: string;
};

function checkVollstaendig(hindernisse: readonly Hindernis[]): Result<null, Ablehnung> {
  if (hindernisse.length === 0) return ok(null);
  return fail(
    refuseRegel('NACHWEIS_UNVOLLSTAENDIG', 'Der Verwendungsnachweis kann noch nicht eingereicht werden.', {
      detail: 'Es wurde nichts eingereicht. Die Sachbearbeitung behebt zuerst die folgenden Punkte.',
      fehler: hindernisse.map(({ feld, code, text, abhilfe }) => ({
        pointer: `/${feld}`,
        code,
        detail: `${text} ${abhilfe}`.trim(),
      })),
    }),
  );
}
