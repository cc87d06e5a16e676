import { runSummen } from '#src/modules/bericht/index.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { runWeiterleitungsfristen } from '#src/modules/foerderung/index.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { createAkten, listErzaehlende, listGeschichten } from './create-akten.ts';
import { createKonten } from './create-konten.ts';
import { createOrte } from './create-orte.ts';
import { createStellen } from './create-stellen.ts';
import { createErzaehler } from './erzaehler.ts';
import { createDemoFallanalysen } from './geschichten/fallanalysen.ts';
import { createDemoFachfragen } from './geschichten/fachfragen.ts';
import { createDemoGremien } from './geschichten/gremien.ts';
import { createDemoAblage } from './geschichten/ablage.ts';
import { createDemoQualifizierung } from './geschichten/qualifizierung.ts';
import { createDemoAustausch } from './geschichten/austausch.ts';
import { createDemoAnlaufstellen } from './geschichten/anlaufstellen.ts';
import { createDemoAngebote } from './geschichten/angebote.ts';
import { createDemoKonzepte } from './geschichten/konzept.ts';
import { createDemoSchnittstellen } from './geschichten/schnittstellen.ts';
import { createDemoBewilligung } from './geschichten/bewilligung.ts';
import { createDemoAntraege, fillLennetal } from './geschichten/foerderung.ts';
import { createDemoZahlungen } from './geschichten/zahlung.ts';
import {
  createDemoUnterlagen,
  createDemoWeiterleitungen,
  type Weiterleitungserzaehler,
} from './geschichten/weiterleitung.ts';
import { createDemoFallanfragen } from './geschichten/fallanfragen.ts';
import { createDemoNachweis } from './geschichten/nachweis.ts';
import { createDemoEskalationen } from './geschichten/eskalationen.ts';
import { createDemoMeldungen } from './geschichten/meldungen.ts';
import {
  createDemoErsteAusgabe,
  createDemoOffeneDaten,
  createDemoOffeneZuwendungen,
} from './geschichten/offene-daten.ts';
import { createDemoThemen, MELDENDE } from './geschichten/themen.ts';
import { createDemoPartnerstelle } from './geschichten/partnerstelle.ts';
import { createDemoAbsprache, createDemoUebergabe } from './geschichten/wechsel.ts';
import { createDemoVerweisergebnisse, VERWEISENDE } from './geschichten/verweisergebnisse.ts';
import { createDemoAbgabe, createDemoSammeleintraege, createDemoWarteliste } from './geschichten/zugang.ts';
import { toActor } from './to-actor.ts';
import { LENNETAL_PLAN, RURHAFEN_PLAN } from './stellenplan.ts';

/** How many own Akten the accounts of the story have, and each account as its session would act. */
export type Demostand = { akten: number; actorOf: (kennung: string) => KontoActor };

/** Seed of the demo that `npm start` shows. */
export const DEMO_SAAT = 1;

/**
 * Fills the story a newcomer sees. Everything goes through the use cases of the product, so keys, log, Ereignisse and
 * Zählsätze are there as in life. A second call changes nothing; one after an interruption goes on where it stopped.
 */
export async function createDemo(
  laufzeit: { dienste: Dienste; neu: boolean },
  melde: (zeile: string) => void,
  saat: number = DEMO_SAAT,
): Promise<Demostand> {
  const { dienste } = laufzeit;
  if (laufzeit.neu) melde('Demo: Orte, Konten und Stellen …');
  await createOrte(dienste);
  const ids = await createKonten(dienste);
  const actorOf = (kennung: string): KontoActor => toActor(ids, kennung);
  for (const plan of [LENNETAL_PLAN, RURHAFEN_PLAN]) {
    const erzaehler = createErzaehler(dienste, actorOf(plan.konto), `stellen-${plan.standort}`);
    await createStellen(erzaehler, plan);
    if (plan === LENNETAL_PLAN)
      await createDemoErsteAusgabe({
        helen: createErzaehler(dienste, actorOf('helen.strathoff'), 'offene-daten-erste-helen'),
        friederike: createErzaehler(dienste, actorOf('friederike.lohmeyer'), 'offene-daten-erste-friederike'),
      });
  }
  await createDemoAntraege({
    ulrich: createErzaehler(dienste, actorOf('ulrich.bramfeld'), 'foerderung-lennetal'),
    hanne: createErzaehler(dienste, actorOf('rurhafen.ki'), 'foerderung-rurhafen'),
    edgar: createErzaehler(dienste, actorOf('rurhafen.zeichnung'), 'foerderung-rurhafen-zeichnung'),
  });
  // After the Antrag for 2027, which begins from the Stellenplan.
  await createDemoBewilligung(
    (kennung, teil) => createErzaehler(dienste, actorOf(kennung), `foerderung-${teil}`),
    fillLennetal,
  );
  await createDemoZahlungen({
    vorbereitung: createErzaehler(dienste, actorOf('ulrich.bramfeld'), 'zahlung-ulrich'),
    zeichnung: createErzaehler(dienste, actorOf('petra.lindhoff'), 'zahlung-petra'),
    anke: createErzaehler(dienste, actorOf('anke.sollbach'), 'zahlung-anke'),
    jens: createErzaehler(dienste, actorOf('jens.markwart'), 'zahlung-jens'),
    kasse: createErzaehler(dienste, actorOf('landeskasse'), 'zahlung-kasse'),
  });
  const erzaehle: Weiterleitungserzaehler = (wer, akt) =>
    createErzaehler(
      dienste,
      actorOf(wer === 'ulrich' ? 'ulrich.bramfeld' : 'petra.lindhoff'),
      `weiterleitung-${akt}`,
    );
  await createDemoUnterlagen(erzaehle);
  await createDemoWeiterleitungen(erzaehle);
  await runWeiterleitungsfristen({ ...dienste, stichtag: () => toPlainDate('2026-03-02') });
  await createDemoNachweis(dienste, (kennung, teil) =>
    createErzaehler(dienste, actorOf(kennung), `nachweis-${teil}`),
  );
  await createDemoPartnerstelle(createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'partnerstelle'));
  if (laufzeit.neu) melde('Demo: Akten …');
  const geschichten = listGeschichten(ids.get('jana.terhorn') ?? '');
  const akten = await runAll(
    listErzaehlende().map((kennung) => createAkten(dienste, kennung, actorOf(kennung), geschichten, saat)),
  );
  await createDemoUebergabe(
    createErzaehler(dienste, actorOf('caritas.obermoos'), 'wechsel-uebergabe'),
    ids.get('miriam.ostgard') ?? '',
  );
  await createDemoAbsprache(
    createErzaehler(dienste, actorOf('miriam.ostgard'), 'wechsel-absprache'),
    ids.get('caritas.lindenau') ?? '',
  );
  await createDemoFallanfragen(createErzaehler(dienste, actorOf('jana.terhorn'), 'fallanfragen'));
  await createDemoZugang(dienste, actorOf);
  await createDemoFachfragen(
    createErzaehler(dienste, actorOf('jana.terhorn'), 'fachfragen-jana'),
    createErzaehler(dienste, actorOf('tobias.rehwinkel'), 'fachfragen-tobias'),
    createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'fachfragen-sabine'),
  );
  await createDemoFallanalysen(
    createErzaehler(dienste, actorOf('jana.terhorn'), 'fallanalysen-jana'),
    createErzaehler(dienste, actorOf('altenbrueck.sievering'), 'fallanalysen-maike'),
  );
  await createDemoGremien(
    createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'gremien-sabine'),
    createErzaehler(dienste, actorOf('ulrich.bramfeld'), 'gremien-ulrich'),
  );
  await createDemoKonzepte(createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'konzepte'));
  await createDemoAustausch({
    sabine: createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'austausch-sabine'),
    jana: createErzaehler(dienste, actorOf('jana.terhorn'), 'austausch-jana'),
    ulrich: createErzaehler(dienste, actorOf('ulrich.bramfeld'), 'austausch-ulrich'),
    rurhafen: createErzaehler(dienste, actorOf('rurhafen.ki'), 'austausch-rurhafen'),
    helen: createErzaehler(dienste, actorOf('helen.strathoff'), 'austausch-helen'),
  });
  await createDemoAngebote(createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'angebote'));
  await createDemoVerweisergebnisse(
    dienste,
    createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'verweisergebnisse'),
    VERWEISENDE.map((wer) => createErzaehler(dienste, actorOf(wer), `verweisergebnisse-${wer}`)),
  );
  await createDemoAnlaufstellen({
    sabine: createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'anlaufstellen-sabine'),
    rurhafen: createErzaehler(dienste, actorOf('rurhafen.koordination'), 'anlaufstellen-rurhafen'),
  });
  await createDemoThemen(
    createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'themen-sabine'),
    new Map(MELDENDE.map((wer) => [wer, createErzaehler(dienste, actorOf(wer), `themen-${wer}`)])),
  );
  await createDemoEskalationen({
    sabine: createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'eskalation-sabine'),
    ulrich: createErzaehler(dienste, actorOf('ulrich.bramfeld'), 'eskalation-ulrich'),
    birte: createErzaehler(dienste, actorOf('rurhafen.koordination'), 'eskalation-birte'),
    hanne: createErzaehler(dienste, actorOf('rurhafen.ki'), 'eskalation-hanne'),
    helen: createErzaehler(dienste, actorOf('helen.strathoff'), 'eskalation-helen'),
  });
  await createDemoMeldungen({
    sabine: createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'meldungen-sabine'),
    ulrich: createErzaehler(dienste, actorOf('ulrich.bramfeld'), 'meldungen-ulrich'),
    hanne: createErzaehler(dienste, actorOf('rurhafen.ki'), 'meldungen-hanne'),
    helen: createErzaehler(dienste, actorOf('helen.strathoff'), 'meldungen-helen'),
    bezirk: createErzaehler(dienste, actorOf('anke.sollbach'), 'meldungen-bezirk'),
  });
  await createDemoSchnittstellen(
    createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'schnittstellen-sabine'),
  );
  await createDemoAblage(
    createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'ablage-sabine'),
    createErzaehler(dienste, actorOf('helen.strathoff'), 'ablage-helen'),
  );
  await createDemoQualifizierung({
    jana: createErzaehler(dienste, actorOf('jana.terhorn'), 'qualifizierung-jana'),
    maike: createErzaehler(dienste, actorOf('altenbrueck.sievering'), 'qualifizierung-maike'),
    nele: createErzaehler(dienste, actorOf('altenbrueck.harkort'), 'qualifizierung-nele'),
    sabine: createErzaehler(dienste, actorOf('sabine.wiesenkamp'), 'qualifizierung-sabine'),
  });
  await runSummen(dienste);
  await createDemoOffeneZuwendungen({
    helen: createErzaehler(dienste, actorOf('helen.strathoff'), 'offene-zuwendungen-helen'),
    friederike: createErzaehler(dienste, actorOf('friederike.lohmeyer'), 'offene-zuwendungen-friederike'),
  });
  await createDemoOffeneDaten({
    helen: createErzaehler(dienste, actorOf('helen.strathoff'), 'offene-daten-helen'),
    friederike: createErzaehler(dienste, actorOf('friederike.lohmeyer'), 'offene-daten-friederike'),
  });
  const anzahl = akten.reduce((summe, zahl) => summe + zahl, 0);
  if (laufzeit.neu) melde(`Demo vollständig: ${anzahl} Akten.`);
  return { akten: anzahl, actorOf };
}

/** Waiting list, work without an Akte, an Abgabe in the inbox: every page of the way in shows something. */
async function createDemoZugang(dienste: Dienste, actorOf: Demostand['actorOf']): Promise<void> {
  const jana = actorOf('jana.terhorn');
  await createDemoWarteliste(createErzaehler(dienste, jana, 'warteliste'));
  await createDemoSammeleintraege(createErzaehler(dienste, jana, 'sammeleintraege'));
  await createDemoAbgabe(createErzaehler(dienste, actorOf('kim.birkenfels'), 'abgabe'), jana.mandantId ?? '');
}

/** Waits for all, also when one fails: nothing may still be writing while the caller closes the connections. */
async function runAll<T>(laeufe: readonly Promise<T>[]): Promise<T[]> {
  const ergebnisse = await Promise.allSettled(laeufe);
  return ergebnisse.map((ergebnis) => {
    if (ergebnis.status === 'rejected') throw ergebnis.reason;
    return ergebnis.value;
  });
}
