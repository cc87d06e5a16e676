import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { VERANSTALTER } from '#src/modules/austausch/wertelisten/nachweise.ts';
import { FORTBILDUNGSARTEN } from '#src/modules/austausch/wertelisten/register.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { formatTag, toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  createFortbildungRoute,
  deleteFortbildungRoute,
  getFortbildungsstandRoute,
  listFortbildungenRoute,
} from '../fortbildung.contract.ts';
import { FORTBILDUNGSART_CODES, VERANSTALTER_CODES } from '../fortbildung.model.ts';
import { t } from './texte.ts';
import { pflichttext, tag, wahl } from './werte.ts';
import './qualifizierung.css';

type Eintrag = Ausgabe<typeof listFortbildungenRoute>['eintraege'][number];

/** Fortbildungen of the own account; Koordination and Leitung see besides who of the Koordination is open (QU-01). */
export default function FortbildungenSeite() {
  const { data: sitzung } = useSitzung();
  const { data, error, refetch } = useLesen(listFortbildungenRoute, {});
  const [offen, setOffen] = useState(false);
  const leitet = sitzung?.rolle === 'KOORDINATION' || sitzung?.rolle === 'KI_LEITUNG';
  return (
    <>
      <Seitenkopf titel={t('fortbildung.titel')} einleitung={<p>{t('fortbildung.einleitung')}</p>} />
      <div className="kim-stapel qualifizierung-karten">
        {sitzung && leitet ? <Stand jahr={Number(sitzung.stichtag.slice(0, 4))} /> : null}
        {offen ? (
          <FortbildungFormular schliesse={() => setOffen(false)} />
        ) : (
          <div className="kim-aktionen">
            <Button onClick={() => setOffen(true)}>{t('fortbildung.neu')}</Button>
          </div>
        )}
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data ? <Liste eintraege={data.eintraege} /> : null}
      </div>
    </>
  );
}

function Stand({ jahr }: { jahr: number }) {
  const { data } = useLesen(getFortbildungsstandRoute, { query: { jahr } });
  if (data === undefined) return null;
  const { gesamt, teilgenommen, offen } = data;
  return (
    <Karte titel={t('fortbildung.stand', { jahr: String(jahr) })}>
      <p>{t('fortbildung.stand.text', { gesamt, teilgenommen })}</p>
      {offen === null ? null : (
        <p>
          {offen.length === 0
            ? t('fortbildung.stand.alle')
            : t('fortbildung.stand.offen', { namen: offen.join(', ') })}
        </p>
      )}
    </Karte>
  );
}

function Liste({ eintraege }: { eintraege: readonly Eintrag[] }) {
  const { sende, laeuft } = useSchreiben(deleteFortbildungRoute, {
    onErfolg: () => setMeldung(t('fortbildung.entfernt')),
  });
  if (eintraege.length === 0) return <Leer titel={t('fortbildung.leer')} />;
  const spalten: readonly Spalte<Eintrag>[] = [
    { id: 'tag', kopf: t('fortbildung.tag'), zelle: (eintrag) => formatTag(eintrag.tag) },
    { id: 'titel', kopf: t('fortbildung.name'), zelle: ({ titel }) => titel },
    { id: 'art', kopf: t('fortbildung.art'), zelle: ({ art }) => textOf(FORTBILDUNGSARTEN, art) },
    {
      id: 'veranstalter',
      kopf: t('fortbildung.veranstalter'),
      zelle: ({ veranstalter }) => textOf(VERANSTALTER, veranstalter),
    },
    {
      id: 'handeln',
      kopf: t('fortbildung.handeln'),
      zelle: ({ id, titel }) => (
        <Button
          art="tertiaer"
          laeuft={laeuft}
          aria-label={t('fortbildung.entfernen.lang', { titel })}
          onClick={() => void sende({ params: { fortbildungId: id } })}
        >
          {t('fortbildung.entfernen')}
        </Button>
      ),
    },
  ];
  return (
    <Tabelle
      titel={t('fortbildung.eigene')}
      spalten={spalten}
      zeilen={eintraege}
      schluessel={({ id }) => id}
      zeilenkopf="titel"
    />
  );
}

const Werte = z.object({ art: wahl, veranstalter: wahl, titel: pflichttext(160), tag });

function FortbildungFormular({ schliesse }: { schliesse: () => void }) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { art: '', veranstalter: '', titel: '', tag: '' },
  });
  const entwurf = useEntwurf(form, 'fortbildung', 'neu', { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createFortbildungRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Karte titel={t('fortbildung.neu')} hervorgehoben>
      <Formular
        titel={t('fortbildung.neu')}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        onAbbrechen={schliesse}
        vorKnopf={<Textbefunde pruefung={pruefung} felder={{ titel: t('fortbildung.name') }} />}
        onSenden={async ({ art, veranstalter, titel, tag: am }) => {
          const erklaerungen = await pruefung.check({ titel });
          const gewaehlt = toCode(FORTBILDUNGSART_CODES, art);
          const von = toCode(VERANSTALTER_CODES, veranstalter);
          if (erklaerungen === null || gewaehlt === undefined || von === undefined) return;
          const body = { art: gewaehlt, veranstalter: von, titel, tag: am, erklaerungen };
          const antwort = await sende({ body });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          schliesse();
          setMeldung(t('fortbildung.gespeichert'));
        }}
      >
        <Texteingabe
          id="titel"
          label={t('fortbildung.name')}
          autoComplete="off"
          fehler={errors.titel?.message}
          {...form.register('titel')}
        />
        <Auswahl
          id="art"
          label={t('fortbildung.art')}
          optionen={toWahlen(FORTBILDUNGSARTEN)}
          fehler={errors.art?.message}
          {...form.register('art')}
        />
        <Auswahl
          id="veranstalter"
          label={t('fortbildung.veranstalter')}
          optionen={toWahlen(VERANSTALTER)}
          fehler={errors.veranstalter?.message}
          {...form.register('veranstalter')}
        />
        <FormDatum id="tag" control={form.control} name="tag" label={t('fortbildung.tag')} />
      </Formular>
    </Karte>
  );
}
