import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { callRoute } from '#src/web/api/call-route.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { formatBerichtsteil } from '../berichtsteil.model.ts';
import { getMeldungRoute, listMeldungenRoute } from '../meldung.contract.ts';
import { t } from './texte.ts';

type Meldung = Ausgabe<typeof listMeldungenRoute>['eintraege'][number];
/** Newest ones; a year has a handful. */
const HOECHSTENS = 200;

/** What the Land accepted in a year, offered as text for the Sachbericht; asked for when somebody wants it. */
export function Meldungswahl({
  jahr,
  ziel,
  onText,
}: {
  jahr: number;
  /** Name of the part that takes it. */
  ziel: string;
  onText: (text: string) => void;
}) {
  const { data: sitzung } = useSitzung();
  const [meldungen, setMeldungen] = useState<readonly Meldung[] | null>(null);
  const [laeuft, setLaeuft] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (sitzung?.rechte.includes('berichtspflicht.lesen') !== true) return null;
  const zeige = async () => {
    setLaeuft(true);
    const antwort = await callRoute(listMeldungenRoute, { query: { groesse: HOECHSTENS } });
    setLaeuft(false);
    setProblem(antwort.ok ? null : antwort.fehler);
    if (!antwort.ok) return;
    setMeldungen(
      antwort.wert.eintraege.filter(
        ({ zustand, stichtag }) => zustand === 'ABGENOMMEN' && stichtag.startsWith(`${jahr}-`),
      ),
    );
  };
  const uebernimm = async (abfrageId: string) => {
    setLaeuft(true);
    const antwort = await callRoute(getMeldungRoute, { params: { abfrageId } });
    setLaeuft(false);
    setProblem(antwort.ok ? null : antwort.fehler);
    const fassung = antwort.ok ? antwort.wert.fassungen.find(({ abgenommen }) => abgenommen) : undefined;
    if (!antwort.ok || fassung === undefined) return;
    const { titel, felder, stichtag } = antwort.wert;
    onText(formatBerichtsteil({ titel, felder, werte: fassung.werte, stichtag: toPlainDate(stichtag) }));
  };
  return (
    <section className="kim-stapel" aria-labelledby="nachweis-meldungen">
      <h3 id="nachweis-meldungen">{t('wahl.titel', { jahr: String(jahr) })}</h3>
      <p>{t('wahl.text', { ziel })}</p>
      {problem === null ? null : <ProblemHinweis problem={problem} />}
      {meldungen === null ? (
        <div className="kim-aktionen">
          <Button art="sekundaer" laeuft={laeuft} onClick={() => void zeige()}>
            {t('wahl.zeigen')}
          </Button>
        </div>
      ) : null}
      {meldungen?.length === 0 ? <p>{t('wahl.leer', { jahr: String(jahr) })}</p> : null}
      {meldungen && meldungen.length > 0 ? (
        <ul>
          {meldungen.map(({ abfrageId, titel, stichtag }) => (
            <li key={abfrageId}>
              {titel} ({formatTag(stichtag)}){' '}
              <Button
                art="tertiaer"
                laeuft={laeuft}
                aria-label={t('wahl.uebernehmen.name', { titel })}
                onClick={() => void uebernimm(abfrageId)}
              >
                {t('wahl.uebernehmen')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
