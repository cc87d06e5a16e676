import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../texte.ts';
import { Button } from './button.tsx';

type Werte = Readonly<Record<string, unknown>>;

type Props = {
  /** Fields of the form in their order, with the label of the form. */
  felder: readonly { name: string; label: string }[];
  /** What the server holds now. */
  gespeichert: Werte;
  /** What stands in the form. */
  eigene: Werte;
  /** What stood in the form when it was opened: a field that was not touched begins with what the server holds. */
  anfang?: Werte;
  /** Shows a value in words, for example a code. */
  formatiere?: (name: string, wert: unknown) => string;
  /** Merged values: goes into the form, nothing is saved yet. */
  onUebernehmen: (werte: Record<string, unknown>) => void;
};

type Seite = 'gespeichert' | 'eigene';

/** Both versions of a form side by side; the person decides field by field, nothing is overwritten silently. */
export function Konflikt({ felder, gespeichert, eigene, anfang, formatiere = toText, onUebernehmen }: Props) {
  const anders = felder.filter(({ name }) => !isGleich(gespeichert[name], eigene[name]));
  const [wahl, setWahl] = useState<Readonly<Record<string, Seite>>>({});
  const findSeite = (name: string): Seite =>
    wahl[name] ?? (anfang !== undefined && isGleich(anfang[name], eigene[name]) ? 'gespeichert' : 'eigene');
  const titelId = useId();
  const kasten = useRef<HTMLElement>(null);
  // It appears above what was just sent: without the focus nobody who listens would know.
  useEffect(() => kasten.current?.focus(), []);
  const uebernimm = () => {
    const werte: Record<string, unknown> = { ...eigene };
    for (const { name } of anders) {
      if (findSeite(name) === 'gespeichert') werte[name] = gespeichert[name];
    }
    onUebernehmen(werte);
  };
  return (
    <section className="kim-konflikt" ref={kasten} tabIndex={-1} aria-labelledby={titelId}>
      <h2 id={titelId}>{t('konflikt.titel')}</h2>
      <p>{t(anders.length === 0 ? 'konflikt.gleich' : 'konflikt.text')}</p>
      {anders.map(({ name, label }) => (
        <fieldset key={name} className="kim-konflikt__feld">
          <legend>{label}</legend>
          {(['gespeichert', 'eigene'] as const).map((seite) => (
            <label key={seite} className="kim-konflikt__fassung">
              <input
                type="radio"
                name={`${titelId}-${name}`}
                checked={findSeite(name) === seite}
                onChange={() => setWahl({ ...wahl, [name]: seite })}
              />
              <span>
                <strong>{t(`konflikt.${seite}`)}</strong>{' '}
                <span className="kim-konflikt__wert">
                  {formatiere(name, seite === 'eigene' ? eigene[name] : gespeichert[name]) ||
                    t('konflikt.leer')}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button onClick={uebernimm}>{t('konflikt.uebernehmen')}</Button>
    </section>
  );
}

/** Codes that were chosen are the same in any order. */
function isGleich(a: unknown, b: unknown): boolean {
  const [links, rechts] = [a, b].map((wert) =>
    Array.isArray(wert) && wert.every((teil) => typeof teil === 'string') ? wert.toSorted() : wert,
  );
  return toText('', links) === toText('', rechts);
}

function toText(_name: string, wert: unknown): string {
  if (wert === null || wert === undefined) return '';
  if (typeof wert === 'string' || typeof wert === 'number' || typeof wert === 'boolean') return String(wert);
  return JSON.stringify(wert);
}
