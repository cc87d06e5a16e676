import type { ReactNode } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import type { listAbsprachenRoute } from '../absprache.contract.ts';
import { formatTag } from './auswahl.ts';
import { t } from './texte.ts';

export type Absprache = Ausgabe<typeof listAbsprachenRoute>['eintraege'][number];

/** One agreed Vertretung in words: who for whom, from when to when, for what, whether it runs. */
export function AbspracheZeile({ absprache, aktionen }: { absprache: Absprache; aktionen: ReactNode }) {
  const { name, vertretung, fremdeStelle, von, bis, alleAkten, akten, ungedeckt, aktiv } = absprache;
  return (
    <li>
      <div className="fall-tagesliste__text">
        <strong>{t('absprache.wer', { name, vertretung })}</strong>
        <span className="kim-klein">
          {t('absprache.zeit', { von: formatTag(von), bis: formatTag(bis) })} ·{' '}
          {alleAkten ? t('absprache.alle', { akten }) : t('absprache.genannte', { akten })}
        </span>
        {fremdeStelle === null ? null : (
          <span className="kim-klein">{t('absprache.stelle', { stelle: fremdeStelle })}</span>
        )}
        {ungedeckt === 0 ? null : (
          <span className="kim-klein">{t('absprache.ungedeckt', { anzahl: ungedeckt })}</span>
        )}
      </div>
      <Etikett
        text={aktiv === null ? t('absprache.ruht') : t('absprache.aktiv', { bis: formatTag(aktiv.bis) })}
        art={aktiv === null ? 'neutral' : 'info'}
      />
      {aktionen}
    </li>
  );
}
