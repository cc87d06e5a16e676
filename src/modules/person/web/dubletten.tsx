import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { findDublettenRoute } from '../person.contract.ts';
import { DUBLETTENGRUND_TEXTE } from '../suche.model.ts';
import { t } from './texte.ts';
import { Trefferliste } from './trefferliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';

type Props = {
  treffer: Ausgabe<typeof findDublettenRoute>['treffer'];
  onWahl: (personId: string) => void;
  onAndere: () => void;
};

/** Persons who may be the same, with the reasons: the case manager decides, nothing is merged. */
export function Dubletten({ treffer, onWahl, onAndere }: Props) {
  return (
    <Karte titel={t('dublette.titel')} hervorgehoben>
      <p role="alert">{t('dublette.text')}</p>
      <Trefferliste
        personen={treffer}
        erklaerung={({ gruende }) => gruende.map((grund) => DUBLETTENGRUND_TEXTE[grund])}
        renderAktion={({ personId }) => (
          <Button art="sekundaer" onClick={() => onWahl(personId)}>
            {t('dublette.waehlen')}
          </Button>
        )}
      />
      <Button art="tertiaer" onClick={onAndere}>
        {t('dublette.andere')}
      </Button>
    </Karte>
  );
}
