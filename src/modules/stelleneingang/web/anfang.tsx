import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { t } from './texte.ts';

/** The issued password, once; null: the answer got lost and nobody can name it again. */
export function Anfang({ passwort, schliesse }: { passwort: string | null; schliesse: () => void }) {
  return (
    <div className="kim-stapel">
      {passwort === null ? (
        <Hinweis art="warnung" titel={t('anfang.verloren')} ansagen />
      ) : (
        <Hinweis art="erfolg" titel={t('anfang.titel')} ansagen>
          <p>
            <code translate="no">{passwort}</code>
          </p>
          <p>{t('anfang.text')}</p>
        </Hinweis>
      )}
      <Button onClick={schliesse}>{t('anfang.fertig')}</Button>
    </div>
  );
}
