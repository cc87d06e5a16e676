import * as aktenfilter from '#src/modules/fall/aktenfilter.repo.ts';
import * as aktenListe from '#src/modules/fall/akten-liste.repo.ts';
import * as team from '#src/modules/fall/team.repo.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { SIEGEL, TAG, UUID, UUID2 } from './sendestelle.ts';

const WER = { mandantId: UUID, kontoId: UUID };
const SEITE = { seite: 2, groesse: 50 };

/** Calls of the repositories of finding: the own list, kept filters, the team. */
export const FINDEN_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/fall/akten-liste.repo.ts', aktenListe, {
    listAktenZeilen: [
      { titel: 'by next appointment', mit: [UUID, {}, { sortierung: 'naechsterTermin', ...SEITE }] },
      { titel: 'by last contact', mit: [UUID, {}, { sortierung: 'letzterKontakt', ...SEITE }] },
      { titel: 'by beginning, open', mit: [UUID, { offen: 'ja' }, { sortierung: 'begonnenAm', ...SEITE }] },
      { titel: 'by number, closed', mit: [UUID, { offen: 'nein' }, { sortierung: 'nummer', ...SEITE }] },
    ],
    listOffeneZeilen: [[{ mandantId: UUID, hoechstens: 300 }]],
    listAktenZeilenVon: [[UUID, [UUID2]]],
    listAktenSeite: [
      { titel: 'by next appointment', mit: [UUID, {}, { sortierung: 'naechsterTermin', ...SEITE }] },
      {
        titel: 'filtered, behind the last page',
        mit: [
          UUID,
          { art: 'FALL', zustand: 'MONITORING', offen: 'ja' },
          { sortierung: 'nummer', ...SEITE, seite: 2 },
        ],
      },
      {
        titel: 'all filters',
        mit: [
          UUID,
          {
            offen: 'ja',
            phase: 'BEGLEITUNG',
            termin: 'ueberfaellig',
            bereich: 'WOHNEN',
            sprache: 'ar',
            kommune: UUID2,
            ohneKontaktWochen: 8,
            vertretung: 'nein',
          },
          { sortierung: 'nummer', ...SEITE, seite: 1 },
        ],
      },
      {
        titel: 'without a next day, as deputy',
        mit: [UUID, { termin: 'ohne', vertretung: 'ja' }, { sortierung: 'nummer', ...SEITE, seite: 1 }],
      },
    ],
  }),
  createRepo('src/modules/fall/aktenfilter.repo.ts', aktenfilter, {
    lockFilter: [[WER]],
    listFilterzeilen: [[WER]],
    insertFilter: [[{ ...WER, id: UUID, filter: { offen: 'ja' }, start: true, siegel: SIEGEL }]],
    updateFilter: [
      [
        { ...WER, id: UUID, version: 1 },
        { filter: { offen: 'ja' }, start: true, siegel: SIEGEL },
      ],
    ],
    resetStart: [[WER, UUID]],
    deleteFilter: [[WER, UUID]],
  }),
  createRepo('src/modules/fall/team.repo.ts', team, {
    listTeamzahlen: [[]],
    listTeamaktenzeilen: [
      [{ art: 'FALL', zustaende: ['MONITORING'], vor: 'CM-2026-0001', anzahl: 51, caseManager: 3, akten: 5 }],
    ],
    findErfassungszahlen: [[TAG, TAG]],
  }),
];
