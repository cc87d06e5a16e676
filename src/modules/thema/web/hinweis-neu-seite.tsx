import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { z } from 'zod';
import { THEMENBEREICH_CODES, THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  checkHinweistextRoute,
  createSystemhinweisRoute,
  HINWEIS_TEXT,
  INSTITUTION_HOECHSTENS,
} from '../hinweis.contract.ts';
import { HUERDE_CODES, HUERDEN } from '../wertelisten/huerden.ts';
import { HinweisAngaben } from './hinweis-angaben.tsx';
import { FELDNAMEN, t } from './texte.ts';

const pflicht = z.string().min(1, t('form.waehlen'));
const Werte = z
  .object({
    schnittstelle: pflicht,
    themenbereich: pflicht,
    huerde: pflicht,
    institution: z.string().max(INSTITUTION_HOECHSTENS, t('form.lang')),
    tage: z
      .string()
      .refine((wert) => wert.trim() === '' || (/^\d{1,4}$/.test(wert.trim()) && Number(wert) <= 3_650), {
        message: t('geben.tage.falsch'),
      }),
    text: z.string().max(HINWEIS_TEXT, t('form.lang')),
    name: z.enum(['OHNE', 'MIT']),
    bestaetigt: z.boolean(),
  })
  .refine(({ institution, text, bestaetigt }) => bestaetigt || `${institution}${text}`.trim() === '', {
    path: ['bestaetigt'],
    message: t('geben.bestaetigt.fehlt'),
  });

/** The second of the two clicks, when the place it came from knows the rest. */
export default function HinweisNeuSeite() {
  const { akteId = '' } = useParams();
  const [vorgabe] = useSearchParams();
  const { data: sitzung } = useSitzung();
  const navigate = useNavigate();
  const neuLesen = useAkteNeuLesen();
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      schnittstelle: toCode(EMPFAENGERART_CODES, vorgabe.get('schnittstelle') ?? '') ?? '',
      themenbereich: toCode(THEMENBEREICH_CODES, vorgabe.get('themenbereich') ?? '') ?? '',
      huerde: toCode(HUERDE_CODES, vorgabe.get('huerde') ?? '') ?? '',
      institution: '',
      tage: '',
      text: '',
      name: 'OHNE' as const,
      bestaetigt: false,
    } as z.input<typeof Werte>,
  });
  const entwurf = useEntwurf(form, 'systemhinweis', akteId);
  const { sende, laeuft, problem } = useSchreiben(createSystemhinweisRoute);
  const suche = useFrage(checkHinweistextRoute);
  const pruefung = useTextpruefung(async ({ institution = '', text = '' }) => {
    const antwort = await suche.frage({ body: { institution, text } });
    return antwort?.befunde ?? null;
  });
  const werte = useWatch({ control: form.control });
  const { errors } = form.formState;
  const frei = `${werte.institution ?? ''}${werte.text ?? ''}`.trim() !== '';
  return (
    <>
      <Seitenkopf titel={t('geben.titel')} einleitung={<p>{t('geben.einleitung')}</p>} />
      <Formular
        titel={t('geben.titel')}
        form={form}
        problem={problem ?? suche.problem}
        laeuft={laeuft || suche.laeuft}
        entwurf={entwurf}
        knopf={t('geben.senden')}
        onAbbrechen={() => void navigate(`/akten/${akteId}`)}
        vorKnopf={
          <>
            <Textbefunde pruefung={pruefung} felder={FELDNAMEN} />
            <Karte titel={t('geben.vorschau')}>
              <HinweisAngaben
                hinweis={{
                  monat: sitzung?.stichtag ?? '',
                  schnittstelle: werte.schnittstelle ?? '',
                  themenbereich: werte.themenbereich ?? '',
                  huerde: werte.huerde ?? '',
                  institution: toWert(werte.institution),
                  tageVerloren: toTage(werte.tage),
                  inhalt: toWert(werte.text),
                  mitName: werte.name === 'MIT',
                  gemeldetVon: sitzung?.konto.name ?? null,
                }}
              />
            </Karte>
          </>
        }
        onSenden={async ({
          schnittstelle,
          themenbereich,
          huerde,
          institution,
          tage,
          text,
          name,
          bestaetigt,
        }) => {
          const erklaerungen = frei ? await pruefung.check({ institution, text }) : [];
          if (erklaerungen === null) return;
          const antwort = await sende({
            params: { akteId },
            body: {
              schnittstelle: toCode(EMPFAENGERART_CODES, schnittstelle) ?? 'WEITERES',
              themenbereich: toCode(THEMENBEREICH_CODES, themenbereich) ?? 'WEITERES',
              huerde: toCode(HUERDE_CODES, huerde) ?? 'SONSTIGES',
              tageVerloren: toTage(tage),
              institution,
              text,
              mitName: name === 'MIT',
              erklaerungen,
              bestaetigt,
            },
          });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          neuLesen();
          setMeldung(t('geben.gesendet'));
          await navigate(`/akten/${akteId}`);
        }}
      >
        <Auswahl
          id="schnittstelle"
          label={t('geben.schnittstelle')}
          optionen={toWahlen(EMPFAENGERARTEN)}
          fehler={errors.schnittstelle?.message}
          {...form.register('schnittstelle')}
        />
        <Auswahl
          id="themenbereich"
          label={t('geben.themenbereich')}
          optionen={toWahlen(THEMENBEREICHE)}
          fehler={errors.themenbereich?.message}
          {...form.register('themenbereich')}
        />
        <Auswahl
          id="huerde"
          label={t('geben.huerde')}
          optionen={toWahlen(HUERDEN)}
          fehler={errors.huerde?.message}
          {...form.register('huerde')}
        />
        <Texteingabe
          id="tage"
          label={t('geben.tage')}
          freiwillig
          inputMode="numeric"
          fehler={errors.tage?.message}
          autoComplete="off"
          {...form.register('tage')}
        />
        <Texteingabe
          id="institution"
          label={t('geben.institution')}
          hinweis={t('geben.institution.hinweis')}
          freiwillig
          fehler={errors.institution?.message}
          autoComplete="off"
          {...form.register('institution')}
        />
        <Mehrzeilig
          id="text"
          label={t('geben.text')}
          hinweis={t('geben.text.hinweis')}
          freiwillig
          rows={4}
          hoechstens={HINWEIS_TEXT}
          fehler={errors.text?.message}
          {...form.register('text')}
        />
        <Optionen
          label={t('geben.name')}
          optionen={[
            { wert: 'OHNE', text: t('geben.ohneName'), erklaerung: t('geben.ohneName.mehr') },
            { wert: 'MIT', text: t('geben.mitName') },
          ]}
          anbindung={form.register('name')}
        />
        {frei ? (
          <Kontrollkaestchen
            id="bestaetigt"
            text={t('geben.bestaetigt')}
            fehler={errors.bestaetigt?.message}
            anbindung={form.register('bestaetigt')}
          />
        ) : null}
      </Formular>
    </>
  );
}

function toWert(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text.trim();
}

function toTage(text: string | undefined): number | null {
  const wert = toWert(text);
  return wert !== null && /^\d{1,4}$/.test(wert) ? Number(wert) : null;
}
