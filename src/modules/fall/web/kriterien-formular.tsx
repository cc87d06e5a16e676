import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import {
  AUFNAHMEKRITERIEN,
  AUFNAHMEKRITERIUM_CODES,
  type Aufnahmekriterium,
  DRINGLICHKEIT_CODES,
  DRINGLICHKEITEN,
  FALLMANAGEMENT,
  FALLMANAGEMENT_CODES,
} from '#src/modules/akte/wertelisten/aufnahme.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { updateAufnahmekriterienRoute } from '../aufnahme.contract.ts';
import { JA_NEIN } from '../fall.model.ts';
import type { AkteSeite } from './akte-typen.ts';
import { toCode, toText, toWahlen } from './auswahl.ts';
import { Freitext } from './felder.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { Kriterienstand } from './kriterienstand.tsx';
import { t } from './texte.ts';
import { useGrundlage } from './use-grundlage.ts';

const Kriterium = z.object({
  erfuellt: z
    .string({ error: t('aufnahme.waehlen') })
    .refine((wert) => JA_NEIN.some((antwort) => antwort === wert), t('aufnahme.waehlen')),
  grund: Freitext(1_000),
});
const Werte = z.object({
  kriterien: z.record(z.enum(AUFNAHMEKRITERIUM_CODES), Kriterium),
  anderesFallmanagement: z.array(z.string()),
  dringlichkeit: z.string(),
});

/** Yes or no and a reason for each of the five criteria; nothing is chosen beforehand. */
export function KriterienFormular({ seite }: { seite: AkteSeite }) {
  const { akte } = seite;
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: toWerte(seite) });
  const { version, geaendert, uebernimm } = useGrundlage(akte.version, seite.aufnahme);
  const entwurf = useEntwurf(form, 'fall.kriterien', akte.id);
  const { sende, laeuft, problem } = useAkteSchreiben(updateAufnahmekriterienRoute, {
    onErfolg: () => {
      uebernimm();
      setMeldung(t('akte.gespeichert'));
    },
  });
  return (
    <Karte titel={t('aufnahme.kriterien')}>
      {geaendert ? (
        <Hinweis art="warnung" titel={t('aufnahme.geaendert')} ansagen>
          <Kriterienstand aufnahme={seite.aufnahme} />
          <Button art="sekundaer" onClick={uebernimm}>
            {t('aufnahme.geaendert.weiter')}
          </Button>
        </Hinweis>
      ) : null}
      <Formular
        titel={t('aufnahme.kriterien')}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        knopf={t('aufnahme.kriterien.speichern')}
        onSenden={async (werte) => {
          const antwort = await sende({
            params: { akteId: akte.id },
            body: { version, ...toBody(werte) },
          });
          if (!antwort.ok) setProblemFehler(form, antwort.fehler);
          else await entwurf.loesche();
        }}
      >
        {AUFNAHMEKRITERIEN.map(({ code, text }) => (
          <KriteriumFelder key={code} form={form} code={code} text={text} />
        ))}
        <Mehrfachauswahl
          label={t('aufnahme.fallmanagement')}
          freiwillig
          optionen={toWahlen(FALLMANAGEMENT, seite.aufnahme?.anderesFallmanagement)}
          anbindung={form.register('anderesFallmanagement')}
          fehler={form.formState.errors.anderesFallmanagement?.message}
        />
        <Auswahl
          id="dringlichkeit"
          label={t('aufnahme.dringlichkeit')}
          freiwillig
          optionen={toWahlen(DRINGLICHKEITEN)}
          {...form.register('dringlichkeit')}
        />
      </Formular>
    </Karte>
  );
}

type Kriterienform = UseFormReturn<z.input<typeof Werte>>;

/** The reason appears with the answer; it is short for everybody who reads the page the first time. */
function KriteriumFelder({
  form,
  code,
  text,
}: {
  form: Kriterienform;
  code: Aufnahmekriterium;
  text: string;
}) {
  const fehler = form.formState.errors.kriterien?.[code];
  const antwort = useWatch({ control: form.control, name: `kriterien.${code}.erfuellt` });
  return (
    <div className="kim-stapel fall-karten fall-zeile">
      <Optionen
        id={`kriterien.${code}.erfuellt`}
        label={text}
        optionen={JA_NEIN.map((wert) => ({
          wert,
          text: wert === 'JA' ? t('aufnahme.ja') : t('aufnahme.nein'),
        }))}
        anbindung={form.register(`kriterien.${code}.erfuellt`)}
        fehler={fehler?.erfuellt?.message}
      />
      {antwort === 'JA' || antwort === 'NEIN' ? (
        <Mehrzeilig
          id={`kriterien.${code}.grund`}
          label={`${t('aufnahme.grund')}: ${text}`}
          freiwillig
          rows={2}
          hoechstens={1_000}
          fehler={fehler?.grund?.message}
          {...form.register(`kriterien.${code}.grund`)}
        />
      ) : null}
    </div>
  );
}

type Antworten = Record<Aufnahmekriterium, { erfuellt: string; grund: string }>;

function toWerte({ aufnahme }: AkteSeite): {
  kriterien: Antworten;
  anderesFallmanagement: string[];
  dringlichkeit: string;
} {
  const lies = (code: Aufnahmekriterium) => ({
    erfuellt: aufnahme?.kriterien[code] ?? '',
    grund: aufnahme?.gruende[code] ?? '',
  });
  return {
    kriterien: mapKriterien(lies),
    anderesFallmanagement: aufnahme?.anderesFallmanagement ?? [],
    dringlichkeit: aufnahme?.dringlichkeit ?? '',
  };
}

function toBody({ kriterien, anderesFallmanagement, dringlichkeit }: z.output<typeof Werte>) {
  return {
    kriterien: mapKriterien((code) => {
      const grund = toText(kriterien[code].grund);
      const erfuellt = kriterien[code].erfuellt === 'JA' ? ('JA' as const) : ('NEIN' as const);
      return grund === null ? { erfuellt } : { erfuellt, grund: grund.text };
    }),
    anderesFallmanagement: FALLMANAGEMENT_CODES.filter((code) => anderesFallmanagement.includes(code)),
    dringlichkeit: toCode(DRINGLICHKEIT_CODES, dringlichkeit) ?? null,
  };
}

function mapKriterien<T>(f: (code: Aufnahmekriterium) => T): Record<Aufnahmekriterium, T> {
  return {
    KOMPLEXE_BEDARFSLAGE: f('KOMPLEXE_BEDARFSLAGE'),
    HOHE_AKTEURSDICHTE: f('HOHE_AKTEURSDICHTE'),
    REGELVERSORGUNG_GREIFT_NICHT: f('REGELVERSORGUNG_GREIFT_NICHT'),
    FEHLENDE_RESSOURCEN: f('FEHLENDE_RESSOURCEN'),
    EINWILLIGUNG_ZUSAMMENARBEIT: f('EINWILLIGUNG_ZUSAMMENARBEIT'),
  };
}
