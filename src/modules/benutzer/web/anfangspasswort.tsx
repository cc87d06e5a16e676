import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { t } from './texte.ts';

/** Shows an issued password once; `null`: the answer got lost and a repeated request does not name it again. */
export function Anfangspasswort({ passwort }: { passwort: string | null }) {
  if (passwort === null) return <Hinweis art="warnung" titel={t('passwort.verloren')} ansagen />;
  return (
    <Hinweis art="erfolg" titel={t('passwort.titel')} ansagen>
      <p>
        <code translate="no">{passwort}</code>
      </p>
      <p>{t('passwort.text')}</p>
    </Hinweis>
  );
}
