import { Diagramm } from '#src/web/ui/diagramm.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { STUFEN, STUFEN_NAMEN } from '../../ueberblick/ueberblick.model.ts';
import { t } from './texte.ts';
import type { Ueberblick } from './ueberblick-tabelle.tsx';

/** The rows that are shown, once more by Regierungsbezirk: how many stand where, and what money that is. */
export function Bezirke({ bezirke }: { bezirke: Ueberblick['bezirke'] }) {
  if (bezirke.length === 0) return null;
  const gezeigt = STUFEN.filter((stufe) => bezirke.some(({ stufen }) => stufen[stufe] > 0));
  return (
    <Karte titel={t('bezirke.titel')}>
      <Tabelle
        titel={t('bezirke.tabelle')}
        spalten={[
          { id: 'bezirk', kopf: t('bezirke.bezirk'), zelle: ({ bezirk }) => bezirk ?? t('bezirke.ohne') },
          ...gezeigt.map((stufe) => ({
            id: stufe,
            kopf: STUFEN_NAMEN[stufe],
            zahl: true,
            zelle: ({ stufen }: Ueberblick['bezirke'][number]) => String(stufen[stufe]),
          })),
        ]}
        zeilen={bezirke}
        schluessel={({ bezirk }) => bezirk ?? ''}
      />
      <Diagramm
        art="balken"
        titel={t('bild.titel')}
        zusammenfassung={t('bild.text')}
        achse={t('bezirke.bezirk')}
        reihen={[t('beantragt'), t('bewilligt'), t('ausgezahlt')]}
        punkte={bezirke.map(({ bezirk, beantragt, bewilligt, ausgezahlt }) => ({
          name: bezirk ?? t('bezirke.ohne'),
          werte: [beantragt, bewilligt, ausgezahlt].map((cent) => Math.round(cent / 100_000)),
        }))}
      />
    </Karte>
  );
}
