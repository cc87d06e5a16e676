import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Mail = { id: string; an: string; datum: Date; betreff: string; text: string };

/**
 * How mails leave. `ausgang`: they stay in the outbox (demo). `datei`: one .eml file each in a folder, for a mail
 * server that picks them up. Sending by SMTP is not there yet.
 */
export type Mailtransport = { art: 'ausgang' } | { art: 'datei'; send: (mail: Mail) => Promise<void> };

/** Writes RFC 5322 files, complete or not at all. Sending the same mail again overwrites its file. */
export function createDateiTransport(angaben: { ordner: string; absender: string }): Mailtransport {
  return {
    art: 'datei',
    async send(mail) {
      await mkdir(angaben.ordner, { recursive: true, mode: 0o700 });
      const ziel = join(angaben.ordner, `${mail.id}.eml`);
      await writeFile(`${ziel}.neu`, formatEml(mail, angaben.absender), { mode: 0o600 });
      await rename(`${ziel}.neu`, ziel);
    },
  };
}

/** Text only, UTF-8, base64 (so that no line is too long). Header values never hold a line break. */
export function formatEml(mail: Mail, absender: string): string {
  const zeilen =
    Buffer.from(mail.text, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return [
    `From: ${toHeader(absender)}`,
    `To: ${toHeader(mail.an)}`,
    `Subject: ${formatEncodedWords(mail.betreff)}`,
    `Date: ${mail.datum.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${mail.id}@kim.invalid>`,
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
