import { useEffect } from 'react';
import type { ComponentType } from 'react';
import { Link } from 'react-router';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { hasZugang, isGesperrt } from '../seite.ts';
import type { ModulSeite } from '../seite.ts';
import { findAktive } from '../sitzung/sitzung.ts';
import { useSitzung } from '../sitzung/use-sitzung.ts';
import { t } from '../texte.ts';
import { Hinweis } from '../ui/hinweis.tsx';
import { Ladeanzeige } from '../ui/ladeanzeige.tsx';
import { createSpaeter } from '../ui/spaeter.tsx';
import { Stoerung } from '../ui/stoerung.tsx';
import { Seitenkopf, toDokumenttitel } from './seitenkopf.tsx';

const Anmeldeformular = createSpaeter(
  async () => (await import('../sitzung/anmeldeformular.tsx')).Anmeldeformular,
);

/** Shows the page to those who may open it; others get the login form in place, or the reason. */
export function Zugang({ seite, Inhalt }: { seite: ModulSeite; Inhalt: ComponentType }) {
  const { data: sitzung, error, isPending, refetch } = useSitzung();
  useEffect(() => {
    document.title = toDokumenttitel(seite.titel);
  }, [seite]);
  if (seite.rollen === 'oeffentlich') return <Inhalt />;
  if (isPending) return <Ladeanzeige />;
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (!sitzung) {
    return (
      <>
        <Seitenkopf titel={t('anmeldung.noetig')} einleitung={t('anmeldung.noetig.text')} />
        <Anmeldeformular />
      </>
    );
  }
  const gesperrt = isGesperrt(seite, findAktive(sitzung)?.vertretung);
  if (hasZugang(seite.rollen, sitzung.rolle) && !gesperrt) return <Inhalt />;
  const text = gesperrt ? t('rolle.vertretung') : t('rolle.text', { rolle: ROLLEN_NAMEN[sitzung.rolle] });
  return (
    <>
      <Seitenkopf titel={t('rolle.titel')} />
      <Hinweis art="info" titel={text} />
      <p>
        <Link to="/">{t('zur.uebersicht')}</Link>
      </p>
    </>
  );
}
