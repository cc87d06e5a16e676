import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { BERATUNGSORTE, KONTAKTARTEN, SPRACHMITTLUNG } from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { formatOrt } from './terminort.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { KontaktHerkunft, toQuelle } from '#src/modules/herkunft/web/quelle-felder.tsx';
import { Hausbesuch } from '#src/modules/schutzkonzept/web/hausbesuch.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { recordKontaktRoute, updateKontaktRoute } from '../kontakt.contract.ts';
import type { KontaktAnsicht } from './akte-typen.ts';
import { formatTermin, toWahlen } from './auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import {
  createKontaktwerte,
  isOhneInhalt,
  Kontaktwerte,
  type Terminbezug,
  toKontaktBody,
  toKontaktwerte,
  toTerminwerte,
} from './kontakt-werte.ts';
import type { Konfliktstand } from './konflikt.ts';
import { t } from './texte.ts';
import { useFassung } from './use-fassung.tsx';

type Neu = {
  akteId: string;
  stichtag: string;
  /** Planned for today or before: its place and second person can be taken over by a click. */
  termin?: Terminbezug;
  /** `ohneInhalt`: neither note nor subject; saved all the same, since no source asks for them. */
  onFertig: (ohneInhalt: boolean) => void;
  onAbbrechen: () => void;
};

/** A new contact: today and in person stand there already, so that a few keys are enough. */
export function KontaktFormular({ akteId, stichtag, termin, onFertig, onAbbrechen }: Neu) {
  const form = useForm({ resolver: zodResolver(Kontaktwerte), defaultValues: createKontaktwerte(stichtag) });
  const entwurf = useEntwurf(form, 'fall.kontakt', akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(recordKontaktRoute);
  return (
    <Formular
      titel={t('kontakt.erfassen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={onAbbrechen}
      onSenden={async (werte) => {
        const antwort = await sende({
          params: { akteId },
          body: { ...toKontaktBody(werte), ...toQuellteil(werte) },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        onFertig(isOhneInhalt({ ...werte, erreicht: !werte.nichtErreicht }));
      }}
    >
      {termin === undefined ? null : <AusTermin form={form} termin={termin} />}
      <Felder form={form} neu />
    </Formular>
  );
}

/** What was planned is what took place only when somebody says so. */
function AusTermin({ form, termin }: { form: UseFormReturn<Kontaktwerte>; termin: Terminbezug }) {
  const [uebernommen, setUebernommen] = useState(false);
  const wann = formatTermin(termin.datum, termin.um);
  const was = `${wann}, ${formatOrt({ terminOrt: termin.ort, terminZweitePerson: termin.zweitePerson })}`;
  const uebernimm = () => {
    const { datum, ort, zweitePerson } = toTerminwerte(termin);
    form.setValue('datum', datum, { shouldDirty: true });
    form.setValue('ort', ort, { shouldDirty: true });
    form.setValue('zweitePerson', zweitePerson, { shouldDirty: true });
    setUebernommen(true);
  };
  return (
    <Hinweis art="info" titel={t('kontakt.termin', { was })}>
      {uebernommen ? (
        <output>{t('kontakt.termin.fertig')}</output>
      ) : (
        <Button art="sekundaer" onClick={uebernimm}>
          {t('kontakt.termin.uebernehmen')}
        </Button>
      )}
    </Hinweis>
  );
}

type Alt = { akteId: string; kontakt: KontaktAnsicht; onFertig: () => void; onAbbrechen: () => void };

/** Corrects a contact; when somebody else was faster, both versions are shown. */
export function KontaktBerichtigung({ akteId, kontakt, onFertig, onAbbrechen }: Alt) {
  const form = useForm({ resolver: zodResolver(Kontaktwerte), defaultValues: toKontaktwerte(kontakt) });
  const entwurf = useEntwurf(form, `fall.kontakt.${kontakt.id}`, akteId, { fassung: kontakt.version });
  const { sende, laeuft, problem, version, konflikt } = useFassung(updateKontaktRoute, {
    form,
    schema: Kontaktwerte,
    entwurf,
    version: kontakt.version,
    leer: LEERER_KONTAKT,
    felder: KONFLIKTFELDER,
    toStand: toKontaktstand,
  });
  return (
    <Formular
      titel={t('kontakt.berichtigen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={onAbbrechen}
      konflikt={konflikt}
      onSenden={async (werte) => {
        const params = { akteId, kontaktId: kontakt.id };
        const antwort = await sende({ params, body: { ...toKontaktBody(werte), version } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        onFertig();
      }}
    >
      <Felder form={form} />
    </Formular>
  );
}

/** Only where something is bound. */
function toQuellteil({ herkunft }: Kontaktwerte) {
  const quelle = toQuelle(herkunft);
  return quelle === null ? {} : { herkunft: quelle };
}

const LEERER_KONTAKT = createKontaktwerte('');
const KONFLIKTFELDER = [
  { name: 'datum', label: t('kontakt.datum') },
  { name: 'art', label: t('kontakt.art') },
  { name: 'themen', label: t('kontakt.themen') },
  { name: 'dauerMinuten', label: t('kontakt.dauer') },
  { name: 'notiz', label: t('kontakt.notiz') },
  { name: 'nichtErreicht', label: t('kontakt.nichtErreicht') },
  { name: 'ort', label: t('kontakt.ort') },
  { name: 'zweitePerson', label: t('kontakt.zweitePerson') },
  { name: 'sprache', label: t('kontakt.sprache') },
  { name: 'sprachmittlung', label: t('kontakt.sprachmittlung') },
  { name: 'abgebrochen', label: t('kontakt.abgebrochen') },
  { name: 'vomPapier', label: t('kontakt.vomPapier') },
] as const;

/** The form asks for the opposite of what the server stores. */
function toKontaktstand({ version, werte }: Konfliktstand): Konfliktstand {
  return { version, werte: { ...werte, nichtErreicht: werte['erreicht'] === false } };
}

function Felder({ form, neu = false }: { form: UseFormReturn<Kontaktwerte>; neu?: boolean }) {
  const { errors } = form.formState;
  const [ort, herkunft] = useWatch({ control: form.control, name: ['ort', 'herkunft.art'] });
  return (
    <>
      <FormDatum id="datum" control={form.control} name="datum" label={t('kontakt.datum')} />
      <Optionen
        id="art"
        label={t('kontakt.art')}
        optionen={toWahlen(KONTAKTARTEN)}
        anbindung={form.register('art')}
        fehler={errors.art?.message}
      />
      <Mehrfachauswahl
        id="themen"
        label={t('kontakt.themen')}
        freiwillig
        optionen={toWahlen(THEMENBEREICHE)}
        anbindung={form.register('themen')}
        fehler={errors.themen?.message}
      />
      <Texteingabe
        id="dauerMinuten"
        label={t('kontakt.dauer')}
        freiwillig
        breite="kurz"
        inputMode="numeric"
        fehler={errors.dauerMinuten?.message}
        {...form.register('dauerMinuten')}
      />
      <Mehrzeilig
        id="notiz"
        label={t('kontakt.notiz')}
        hinweis={t('kontakt.notiz.hinweis')}
        freiwillig
        rows={3}
        hoechstens={5_000}
        fehler={errors.notiz?.message}
        {...form.register('notiz')}
      />
      <Kontrollkaestchen text={t('kontakt.nichtErreicht')} anbindung={form.register('nichtErreicht')} />
      <details>
        <summary>{t('kontakt.mehr')}</summary>
        <div className="kim-formular">
          <Auswahl
            id="ort"
            label={t('kontakt.ort')}
            freiwillig
            optionen={toWahlen(BERATUNGSORTE)}
            {...form.register('ort')}
          />
          {ort === 'ZUHAUSE' ? <Hausbesuch anbindung={form.register('zweitePerson')} /> : null}
          <Auswahl
            id="sprache"
            label={t('kontakt.sprache')}
            freiwillig
            optionen={toWahlen(SPRACHEN)}
            {...form.register('sprache')}
          />
          <Auswahl
            id="sprachmittlung"
            label={t('kontakt.sprachmittlung')}
            freiwillig
            optionen={toWahlen(SPRACHMITTLUNG)}
            {...form.register('sprachmittlung')}
          />
          {neu ? <KontaktHerkunft form={form} art={herkunft} /> : null}
          <Kontrollkaestchen text={t('kontakt.abgebrochen')} anbindung={form.register('abgebrochen')} />
          <Kontrollkaestchen
            text={t('kontakt.vomPapier')}
            erklaerung={t('kontakt.vomPapier.text')}
            anbindung={form.register('vomPapier')}
          />
        </div>
      </details>
    </>
  );
}
