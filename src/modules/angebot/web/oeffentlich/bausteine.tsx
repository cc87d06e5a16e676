import type { ReactNode } from 'react';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { t } from './texte.ts';

/** Controls of the pages without JavaScript: plain HTML, with the classes of the design. */
export function Fehlerliste({ fehler }: { fehler: readonly string[] }) {
  if (fehler.length === 0) return null;
  return (
    <div className="kim-zusammenfassung" role="alert">
      <h2>{t('fehler')}</h2>
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

export const toPaare = (liste: readonly Wert[]): (readonly [string, string])[] =>
  liste.map(({ code, text }) => [code, text]);

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
