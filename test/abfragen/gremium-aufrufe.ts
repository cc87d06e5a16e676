import * as beschluss from '#src/modules/gremium/beschluss.repo.ts';
import * as gremium from '#src/modules/gremium/gremium.repo.ts';
import * as lenkungsnachweis from '#src/modules/gremium/lenkungsnachweis.repo.ts';
import * as sitzung from '#src/modules/gremium/sitzung.repo.ts';
import * as vorlage from '#src/modules/gremium/vorlage.repo.ts';
import * as oparl from '#src/modules/oparl/oparl.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const GREMIUM = {
  id: UUID2,
  art: 'LENKUNGSGRUPPE',
  unterart: null,
  name: 'Lenkungsgruppe',
  entstehung: 'NEU',
  beschlussDokument: null,
  beschlussAm: null,
  auftrag: null,
  beginn: TAG,
  ende: null,
  oberId: null,
  turnus: 'HALBJAEHRLICH',
  quorum: null,
  kontoId: UUID,
} as const;
const SITZ = {
  id: UUID2,
  gremiumId: UUID2,
  institutionstyp: 'SOZIALAMT',
  institution: 'Sozialamt',
  herkunft: 'INTERN',
  funktionsebene: 'AMTSLEITUNG',
  entscheidet: true,
  stellvertretung: null,
  stellvertretungEntscheidet: null,
  von: TAG,
  kontoId: UUID,
} as const;
const SITZUNG: sitzung.Sitzungsangabe = {
  id: UUID2,
  datum: TAG,
  beginn: '10:00',
  dauer: 120,
  form: 'PRAESENZ',
  ort: null,
  tagesordnung: [],
  kontoId: UUID,
};
const VORLAGE = {
  id: UUID2,
  art: 'BESCHLUSS',
  titel: 'Übergabeblatt',
  sachverhalt: 'Text',
  vorschlag: 'Text',
  kosten: null,
  alternativen: null,
  anlagen: [],
  erklaert: [],
  kontoId: UUID,
} as const;
const AKT = { id: UUID2, version: 1, kontoId: UUID };
const REGISTER = {
  zustaende: ['BESCHLOSSEN', 'IN_UMSETZUNG'],
  nurUeberfaellige: true,
  gremiumId: null,
  stichtag: TAG,
  monateOhneFrist: 6,
  ab: 0,
  hoechstens: 25,
} as const;

export const GREMIUM_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/gremium/gremium.repo.ts', gremium, {
    listGremienzeilen: [[UUID, TAG]],
    findGremiumzeile: [[UUID, UUID2]],
    insertGremium: [[UUID, GREMIUM]],
    updateGremiumzeile: [[UUID, GREMIUM, 1]],
    listSitze: [[UUID]],
    listMitgliederzeilen: [[UUID, UUID2]],
    insertMitglied: [[UUID, SITZ]],
    setMitgliedsende: [[UUID, { gremiumId: UUID2, id: UUID2, bis: TAG }]],
  }),
  createRepo('src/modules/gremium/sitzung.repo.ts', sitzung, {
    findSitzungzeile: [[UUID, UUID2]],
    listSitzungskoepfe: [[UUID, UUID2]],
    insertSitzung: [[UUID, UUID2, SITZUNG]],
    updateSitzungzeile: [[UUID, SITZUNG, 1]],
    setGeaendert: [[UUID, { id: UUID2, kontoId: UUID }]],
    setAbsage: [[UUID, AKT, 'Kein Raum']],
    setAnwesenheit: [[UUID, AKT, { anwesenheit: [], gaeste: null }]],
    setProtokoll: [[UUID, AKT, { protokoll: 'Text', erklaert: [], am: TAG }]],
    setGenehmigung: [[UUID, AKT, TAG]],
    listAufgabenzeilen: [[UUID, { sitzungId: UUID2, gremiumId: UUID2, datum: TAG }]],
    insertAufgabe: [
      [
        UUID,
        {
          id: UUID2,
          sitzungId: UUID2,
          gremiumId: UUID2,
          inhalt: 'Entwurf',
          verantwortlich: 'Sozialamt',
          faellig: null,
          kontoId: UUID,
        },
      ],
    ],
    findAufgabe: [[UUID, UUID2]],
    setErledigung: [[UUID, AKT, { ergebnis: 'Fertig', am: TAG }]],
  }),
  createRepo('src/modules/gremium/vorlage.repo.ts', vorlage, {
    listVorlagenzeilen: [[UUID, { zustaende: ['ENTWURF'], gremiumId: null, ab: 0, hoechstens: 25 }]],
    listVorlagenDerSitzung: [[UUID, UUID2]],
    findVorlagezeile: [[UUID, UUID2]],
    listOffeneSitzungen: [[UUID, UUID2]],
    hasThema: [[UUID, UUID2]],
    insertVorlage: [[UUID, { ...VORLAGE, gremiumId: UUID2, themaId: null, jahr: 2026, am: TAG }]],
    updateVorlagezeile: [[UUID, VORLAGE, 1]],
    setVorlagestand: [
      [
        UUID,
        AKT,
        { zustand: 'FREIGEGEBEN', sitzungId: null, ergebnis: null, beschlussId: null, bemerkung: null },
      ],
    ],
    resetVorlagen: [[UUID, { id: UUID2, kontoId: UUID }]],
    saveVeroeffentlichung: [
      [UUID, { art: 'GREMIUM', objektId: UUID2, oeffentlich: true, am: TAG, kontoId: UUID }],
    ],
    isOeffentlich: [[UUID, 'GREMIUM', UUID2]],
  }),
  createRepo('src/modules/oparl/oparl.repo.ts', oparl, {
    listOeffentlicheStandorte: [[]],
    listOeffentlicheGremien: [[UUID]],
    listOeffentlicheSitzungen: [[UUID]],
    listOeffentlicheVorlagen: [[UUID]],
  }),
  createRepo('src/modules/gremium/beschluss.repo.ts', beschluss, {
    listBeschlusszeilen: [[UUID, REGISTER]],
    findBeschlusszeile: [[UUID, UUID2]],
    listBeschluesseDerSitzung: [[UUID, UUID2]],
    insertBeschluss: [
      [
        UUID,
        {
          id: UUID2,
          gremiumId: UUID2,
          sitzungId: UUID2,
          inhalt: 'Text',
          verfahren: 'KONSENS',
          ja: null,
          nein: null,
          enthalten: null,
          verantwortlich: 'Jobcenter',
          faellig: TAG,
          ressourcen: null,
          beschlossenAm: TAG,
          erklaert: [],
          kontoId: UUID,
        },
      ],
    ],
    deleteBeschlusszeile: [[UUID, UUID2]],
    setBeschlusszustand: [[UUID, { ...AKT, zustand: 'UMGESETZT', faellig: null }]],
    listSchrittzeilen: [[UUID, UUID2]],
    insertSchritt: [
      [
        UUID,
        UUID2,
        { lfd: 1, zustand: 'BESCHLOSSEN', faellig: null, bemerkung: null, kontoId: UUID, am: TAG },
      ],
    ],
  }),
  createRepo('src/modules/gremium/lenkungsnachweis.repo.ts', lenkungsnachweis, {
    listLenkungsgruppenzeilen: [[]],
  }),
];
