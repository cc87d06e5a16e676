import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { FOERDERFALL_ZUSTAND_NAMEN } from '../foerderfall.model.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { toBefund } from '../regelwerk/meldungen.model.ts';
import { checkUebergang } from '../regelwerk/rl-2024-12/uebergang.model.ts';
import { refuseBefunde } from '../with-foerderfall.ts';
import {
  ANZEIGE_EREIGNIS_NAMEN,
  ANZEIGE_ZUSTAENDE,
  ANZEIGE_ZUSTAND_NAMEN,
  type AnzeigeEreignis,
  type Anzeigeantwort,
  type AnzeigeZustand,
  isAnzeigbar,
} from './anzeige.model.ts';
import {
  type Anzeigezeile,
  findAnzeigezeile,
  insertAnzeige,
  insertAnzeigeereignis,
  type NeueAnzeige,
  updateAnzeigestand,
} from './anzeige.repo.ts';
import type {
  createAenderungsanzeigeRoute,
  recordAnzeigeantwortRoute,
  recordAnzeigezeichnungRoute,
} from './laufjahr.contract.ts';
import { listJahresaenderungen, loadLaufjahr } from './load-laufjahr.ts';

type Geschrieben = Result<{ id: string; version: number }, Ablehnung>;
type Inhalt = Pick<
  NeueAnzeige,
  'art' | 'weg' | 'stelle' | 'bezeichnung' | 'ab' | 'vorher' | 'nachher' | 'text'
>;

/** The Kreis tells a change. What the Stellenbesetzung shows is taken from there, never typed twice. */
export function createAenderungsanzeige(
  kontext: Kontext,
  { params: { foerderfallId: id }, body }: Eingabe<typeof createAenderungsanzeigeRoute>,
): Antwortet<Antwort<typeof createAenderungsanzeigeRoute>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const fall = await findFoerderfallzeile(trx, id);
    if (fall === undefined) return fail(refuseNichtGefunden());
    if (!isAnzeigbar(fall.zustand)) {
      return fail(
        refuseRegel(
          'ANZEIGE_NICHT_MOEGLICH',
          `Der Förderfall ist ${FOERDERFALL_ZUSTAND_NAMEN[fall.zustand]}.`,
          {
            detail:
              'Änderungen werden angezeigt, sobald ein Bescheid bewilligt und bis der Verwendungsnachweis eingereicht ist.',
          },
        ),
      );
    }
    const inhalt = await toInhalt(trx, kontext, fall, body);
    if (!inhalt.ok) return inhalt;
    const { kontoId, rolle } = getFoerderkonto(kontext);
    const neu = { ...inhalt.wert, id: createUuidV7(), fall, kontoId, am: kontext.stichtag };
    if (!(await insertAnzeige(trx, neu))) {
      return fail(
        refuseRegel('ANZEIGE_DOPPELT', 'Diese Änderung ist schon angezeigt.', {
          detail: 'Laden Sie die Seite neu: Die Anzeige steht unter „Anzeigen an die Bezirksregierung“.',
        }),
      );
    }
    await insertAnzeigeereignis(trx, {
      anzeige: { id: neu.id, foerderfallId: id, standortId: fall.standortId },
      ereignis: 'anzeigen',
      von: null,
      nach: 'ANGEZEIGT',
      antwort: null,
      grund: null,
      kontoId,
      rolle,
      am: kontext.stichtag,
    });
    return ok({ id: neu.id, version: 1 });
  });
}

async function toInhalt(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  body: Eingabe<typeof createAenderungsanzeigeRoute>['body'],
): Promise<Result<Inhalt, Ablehnung>> {
  const { ab, text } = body;
  if (ab < fall.von || ab > fall.bis) {
    return fail(
      refuseFeld(
        '/ab',
        'AUSSERHALB_DES_ZEITRAUMS',
        `Der Tag liegt außerhalb des Bewilligungszeitraums vom ${formatGerman(fall.von)} bis ${formatGerman(fall.bis)}.`,
      ),
    );
  }
  // Recipient, conditions or amount of the Bescheid: the Bezirksregierung decides (OQ-F-70).
  if (body.art !== 'BESETZUNG')
    return ok({
      art: body.art,
      weg: 'ENTSCHEIDUNG',
      stelle: null,
      bezeichnung: null,
      ab,
      vorher: null,
      nachher: null,
      text,
    });
  const { stelle } = body;
  const aenderung = listJahresaenderungen(await loadLaufjahr(trx, fall, kontext.stichtag), fall).find(
    (eine) => eine.schluessel === stelle && eine.ab === ab,
  );
  if (aenderung === undefined) {
    return fail(
      refuseFeld(
        '/ab',
        'KEINE_AENDERUNG',
        `Die Stellenbesetzung kennt für diese Stelle keine Änderung am ${formatGerman(ab)}. Tragen Sie sie zuerst ein.`,
      ),
    );
  }
  const { schluessel, bezeichnung, vorher, nachher, weg } = aenderung;
  return ok({ art: body.art, weg, stelle: schluessel, bezeichnung, ab, vorher, nachher, text });
}

function refuseFeld(pointer: string, code: string, detail: string): Ablehnung {
  return refuseRegel(code, 'Die Änderung kann so nicht angezeigt werden.', {
    fehler: [{ pointer, code, detail }],
  });
}

/**
 * The Sachbearbeitung answers. A decision is only the end without a Bescheid: that is proposed here and signed by another
 * person; that a Bescheid is needed is said at once, and its own procedure follows.
 */
export function recordAnzeigeantwort(
  kontext: Kontext,
  { params, body: { version, antwort, text } }: Eingabe<typeof recordAnzeigeantwortRoute>,
): Antwortet<Antwort<typeof recordAnzeigeantwortRoute>> {
  return withAnzeige(kontext, { id: params.anzeigeId, version }, async (trx, akt): Promise<Geschrieben> => {
    if (antwort === 'AENDERUNG_NOETIG') {
      return akt.anzeige.zustand === 'IN_PRUEFUNG'
        ? saveSchritt(trx, kontext, akt, { ereignis: 'antworten', nach: 'IN_PRUEFUNG', antwort, grund: text })
        : applyAnzeigeschritt(trx, kontext, akt, { ereignis: 'pruefung_beginnen', antwort, grund: text });
    }
    let stand = akt;
    if (akt.anzeige.zustand === 'ANGEZEIGT') {
      const begonnen = await applyAnzeigeschritt(trx, kontext, akt, {
        ereignis: 'pruefung_beginnen',
        antwort: null,
        grund: null,
      });
      if (!begonnen.ok) return begonnen;
      stand = {
        ...akt,
        anzeige: { ...akt.anzeige, zustand: 'IN_PRUEFUNG', version: begonnen.wert.version },
      };
    }
    return applyAnzeigeschritt(trx, kontext, stand, {
      ereignis: 'entscheidung_vorschlagen',
      antwort,
      grund: text,
    });
  });
}

/** Another person than the one who proposed it ends the Anzeige without a Bescheid, or sends it back. */
export function recordAnzeigezeichnung(
  kontext: Kontext,
  { params, body: { version, entscheidung, text } }: Eingabe<typeof recordAnzeigezeichnungRoute>,
): Antwortet<Antwort<typeof recordAnzeigezeichnungRoute>> {
  return withAnzeige(kontext, { id: params.anzeigeId, version }, (trx, akt) =>
    entscheidung === 'ZUSTIMMEN'
      ? applyAnzeigeschritt(trx, kontext, akt, {
          ereignis: 'ohne_bescheid_erledigen',
          antwort: 'KENNTNIS',
          grund: text,
        })
      : applyAnzeigeschritt(trx, kontext, akt, { ereignis: 'zurueckgeben', antwort: null, grund: text }),
  );
}

type Anzeigeakt = { fall: Foerderfallzeile; anzeige: Anzeigezeile };

function withAnzeige<T>(
  kontext: Kontext,
  { id, version }: { id: string; version: number },
  act: (trx: Trx, akt: Anzeigeakt) => Promise<Result<T, Ablehnung>>,
): Promise<Result<T, Ablehnung>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const anzeige = await findAnzeigezeile(trx, id);
    const fall = anzeige && (await findFoerderfallzeile(trx, anzeige.foerderfallId));
    if (anzeige === undefined || fall === undefined) return fail(refuseNichtGefunden());
    if (anzeige.version !== version) return fail(refuseKonflikt({ version: anzeige.version }));
    return act(trx, { fall, anzeige });
  });
}

type Angabe = { ereignis: AnzeigeEreignis; antwort: Anzeigeantwort | null; grund: string | null };

/** Moves the state by the machine AENDERUNG of the Regelwerk, four eyes by person. */
async function applyAnzeigeschritt(
  trx: Trx,
  kontext: Kontext,
  akt: Anzeigeakt,
  angabe: Angabe,
): Promise<Geschrieben> {
  const { kontoId, rolle } = getFoerderkonto(kontext);
  const { anzeige, fall } = akt;
  const ziel = checkUebergang(
    {
      maschine: 'AENDERUNG',
      zustand: anzeige.zustand,
      ereignis: angabe.ereignis,
      person: kontoId,
      rollen: [rolle],
      vorpersonen: [anzeige.vorbereitetVon],
      bankGeaendertVon: null,
      angeordnetVon: null,
      fakten: {},
    },
    fall.parameter,
  );
  if (!ziel.ok) {
    const namen = await listNamen(trx, [anzeige.vorbereitetVon]);
    const ereignis = ANZEIGE_EREIGNIS_NAMEN[angabe.ereignis];
    const texte = ziel.fehler.map((befund) => {
      if (befund.code === 'E-ZM-01')
        return toBefund('E-ZM-01', { ereignis, zustand: ANZEIGE_ZUSTAND_NAMEN[anzeige.zustand] });
      if (befund.code === 'E-ZM-02') return toBefund('E-ZM-02', { ereignis, rolle: 'andere Rolle' });
      if (befund.code === 'E-ZM-03')
        return toBefund('E-ZM-03', {
          vorperson: namen.get(anzeige.vorbereitetVon) ?? 'die Person der letzten Bearbeitung',
        });
      return befund;
    });
    return fail(refuseBefunde(texte, 'Dieser Schritt ist nicht möglich.'));
  }
  const nach = ANZEIGE_ZUSTAENDE.find((zustand) => zustand === ziel.wert);
  if (nach === undefined) throw new Error(`The platform does not carry the state ${ziel.wert}`);
  return saveSchritt(trx, kontext, akt, { ...angabe, nach });
}

async function saveSchritt(
  trx: Trx,
  kontext: Kontext,
  { anzeige }: Anzeigeakt,
  { ereignis, nach, antwort, grund }: Angabe & { nach: AnzeigeZustand },
): Promise<Geschrieben> {
  const { kontoId, rolle } = getFoerderkonto(kontext);
  if (!(await updateAnzeigestand(trx, anzeige.id, anzeige.version, { zustand: nach, kontoId })))
    return fail(refuseKonflikt({ version: anzeige.version }));
  await insertAnzeigeereignis(trx, {
    anzeige,
    ereignis,
    von: anzeige.zustand,
    nach,
    antwort,
    grund,
    kontoId,
    rolle,
    am: kontext.stichtag,
  });
  return ok({ id: anzeige.id, version: anzeige.version + 1 });
}
