import { renderToStaticMarkup } from 'react-dom/server';
import type { Angebotsseiten } from '#src/modules/angebot/seitendaten.model.ts';
import type { Datenseiten } from '#src/modules/offenedaten/seitendaten.model.ts';
import { DATENSEITEN } from '#src/modules/offenedaten/web/oeffentlich/seiten.tsx';
import { ANGEBOTSSEITEN } from '#src/modules/angebot/web/oeffentlich/seiten.tsx';
import type { Anlaufstellendaten } from '#src/modules/anlaufstelle/seitendaten.model.ts';
import { ANLAUFSTELLENSEITE } from '#src/modules/anlaufstelle/web/oeffentlich/seite.tsx';
import { toPlainDate } from '#src/core/plain-date.ts';
import { Dokument } from './dokument.tsx';
import type { Dokumentrahmen } from './dokument.tsx';
import { FORMULARSEITEN, OEFFENTLICHE_SEITEN } from './register.tsx';
import type { FormularName, OeffentlicheSeite, SeitenName } from './register.tsx';

export { FORMULARSEITEN, OEFFENTLICHE_SEITEN };
export type { FormularName, SeitenName };

type Rahmen = Omit<Dokumentrahmen, 'titel'>;

/** HTML of a page of the register without data. */
export function renderSeite(name: SeitenName, rahmen: Rahmen): string {
  return renderMitDaten(OEFFENTLICHE_SEITEN[name], undefined, rahmen);
}

/** HTML of a public page with its data. */
export function renderMitDaten<Daten>(seite: OeffentlicheSeite<Daten>, daten: Daten, rahmen: Rahmen): string {
  const titel = seite.titel(daten);
  const { Inhalt, Ueberschrift } = seite;
  const markup = renderToStaticMarkup(
    <Dokument {...rahmen} titel={titel}>
      <div className="kim-fliesstext">
        <h1>{Ueberschrift === undefined ? titel : <Ueberschrift daten={daten} />}</h1>
        <Inhalt daten={daten} />
      </div>
    </Dokument>,
  );
  return `<!doctype html>${markup}`;
}

/** HTML of a page of the directory of Angebote. */
export function renderAngebotsseite<N extends keyof Angebotsseiten>(
  name: N,
  daten: Angebotsseiten[N],
  rahmen: Rahmen,
): string {
  return renderMitDaten(
    ANGEBOTSSEITEN[name] as unknown as OeffentlicheSeite<Angebotsseiten[N]>,
    daten,
    rahmen,
  );
}

/** HTML of „Meine KIM-Anlaufstelle“. */
export function renderAnlaufstellenseite(daten: Anlaufstellendaten, rahmen: Rahmen): string {
  return renderMitDaten(ANLAUFSTELLENSEITE, daten, rahmen);
}

/** HTML of a page of the open data. */
export function renderDatenseite<N extends keyof Datenseiten>(
  name: N,
  daten: Datenseiten[N],
  rahmen: Rahmen,
): string {
  return renderMitDaten(DATENSEITEN[name] as unknown as OeffentlicheSeite<Datenseiten[N]>, daten, rahmen);
}

/** What a form sent, pair by pair, and the day of the calendar. */
type Sendung = {
  paare: readonly (readonly [string, string])[] | null;
  heute: string;
  stoerung: string | null;
};

/** HTML of a page with a form, and whether its input holds mistakes. */
export function renderFormular(
  name: FormularName,
  { paare, heute, stoerung }: Sendung,
  rahmen: Rahmen,
): { html: string; ungueltig: boolean } {
  const felder = paare === null ? null : new Map<string, string[]>();
  for (const [feld, wert] of paare ?? []) felder?.set(feld, [...(felder.get(feld) ?? []), wert]);
  const { titel, ungueltig, inhalt } = FORMULARSEITEN[name](felder, toPlainDate(heute), stoerung);
  const markup = renderToStaticMarkup(
    <Dokument {...rahmen} titel={ungueltig ? `Fehler in den Angaben: ${titel}` : titel}>
      <div className="kim-formularseite">
        <h1>{titel}</h1>
        {inhalt}
      </div>
    </Dokument>,
  );
  return { html: `<!doctype html>${markup}`, ungueltig };
}
