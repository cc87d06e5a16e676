import type { KontoActor } from '#src/core/contract/actor.ts';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import type { Testserver } from '#test/support/server.ts';

/** One hot operation. It may run more than once, so a write makes its own object first. */
export type Vorgang = {
  name: string;
  bereite?: () => Promise<unknown>;
  act: (vorher: unknown) => Promise<unknown>;
};

export type Personal = Record<
  'caseManagement' | 'teamleitung' | 'kiLeitung' | 'dsb' | 'technik' | 'land',
  KontoActor
>;

export type Fund = { akteId: string; name: string; vornamen: string; geburtsdatum: string; haeufig: string };

const SORTIERUNGEN = ['naechsterTermin', 'letzterKontakt', 'begonnenAm', 'nummer'] as const;
const NIEMAND = '00000000-0000-4000-8000-000000000000';
const MONAT = 'von=2026-09-20&bis=2026-10-19';

/** What people do all day, over HTTP, and the reports. `akte`: a told Akte with all its parts. */
export function createVorgaenge(
  { rufe }: Testserver,
  personal: Personal,
  akte: Fund,
  heute: string,
): Vorgang[] {
  const { caseManagement, teamleitung, kiLeitung, dsb, technik, land } = personal;
  const call = async (wer: KontoActor, methode: 'GET' | 'POST' | 'PUT', pfad: string, body?: unknown) => {
    const antwort = await rufe(wer, methode, pfad, body);
    if (antwort.status >= 300)
      throw new Error(`${methode} ${pfad}: ${antwort.status} ${JSON.stringify(antwort.body)}`);
    return antwort.body;
  };
  const lies = (name: string, pfad: string, wer = caseManagement): Vorgang => ({
    name,
    act: () => call(wer, 'GET', pfad),
  });
  const suche = (name: string, body: object): Vorgang => ({
    name,
    act: () => call(caseManagement, 'POST', '/personen/suche', body),
  });
  const kurzberatung = () =>
    call(caseManagement, 'POST', '/kurzberatungen', {
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
      bedarfe: ['SPRACHE'],
      information: { am: heute, form: 'BEIDES' },
    });
  return [
    lies('Mein Tag', '/mein-tag'),
    lies('Löschtage des Landes', '/foerderaufbewahrung', land),
    lies('Löschtage des Landes tief', '/foerderaufbewahrung?seite=3', land),
    ...SORTIERUNGEN.flatMap((sortierung) => [
      lies(`Aktenliste ${sortierung}`, `/akten?sortierung=${sortierung}`),
      lies(`Aktenliste ${sortierung} tief`, `/akten?sortierung=${sortierung}&seite=3`),
    ]),
    lies('Aktenliste gefiltert', '/akten?offen=ja&art=FALL&zustand=AUFGENOMMEN'),
    lies('Aktenliste Bereich', '/akten?offen=ja&bereich=SPRACHE'),
    lies('Aktenliste Sprache', '/akten?offen=ja&sprache=ar&kommune=' + NIEMAND),
    lies('Aktenliste lange ohne Kontakt', '/akten?offen=ja&ohneKontaktWochen=8&vertretung=nein'),
    lies('Teamakten', '/team/akten?anlass=FALLBESPRECHUNG'),
    lies('Teamakten einer Phase', '/team/akten?anlass=RUECKFRAGE&phase=BEGLEITUNG&art=FALL&vor=X-5'),
    lies('Teamakten ohne Treffer', '/team/akten?anlass=RUECKFRAGE&phase=RUHEND'),
    lies('Tagesaktuell', '/kontakte/tagesaktuell'),
    lies('Tagesaktuell im Team', '/team/tagesaktuell', teamleitung),
    lies('Akte öffnen', `/akten/${akte.akteId}`),
    lies('Zeitleiste', `/akten/${akte.akteId}/zeitleiste`),
    lies('Zeitleiste tief', `/akten/${akte.akteId}/zeitleiste?seite=4`),
    lies('Personen der Akte', `/akten/${akte.akteId}/personen`),
    lies('Einwilligungen', `/akten/${akte.akteId}/einwilligungen`),
    suche('Personensuche Treffer', { q: akte.name }),
    suche('Personensuche häufiger Name', { q: akte.haeufig }),
    suche('Personensuche Wortanfang', { q: akte.name.slice(0, 3) }),
    suche('Personensuche ohne Treffer', { q: 'Xylophon Quark' }),
    suche('Personensuche außerhalb', {
      q: `${akte.vornamen} ${akte.name}`,
      geburtsdatum: akte.geburtsdatum,
      grund: 'DOPPELTE_BERATUNG',
    }),
    {
      name: 'Dubletten',
      act: () =>
        call(caseManagement, 'POST', '/personen/dubletten', {
          identitaet: {
            familienname: akte.name,
            vornamen: akte.vornamen,
            geburtsdatum: akte.geburtsdatum,
          },
        }),
    },
    {
      name: 'Kontakt erfassen',
      act: () =>
        call(caseManagement, 'POST', `/akten/${akte.akteId}/kontakte`, {
          datum: heute,
          art: 'TELEFON',
          themen: ['SPRACHE'],
          notiz: 'Kurz.',
        }),
    },
    { name: 'Anonyme Kurzberatung', act: kurzberatung },
    {
      name: 'Kurzberatung mit Person',
      act: () =>
        call(caseManagement, 'POST', '/kurzberatungen', {
          zugangsweg: 'SOZIALAMT',
          sprache: 'ar',
          bedarfe: ['SPRACHE'],
          information: { am: heute, form: 'BEIDES' },
          person: { art: 'NEU', identitaet: { familienname: createName(), vornamen: 'Neu' } },
        }),
    },
    {
      name: 'Kurzberatung beenden',
      bereite: kurzberatung,
      act: async (neu) =>
        call(caseManagement, 'POST', `/kurzberatungen/${(neu as { id: string }).id}/beendigung`, {
          version: (neu as { version: number }).version,
          ergebnis: 'ANLIEGEN_GEKLAERT',
        }),
    },
    {
      name: 'Fall abschließen',
      bereite: () => createFall(call, caseManagement, heute),
      act: async (fall) => {
        const { akteId, version, zielId } = fall as { akteId: string; version: number; zielId: string };
        return call(caseManagement, 'POST', `/akten/${akteId}/abschluss`, {
          version,
          grund: 'ZIELE_ERREICHT',
          ziele: [{ zielId, ergebnis: 'ERREICHT' }],
        });
      },
    },
    lies('Vertretungspersonen', '/vertretungspersonen'),
    lies('Teamzahlen', '/team/zahlen', teamleitung),
    lies('Fallzahlen', '/standort/fallzahlen', kiLeitung),
    lies('Stellenbesetzung', '/stellenbesetzung?baustein=3&stichtag=2022-09-30', kiLeitung),
    lies('Zugriffsprotokoll', `/protokoll?${MONAT}`, dsb),
    lies('Zugriffsprotokoll tief', `/protokoll?${MONAT}&seite=5`, dsb),
    lies('Zugriffsprotokoll einer Akte', `/protokoll?${MONAT}&objekt=${akte.akteId}`, dsb),
    lies('Auffälligkeiten', '/protokoll/auffaelligkeiten', dsb),
    lies('Unversehrtheit', '/protokoll/unversehrtheit', technik),
    lies('Konten', '/konten', technik),
  ];
}

// oxlint-disable-next-line typescript/no-explicit-any -- an answer may be anything, and the caller says what it expects
type Call = (wer: KontoActor, methode: 'GET' | 'POST' | 'PUT', pfad: string, body?: unknown) => Promise<any>;

const SILBEN = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'wo', 'ju'];
let namen = 0;

/** Another name each time, so that nobody is taken for a duplicate. */
function createName(): string {
  namen += 1;
  return `Pl${[1, 3, 7, 9].map((faktor) => SILBEN[(namen * faktor + faktor) % 10]).join('')}x`;
}

const JA = { erfuellt: 'JA' };

/** A Fall with one Ziel, ready to be closed. */
async function createFall(call: Call, wer: KontoActor, heute: string) {
  const { id: akteId } = await call(wer, 'POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['SPRACHE'],
    information: { am: heute, form: 'BEIDES' },
    person: { art: 'NEU', identitaet: { familienname: createName(), vornamen: 'Abschluss' } },
  });
  const lies = () => call(wer, 'GET', `/akten/${akteId}`);
  const version = async () => ({ version: (await lies()).akte.version });
  const { personen } = await lies();
  await call(wer, 'POST', `/akten/${akteId}/einwilligungen`, {
    personId: personen[0].personId,
    zweck: 'ZUSAMMENARBEIT',
    entscheidung: 'ERTEILT',
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
  });
  await call(wer, 'POST', `/akten/${akteId}/ueberfuehrung`, await version());
  await call(wer, 'PUT', `/akten/${akteId}/aufnahmekriterien`, {
    ...(await version()),
    kriterien: {
      KOMPLEXE_BEDARFSLAGE: JA,
      HOHE_AKTEURSDICHTE: JA,
      REGELVERSORGUNG_GREIFT_NICHT: JA,
      FEHLENDE_RESSOURCEN: JA,
      EINWILLIGUNG_ZUSAMMENARBEIT: JA,
    },
  });
  await call(wer, 'POST', `/akten/${akteId}/aufnahme`, { ...(await version()), entscheidung: 'AUFGENOMMEN' });
  const { id: zielId } = await call(wer, 'POST', `/akten/${akteId}/ziele`, {
    wortlaut: 'Deutsch lernen.',
    sprache: 'de',
    bereich: 'SPRACHE',
    prioritaet: 1,
    form: 'MUENDLICH',
  });
  return { akteId, zielId, ...(await version()) };
}
