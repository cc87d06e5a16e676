import { useState } from 'react';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import type { BesetzungAnzeige, StelleAnzeige } from '../stelle.contract.ts';
import { BesetzungAendern, BesetzungAnlegen, BesetzungBeenden } from './besetzung-formulare.tsx';
import { StelleAendern } from './stelle-aendern.tsx';
import { Stellenverlauf } from './stellenverlauf.tsx';
import { t } from './texte.ts';
import { formatHundertstel } from './zahlen.ts';
import { formatZeitraum } from './zeitraum.ts';

type Props = { stelle: StelleAnzeige; pflege: boolean; schliesse: () => void };
type Offen =
  | { art: 'keiner' | 'stelle' | 'neu' }
  | { art: 'aendern' | 'beenden'; besetzung: BesetzungAnzeige };

/** One Stelle: who fills it on the day, what can be changed, everything that was ever recorded. */
export function Stellendialog({ stelle, pflege, schliesse }: Props) {
  const [offen, setOffen] = useState<Offen>({ art: 'keiner' });
  const onFertig = () => {
    setOffen({ art: 'keiner' });
    setMeldung(t('stelle.gespeichert'));
  };
  return (
    <Dialog titel={stelle.bezeichnung} schliesse={schliesse}>
      <div className="kim-stapel">
        <Karte titel={t('besetzung.titel')} ebene={3}>
          {stelle.besetzungen.length === 0 ? <p>{t('besetzung.keine')}</p> : null}
          <ul className="kim-liste-blank kim-stapel">
            {stelle.besetzungen.map((besetzung) => (
              <li key={besetzung.id}>
                <p>{describeBesetzung(besetzung)}</p>
                {pflege ? <Besetzungsknoepfe besetzung={besetzung} onWahl={setOffen} /> : null}
              </li>
            ))}
          </ul>
        </Karte>
        {pflege ? (
          <div className="kim-aktionen">
            <Button art="sekundaer" onClick={() => setOffen({ art: 'neu' })}>
              {t('besetzung.neu')}
            </Button>
            <Button art="sekundaer" onClick={() => setOffen({ art: 'stelle' })}>
              {t('stelle.aendern')}
            </Button>
          </div>
        ) : null}
        {offen.art === 'neu' ? <BesetzungAnlegen stelleId={stelle.id} onFertig={onFertig} /> : null}
        {offen.art === 'stelle' ? <StelleAendern stelle={stelle} onFertig={onFertig} /> : null}
        {offen.art === 'aendern' ? (
          <BesetzungAendern key={offen.besetzung.id} besetzung={offen.besetzung} onFertig={onFertig} />
        ) : null}
        {offen.art === 'beenden' ? (
          <BesetzungBeenden key={offen.besetzung.id} besetzung={offen.besetzung} onFertig={onFertig} />
        ) : null}
        <Stellenverlauf stelleId={stelle.id} />
      </div>
    </Dialog>
  );
}

type KnopfProps = { besetzung: BesetzungAnzeige; onWahl: (offen: Offen) => void };

function Besetzungsknoepfe({ besetzung, onWahl }: KnopfProps) {
  const name = describeBesetzung(besetzung);
  return (
    <div className="kim-aktionen">
      <Button
        art="tertiaer"
        aria-label={t('besetzung.aendern.name', { name })}
        onClick={() => onWahl({ art: 'aendern', besetzung })}
      >
        {t('besetzung.aendern')}
      </Button>
      <Button
        art="tertiaer"
        aria-label={t('besetzung.beenden.name', { name })}
        onClick={() => onWahl({ art: 'beenden', besetzung })}
      >
        {t('besetzung.beenden')}
      </Button>
    </div>
  );
}

function describeBesetzung(besetzung: BesetzungAnzeige): string {
  const werte = { vzae: formatHundertstel(besetzung.vzae), zeitraum: formatZeitraum(besetzung) };
  const { personKuerzel } = besetzung;
  if (personKuerzel === null) return t('besetzung.eintrag', werte);
  return t('besetzung.mitKuerzel', { ...werte, kuerzel: personKuerzel });
}
