import { useLocation } from 'react-router';
import type { Sitzung } from '../sitzung/sitzung.ts';
import { t } from '../texte.ts';
import { Hinweis } from '../ui/hinweis.tsx';
import { LinkButton } from '../ui/link-button.tsx';

/** Says why everything else is refused as long as the password or the second factor must be put right. */
export function Kontohinweis({ sitzung }: { sitzung: Sitzung }) {
  const { pathname } = useLocation();
  if (!sitzung.passwortAendern && !sitzung.zweiterFaktorFehlt) return null;
  const titel = sitzung.passwortAendern ? t('konto.hinweis.passwort') : t('konto.hinweis.faktor');
  return (
    <section className="kim-kontohinweis" aria-label={titel}>
      <Hinweis art="warnung" titel={titel}>
        <p>{t('konto.hinweis.text')}</p>
        {pathname === '/konto' ? null : (
          <LinkButton zu="/konto" art="sekundaer">
            {t('konto.hinweis.link')}
          </LinkButton>
        )}
      </Hinweis>
    </section>
  );
}
