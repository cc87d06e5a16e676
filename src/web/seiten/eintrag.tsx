import { renderToStaticMarkup } from 'react-dom/server';
import { Dokument } from './dokument.tsx';
import type { Dokumentrahmen } from './dokument.tsx';
import { OEFFENTLICHE_SEITEN } from './register.tsx';
import type { OeffentlicheSeite, SeitenName } from './register.tsx';

export { OEFFENTLICHE_SEITEN };
export type { SeitenName };

type Rahmen = Omit<Dokumentrahmen, 'titel'>;

/** HTML of a page of the register without data. */
export function renderSeite(name: SeitenName, rahmen: Rahmen): string {
  return renderMitDaten(OEFFENTLICHE_SEITEN[name], undefined, rahmen);
}

/** HTML of a public page with its data. */
export function renderMitDaten<Daten>(seite: OeffentlicheSeite<Daten>, daten: Daten, rahmen: Rahmen): string {
  const titel = seite.titel(daten);
  const { Inhalt } = seite;
  const markup = renderToStaticMarkup(
    <Dokument {...rahmen} titel={titel}>
      <div className="kim-fliesstext">
        <h1>{titel}</h1>
        <Inhalt daten={daten} />
      </div>
    </Dokument>,
  );
  return `<!doctype html>${markup}`;
}
