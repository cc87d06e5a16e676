import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { t } from './texte.ts';

type Werte = Readonly<Record<string, unknown>>;

/**
 * Somebody signed while another person typed: what was typed can no longer be saved. It stands here, part by part, to be told to the
 * person who signed or to be used later.
 */
export function NichtGespeichert({
  felder,
  eigene,
  gesichert,
  formatiere,
  onNeu,
}: {
  felder: readonly { name: string; label: string }[];
  eigene: Werte;
  /** What the server held last of it. */
  gesichert: Werte;
  formatiere: (name: string, wert: unknown) => string;
  onNeu: () => void;
}) {
  const offen = felder.filter(({ name }) => JSON.stringify(eigene[name]) !== JSON.stringify(gesichert[name]));
  return (
    <div className="kim-stapel">
      <Hinweis art="warnung" titel={t('zu.titel')} ansagen>
        <p>{t('zu.text')}</p>
        <ul>
          {offen.map(({ name, label }) => (
            <li key={name} className="foerderung-text">
              {t('zu.teil', { teil: label, wert: formatiere(name, eigene[name]) || t('zu.leer') })}
            </li>
          ))}
        </ul>
      </Hinweis>
      <div className="kim-aktionen">
        <Button onClick={onNeu}>{t('zu.neu')}</Button>
      </div>
    </div>
  );
}
