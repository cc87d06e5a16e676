import { useNavigate } from 'react-router';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { createFolgefallRoute } from '../aufnahme.contract.ts';
import { isZielBeendet } from '../fall.model.ts';
import { closeNachsorgeRoute, recordFortfuehrungRoute } from '../verlauf.contract.ts';
import { AbschlussFormular } from './abschluss-formular.tsx';
import type { AkteSeite, Teilprops } from './akte-typen.ts';
import { Absage } from './formular.tsx';
import { RuhenFormular } from './ruhen-formular.tsx';
import { t } from './texte.ts';
import { VertretungFormular } from './vertretung-formular.tsx';

/** Rest, go on, deputise, end, begin again: what fits the state of the Akte. */
export function Abschluss({ seite, bearbeitbar }: Teilprops) {
  const { akte, zugriff } = seite;
  const aktiv = bearbeitbar && akte.aufgenommenAm !== null && akte.zustand !== 'NACHSORGE';
  // Other open Ziele: other fields. What was typed comes back from the draft.
  const offeneZiele = seite.ziele
    .filter(({ stand }) => !isZielBeendet(stand))
    .map(({ id }) => id)
    .join();
  return (
    <div className="kim-stapel fall-karten">
      {bearbeitbar && zugriff.art === 'ZUSTAENDIG' ? <VertretungFormular akteId={akte.id} /> : null}
      {akte.zustand === 'RUHEND' ? <Fortfuehrung akte={akte} /> : null}
      {aktiv && akte.zustand !== 'RUHEND' ? <RuhenFormular akte={akte} /> : null}
      {aktiv ? <AbschlussFormular key={offeneZiele} seite={seite} /> : null}
      {akte.zustand === 'NACHSORGE' ? <Nachsorge akte={akte} /> : null}
      {akte.zustand === 'GESCHLOSSEN' ? <Folgefall akte={akte} /> : null}
    </div>
  );
}

type Props = Pick<AkteSeite, 'akte'>;

function Fortfuehrung({ akte }: Props) {
  const { sende, laeuft, problem } = useAkteSchreiben(recordFortfuehrungRoute, {
    onErfolg: () => setMeldung(t('akte.gespeichert')),
  });
  return (
    <Karte titel={t('verlauf.fortfuehren')}>
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button
          laeuft={laeuft}
          onClick={() => void sende({ params: { akteId: akte.id }, body: { version: akte.version } })}
        >
          {t('verlauf.fortfuehren')}
        </Button>
      </div>
    </Karte>
  );
}

function Nachsorge({ akte }: Props) {
  const { sende, laeuft, problem } = useAkteSchreiben(closeNachsorgeRoute, {
    onErfolg: () => setMeldung(t('akte.gespeichert')),
  });
  return (
    <Karte titel={t('verlauf.nachsorgeEnde')}>
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button
          laeuft={laeuft}
          onClick={() => void sende({ params: { akteId: akte.id }, body: { version: akte.version } })}
        >
          {t('verlauf.nachsorgeEnde')}
        </Button>
      </div>
    </Karte>
  );
}

function Folgefall({ akte }: Props) {
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useAkteSchreiben(createFolgefallRoute, {
    onErfolg: async ({ id }) => {
      await navigate(`/akten/${id}`);
    },
  });
  return (
    <Karte titel={t('verlauf.folgefall')}>
      <p>{t('verlauf.folgefall.text')}</p>
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void sende({ params: { akteId: akte.id } })}>
          {t('verlauf.folgefall')}
        </Button>
      </div>
    </Karte>
  );
}
