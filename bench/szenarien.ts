import type pg from 'pg';
import { createContextStatement } from '#src/platform/db/context-statement.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { DEMO_PASSWORT } from '#src/modules/benutzer/index.ts';

export type Messfall = {
  name: string;
  /** One request; true when it was answered as it should. */
  anfrage: () => Promise<boolean>;
  /** The same rows fetched by the bare driver, under the same row level security. */
  referenz: (() => Promise<boolean>) | null;
};

type Anmeldung = { cookie: string; csrf: string; actor: KontoActor };

/** The scenarios of docs/leistung.md on the demo data. */
export async function createSzenarien(adresse: string, sql: pg.Pool): Promise<Messfall[]> {
  const jana = await login(adresse, 'jana.terhorn');
  const helen = await login(adresse, 'helen.strathoff');
  const get = (wer: Anmeldung, pfad: string) => async (): Promise<boolean> =>
    (await fetch(`${adresse}/api/v1${pfad}`, { headers: { cookie: wer.cookie } }).then(consume)).ok;
  const post = (wer: Anmeldung, pfad: string, body: () => unknown) => async (): Promise<boolean> =>
    (
      await fetch(`${adresse}/api/v1${pfad}`, {
        method: 'POST',
        headers: { cookie: wer.cookie, 'x-kim-csrf': wer.csrf, 'content-type': 'application/json' },
        body: JSON.stringify(body()),
      }).then(consume)
    ).ok;
  const bare =
    (wer: Anmeldung, domaene: 'fall' | 'foerderung', text: string, values: unknown[] = []) =>
    async (): Promise<boolean> => {
      const kontext = { actor: wer.actor, domaene, zweck: 'Messung', stichtag: toPlainDate('2026-10-19') };
      const client = await sql.connect();
      try {
        await client.query('BEGIN');
        await client.query(createContextStatement(kontext));
        await client.query(text, values);
        await client.query('COMMIT');
      } finally {
        client.release();
      }
      return true;
    };
  const akten = (await (
    await fetch(`${adresse}/api/v1/akten`, { headers: { cookie: jana.cookie } })
  ).json()) as {
    eintraege: { akteId: string }[];
  };
  const akteId = akten.eintraege[0]?.akteId;
  if (akteId === undefined) throw new Error('The demo holds no Akte for jana.terhorn.');
  const akte = 'SELECT * FROM fall.akte WHERE id = $1';
  return [
    { name: 'Sitzung', anfrage: get(jana, '/sitzung'), referenz: null },
    {
      name: 'Mein Tag',
      anfrage: get(jana, '/mein-tag'),
      referenz: bare(jana, 'fall', 'SELECT * FROM fall.akte'),
    },
    {
      name: 'Aktenliste',
      anfrage: get(jana, '/akten'),
      referenz: bare(
        jana,
        'fall',
        'SELECT * FROM fall.akte ORDER BY letzter_kontakt DESC NULLS LAST LIMIT 50',
      ),
    },
    {
      name: 'Akte öffnen',
      anfrage: get(jana, `/akten/${akteId}`),
      referenz: bare(jana, 'fall', akte, [akteId]),
    },
    {
      name: 'Zeitleiste',
      anfrage: get(jana, `/akten/${akteId}/zeitleiste`),
      referenz: bare(
        jana,
        'fall',
        'SELECT * FROM fall.ereignis WHERE akte_id = $1 ORDER BY lfd DESC LIMIT 50',
        [akteId],
      ),
    },
    {
      name: 'Personensuche',
      anfrage: post(jana, '/personen/suche', () => ({ q: 'rahaf' })),
      referenz: bare(jana, 'fall', 'SELECT DISTINCT person_id FROM fall.person_suche LIMIT 20'),
    },
    {
      name: 'Anonyme Kurzberatung',
      anfrage: post(jana, '/kurzberatungen', createKurzberatung),
      referenz: null,
    },
    {
      name: 'Stellenbesetzung',
      anfrage: get(helen, '/stellenbesetzung?baustein=1&stichtag=2022-09-30'),
      referenz: bare(
        helen,
        'foerderung',
        'SELECT * FROM foerderung.besetzung b JOIN foerderung.kontingent k USING (standort_id, baustein) WHERE baustein = 1',
      ),
    },
  ];
}

function createKurzberatung(): unknown {
  return {
    zugangsweg: 'ANDERE_RATSUCHENDE',
    sprache: 'ar',
    bedarfe: ['SPRACHE'],
    information: { am: '2026-10-19', form: 'MUENDLICH' },
    notiz: '',
    gespraech: { datum: '2026-10-19', art: 'PERSOENLICH' },
  };
}

/** Reads the body, so that the time of the whole answer counts. */
async function consume(antwort: Response): Promise<Response> {
  await antwort.arrayBuffer();
  return antwort;
}

async function login(adresse: string, kennung: string): Promise<Anmeldung> {
  const antwort = await fetch(`${adresse}/api/v1/anmeldung`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kennung, passwort: DEMO_PASSWORT }),
  });
  if (!antwort.ok) throw new Error(`Login ${kennung}: ${antwort.status}`);
  const { csrf, sitzung } = (await antwort.json()) as {
    csrf: string;
    sitzung: {
      konto: { id: string };
      mitgliedschaftId: string;
      rolle: KontoActor['rolle'];
      mandant: { id: string } | null;
      standort: { id: string } | null;
    };
  };
  return {
    cookie: antwort.headers.getSetCookie()[0]?.split(';')[0] ?? '',
    csrf,
    actor: {
      art: 'konto',
      kontoId: sitzung.konto.id,
      sitzungId: sitzung.mitgliedschaftId,
      mitgliedschaftId: sitzung.mitgliedschaftId,
      rolle: sitzung.rolle,
      mandantId: sitzung.mandant?.id ?? null,
      standortId: sitzung.standort?.id ?? null,
    },
  };
}
