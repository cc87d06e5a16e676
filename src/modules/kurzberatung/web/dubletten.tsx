import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { findDublettenRoute } from '#src/modules/person/person.contract.ts';
import { DUBLETTENGRUND_TEXTE } from '#src/modules/person/suche.model.ts';
import { t as p } from '#src/modules/person/web/texte.ts';
import { Trefferliste } from '#src/modules/person/web/trefferliste.tsx';
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
    <Karte titel={p('dublette.titel')} hervorgehoben>
      <p role="alert">{p('dublette.text')}</p>
      <Trefferliste
        personen={treffer}
        erklaerung={({ gruende }) => gruende.map((grund) => DUBLETTENGRUND_TEXTE[grund])}
        renderAktion={({ personId }) => (
          <Button art="sekundaer" onClick={() => onWahl(personId)}>
            {p('dublette.waehlen')}
          </Button>
        )}
      />
      <Button art="tertiaer" onClick={onAndere}>
        {p('dublette.andere')}
      </Button>
    </Karte>
  );
}
