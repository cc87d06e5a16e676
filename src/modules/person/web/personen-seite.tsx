import { useId, useState } from 'react';
import { countCodePoints } from '#src/core/text.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useFremdvertretung } from '#src/web/sitzung/use-fremdvertretung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { suchePersonenRoute, type Treffer } from '../person.contract.ts';
import { TREFFERART_TEXTE } from '../suche.model.ts';
import { SUCHGRUENDE, SUCHGRUND_CODES } from '../wertelisten/angaben.ts';
import { t } from './texte.ts';
import { Trefferliste } from './trefferliste.tsx';
import { useFrage } from './use-frage.ts';

/** Search over the own Akten. Nothing is asked while typing: every search is a row of the access log. */
export default function PersonenSeite() {
  const suche = useFrage(suchePersonenRoute);
  const { antwort, problem } = suche;
  // A deputy of another Stelle opens no Akte here.
  const fremd = useFremdvertretung();
  const neu = fremd ? null : <LinkButton zu="/kurzberatungen/neu">{t('neu.knopf')}</LinkButton>;
  return (
    <>
      <Seitenkopf
        titel={t('titel')}
        einleitung={t('einleitung')}
        aktionen={
          <>
            {neu}
            <LinkButton art="sekundaer" zu="/personen/dubletten">
              {t('dubletten')}
            </LinkButton>
          </>
        }
      />
      <Suchformular onSuche={(body) => void suche.frage({ body })} laeuft={suche.laeuft} />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <output>{antwort ? t('suche.treffer', { anzahl: antwort.treffer.length }) : ''}</output>
      {antwort?.ausserhalbGefragt ? <Ausserhalb namen={antwort.bekanntBei} /> : null}
      {antwort?.weitere ? <Hinweis art="info" titel={t('suche.weitere')} /> : null}
      {antwort?.treffer.length === 0 ? (
        <Leer titel={t('suche.keine')} aktion={neu}>
          <p>{t(fremd ? 'suche.keine.vertretung' : 'suche.keine.text')}</p>
        </Leer>
      ) : null}
      {antwort ? (
        <Trefferliste
          personen={antwort.treffer}
          erklaerung={explain}
          renderAktion={({ personId }) =>
            fremd ? null : (
              <LinkButton art="sekundaer" zu={`/kurzberatungen/neu?person=${personId}`}>
                {t('treffer.neu')}
              </LinkButton>
            )
          }
        />
      ) : null}
    </>
  );
}

function explain({ trefferart, geburtsdatumPasst }: Treffer): string[] {
  const name = TREFFERART_TEXTE[trefferart];
  if (geburtsdatumPasst === null) return [name];
  return [name, t(geburtsdatumPasst ? 'treffer.geboren.passt' : 'treffer.geboren.anders')];
}

function Ausserhalb({ namen }: { namen: readonly string[] }) {
  return (
    <Hinweis
      art="info"
      titel={namen.length > 0 ? t('suche.bekannt', { namen: namen.join(', ') }) : t('suche.unbekannt')}
      ansagen
    />
  );
}

type Suche = { q: string; geburtsdatum: string; grund: (typeof SUCHGRUND_CODES)[number] | null };

function Suchformular({ onSuche, laeuft }: { onSuche: (suche: Suche) => void; laeuft: boolean }) {
  const [q, setQ] = useState('');
  const [geburtsdatum, setGeburtsdatum] = useState('');
  const [grund, setGrund] = useState<Suche['grund']>(null);
  const [fehler, setFehler] = useState<string | undefined>(undefined);
  const id = useId();
  return (
    <form
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is unknown to browsers before 2023
      role="search"
      aria-label={t('suche.starten')}
      className="kim-formular kim-formular--breit"
      noValidate
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        const zuKurz = countCodePoints(q.trim()) < 3;
        setFehler(zuKurz ? t('suche.text.kurz') : undefined);
        if (!zuKurz) onSuche({ q: q.trim(), geburtsdatum, grund });
      }}
    >
      <Texteingabe
        id={`${id}-q`}
        label={t('suche.text')}
        hinweis={t('suche.text.hinweis')}
        fehler={fehler}
        value={q}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setQ(target.value)}
      />
      <Texteingabe
        id={`${id}-geboren`}
        label={t('suche.geburtsdatum')}
        hinweis={t('suche.geburtsdatum.hinweis')}
        freiwillig
        breite="kurz"
        value={geburtsdatum}
        autoComplete="off"
        onChange={({ target }) => setGeburtsdatum(target.value)}
      />
      <details>
        <summary>{t('suche.ausserhalb')}</summary>
        <p>{t('suche.ausserhalb.text')}</p>
        <Auswahl
          id={`${id}-grund`}
          label={t('suche.grund')}
          freiwillig
          optionen={SUCHGRUENDE.map(({ code, text }) => ({ wert: code, text }))}
          value={grund ?? ''}
          onChange={({ target }) => setGrund(SUCHGRUND_CODES.find((code) => code === target.value) ?? null)}
        />
      </details>
      <Button type="submit" laeuft={laeuft}>
        {t('suche.starten')}
      </Button>
    </form>
  );
}
