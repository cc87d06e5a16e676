import { createUuidV7 } from '#src/core/ids.ts';
import {
  FALLANFRAGE,
  HERKUNFT,
  KINDESWOHL,
  KRITERIEN,
  HELFER,
  RECHTSKREIS,
  SAMMELEINTRAG,
  SCHRITT,
  STELLE,
  VERWEIS,
  ZIEL,
} from './eingaben.ts';
import { createEinwilligung, type Objekte } from './objekte.ts';
import { createBestandProben } from './bestand-proben.ts';
import { createBerichtigungProben } from './berichtigung-proben.ts';
import { createAenderungProben } from './aenderung-proben.ts';
import { createEingangProben } from './eingang-proben.ts';
import { createFallanalyseProben } from './fallanalyse-proben.ts';
import { createSteuerungProben } from './steuerung-proben.ts';
import { createSchnittstelleProben } from './schnittstelle-proben.ts';
import { createThemenProben } from './thema-proben.ts';
import { createFachfrageProben } from './fachfrage-proben.ts';
import { createGremiumProben } from './gremium-proben.ts';
import { createFoerderungProben } from './foerderung-proben.ts';
import { createKontoProben } from './konto-proben.ts';
import { createLoeschungProben } from './loeschung-proben.ts';
import { createNachweisProben } from './nachweis-proben.ts';
import { createPruefungProben } from './pruefung-proben.ts';
import { createUeberblickProben } from './ueberblick-proben.ts';
import { createUnterlagenProben } from './unterlagen-proben.ts';
import { createLaufjahrProben } from './laufjahr-proben.ts';
import { createBrueckeProben } from './bruecke-proben.ts';
import { createWeiterleitungProben } from './weiterleitung-proben.ts';
import type { Probe } from './probe.ts';
import { createFindenproben } from './proben-finden.ts';
import { createSpracheProben } from './sprache-proben.ts';
import { createZahlungProben } from './zahlung-proben.ts';

const HEUTE = '2026-10-19';
const V = { version: 1 };
const CSV = { 'content-type': 'text/csv' };
const NEUE_PERSON = { art: 'NEU', identitaet: { familienname: 'Probe', vornamen: 'Neu' } };
const KURZBERATUNG = {
  zugangsweg: 'SOZIALAMT',
  sprache: 'ar',
  bedarfe: ['SPRACHE'],
  information: { am: HEUTE, form: 'BEIDES' },
};
const ZUGANG = { token: 'niemand-kennt-ihn', code: 'AAAA-AAAA' };

/** How to call each operation on the owner's objects. An operation without a row fails the matrix. */
export function createProben(o: Objekte, standortId: string): Readonly<Record<string, Probe>> {
  const akte = (rest: string, body?: unknown): Probe => ({
    bindung: 'akte',
    pfad: `/akten/${o.akteId}${rest}`,
    body,
  });
  const kurz = (rest: string, body?: unknown): Probe => ({
    bindung: 'akte',
    pfad: `/kurzberatungen/${o.akteId}${rest}`,
    body,
  });
  const verweis = (rest: string, body: object): Probe => ({
    bindung: 'akte',
    pfad: `/verweise/${o.verweisId}/${rest}`,
    body: { ...V, ...body },
  });
  const kindeswohl = (rest: string, body: object): Probe => ({
    bindung: 'akte',
    pfad: `/kindeswohl/${o.kindeswohlId}/${rest}`,
    body: { version: 999, am: HEUTE, ...body },
  });
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const mandant = (pfad: string, body?: unknown): Probe => ({ bindung: 'mandant', pfad, body });
  const anfrage = (rest: string, body: object): Probe =>
    mandant(`/fallanfragen/${o.anfrageId}/${rest}`, body);
  const bericht = (endung: string): Probe =>
    liste(`/stellenbesetzung${endung}?baustein=3&stichtag=2022-09-30`);
  return {
    ...createKontoProben(o, standortId),
    'standort.listStandorte': liste('/standorte'),
    'standort.listKommunen': liste(`/standorte/${standortId}/kommunen`),
    'stellenbesetzung.getStellenbesetzung': bericht(''),
    'stellenbesetzung.listBefunde': bericht('/befunde'),
    'stellenbesetzung.exportCsv': bericht('.csv'),
    'stellenbesetzung.exportXlsx': bericht('.xlsx'),
    'stellenbesetzung.exportPdf': bericht('.pdf'),
    'stellenbesetzung.importStellenbesetzung': {
      ...liste('/stellenbesetzung/import?baustein=1&probelauf=true', 'kommune\n'),
      kopf: CSV,
    },
    'stelle.listStellen': liste('/stellen'),
    'stelle.getStellenverlauf': { bindung: 'standort', pfad: `/stellen/${o.stelleId}/verlauf` },
    'stelle.createStelle': liste('/stellen', STELLE),
    'stelle.updateStelle': { bindung: 'standort', pfad: `/stellen/${o.stelleId}`, body: { ...STELLE, ...V } },
    'stelle.createBesetzung': {
      bindung: 'standort',
      pfad: `/stellen/${o.stelleId}/besetzungen`,
      body: { vzae: 50, gueltigVon: '2026-05-01' },
    },
    'stelle.updateBesetzung': {
      bindung: 'standort',
      pfad: `/besetzungen/${o.besetzungId}`,
      body: { ab: '2026-06-01', vzae: 80 },
    },
    'stelle.closeBesetzung': {
      bindung: 'standort',
      pfad: `/besetzungen/${o.besetzungId}/ende`,
      body: { letzterTag: '2026-07-31' },
    },
    'stelle.recordKontingent': liste('/kontingente', {
      baustein: 2,
      ab: '2026-01-01',
      zugewiesen: 500,
      vorgesehen: 400,
    }),
    'person.suchePersonen': liste('/personen/suche', { q: 'Matrixprobe' }),
    'person.findDubletten': liste('/personen/dubletten', {
      identitaet: { familienname: 'Matrixprobe', vornamen: 'Rahaf' },
    }),
    'person.getPerson': { bindung: 'akte', pfad: `/personen/${o.personId}` },
    'person.listPersonen': akte('/personen'),
    'person.addBeteiligte': akte('/personen', { rolle: 'KIND', person: NEUE_PERSON }),
    'person.listDublettenpaare': liste('/personen/dublettenpaare'),
    'person.recordVerschieden': {
      bindung: 'akte',
      pfad: '/personen/verschiedene',
      body: { personIds: [o.personId, o.personId] },
    },
    'person.createZusammenfuehrung': {
      bindung: 'akte',
      pfad: '/personen/zusammenfuehrungen',
      body: { bleibt: { personId: o.personId, ...V }, doppelt: { personId: o.personId, ...V } },
    },
    'person.listZusammenfuehrungen': liste('/personen/zusammenfuehrungen'),
    'person.undoZusammenfuehrung': {
      bindung: 'akte',
      pfad: `/personen/zusammenfuehrungen/${o.zusammenfuehrungId}/aufhebung`,
    },
    'person.updateBeteiligung': akte(`/personen/${o.personId}`, { ...V, rolle: 'KIND' }),
    'person.closeBeteiligung': akte(`/personen/${o.personId}/austritt`, {
      ...V,
      am: HEUTE,
      grund: 'AUSGEZOGEN',
    }),
    'person.updatePerson': {
      bindung: 'akte',
      pfad: `/personen/${o.personId}`,
      body: { ...V, akteId: o.akteId, identitaet: { familienname: 'Matrixprobe', vornamen: 'Rahaf' } },
    },
    'einwilligung.listEinwilligungen': akte('/einwilligungen'),
    'einwilligung.getEinwilligung': { bindung: 'akte', pfad: `/einwilligungen/${o.einwilligungId}` },
    'einwilligung.createEinwilligung': akte('/einwilligungen', createEinwilligung(o.personId)),
    'einwilligung.getWiderrufsfolgen': {
      bindung: 'akte',
      pfad: `/einwilligungen/${o.einwilligungId}/widerrufsfolgen`,
    },
    'einwilligung.recordWiderruf': {
      bindung: 'akte',
      pfad: `/einwilligungen/${o.einwilligungId}/widerruf`,
      body: { version: 999 },
    },
    'einwilligung.listEinwilligungstexte': liste('/einwilligungstexte'),
    'einwilligung.getInformationsblatt': liste(`/datenschutzinformation/${createUuidV7()}`),
    'verweis.listVerweise': akte('/verweise'),
    'verweis.listTagesverweise': liste('/verweise/mein-tag'),
    'verweis.createVerweis': akte('/verweise', VERWEIS),
    'verweis.updateVerweis': {
      bindung: 'akte',
      pfad: `/verweise/${o.verweisId}`,
      body: { version: 999, ...VERWEIS },
    },
    'verweis.recordZustimmung': verweis('zustimmung', { entscheidung: 'EINGEWILLIGT' }),
    'verweis.issueVerweis': verweis('vermittlung', { weg: 'LINK' }),
    'verweis.recordVersuch': verweis('versuche', { datum: HEUTE, kanal: 'TELEFON' }),
    'verweis.recordAntwort': verweis('antworten', { datum: HEUTE, code: 'ANGENOMMEN' }),
    'verweis.recordNachricht': verweis('nachrichten', { text: 'Ja.' }),
    'verweis.recordKenntnis': verweis('kenntnis', {}),
    'verweis.recordZusammenfuehrung': verweis('zusammenfuehrung', { text: 'Ziel erreicht.' }),
    'verweis.recordRueckzug': verweis('rueckzug', { grund: 'WUNSCH' }),
    'verweis.openZugang': liste('/verweis-zugang/oeffnung', ZUGANG),
    'verweis.recordZugangsantwort': liste('/verweis-zugang/antworten', {
      zugang: ZUGANG,
      id: createUuidV7(),
      code: 'ANGENOMMEN',
    }),
    'netzwerk.getNetzwerk': akte('/netzwerk'),
    'netzwerk.createHelfer': akte('/netzwerk', HELFER),
    'netzwerk.updateHelfer': akte(`/netzwerk/${o.helferId}`, { ...V, ...HELFER }),
    'netzwerk.closeHelfer': akte(`/netzwerk/${o.helferId}/ende`, { version: 999, bis: HEUTE }),
    'kalender.getKalenderdatei': liste('/kalender-abo/niemand-kennt-ihn.ics'),
    'schutzkonzept.getSchutzkonzept': liste('/schutzkonzept'),
    'schutzkonzept.updateSchutzkonzept': liste('/schutzkonzept', { hausbesuchZuZweit: true }),
    'kurzberatung.createKurzberatung': liste('/kurzberatungen', KURZBERATUNG),
    'kurzberatung.getKurzberatung': kurz(''),
    'kurzberatung.updateKurzberatung': kurz('', { ...V, ...KURZBERATUNG }),
    'kurzberatung.addPerson': kurz('/person', { ...V, person: NEUE_PERSON }),
    'kurzberatung.closeKurzberatung': kurz('/beendigung', { ...V, ergebnis: 'ANLIEGEN_GEKLAERT' }),
    'entwurf.getEntwurf': { bindung: 'konto', pfad: `/entwuerfe/kontakt/${createUuidV7()}` },
    'entwurf.updateEntwurf': {
      bindung: 'konto',
      pfad: `/entwuerfe/kontakt/${createUuidV7()}`,
      body: { inhalt: { notiz: 'x' } },
    },
    'entwurf.deleteEntwurf': { bindung: 'konto', pfad: `/entwuerfe/kontakt/${createUuidV7()}` },
    'rechtskreis.getRechtskreis': akte('/rechtskreis'),
    'rechtskreis.createEintrag': akte('/rechtskreis', RECHTSKREIS),
    'rechtskreis.updateEintrag': akte(`/rechtskreis/${o.eintragId}`, { ...V, ...RECHTSKREIS }),
    'rechtskreis.closeEintrag': akte(`/rechtskreis/${o.eintragId}/ende`, { version: 999, gueltigBis: HEUTE }),
    'rechtskreis.recordRuecknahme': akte(`/rechtskreis/${o.eintragId}/ruecknahme`, {
      version: 999,
      grund: 'Irrtum',
    }),
    'rechtskreis.recordZurueckstellung': akte('/rechtskreis-hinweise', {
      schluessel: o.hinweis,
      grund: 'Schon geklärt',
    }),
    'rechtskreis.undoZurueckstellung': akte(`/rechtskreis-hinweise/${o.zurueckstellungId}/aufhebung`),
    'fall.getMeinTag': liste('/mein-tag'),
    'fall.listAkten': liste('/akten'),
    ...createFindenproben(o),
    'fall.getAkte': akte(''),
    'fall.listZeitleiste': akte('/zeitleiste'),
    'fall.getVergleich': akte('/assessmentvergleich'),
    'fall.listZielverlauf': akte(`/ziele/${o.zielId}/verlauf`),
    'fall.createUeberfuehrung': akte('/ueberfuehrung', V),
    'fall.createFolgefall': akte('/folgefall', {
      information: { am: HEUTE, form: 'BEIDES' },
      zugangsweg: 'WEITERES',
      sprache: 'ar',
    }),
    'fall.updateAufnahmekriterien': akte('/aufnahmekriterien', { ...V, kriterien: KRITERIEN }),
    'fall.recordAufnahme': akte('/aufnahme', { ...V, entscheidung: 'AUFGENOMMEN' }),
    'fall.createAssessment': akte('/assessments', {}),
    'fall.updateBereich': akte(`/assessments/${o.assessmentId}/bereiche/SPRACHE`, {
      version: 0,
      erhebung: 'NICHT_ERHOBEN',
    }),
    'fall.closeAssessment': akte(`/assessments/${o.assessmentId}/abschluss`, { version: 999 }),
    'fall.createZiel': akte('/ziele', ZIEL),
    'fall.updateZiel': akte(`/ziele/${o.zielId}`, { ...V, ...ZIEL }),
    'fall.updateZielstand': akte(`/ziele/${o.zielId}/stand`, { ...V, stand: 'IN_ARBEIT' }),
    'fall.recordOhneZiel': akte('/ohne-ziel', { ...V, begruendung: 'Noch zu früh.' }),
    'fall.createSchritt': akte('/schritte', { zielId: o.zielId, ...SCHRITT }),
    'fall.updateSchritt': akte(`/schritte/${o.schrittId}`, { ...V, zielId: o.zielId, ...SCHRITT }),
    'fall.updateSchrittstand': akte(`/schritte/${o.schrittId}/stand`, { ...V, stand: 'ERLEDIGT' }),
    'fall.recordKontakt': akte('/kontakte', { datum: HEUTE, art: 'TELEFON' }),
    'fall.updateKontakt': akte(`/kontakte/${o.kontaktId}`, { ...V, datum: HEUTE, art: 'TELEFON' }),
    'fall.listKontaktwege': akte('/kontaktwege'),
    'fall.updateBarrierebedarf': akte(`/barrierebedarf/${o.personId}`, { version: 0 }),
    'fall.updateTermin': akte('/termin', { ...V, termin: null }),
    'fall.updateWohnort': akte('/wohnort', {
      ...V,
      anlass: 'BERICHTIGUNG',
      kommuneId: null,
      grund: 'Verwechselt',
    }),
    'fall.recordSichtung': akte('/sichtungen', {
      ...V,
      ergebnis: 'WIE_VEREINBART',
      termin: { art: 'WIEDERVORLAGE', datum: '2026-11-02' },
    }),
    'fall.recordRuhen': akte('/ruhen', { ...V, grund: 'NICHT_ERREICHBAR' }),
    'fall.recordFortfuehrung': akte('/fortfuehrung', V),
    'fall.closeFall': akte('/abschluss', { version: 999, grund: 'ZIELE_ERREICHT' }),
    'fall.closeNachsorge': akte('/nachsorge-ende', { ...V, ergebnis: 'ERLEDIGT' }),
    'fall.createVertretung': akte('/vertretung', {
      kontoId: createUuidV7(),
      von: HEUTE,
      bis: '2026-10-25',
      grund: 'URLAUB',
    }),
    'fall.listVertretungspersonen': liste('/vertretungspersonen'),
    'fall.createAbsprache': liste('/vertretungsabsprachen', {
      kontoId: createUuidV7(),
      von: HEUTE,
      bis: '2026-10-25',
      akteIds: null,
    }),
    'fall.listAbsprachen': liste('/vertretungsabsprachen'),
    'fall.closeAbsprache': { bindung: 'akte', pfad: `/vertretungsabsprachen/${o.abspracheId}/ende` },
    'fall.listTeamabsprachen': liste('/team/vertretungen'),
    'fall.createTeamvertretung': mandant(`/team/vertretungen/${o.abspracheId}/aktivierung`, {
      von: HEUTE,
      bis: '2026-10-25',
      grund: 'ABWESENHEIT',
    }),
    'fall.listDeckung': { bindung: 'akte', pfad: `/vertretungsabsprachen/${o.abspracheId}/deckung` },
    'fall.recordGrundlage': {
      bindung: 'akte',
      pfad: `/vertretungsabsprachen/${o.abspracheId}/grundlagen`,
      body: { akteId: o.akteId, rechtsgrundlage: 'MUTMASSLICH', begruendung: 'Gerade nicht erreichbar.' },
    },
    'fall.closeTeamvertretung': mandant(`/team/vertretungen/${o.abspracheId}/ende`),
    'uebergabe.listUebergaben': liste('/uebergaben'),
    'uebergabe.createUebergabe': akte('/uebergaben', {
      anKontoId: createUuidV7(),
      anlass: 'FACHLICH',
      stand: 'Kurs gewählt.',
    }),
    'uebergabe.listProtokoll': akte('/uebergaben'),
    'uebergabe.recordEntscheidung': {
      bindung: 'akte',
      pfad: `/uebergaben/${o.uebergabeId}/entscheidung`,
      body: { entscheidung: 'ANGENOMMEN' },
    },
    'uebergabe.listKollegium': liste('/team/kollegium'),
    'uebergabe.getOffenes': mandant(`/team/kollegium/${o.kollegeId}/offenes`),
    'uebergabe.createVorschlaege': mandant(`/team/kollegium/${o.kollegeId}/uebergaben`, {
      anlass: 'AUSSCHEIDEN',
      zuteilung: [{ akteId: createUuidV7(), anKontoId: createUuidV7() }],
    }),
    'uebergabe.recordRueckzug': mandant(`/team/uebergaben/${o.uebergabeId}/rueckzug`),
    'abgabe.listEmpfaenger': akte('/abgabe-empfaenger'),
    'abgabe.listProtokoll': akte('/abgaben'),
    'abgabe.createAbgabe': akte('/abgaben', { anMandantId: createUuidV7(), anlass: 'UMZUG' }),
    'abgabe.recordRueckzug': akte(`/abgaben/${o.abgabeId}/rueckzug`),
    'abgabe.issueAbgabe': akte(`/abgaben/${o.abgabeId}/uebergabe`, {
      version: 999,
      stand: 'Kurs gewählt.',
      informiertAm: HEUTE,
      bedarfe: ['SPRACHE'],
      teile: [],
    }),
    'abgabe.countAbgaben': liste('/abgaben/anzahl'),
    'abgabe.listAbgaben': liste('/abgaben'),
    'abgabe.recordEntscheidung': mandant(`/abgaben/${o.eingangId}/entscheidung`, {
      entscheidung: 'ABGELEHNT',
      grund: 'KAPAZITAET',
    }),
    'abgabe.getInhalt': mandant(`/abgaben/${o.eingangId}/inhalt`),
    'abgabe.createUebernahme': mandant(`/abgaben/${o.eingangId}/uebernahme`, {
      information: { am: HEUTE, form: 'BEIDES' },
      sprache: 'ar',
    }),
    'clearing.getClearing': liste('/standort/clearing'),
    'clearing.createClearing': liste('/standort/clearing', { art: 'B', gueltigVon: '2026-12-01' }),
    'clearing.getAktenclearing': akte('/clearing'),
    'warteliste.listWartende': liste('/warteliste'),
    'warteliste.getWartestand': akte('/warteliste'),
    'warteliste.createWartend': akte('/warteliste', { dringlichkeit: 'BALD', gruende: 'Probe' }),
    'warteliste.recordBlick': akte('/warteliste/blick', { ...V, dringlichkeit: 'BALD', gruende: 'Probe' }),
    'warteliste.closeWartend': akte('/warteliste/ende', { ...V, ergebnis: 'VERWIESEN' }),
    'warteliste.getWartezahlen': liste('/warteliste/zahlen'),
    'sammeleintrag.listSammeleintraege': liste('/sammeleintraege'),
    'sammeleintrag.createSammeleintrag': liste('/sammeleintraege', SAMMELEINTRAG),
    'sammeleintrag.updateSammeleintrag': mandant(`/sammeleintraege/${o.sammeleintragId}`, SAMMELEINTRAG),
    'sammeleintrag.undoSammeleintrag': mandant(`/sammeleintraege/${o.sammeleintragId}/ruecknahme`),
    'sammeleintrag.getSammelzahlen': liste('/sammeleintraege/zahlen'),
    'auslastung.getEigeneAuslastung': liste('/auslastung'),
    'auslastung.getTeamauslastung': liste('/team/auslastung'),
    'auslastung.getStandortauslastung': liste('/standort/auslastung'),
    'auslastung.createZielwerte': liste('/standort/auslastung/zielwerte', {
      faelle: 18,
      kurzberatungenVon: 25,
      kurzberatungenBis: 40,
      aktenVon: 40,
      aktenBis: 55,
      grund: 'Beschluss der Lenkungsgruppe',
      gueltigVon: '2026-12-01',
    }),
    'fallanfrage.listEmpfaenger': liste('/fallanfrage-stellen'),
    'fallanfrage.createFallanfrage': liste('/fallanfrage-eingang', {
      id: createUuidV7(),
      mandantId: createUuidV7(),
      ...FALLANFRAGE,
      einwilligung: { am: HEUTE, form: 'SCHRIFTLICH', erteilt: true },
    }),
    'fallanfrage.openAntwort': liste('/fallanfrage-antwort', { beleg: 'AAAA-AAAA-AAAA-AAAA' }),
    'fallanfrage.listFallanfragen': liste('/fallanfragen'),
    'fallanfrage.recordRueckruf': anfrage('rueckrufe', { version: 999, datum: HEUTE, erreicht: false }),
    'fallanfrage.createUebernahme': anfrage('uebernahme', { version: 999 }),
    'fallanfrage.recordAbsage': anfrage('absage', { version: 999, grund: 'NICHT_ERREICHT' }),
    'herkunft.listHerkuenfte': akte('/herkuenfte'),
    'herkunft.createHerkunft': akte('/herkuenfte', HERKUNFT),
    'herkunft.undoHerkunft': akte(`/herkuenfte/${o.herkunftId}/aufhebung`, { version: 999, grund: 'Irrtum' }),
    'offenlegung.listOffenlegungen': akte('/offenlegungen'),
    'offenlegung.recordOffenlegung': akte('/offenlegungen', {
      am: HEUTE,
      empfaenger: { art: 'GESUNDHEIT', name: 'Klinik Lennetal' },
      was: 'Notruf',
      grundlage: 'STGB_34',
      grund: 'Lebensgefahr',
      gebundenAls: 'BERUFSGEHEIMNIS',
    }),
    'offenlegung.recordWiderrufsmitteilung': akte('/widerrufsmitteilungen', {
      zu: { art: 'MITTEILUNG', id: createUuidV7() },
      // Who may do this learns that the day has not come; nobody else gets so far.
      informiertAm: '2099-01-01',
    }),
    'offenlegung.createKindeswohl': akte('/kindeswohl', KINDESWOHL),
    'offenlegung.recordKindeswohlschritt': kindeswohl('schritte', {
      art: 'EROERTERUNG',
      getan: true,
      text: 'Gesprochen.',
    }),
    'offenlegung.issueFachberatung': kindeswohl('fachberatung', { stelle: 'Fachstelle', text: 'Ein Kind.' }),
    'offenlegung.issueInformation': kindeswohl('information', {
      jugendamt: 'Jugendamt',
      text: 'Was war.',
      warum: 'Gefahr.',
      hinweis: { gegeben: false, weil: 'Gefahr.' },
    }),
    'uebertragung.listUebertragungen': liste('/uebertragungen'),
    'uebertragung.getUebertragungsblatt': akte('/uebertragung'),
    'uebertragung.recordUebertragung': akte('/uebertragungen', {
      zeitraum: '2026-Q4',
      fassung: 'alt',
      lfd: 1,
    }),
    'uebertragung.undoUebertragung': akte(`/uebertragungen/${o.uebertragungId}/ruecknahme`),
    'uebertragung.exportCsv': liste('/uebertragungen.csv'),
    'uebertragung.exportXlsx': liste('/uebertragungen.xlsx'),
    ...createSpracheProben(o),
    'fall.getTeamzahlen': liste('/team/zahlen'),
    'fall.getFallzahlen': liste('/standort/fallzahlen'),
    'fall.getJahreszahlen': liste('/standort/jahreszahlen?jahr=2026'),
    'papier.listPapiere': akte('/papiere'),
    'papier.getPapier': akte('/papiere/EINWILLIGUNG?sprache=ar'),
    'papier.updateErreichbarkeit': {
      bindung: 'konto',
      pfad: '/papiere/erreichbarkeit',
      body: { telefon: '0123 456' },
    },
    'papier.listUebersetzungen': liste('/papiere/uebersetzungen'),
    'papier.getUebersetzung': liste('/papiere/uebersetzungen/HILFEPLAN/ar'),
    'papier.recordTextpruefung': liste('/papiere/uebersetzungen/HILFEPLAN/ar/pruefungen', {
      texthash: '0'.repeat(64),
      geprueftVon: 'Maria Muster',
    }),
    'papier.closeTextpruefung': { bindung: 'standort', pfad: `/papiere/textpruefungen/${o.textpruefungId}` },
    'parallelfall.getParallelfall': akte('/parallelfall'),
    'parallelfall.recordParallelfall': akte('/parallelfall'),
    ...createLoeschungProben(o),
    ...createBestandProben(o),
    ...createEingangProben(o),
    ...createFachfrageProben(o),
    ...createGremiumProben(o),
    ...createFallanalyseProben(o),
    ...createThemenProben(o),
    ...createSteuerungProben(o),
    ...createSchnittstelleProben(o),
    ...createFoerderungProben(o),
    ...createPruefungProben(o),
    ...createZahlungProben(o),
    ...createAenderungProben(o),
    ...createBerichtigungProben(o),
    ...createUnterlagenProben(o),
    ...createWeiterleitungProben(o),
    ...createBrueckeProben(o),
    ...createLaufjahrProben(o),
    ...createNachweisProben(o),
    ...createUeberblickProben(o),
    'datenschutz.listEintraege': liste('/protokoll'),
    'datenschutz.exportEintraege': liste('/protokoll.csv'),
    'datenschutz.getAuswahl': liste('/protokoll/auswahl'),
    'datenschutz.getAuffaelligkeiten': liste('/protokoll/auffaelligkeiten'),
    'datenschutz.getUnversehrtheit': liste('/protokoll/unversehrtheit'),
  };
}
