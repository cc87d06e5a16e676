import * as akte from '#src/modules/akte/akte.repo.ts';
import * as rechtskreis from '#src/modules/rechtskreis/rechtskreis.repo.ts';
import * as einwilligung from '#src/modules/einwilligung/einwilligung.repo.ts';
import * as entwurf from '#src/modules/entwurf/entwurf.repo.ts';
import * as foerderungsentwurf from '#src/modules/entwurf/foerderungsentwurf.repo.ts';
import * as steuerungsentwurf from '#src/modules/entwurf/steuerungsentwurf.repo.ts';
import * as absprache from '#src/modules/fall/absprache.repo.ts';
import * as fremdvertretung from '#src/modules/fall/fremdvertretung.repo.ts';
import * as ansicht from '#src/modules/fall/ansicht.repo.ts';
import * as assessment from '#src/modules/fall/assessment.repo.ts';
import * as barrierebedarf from '#src/modules/fall/barrierebedarf.repo.ts';
import * as beteiligte from '#src/modules/fall/beteiligte.repo.ts';
import * as fall from '#src/modules/fall/fall.repo.ts';
import * as fallzahlen from '#src/modules/fall/fallzahlen.repo.ts';
import * as jahreszahlen from '#src/modules/fall/jahreszahlen.repo.ts';
import * as herkunft from '#src/modules/fall/kurzberatung.repo.ts';
import * as vertretung from '#src/modules/fall/vertretung.repo.ts';
import * as wohnort from '#src/modules/fall/wohnort.repo.ts';
import * as kalender from '#src/modules/kalender/kalender.repo.ts';
import * as kurzberatung from '#src/modules/kurzberatung/kurzberatung.repo.ts';
import * as loeschung from '#src/modules/loeschung/loeschung.repo.ts';
import * as parallelfall from '#src/modules/parallelfall/parallelfall.repo.ts';
import * as netzwerk from '#src/modules/netzwerk/netzwerk.repo.ts';
import * as papier from '#src/modules/papier/papier.repo.ts';
import * as person from '#src/modules/person/person.repo.ts';
import * as schutzkonzept from '#src/modules/schutzkonzept/schutzkonzept.repo.ts';
import * as zusammenfuehrung from '#src/modules/person/zusammenfuehrung.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { SIEGEL, TAG, UUID, UUID2 } from './sendestelle.ts';

const FOERDERUNGSORT = { konto_id: UUID2, bereich: 'nachweis.anhoeren', bezug: UUID };
const STEUERUNGSORT = { standort_id: UUID, konto_id: UUID2, bereich: 'wissen', bezug: UUID };
const AKTE = {
  mandant_id: UUID,
  id: UUID,
  nummer: 'KB-2026-0001',
  art: 'KURZBERATUNG',
  zustand: 'KONTAKT',
  zustand_seit: TAG,
  zustand_vor_ruhen: null,
  anonym: false,
  kommune_id: null,
  begonnen_am: TAG,
  aufgenommen_am: null,
  naechster_termin: null,
  naechster_termin_art: null,
  termin_um: null,
  letzter_kontakt: null,
  abgeschlossen_am: null,
  abschlussgrund: null,
  loeschen_ab: null,
  vorige_akte_id: null,
  angelegt_von: UUID,
} as const;
const WER = { mandantId: UUID, kontoId: UUID };
const ORT = { mandant_id: UUID, konto_id: UUID, bereich: 'kontakt', bezug: UUID };
const KONTAKT = {
  mandant_id: UUID,
  id: UUID,
  akte_id: UUID,
  datum: TAG,
  art: 'TELEFON',
  ort: null,
  dauer_minuten: null,
  sprache: null,
  sprachmittlung: null,
  themen: ['SPRACHE'],
  erreicht: true,
  abgebrochen: false,
  vom_papier: false,
  erfasst_von: UUID,
};

const ZAEHLSATZ = {
  mandantId: UUID,
  standortId: UUID,
  kommuneId: null,
  art: 'KONTAKT',
  datum: TAG,
  erfasstAm: TAG,
  wert: 1,
  merkmale: {},
} as const;

/** Calls of the repositories of the case work. */
const RECHTSKREIS = {
  mandant_id: UUID,
  id: UUID,
  akte_id: UUID,
  siegel: SIEGEL,
  erfasst_tag: TAG,
  erfasst_von: UUID,
};

const PARALLELORT = { mandantId: UUID, akteId: UUID2, personId: UUID };
export const FALL_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/akte/akte.repo.ts', akte, {
    createNummer: [[UUID, 'FALL', TAG]],
    insertAkte: [[AKTE]],
    listEigene: [[WER, [UUID, UUID2]]],
    findAkteZeile: [[WER, UUID]],
    lockAkteZeile: [[WER, UUID]],
    updateAkteZeile: [[UUID, UUID, { zustand: 'MONITORING', zustand_seit: TAG }]],
    updateLfd: [[UUID, UUID]],
    findFaelligkeit: [[UUID, UUID]],
    insertZaehlsatz: [
      { titel: 'with its link', mit: [{ ...ZAEHLSATZ, akteId: UUID }] },
      { titel: 'without one', mit: [{ ...ZAEHLSATZ, akteId: null }] },
    ],
  }),
  createRepo('src/modules/einwilligung/einwilligung.repo.ts', einwilligung, {
    insertEinwilligung: [
      [
        {
          mandant_id: UUID,
          id: UUID,
          akte_id: UUID,
          person_id: UUID,
          zweck: 'ZUSAMMENARBEIT',
          entscheidung: 'ERTEILT',
          empfaenger_art: null,
          empfaenger_mandant_id: null,
          form: 'SCHRIFTLICH',
          text_version: '1',
          text_sprache: 'de',
          text_hash: SIEGEL,
          gueltig_von: TAG,
          gueltig_bis: null,
          widerrufen_am: null,
          siegel: SIEGEL,
        },
      ],
    ],
    listEinwilligungszeilen: [[UUID, UUID]],
    findEinwilligungszeile: [[UUID, UUID]],
    findKurzberatungsthemen: [[UUID, UUID]],
    updateWiderruf: [[UUID, UUID, TAG]],
    updateErsetzt: [[UUID, UUID, UUID2]],
    listAblaufendeZeilen: [[UUID, [UUID, UUID2], { von: TAG, bis: TAG }]],
    deleteBarrierebedarf: [
      { titel: 'nothing is covered any more', mit: [UUID, UUID, []] },
      { titel: 'two are still covered', mit: [UUID, UUID, [UUID, UUID2]] },
    ],
    deleteBesonders: [
      { titel: 'nothing is covered any more', mit: [UUID, UUID, []] },
      { titel: 'two are still covered', mit: [UUID, UUID, ['SPRACHE', 'ARBEIT']] },
    ],
    listAndereStellen: [[UUID, TAG]],
    findStelle: [[UUID]],
  }),
  createRepo('src/modules/kalender/kalender.repo.ts', kalender, {
    findSeit: [[UUID, UUID]],
    saveZugang: [[{ mandant_id: UUID, konto_id: UUID, token_hash: SIEGEL, ausgegeben_am: TAG }]],
    deleteZugang: [[UUID, UUID]],
    listKalendertage: [[SIEGEL]],
  }),
  createRepo('src/modules/schutzkonzept/schutzkonzept.repo.ts', schutzkonzept, {
    findSchutzkonzept: [[UUID]],
    saveSchutzkonzept: [[{ mandant_id: UUID, hausbesuch_zu_zweit: true, seit: TAG, gesetzt_von: UUID }]],
  }),
  createRepo('src/modules/loeschung/loeschung.repo.ts', loeschung, {
    listEigeneZeilen: [[UUID, TAG]],
    listEigenesBesonderes: [[UUID, TAG]],
    hasBesonderes: [[UUID, TAG]],
    listBesondereszeilen: [[TAG]],
    listNachweiszeilen: [['CM-2022-0001']],
    findSperre: [[UUID, UUID2, UUID]],
    isGesperrt: [[UUID, UUID2, TAG]],
    insertSperre: [
      [
        {
          mandant_id: UUID,
          id: UUID,
          akte_id: UUID2,
          grund: 'RECHTSANSPRUECHE',
          siegel: SIEGEL,
          gesperrt_am: TAG,
          gesperrt_bis: TAG,
          gesperrt_von: UUID,
        },
      ],
    ],
    updateAufgehoben: [[UUID, UUID2, { am: TAG, kontoId: UUID }]],
    listVorschauzeilen: [[TAG]],
    findFreigabe: [[UUID]],
    insertFreigabe: [
      [{ mandant_id: UUID, id: UUID, bis: TAG, anzahl: 101, freigegeben_am: TAG, freigegeben_von: UUID }],
    ],
    listLaeufe: [[UUID, 200]],
  }),
  createRepo('src/modules/parallelfall/parallelfall.repo.ts', parallelfall, {
    hasKennung: [[PARALLELORT]],
    replaceKennungen: [[PARALLELORT, UUID, [1n, 2n]]],
    deleteOhneEinwilligung: [[UUID, UUID2, TAG]],
    hasEinwilligung: [[PARALLELORT, TAG]],
    isGefunden: [[UUID, UUID2]],
  }),
  createRepo('src/modules/netzwerk/netzwerk.repo.ts', netzwerk, {
    listHelferzeilen: [[UUID, UUID]],
    findHelferzeile: [[UUID, UUID, UUID]],
    insertHelfer: [
      [{ mandant_id: UUID, id: UUID, akte_id: UUID, siegel: SIEGEL, erfasst_tag: TAG, erfasst_von: UUID }],
    ],
    updateHelferzeile: [[UUID, UUID, SIEGEL]],
  }),
  createRepo('src/modules/rechtskreis/rechtskreis.repo.ts', rechtskreis, {
    listEintragzeilen: [[UUID, [UUID, UUID2]]],
    findEintragzeile: [[UUID, UUID, UUID]],
    insertEintrag: [[{ ...RECHTSKREIS, person_id: UUID }]],
    updateEintragzeile: [
      { titel: 'a correction', mit: [UUID, UUID, { siegel: SIEGEL }] },
      { titel: 'taken back', mit: [UUID, UUID, { zurueckgenommen: true }] },
    ],
    listZurueckstellungen: [[UUID, UUID]],
    insertZurueckstellung: [[RECHTSKREIS]],
    findZurueckstellung: [[UUID, UUID, UUID]],
    undoZurueckstellungzeile: [[UUID, UUID]],
  }),
  createRepo('src/modules/entwurf/steuerungsentwurf.repo.ts', steuerungsentwurf, {
    findSteuerungszeile: [[STEUERUNGSORT]],
    insertSteuerungszeile: [[STEUERUNGSORT, SIEGEL]],
    updateSteuerungszeile: [[STEUERUNGSORT, 1, SIEGEL]],
    deleteSteuerungszeile: [[STEUERUNGSORT]],
  }),
  createRepo('src/modules/entwurf/foerderungsentwurf.repo.ts', foerderungsentwurf, {
    findFoerderungszeile: [[FOERDERUNGSORT]],
    insertFoerderungszeile: [[FOERDERUNGSORT, SIEGEL]],
    updateFoerderungszeile: [[FOERDERUNGSORT, 1, SIEGEL]],
    deleteFoerderungszeile: [[FOERDERUNGSORT]],
  }),
  createRepo('src/modules/entwurf/entwurf.repo.ts', entwurf, {
    findZeile: [[ORT]],
    insertZeile: [[ORT, { subjekt_art: 'akte', siegel: SIEGEL }]],
    updateZeile: [[ORT, 1, { subjekt_art: 'akte', siegel: SIEGEL }]],
    deleteZeile: [[ORT]],
  }),
  createRepo('src/modules/fall/absprache.repo.ts', absprache, {
    insertAbsprache: [[{ id: UUID, kontoId: UUID2, von: TAG, bis: TAG, akteIds: [UUID] }]],
    listAbsprachezeilen: [[]],
    insertTeamvertretung: [[{ id: UUID, von: TAG, bis: TAG, grund: 'URLAUB', grundlagetage: 14 }]],
    endAbsprache: [[UUID]],
  }),
  createRepo('src/modules/fall/fremdvertretung.repo.ts', fremdvertretung, {
    checkFremdabsprache: [[UUID]],
    listDeckungszeilen: [[UUID]],
    insertGrundlage: [[{ abspracheId: UUID, akteId: UUID2, rechtsgrundlage: 'MUTMASSLICH' }]],
    listFremdeStellen: [[]],
    listFremdvertretungen: [[UUID]],
  }),
  createRepo('src/modules/fall/ansicht.repo.ts', ansicht, {
    findZugriff: [[{ mandantId: UUID, kontoId: UUID2 }, TAG, UUID]],
    listKontakte: [[UUID, UUID, 5]],
    countKontakte: [[UUID, [UUID, UUID2]]],
    listLetzteAssessments: [[UUID, [UUID, UUID2]]],
    listZielfristen: [[UUID, [UUID, UUID2], TAG]],
    listFaelligeSchritte: [[UUID, { alle: [UUID, UUID2], aktive: [UUID] }, TAG]],
    listEreignisse: [[UUID, UUID, 2, 50]],
    listZielereignisse: [[UUID, UUID]],
    countEreignisse: [[UUID, UUID]],
  }),
  createRepo('src/modules/fall/assessment.repo.ts', assessment, {
    listAssessments: [[UUID, UUID]],
    insertAssessment: [[{ mandant_id: UUID, id: UUID, akte_id: UUID, art: 'ERSTES', datum: TAG }]],
    closeAssessmentZeile: [[UUID, UUID]],
    listBereiche: [[UUID, [UUID, UUID2]]],
    findBereich: [[UUID, UUID, 'SPRACHE']],
    saveBereich: [
      [
        {
          mandant_id: UUID,
          assessment_id: UUID,
          akte_id: UUID,
          bereich: 'SPRACHE',
          erhebung: 'ERHOBEN',
          bedarf: 1,
          siegel: SIEGEL,
          besonders: null,
        },
      ],
    ],
    hasEreignis: [[UUID, UUID, 'FALL_AUFGENOMMEN']],
    listEreignisarten: [[UUID, UUID, ['FALL_AUFGENOMMEN', 'FALL_GESCHLOSSEN']]],
  }),
  createRepo('src/modules/fall/barrierebedarf.repo.ts', barrierebedarf, {
    listBarrierebedarfe: [[UUID, UUID]],
    saveBarrierebedarf: [[{ mandant_id: UUID, akte_id: UUID, person_id: UUID, besonders: SIEGEL }]],
  }),
  createRepo('src/modules/fall/beteiligte.repo.ts', beteiligte, {
    findHauptperson: [[UUID, UUID]],
    listBeteiligte: [[UUID, [UUID, UUID2]]],
  }),
  createRepo('src/modules/fall/fall.repo.ts', fall, {
    findAufnahme: [[UUID, UUID]],
    saveAufnahme: [[{ mandant_id: UUID, akte_id: UUID, ...fall.LEERE_KRITERIEN }]],
    updateAufnahme: [[UUID, UUID, { entscheidung: 'AUFGENOMMEN', entschieden_am: TAG }]],
    listZiele: [[UUID, UUID]],
    findZiel: [[UUID, UUID, UUID]],
    insertZiel: [
      [
        {
          mandant_id: UUID,
          id: UUID,
          akte_id: UUID,
          bereich: 'SPRACHE',
          prioritaet: 1,
          stand: 'OFFEN',
          stand_seit: TAG,
          frist: null,
          vereinbart_am: TAG,
          form: 'MUENDLICH',
          siegel: SIEGEL,
        },
      ],
    ],
    updateZielZeile: [[UUID, UUID, { stand: 'ERREICHT', stand_seit: TAG }]],
    listSchritte: [[UUID, UUID]],
    findSchritt: [[UUID, UUID, UUID]],
    insertSchritt: [
      [
        {
          mandant_id: UUID,
          id: UUID,
          akte_id: UUID,
          ziel_id: UUID,
          wer: 'KLIENT',
          faellig_am: null,
          stand: 'OFFEN',
          siegel: SIEGEL,
        },
      ],
    ],
    updateSchrittZeile: [[UUID, UUID, { stand: 'ERLEDIGT' }]],
    findKontakt: [[UUID, UUID, UUID]],
    insertKontakt: [[{ ...KONTAKT, siegel: SIEGEL }]],
    updateKontaktZeile: [[UUID, UUID, { siegel: SIEGEL }]],
    findLetzterKontakt: [[UUID, UUID]],
  }),
  createRepo('src/modules/fall/fallzahlen.repo.ts', fallzahlen, {
    listSummen: [['2026-Q4']],
    listZugangswege: [['2026-Q4']],
    listAusnahmen: [['2026-Q4']],
    listFalldauern: [['2026-Q4']],
    listThemen: [['2026-Q4']],
    listCaseManager: [[TAG, TAG]],
    listKommunen: [[]],
  }),
  createRepo('src/modules/fall/jahreszahlen.repo.ts', jahreszahlen, {
    listJahressummen: [[2026]],
    listJahresthemen: [[2026]],
  }),
  createRepo('src/modules/fall/wohnort.repo.ts', wohnort, {
    listKommunennamen: [[UUID, [UUID, UUID2]]],
    recountWohnort: [[UUID, UUID2]],
  }),
  createRepo('src/modules/fall/kurzberatung.repo.ts', herkunft, { findHerkunft: [[UUID, UUID]] }),
  createRepo('src/modules/fall/vertretung.repo.ts', vertretung, {
    listMitglieder: [[TAG]],
    listNamen: [[[UUID, UUID2]]],
    insertVertretung: [[{ akteId: UUID, kontoId: UUID, von: TAG, bis: TAG, grund: 'URLAUB' }]],
  }),
  createRepo('src/modules/kurzberatung/kurzberatung.repo.ts', kurzberatung, {
    findKurzberatung: [[UUID, UUID]],
    insertKurzberatung: [
      [
        {
          mandant_id: UUID,
          akte_id: UUID,
          zugangsweg: 'SOZIALAMT',
          sprache: 'ar',
          sprachmittlung: null,
          bedarfe: ['SPRACHE'],
          information_am: TAG,
          information_form: 'BEIDES',
          siegel: SIEGEL,
        },
      ],
    ],
    updateKurzberatungszeile: [[UUID, UUID, { ergebnis: 'ANLIEGEN_GEKLAERT', beendet_am: TAG }]],
    insertGespraech: [[KONTAKT]],
    countGespraeche: [[UUID, UUID]],
    findEigeneKommune: [[UUID]],
    isKommuneIn: [[UUID, UUID]],
  }),
  createRepo('src/modules/papier/papier.repo.ts', papier, {
    findErreichbarkeit: [[UUID, UUID]],
    saveErreichbarkeit: [[UUID, UUID, { telefon: '05271 965-4321', sprechzeit: null }]],
    listTextpruefungen: [[UUID]],
    insertTextpruefung: [
      [
        {
          id: UUID,
          standortId: UUID,
          vorlage: 'HILFEPLAN',
          version: '2026-11-1',
          sprache: 'ar',
          textHash: SIEGEL,
          geprueftVon: 'Maria Muster',
          geprueftAm: TAG,
          erfasstVon: UUID,
        },
      ],
    ],
    updateZurueckgenommen: [[UUID, UUID]],
  }),
  createRepo('src/modules/person/person.repo.ts', person, {
    createPseudonym: [[UUID, 2026]],
    insertPerson: [
      [{ mandantId: UUID, personId: UUID, pseudonym: 'K-2026-0001', kontoId: UUID, siegel: SIEGEL }],
    ],
    updateIdentitaet: [[UUID, UUID, SIEGEL]],
    replaceTokens: [[UUID, UUID, { namen: [1n, 2n], exakt: [3n] }]],
    listTokentreffer: [[UUID, [1n, 2n]]],
    listBekanntBei: [[[1n, 2n]]],
    listPersonzeilen: [[UUID, [UUID, UUID2]]],
    findPersonIdByPseudonym: [[UUID, 'K-2026-0001']],
    lockPerson: [[UUID, UUID]],
    updateBeteiligungszeile: [
      { titel: 'another role and household', mit: [UUID, UUID, UUID, { rolle: 'KIND', siegel: SIEGEL }] },
      { titel: 'left', mit: [UUID, UUID, UUID, { gueltig_bis: TAG }] },
    ],
    listAktenVon: [[UUID, [UUID, UUID2]]],
    listBeteiligte: [[UUID, [UUID, UUID2]]],
    listHauptpersonen: [[UUID, [UUID, UUID2]]],
  }),
  createRepo('src/modules/person/zusammenfuehrung.repo.ts', zusammenfuehrung, {
    listEigenePersonen: [[UUID, 1_000]],
    listZiele: [[UUID, [UUID, UUID2]]],
    listDoppelte: [[UUID, [UUID, UUID2]]],
    listZusammenfuehrungszeilen: [[UUID, [UUID, UUID2]]],
    insertZusammenfuehrung: [
      [
        {
          mandant_id: UUID,
          id: UUID,
          ziel_person_id: UUID,
          person_id: UUID2,
          ziel_siegel: SIEGEL,
          person_siegel: SIEGEL,
          ziel_version: 2,
          zusammengefuehrt_am: TAG,
          zusammengefuehrt_von: UUID,
          rueckgaengig_bis: TAG,
        },
      ],
    ],
    lockZusammenfuehrung: [[UUID, UUID]],
    closeZusammenfuehrung: [[UUID, UUID, { am: TAG, kontoId: UUID }]],
    insertVerschieden: [
      [{ mandant_id: UUID, person_a: UUID, person_b: UUID2, entschieden_am: TAG, entschieden_von: UUID }],
    ],
    listVerschiedene: [[UUID, [UUID, UUID2]]],
  }),
];
