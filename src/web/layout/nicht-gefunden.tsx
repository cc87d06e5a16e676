import { t } from '../texte.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Seitenkopf } from './seitenkopf.tsx';

export function NichtGefunden() {
  return (
    <>
      <Seitenkopf titel={t('nichtgefunden.titel')} einleitung={<p>{t('nichtgefunden.text')}</p>} />
      <LinkButton zu="/" art="sekundaer">
        {t('nichtgefunden.start')}
      </LinkButton>
    </>
  );
}
