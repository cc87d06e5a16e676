import {
  type Ablehnung,
  type Feldfehler,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import { hashFassung } from '../antragsstand.ts';
import type { Bescheid } from '../bescheid/bescheid-typen.model.ts';
import { createBescheidPdf } from '../bescheid/create-bescheid-pdf.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { type Bescheidzeile, listBescheidzeilen } from '../pruefung/bescheid.repo.ts';
import { applyTatsache, checkTatsache } from './apply-tatsache.ts';
import type {
  createBerichtigungRoute,
  createBerichtigungsvorschlagRoute,
  exportBerichtigungRoute,
  recordBerichtigungRoute,
  recordBerichtigungsbekanntgabeRoute,
  recordBerichtigungsrueckgabeRoute,
  recordBerichtigungsverwerfungRoute,
} from './berichtigung.contract.ts';
import type { Berichtigungsinhalt } from './berichtigung.model.ts';
import {
  type Berichtigungszeile,
  findBerichtigungszeile,
  insertBerichtigung,
  insertBerichtigungsereignis,
  listBerichtigungsereignisse,
  listBerichtigungszeilen,
} from './berichtigung.repo.ts';
import { checkKorrekturen, type Korrekturfehler } from './check-korrekturen.model.ts';
import { createBerichtigteFassung } from './create-berichtigte-fassung.model.ts';
import { countBescheid, findVorlage, listMoegliche } from './load-gegenstand.ts';
import { listTextstellen } from './textstellen.model.ts';
import { applyBerichtigungsschritt, withBerichtigung } from './with-berichtigung.ts';

/** Somebody says that something is wrong. Whether it is an obvious mistake the Bezirksregierung decides. */
export function createBerichtigung(
  kontext: Kontext,
  { params: { foerderfallId }, body: { gegenstand, bezug, anlass } }: Eingabe<typeof createBerichtigungRoute>,
): Antwortet<Antwort<typeof createBerichtigungRoute>> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    const gibtEs = (await listMoegliche(trx, foerderfallId)).some(
      (eine) => eine.gegenstand === gegenstand && eine.bezug === bezug,
    );
    if (fall === undefined || !gibtEs) return fail(refuseNichtGefunden());
    const { kontoId, rolle } = getFoerderkonto(kontext);
    const neu = { id: createUuidV7(), foerderfallId, standortId: fall.standortId };
    const herkunft = rolle === 'BR_SACHBEARBEITUNG' ? ('AMT' as const) : ('ANTRAG' as const);
    const am = kontext.stichtag;
    if (
      !(await insertBerichtigung(trx, {
        ...neu,
        gegenstand,
        bezug,
        herkunft,
        anlass,
        angelegtAm: am,
        kontoId,
      }))
    )
      return fail(
        refuseRegel('BERICHTIGUNG_LAEUFT', 'Dazu läuft schon eine Berichtigung.', {
          detail: 'Warten Sie ab, bis über sie entschieden ist.',
        }),
      );
    await insertBerichtigungsereignis(trx, {
      berichtigung: neu,
      lfd: 1,
      ereignis: 'anregen',
      von: null,
      nach: 'ANGEREGT',
      grund: anlass,
      angaben: null,
      kontoId,
      rolle,
      am,
    });
    return ok({ id: neu.id, version: 1 });
  });
}

/** The exact words, or the right day, checked as they will be signed. */
export function createBerichtigungsvorschlag(
  kontext: Kontext,
  {
    params: { berichtigungId: id },
    body: { version, begruendung, korrekturen, neu },
  }: Eingabe<typeof createBerichtigungsvorschlagRoute>,
): Antwortet<Antwort<typeof createBerichtigungsvorschlagRoute>> {
  return withBerichtigung(kontext, { id, version }, async (trx, zeile, fall) => {
    const inhalt = await prepareInhalt(trx, zeile, { begruendung, korrekturen, neu });
    if (!inhalt.ok) return inhalt;
    const geht = await checkInhalt(trx, kontext, zeile, inhalt.wert);
    const schritt = await applyBerichtigungsschritt(trx, kontext, { zeile, fall }, 'vorschlagen', {
      grund: begruendung,
      angaben: inhalt.wert,
    });
    // The machine speaks first: nobody learns what is missing who may not propose.
    if (!schritt.ok) return schritt;
    return geht.ok ? schritt : geht;
  });
}

async function prepareInhalt(
  trx: Trx,
  zeile: Berichtigungszeile,
  {
    begruendung,
    korrekturen,
    neu,
  }: Omit<Eingabe<typeof createBerichtigungsvorschlagRoute>['body'], 'version'>,
): Promise<Result<Berichtigungsinhalt, Ablehnung>> {
  if (zeile.gegenstand === 'BESCHEID') {
    if (korrekturen.length === 0)
      return fail(refuseFeld('korrekturen', 'Nennen Sie mindestens eine Stelle.'));
    const bescheid = await findBescheidzeile(trx, zeile);
    const namen = new Map(
      bescheid === undefined
        ? []
        : listTextstellen(await loadVorlage(trx, zeile, bescheid)).map(({ id, name }) => [id, name]),
    );
    const benannt = korrekturen.map((eine) => ({ ...eine, name: namen.get(eine.stelle) ?? eine.stelle }));
    return ok({ begruendung, korrekturen: benannt, alt: null, neu: null });
  }
  const moeglich = (await listMoegliche(trx, zeile.foerderfallId)).find(
    ({ gegenstand, bezug }) => gegenstand === zeile.gegenstand && bezug === zeile.bezug,
  );
  if (neu === null || moeglich === undefined)
    return fail(refuseFeld('neu/am', 'Nennen Sie den richtigen Tag.'));
  const weg = zeile.gegenstand === 'BEKANNTGABE' ? (neu.weg ?? moeglich.tatsache?.weg ?? null) : null;
  return ok({ begruendung, korrekturen: [], alt: moeglich.tatsache, neu: { weg, am: neu.am } });
}

/** What will be signed, or why it cannot be. */
async function checkInhalt(
  trx: Trx,
  kontext: Kontext,
  zeile: Berichtigungszeile,
  inhalt: Berichtigungsinhalt,
): Promise<Result<Bescheid | null, Ablehnung>> {
  if (zeile.gegenstand !== 'BESCHEID') {
    const geht = await checkTatsache(trx, kontext, zeile, inhalt);
    return geht.ok ? ok(null) : geht;
  }
  const bescheid = await findBescheidzeile(trx, zeile);
  if (bescheid === undefined) return fail(refuseNichtGefunden());
  const blatt = await loadVorlage(trx, zeile, bescheid);
  const geprueft = checkKorrekturen(inhalt.korrekturen, {
    blatt,
    gerechnet: countBescheid(bescheid),
  });
  if (!geprueft.ok) return fail(refuseKorrekturen(geprueft.fehler));
  const { kontoId } = getFoerderkonto(kontext);
  const name = (await listNamen(trx, [kontoId])).get(kontoId) ?? 'Schlusszeichnung';
  return ok(
    createBerichtigteFassung({ ...blatt, ...geprueft.wert }, inhalt, {
      am: kontext.stichtag,
      name,
    }),
  );
}

/** Signed by another person: the corrected text is frozen, or the right day takes the place of the wrong one. */
export function recordBerichtigung(
  kontext: Kontext,
  { params: { berichtigungId: id }, body: { version } }: Eingabe<typeof recordBerichtigungRoute>,
): Antwortet<Antwort<typeof recordBerichtigungRoute>> {
  return withBerichtigung(kontext, { id, version }, async (trx, zeile, fall) => {
    const vorschlag = await findVorschlag(trx, zeile);
    if (vorschlag === undefined) {
      return applyBerichtigungsschritt(trx, kontext, { zeile, fall }, 'berichtigen', { grund: null });
    }
    const text = await checkInhalt(trx, kontext, zeile, vorschlag);
    const { kontoId } = getFoerderkonto(kontext);
    const bescheid = text.ok ? text.wert : null;
    const schritt = await applyBerichtigungsschritt(trx, kontext, { zeile, fall }, 'berichtigen', {
      grund: vorschlag.begruendung,
      neu: {
        inhalt: vorschlag,
        bescheid,
        pruefsumme: hashFassung(vorschlag, bescheid ?? {}),
        gezeichnetVon: kontoId,
        gezeichnetAm: kontext.stichtag,
      },
    });
    if (!schritt.ok) return schritt;
    if (!text.ok) return text;
    if (zeile.gegenstand === 'BESCHEID') return schritt;
    const getan = await applyTatsache(trx, kontext, zeile, vorschlag);
    return getan.ok ? schritt : getan;
  });
}

async function findVorschlag(
  trx: Trx,
  { id, foerderfallId }: Berichtigungszeile,
): Promise<Berichtigungsinhalt | undefined> {
  const ereignisse = await listBerichtigungsereignisse(trx, foerderfallId);
  const letzter = ereignisse.findLast(
    ({ berichtigungId, ereignis }) => berichtigungId === id && ereignis === 'vorschlagen',
  );
  return letzter?.angaben ?? undefined;
}

export function recordBerichtigungsverwerfung(
  kontext: Kontext,
  {
    params: { berichtigungId: id },
    body: { version, grund },
  }: Eingabe<typeof recordBerichtigungsverwerfungRoute>,
): Antwortet<Antwort<typeof recordBerichtigungsverwerfungRoute>> {
  return withBerichtigung(kontext, { id, version }, (trx, zeile, fall) =>
    applyBerichtigungsschritt(trx, kontext, { zeile, fall }, 'verwerfen', { grund }),
  );
}

export function recordBerichtigungsrueckgabe(
  kontext: Kontext,
  {
    params: { berichtigungId: id },
    body: { version, grund },
  }: Eingabe<typeof recordBerichtigungsrueckgabeRoute>,
): Antwortet<Antwort<typeof recordBerichtigungsrueckgabeRoute>> {
  return withBerichtigung(kontext, { id, version }, (trx, zeile, fall) =>
    applyBerichtigungsschritt(trx, kontext, { zeile, fall }, 'zurueckgeben', { grund }),
  );
}

/** From now on the Kreis reads the corrected text. The period for a Klage does not begin anew. */
export function recordBerichtigungsbekanntgabe(
  kontext: Kontext,
  {
    params: { berichtigungId: id },
    body: { version, weg, aufgabeAm },
  }: Eingabe<typeof recordBerichtigungsbekanntgabeRoute>,
): Antwortet<Antwort<typeof recordBerichtigungsbekanntgabeRoute>> {
  return withBerichtigung(kontext, { id, version }, async (trx, zeile, fall) => {
    const schritt = await applyBerichtigungsschritt(trx, kontext, { zeile, fall }, 'bekanntgeben', {
      grund: null,
      neu: { bekanntgabe: { weg, aufgabe_am: aufgabeAm } },
    });
    if (!schritt.ok) return schritt;
    const ab = zeile.gezeichnetAm ?? kontext.stichtag;
    if (zeile.gegenstand !== 'BESCHEID')
      return fail(refuseFeld('aufgabeAm', 'Ein Tag wird nicht bekanntgegeben.'));
    return aufgabeAm < ab || aufgabeAm > kontext.stichtag
      ? fail(refuseFeld('aufgabeAm', 'Nennen Sie einen Tag von der Zeichnung bis heute.'))
      : schritt;
  });
}

/** Byte for byte from the text that was signed. */
export async function exportBerichtigung(
  kontext: Kontext,
  { params: { berichtigungId: id } }: Eingabe<typeof exportBerichtigungRoute>,
): Antwortet<DateiAntwort> {
  kontext.protokoll.objektId = id;
  const gelesen = await withActor(
    kontext,
    async (
      trx,
    ): Promise<Result<{ fall: Foerderfallzeile; zeile: Berichtigungszeile; text: Bescheid }, Ablehnung>> => {
      const zeile = await findBerichtigungszeile(trx, id);
      const fall = zeile && (await findFoerderfallzeile(trx, zeile.foerderfallId));
      return zeile === undefined || fall === undefined || zeile.bescheid === null
        ? fail(refuseNichtGefunden())
        : ok({ fall, zeile, text: zeile.bescheid });
    },
  );
  if (!gelesen.ok) return gelesen;
  const { fall, zeile, text } = gelesen.wert;
  const synthetisch = fall.herkunft === 'erfunden';
  const dateiname = formatExportName({
    name: `BERICHTIGUNG ${fall.aktenzeichen}`,
    stichtag: zeile.gezeichnetAm ?? zeile.angelegtAm,
    synthetisch,
    endung: 'pdf',
  });
  return ok({ dateiname, inhalt: await createBescheidPdf(text, synthetisch) });
}

async function findBescheidzeile(
  trx: Trx,
  { foerderfallId, bezug }: Berichtigungszeile,
): Promise<Bescheidzeile | undefined> {
  return (await listBescheidzeilen(trx, foerderfallId)).find(({ id }) => id === bezug);
}

async function loadVorlage(
  trx: Trx,
  { foerderfallId }: Berichtigungszeile,
  bescheid: Bescheidzeile,
): Promise<Bescheid> {
  return findVorlage(bescheid, await listBerichtigungszeilen(trx, foerderfallId));
}

function refuseKorrekturen(fehler: readonly Korrekturfehler[]): Ablehnung {
  return refuseRegel('KEINE_OFFENBARE_UNRICHTIGKEIT', 'So kann der Bescheid nicht berichtigt werden.', {
    detail: '§ 42 VwVfG NRW erlaubt nur Schreibfehler, Rechenfehler und ähnliche offenbare Unrichtigkeiten.',
    fehler: fehler.map(
      ({ platz, feld, text }): Feldfehler => ({
        pointer: `/korrekturen/${platz}/${feld}`,
        code: 'KEINE_OFFENBARE_UNRICHTIGKEIT',
        detail: text,
      }),
    ),
  });
}

function refuseFeld(feld: string, detail: string): Ablehnung {
  return refuseRegel('EINGABE', 'Die Berichtigung ist nicht gespeichert.', {
    fehler: [{ pointer: `/${feld}`, code: 'EINGABE', detail }],
  });
}
