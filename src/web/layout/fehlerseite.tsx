import { t } from '../texte.ts';
import { Button } from '../ui/button.tsx';
import { Seitenkopf } from './seitenkopf.tsx';

/** Shown by the router when a page throws. Says nothing about the cause: it could quote a case. */
export function Fehlerseite() {
  return (
    <main id="inhalt" className="kim-inhalt kim-allein" tabIndex={-1}>
      <Seitenkopf titel={t('fehler.titel')} einleitung={<p>{t('fehler.text')}</p>} />
      <Button onClick={() => window.location.reload()}>{t('fehler.neuladen')}</Button>
    </main>
  );
}
