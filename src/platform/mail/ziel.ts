/** Where mails go: a mail server, or a folder that one picks up. */
export type Mailziel =
  | {
      art: 'smtp';
      host: string;
      port: number;
      /** TLS from the first byte; otherwise STARTTLS before anything is said. */
      tlsSofort: boolean;
      anmeldung: { user: string; pass: string } | null;
    }
  | { art: 'datei'; ordner: string };

/** Ports of RFC 8314 and RFC 6409. */
const PORTS = { 'smtps:': 465, 'smtp:': 587 } as const;

/** `smtp://konto:passwort@rechner:587`, `smtps://rechner:465` or `datei:///ordner`; null: none of them. */
export function parseMailziel(text: string): Mailziel | null {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, port, pathname, username, password, search, hash } = new URL(text);
  if (search !== '' || hash !== '') return null;
  if (protocol === 'datei:') {
    const ordner = decode(pathname);
    return hostname === '' && ordner !== null && /^\/[^\0]/.test(ordner) ? { art: 'datei', ordner } : null;
  }
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '') return null;
  if ((pathname !== '' && pathname !== '/') || (username === '') !== (password === '')) return null;
  const user = decode(username);
  const pass = decode(password);
  if (user === null || pass === null) return null;
  return {
    art: 'smtp',
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? PORTS[protocol] : Number(port),
    tlsSofort: protocol === 'smtps:',
    anmeldung: user === '' ? null : { user, pass },
  };
}

/** null: a percent sign that begins nothing. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
