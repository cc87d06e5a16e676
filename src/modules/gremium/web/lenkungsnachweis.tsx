import type { Route } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { createLenkungsnachweisRoute, listLenkungsgruppenRoute } from '../nachweis.contract.ts';
import { HERKUENFTE, TURNUSSE } from '../wertelisten/gremien.ts';
import { t } from './texte.ts';

/** At the Antrag: the Lenkungsgruppe of today with what Nr. 4.1 c asks, and the button that puts it to the files. */
export function Lenkungsnachweis({
  foerderfallId,
  betrifft,
}: {
  foerderfallId: string;
  /** Lists that show the file afterwards. */
  betrifft: readonly Route[];
}) {
  const { data } = useLesen(listLenkungsgruppenRoute, { params: { foerderfallId } });
  const { sende, laeuft, problem } = useSchreiben(createLenkungsnachweisRoute, { betrifft });
  if (data === undefined || data.gruppen.length === 0) return null;
  const lege = async () => {
    const antwort = await sende({ params: { foerderfallId } });
    if (antwort.ok) setMeldung(t('antrag.beigelegt'));
  };
  return (
    <div className="kim-stapel">
      {data.gruppen.map(({ id, name, beginn, turnus, letzteSitzung, protokollGenehmigt, mitglieder }) => (
        <div key={id}>
          <p>
            <strong>{t('antrag.titel', { name, tag: formatTag(beginn) })}</strong>{' '}
            {t('antrag.turnus', { turnus: TURNUSSE.find(({ code }) => code === turnus)?.text ?? turnus })}{' '}
            {letzteSitzung === null
              ? t('antrag.ohneSitzung')
              : t('antrag.sitzung', {
                  tag: formatTag(letzteSitzung),
                  stand: t(protokollGenehmigt ? 'antrag.genehmigt' : 'antrag.ungenehmigt'),
                })}
          </p>
          <details>
            <summary>{t('antrag.mitglieder', { anzahl: mitglieder.length })}</summary>
            <ul>
              {mitglieder.map(({ institution, herkunft }) => (
                <li key={`${institution} ${herkunft}`}>
                  {institution} ({HERKUENFTE.find(({ code }) => code === herkunft)?.text})
                </li>
              ))}
            </ul>
          </details>
        </div>
      ))}
      <ul>
        {data.pruefpunkte.map(({ code, titel, stand, text }) => (
          <li key={code}>
            {titel}: {t(`pruef.${stand}`)}. {stand === 'ERFUELLT' ? null : text}
          </li>
        ))}
      </ul>
      <p className="kim-klein">{t('antrag.text')}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Button art="sekundaer" laeuft={laeuft} onClick={() => void lege()}>
        {t('antrag.beilegen')}
      </Button>
    </div>
  );
}
