import { createTransport } from 'nodemailer';
import { isLoopback } from '../config/umgebung.ts';
import { formatEml, MailFehler, type Mailabsender, type Mailtransport } from './transport.ts';
import type { Mailziel } from './ziel.ts';

/** A mail server that says nothing for so long counts as gone. */
const WARTEN_MS = 10_000;

/** What the library calls its failures of connection and login; the rest is said by the answer of the server. */
const CODES: Readonly<Record<string, 'NICHT_ERREICHBAR' | 'ANMELDUNG'>> = {
  ECONNECTION: 'NICHT_ERREICHBAR',
  ESOCKET: 'NICHT_ERREICHBAR',
  ETIMEDOUT: 'NICHT_ERREICHBAR',
  EDNS: 'NICHT_ERREICHBAR',
  ETLS: 'NICHT_ERREICHBAR',
  EAUTH: 'ANMELDUNG',
  ENOAUTH: 'ANMELDUNG',
};

/**
 * Sends by SMTP. Without TLS nothing leaves: STARTTLS is asked for and its certificate checked, except to a mail server
 * on this machine. Throws MailFehler with a technical code; what the server said is not kept, it may quote the address.
 */
export function createSmtpTransport(
  ziel: Mailziel & { art: 'smtp' },
  absender: Mailabsender,
  {
    wartenMs = WARTEN_MS,
    zertifikat,
    lokal = isLoopback(ziel.host),
  }: { wartenMs?: number; zertifikat?: string; lokal?: boolean } = {},
): Mailtransport {
  const server = createTransport({
    host: ziel.host,
    port: ziel.port,
    secure: ziel.tlsSofort,
    requireTLS: !ziel.tlsSofort && !lokal,
    connectionTimeout: wartenMs,
    greetingTimeout: wartenMs,
    socketTimeout: wartenMs,
    dnsTimeout: wartenMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(ziel.anmeldung === null ? {} : { auth: ziel.anmeldung }),
    tls: { rejectUnauthorized: !lokal, ...(zertifikat === undefined ? {} : { ca: zertifikat }) },
  });
  return {
    art: 'versand',
    async send(mail) {
      try {
        await server.sendMail({
          envelope: { from: absender.adresse, to: [mail.an] },
          raw: formatEml(mail, absender),
        });
      } catch (fehler) {
        throw toMailFehler(fehler);
      }
    },
  };
}

function toMailFehler(fehler: unknown): MailFehler {
  const { code, responseCode, command } = (fehler ?? {}) as Record<string, unknown>;
  const bekannt = typeof code === 'string' ? CODES[code] : undefined;
  if (bekannt !== undefined) return new MailFehler(bekannt);
  if (typeof responseCode !== 'number' || responseCode < 500) return new MailFehler('VERTAGT');
  // 5xx to the recipient or the mail: it stays refused, however often it is tried (RFC 5321 4.2.1). Anything else refused, the
  // sender above all, is about all mails and is put right by the operator: none of them must be given up.
  return new MailFehler(command === 'RCPT TO' || command === 'DATA' ? 'ABGELEHNT' : 'ANMELDUNG');
}
