import { directionOf } from '#src/modules/akte/wertelisten/sprachen.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { listKontakte } from './ansicht.repo.ts';
import { listAssessments, listBereiche } from './assessment.repo.ts';
import {
  AufnahmeInhalt,
  BereichInhalt,
  BesondersInhalt,
  KontaktInhalt,
  SchrittInhalt,
  ZielInhalt,
} from './fall.model.ts';
import { findAufnahme, listSchritte, listZiele } from './fall.repo.ts';
import { toAntworten } from './to-kriterien.ts';
import {
  toAufnahmeOrt,
  toBereichOrt,
  toBesondersOrt,
  toKontaktOrt,
  toSchrittOrt,
  toZielOrt,
} from './siegelorte.ts';
import { listNamen } from './vertretung.repo.ts';

/** Contacts that the page of an Akte shows at once; the Zeitleiste has all. */
const KONTAKTE = 20;

/** Answers, reasons and decision of the Aufnahme; null before anything was recorded. */
export async function openAufnahme(trx: Trx, kontext: Kontext, akteId: string) {
  const { mandantId } = getKonto(kontext);
  const zeile = await findAufnahme(trx, mandantId, akteId);
  if (zeile === undefined) return null;
  const inhalt: AufnahmeInhalt =
    zeile.siegel === null
      ? { gruende: {} }
      : await kontext.dienste.tresor.open(toAufnahmeOrt(mandantId, akteId), zeile.siegel, AufnahmeInhalt);
  return {
    kriterien: toAntworten(zeile),
    gruende: inhalt.gruende,
    anderesFallmanagement: zeile.anderes_fallmanagement,
    dringlichkeit: zeile.dringlichkeit,
    zugangsweg: zeile.zugangsweg,
    sprache: zeile.sprache,
    anliegen: inhalt.anliegen ?? null,
    entscheidung: zeile.entscheidung,
    ablehnungsgrund: zeile.ablehnungsgrund,
    mitAusnahme: zeile.mit_begruendeter_ausnahme,
    begruendungAusnahme: inhalt.begruendungAusnahme ?? null,
    alternativerVerweis: inhalt.alternativerVerweis ?? null,
    entschiedenAm: zeile.entschieden_am,
    clearing: inhalt.clearing ?? null,
  };
}

/**
 * The newest assessment and the one before it, with their Bereiche. Special categories are opened only where a consent
 * carries them today (DP-E-01: read if consent); the log row then says so.
 */
export async function openAssessments(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  darfBesonders: (bereich: string) => boolean | Promise<boolean>,
) {
  const assessments = (await listAssessments(trx, getKonto(kontext).mandantId, akteId)).slice(0, 2);
  const ids = assessments.map(({ id }) => id);
  const bereiche = await openBereiche(trx, kontext, akteId, ids, darfBesonders);
  if (bereiche.some((bereich) => 'besonders' in bereich))
    kontext.protokoll.abfrageklasse = 'besondere-kategorien';
  return assessments.map((assessment) => ({
    ...assessment,
    bereiche: bereiche.filter(({ assessmentId }) => assessmentId === assessment.id),
  }));
}

/** The Bereiche of these assessments of one Akte, opened. */
export async function openBereiche(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  assessmentIds: readonly string[],
  darfBesonders: (bereich: string) => boolean | Promise<boolean>,
) {
  const { mandantId } = getKonto(kontext);
  const { tresor } = kontext.dienste;
  const zeilen = await listBereiche(trx, mandantId, assessmentIds);
  return Promise.all(
    zeilen.map(async (zeile) => {
      const { assessment_id: id, bereich, siegel, besonders } = zeile;
      const inhalt =
        siegel === null
          ? {}
          : await tresor.open(toBereichOrt(mandantId, akteId, id, bereich), siegel, BereichInhalt);
      const text =
        besonders === null || !(await darfBesonders(bereich))
          ? undefined
          : await tresor.open(toBesondersOrt(mandantId, akteId, id, bereich), besonders, BesondersInhalt);
      const { erhebung, bedarf, version } = zeile;
      return {
        assessmentId: id,
        bereich,
        erhebung,
        bedarf,
        version,
        ...inhalt,
        ...(text === undefined ? {} : { besonders: text.text }),
      };
    }),
  );
}

/** Ziele by priority with their steps, and the tasks without a Ziel. */
export async function openHilfeplan(trx: Trx, kontext: Kontext, akteId: string) {
  const { mandantId } = getKonto(kontext);
  const { tresor } = kontext.dienste;
  const [ziele, schritte] = await joinAll([
    listZiele(trx, mandantId, akteId),
    listSchritte(trx, mandantId, akteId),
  ]);
  const zielInhalte = await tresor.openMany(
    ziele.map(({ id, siegel }) => ({ ort: toZielOrt(mandantId, akteId, id), siegel })),
    ZielInhalt,
  );
  const schrittInhalte = await tresor.openMany(
    schritte.map(({ id, siegel }) => ({ ort: toSchrittOrt(mandantId, akteId, id), siegel })),
    SchrittInhalt,
  );
  const geplant = schritte.map((schritt, stelle) => ({
    id: schritt.id,
    zielId: schritt.ziel_id,
    was: schrittInhalte[stelle]?.was ?? '',
    hinweis: schrittInhalte[stelle]?.hinweis ?? null,
    kette: schrittInhalte[stelle]?.kette ?? null,
    art: schritt.art,
    wer: schritt.wer,
    faelligAm: schritt.faellig_am,
    stand: schritt.stand,
    personIds: schrittInhalte[stelle]?.personIds ?? [],
    version: schritt.version,
  }));
  const mitSchritten = ziele.map((ziel, stelle) => {
    const inhalt: ZielInhalt = zielInhalte[stelle] ?? { wortlaut: '', sprache: 'de' };
    return {
      id: ziel.id,
      wortlaut: inhalt.wortlaut,
      sprache: inhalt.sprache,
      richtung: directionOf(inhalt.sprache),
      uebersetzung: inhalt.uebersetzung ?? null,
      bereich: ziel.bereich,
      prioritaet: ziel.prioritaet,
      indikator: inhalt.indikator ?? null,
      frist: ziel.frist,
      werTutWas: inhalt.werTutWas ?? null,
      form: ziel.form,
      stand: ziel.stand,
      standSeit: ziel.stand_seit,
      vereinbartAm: ziel.vereinbart_am,
      personIds: inhalt.personIds ?? [],
      version: ziel.version,
      schritte: geplant.filter(({ zielId }) => zielId === ziel.id),
    };
  });
  return { ziele: mitSchritten, aufgaben: geplant.filter(({ zielId }) => zielId === null) };
}

/** The latest contacts with their notes, and how many there are in all. */
export async function openKontakte(trx: Trx, kontext: Kontext, akteId: string) {
  const { mandantId } = getKonto(kontext);
  const zeilen = await listKontakte(trx, mandantId, akteId, KONTAKTE);
  const namen = await listNamen(
    trx,
    zeilen.map((zeile) => zeile.erfasst_von),
  );
  const kontakte = await Promise.all(
    zeilen.map(async (zeile) => {
      const ort = toKontaktOrt(mandantId, akteId, zeile.id);
      const inhalt =
        zeile.siegel === null ? {} : await kontext.dienste.tresor.open(ort, zeile.siegel, KontaktInhalt);
      return {
        id: zeile.id,
        datum: zeile.datum,
        art: zeile.art,
        ort: zeile.ort,
        dauerMinuten: zeile.dauer_minuten,
        sprache: zeile.sprache,
        sprachmittlung: zeile.sprachmittlung,
        themen: zeile.themen,
        erreicht: zeile.erreicht,
        abgebrochen: zeile.abgebrochen,
        vomPapier: zeile.vom_papier,
        notiz: inhalt.notiz ?? null,
        zweitePerson: inhalt.zweitePerson ?? null,
        erfasstVon: namen.get(zeile.erfasst_von) ?? '–',
        version: zeile.version,
      };
    }),
  );
  return { kontakte, gesamt: zeilen[0]?.gesamt ?? 0, gespraeche: zeilen[0]?.gespraeche ?? 0 };
}
