import type { ReactNode } from 'react';
import { getRichtung, type Sprache, SPRACHCODES, SPRACHEN } from '#src/platform/i18n/sprachen.ts';
import { getTexte } from './texte.ts';

/** Controls of the pages without JavaScript: plain HTML, with the classes of the design. */
export function Fehlerliste({ titel, fehler }: { titel: string; fehler: readonly string[] }) {
  if (fehler.length === 0) return null;
  return (
    <div className="kim-zusammenfassung" role="alert">
      <h2>{titel}</h2>
      <ul>
        {fehler.map((satz) => (
          <li key={satz}>{satz}</li>
        ))}
      </ul>
    </div>
  );
}

/** Names and values; what is empty is left out. */
export function Liste({ angaben }: { angaben: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="kim-liste">
      {angaben
        .filter(([, wert]) => wert !== null && wert !== '')
        .map(([name, wert]) => (
          <div key={name} className="kim-liste__zeile">
            <dt>{name}</dt>
            <dd className="kim-umbrueche">{wert}</dd>
          </div>
        ))}
    </dl>
  );
}

export function Eingabe({
  name,
  label,
  hinweis,
  wert,
  hoechstens,
}: {
  name: string;
  label: string;
  hinweis?: string;
  wert: string;
  hoechstens: number;
}) {
  return (
    <div className="kim-feld">
      <label htmlFor={name}>{label}</label>
      {hinweis === undefined ? null : (
        <p className="kim-klein" id={`${name}-hinweis`}>
          {hinweis}
        </p>
      )}
      <input
        type="text"
        id={name}
        name={name}
        defaultValue={wert}
        maxLength={hoechstens}
        autoComplete="off"
        dir="auto"
        className="kern-form-input__input"
        {...(hinweis === undefined ? {} : { 'aria-describedby': `${name}-hinweis` })}
      />
    </div>
  );
}

type Wahlprops = {
  name: string;
  id?: string;
  label: string;
  wert: string;
  leer?: string;
  wahlen: readonly (readonly [string, string])[];
};

export function Wahl({ name, id = name, label, wert, leer, wahlen }: Wahlprops) {
  return (
    <div className="kim-feld">
      <label htmlFor={id}>{label}</label>
      <div className="kim-auswahl">
        <select id={id} name={name} defaultValue={wert} className="kern-form-input__input">
          {leer === undefined ? null : <option value="">{leer}</option>}
          {wahlen.map(([code, text]) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

export function Haken({ name, wert, an, text }: { name: string; wert: string; an: boolean; text: string }) {
  return (
    <div className="kim-wahl">
      <input type="checkbox" id={name} name={name} value={wert} defaultChecked={an} />
      <label htmlFor={name}>{text}</label>
    </div>
  );
}

export function Senden({ text, art = 'primaer' }: { text: string; art?: 'primaer' | 'sekundaer' }) {
  return (
    <div className="kim-aktionen">
      <button
        type="submit"
        className={art === 'primaer' ? 'kern-btn kern-btn--primary' : 'kern-btn kern-btn--secondary'}
      >
        <span className="kern-label">{text}</span>
      </button>
    </div>
  );
}

/** What somebody typed in German, marked as such on a page in another language. */
export function Deutsch({ sprache, text }: { sprache: Sprache; text: string | null }) {
  if (text === null || text === '') return null;
  return sprache === 'de' ? (
    text
  ) : (
    <span lang="de" dir="ltr">
      {text}
    </span>
  );
}

/** Parts of a line: words of the page and what was typed; empty ones are left out. */
export function Zeile({
  sprache,
  teile,
}: {
  sprache: Sprache;
  teile: readonly (string | { deutsch: string | null })[];
}) {
  const gefuellt = teile.filter((teil) =>
    typeof teil === 'string' ? teil !== '' : teil.deutsch !== null && teil.deutsch !== '',
  );
  return gefuellt.map((teil, nr) => (
    // oxlint-disable-next-line react/no-array-index-key -- rendered once, never changed
    <span key={nr}>
      {nr === 0 ? null : ' · '}
      {typeof teil === 'string' ? <bdi>{teil}</bdi> : <Deutsch sprache={sprache} text={teil.deutsch} />}
    </span>
  ));
}

/** The same page in each of the ten languages, and what holds of a translation. */
export function Sprachwahl({
  sprache,
  adresse,
}: {
  sprache: Sprache;
  adresse: (sprache: Sprache) => string;
}) {
  const t = getTexte(sprache);
  return (
    <>
      <nav aria-label={t('sprachwahl')} className="kim-nicht-drucken">
        <ul className="kim-sprachen">
          {SPRACHCODES.map((code) => (
            <li key={code}>
              <a
                href={adresse(code)}
                lang={code}
                dir={getRichtung(code)}
                hrefLang={code}
                aria-current={code === sprache ? 'true' : undefined}
              >
                {SPRACHEN[code].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sprache === 'de' ? null : <p className="kim-klein">{t('ungeprueft')}</p>}
    </>
  );
}
