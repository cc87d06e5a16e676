import { useState } from 'react';
import { Link } from 'react-router';
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import {
  ANLAESSE,
  listVeroeffentlichungenRoute,
  releaseTabelleRoute,
} from '../kennzahl/kennzahl.contract.ts';
import { formatZelle } from '../kennzahl/zelle.model.ts';
import { t } from './texte.ts';
import { formatZeitraum, type toFrage } from './wahl.ts';

/** Publishing the table that is shown, and what was published before. */
export function Freigabekarte({
  code,
  frage,
  land,
}: {
  code: string;
  frage: ReturnType<typeof toFrage>;
  /** The Ministerium may propose tables of the Land for everybody. */
  land: boolean;
}) {
  const [anlass, setAnlass] = useState<(typeof ANLAESSE)[number]>('ERSTE');
  const [ausgabe, setAusgabe] = useState<number | null>(null);
  const { data } = useLesen(listVeroeffentlichungenRoute, { params: { code } });
  const { sende, laeuft, problem } = useSchreiben(releaseTabelleRoute, {
    onErfolg: (antwort) => setAusgabe(antwort.ausgabe),
    betrifft: [listVeroeffentlichungenRoute],
  });
  return (
    <Karte titel={t('frei.titel')}>
      <p>{t('frei.text')}</p>
      {data?.eintraege.length === 0 ? <p>{t('frei.keine')}</p> : null}
      <ul>
        {(data?.eintraege ?? []).map((eintrag) => (
          <li key={eintrag.id}>
            {t('frei.zeile', {
              ausgabe: String(eintrag.ausgabe),
              tag: formatGerman(toPlainDate(eintrag.freigegebenAm)),
              anlass: t(`frei.anlass.${eintrag.anlass}`),
              zeitraum: formatZeitraum(eintrag.tabelle.zeitraum),
              n: formatZelle(eintrag.tabelle.n, eintrag.tabelle.einheit === 'VZAE' ? 'VZAE' : 'ANZAHL'),
            })}{' '}
            {land && eintrag.land && eintrag.profil === 'EXTERN' ? (
              <Link to={`/land/offene-daten/vorschlag/${eintrag.id}`}>
                {t('frei.offen', { ausgabe: String(eintrag.ausgabe) })}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {ausgabe === null ? null : (
        <Hinweis art="erfolg" titel={t('frei.fertig', { ausgabe: String(ausgabe) })} ansagen />
      )}
      <div className="kennzahl-wahl">
        <Auswahl
          label={t('frei.anlass')}
          value={anlass}
          leer={null}
          optionen={ANLAESSE.map((wert) => ({ wert, text: t(`frei.anlass.${wert}`) }))}
          onChange={({ target }) => setAnlass(ANLAESSE.find((wert) => wert === target.value) ?? 'ERSTE')}
        />
        <Button laeuft={laeuft} onClick={() => void sende({ params: { code }, body: { frage, anlass } })}>
          {t('frei.knopf')}
        </Button>
      </div>
    </Karte>
  );
}
