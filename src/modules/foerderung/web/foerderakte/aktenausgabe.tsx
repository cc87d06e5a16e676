import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { exportFoerderakteRoute, previewFoerderakteRoute } from '../../foerderakte/foerderakte.contract.ts';
import { FOERDERUNG_RECHTE } from '../../foerderung.rights.ts';
import { t } from './texte.ts';

const MB = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/** The way out for the whole Akte: first the password, then the file. Left out for roles without the right. */
export function Aktenausgabe({ foerderfallId }: { foerderfallId: string }) {
  const { data: sitzung } = useSitzung();
  const [bereit, setBereit] = useState<Ausgabe<typeof previewFoerderakteRoute> | null>(null);
  // Nothing on the page changes by it.
  const { sende, laeuft, problem } = useSchreiben(previewFoerderakteRoute, { betrifft: [] });
  if (!Object.keys(FOERDERUNG_RECHTE['foerderakte.ausgeben']).includes(sitzung?.rolle ?? '')) return null;
  const bereite = async () => {
    const antwort = await sende({ params: { foerderfallId } });
    if (antwort.ok) setBereit(antwort.wert);
  };
  return (
    <Karte titel={t('titel')}>
      <p>{t('text')}</p>
      <p className="kim-klein">{t('protokoll')}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {bereit === null ? (
        <div className="kim-aktionen">
          <Button art="sekundaer" laeuft={laeuft} onClick={() => void bereite()}>
            {t('vorbereiten')}
          </Button>
        </div>
      ) : (
        <>
          <output>
            {t('bereit', {
              unterlagen: bereit.unterlagen,
              bescheide: bereit.bescheide,
              groesse: MB.format(bereit.groesse / 1024 / 1024),
            })}
          </output>
          <div className="kim-aktionen">
            <LinkButton zu={toLink(exportFoerderakteRoute, { params: { foerderfallId } })} datei>
              {t('laden')}
            </LinkButton>
          </div>
        </>
      )}
    </Karte>
  );
}
