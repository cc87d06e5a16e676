import { Einsetzen } from './einsetzen.tsx';

/** What happens technically when these pages are used (Art. 13 DSGVO); the operator adds its own part. */
export function DatenschutzText() {
  return (
    <>
      <p>
        Hier steht, welche Daten beim Benutzen dieser Seiten entstehen. Über die Daten in einem Fall
        informiert die Stelle, die berät, beim ersten Gespräch.
      </p>
      <h2>Verantwortlich</h2>
      <p>
        <Einsetzen was="Name, Anschrift und Kontakt der verantwortlichen Stelle" />
      </p>
      <p>
        Datenschutzbeauftragte Person: <Einsetzen was="Kontakt" />
      </p>
      <h2>Was im Browser bleibt</h2>
      <p>
        Nach der Anmeldung setzt die KIM-Plattform zwei Cookies. <code>kim_sitzung</code> hält die Sitzung.{' '}
        <code>kim_geraet</code> enthält eine Zufallszahl und bleibt 30 Tage: So können Sie sich auch dann
        anmelden, wenn jemand anderes an Ihrer Kennung Passwörter rät. Beide sind technisch notwendig (§ 25
        Abs. 2 Nr. 2 TDDDG). Entwürfe und Eingaben werden nicht im Browser gespeichert.
      </p>
      <h2>Förder-Check und Rechner</h2>
      <p>
        Was Sie dort eingeben, wird gerechnet und mit der Antwort vergessen: kein Cookie, keine Speicherung.
        Im Protokoll steht, dass eine Anfrage kam, nicht, was darin stand.
      </p>
      <h2>Keine Aufrufe an Dritte</h2>
      <p>
        Schriften, Bilder und Programme kommen vom selben Server. Es gibt keine Reichweitenmessung, keine
        eingebetteten Dienste und keine Weitergabe an andere Server.
      </p>
      <h2>Was protokolliert wird</h2>
      <ul>
        <li>Jeder Zugriff auf Falldaten: wer, wann, in welcher Rolle, zu welchem Zweck. Keine Inhalte.</li>
        <li>Anmeldungen und abgewiesene Zugriffe.</li>
      </ul>
      <p>
        Das Protokoll dient der Kontrolle der Rechtmäßigkeit. Zur Leistungs- oder Verhaltenskontrolle von
        Beschäftigten wird es nicht verwendet.
      </p>
      <h2>Ihre Rechte</h2>
      <p>
        Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch nach den
        Artikeln 15 bis 21 der Datenschutz-Grundverordnung. Beschweren können Sie sich bei der
        Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen; bei kirchlichen
        Trägern bei deren Aufsicht.
      </p>
    </>
  );
}
