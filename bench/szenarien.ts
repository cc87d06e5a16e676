import type pg from 'pg';
import { DEMO_PASSWORT } from '#src/modules/benutzer/index.ts';
import { type Angemeldet, call, login } from './client.ts';

/** One scenario. `anfrage(n)` is the request of client n; it answers whether it was answered as it should. */
export type Messfall = {
  name: string;
  /** Of the last two no statements are replayed: there is no one request. */
  art: 'lesen' | 'schreiben' | 'anmelden' | 'gemischt';
  /** p95 at 20 clients, milliseconds; docs/leistung.md says where it comes from. */
  zielMs: number | null;
  anfrage: (client: number) => Promise<boolean>;
  /** Runs before the scenario; answers how many requests are ready, after which a run ends. */
  prepare?: () => Promise<number>;
};

export type Wer = { kennung: string; langeAkte: string | null };
type Kraft = { wer: Angemeldet; akten: string[]; langeAkte: string; familienname: string };

const HEUTE = '2026-10-19';
const CLIENTS = 20;
/** A Fall can be closed once: so many are prepared for each run of that scenario. */
const ABSCHLUESSE = 120;
/** Below the limit of public requests per minute and address. */
const ANMELDUNGEN = 60;

/**
 * The accounts that work: on the Land those with the most Akten, which is the worst case. The second half writes: what it
 * leaves behind must not make the lists of those longer who read, neither in this run nor in the next on the same data.
 */
export async function listWer(admin: pg.Client, umfang: string): Promise<Wer[]> {
  if (umfang === 'demo' || umfang === 'foerderung') {
    return [
      { kennung: 'jana.terhorn', langeAkte: null },
      { kennung: 'miriam.ostgard', langeAkte: null },
    ];
  }
  const { rows } = await admin.query<{ kennung: string; lange_akte: string | null }>(
    `WITH viel AS (
        SELECT z.konto_id, count(*) AS anzahl FROM fall.akte_zugriff z
          JOIN fall.akte a ON a.mandant_id = z.mandant_id AND a.id = z.akte_id AND a.begonnen_am < $2
          GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT $1)
      SELECT k.kennung, (SELECT a.id FROM fall.akte a JOIN fall.akte_zugriff z ON z.mandant_id = a.mandant_id AND z.akte_id = a.id
          WHERE z.konto_id = k.id ORDER BY a.letzte_lfd DESC LIMIT 1) AS lange_akte
      FROM viel JOIN benutzer.konto k ON k.id = viel.konto_id WHERE k.kennung LIKE 'land-%' ORDER BY anzahl DESC, k.id`,
    [CLIENTS * 2, HEUTE],
  );
  return rows.map(({ kennung, lange_akte: langeAkte }) => ({ kennung, langeAkte }));
}

/** The scenarios of docs/leistung.md. */
export async function createSzenarien(adresse: string, wer: readonly Wer[]): Promise<Messfall[]> {
  const alle = await Promise.all(wer.map(async (einer) => openKraft(adresse, einer)));
  const lesende = alle.slice(0, wer.length / 2);
  const schreibende = alle.slice(wer.length / 2);
  const helen = await login(adresse, 'helen.strathoff');
  const anke = await login(adresse, 'anke.sollbach');
  const { eintraege } = await anke.get<{ eintraege: { id: string }[] }>('/foerderfaelle?groesse=50');
  const foerderfaelle = eintraege.map(({ id }) => id);
  const von = (client: number): Kraft => pickKraft(lesende, client);
  const schreiber = (client: number): Kraft => pickKraft(schreibende, client);
  const lesen = (name: string, zielMs: number, pfad: (kraft: Kraft) => string): Messfall => ({
    name,
    art: 'lesen',
    zielMs,
    anfrage: async (client) => von(client).wer.isGut(pfad(von(client))),
  });
  const suche = (name: string, q: (kraft: Kraft) => string): Messfall => ({
    name,
    art: 'lesen',
    zielMs: 60,
    anfrage: async (client) => {
      const { status } = await von(client).wer.send('POST', '/personen/suche', { q: q(von(client)) });
      return status === 200;
    },
  });
  let zaehler = 0;
  let gemischt = 0;
  const pickAkte = (kraft: Kraft): string => kraft.akten[(zaehler += 7) % kraft.akten.length] ?? '';
  return [
    lesen('Sitzung', 100, () => '/sitzung'),
    lesen('Mein Tag', 100, () => '/mein-tag'),
    lesen('Aktenliste', 100, () => '/akten?seite=1&groesse=50'),
    lesen(
      'Aktenliste, tiefe Seite',
      100,
      (kraft) => `/akten?seite=${Math.max(1, Math.floor(kraft.akten.length / 10))}&groesse=10`,
    ),
    lesen('Akte öffnen', 80, (kraft) => `/akten/${pickAkte(kraft)}`),
    lesen(
      'Zeitleiste mit 200 Ereignissen',
      100,
      ({ langeAkte }) => `/akten/${langeAkte}/zeitleiste?seite=1&groesse=50`,
    ),
    suche('Personensuche, Treffer', ({ familienname }) => familienname),
    suche('Personensuche, Anfang', ({ familienname }) => familienname.slice(0, 3)),
    suche('Personensuche, Umschrift', () => 'Мельник'),
    suche('Personensuche, Schreibvariante', ({ familienname }) => toVariante(familienname)),
    suche('Personensuche, Tippfehler', ({ familienname }) => toTippfehler(familienname)),
    suche('Personensuche, nichts', () => 'Xqzvyk'),
    {
      // What plays together in life: every connection serves one domain after the other.
      name: 'Gemischte Arbeit',
      art: 'gemischt',
      zielMs: 100,
      anfrage: async (client) => {
        const kraft = von(client);
        const pfade = ['/sitzung', '/mein-tag', `/akten/${pickAkte(kraft)}`];
        return kraft.wer.isGut(pfade[(gemischt += 1) % pfade.length] ?? '');
      },
    },
    {
      name: 'Kontakt erfassen',
      art: 'schreiben',
      zielMs: 150,
      anfrage: async (client) => {
        const kraft = schreiber(client);
        const { status } = await kraft.wer.send('POST', `/akten/${pickAkte(kraft)}/kontakte`, KONTAKT);
        return status < 300;
      },
    },
    {
      name: 'Anonyme Kurzberatung',
      art: 'schreiben',
      zielMs: 150,
      anfrage: async (client) =>
        (await schreiber(client).wer.send('POST', '/kurzberatungen', KURZBERATUNG)).status < 300,
    },
    createAbschluss(schreibende),
    {
      name: 'Stellenbesetzung',
      art: 'lesen',
      zielMs: 100,
      anfrage: async () => helen.isGut('/stellenbesetzung?baustein=1&stichtag=2022-09-30'),
    },
    {
      name: 'Förderüberblick 54',
      art: 'lesen',
      zielMs: 100,
      anfrage: async () => anke.isGut('/foerderueberblick?foerderjahr=2026'),
    },
    {
      name: 'Förderfall öffnen',
      art: 'lesen',
      zielMs: 100,
      anfrage: async () =>
        anke.isGut(`/foerderfaelle/${foerderfaelle[(zaehler += 7) % foerderfaelle.length] ?? ''}`),
    },
    {
      name: 'Förderung: Haushalt',
      art: 'lesen',
      zielMs: 100,
      anfrage: async () => anke.isGut('/haushaltsuebersicht'),
    },
    {
      name: 'Förderung: Teilbeträge',
      art: 'lesen',
      zielMs: 100,
      anfrage: async () => anke.isGut('/teilbetraege'),
    },
    {
      name: 'Anmeldung',
      art: 'anmelden',
      zielMs: null,
      prepare: async () => ANMELDUNGEN,
      anfrage: async (client) => {
        const { kennung } = wer[client % wer.length] ?? { kennung: '' };
        const antwort = await call(
          adresse,
          'POST',
          '/api/v1/anmeldung',
          {},
          { kennung, passwort: DEMO_PASSWORT },
        );
        return antwort.status === 200 || antwort.status === 201;
      },
    },
  ];
}

/** As somebody writes a name who has only heard it: one consonant twice. */
function toVariante(name: string): string {
  return name.replace(/([bdfgklmnprst])(?!\1)/i, '$1$1');
}

/** Two letters in the wrong order. */
function toTippfehler(name: string): string {
  return `${name.slice(0, 1)}${name.charAt(2)}${name.charAt(1)}${name.slice(3)}`;
}

function pickKraft(kraefte: readonly Kraft[], client: number): Kraft {
  const kraft = kraefte[client % kraefte.length];
  if (kraft === undefined) throw new Error('Nobody to measure with');
  return kraft;
}

const KONTAKT = {
  datum: HEUTE,
  art: 'TELEFON',
  dauerMinuten: 20,
  themen: ['SPRACHE'],
  notiz: 'Rückruf wegen des Kurses, Termin am Donnerstag bestätigt.',
};

const KURZBERATUNG = {
  zugangsweg: 'ANDERE_RATSUCHENDE',
  sprache: 'ar',
  bedarfe: ['SPRACHE'],
  information: { am: HEUTE, form: 'MUENDLICH' },
  notiz: 'Fragt nach einem Kurs am Abend.',
  gespraech: { datum: HEUTE, art: 'PERSOENLICH' },
};

async function openKraft(adresse: string, { kennung, langeAkte }: Wer): Promise<Kraft> {
  const wer = await login(adresse, kennung);
  const akten: string[] = [];
  for (let seite = 1; seite <= 5; seite += 1) {
    const { eintraege } = await wer.get<{ eintraege: { akteId: string; zustand: string }[] }>(
      `/akten?seite=${seite}&groesse=200&offen=ja`,
    );
    akten.push(...eintraege.filter(({ zustand }) => OFFEN.has(zustand)).map(({ akteId }) => akteId));
    if (eintraege.length < 200) break;
  }
  const lange = langeAkte ?? akten[0] ?? '';
  return { wer, akten, langeAkte: lange, familienname: await findFamilienname(wer, [lange, ...akten]) };
}

/** A name that can be searched for: three letters at least. */
async function findFamilienname(wer: Angemeldet, akten: readonly string[]): Promise<string> {
  for (const akteId of akten) {
    const { eintraege } = await wer.get<{ eintraege: { identitaet: { familienname: string | null } }[] }>(
      `/akten/${akteId}/personen`,
    );
    const name = eintraege[0]?.identitaet.familienname ?? '';
    if (name.length >= 4) return name;
  }
  throw new Error('Nobody to search for');
}

const OFFEN: ReadonlySet<string> = new Set(['KURZBERATUNG', 'ZIELVEREINBARUNG', 'LINKING', 'MONITORING']);
const ABSCHLIESSBAR: ReadonlySet<string> = new Set(['LINKING', 'MONITORING']);

/** Closes prepared Fälle, each once, with a result for every Ziel. */
function createAbschluss(kraefte: readonly Kraft[]): Messfall {
  type Bereit = { wer: Angemeldet; akteId: string; body: unknown };
  const bereit: Bereit[] = [];
  const prepare = async (): Promise<number> => {
    for (const [stelle, kraft] of kraefte.entries()) {
      const soll = ((ABSCHLUESSE * 2 + 1) * (stelle + 1)) / kraefte.length;
      for (const akteId of kraft.akten.toReversed()) {
        if (bereit.length >= soll) break;
        const { akte, ziele } = await kraft.wer.get<{
          akte: { zustand: string; version: number };
          ziele: { id: string }[];
        }>(`/akten/${akteId}`);
        if (!ABSCHLIESSBAR.has(akte.zustand) || akteId === kraft.langeAkte) continue;
        const ergebnisse = ziele.map(({ id }) => ({ zielId: id, ergebnis: 'ERREICHT' }));
        const body = { version: akte.version, grund: 'ZIELE_ERREICHT', ziele: ergebnisse };
        bereit.push({ wer: kraft.wer, akteId, body });
      }
    }
    // One is used to see what it sends.
    return Math.floor((bereit.length - 1) / 2);
  };
  return {
    name: 'Fall abschließen',
    art: 'schreiben',
    zielMs: 150,
    prepare,
    anfrage: async () => {
      const fall = bereit.pop();
      if (fall === undefined) return false;
      return (await fall.wer.send('POST', `/akten/${fall.akteId}/abschluss`, fall.body)).status < 300;
    },
  };
}
