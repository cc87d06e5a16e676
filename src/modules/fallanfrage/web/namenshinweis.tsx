import { useEffect, useState } from 'react';
import { SPUREN, type Spurart } from '#src/modules/fachfrage/personenspur.model.ts';
import { t } from './texte.ts';

type Fund = { art: Spurart; wort: string };

const RUHE_MS = 400;

/** Beside the Anliegen, when the typing rests: what may say who the person is. A hint, it holds nothing back. */
export function Namenshinweis({ text }: { text: string }) {
  const [funde, setFunde] = useState<readonly Fund[]>([]);
  useEffect(() => {
    let gilt = true;
    const uhr = setTimeout(async () => {
      const { findNamensspuren } = await import('../namensspuren.model.ts');
      if (gilt) setFunde(findNamensspuren(text));
    }, RUHE_MS);
    return () => {
      gilt = false;
      clearTimeout(uhr);
    };
  }, [text]);
  return (
    <output className="fallanfrage-namen">
      {funde.length === 0 ? null : (
        <>
          <strong>{t('eingang.namen')}</strong>
          <ul>
            {funde.map(({ art, wort }) => (
              <li key={`${art} ${wort}`}>
                „{wort}“: {SPUREN[art].text}
              </li>
            ))}
          </ul>
          <p>{t('eingang.namen.rat')}</p>
        </>
      )}
    </output>
  );
}
