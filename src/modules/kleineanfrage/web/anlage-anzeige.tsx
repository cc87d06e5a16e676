import { useState } from 'react';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { formatZeitpunkt } from '../antwortdruck.model.ts';
import {
  closeTabelleRoute,
  getTabellenvergleichRoute,
  createTabelleRoute,
  exportTabelleCsvRoute,
  exportTabelleXlsxRoute,
  NACHRECHNUNGEN,
} from '../tabelle.contract.ts';
import type { Anfrage, Anlage, Frage } from './anfragedaten.ts';
import { ErgebnisAnzeige } from './ergebnis-anzeige.tsx';
import { t } from './texte.ts';
import './anfrage.css';

type Props = { anfrage: Anfrage; frage: Frage; anlage: Anlage };

/** A frozen table: files, proof by computing it again, and in a draft a new Fassung of it. */
export function AnlageAnzeige({ anfrage, frage, anlage: eine }: Props) {
  const { id, anlage, fassung, ergebnis, definition, wissensstand, pruefsumme } = eine;
  const [wissen, setWissen] = useState<(typeof NACHRECHNUNGEN)[number] | null>(null);
  const params = { anfrageId: anfrage.id, tabelleId: id };
  return (
    <div className="anfrage-anlage">
      <h3>{fassung === 1 ? t('anlage.titel', { anlage }) : t('anlage.fassung', { anlage, fassung })}</h3>
      <ErgebnisAnzeige ergebnis={ergebnis} />
      <p className="kim-klein">{t('anlage.stand', { stand: formatZeitpunkt(wissensstand), definition })}</p>
      <p className="kim-klein anfrage-pruefsumme">{t('anlage.pruefsumme', { pruefsumme })}</p>
      <div className="kim-aktionen">
        {ergebnis.art === 'TABELLE' ? (
          <>
            <LinkButton zu={toLink(exportTabelleCsvRoute, { params })} art="sekundaer" datei>
              {t('anlage.csv', { anlage })}
            </LinkButton>
            <LinkButton zu={toLink(exportTabelleXlsxRoute, { params })} art="sekundaer" datei>
              {t('anlage.xlsx', { anlage })}
            </LinkButton>
          </>
        ) : null}
        <Button art="tertiaer" onClick={() => setWissen('DAMALS')}>
          {t('anlage.damals', { anlage })}
        </Button>
        <Button art="tertiaer" onClick={() => setWissen('HEUTE')}>
          {t('anlage.heute', { anlage })}
        </Button>
        {anfrage.zustand === 'ENTWURF' ? (
          <Entwurfsknoepfe anfrage={anfrage} frage={frage} anlage={eine} onNeu={() => setWissen(null)} />
        ) : null}
      </div>
      {wissen === null ? null : <Nachrechnung key={wissen} params={params} wissen={wissen} />}
    </div>
  );
}

function Entwurfsknoepfe({ anfrage, frage, anlage: eine, onNeu }: Props & { onNeu: () => void }) {
  const { anlage, id } = eine;
  const neu = useSchreiben(createTabelleRoute);
  const weg = useSchreiben(closeTabelleRoute);
  const { version, id: anfrageId } = anfrage;
  const problem = neu.problem ?? weg.problem;
  const rechne = async () => {
    const body = { version, frageId: frage.id, frage: eine.frage, ersetzt: id };
    const antwort = await neu.sende({ params: { anfrageId }, body });
    if (!antwort.ok) return;
    onNeu();
    setMeldung(t('anlage.ersetzt'));
  };
  const entferne = async () => {
    const antwort = await weg.sende({ params: { anfrageId, tabelleId: id }, body: { version } });
    if (antwort.ok) setMeldung(t('anlage.entfernt'));
  };
  return (
    <>
      <Button art="tertiaer" laeuft={neu.laeuft} onClick={() => void rechne()}>
        {t('anlage.ersetzen', { anlage })}
      </Button>
      <Button art="tertiaer" laeuft={weg.laeuft} onClick={() => void entferne()}>
        {t('anlage.entfernen', { anlage })}
      </Button>
      {problem ? <ProblemHinweis problem={problem} /> : null}
    </>
  );
}

type Nachrechnungsprops = {
  params: { anfrageId: string; tabelleId: string };
  wissen: (typeof NACHRECHNUNGEN)[number];
};

/** Equal, or where it is other. */
function Nachrechnung({ params, wissen }: Nachrechnungsprops) {
  const { data, error, refetch } = useLesen(getTabellenvergleichRoute, { params, query: { wissen } });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  const { gleich, pruefsummeStimmt, unterschiede } = data;
  const titel = gleich
    ? t(`nachrechnung.gleich.${wissen}`)
    : t(`nachrechnung.anders.${wissen}`, { anzahl: unterschiede.length });
  return (
    <Hinweis art={gleich && pruefsummeStimmt ? 'erfolg' : 'warnung'} titel={titel} ansagen>
      <p>{t(pruefsummeStimmt ? 'nachrechnung.pruefsumme' : 'nachrechnung.pruefsumme.falsch')}</p>
      {gleich ? null : (
        <ul>
          {unterschiede.map((unterschied) => (
            <li key={unterschied.wo}>{t('nachrechnung.zeile', unterschied)}</li>
          ))}
        </ul>
      )}
    </Hinweis>
  );
}
