import { z } from 'zod';
import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkParagraphs } from '#src/core/text.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { hashToken } from '#src/platform/auth/sitzungstoken.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Dienste, Kontext } from '#src/platform/dienste.ts';
import type { Sprache } from '#src/platform/i18n/sprachen.ts';
import type { Suchangaben, Treffer } from './angebot.contract.ts';
import {
  type Anbieterangaben,
  type Angaben,
  computeFrische,
  EMAIL,
  type Frische,
  isWebadresse,
  TELEFON,
} from './angebot.model.ts';
import { findAnbieterzeile, listAnbieterangebote, setBestaetigt, insertAenderungen } from './angebot.repo.ts';
import { loadSuchindex } from './load-suchindex.ts';
import { RHYTHMUS_TAGE } from './parameter.ts';
import { countOffeneVorschlaege, insertVorschlag, listGemeldete } from './pflege.repo.ts';
import { recordAlleUnveraendert } from './save-anbieter.ts';
import { findTreffer, type Suchergebnis, toTreffer } from './search-angebote.ts';
import type { OeffentlicherTreffer, Vorschlagsfehler } from './seitendaten.model.ts';
import { listGruende } from './suche.model.ts';
import { getTexte } from './web/oeffentlich/texte.ts';
import { VORSCHLAGSFELD_CODES } from './wertelisten/angebot.ts';

/**
 * What anybody may read and propose, without an account. Reading goes through functions that hand out public Angebote alone;
 * nobody is logged, since there is no person whose reading would matter. Writing runs as the system account angebot.
 */
type Umfeld = Pick<Dienste, 'pool' | 'stichtag'>;

const GROESSE = 20;
const Id = z.uuid();

type OeffentlichesAngebot = {
  id: string;
  standortId: string;
  angaben: Angaben;
  anbieter: Omit<Anbieterangaben, 'pflege'>;
  gueltigBis: PlainDate | null;
  bestaetigtAm: PlainDate;
  frische: Frische;
};
type OeffentlicheSuche = {
  treffer: OeffentlicherTreffer[];
  gesamt: number;
  seite: number;
  groesse: number;
  ortUnbekannt: boolean;
  verstanden: string[];
};

/** The search of the public page: the same rules as for staff, public Angebote alone. */
export async function searchOeffentlich(
  umfeld: Umfeld,
  angaben: Suchangaben,
  seite: number,
  sprache: Sprache = 'de',
): Promise<OeffentlicheSuche> {
  const heute = umfeld.stichtag();
  const ergebnis = findTreffer(await loadSuchindex(umfeld), angaben, {
    oeffentlich: true,
    heute,
    ab: (seite - 1) * GROESSE,
    hoechstens: GROESSE,
  });
  const zeilen = await listOeffentliche(
    umfeld,
    ergebnis.funde.map(({ id }) => id),
  );
  return {
    treffer: toOeffentliche(toTreffer(ergebnis, zeilen, heute, null), ergebnis, zeilen, sprache),
    gesamt: ergebnis.gesamt,
    seite,
    groesse: GROESSE,
    ortUnbekannt: ergebnis.ortUnbekannt,
    verstanden: ergebnis.terme.map(({ wort, text }) => (text === '' ? `„${wort}“` : text)),
  };
}

/** Ids of what fits, best first, for an interface that writes its own answers. */
export async function findOeffentlicheIds(
  umfeld: Umfeld,
  angaben: Suchangaben,
  { ab, hoechstens }: { ab: number; hoechstens: number },
): Promise<{ ids: string[]; gesamt: number }> {
  const { funde, gesamt } = findTreffer(await loadSuchindex(umfeld), angaben, {
    oeffentlich: true,
    heute: umfeld.stichtag(),
    ab,
    hoechstens,
  });
  return { ids: funde.map(({ id }) => id), gesamt };
}

/** Hits with their title in the language of the reader, and codes where staff read words. */
function toOeffentliche(
  treffer: readonly Treffer[],
  { funde, terme, filter }: Pick<Suchergebnis, 'funde' | 'terme' | 'filter'>,
  zeilen: readonly OeffentlichesAngebot[],
  sprache: Sprache,
): OeffentlicherTreffer[] {
  const jeId = new Map(zeilen.map(({ id, angaben }) => [id, angaben]));
  const gruende = new Map(funde.map(({ id, dokument }) => [id, listGruende(terme, dokument, filter)]));
  return treffer.flatMap(({ titel, orte: _orte, plaetze: _plaetze, eigenerStandort: _eigener, ...rest }) => {
    const angaben = jeId.get(rest.id);
    if (angaben === undefined) return [];
    const uebersetzt = angaben.uebersetzungen.find((eine) => eine.sprache === sprache);
    const wege = new Map(angaben.orte.map(({ art, ort }) => [ort ?? art, { art, ort }]));
    return [
      {
        ...rest,
        gruende: gruende.get(rest.id) ?? [],
        text: { sprache: uebersetzt?.sprache ?? 'de', titel: uebersetzt?.titel ?? titel },
        wege: [...wege.values()],
        stand: angaben.plaetze.stand,
      },
    ];
  });
}

/** One public Angebot; undefined for anything else, also for an id of the wrong form. */
export async function findOeffentliches(
  umfeld: Umfeld,
  id: string,
): Promise<OeffentlichesAngebot | undefined> {
  if (!Id.safeParse(id).success) return undefined;
  const [zeile] = await listOeffentliche(umfeld, [id]);
  return zeile;
}

async function listOeffentliche(umfeld: Umfeld, ids: readonly string[]): Promise<OeffentlichesAngebot[]> {
  const heute = umfeld.stichtag();
  const zeilen = await query<Omit<OeffentlichesAngebot, 'frische'>>(
    umfeld,
    'angebot_oeffentliche',
    `SELECT id, standort_id AS "standortId", angaben, anbieter, gueltig_bis AS "gueltigBis", bestaetigt_am AS "bestaetigtAm"
       FROM steuerung.lies_oeffentliche($1::uuid[], $2)`,
    [[...ids], heute],
  );
  return zeilen.map((zeile) => ({ ...zeile, frische: computeFrische(zeile, heute, RHYTHMUS_TAGE) }));
}

async function query<T extends object>(
  { pool }: Umfeld,
  name: string,
  text: string,
  values: unknown[],
): Promise<T[]> {
  const { rows } = await pool.query<T>({ name, text, values });
  return rows;
}

/** So many open proposals of one Angebot are kept; then somebody has to look first. */
const VORSCHLAEGE_HOECHSTENS = 20;
const VORSCHLAG_HOECHSTENS = 500;

/** A proposal of anybody, or of the keeper. Nothing is kept of who sent it. */
export async function createVorschlag(
  dienste: Dienste,
  anfrageId: string,
  {
    standortId,
    angebotId,
    feld,
    text,
    durch,
  }: { standortId: string; angebotId: string; feld: string; text: string; durch: 'OEFFENTLICH' | 'PFLEGE' },
): Promise<Result<null, Ablehnung>> {
  const code = VORSCHLAGSFELD_CODES.find((eines) => eines === feld);
  if (code === undefined) return fail(refuseVorschlag('FELD'));
  const gelesen = checkParagraphs(text, VORSCHLAG_HOECHSTENS);
  if (!gelesen.ok) return fail(refuseVorschlag('TEXT'));
  const inhalt = gelesen.wert;
  const fehler = findFehler(code, inhalt);
  if (fehler !== undefined) return fail(refuseVorschlag(fehler));
  return withActor(toKontext(dienste, anfrageId, 'angebot.createVorschlag', angebotId), async (trx) => {
    if ((await countOffeneVorschlaege(trx, standortId, angebotId)) >= VORSCHLAEGE_HOECHSTENS) {
      return fail(refuseVorschlag('VIELE'));
    }
    await insertVorschlag(trx, standortId, {
      id: createUuidV7(),
      angebotId,
      feld: code,
      inhalt,
      durch,
      am: dienste.stichtag(),
    });
    return ok(null);
  });
}

/** Contact of an office has a form of its own; any other text must name no person. */
function findFehler(
  feld: (typeof VORSCHLAGSFELD_CODES)[number],
  inhalt: string,
): Vorschlagsfehler | undefined {
  if (feld === 'TELEFON') return TELEFON.test(inhalt) ? undefined : 'TELEFON';
  if (feld === 'EMAIL') return EMAIL.test(inhalt) ? undefined : 'EMAIL';
  if (feld === 'WEBSEITE') return isWebadresse(inhalt) ? undefined : 'WEBSEITE';
  return checkFormen({ text: inhalt }, []).ok ? undefined : 'PERSON';
}

type Pflegeblick = {
  anbieter: string;
  angebote: {
    id: string;
    titel: string;
    bestaetigtAm: PlainDate;
    frische: Frische;
    angaben: Angaben;
    gemeldet: boolean;
  }[];
};

/** What a link opens. Reading changes nothing, however often a mail scanner does it. */
export async function findPflegeblick(
  dienste: Dienste,
  anfrageId: string,
  token: string,
): Promise<Pflegeblick | undefined> {
  const link = await findLink(dienste, token);
  if (link === undefined) return undefined;
  const heute = dienste.stichtag();
  const gelesen = await withActor(
    toKontext(dienste, anfrageId, 'angebot.openPflege', link.anbieterId, 'ABFRAGE'),
    async (trx) => {
      const { standortId, anbieterId } = link;
      // Its name, too, when its last Angebot is gone.
      const anbieter = (await findAnbieterzeile(trx, standortId, anbieterId))?.angaben.name ?? '';
      const gemeldete = new Set(await listGemeldete(trx, standortId, anbieterId));
      return ok({ anbieter, gemeldete, zeilen: await listAnbieterangebote(trx, standortId, anbieterId) });
    },
  );
  if (!gelesen.ok) return undefined;
  const { anbieter, gemeldete, zeilen } = gelesen.wert;
  return {
    anbieter,
    angebote: zeilen.map((zeile) => ({
      gemeldet: gemeldete.has(zeile.id),
      id: zeile.id,
      titel: zeile.angaben.titel,
      bestaetigtAm: zeile.bestaetigtAm,
      frische: computeFrische(zeile, heute, RHYTHMUS_TAGE),
      angaben: zeile.angaben,
    })),
  };
}

/** „Alle unverändert“, or one of them; answers how many were confirmed. */
export async function recordPflegebestaetigung(
  dienste: Dienste,
  anfrageId: string,
  token: string,
  angebotId: string | null,
): Promise<Result<number, Ablehnung>> {
  const link = await findLink(dienste, token);
  if (link === undefined) return fail(refuseNichtGefunden());
  const { standortId, anbieterId } = link;
  const am = dienste.stichtag();
  return withActor(
    toKontext(dienste, anfrageId, 'angebot.recordPflegebestaetigung', anbieterId),
    async (trx): Promise<Result<number, Ablehnung>> => {
      if (angebotId === null)
        return ok(
          await recordAlleUnveraendert(trx, standortId, { anbieterId, am, durch: 'PFLEGE', kontoId: null }),
        );
      const eigene = await listAnbieterangebote(trx, standortId, anbieterId);
      if (!eigene.some(({ id }) => id === angebotId)) return fail(refuseNichtGefunden());
      const ids = await setBestaetigt(trx, standortId, {
        ids: [angebotId],
        am,
        durch: 'PFLEGE',
        kontoId: null,
      });
      await insertAenderungen(trx, standortId, ids, {
        art: 'BESTAETIGT',
        durch: 'PFLEGE',
        felder: [],
        grund: null,
        kontoId: null,
        am,
      });
      return ok(ids.length);
    },
  );
}

/** A correction of the keeper; of an Angebot of another Organisation nothing is taken. */
export async function createPflegevorschlag(
  dienste: Dienste,
  anfrageId: string,
  token: string,
  vorschlag: { angebotId: string; feld: string; text: string },
): Promise<Result<null, Ablehnung>> {
  const link = await findLink(dienste, token);
  const blick = link === undefined ? undefined : await findPflegeblick(dienste, anfrageId, token);
  if (
    link === undefined ||
    blick === undefined ||
    !blick.angebote.some(({ id }) => id === vorschlag.angebotId)
  )
    return fail(refuseNichtGefunden());
  return createVorschlag(dienste, anfrageId, { ...vorschlag, standortId: link.standortId, durch: 'PFLEGE' });
}

/** A token has 43 characters of base64url; anything else is not even looked up. */
const TOKEN = /^[\w-]{43}$/;

async function findLink(
  umfeld: Umfeld,
  token: string,
): Promise<{ standortId: string; anbieterId: string } | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const [link] = await query<{ standortId: string; anbieterId: string }>(
    umfeld,
    'angebot_pflegelink',
    'SELECT standort_id AS "standortId", anbieter_id AS "anbieterId" FROM steuerung.lies_pflegelink($1, $2)',
    [hashToken(token), umfeld.stichtag()],
  );
  return link;
}

function toKontext(
  dienste: Dienste,
  anfrageId: string,
  ereignis: string,
  objektId: string,
  art: 'VERAENDERUNG' | 'ABFRAGE' = 'VERAENDERUNG',
): Kontext {
  return {
    dienste,
    actor: { art: 'system', name: 'angebot', mandantId: null },
    domaene: 'steuerung',
    zweck: 'Verzeichnis der Angebote',
    stichtag: dienste.stichtag(),
    protokoll: { ereignis, art, objektart: 'angebot', objektId },
    anfrageId,
  };
}

/** What is wrong, as a code for pages in other languages, and in German. */
function refuseVorschlag(code: Vorschlagsfehler): Ablehnung {
  return refuseRegel('VORSCHLAG_UNGUELTIG', 'Bitte prüfen Sie Ihre Angaben.', {
    fehler: [
      {
        pointer: code === 'FELD' ? '/feld' : '/text',
        code,
        detail: getTexte('de')(`fehler.${code}`),
      },
    ],
  });
}
