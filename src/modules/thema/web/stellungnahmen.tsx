import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { addDays, isPlainDate } from '#src/core/plain-date.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import type { Formwahl } from '#src/modules/gremium/web/formwahl.ts';
import { bestaetigt, pflichttext, tag } from '#src/modules/gremium/web/werte.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { INSTITUTION_HOECHSTENS } from '../hinweis.contract.ts';
import {
  createStellungnahmeRoute,
  recordStellungnahmeRoute,
  STELLUNGNAHME_TEXT,
} from '../umsetzung.contract.ts';
import type { Umsetzung } from './massnahmen.tsx';
import { t } from './umsetzungstexte.ts';
import './thema.css';

type Stellungnahme = Umsetzung['stellungnahmen'][number];
type Props = {
  themaId: string;
  umsetzung: Umsetzung;
  formwahl: Formwahl;
  bearbeitet: boolean;
  heute: string;
};

/** What the other side says to it. */
export function Stellungnahmenkarte({ themaId, umsetzung, formwahl, bearbeitet, heute }: Props) {
  const { stellungnahmen, genannteStellen, version } = umsetzung;
  if (!bearbeitet && stellungnahmen.length === 0) return null;
  const anfragen = (
    <Button art="sekundaer" onClick={() => formwahl.oeffne('stellungnahme')}>
      {t('stellungnahme.anfragen')}
    </Button>
  );
  return (
    <Karte titel={t('stellungnahmen.titel')} aktionen={bearbeitet && formwahl.frei ? anfragen : null}>
      {genannteStellen.length === 0 || stellungnahmen.length > 0 ? null : (
        <p>{t('stellungnahmen.genannt', { stellen: genannteStellen.join(', ') })}</p>
      )}
      {stellungnahmen.length === 0 ? <p>{t('stellungnahmen.leer')}</p> : null}
      {stellungnahmen.map((eine) => (
        <section key={eine.lfd} className="thema-abschnitt">
          <h3>{eine.institution}</h3>
          <p className="kim-klein">{describeStand(eine, heute)}</p>
          {eine.inhalt === null ? null : <p className="thema-text">{eine.inhalt}</p>}
          {bearbeitet && formwahl.frei && eine.eingegangenAm === null ? (
            <Button
              art="tertiaer"
              aria-label={t('stellungnahme.eintragen.name', { stelle: eine.institution })}
              onClick={() => formwahl.oeffne(`antwort-${eine.lfd}`)}
            >
              {t('stellungnahme.eintragen')}
            </Button>
          ) : null}
          {formwahl.offen(`antwort-${eine.lfd}`) ? (
            <Antwortformular
              themaId={themaId}
              version={version}
              lfd={eine.lfd}
              schliesse={formwahl.schliesse}
            />
          ) : null}
        </section>
      ))}
      {formwahl.offen('stellungnahme') ? (
        <Anfrageformular
          themaId={themaId}
          umsetzung={umsetzung}
          heute={heute}
          schliesse={formwahl.schliesse}
        />
      ) : null}
    </Karte>
  );
}

function describeStand({ angefragtAm, antwortBis, eingegangenAm }: Stellungnahme, heute: string): string {
  const [am, bis] = [formatTag(angefragtAm), formatTag(antwortBis)];
  if (eingegangenAm !== null) return t('stellungnahme.da', { am, eingegangen: formatTag(eingegangenAm) });
  return antwortBis < heute ? t('stellungnahme.keine', { am, bis }) : t('stellungnahme.wartet', { am, bis });
}

const Anfrage = z.object({
  institution: pflichttext(INSTITUTION_HOECHSTENS),
  angefragtAm: tag,
  antwortBis: tag,
});
type AnfrageProps = { themaId: string; umsetzung: Umsetzung; heute: string; schliesse: () => void };

function Anfrageformular({ themaId, umsetzung, heute, schliesse }: AnfrageProps) {
  const { version, genannteStellen, stellungnahmeTage } = umsetzung;
  const form = useForm({
    resolver: zodResolver(Anfrage),
    defaultValues: {
      institution: genannteStellen.length === 1 ? (genannteStellen[0] ?? '') : '',
      angefragtAm: heute,
      antwortBis: isPlainDate(heute) ? (addDays(heute, stellungnahmeTage) as string) : '',
    },
  });
  const entwurf = useEntwurf(form, 'thema.stellungnahme', themaId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createStellungnahmeRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('stellungnahme.anfragen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onSenden={async (werte) => {
        const erklaerungen = await pruefung.check({ [t('stellungnahme.stelle')]: werte.institution });
        if (erklaerungen === null) return;
        const antwort = await sende({ params: { themaId }, body: { version, ...werte, erklaerungen } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('stellungnahme.angefragt'));
      }}
    >
      <Texteingabe
        id="institution"
        label={t('stellungnahme.stelle')}
        autoComplete="off"
        fehler={errors.institution?.message}
        {...form.register('institution')}
      />
      <FormDatum
        id="angefragtAm"
        control={form.control}
        name="angefragtAm"
        label={t('stellungnahme.angefragtAm')}
      />
      <FormDatum
        id="antwortBis"
        control={form.control}
        name="antwortBis"
        label={t('stellungnahme.antwortBis')}
      />
    </Formular>
  );
}

const Antwort = z.object({ eingegangenAm: tag, text: pflichttext(STELLUNGNAHME_TEXT), bestaetigt });
type AntwortProps = { themaId: string; version: number; lfd: number; schliesse: () => void };

function Antwortformular({ themaId, version, lfd, schliesse }: AntwortProps) {
  const form = useForm({
    resolver: zodResolver(Antwort),
    defaultValues: { eingegangenAm: '', text: '', bestaetigt: false },
  });
  const entwurf = useEntwurf(form, `thema.antwort${lfd}`, themaId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(recordStellungnahmeRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('stellungnahme.eintragen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onSenden={async ({ eingegangenAm, text }) => {
        const erklaerungen = await pruefung.check({ [t('stellungnahme.text')]: text });
        if (erklaerungen === null) return;
        const antwort = await sende({
          params: { themaId, nummer: String(lfd) },
          body: { version, eingegangenAm, text, erklaerungen, bestaetigt: true },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('stellungnahme.eingetragen'));
      }}
    >
      <FormDatum
        id="eingegangenAm"
        control={form.control}
        name="eingegangenAm"
        label={t('stellungnahme.eingegangenAm')}
      />
      <Mehrzeilig
        id="text"
        label={t('stellungnahme.text')}
        rows={6}
        hoechstens={STELLUNGNAHME_TEXT}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}
