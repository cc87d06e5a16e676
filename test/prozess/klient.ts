type Antwort = { status: number; body: Record<string, unknown> };

export type Klient = {
  rufe: (methode: 'GET' | 'POST', pfad: string, body?: unknown) => Promise<Antwort>;
  /** Logs in and keeps cookie and CSRF token, as a browser would. */
  melde: (kennung: string, passwort: string, einmalcode?: string) => Promise<Antwort>;
};

/** One browser without a page: requests over the network to a running server. */
export function createKlient(adresse: string): Klient {
  let cookie = '';
  let csrf = '';
  const rufe: Klient['rufe'] = async (methode, pfad, body) => {
    const antwort = await fetch(`${adresse}/api/v1${pfad}`, {
      method: methode,
      headers: {
        cookie,
        'x-kim-csrf': csrf,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const gesetzt = antwort.headers.getSetCookie().find((zeile) => zeile.startsWith('kim_sitzung='));
    if (gesetzt !== undefined) cookie = gesetzt.split(';')[0] ?? '';
    return { status: antwort.status, body: (await antwort.json()) as Record<string, unknown> };
  };
  return {
    rufe,
    melde: async (kennung, passwort, einmalcode) => {
      const angaben = einmalcode === undefined ? { kennung, passwort } : { kennung, passwort, einmalcode };
      const antwort = await rufe('POST', '/anmeldung', angaben);
      if (typeof antwort.body['csrf'] === 'string') csrf = antwort.body['csrf'];
      return antwort;
    },
  };
}
