import { closeSchranke, type SchrankenArt } from '../api/schranke.ts';
import { t } from '../texte.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Anmeldeformular } from './anmeldeformular.tsx';
import { Passwortformular } from './passwortformular.tsx';
import { assignMitgliedschaft } from './sitzung-api.ts';
import { findAktive } from './sitzung.ts';
import type { Sitzung } from './sitzung.ts';
import { useSetSitzung } from './use-sitzung.ts';

/** What the barrier asks for: the login of the same person in the same role, or the password once more. */
export function SchrankenInhalt({ art, sitzung }: { art: SchrankenArt; sitzung: Sitzung }) {
  const setSitzung = useSetSitzung();
  const nimmAuf = async (neu: Sitzung) => {
    const wieder = await toGleicheRolle(sitzung, neu);
    setSitzung(wieder, { behalteDaten: true });
    closeSchranke(true);
  };
  if (art === 'bestaetigen') {
    return (
      <Dialog titel={t('bestaetigung')} schliesse={() => closeSchranke(false)}>
        <p>{t('bestaetigung.text')}</p>
        <Passwortformular
          kennung={sitzung.konto.kennung}
          mitCode={sitzung.konto.zweiterFaktor}
          nachher={(csrf) => {
            setSitzung({ ...sitzung, csrf }, { behalteDaten: true });
            closeSchranke(true);
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog titel={t('anmeldung.erneut')}>
      <p>{t('anmeldung.erneut.text')}</p>
      <Anmeldeformular kennung={sitzung.konto.kennung} nachher={nimmAuf} />
      <p className="kim-klein">{t('anmeldung.andere.hinweis')}</p>
      <Button art="tertiaer" onClick={() => window.location.assign('/')}>
        {t('anmeldung.andere')}
      </Button>
    </Dialog>
  );
}

/** After a new login the server may choose another Mitgliedschaft; the page needs the one it was opened with. */
async function toGleicheRolle(alt: Sitzung, neu: Sitzung): Promise<Sitzung> {
  const bisher = findAktive(alt);
  if (!bisher || findAktive(neu)?.id === bisher.id) return neu;
  const antwort = await assignMitgliedschaft(bisher.id);
  if (antwort.ok) return antwort.wert;
  window.location.assign('/');
  return neu;
}
