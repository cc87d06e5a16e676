import { t } from '../texte.ts';
import { Button } from '../ui/button.tsx';
import { Hinweis } from '../ui/hinweis.tsx';
import type { EntwurfStand } from './use-entwurf.ts';

const ZEITPUNKT = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});

/** Says that a draft was restored and offers to throw it away; below, whether typing is kept. */
export function EntwurfHinweis({ entwurf }: { entwurf: EntwurfStand }) {
  const { wiederhergestelltVom, fassung, vorher, sicherung, verwirf } = entwurf;
  return (
    <>
      {wiederhergestelltVom === null ? null : (
        <Hinweis
          art="info"
          titel={t('entwurf.wiederhergestellt', {
            zeitpunkt: ZEITPUNKT.format(new Date(wiederhergestelltVom)),
          })}
          ansagen
        >
          {fassung === null && vorher === null ? null : <p>{t('entwurf.ueberholt')}</p>}
          <Button art="tertiaer" onClick={() => void verwirf()}>
            {t('entwurf.verwerfen')}
          </Button>
        </Hinweis>
      )}
      {sicherung === 'getrennt' ? <Hinweis art="warnung" titel={t('entwurf.getrennt')} ansagen /> : null}
      {sicherung === 'fehler' ? <Hinweis art="warnung" titel={t('entwurf.fehler')} ansagen /> : null}
    </>
  );
}

/** Quiet line beside the buttons: whether the draft is kept. Not announced, it changes all the time. */
export function EntwurfStatus({ entwurf }: { entwurf: EntwurfStand }) {
  if (entwurf.sicherung === 'sichert') return <p className="kim-klein">{t('entwurf.sichert')}</p>;
  if (entwurf.sicherung === 'gesichert') return <p className="kim-klein">{t('entwurf.gesichert')}</p>;
  return null;
}
