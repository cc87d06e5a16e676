import { useEffect, useId, useRef } from 'react';
import { Button } from '#src/web/ui/button.tsx';
import { t } from './sachstand-texte.ts';
import type { Stand } from './use-stand.tsx';

type Props = { begonnen: Stand; jetzt: Stand; onGesehen: () => void };

/**
 * What a decision rests on, side by side: when it was begun, and now. Only what is other is shown. Nothing of it can be
 * chosen: it was done by somebody, and the decision is taken in its light or not at all.
 */
export function Sachstand({ begonnen, jetzt, onGesehen }: Props) {
  const titelId = useId();
  const kasten = useRef<HTMLElement>(null);
  // It appears above what was just sent: without the focus nobody who listens would know.
  useEffect(() => kasten.current?.focus(), []);
  const namen = [...new Set([...Object.keys(jetzt), ...Object.keys(begonnen)])];
  const anders = namen.filter((name) => toWort(begonnen[name]) !== toWort(jetzt[name]));
  return (
    <section className="kim-konflikt" ref={kasten} tabIndex={-1} aria-labelledby={titelId}>
      <h2 id={titelId}>{t('titel')}</h2>
      <p>{t('text')}</p>
      {anders.map((name) => (
        <dl key={name} className="kim-konflikt__feld fall-sachstand">
          <div>
            <dt>{t('begonnen', { name })}</dt>
            <dd>{toWort(begonnen[name])}</dd>
          </div>
          <div>
            <dt>{t('jetzt', { name })}</dt>
            <dd>{toWort(jetzt[name])}</dd>
          </div>
        </dl>
      ))}
      <Button onClick={onGesehen}>{t('gesehen')}</Button>
    </section>
  );
}

const toWort = (wert: unknown): string => (typeof wert === 'string' && wert !== '' ? wert : t('nichts'));
