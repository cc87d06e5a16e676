import { useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { HERKUENFTE } from '#src/modules/standort/standort.model.ts';
import { BAUSTEIN_NAMEN, BAUSTEINE } from '#src/modules/stelle/baustein.model.ts';
import { useState } from 'react';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { NIE_GEZAEHLT, NIE_GEZAEHLT_CODES } from '../nie-gezaehlt.model.ts';
import { computeVorschauRoute, createTabelleRoute, listKennzahlenRoute } from '../tabelle.contract.ts';
import { STELLENGLIEDERUNG_NAMEN, STELLENGLIEDERUNGEN, type Tabellenfrage } from '../tabellenfrage.model.ts';
import type { Anfrage, Frage } from './anfragedaten.ts';
import { BAUQUELLEN, type Bauwerte, toTabellenfrage } from './bauwerte.ts';
import { ErgebnisAnzeige } from './ergebnis-anzeige.tsx';
import { Kennzahlfelder } from './kennzahlfelder.tsx';
import { t } from './texte.ts';

type Props = { anfrage: Anfrage; frage: Frage; schliesse: () => void };
type Vorschau = { frage: Tabellenfrage; antwort: Ausgabe<typeof computeVorschauRoute> };

/** Choose what is asked, look at the table, freeze it. Nothing is kept before that. */
export function Tabellenbau({ anfrage, frage, schliesse }: Props) {
  const { data: sitzung } = useSitzung();
  const form = useForm<Bauwerte>({
    defaultValues: {
      quelle: 'STELLEN',
      baustein: '1',
      stichtag: sitzung?.stichtag ?? '',
      gliederung: 'STANDORT',
      stichtage: '',
      merkmal: '',
      herkunft: 'echt',
      kennzahl: '',
      zeile: 'ORT:STANDORT',
      spalte: '',
      jahr: (sitzung?.stichtag ?? '').slice(0, 4),
    },
  });
  const entwurf = useEntwurf(form, 'kleineanfrage.tabelle', frage.id, { tuer: useTuer() });
  const [vorschau, setVorschau] = useState<Vorschau | null>(null);
  const quelle = useWatch({ control: form.control, name: 'quelle' });
  const katalog = useLesen(listKennzahlenRoute, {}, { wennBereit: quelle === 'KENNZAHL' });
  const kennzahlen = katalog.data?.kennzahlen ?? [];
  const rechnung = useSchreiben(computeVorschauRoute, { betrifft: [] });
  return (
    <>
      <Formular
        titel={t('bau.titel')}
        form={form}
        problem={rechnung.problem}
        laeuft={rechnung.laeuft}
        entwurf={entwurf}
        knopf={t('bau.ansehen')}
        onAbbrechen={schliesse}
        onSenden={async (werte) => {
          const tag = kennzahlen.find(({ code }) => code === werte.kennzahl)?.tag === true;
          const gefragt = toTabellenfrage(werte, tag);
          if ('feld' in gefragt) return form.setError(gefragt.feld, { message: t(gefragt.text) });
          const antwort = await rechnung.sende({ body: { frage: gefragt } });
          setVorschau(antwort.ok ? { frage: gefragt, antwort: antwort.wert } : null);
        }}
      >
        <Baufelder form={form} demo={sitzung?.demo === true} />
        {quelle === 'KENNZAHL' ? <Kennzahlfelder form={form} kennzahlen={kennzahlen} /> : null}
      </Formular>
      {vorschau === null ? null : (
        <Festhalten
          anfrage={anfrage}
          frage={frage}
          vorschau={vorschau}
          schliesse={() => {
            void entwurf.loesche();
            schliesse();
          }}
        />
      )}
    </>
  );
}

function Festhalten({ anfrage, frage, vorschau, schliesse }: Props & { vorschau: Vorschau }) {
  const { sende, laeuft, problem } = useSchreiben(createTabelleRoute);
  const halteFest = async () => {
    const antwort = await sende({
      params: { anfrageId: anfrage.id },
      body: { version: anfrage.version, frageId: frage.id, frage: vorschau.frage },
    });
    if (!antwort.ok) return;
    schliesse();
    setMeldung(t('bau.festgehalten'));
  };
  return (
    <div className="anfrage-anlage" aria-live="polite">
      <h3>{t('bau.vorschau')}</h3>
      <ErgebnisAnzeige ergebnis={vorschau.antwort.ergebnis} />
      <p className="kim-klein">{t('bau.definition', { definition: vorschau.antwort.definition })}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void halteFest()}>
          {t('bau.festhalten')}
        </Button>
      </div>
    </div>
  );
}

function Baufelder({ form, demo }: { form: UseFormReturn<Bauwerte>; demo: boolean }) {
  const quelle = useWatch({ control: form.control, name: 'quelle' });
  const { errors } = form.formState;
  const stellen = quelle === 'STELLEN' || quelle === 'STELLEN_VERLAUF';
  return (
    <>
      <Auswahl
        id="quelle"
        label={t('bau.quelle')}
        leer={null}
        optionen={BAUQUELLEN.map((wert) => ({ wert, text: t(`bau.quelle.${wert}`) }))}
        {...form.register('quelle')}
      />
      {stellen ? (
        <Auswahl
          id="baustein"
          label={t('bau.baustein')}
          leer={null}
          optionen={BAUSTEINE.map((wert) => ({ wert: String(wert), text: BAUSTEIN_NAMEN[wert] }))}
          {...form.register('baustein')}
        />
      ) : null}
      {quelle === 'STELLEN' ? (
        <>
          <FormDatum id="stichtag" label={t('bau.stichtag')} control={form.control} name="stichtag" />
          <Auswahl
            id="gliederung"
            label={t('bau.gliederung')}
            leer={null}
            optionen={STELLENGLIEDERUNGEN.map((wert) => ({ wert, text: STELLENGLIEDERUNG_NAMEN[wert] }))}
            {...form.register('gliederung')}
          />
        </>
      ) : null}
      {quelle === 'STELLEN_VERLAUF' ? (
        <Mehrzeilig
          id="stichtage"
          label={t('bau.stichtage')}
          hinweis={t('bau.stichtage.hinweis')}
          rows={4}
          fehler={errors.stichtage?.message}
          {...form.register('stichtage')}
        />
      ) : null}
      {quelle === 'NIE_GEZAEHLT' ? (
        <Auswahl
          id="merkmal"
          label={t('bau.merkmal')}
          optionen={NIE_GEZAEHLT_CODES.map((wert) => ({ wert, text: NIE_GEZAEHLT[wert].name }))}
          fehler={errors.merkmal?.message}
          {...form.register('merkmal')}
        />
      ) : null}
      {stellen && demo ? (
        <Auswahl
          id="herkunft"
          label={t('bau.herkunft')}
          leer={null}
          optionen={HERKUENFTE.map((wert) => ({ wert, text: t(`bau.herkunft.${wert}`) }))}
          {...form.register('herkunft')}
        />
      ) : null}
    </>
  );
}
