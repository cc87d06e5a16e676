import type { ReactNode } from 'react';
import { getRichtung } from '#src/platform/i18n/sprachen.ts';
import type { Sprache } from '#src/platform/i18n/sprachen.ts';
import { t } from '../texte.ts';

export type Dokumentrahmen = {
  titel: string;
  sprache: Sprache;
  /** Address of the style sheet (`stil/seiten.css` in the manifest of dist/web). */
  stil: string;
  /** Demo: says SYNTHETISCH at the top and keeps search engines away. */
  demo: boolean;
};

/** A whole page without JavaScript: head, skip link, header, content, footer. */
export function Dokument({ titel, sprache, stil, demo, children }: Dokumentrahmen & { children: ReactNode }) {
  return (
    <html lang={sprache} dir={getRichtung(sprache)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {demo ? <meta name="robots" content="noindex, nofollow" /> : null}
        <title>{`${titel} – ${t('produkt')}`}</title>
        <link rel="stylesheet" href={stil} />
      </head>
      <body>
        <div id="wurzel">
          <div className="kim-sprung" lang="de">
            <a href="#inhalt">{t('sprung.inhalt')}</a>
          </div>
          <header className="kim-kopf" lang="de" dir="ltr">
            {demo ? <p className="kim-demo">{t('demo.banner.ohne')}</p> : null}
            <div className="kim-kopf__zeile">
              <a href="/" className="kim-marke">
                <span className="kim-marke__name">{t('produkt')}</span>
                <span className="kim-marke__stelle">{t('produkt.untertitel')}</span>
              </a>
            </div>
          </header>
          <div className="kim-koerper">
            <div className="kim-spalte">
              <main id="inhalt" className="kim-inhalt" tabIndex={-1}>
                {children}
              </main>
            </div>
          </div>
          <footer className="kim-fuss" lang="de" dir="ltr">
            <nav aria-label={t('fuss')}>
              <ul>
                {FUSS.map(({ pfad, text }) => (
                  <li key={pfad}>
                    <a href={pfad}>{text}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </footer>
        </div>
      </body>
    </html>
  );
}

const FUSS = [
  { pfad: '/seiten/barrierefreiheit', text: t('fuss.barrierefreiheit') },
  { pfad: '/seiten/datenschutz', text: t('fuss.datenschutz') },
  { pfad: '/seiten/impressum', text: t('fuss.impressum') },
] as const;
