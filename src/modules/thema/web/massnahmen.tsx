import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { z } from 'zod';
import { formatCent, parseCent, toCent } from '#src/core/cent.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { formatTag, toCode } from '#src/modules/fall/web/auswahl.ts';
import type { Formwahl } from '#src/modules/gremium/web/formwahl.ts';
import { bestaetigt, freitext, pflichttext, tag, wahl } from '#src/modules/gremium/web/werte.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  isAbgeschlossen,
  MASSNAHME_RESSOURCEN,
  MASSNAHME_STELLE,
  MASSNAHME_TEXT,
  MASSNAHME_ZUSTAENDE,
  MASSNAHME_ZUSTAND_NAMEN,
} from '../massnahme.model.ts';
import { createMassnahmeRoute, type getUmsetzungRoute, recordMassnahmeRoute } from '../umsetzung.contract.ts';
import { t } from './umsetzungstexte.ts';
import './thema.css';

export type Umsetzung = Ausgabe<typeof getUmsetzungRoute>;
type Massnahme = Umsetzung['massnahmen'][number];
type Props = { themaId: string; umsetzung: Umsetzung; formwahl: Formwahl };

/** By which Beschluss, and what is done for it. */
export function Massnahmenkarte({ themaId, umsetzung, formwahl }: Props) {
  const { beschluss, massnahmen, massnahmeMoeglich, version } = umsetzung;
  if (beschluss === null && massnahmen.length === 0 && !massnahmeMoeglich) return null;
  const neu = <Button onClick={() => formwahl.oeffne('massnahme')}>{t('massnahme.neu')}</Button>;
  return (
    <Karte titel={t('massnahmen.titel')} aktionen={massnahmeMoeglich && formwahl.frei ? neu : null}>
      {beschluss === null ? null : (
        <p>
          {t('massnahmen.beschluss', { gremium: beschluss.gremium, am: formatTag(beschluss.beschlossenAm) })}{' '}
          <Link to={`/beschluesse/${beschluss.id}`}>{beschluss.inhalt}</Link>
        </p>
      )}
      {massnahmen.length === 0 ? <p>{t('massnahmen.leer')}</p> : null}
      {massnahmen.map((eine) => (
        <MassnahmeAngaben key={eine.id} massnahme={eine}>
          {massnahmeMoeglich && formwahl.frei && !isAbgeschlossen(eine.zustand) ? (
            <Button
              art="tertiaer"
              aria-label={t('massnahme.stand.name', { was: eine.inhalt })}
              onClick={() => formwahl.oeffne(eine.id)}
            >
              {t('massnahme.stand')}
            </Button>
          ) : null}
          {formwahl.offen(eine.id) ? (
            <StandFormular
              themaId={themaId}
              version={version}
              massnahme={eine}
              schliesse={formwahl.schliesse}
            />
          ) : null}
        </MassnahmeAngaben>
      ))}
      {formwahl.offen('massnahme') ? (
        <MassnahmeFormular themaId={themaId} version={version} schliesse={formwahl.schliesse} />
      ) : null}
    </Karte>
  );
}

function MassnahmeAngaben({ massnahme, children }: { massnahme: Massnahme; children: React.ReactNode }) {
  const { inhalt, verantwortlich, faellig, ressourcen, betrag, zustand, ergebnis, ueberfaellig } = massnahme;
  return (
    <section className="thema-abschnitt">
      <h3 className="thema-text">{inhalt}</h3>
      {ueberfaellig ? <Etikett text={t('massnahme.ueberfaellig')} art="warnung" /> : null}
      <Beschreibungsliste
        angaben={[
          { name: t('massnahme.stand'), wert: MASSNAHME_ZUSTAND_NAMEN[zustand] },
          { name: t('massnahme.verantwortlich'), wert: verantwortlich },
          { name: t('massnahme.faellig'), wert: formatTag(faellig) },
          ...(ressourcen === null ? [] : [{ name: t('massnahme.ressourcen'), wert: ressourcen }]),
          ...(betrag === null ? [] : [{ name: t('massnahme.betrag'), wert: formatCent(toCent(betrag)) }]),
          ...(ergebnis === null ? [] : [{ name: t('massnahme.ergebnis'), wert: ergebnis }]),
        ]}
      />
      {children}
    </section>
  );
}

const isBetrag = (text: string): boolean => {
  const gelesen = parseCent(text);
  return text.trim() === '' || (gelesen.ok && gelesen.wert >= 0);
};
const Neu = z.object({
  text: pflichttext(MASSNAHME_TEXT),
  verantwortlich: pflichttext(MASSNAHME_STELLE),
  faellig: tag,
  ressourcen: freitext(MASSNAHME_RESSOURCEN),
  betrag: z.string().refine(isBetrag, t('massnahme.betrag.falsch')),
  bestaetigt,
});
type FormularProps = { themaId: string; version: number; schliesse: () => void };

function MassnahmeFormular({ themaId, version, schliesse }: FormularProps) {
  const form = useForm({
    resolver: zodResolver(Neu),
    defaultValues: {
      text: '',
      verantwortlich: '',
      faellig: '',
      ressourcen: '',
      betrag: '',
      bestaetigt: false,
    },
  });
  const entwurf = useEntwurf(form, 'thema.massnahme', themaId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createMassnahmeRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('massnahme.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('massnahme.neu')}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onSenden={async ({ text, verantwortlich, faellig, ressourcen, betrag }) => {
        const erklaerungen = await pruefung.check({
          [t('massnahme.text')]: text,
          [t('massnahme.verantwortlich')]: verantwortlich,
          [t('massnahme.ressourcen')]: ressourcen,
        });
        if (erklaerungen === null) return;
        const cent = parseCent(betrag);
        const antwort = await sende({
          params: { themaId },
          body: {
            version,
            text,
            verantwortlich,
            faellig,
            ressourcen,
            betrag: cent.ok ? cent.wert : null,
            erklaerungen,
            bestaetigt: true,
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('massnahme.angelegt'));
      }}
    >
      <Mehrzeilig
        id="text"
        label={t('massnahme.text')}
        rows={3}
        hoechstens={MASSNAHME_TEXT}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      <Texteingabe
        id="verantwortlich"
        label={t('massnahme.verantwortlich')}
        autoComplete="off"
        fehler={errors.verantwortlich?.message}
        {...form.register('verantwortlich')}
      />
      <FormDatum id="faellig" control={form.control} name="faellig" label={t('massnahme.faellig')} />
      <Texteingabe
        id="ressourcen"
        label={t('massnahme.ressourcen')}
        freiwillig
        autoComplete="off"
        fehler={errors.ressourcen?.message}
        {...form.register('ressourcen')}
      />
      <Texteingabe
        id="betrag"
        label={t('massnahme.betrag')}
        freiwillig
        breite="mittel"
        inputMode="decimal"
        autoComplete="off"
        fehler={errors.betrag?.message}
        {...form.register('betrag')}
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

const Stand = z.object({ zustand: wahl, faellig: tag, ergebnis: freitext(MASSNAHME_TEXT) });

function StandFormular({ themaId, version, massnahme, schliesse }: FormularProps & { massnahme: Massnahme }) {
  const { id: massnahmeId } = massnahme;
  const form = useForm({
    resolver: zodResolver(Stand),
    defaultValues: { zustand: massnahme.zustand, faellig: massnahme.faellig, ergebnis: '' },
  });
  const entwurf = useEntwurf(form, 'thema.massnahmenstand', massnahmeId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(recordMassnahmeRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('massnahme.stand')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onSenden={async ({ zustand, faellig, ergebnis }) => {
        const erklaerungen = await pruefung.check({ [t('massnahme.ergebnis')]: ergebnis });
        const gewaehlt = toCode(MASSNAHME_ZUSTAENDE, zustand);
        if (erklaerungen === null || gewaehlt === undefined) return;
        const antwort = await sende({
          params: { themaId, massnahmeId },
          body: { version, zustand: gewaehlt, faellig, ergebnis, erklaerungen },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('massnahme.eingetragen'));
      }}
    >
      <Auswahl
        id="zustand"
        label={t('massnahme.stand')}
        optionen={MASSNAHME_ZUSTAENDE.map((wert) => ({ wert, text: MASSNAHME_ZUSTAND_NAMEN[wert] }))}
        fehler={errors.zustand?.message}
        {...form.register('zustand')}
      />
      <FormDatum id="faellig" control={form.control} name="faellig" label={t('massnahme.faellig')} />
      <Mehrzeilig
        id="ergebnis"
        label={t('massnahme.ergebnis')}
        hinweis={t('massnahme.ergebnis.hinweis')}
        freiwillig
        rows={3}
        hoechstens={MASSNAHME_TEXT}
        fehler={errors.ergebnis?.message}
        {...form.register('ergebnis')}
      />
    </Formular>
  );
}
