import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { Einsetzen } from './einsetzen.tsx';

/** Day on which the statement was last reviewed. It must be reviewed every year. */
const GEPRUEFT_AM = toPlainDate('2026-11-20');

/** Content of the statement (§ 10b BGG NRW, BITVNRW). Says what was checked and what was not. */
export function BarrierefreiheitText() {
  return (
    <>
      <p>
        Diese Erklärung gilt für die KIM-Plattform: die Arbeitsoberfläche für Beschäftigte und die
        öffentlichen Seiten. Verantwortlich ist <Einsetzen was="Name der öffentlichen Stelle" />.
      </p>
      <h2>Maßstab</h2>
      <p>
        Maßstab sind das Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW) und die
        Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW), die auf die Norm EN 301
        549 und die Richtlinien WCAG 2.1, Stufe AA, verweisen. Das Projekt richtet sich darüber hinaus nach
        WCAG 2.2, Stufe AA.
      </p>
      <h2>Stand der Vereinbarkeit</h2>
      <p>
        Die Oberfläche ist{' '}
        <strong>noch nicht durch einen BITV-Test und nicht mit Nutzer:innen von Hilfsmitteln geprüft</strong>.
        Bis dahin gilt sie als teilweise vereinbar.
      </p>
      <p>Automatisch geprüft wird bei jeder Änderung:</p>
      <ul>
        <li>jeder Baustein der Oberfläche mit dem Prüfwerkzeug axe,</li>
        <li>Bedienung mit der Tastatur und sichtbarer Fokus in den Bausteinen für Formulare und Dialoge.</li>
      </ul>
      <h2>Was wir noch nicht wissen</h2>
      <ul>
        <li>Die Bedienung mit Screenreadern (NVDA, JAWS, VoiceOver) ist nicht von Hand erprobt.</li>
        <li>Texte in Leichter Sprache und Videos in Deutscher Gebärdensprache gibt es noch nicht.</li>
        <li>Diagramme haben immer eine Tabelle mit denselben Zahlen; das Bild selbst ist nicht vorlesbar.</li>
      </ul>
      <h2>Barriere melden</h2>
      <p>
        Wenn Sie auf eine Barriere stoßen oder eine Information in anderer Form brauchen, schreiben Sie an{' '}
        <Einsetzen was="E-Mail-Adresse und Telefon der Kontaktstelle" />. Sie erhalten eine Antwort und, wenn
        nötig, die Information auf einem anderen Weg.
      </p>
      <h2>Ombudsstelle</h2>
      <p>
        Hilft die Antwort nicht weiter, können Sie sich an die Ombudsstelle für barrierefreie
        Informationstechnik des Landes Nordrhein-Westfalen wenden (§ 10d BGG NRW):{' '}
        <Einsetzen was="aktuelle Anschrift der Ombudsstelle" />. Das Verfahren ist kostenlos.
      </p>
      <p className="kim-klein">
        Diese Erklärung wurde am {formatGerman(GEPRUEFT_AM)} erstellt und wird jährlich überprüft.
      </p>
    </>
  );
}
