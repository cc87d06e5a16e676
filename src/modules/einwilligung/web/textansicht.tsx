import type { z } from 'zod';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import type { Einwilligungstext } from '../einwilligung.contract.ts';
import { LUECKE } from '../text.model.ts';
import type { Zweck } from '../texte/typen.ts';
import { NACHRICHTENKANAELE } from '../wertelisten/empfaenger.ts';
import { type Einwilligungswerte, hasEmpfaenger } from './einwilligung-werte.ts';
import { t } from './texte.ts';

type Props = { text: z.infer<typeof Einwilligungstext>; werte: Einwilligungswerte; zweck: Zweck };

/** The text as it will be proved: the binding German one, beside it the translation in its own direction. */
export function Textansicht({ text, werte, zweck }: Props) {
  const gegenstand = getGegenstand(werte, zweck);
  const einsetzen = (absatz: string) => (gegenstand === '' ? absatz : absatz.replaceAll(LUECKE, gegenstand));
  const { uebersetzung } = text;
  return (
    <section className="kim-karte" aria-label={t('text')}>
      <p className="kim-klein">{t('text.hinweis')}</p>
      <h3>{text.titel}</h3>
      {text.absaetze.map((absatz) => (
        <p key={absatz}>{einsetzen(absatz)}</p>
      ))}
      {uebersetzung === null ? null : (
        <div lang={uebersetzung.sprache} dir={uebersetzung.richtung}>
          {uebersetzung.geprueft ? null : (
            <div lang="de" dir="ltr">
              <Hinweis art="warnung" titel={t('text.entwurf')} />
            </div>
          )}
          <h3>{uebersetzung.titel}</h3>
          {uebersetzung.absaetze.map((absatz) => (
            <p key={absatz}>{einsetzen(absatz)}</p>
          ))}
        </div>
      )}
    </section>
  );
}

/** What stands in the gap of the text while the form is being filled. */
function getGegenstand(werte: Einwilligungswerte, zweck: Zweck): string {
  if (hasEmpfaenger(zweck)) return werte.empfaenger.name.trim();
  if (zweck === 'NACHRICHTEN') return werte.kanal === '' ? '' : textOf(NACHRICHTENKANAELE, werte.kanal);
  return werte.bereiche.map((code) => textOf(THEMENBEREICHE, code)).join(', ');
}
