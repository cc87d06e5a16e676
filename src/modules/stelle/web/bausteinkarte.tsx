import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { BAUSTEIN_NAMEN, SPALTENTITEL } from '../baustein.model.ts';
import type { listStellenRoute } from '../stelle.contract.ts';
import { BesetzungAendern, BesetzungBeenden, KontingentFormular } from './besetzung-formulare.tsx';
import { t } from './texte.ts';
import { formatHundertstel } from './zahlen.ts';
import { formatZeitraum } from './zeitraum.ts';

type Bausteinstand = Ausgabe<typeof listStellenRoute>['bausteine'][number];
type Offen = 'keiner' | 'kontingent' | 'sammel';

/** Kontingent and Sammelmeldung of one Baustein on the day. */
export function Bausteinkarte({ stand, pflege }: { stand: Bausteinstand; pflege: boolean }) {
  const [offen, setOffen] = useState<Offen>('keiner');
  const { baustein, kontingent, sammelmeldung } = stand;
  const titel = SPALTENTITEL[baustein];
  const schliesse = () => setOffen('keiner');
  const onFertig = () => {
    schliesse();
    setMeldung(t('stelle.gespeichert'));
  };
  return (
    <Karte
      titel={BAUSTEIN_NAMEN[baustein]}
      ebene={3}
      aktionen={
        pflege ? (
          <>
            <Button
              art="tertiaer"
              aria-label={t('baustein.kontingent.aendern.name', { baustein })}
              onClick={() => setOffen('kontingent')}
            >
              {t('baustein.kontingent.aendern')}
            </Button>
            {sammelmeldung ? (
              <Button
                art="tertiaer"
                aria-label={t('baustein.sammel.aendern.name', { baustein })}
                onClick={() => setOffen('sammel')}
              >
                {t('baustein.sammel.aendern')}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      <Beschreibungsliste
        angaben={[
          {
            name: titel.zugewiesen,
            wert: kontingent ? formatHundertstel(kontingent.zugewiesen) : t('baustein.kein'),
          },
          {
            name: titel.vorgesehen,
            wert: kontingent ? formatHundertstel(kontingent.vorgesehen) : t('baustein.kein'),
          },
          {
            name: t('baustein.sammel'),
            wert: sammelmeldung
              ? t('baustein.sammel.text', {
                  vzae: formatHundertstel(sammelmeldung.vzae),
                  zeitraum: formatZeitraum(sammelmeldung),
                })
              : t('baustein.keineSammel'),
          },
        ]}
      />
      {offen === 'kontingent' ? (
        <Dialog titel={t('baustein.kontingent.aendern')} schliesse={schliesse}>
          <KontingentFormular baustein={baustein} kontingent={kontingent} onFertig={onFertig} />
        </Dialog>
      ) : null}
      {offen === 'sammel' && sammelmeldung ? (
        <Dialog titel={t('baustein.sammel.aendern')} schliesse={schliesse}>
          <div className="kim-stapel">
            <BesetzungAendern besetzung={sammelmeldung} onFertig={onFertig} />
            <BesetzungBeenden besetzung={sammelmeldung} onFertig={onFertig} />
          </div>
        </Dialog>
      ) : null}
    </Karte>
  );
}
