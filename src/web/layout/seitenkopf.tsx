import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { t } from '../texte.ts';

type Props = {
  titel: string;
  /** Small line above the title, for example the kind of record. */
  vorzeile?: string;
  einleitung?: ReactNode;
  /** Buttons and links of the page. */
  aktionen?: ReactNode;
};

/** The one h1 of a page. Sets the document title; the frame moves the focus here after navigation. */
export function Seitenkopf({ titel, vorzeile, einleitung, aktionen }: Props) {
  useEffect(() => {
    document.title = toDokumenttitel(titel);
  }, [titel]);
  return (
    <div className="kim-seitenkopf">
      <div className="kim-seitenkopf__text">
        {vorzeile ? <p className="kim-vorzeile">{vorzeile}</p> : null}
        <h1 tabIndex={-1}>{titel}</h1>
        {einleitung ? <div className="kim-einleitung">{einleitung}</div> : null}
      </div>
      {aktionen ? <div className="kim-aktionen">{aktionen}</div> : null}
    </div>
  );
}

export function toDokumenttitel(titel: string): string {
  return titel === t('produkt') ? titel : `${titel} – ${t('produkt')}`;
}
