import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { Antragsinhalt } from './antragsinhalt.model.ts';
import { hashFassung, loadRahmen } from './antragsstand.ts';
import { computeBetraege } from './betraege.model.ts';
import {
  type Antragsrahmen,
  checkInhalt,
  type Feldbefund,
  type Inhaltspruefung,
  listHindernisse,
} from './check-inhalt.model.ts';
import type { createEinreichungRoute } from './foerderfall.contract.ts';
import { findAntragszeile, type Foerderfallzeile, insertFassung } from './foerderfall.repo.ts';
import { getFoerderkonto } from './foerderkonto.ts';
import { loadDoppelfoerderung } from './laufjahr/load-laufjahr.ts';
import { listNachweisstellen } from './nachweis/stellen.model.ts';
import { updateNachforderung } from './pruefung/pruefung.repo.ts';
import { applySchritt } from './record-schritt.ts';
import type { Befund } from './regelwerk/meldungen.model.ts';
import { REGELN } from './regelwerk/regeln.model.ts';
import { checkEingang } from './regelwerk/rl-2024-12/antragsfrist.model.ts';
import { refuseBefunde, withFoerderfall } from './with-foerderfall.ts';

/**
 * Zeichnung: the draft becomes a Fassung that nobody changes, with what the rules were asked and answered. No error may
 * stand, and every warning has a reason; a late Antrag is received and the Bewilligungsbehörde decides (OQ-F-09).
 */
export function createEinreichung(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version } }: Eingabe<typeof createEinreichungRoute>,
): Antwortet<Antwort<typeof createEinreichungRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const zeile = await findAntragszeile(trx, id);
    if (zeile === undefined) throw new Error('A Förderfall of the own Standort has an Antrag');
    const inhalt = Antragsinhalt.parse(zeile.inhalt);
    const rahmen = await loadRahmen(trx, fall);
    const pruefung = checkInhalt(inhalt, rahmen);
    // The machine speaks first: who may not sign need not repair the Antrag.
    const schritt = await applySchritt(trx, kontext, fall, {
      // What was asked for is handed in with the same signature.
      schritt: fall.zustand === 'NACHFORDERUNG' ? 'nachreichen' : 'einreichen',
      grund: null,
      fakten: { antragFehlerfrei: true },
    });
    if (!schritt.ok) return schritt;
    const doppelt = await loadDoppelfoerderung(trx, fall, listNachweisstellen(inhalt));
    const zulaessig = checkZeichnung(
      inhalt,
      [...pruefung.befunde, ...doppelt.befunde.map(toFeldbefund)],
      fall,
      kontext,
    );
    if (!zulaessig.ok) return zulaessig;
    await saveFassung(trx, kontext, fall, { inhalt, pruefung, rahmen });
    if (fall.zustand === 'NACHFORDERUNG')
      await updateNachforderung(trx, id, 'NACHGEREICHT', kontext.stichtag);
    return ok(schritt.wert);
  });
}

/** FR-4.2-a over the Stellenplan: what the Antrag itself cannot know. */
function toFeldbefund(befund: Befund): Feldbefund {
  return { ...befund, quelle: REGELN[befund.regel].quelle };
}

function checkZeichnung(
  inhalt: Antragsinhalt,
  befunde: readonly Feldbefund[],
  fall: Foerderfallzeile,
  kontext: Kontext,
): Result<null, Ablehnung> {
  const eingang = checkEingang(fall.foerderjahr, kontext.stichtag, fall.parameter).filter(
    ({ art }) => art === 'FEHLER',
  );
  if (eingang.length > 0)
    return fail(refuseBefunde(eingang, 'Der Antrag kann heute nicht eingereicht werden.'));
  const hindernisse = listHindernisse(inhalt, befunde);
  if (hindernisse.length === 0) return ok(null);
  return fail(
    refuseRegel('ANTRAG_UNVOLLSTAENDIG', 'Der Antrag kann noch nicht eingereicht werden.', {
      detail: 'Es wurde nichts eingereicht. Die Sachbearbeitung behebt zuerst die folgenden Punkte.',
      fehler: hindernisse.map((befund) => ({
        pointer: `/${befund.feld}`,
        code: befund.code,
        detail: describeHindernis(befund),
      })),
    }),
  );
}

function describeHindernis({ art, text, abhilfe }: Feldbefund): string {
  return art === 'WARNUNG' ? `${text} Begründung fehlt.` : `${text} ${abhilfe}`.trim();
}

async function saveFassung(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  { inhalt, pruefung, rahmen }: { inhalt: Antragsinhalt; pruefung: Inhaltspruefung; rahmen: Antragsrahmen },
): Promise<void> {
  const { regelantrag, ergebnis, befunde } = pruefung;
  if (regelantrag === null || ergebnis === null) throw new Error('Signed without a readable Antrag');
  await insertFassung(trx, {
    fall,
    inhalt,
    regelantrag,
    ergebnis,
    pruefsumme: hashFassung(regelantrag, ergebnis),
    gesamt: computeBetraege(regelantrag, rahmen).gesamt,
    hinweise: befunde.filter(({ art }) => art === 'WARNUNG').length,
    bearbeitetVon: fall.antragVon,
    gezeichnetVon: getFoerderkonto(kontext).kontoId,
    eingangAm: kontext.stichtag,
  });
}
