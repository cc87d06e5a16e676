import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import {
  createZweiterFaktor,
  deleteZweiterFaktor,
  getZweiterFaktor,
} from '#src/modules/benutzer/konto.contract.ts';
import { useLesen } from '../api/use-lesen.ts';
import { useSchreiben } from '../api/use-schreiben.ts';
import { setMeldung } from '../layout/meldung.ts';
import { t } from './texte.ts';
import { Button } from '../ui/button.tsx';
import { Ladeanzeige } from '../ui/ladeanzeige.tsx';
import { ProblemHinweis } from '../ui/problem-hinweis.tsx';
import { Stoerung } from '../ui/stoerung.tsx';
import { FaktorBestaetigung } from './faktor-bestaetigung.tsx';

type Geheimnis = Ausgabe<typeof createZweiterFaktor>;

/** State of the second factor; sets it up or removes it. Both ask for the password first. */
export function ZweiterFaktor({ nachher }: { nachher: () => void }) {
  const { data, error, refetch } = useLesen(getZweiterFaktor, {});
  // Lives only here: the secret is shown once and must not stay in a cache.
  const [geheimnis, setGeheimnis] = useState<Geheimnis | null>(null);
  const beginn = useSchreiben(createZweiterFaktor, { betrifft: [], onErfolg: setGeheimnis });
  const entfernen = useSchreiben(deleteZweiterFaktor, {
    onErfolg: () => {
      setMeldung(t('konto.faktor.entfernt'));
      nachher();
    },
  });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (!data) return <Ladeanzeige />;
  if (geheimnis) {
    return (
      <FaktorBestaetigung
        geheimnis={geheimnis}
        nachher={() => {
          setGeheimnis(null);
          setMeldung(t('konto.faktor.fertig'));
          nachher();
        }}
      />
    );
  }
  const problem = beginn.problem ?? entfernen.problem;
  return (
    <div className="kim-stapel">
      <p>
        {data.aktiv ? t('konto.faktor.aktiv') : t('konto.faktor.inaktiv')}{' '}
        {data.pflicht ? t('konto.faktor.pflicht') : ''}
      </p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {data.aktiv ? (
        <Button art="gefahr" laeuft={entfernen.laeuft} onClick={() => void entfernen.sende({})}>
          {t('konto.faktor.entfernen')}
        </Button>
      ) : (
        <Button art="sekundaer" laeuft={beginn.laeuft} onClick={() => void beginn.sende({})}>
          {t('konto.faktor.einrichten')}
        </Button>
      )}
    </div>
  );
}
