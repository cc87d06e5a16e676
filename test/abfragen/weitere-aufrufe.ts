import { createId } from '#src/core/ids.ts';
import { toVzae } from '#src/core/vzae.ts';
import { ANMELDEGRENZEN } from '#src/modules/benutzer/anmeldegrenzen.ts';
import * as anmeldeversuch from '#src/modules/benutzer/anmeldeversuch.repo.ts';
import * as konto from '#src/modules/benutzer/konto.repo.ts';
import * as mitgliedschaft from '#src/modules/benutzer/mitgliedschaft.repo.ts';
import * as sitzung from '#src/modules/benutzer/sitzung.repo.ts';
import * as verwaltung from '#src/modules/benutzer/verwaltung.repo.ts';
import * as protokoll from '#src/modules/datenschutz/protokoll.repo.ts';
import * as standort from '#src/modules/standort/standort.repo.ts';
import * as bericht from '#src/modules/stelle/bericht.repo.ts';
import * as importbestand from '#src/modules/stelle/importbestand.repo.ts';
import * as angaben from '#src/modules/stelle/angaben.repo.ts';
import * as stelle from '#src/modules/stelle/stelle.repo.ts';
import * as datei from '#src/platform/files/datei.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { SIEGEL, TAG, TRESOR, UUID, UUID2, ZEITPUNKT } from './sendestelle.ts';

const PAAR = { kennungToken: 1n, adresseToken: 2n };
const MITGLIEDSCHAFT = {
  id: UUID,
  konto_id: UUID,
  mandant_id: UUID,
  standort_id: UUID,
  rolle: 'CASE_MANAGEMENT',
  art: 'REGULAER',
  gueltig_von: TAG,
  gueltig_bis: null,
  grund_code: null,
} as const;
const FRAGE = { von: TAG, bis: TAG, mandantId: UUID, objektIds: null };
const VZAE = toVzae(100);
const ERFASSUNG = { am: ZEITPUNKT, von: UUID };
const STELLE = {
  id: UUID,
  standortId: UUID,
  version: 1,
  bezeichnung: 'Case Management Mitte',
  baustein: 2,
  umfang: VZAE,
  verwaltungsassistenz: false,
  anbindung: 'KI',
  anbindungGrund: null,
  mandantId: null,
  kommuneId: null,
  von: TAG,
  bis: null,
} as const;
const KONTINGENT = {
  id: UUID,
  zugewiesen: VZAE,
  vorgesehen: VZAE,
  von: TAG,
  bis: null,
  stand: TAG,
  quelle: 'IMPORT',
};
const BESETZUNG = { id: UUID, stelleId: null, vzae: VZAE, von: TAG, bis: null, stand: TAG, quelle: 'IMPORT' };
const BERICHT = { baustein: 2, stichtag: TAG, standortId: null } as const;
const DATEI = createId<'Datei'>();
const ANHANG = { mandantId: UUID, subjekt: { art: 'akte', id: UUID } } as const;

/** Calls of the other repositories. */
export const WEITERE_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/benutzer/anmeldeversuch.repo.ts', anmeldeversuch, {
    isBekannt: [[PAAR, ZEITPUNKT]],
    readVersuchslage: [[PAAR, 0, ANMELDEGRENZEN]],
    setBekannt: [[PAAR, ZEITPUNKT]],
    setFehlversuche: [[PAAR, 1, ZEITPUNKT]],
    recordErfolg: [[PAAR, ZEITPUNKT]],
    undoFehlversuch: [[PAAR]],
    resetFehlversuche: [[1n]],
  }),
  createRepo('src/modules/benutzer/konto.repo.ts', konto, {
    findKonto: [[UUID]],
    findKontoByKennung: [['a.muster']],
    insertKonto: [
      [
        { id: UUID, kennung: 'a.muster', name: 'A', email: null, demo: false },
        { hash: 'x', aendern: true, gesetztAm: ZEITPUNKT },
      ],
    ],
    updateKonto: [[UUID, { gesperrt_am: ZEITPUNKT, gesperrt_grund: 'VERDACHT' }]],
    insertVerbrauchtenCode: [[UUID, 1]],
    findInstallationsart: [[]],
  }),
  createRepo('src/modules/benutzer/mitgliedschaft.repo.ts', mitgliedschaft, {
    findUnvereinbareRolle: [[MITGLIEDSCHAFT]],
    insertMitgliedschaft: [[MITGLIEDSCHAFT]],
    isMandantInStandort: [[UUID, UUID]],
    findMitgliedschaft: [[UUID, UUID]],
    updateEnde: [[UUID, 1, { gueltigBis: TAG, grundCode: 'AUSGESCHIEDEN' }]],
    listMitgliedschaften: [[[UUID, UUID2], TAG]],
  }),
  createRepo('src/modules/benutzer/sitzung.repo.ts', sitzung, {
    insertSitzung: [
      [
        {
          id: UUID,
          token_hash: SIEGEL,
          konto_id: UUID,
          mitgliedschaft_id: UUID,
          erzeugt_am: ZEITPUNKT,
          zuletzt_am: ZEITPUNKT,
          laeuft_ab_um: ZEITPUNKT,
          absolut_bis: ZEITPUNKT,
          bestaetigt_um: ZEITPUNKT,
        },
      ],
    ],
    findSitzungszeile: [[UUID]],
    updateSitzungszeile: [[UUID, { zuletzt_am: ZEITPUNKT }]],
    endSitzungByToken: [[SIEGEL, ZEITPUNKT]],
    endSitzungen: [
      { titel: 'all', mit: [UUID, ZEITPUNKT] },
      { titel: 'all but one', mit: [UUID, ZEITPUNKT, UUID2] },
    ],
    listGueltigeMitgliedschaften: [[UUID, TAG]],
  }),
  createRepo('src/modules/benutzer/verwaltung.repo.ts', verwaltung, {
    listKontozeilen: [
      { titel: 'all', mit: [{ suche: undefined, seite: 1, groesse: 50 }] },
      { titel: 'searched', mit: [{ suche: 'mu', seite: 1, groesse: 50 }] },
    ],
    listStellen: [
      { titel: 'all', mit: [{ standortId: null, mandantId: null }, TAG] },
      { titel: 'own', mit: [{ standortId: UUID, mandantId: UUID }, TAG] },
    ],
    countOffeneAkten: [[UUID, UUID2]],
  }),
  createRepo('src/modules/datenschutz/protokoll.repo.ts', protokoll, {
    setPlanJeFrage: [[]],
    listZeilen: [
      { titel: 'window', mit: [FRAGE, { ab: 50, hoechstens: 50 }] },
      {
        titel: 'every filter',
        mit: [
          {
            ...FRAGE,
            objektIds: [UUID, UUID2],
            konto: UUID,
            bereich: 'fall',
            art: 'ABFRAGE',
            ergebnis: 'OK',
            operation: 'fall.getAkte',
          },
          { ab: 0, hoechstens: 50 },
        ],
      },
      {
        titel: 'sample',
        mit: [
          { ...FRAGE, stichprobe: '2026-Q4' },
          { ab: 0, hoechstens: 50 },
        ],
      },
    ],
    countZeilen: [[FRAGE]],
    countTage: [
      { titel: 'VIELE_ZUGRIFFE', mit: [{ ...FRAGE, auffaelligkeit: 'VIELE_ZUGRIFFE' }] },
      { titel: 'NACHTS', mit: [{ ...FRAGE, auffaelligkeit: 'NACHTS' }] },
      { titel: 'VERWEIGERT', mit: [{ ...FRAGE, auffaelligkeit: 'VERWEIGERT' }] },
      { titel: 'SUCHE_AUSSERHALB', mit: [{ ...FRAGE, auffaelligkeit: 'SUCHE_AUSSERHALB' }] },
      { titel: 'VERTRETUNG', mit: [{ ...FRAGE, auffaelligkeit: 'VERTRETUNG' }] },
    ],
    findObjekte: [['CM-2026-0001']],
    listNummern: [[[UUID, UUID2]]],
    getSiegelstand: [[]],
  }),
  createRepo('src/modules/standort/standort.repo.ts', standort, {
    listStandorte: [
      { titel: 'all', mit: [{ stichtag: TAG }] },
      { titel: 'one', mit: [{ stichtag: TAG, herkunft: 'echt', standortId: UUID }] },
    ],
    listKommunen: [[UUID, TAG]],
    insertStandorte: [
      [
        [
          {
            id: UUID,
            kennung: 'olpe',
            name: 'Kreis Olpe',
            typ: 'KREIS',
            ags: null,
            regierungsbezirk: 'Arnsberg',
            typEvaluation: null,
            herkunft: 'echt',
            anmerkung: null,
          },
        ],
        TAG,
      ],
    ],
  }),
  createRepo('src/modules/stelle/bericht.repo.ts', bericht, {
    listKontingenteAm: [
      { titel: 'the Land, as known now', mit: [{ ...BERICHT, wissensstand: null }] },
      {
        titel: 'one Standort, as known on a day',
        mit: [{ ...BERICHT, standortId: UUID, wissensstand: { tag: TAG } }],
      },
    ],
    listBesetzungenAm: [
      { titel: 'the Land, as known now', mit: [{ ...BERICHT, wissensstand: null }] },
      {
        titel: 'one Standort, as known at a moment',
        mit: [{ ...BERICHT, standortId: UUID, wissensstand: { zeitpunkt: ZEITPUNKT.toISOString() } }],
      },
    ],
    findImport: [['abc']],
  }),
  createRepo('src/modules/stelle/importbestand.repo.ts', importbestand, {
    lockBaustein: [
      { titel: 'import', mit: [2, null] },
      { titel: 'by hand', mit: [2, UUID], antworten: [[], []] },
    ],
    loadBestaende: [{ mit: [2, [UUID, UUID2]], titel: 'two Standorte', antworten: [[], [], []] }],
    saveImportplan: [
      [
        {
          kontingente: { ersetzt: [KONTINGENT], neu: [{ standortId: UUID, rest: KONTINGENT }] },
          besetzungen: { ersetzt: [BESETZUNG], neu: [{ standortId: UUID, rest: BESETZUNG }] },
          konflikte: [],
          neu: 1,
          unveraendert: 0,
          ausgelassen: 0,
        },
        { baustein: 2, quelle: 'IMPORT', erfassung: ERFASSUNG },
      ],
    ],
    insertImportlauf: [
      [
        {
          baustein: 2,
          datei_hash: 'abc',
          zeilen: 1,
          neu: 1,
          unveraendert: 0,
          ausgelassen: 0,
          systemkonto: null,
          erfasst_am: ZEITPUNKT,
          erfasst_von: UUID,
        },
      ],
    ],
    saveKontingent: [
      [{ baustein: 2, standortId: UUID, erfassung: ERFASSUNG, ersetzt: [KONTINGENT], zeilen: [KONTINGENT] }],
    ],
  }),
  createRepo('src/modules/stelle/angaben.repo.ts', angaben, {
    listProfile: [[[UUID]]],
    insertProfil: [[UUID, { profil: 'Beratung', schwerpunkt: null, von: TAG }, ERFASSUNG]],
    listQualifikationen: [[[UUID]]],
    insertQualifikation: [
      [{ id: UUID, standortId: UUID }, { abschluss: 'BACHELOR', nachgewiesen: true, grund: null }, ERFASSUNG],
    ],
  }),
  createRepo('src/modules/stelle/stelle.repo.ts', stelle, {
    findStelle: [[UUID]],
    listStellen: [
      { titel: 'all', mit: [{ stichtag: TAG }, { limit: 50, offset: 0 }] },
      {
        titel: 'filtered',
        mit: [
          { stichtag: TAG, baustein: 2, standortId: UUID },
          { limit: 50, offset: 50 },
        ],
      },
    ],
    insertStelle: [[STELLE, ERFASSUNG]],
    insertFassung: [[STELLE, ERFASSUNG]],
    replaceFassung: [[UUID, 1, ZEITPUNKT]],
    listBesetzungen: [
      { titel: 'one', mit: [{ id: UUID }] },
      { titel: 'of Stellen', mit: [{ stelleIds: [UUID, UUID2] }] },
      { titel: 'of a Standort', mit: [{ standortId: UUID, baustein: 2 }] },
    ],
    insertBesetzung: [
      [{ ...BESETZUNG, standortId: UUID, baustein: 2, kuerzel: 'AM', ersetztZeile: null }, ERFASSUNG],
      {
        titel: 'that continues another one',
        mit: [
          { ...BESETZUNG, standortId: UUID, baustein: 2, kuerzel: 'AM', ersetztZeile: UUID, stelleId: UUID },
          ERFASSUNG,
        ],
      },
    ],
    replaceBesetzung: [[UUID, ZEITPUNKT]],
    listNamen: [
      { titel: 'the Land', mit: [null] },
      { titel: 'one Standort', mit: [UUID] },
    ],
    listFassungen: [[UUID]],
  }),
  createRepo('src/platform/files/datei.repo.ts', datei, {
    saveDatei: [
      [
        TRESOR,
        { ...ANHANG, klasse: 'inhalt', erzeugtVon: UUID },
        { name: 'brief.pdf', art: 'PDF', inhalt: Buffer.alloc(1), virenpruefung: 'keine' },
      ],
    ],
    findDatei: [
      {
        titel: 'of an Akte',
        mit: [TRESOR, { ...ANHANG, id: DATEI }],
        antworten: [
          [{ klasse: 'inhalt', art: 'PDF', groesse: 1, stuecke: 1, name_siegel: SIEGEL }],
          [{ nummer: 0, siegel: SIEGEL }],
        ],
      },
    ],
    listDateinamen: [[TRESOR, { mandantId: UUID, subjekt: { art: 'foerderfall', id: UUID } }]],
    deleteDatei: [[{ mandantId: UUID, subjekt: { art: 'foerderfall', id: UUID }, id: UUID2 }]],
    listDateien: [
      { titel: 'of an Akte', mit: [ANHANG] },
      { titel: 'of a person', mit: [{ mandantId: UUID, subjekt: { art: 'person', id: UUID } }] },
    ],
  }),
];
