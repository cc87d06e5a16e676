import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useParams } from 'react-router';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag, toCode } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { FACHTHEMA_CODES, FACHTHEMEN } from '../wertelisten/themen.ts';
import {
  ANLASS_HOECHSTENS,
  closeWissenRoute,
  getWissenRoute,
  updateWissenRoute,
} from '../wissen.contract.ts';
import { Textbefunde } from './textpruefung.tsx';
import { t } from './texte.ts';
import { findFormen, useTextpruefung } from './use-textpruefung.ts';
import { bestaetigt, pflichttext } from './werte.ts';
import { WissenFormular } from './wissen-formular.tsx';
import './fachfrage.css';

type Eintrag = Ausgabe<typeof getWissenRoute>;

/** One entry: what holds, who vouches for it, every Fassung before. */
export default function EintragSeite() {
  const { wissenId = '' } = useParams();
  const { data, error, refetch } = useLesen(getWissenRoute, { params: { wissenId } });
  return (
    <>
      <Seitenkopf titel={data?.titel ?? t('eintrag.titel')} vorzeile={t('eintrag.titel')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel">
          <Geltung eintrag={data} />
          <Inhalt eintrag={data} />
          <Pflege key={data.version} eintrag={data} />
          <Fassungen eintrag={data} />
        </div>
      ) : null}
    </>
  );
}

function Geltung({ eintrag: { zustand, veraltet, fassungen } }: { eintrag: Eintrag }) {
  if (zustand === 'ZURUECKGEZOGEN') {
    return (
      <Hinweis art="fehler" titel={t('eintrag.zurueckgezogen')}>
        <p className="fachfrage-text">{fassungen[0]?.anlass}</p>
      </Hinweis>
    );
  }
  return veraltet ? <Hinweis art="warnung" titel={t('eintrag.veraltet')} /> : null;
}

function Inhalt({ eintrag }: { eintrag: Eintrag }) {
  const { thema, frage, antwort, quelle, stand, pruefenAm, verantwortlich, fachfrageId } = eintrag;
  const { data: sitzung } = useSitzung();
  const liestFragen = sitzung?.rolle === 'B3_FACHKRAFT' || sitzung?.rolle === 'KOORDINATION';
  return (
    <>
      <Karte titel={t('eintrag.frage')}>
        <p className="fachfrage-text">{frage}</p>
      </Karte>
      <Karte titel={t('eintrag.antwort')}>
        <p className="fachfrage-text">{antwort}</p>
        <Beschreibungsliste
          angaben={[
            { name: t('fragen.thema'), wert: textOf(FACHTHEMEN, thema) },
            { name: t('eintrag.quelle'), wert: quelle },
            { name: t('eintrag.stand'), wert: formatTag(stand) },
            { name: t('eintrag.pruefen'), wert: formatTag(pruefenAm) },
            { name: t('eintrag.verantwortlich'), wert: verantwortlich ?? t('konto.weg') },
          ]}
        />
        {fachfrageId !== null && liestFragen ? (
          <p>
            <Link to={`/fachfragen/${fachfrageId}`}>{t('eintrag.fachfrage')}</Link>
          </p>
        ) : null}
      </Karte>
    </>
  );
}

function Pflege({ eintrag }: { eintrag: Eintrag }) {
  const { data: sitzung } = useSitzung();
  const [form, setForm] = useState<'berichtigen' | 'zurueckziehen' | null>(null);
  if (sitzung?.rolle !== 'B3_FACHKRAFT' && sitzung?.rolle !== 'KOORDINATION') return null;
  const schliesse = () => setForm(null);
  if (form === null) {
    return (
      <div className="kim-aktionen">
        <Button onClick={() => setForm('berichtigen')}>{t('eintrag.berichtigen')}</Button>
        {eintrag.zustand === 'GILT' ? (
          <Button art="tertiaer" onClick={() => setForm('zurueckziehen')}>
            {t('eintrag.zurueckziehen')}
          </Button>
        ) : null}
      </div>
    );
  }
  return (
    <Karte titel={t(`eintrag.${form}`)} hervorgehoben>
      {form === 'berichtigen' ? (
        <Berichtigung eintrag={eintrag} schliesse={schliesse} />
      ) : (
        <Rueckzug eintrag={eintrag} schliesse={schliesse} />
      )}
    </Karte>
  );
}

type PflegeProps = { eintrag: Eintrag; schliesse: () => void };

function Berichtigung({ eintrag, schliesse }: PflegeProps) {
  const { sende, laeuft, problem, konflikt, verwerfeProblem } = useSchreiben(updateWissenRoute);
  const { id: wissenId, thema, titel, frage, antwort, quelle, stand, pruefenAm } = eintrag;
  return (
    <WissenFormular
      anfang={{ thema, titel, frage, antwort, quelle, stand, pruefenAm }}
      bezug={wissenId}
      mitAnlass
      laeuft={laeuft}
      problem={problem}
      fassung={{ version: eintrag.version, konflikt, verwerfeProblem }}
      onAbbrechen={schliesse}
      onSenden={async (werte, erklaerungen, version) => {
        const gewaehlt = toCode(FACHTHEMA_CODES, werte.thema) ?? thema;
        const ausgang = await sende({
          params: { wissenId },
          body: { ...werte, thema: gewaehlt, version, erklaerungen, bestaetigt: true },
        });
        if (!ausgang.ok) return ausgang.fehler;
        schliesse();
        setMeldung(t('eintrag.berichtigt'));
        return null;
      }}
    />
  );
}

const Rueckzugswerte = z.object({ anlass: pflichttext(ANLASS_HOECHSTENS), bestaetigt });

function Rueckzug({ eintrag: { id: wissenId, version }, schliesse }: PflegeProps) {
  const form = useForm({
    resolver: zodResolver(Rueckzugswerte),
    defaultValues: { anlass: '', bestaetigt: false },
  });
  const entwurf = useEntwurf(form, 'wissen.rueckzug', wissenId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(closeWissenRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('eintrag.zurueckziehen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      gefahr
      knopf={t('eintrag.zurueckziehen')}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onSenden={async ({ anlass }) => {
        const erklaerungen = await pruefung.check({ anlass });
        if (erklaerungen === null) return;
        const ausgang = await sende({
          params: { wissenId },
          body: { version, anlass, erklaerungen, bestaetigt: true },
        });
        if (!ausgang.ok) return setProblemFehler(form, ausgang.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('eintrag.rueckzug.fertig'));
      }}
    >
      <Mehrzeilig
        id="anlass"
        label={t('eintrag.form.anlass.rueckzug')}
        rows={3}
        hoechstens={ANLASS_HOECHSTENS}
        fehler={errors.anlass?.message}
        {...form.register('anlass')}
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

function Fassungen({ eintrag: { fassungen } }: { eintrag: Eintrag }) {
  return (
    <Karte titel={t('eintrag.fassungen')}>
      {fassungen.map(({ version, am, von, anlass, titel, frage, antwort, quelle, stand, zustand }) => (
        <details key={version}>
          <summary>
            {t('eintrag.fassung', { version, am: formatTag(am), von: von ?? t('konto.weg') })}
            {zustand === 'ZURUECKGEZOGEN' ? ` · ${t('wissen.zurueckgezogen')}` : ''}
          </summary>
          <p className="fachfrage-text">{anlass ?? t('eintrag.fassung.erste')}</p>
          <p>
            <strong>{titel}</strong>
          </p>
          <p className="fachfrage-text">{frage}</p>
          <p className="fachfrage-text">{antwort}</p>
          <p className="kim-klein">{t('wissen.stand', { stand: formatTag(stand), quelle })}</p>
        </details>
      ))}
    </Karte>
  );
}
