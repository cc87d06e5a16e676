import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { t } from './texte.ts';
import type { KleineGruppe } from './use-analysepruefung.ts';

/** Warning for small groups (DP-B-07): nothing that must go, something to think about. */
export function KleineGruppen({ kleine }: { kleine: readonly KleineGruppe[] }) {
  if (kleine.length === 0) return null;
  return (
    <Hinweis art="warnung" titel={t('klein.titel', { anzahl: kleine.length })} ansagen>
      <p>{t('klein.text')}</p>
      <ul>
        {kleine.map(({ wort, text, rat }) => (
          <li key={wort}>
            <mark>{wort}</mark>: {text}. {rat}
          </li>
        ))}
      </ul>
      <p>{t('klein.weiter')}</p>
    </Hinweis>
  );
}
