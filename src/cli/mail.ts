import { createMailtransport, readAusgangsstand } from '#src/anwendung/mailversand.ts';
import type { Laufzeit } from '#src/anwendung/start.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { MAILADRESSE } from '#src/platform/config/umgebung.ts';
import { MailFehler, type Mailfehlercode } from '#src/platform/mail/transport.ts';
import { type Ergebnis, wrongUse } from './befehle.ts';

const PROBE = { aufruf: 'mail probe ADRESSE' };

const REPARATUR: Readonly<Record<Mailfehlercode, string>> = {
  NICHT_ERREICHBAR:
    'Der Mailserver ist nicht erreichbar oder sein Zertifikat gilt nicht. Prüfen Sie Rechner, Port und TLS in KIM_MAIL.',
  ANMELDUNG:
    'Der Mailserver nimmt die Anmeldung oder den Absender nicht an. Prüfen Sie Konto und Passwort in KIM_MAIL und die Adresse in KIM_MAIL_ABSENDER.',
  ABGELEHNT:
    'Der Mailserver lehnt diese Mail ab. Prüfen Sie die Adresse und ob dieser Rechner dorthin senden darf.',
  VERTAGT: 'Der Mailserver nimmt die Mail gerade nicht an. Versuchen Sie es später noch einmal.',
  ADRESSE_FEHLT: 'Die Adresse fehlt.',
  VORLAGE_UNBEKANNT: 'Die Vorlage ist unbekannt.',
};

/** `kim mail probe`: sends one mail without content, past the outbox, and says what the server made of it. */
export async function runMailProbe(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  const [an, ...weitere] = args;
  if (an === undefined || weitere.length > 0 || !MAILADRESSE.test(an))
    return wrongUse(PROBE, 'Nennen Sie genau eine Adresse.');
  const transport = createMailtransport(laufzeit.konfiguration, laufzeit.dienste.demo);
  if (transport.art === 'ausgang') {
    const grund = laufzeit.dienste.demo
      ? 'In einer Demo geht keine Mail hinaus.'
      : 'KIM_MAIL ist nicht gesetzt.';
    return { code: 1, ausgabe: `${grund} Mails bleiben im Ausgang.` };
  }
  try {
    const text = 'Guten Tag,\n\ndiese Mail prüft, ob die KIM-Plattform Mails versenden kann.';
    await transport.send({
      id: createUuidV7(),
      an,
      datum: new Date(laufzeit.dienste.jetzt()),
      betreff: 'KIM: Probe',
      text,
    });
  } catch (fehler) {
    if (!(fehler instanceof MailFehler)) throw fehler;
    return { code: 1, ausgabe: REPARATUR[fehler.code] };
  }
  return { code: 0, ausgabe: 'Die Mail ist übergeben.' };
}

/** `kim mail stand`: how many mails wait. */
export async function runMailStand(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  const stand = await readAusgangsstand(laufzeit);
  const versand = createMailtransport(laufzeit.konfiguration, laufzeit.dienste.demo).art === 'versand';
  if (args.includes('--json')) return { code: 0, ausgabe: JSON.stringify({ ...stand, versand }) };
  const ohne = describeOhneVersand(laufzeit);
  const zahlen = `${stand.wartend} Mails warten, davon ${stand.gescheitert} nach mindestens einem vergeblichen Versuch.`;
  return { code: 0, ausgabe: ohne === null ? zahlen : `${zahlen}\n${ohne}` };
}

/** What the operator must know of a house that no mail leaves; null: mails go out. */
export function describeOhneVersand({
  konfiguration,
  art,
}: Pick<Laufzeit, 'konfiguration' | 'art'>): string | null {
  if (art === 'demo') return 'Aus einer Demo geht keine Mail hinaus.';
  return konfiguration.mail === null
    ? 'Achtung: KIM_MAIL ist nicht gesetzt. Es geht keine Mail hinaus: Links zu Verweisen und Angeboten kommen nicht an, und Mails werden nach 30 Tagen gelöscht. Setzen Sie KIM_MAIL und KIM_MAIL_ABSENDER bei Web und Worker (Betriebshandbuch, „Mails“).'
    : null;
}
