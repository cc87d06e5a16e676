import { Outlet } from 'react-router';
import { SEITEN } from '../seiten.ts';
import { AblaufWarnung } from '../sitzung/ablauf-warnung.tsx';
import { SchrankenDialog } from '../sitzung/schranken-dialog.tsx';
import { findAktive } from '../sitzung/sitzung.ts';
import { useSitzung } from '../sitzung/use-sitzung.ts';
import { t } from '../texte.ts';
import { Brotkrumen } from './brotkrumen.tsx';
import { Fuss } from './fuss.tsx';
import { Kontohinweis } from './kontohinweis.tsx';
import { Kopf } from './kopf.tsx';
import { LiveBereich } from './live-bereich.tsx';
import { Navigation } from './navigation.tsx';
import { useBereit } from './use-bereit.ts';
import { useSeitenwechsel } from './use-seitenwechsel.ts';

/** Frame of every page: skip links, header, navigation, breadcrumb, content, footer, live region, dialogs. */
export function Rahmen() {
  const { data: gelesen } = useSitzung();
  const sitzung = gelesen ?? null;
  useSeitenwechsel();
  useBereit();
  return (
    <>
      <div className="kim-sprung">
        <a href="#inhalt">{t('sprung.inhalt')}</a>
        {sitzung ? <a href="#navigation">{t('sprung.navigation')}</a> : null}
      </div>
      <Kopf sitzung={gelesen} />
      <div className="kim-koerper" data-angemeldet={sitzung !== null}>
        {sitzung ? (
          <Navigation seiten={SEITEN} rolle={sitzung.rolle} vertretung={findAktive(sitzung)?.vertretung} />
        ) : null}
        <div className="kim-spalte">
          <Brotkrumen seiten={SEITEN} />
          {sitzung ? <Kontohinweis sitzung={sitzung} /> : null}
          <main id="inhalt" className="kim-inhalt" tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      </div>
      <Fuss />
      <LiveBereich />
      <SchrankenDialog sitzung={sitzung} />
      {sitzung ? <AblaufWarnung sitzung={sitzung} /> : null}
    </>
  );
}
