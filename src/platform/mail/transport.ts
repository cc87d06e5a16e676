import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Mail = { id: string; an: string; datum: Date; betreff: string; text: string };

/** Who mails come from: a bare address, and the host of the installation for the Message-ID. */
export type Mailabsender = { adresse: string; rechner: string };

/**
 * ABGELEHNT is for good, whoever tries again. NICHT_ERREICHBAR and ANMELDUNG are about the server and not about this
 * mail. The others may go through later.
 */
export type Mailfehlercode =
  | 'ABGELEHNT'
  | 'VERTAGT'
  | 'NICHT_ERREICHBAR'
  | 'ANMELDUNG'
  | 'ADRESSE_FEHLT'
  | 'VORLAGE_UNBEKANNT';

/** Carries a code and never what a mail server said. */
export class MailFehler extends Error {
  readonly code: Mailfehlercode;
  constructor(code: Mailfehlercode) {
    super(`Mail: ${code}`);
    this.code = code;
  }
}

/** How mails leave. `ausgang`: they stay in the outbox (demo, or no server named). `send` throws MailFehler. */
export type Mailtransport = { art: 'ausgang' } | { art: 'versand'; send: (mail: Mail) => Promise<void> };

/** Writes RFC 5322 files, complete or not at all. Sending the same mail again overwrites its file. */
export function createDateiTransport(ordner: string, absender: Mailabsender): Mailtransport {
  return {
    art: 'versand',
    async send(mail) {
      try {
        await mkdir(ordner, { recursive: true, mode: 0o700 });
        const ziel = join(ordner, `${mail.id}.eml`);
        await writeFile(`${ziel}.neu`, formatEml(mail, absender), { mode: 0o600 });
        await rename(`${ziel}.neu`, ziel);
      } catch {
        throw new MailFehler('NICHT_ERREICHBAR');
      }
    },
  };
}

/** Text only, UTF-8, base64 (so that no line is too long). Header values never hold a line break. */
export function formatEml(mail: Mail, absender: Mailabsender): string {
  const zeilen =
    Buffer.from(mail.text, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return [
    `From: KIM-Plattform <${toHeader(absender.adresse)}>`,
    `To: ${toHeader(mail.an)}`,
    `Subject: ${formatEncodedWords(mail.betreff)}`,
    `Date: ${mail.datum.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${mail.id}@${toHeader(absender.rechner)}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Language: de',
    'Content-Transfer-Encoding: base64',
    'Auto-Submitted: auto-generated',
    '',
    ...zeilen,
    '',
  ].join('\r\n');
}

function toHeader(text: string): string {
  return text.replace(/\p{C}/gu, '');
}

/** RFC 2047, in pieces of whole characters: an encoded word has at most 75 characters. */
function formatEncodedWords(text: string): string {
  const woerter: string[] = [];
  let stueck = '';
  for (const zeichen of toHeader(text)) {
    if (Buffer.byteLength(stueck + zeichen) > 42) {
      woerter.push(stueck);
      stueck = '';
    }
    stueck += zeichen;
  }
  woerter.push(stueck);
  return woerter.map((wort) => `=?utf-8?B?${Buffer.from(wort, 'utf8').toString('base64')}?=`).join('\r\n ');
}
