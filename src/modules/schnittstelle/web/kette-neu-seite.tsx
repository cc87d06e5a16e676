import { useState } from 'react';
import { useNavigate } from 'react-router';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { readDateitext } from '#src/web/api/read-datei.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { LAENGE } from '../felder.model.ts';
import { BPMN_HOECHSTENS, createKetteRoute, openKettenbpmnRoute } from '../kette.contract.ts';
import { KETTENVORLAGEN } from '../vorlagen.model.ts';
import { KETTENART_CODES, KETTENARTEN, type Kettenart } from '../wertelisten/ketten.ts';
import { createSchrittwerte, type Kettenwerte, toKettenwerte } from './kette-werte.ts';
import { KetteFormular } from './kette-formular.tsx';
import { t } from './texte.ts';
import './schnittstelle.css';

type Anfang = { womit: string; art: Kettenart; werte: Kettenwerte; verloren: readonly string[] };
const LEER: Kettenwerte = {
  name: '',
  anlass: '',
  ziel: '',
  quelle: '',
  bemerkung: '',
  schritte: [createSchrittwerte(1)],
};

/** A new Kette: empty, from a template, or from a file; then its form. */
export default function KetteNeuSeite() {
  const [anfang, setAnfang] = useState<Anfang | null>(null);
  return (
    <>
      <Seitenkopf titel={t('ketten.neu.titel')} einleitung={<p>{t('ketten.einleitung')}</p>} />
      {anfang === null ? <Womit onAnfang={setAnfang} /> : <Neu anfang={anfang} />}
    </>
  );
}

function Womit({ onAnfang }: { onAnfang: (anfang: Anfang) => void }) {
  const [womit, setWomit] = useState('LEER');
  const [datei, setDatei] = useState<File | null>(null);
  const [fehler, setFehler] = useState<string | null>(null);
  const { frage, laeuft, problem } = useFrage(openKettenbpmnRoute);
  const vorlage = KETTENVORLAGEN.find(({ code }) => code === womit);
  const beginne = async (): Promise<void> => {
    if (vorlage) return onAnfang({ womit, art: vorlage.art, werte: toKettenwerte(vorlage), verloren: [] });
    if (womit === 'LEER') return onAnfang({ womit, art: 'FALL', werte: LEER, verloren: [] });
    if (datei === null) return setFehler(t('neu.datei.fehlt'));
    if (datei.size > BPMN_HOECHSTENS) return setFehler(t('neu.datei.gross'));
    const inhalt = await readDateitext(datei);
    if (!inhalt.ok) return setFehler(`${inhalt.fehler.title} ${inhalt.fehler.detail ?? ''}`);
    const gelesen = await frage({ body: { xml: inhalt.wert } });
    if (!gelesen) return undefined;
    const { nichtUebernommen: verloren, art, ...kette } = gelesen;
    const bemerkung = formatBemerkung(kette.bemerkung, verloren);
    return onAnfang({ womit, art, werte: toKettenwerte({ ...kette, bemerkung }), verloren });
  };
  return (
    <Karte titel={t('neu.anfang')}>
      <form
        className="kim-formular"
        aria-label={t('neu.anfang')}
        noValidate
        onSubmit={(ereignis) => {
          ereignis.preventDefault();
          void beginne();
        }}
      >
        <Auswahl
          id="womit"
          label={t('neu.womit')}
          leer={null}
          value={womit}
          onChange={({ target }) => setWomit(target.value)}
          optionen={[
            { wert: 'LEER', text: t('neu.leer') },
            ...KETTENVORLAGEN.map(({ code, name }) => ({ wert: code, text: t('neu.vorlage', { name }) })),
            { wert: 'DATEI', text: t('neu.datei') },
          ]}
        />
        {womit === 'DATEI' ? (
          <Texteingabe
            id="datei"
            type="file"
            accept=".bpmn,.xml,application/xml,text/xml"
            label={t('neu.datei.label')}
            hinweis={t('neu.datei.hinweis')}
            fehler={fehler ?? undefined}
            onChange={({ target }) => {
              setDatei(target.files?.[0] ?? null);
              setFehler(null);
            }}
          />
        ) : null}
        {problem ? <ProblemHinweis problem={problem} /> : null}
        <div className="kim-aktionen">
          <Button type="submit" laeuft={laeuft}>
            {t(womit === 'DATEI' ? 'neu.datei.lesen' : 'neu.weiter')}
          </Button>
        </div>
      </form>
    </Karte>
  );
}

function Neu({ anfang }: { anfang: Anfang }) {
  const navigate = useNavigate();
  const [art, setArt] = useState<string>(anfang.art);
  const { sende, laeuft, problem } = useSchreiben(createKetteRoute);
  return (
    <div className="kim-stapel schnittstelle-karten">
      {anfang.womit === 'DATEI' ? (
        <Hinweis art={anfang.verloren.length === 0 ? 'info' : 'warnung'} titel={t('neu.gelesen')}>
          {anfang.verloren.length === 0 ? null : (
            <>
              <p>
                {t('neu.verloren')}: {t('neu.verloren.text')}
              </p>
              <ul>
                {anfang.verloren.map((was) => (
                  <li key={was}>{was}</li>
                ))}
              </ul>
            </>
          )}
        </Hinweis>
      ) : null}
      <Karte titel={t('kette.angaben')}>
        <Auswahl
          id="art"
          label={t('kette.art')}
          leer={null}
          value={art}
          onChange={({ target }) => setArt(target.value)}
          optionen={toWahlen(KETTENARTEN)}
        />
        <KetteFormular
          titel={t('ketten.neu.titel')}
          anfang={anfang.werte}
          bezug="neu"
          laeuft={laeuft}
          problem={problem}
          onSenden={async (angabe) => {
            const antwort = await sende({ body: { ...angabe, art: toCode(KETTENART_CODES, art) ?? 'FALL' } });
            if (!antwort.ok) return antwort.fehler;
            setMeldung(t('kette.gespeichert'));
            await navigate(`/ketten/${antwort.wert.id}`);
            return null;
          }}
        />
      </Karte>
    </div>
  );
}

/** What was lost stays readable with the Kette. */
function formatBemerkung(bemerkung: string | null, verloren: readonly string[]): string | null {
  if (verloren.length === 0) return bemerkung;
  const liste = [t('neu.bemerkung'), ...verloren.map((was) => `– ${was}`)].join('\n');
  return [...(bemerkung === null ? [] : [bemerkung]), liste].join('\n\n').slice(0, LAENGE.bemerkung);
}
