import { Einsetzen } from './einsetzen.tsx';

/** Provider information (§ 5 DDG). The project delivers no operator data: every installation has its own. */
export function ImpressumText() {
  return (
    <>
      <h2>Angaben nach § 5 DDG</h2>
      <dl className="kim-liste">
        <dt>Betreiber</dt>
        <dd>
          <Einsetzen was="Name und Rechtsform" />
        </dd>
        <dt>Anschrift</dt>
        <dd>
          <Einsetzen was="Straße, Hausnummer, Postleitzahl, Ort" />
        </dd>
        <dt>Vertreten durch</dt>
        <dd>
          <Einsetzen was="vertretungsberechtigte Person" />
        </dd>
        <dt>Kontakt</dt>
        <dd>
          <Einsetzen was="Telefon und E-Mail-Adresse" />
        </dd>
        <dt>Aufsicht</dt>
        <dd>
          <Einsetzen was="zuständige Aufsichtsbehörde" />
        </dd>
      </dl>
      <h2>Programm</h2>
      <p>
        Die KIM-Plattform ist freie Software unter der European Union Public Licence (EUPL) 1.2. Die
        Gestaltung beruht auf dem UX-Standard KERN der deutschen Verwaltung, die Schrift ist Fira Sans (SIL
        Open Font License).
      </p>
    </>
  );
}
