import type { ReactNode } from 'react';
import { Auswahl, type Wahl } from '#src/web/ui/auswahl.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import type { Felder, Feldfehler } from '../foerder-check-eingabe.model.ts';

/** What the form shows again: the answers as they were typed and the mistakes in them. */
export type Formularstand = { readonly felder: Felder; readonly fehler: readonly Feldfehler[] };

export function findWert({ felder }: Formularstand, feld: string): string {
  return felder.get(feld)?.[0] ?? '';
}

/** All mistakes of one field; a field that lists lines may have several. */
export function findFehlertext({ fehler }: Formularstand, feld: string): string | undefined {
  const texte = fehler.filter((eintrag) => eintrag.feld === feld).map(({ text }) => text);
  return texte.length === 0 ? undefined : texte.join(' ');
}

type Feldangaben = { stand: Formularstand; name: string; label: string; hinweis?: ReactNode };

/** One line; the value comes back as it was typed. */
export function Textfeld({
  stand,
  name,
  label,
  hinweis,
  ...rest
}: Feldangaben & { breite?: 'kurz' | 'mittel'; inputMode?: 'decimal' }) {
  return (
    <Texteingabe
      id={name}
      name={name}
      label={label}
      hinweis={hinweis}
      fehler={findFehlertext(stand, name)}
      defaultValue={findWert(stand, name)}
      autoComplete="off"
      {...rest}
    />
  );
}

export function Wahlfeld({
  stand,
  name,
  label,
  hinweis,
  optionen,
  leer = null,
  vorgabe = '',
}: Feldangaben & { optionen: readonly Wahl[]; leer?: string | null; vorgabe?: string }) {
  return (
    <Auswahl
      id={name}
      name={name}
      label={label}
      hinweis={hinweis}
      fehler={findFehlertext(stand, name)}
      defaultValue={findWert(stand, name) || vorgabe}
      optionen={optionen}
      leer={leer}
    />
  );
}

/** All mistakes at the top, each with a link to its field: as in the forms of the application, without its script. */
export function Eingabefehler({ fehler }: { fehler: readonly Feldfehler[] }) {
  if (fehler.length === 0) return null;
  return (
    <section className="kim-zusammenfassung" aria-labelledby="fehler-titel">
      <h2 id="fehler-titel">
        {fehler.length === 1
          ? 'Eine Angabe ist noch nicht lesbar'
          : `${fehler.length} Angaben sind noch nicht lesbar`}
      </h2>
      <p>Gerechnet wurde noch nichts. Ihre Eingaben stehen unverändert im Formular.</p>
      <ul>
        {fehler.map(({ feld, name, text }) => (
          <li key={`${feld} ${text}`}>
            <a href={`#${feld}`}>{`${name}${/[.?!:]$/.test(name) ? '' : ':'} ${text}`}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
