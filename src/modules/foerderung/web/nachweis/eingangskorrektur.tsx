import { useState } from 'react';
import { formatCent, formatCentBare, toCent } from '#src/core/cent.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createEingangskorrekturRoute } from '../../nachweis/erstattung.contract.ts';
import { NOTIZ_HOECHSTENS } from '../../pruefung/pruefung.contract.ts';
import { Entwurfsteil } from '../entwurf.tsx';
import { Abschluss } from './abschluss.tsx';
import { type Nachweis, toEntwurfort } from './nachweis-daten.ts';
import { t } from './texte.ts';
import { findFehler } from '../feldfehler.ts';

/** The Landeskasse says which amount is right; the booking itself stays. */
export function Eingangskorrektur({ nachweis, schliesse }: { nachweis: Nachweis; schliesse: () => void }) {
  const { sende, laeuft, problem } = useSchreiben(createEingangskorrekturRoute);
  const eingaenge = [
    ...(nachweis.erstattung?.eingaenge ?? []),
    ...(nachweis.zinsen.bescheid?.eingaenge ?? []),
  ];
  const [werte, setWerte] = useState({
    eingang: String(eingaenge.at(-1)?.lfd ?? ''),
    betrag: formatCentBare(toCent(eingaenge.at(-1)?.betrag ?? 0)),
    grund: '',
  });
  const entwurf = useTextentwurf(toEntwurfort(nachweis, 'korrektur'), werte, setWerte);
  const handle = async () => {
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version, ...werte, eingang: Number(werte.eingang) },
    });
    if (!antwort.ok) return;
    setMeldung(t('schritt.korrektur.fertig'));
    await entwurf.loesche();
  };
  const waehle = (eingang: string) => {
    const betrag = eingaenge.find(({ lfd }) => String(lfd) === eingang)?.betrag ?? 0;
    setWerte({ ...werte, eingang, betrag: formatCentBare(toCent(betrag)) });
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <p className="kim-klein">{t('korrektur.text')}</p>
      <Entwurfsteil entwurf={entwurf}>
        <Auswahl
          id="korrektur-eingang"
          label={t('korrektur.eingang')}
          leer={null}
          value={werte.eingang}
          optionen={eingaenge.map(({ lfd, betrag, am, buchung }) => ({
            wert: String(lfd),
            text: t('korrektur.eingang.wahl', {
              buchung,
              tag: formatTag(am),
              betrag: formatCent(toCent(betrag)),
            }),
          }))}
          fehler={findFehler(problem, 'eingang')}
          onChange={({ target }) => waehle(target.value)}
        />
        <Texteingabe
          id="korrektur-betrag"
          label={t('korrektur.betrag')}
          hinweis={t('korrektur.betrag.hinweis')}
          inputMode="decimal"
          breite="kurz"
          value={werte.betrag}
          fehler={findFehler(problem, 'betrag')}
          onChange={({ target }) => setWerte({ ...werte, betrag: target.value })}
        />
        <Mehrzeilig
          id="korrektur-grund"
          label={t('korrektur.grund')}
          rows={3}
          hoechstens={NOTIZ_HOECHSTENS}
          value={werte.grund}
          fehler={findFehler(problem, 'grund')}
          onChange={({ target }) => setWerte({ ...werte, grund: target.value })}
        />
      </Entwurfsteil>
      <Abschluss text={t('schritt.korrektur')} laeuft={laeuft} handle={handle} schliesse={schliesse} />
    </div>
  );
}
