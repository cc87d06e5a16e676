import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import type { getSystemhinweisRoute } from '../hinweis.contract.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { t } from './texte.ts';
import './thema.css';

type Beitrag = Ausgabe<typeof getSystemhinweisRoute>['beitraege'][number];

/** What was asked back and said to it; the reporter never has a name here. */
export function Beitraege({ beitraege }: { beitraege: readonly Beitrag[] }) {
  return beitraege.map(({ lfd, art, inhalt, von, am }) => (
    <section key={lfd}>
      <p className="kim-klein">
        {t(`hinweis.art.${art}`, { von: von ?? t('konto.weg'), am: formatTag(am) })}
      </p>
      <p className="thema-text">{inhalt}</p>
    </section>
  ));
}
