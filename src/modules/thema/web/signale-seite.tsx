import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { THEMENBEREICH_CODES, THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { formatTag, toCode } from '#src/modules/fall/web/auswahl.ts';
import { type Formwahl, useFormwahl } from '#src/modules/gremium/web/formwahl.ts';
import { bestaetigt, pflichttext } from '#src/modules/gremium/web/werte.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Diagramm } from '#src/web/ui/diagramm.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listSignaleRoute, recordSignalRoute } from '../signal.contract.ts';
import { SIGNAL_GRUND, SIGNAL_STAND_NAMEN } from '../signal.model.ts';
import { formatRate, formatSpanne } from './messungen.tsx';
import { t } from './umsetzungstexte.ts';
import './thema.css';

type Signale = Ausgabe<typeof listSignaleRoute>;
type Signal = Signale['eintraege'][number];
const ART = {
  MEHR: 'warnung',
  WIE_ERWARTET: 'neutral',
  WENIGER: 'erfolg',
  EINZELFALL: 'neutral',
  OHNE_VERGLEICH: 'neutral',
} as const;

/** What stands out in the last quarter, each in one sentence; nothing follows from it by itself. */
export default function SignaleSeite() {
  const { data, error, refetch } = useLesen(listSignaleRoute, {});
  const formwahl = useFormwahl();
  const mitRate = (data?.eintraege ?? []).filter(({ jetzt }) => jetzt !== null);
  return (
    <>
      <Seitenkopf titel={t('signale.titel')} einleitung={<p>{t('signale.einleitung')}</p>} />
      <div className="kim-stapel thema-karten">
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data ? <p>{t('signale.regel', { ...data.grenzen, fruehere: data.fruehere })}</p> : null}
        {data?.eintraege.length === 0 ? (
          <Leer titel={t('signale.leer')}>{t('signale.leer.text')}</Leer>
        ) : null}
        {data && mitRate.length > 0 ? (
          <Karte titel={t('signale.ueberblick')}>
            <Diagramm
              art="balken"
              titel={t('signale.bild', { quartal: formatQuartal(data.quartal) })}
              zusammenfassung={t('signale.bild.text', { anzahl: mitRate.length })}
              achse={t('signale.verbindung')}
              reihen={[t('signale.jetzt'), t('signale.erwartet')]}
              punkte={mitRate.map((signal) => ({
                name: describeVerbindung(signal),
                werte: [toHundert(signal.jetzt), toHundert(signal.erwartet)],
              }))}
            />
          </Karte>
        ) : null}
        {data?.eintraege.map((signal) => (
          <Signalkarte
            key={`${signal.schnittstelle} ${signal.themenbereich}`}
            signal={signal}
            quartal={data.quartal}
            grenzen={data.grenzen}
            formwahl={formwahl}
          />
        ))}
      </div>
    </>
  );
}

type KarteProps = { signal: Signal; quartal: string; grenzen: Signale['grenzen']; formwahl: Formwahl };

function Signalkarte({ signal, quartal, grenzen, formwahl }: KarteProps) {
  const { schnittstelle, themenbereich, stand, uebergangen } = signal;
  const was = describeVerbindung(signal);
  const schluessel = `${schnittstelle} ${themenbereich}`;
  const hinweise = new URLSearchParams({ schnittstelle, themenbereich }).toString();
  return (
    <Karte titel={was} hervorgehoben={stand === 'MEHR' && uebergangen === null}>
      <p>
        <Etikett text={SIGNAL_STAND_NAMEN[stand]} art={ART[stand]} />
      </p>
      <p>{explain(signal, quartal, grenzen)}</p>
      <p>
        <Link to={`/systemhinweise?${hinweise}`}>{t('signale.hinweise', { was })}</Link>
      </p>
      {uebergangen === null ? null : (
        <p className="kim-klein">
          {t('signale.uebergangen', {
            am: formatTag(uebergangen.am),
            von: uebergangen.von ?? t('konto.weg'),
            grund: uebergangen.grund,
          })}
        </p>
      )}
      {uebergangen === null && formwahl.frei ? (
        <div className="kim-aktionen">
          <Button
            art="tertiaer"
            aria-label={t('signale.uebergehen.name', { was })}
            onClick={() => formwahl.oeffne(schluessel)}
          >
            {t('signale.uebergehen')}
          </Button>
        </div>
      ) : null}
      {formwahl.offen(schluessel) ? (
        <Grundformular signal={signal} quartal={quartal} schliesse={formwahl.schliesse} />
      ) : null}
    </Karte>
  );
}

/** One sentence: how many, of how many, against what. */
function explain(signal: Signal, quartal: string, grenzen: Signale['grenzen']): string {
  const { stand, hinweise, akten, jetzt, erwartet } = signal;
  const zeit = formatQuartal(quartal);
  if (stand === 'EINZELFALL') return t('signale.satz.einzelfall', { zeit, grenze: grenzen.hinweise });
  if (jetzt === null || erwartet === null || hinweise === null)
    return t('signale.satz.ohne', { zeit, hinweise: hinweise ?? 0, akten });
  return t('signale.satz', {
    zeit,
    hinweise,
    akten,
    jetzt: formatRate(jetzt.wert),
    spanne: formatSpanne(jetzt),
    erwartet: formatRate(erwartet.wert),
    stand: SIGNAL_STAND_NAMEN[stand],
  });
}

const Werte = z.object({ grund: pflichttext(SIGNAL_GRUND), bestaetigt });
type FormularProps = { signal: Signal; quartal: string; schliesse: () => void };

function Grundformular({ signal, quartal, schliesse }: FormularProps) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { grund: '', bestaetigt: false } });
  const entwurf = useEntwurf(form, 'thema.signal', 'neu', { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(recordSignalRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('signale.uebergehen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('signale.uebergehen')}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onSenden={async ({ grund }) => {
        const erklaerungen = await pruefung.check({ [t('signale.grund')]: grund });
        const schnittstelle = toCode(EMPFAENGERART_CODES, signal.schnittstelle);
        const themenbereich = toCode(THEMENBEREICH_CODES, signal.themenbereich);
        if (erklaerungen === null || schnittstelle === undefined || themenbereich === undefined) return;
        const body = {
          quartal,
          schnittstelle,
          themenbereich,
          grund,
          erklaerungen,
          bestaetigt: true as const,
        };
        const antwort = await sende({ body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('signale.gespeichert'));
      }}
    >
      <Mehrzeilig
        id="grund"
        label={t('signale.grund')}
        rows={2}
        hoechstens={SIGNAL_GRUND}
        fehler={errors.grund?.message}
        {...form.register('grund')}
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

function describeVerbindung({ schnittstelle, themenbereich }: Signal): string {
  return `${textOf(EMPFAENGERARTEN, schnittstelle)}: ${textOf(THEMENBEREICHE, themenbereich)}`;
}

function toHundert(rate: Signal['jetzt']): number | null {
  return rate === null ? null : rate.wert / 10;
}

/** `2026-Q3` as „3. Quartal 2026“. */
function formatQuartal(quartal: string): string {
  const [jahr = '', nr = ''] = quartal.split('-Q');
  return t('signale.quartal', { nr, jahr });
}
