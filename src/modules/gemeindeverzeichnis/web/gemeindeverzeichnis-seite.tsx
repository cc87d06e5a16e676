import { useState } from 'react';
import type { Problem } from '#src/web/api/problem.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Fehlerzusammenfassung } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { Hinweis, type HinweisArt } from '#src/web/ui/hinweis.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { PFLICHTSPALTEN, WEITERE_SPALTEN } from '../gemeinde.model.ts';
import type { Einfuhrantwort } from '../gemeindeverzeichnis.contract.ts';
import { Gemeindeliste } from './gemeindeliste.tsx';
import { useEinfuhr } from './send-datei.ts';
import { t } from './texte.ts';

const ART = {
  FEHLER: 'fehler',
  PROBELAUF: 'info',
  GESCHRIEBEN: 'erfolg',
  UNVERAENDERT: 'info',
} as const satisfies Record<Einfuhrantwort['ergebnis'], HinweisArt>;

/** Choose a file, check it, take it over; below what is kept of the own Standort. */
export default function GemeindeverzeichnisSeite() {
  const { data: sitzung } = useSitzung();
  const [datei, setDatei] = useState<File | null>(null);
  const [versuch, setVersuch] = useState(0);
  const [laeuft, setLaeuft] = useState(false);
  const [antwort, setAntwort] = useState<Einfuhrantwort | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const sende = useEinfuhr();
  const fehlt = versuch > 0 && datei === null ? t('datei.fehlt') : undefined;

  const run = async (probelauf: boolean) => {
    setVersuch((bisher) => bisher + 1);
    if (datei === null) return;
    setLaeuft(true);
    setProblem(null);
    const ergebnis = await sende({ datei, probelauf });
    setLaeuft(false);
    if (ergebnis.ok) setAntwort(ergebnis.wert);
    else setProblem(ergebnis.fehler);
  };
  return (
    <>
      <Seitenkopf
        titel={t('verzeichnis.titel')}
        einleitung={
          <>
            <p>{t('einleitung')}</p>
            <p className="kim-klein">
              {t('format', { kopf: PFLICHTSPALTEN.join(', '), weitere: WEITERE_SPALTEN.join(', ') })}
            </p>
          </>
        }
      />
      <form
        className="kim-formular"
        noValidate
        onSubmit={(ereignis) => {
          ereignis.preventDefault();
          void run(true);
        }}
      >
        <Fehlerzusammenfassung
          fehler={fehlt === undefined ? [] : [{ feldId: 'datei', text: fehlt }]}
          versuch={versuch}
        />
        <Texteingabe
          id="datei"
          type="file"
          accept=".csv,text/csv"
          label={t('datei')}
          fehler={fehlt}
          onChange={({ target }) => {
            setDatei(target.files?.[0] ?? null);
            setAntwort(null);
            setProblem(null);
          }}
        />
        <Button type="submit" laeuft={laeuft}>
          {t('pruefen')}
        </Button>
      </form>
      <div className="kim-stapel kim-stapel--voll">
        {problem ? <ProblemHinweis problem={problem} /> : null}
        {antwort ? <Ergebnis antwort={antwort} laeuft={laeuft} uebernimm={() => void run(false)} /> : null}
        {sitzung?.standort ? <Gemeindeliste standort={sitzung.standort} /> : null}
      </div>
    </>
  );
}

type Ergebnisprops = { antwort: Einfuhrantwort; laeuft: boolean; uebernimm: () => void };

function Ergebnis({ antwort, laeuft, uebernimm }: Ergebnisprops) {
  const { ergebnis, fehler, vorschau, fehlend, zeilen, neu, geaendert, ergaenzt, beendet, unveraendert } =
    antwort;
  return (
    <>
      <Hinweis art={ART[ergebnis]} titel={t(ergebnis)} ansagen>
        {ergebnis === 'FEHLER' ? null : (
          <p>{t('zahlen', { zeilen, neu, geaendert, ergaenzt, beendet, unveraendert })}</p>
        )}
        {fehlend.length === 0 ? null : (
          <p>{t('fehlend', { anzahl: fehlend.length, namen: fehlend.join(', ') })}</p>
        )}
      </Hinweis>
      {fehler.length === 0 ? null : (
        <Tabelle
          titel={t('fehler.tabelle')}
          zeilen={fehler}
          schluessel={({ zeile, spalte, grund }) => `${zeile} ${spalte} ${grund}`}
          spalten={[
            {
              id: 'zeile',
              kopf: t('zeile'),
              zelle: ({ zeile }) => (zeile === 0 ? t('zeile.datei') : String(zeile)),
            },
            { id: 'spalte', kopf: t('spalte'), zelle: ({ spalte }) => spalte ?? '–' },
            { id: 'wert', kopf: t('wert'), zelle: ({ wert }) => wert || '–' },
            { id: 'grund', kopf: t('grund'), zelle: ({ grund }) => grund },
            { id: 'reparatur', kopf: t('reparatur'), zelle: ({ reparatur }) => reparatur },
          ]}
        />
      )}
      {vorschau.length === 0 || ergebnis === 'FEHLER' ? null : (
        <Tabelle
          titel={t('vorschau.tabelle')}
          zeilen={vorschau}
          schluessel={({ zeile, was }) => `${zeile} ${was}`}
          zeilenkopf="name"
          spalten={[
            { id: 'name', kopf: t('name'), zelle: ({ name }) => name },
            { id: 'wirkung', kopf: t('wirkung'), zelle: ({ wirkung }) => t(wirkung) },
            { id: 'was', kopf: t('was'), zelle: ({ was }) => was },
            { id: 'zeile', kopf: t('zeile'), zahl: true, zelle: ({ zeile }) => String(zeile) },
          ]}
        />
      )}
      {ergebnis === 'PROBELAUF' ? (
        <div className="kim-aktionen">
          <Button laeuft={laeuft} onClick={uebernimm}>
            {t('uebernehmen')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
