import { useState } from 'react';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { Kettenschritt } from '#src/modules/schnittstelle/web/kettenschritt.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { SCHRITT_WER_NAMEN } from '../fall.model.ts';
import { updateSchrittstandRoute } from '../ziel.contract.ts';
import type { AkteSeite, SchrittAnsicht, ZielAnsicht } from './akte-typen.ts';
import { formatTag } from './auswahl.ts';
import { t as tGemeinte } from './gemeinte-texte.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { NeuerSchritt, SchrittAendern } from './schritt-formular.tsx';
import { t } from './texte.ts';

type Props = { akteId: string; personen: AkteSeite['personen']; ziel: ZielAnsicht; aktiv: boolean };

/** Steps of the Hilfeplan towards one Ziel; ticked off on the spot. */
export function Schritte({ akteId, personen, ziel, aktiv }: Props) {
  const [neu, setNeu] = useState(false);
  const name = ziel.uebersetzung ?? ziel.wortlaut;
  return (
    <div className="kim-stapel fall-karten">
      <h3>{t('schritt.titel')}</h3>
      {ziel.schritte.length === 0 ? <p>{t('schritt.keine')}</p> : null}
      <ul className="fall-schritte">
        {ziel.schritte.map((schritt) => (
          <Schritt key={schritt.id} akteId={akteId} personen={personen} schritt={schritt} aktiv={aktiv} />
        ))}
      </ul>
      {aktiv ? (
        <div className="kim-aktionen">
          <Button
            art="tertiaer"
            aria-label={t('schritt.neu.name', { ziel: name })}
            onClick={() => setNeu(true)}
          >
            {t('schritt.neu')}
          </Button>
        </div>
      ) : null}
      {neu ? (
        <Dialog titel={t('schritt.neu')} schliesse={() => setNeu(false)}>
          <NeuerSchritt akteId={akteId} personen={personen} ziel={ziel} schliesse={() => setNeu(false)} />
        </Dialog>
      ) : null}
    </div>
  );
}

/** One step or task: what, who, until when, and its state. */
export function Schritt({
  akteId,
  personen,
  schritt,
  aktiv,
}: {
  akteId: string;
  personen: AkteSeite['personen'];
  schritt: SchrittAnsicht;
  aktiv: boolean;
}) {
  const { sende, laeuft, problem } = useAkteSchreiben(updateSchrittstandRoute);
  const [offen, setOffen] = useState(false);
  const { data: sitzung } = useSitzung();
  const { id, was, wer, faelligAm, stand, art, version, kette } = schritt;
  const setze = (neu: SchrittAnsicht['stand']) =>
    void sende({ params: { akteId, schrittId: id }, body: { version, stand: neu } });
  const wann = faelligAm === null ? '' : `, ${t('schritt.bis', { datum: formatTag(faelligAm) })}`;
  return (
    <li data-stand={stand}>
      <span>{was}</span>
      <span className="kim-klein">
        {SCHRITT_WER_NAMEN[wer]}
        {wann}, {t(`schritt.${stand}`)}
        {schritt.personen.length === 0 ? null : ` · ${tGemeinte('kurz', { namen: formatNamen(schritt) })}`}
        {art === 'VERWEIS' ? ` · ${t('schritt.verweis.kurz')}` : null}
      </span>
      {kette === null ? null : (
        <Kettenschritt
          akteId={akteId}
          was={was}
          kette={kette}
          versaeumt={
            aktiv && stand === 'OFFEN' && faelligAm !== null && faelligAm < (sitzung?.stichtag ?? faelligAm)
          }
        />
      )}
      {problem ? <Absage problem={problem} /> : null}
      {aktiv ? (
        <span className="kim-aktionen">
          {stand === 'OFFEN' ? (
            <>
              <Button
                art="tertiaer"
                laeuft={laeuft}
                aria-label={t('schritt.erledigt.name', { was })}
                onClick={() => setze('ERLEDIGT')}
              >
                {t('schritt.erledigt')}
              </Button>
              <Button
                art="tertiaer"
                aria-label={t('schritt.aendern.name', { was })}
                onClick={() => setOffen(true)}
              >
                {t('akte.aendern')}
              </Button>
              <Button
                art="tertiaer"
                laeuft={laeuft}
                aria-label={t('schritt.entfallen.name', { was })}
                onClick={() => setze('ENTFALLEN')}
              >
                {t('schritt.entfallen')}
              </Button>
            </>
          ) : (
            <Button
              art="tertiaer"
              laeuft={laeuft}
              aria-label={t('schritt.offen.name', { was })}
              onClick={() => setze('OFFEN')}
            >
              {t('schritt.offen')}
            </Button>
          )}
        </span>
      ) : null}
      {offen ? (
        <Dialog titel={t('schritt.aendern')} schliesse={() => setOffen(false)}>
          <SchrittAendern
            akteId={akteId}
            personen={personen}
            schritt={schritt}
            schliesse={() => setOffen(false)}
          />
        </Dialog>
      ) : null}
    </li>
  );
}

function formatNamen({ personen }: SchrittAnsicht): string {
  return personen.map(({ name }) => name).join('; ');
}
