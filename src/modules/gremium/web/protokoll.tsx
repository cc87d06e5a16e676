import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { LAENGE } from '../angaben.model.ts';
import { recordGenehmigungRoute, updateProtokollRoute } from '../sitzung.contract.ts';
import { PROTOKOLL_NAMEN } from '../sitzung.model.ts';
import type { Formwahl } from './formwahl.ts';
import { isBearbeitbar, type Sitzung } from './sitzungsstand.ts';
import { t } from './texte.ts';
import { bestaetigt, pflichttext, usePflegt } from './werte.ts';

/** The minutes: written and put forward by one account, approved by another. */
export function Protokollkarte({ sitzung, wahl }: { sitzung: Sitzung; wahl: Formwahl }) {
  const pflegt = usePflegt();
  const { protokoll, protokollZustand } = sitzung;
  if (wahl.offen('protokoll')) {
    return (
      <Karte titel={t('protokoll.titel')} hervorgehoben>
        <Protokollformular sitzung={sitzung} schliesse={wahl.schliesse} />
      </Karte>
    );
  }
  return (
    <Karte titel={t('protokoll.titel')}>
      <p>
        <Etikett
          text={PROTOKOLL_NAMEN[protokollZustand]}
          art={protokollZustand === 'GENEHMIGT' ? 'erfolg' : 'info'}
        />
      </p>
      {protokoll === null ? <p>{t('protokoll.keins')}</p> : <p className="gremium-text">{protokoll}</p>}
      <Vermerk was="vorgelegt" am={sitzung.vorgelegtAm} von={sitzung.vorgelegtVon} />
      <Vermerk was="genehmigt" am={sitzung.genehmigtAm} von={sitzung.genehmigtVon} />
      {pflegt && isBearbeitbar(sitzung) && wahl.frei ? (
        <Akte sitzung={sitzung} onSchreiben={() => wahl.oeffne('protokoll')} />
      ) : null}
    </Karte>
  );
}

function Vermerk({
  was,
  am,
  von,
}: {
  was: 'vorgelegt' | 'genehmigt';
  am: string | null;
  von: string | null;
}) {
  if (am === null) return null;
  const wer = von ?? t('konto.weg');
  return (
    <p className="kim-klein">
      {t('protokoll.von', { was: t(`protokoll.was.${was}`), tag: formatTag(am), wer })}
    </p>
  );
}

function Akte({ sitzung, onSchreiben }: { sitzung: Sitzung; onSchreiben: () => void }) {
  const { sende, laeuft, problem } = useSchreiben(recordGenehmigungRoute);
  const { id: sitzungId, version, protokollZustand, selbstVorgelegt } = sitzung;
  const vorgelegt = protokollZustand === 'VORGELEGT';
  const genehmige = async () => {
    const antwort = await sende({ params: { sitzungId }, body: { version } });
    if (antwort.ok) setMeldung(t('protokoll.genehmigt'));
  };
  return (
    <>
      {vorgelegt ? <p>{t(selbstVorgelegt ? 'protokoll.selbst' : 'protokoll.folge')}</p> : null}
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        {vorgelegt && !selbstVorgelegt ? (
          <Button laeuft={laeuft} onClick={() => void genehmige()}>
            {t('protokoll.genehmigen')}
          </Button>
        ) : null}
        <Button art="sekundaer" onClick={onSchreiben}>
          {t(vorgelegt ? 'protokoll.aendern' : 'protokoll.schreiben')}
        </Button>
      </div>
    </>
  );
}

const Werte = z.object({ protokoll: pflichttext(LAENGE.protokoll), bestaetigt });

function Protokollformular({ sitzung, schliesse }: { sitzung: Sitzung; schliesse: () => void }) {
  const { id: sitzungId, version, protokoll } = sitzung;
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { protokoll: protokoll ?? '', bestaetigt: false },
  });
  const entwurf = useEntwurf(form, 'gremium.protokoll', sitzungId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(updateProtokollRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('protokoll.schreiben')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('protokoll.vorlegen')}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const erklaerungen = await pruefung.check({ [t('protokoll.text')]: werte.protokoll });
        if (erklaerungen === null) return;
        const antwort = await sende({
          params: { sitzungId },
          body: { version, protokoll: werte.protokoll, erklaerungen, bestaetigt: true },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('protokoll.vorgelegt'));
      }}
    >
      <Mehrzeilig
        id="protokoll"
        label={t('protokoll.text')}
        rows={14}
        defaultValue={protokoll ?? ''}
        hoechstens={LAENGE.protokoll}
        fehler={errors.protokoll?.message}
        {...form.register('protokoll')}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('form.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}
