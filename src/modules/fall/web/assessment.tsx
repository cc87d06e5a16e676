import { useState } from 'react';
import { BEDARFE } from '#src/modules/akte/wertelisten/verlauf.ts';
import { THEMENBEREICHE, type Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { closeAssessmentRoute, createAssessmentRoute } from '../assessment.contract.ts';
import type { AssessmentAnsicht, BereichAnsicht, Teilprops } from './akte-typen.ts';
import { formatTag } from './auswahl.ts';
import { BereichFormular } from './bereich-formular.tsx';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { t } from './texte.ts';
import { Vergleich } from './vergleich.tsx';

/** Bestandsaufnahme over the eleven Lebensbereiche, beside the one before (CP-04, CP-08). */
export function Assessment({ seite, bearbeitbar }: Teilprops) {
  const [aktuell, vorher] = seite.assessments;
  const kannBeginnen = bearbeitbar && seite.akte.zustand !== 'RUHEND' && aktuell?.abgeschlossen !== false;
  return (
    <div className="kim-stapel fall-karten">
      {aktuell === undefined ? <Leer titel={t('assessment.leer')}>{t('assessment.leer.text')}</Leer> : null}
      {kannBeginnen ? <Beginn akteId={seite.akte.id} erneut={aktuell !== undefined} /> : null}
      {vorher && aktuell?.abgeschlossen ? <Vergleich akteId={seite.akte.id} /> : null}
      {aktuell ? (
        <Bereichstabelle
          akteId={seite.akte.id}
          assessment={aktuell}
          vorher={vorher}
          offen={bearbeitbar && !aktuell.abgeschlossen}
        />
      ) : null}
      {vorher && !aktuell?.abgeschlossen ? <Vergleich akteId={seite.akte.id} /> : null}
    </div>
  );
}

function Beginn({ akteId, erneut }: { akteId: string; erneut: boolean }) {
  const { sende, laeuft, problem } = useAkteSchreiben(createAssessmentRoute);
  return (
    <div className="kim-stapel fall-karten">
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void sende({ params: { akteId }, body: {} })}>
          {erneut ? t('assessment.erneut') : t('assessment.beginnen')}
        </Button>
      </div>
    </div>
  );
}

type Zeile = {
  code: Themenbereich;
  text: string;
  jetzt: BereichAnsicht | undefined;
  vorher: BereichAnsicht | undefined;
};
type TabelleProps = {
  akteId: string;
  assessment: AssessmentAnsicht;
  vorher: AssessmentAnsicht | undefined;
  offen: boolean;
};

function Bereichstabelle({ akteId, assessment, vorher, offen }: TabelleProps) {
  const [bereich, setBereich] = useState<Zeile | null>(null);
  const zeilen = THEMENBEREICHE.map(
    ({ code, text }): Zeile => ({
      code,
      text,
      jetzt: assessment.bereiche.find((eintrag) => eintrag.bereich === code),
      vorher: vorher?.bereiche.find((eintrag) => eintrag.bereich === code),
    }),
  );
  const schliesse = () => setBereich(null);
  const art = t(`assessment.${assessment.art}`);
  return (
    <Karte titel={t('assessment.titel', { art, datum: formatTag(assessment.datum) })}>
      <p>{t(assessment.abgeschlossen ? 'assessment.fertig' : 'assessment.offen')}</p>
      <Tabelle
        titel={t('assessment.tabelle')}
        titelVerborgen
        spalten={createSpalten(vorher !== undefined, offen ? setBereich : null)}
        zeilen={zeilen}
        schluessel={({ code }) => code}
      />
      {offen ? <Abschluss akteId={akteId} assessment={assessment} /> : null}
      {bereich ? (
        <Dialog titel={bereich.text} schliesse={schliesse}>
          <BereichFormular
            akteId={akteId}
            assessmentId={assessment.id}
            bereich={bereich.code}
            stand={bereich.jetzt}
            onAbbrechen={schliesse}
            onFertig={() => {
              schliesse();
              setMeldung(t('akte.gespeichert'));
            }}
          />
        </Dialog>
      ) : null}
    </Karte>
  );
}

function createSpalten(mitVorher: boolean, onErfassen: ((zeile: Zeile) => void) | null): Spalte<Zeile>[] {
  return [
    { id: 'bereich', kopf: t('assessment.bereich'), zelle: ({ text }) => text },
    { id: 'bedarf', kopf: t('assessment.bedarf'), zelle: ({ jetzt }) => toBedarf(jetzt) },
    ...(mitVorher
      ? [{ id: 'vorher', kopf: t('assessment.vorher'), zelle: ({ vorher }: Zeile) => toBedarf(vorher) }]
      : []),
    { id: 'situation', kopf: t('assessment.situation'), zelle: ({ jetzt }) => <Inhalt bereich={jetzt} /> },
    ...(onErfassen === null
      ? []
      : [
          {
            id: 'aktion',
            kopf: t('assessment.aktion'),
            zelle: (zeile: Zeile) => (
              <Button
                art="tertiaer"
                aria-label={t('assessment.erfassen.name', { bereich: zeile.text })}
                onClick={() => onErfassen(zeile)}
              >
                {t('assessment.erfassen')}
              </Button>
            ),
          },
        ]),
  ];
}

function toBedarf(bereich: BereichAnsicht | undefined): string {
  if (bereich === undefined) return t('assessment.nichtErfasst');
  if (bereich.bedarf === null) return t('assessment.nichtErhoben');
  return `${String(bereich.bedarf)} – ${textOf(BEDARFE, String(bereich.bedarf))}`;
}

function Inhalt({ bereich }: { bereich: BereichAnsicht | undefined }) {
  const { situation, ressourcen, besonders } = bereich ?? {};
  if (situation === undefined && ressourcen === undefined && besonders === undefined) return '–';
  return (
    <>
      {situation === undefined ? null : <span className="fall-text">{situation}</span>}
      {ressourcen === undefined ? null : (
        <span className="fall-text"> {`${t('assessment.ressourcen')}: ${ressourcen}`}</span>
      )}
      {besonders === undefined ? null : <span className="fall-text"> {besonders}</span>}
    </>
  );
}

/** Nothing takes the end of an Assessment back: with parts that nobody asked about it asks first. */
function Abschluss({ akteId, assessment }: { akteId: string; assessment: AssessmentAnsicht }) {
  const { sende, laeuft, problem } = useAkteSchreiben(closeAssessmentRoute, {
    onErfolg: () => setMeldung(t('akte.gespeichert')),
  });
  const [fragt, setFragt] = useState(false);
  const params = { akteId, assessmentId: assessment.id };
  const erhoben = assessment.bereiche.length;
  const schliesseAb = () => {
    setFragt(false);
    void sende({ params, body: { version: assessment.version } });
  };
  return (
    <div className="kim-stapel fall-karten">
      <p>{t('assessment.abschliessen.text', { erhoben })}</p>
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button
          laeuft={laeuft}
          onClick={() => (erhoben < THEMENBEREICHE.length ? setFragt(true) : schliesseAb())}
        >
          {t('assessment.abschliessen')}
        </Button>
      </div>
      {fragt ? (
        <Dialog titel={t('assessment.frage')} schliesse={() => setFragt(false)}>
          <p>{t('assessment.frage.text', { offen: THEMENBEREICHE.length - erhoben })}</p>
          <div className="kim-aktionen">
            <Button onClick={schliesseAb}>{t('assessment.frage.ja')}</Button>
            <Button art="tertiaer" onClick={() => setFragt(false)}>
              {t('assessment.frage.nein')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
