import { zodResolver } from '@hookform/resolvers/zod';
import { type Control, useForm, useWatch } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { bestaetigt, pflichttext } from '#src/modules/fachfrage/web/werte.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { getThemaRoute } from '#src/modules/thema/thema.contract.ts';
import { HUERDE_CODES, HUERDEN } from '#src/modules/thema/wertelisten/huerden.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  checkTeilungstextRoute,
  createGeteiltesRoute,
  LAENGE,
  listGeteilteRoute,
} from '../themateilung.contract.ts';
import { FELDNAMEN, t } from './texte.ts';
import './themateilung.css';

const gewaehlt = z.string().min(1, t('form.waehlen'));
const Werte = z.object({
  huerde: gewaehlt,
  schnittstelle: gewaehlt,
  titel: pflichttext(LAENGE.titel),
  problem: pflichttext(LAENGE.problem),
  loesung: pflichttext(LAENGE.loesung),
  bestaetigt,
});
type Werte = z.infer<typeof Werte>;

/** Shares a Thema with its solution; shown as the other Standorte will read it. */
export default function GeteiltesNeuSeite() {
  const themaId = useSearchParams()[0].get('thema') ?? '';
  if (!z.uuid().safeParse(themaId).success)
    return (
      <>
        <Seitenkopf titel={t('neu.titel')} />
        <Leer titel={t('neu.ohne')}>{t('neu.ohne.text')}</Leer>
      </>
    );
  return <Teilung themaId={themaId} />;
}

function Teilung({ themaId }: { themaId: string }) {
  const thema = useLesen(getThemaRoute, { params: { themaId } });
  const grenze = useLesen(listGeteilteRoute, { query: { groesse: 1 } });
  const navigate = useNavigate();
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { huerde: '', schnittstelle: '', titel: '', problem: '', loesung: '', bestaetigt: false },
  });
  const entwurf = useEntwurf(form, 'themateilung.neu', themaId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createGeteiltesRoute);
  const suche = useFrage(checkTeilungstextRoute);
  const pruefung = useTextpruefung(
    async (texte) => (await suche.frage({ body: { texte } }))?.befunde ?? null,
  );
  return (
    <>
      <Seitenkopf
        titel={t('neu.titel')}
        vorzeile={t('neu.thema', { titel: thema.data?.titel ?? '…' })}
        einleitung={grenze.data ? <p>{t('neu.einleitung', { mindestens: grenze.data.mindestens })}</p> : null}
      />
      <Formular
        titel={t('neu.titel')}
        form={form}
        problem={problem ?? suche.problem}
        laeuft={laeuft || suche.laeuft}
        entwurf={entwurf}
        knopf={t('neu.senden')}
        onAbbrechen={() => void navigate(`/themen/${themaId}`)}
        vorKnopf={
          <>
            <Textbefunde pruefung={pruefung} felder={FELDNAMEN} />
            <Vorschau control={form.control} />
          </>
        }
        onSenden={async (werte) => {
          const { titel, problem: was, loesung } = werte;
          const texte = { titel, problem: was, loesung };
          const erklaerungen = await pruefung.check(texte);
          const huerde = toCode(HUERDE_CODES, werte.huerde);
          const schnittstelle = toCode(EMPFAENGERART_CODES, werte.schnittstelle);
          if (erklaerungen === null || huerde === undefined || schnittstelle === undefined) return;
          const antwort = await sende({
            body: { themaId, huerde, schnittstelle, ...texte, erklaerungen, bestaetigt: true },
          });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          setMeldung(t('neu.gesendet'));
          await navigate(`/geteilte-themen/${antwort.wert.id}`);
        }}
      >
        <Auswahl
          id="huerde"
          label={t('neu.huerde')}
          optionen={toWahlen(HUERDEN)}
          fehler={form.formState.errors.huerde?.message}
          {...form.register('huerde')}
        />
        <Auswahl
          id="schnittstelle"
          label={t('neu.schnittstelle')}
          optionen={toWahlen(EMPFAENGERARTEN)}
          fehler={form.formState.errors.schnittstelle?.message}
          {...form.register('schnittstelle')}
        />
        <Texteingabe
          id="titel"
          label={t('neu.titelfeld')}
          fehler={form.formState.errors.titel?.message}
          autoComplete="off"
          {...form.register('titel')}
        />
        {(['problem', 'loesung'] as const).map((feld) => (
          <Mehrzeilig
            key={feld}
            id={feld}
            label={t(`neu.${feld}`)}
            hinweis={feld === 'problem' ? t('neu.hinweis') : undefined}
            rows={5}
            hoechstens={LAENGE[feld]}
            fehler={form.formState.errors[feld]?.message}
            {...form.register(feld)}
          />
        ))}
        <Kontrollkaestchen
          id="bestaetigt"
          text={t('neu.bestaetigt')}
          fehler={form.formState.errors.bestaetigt?.message}
          anbindung={form.register('bestaetigt')}
        />
      </Formular>
    </>
  );
}

function Vorschau({ control }: { control: Control<Werte> }) {
  const { titel = '', problem = '', loesung = '' } = useWatch({ control });
  return (
    <Karte titel={t('neu.vorschau')}>
      <p>
        <strong>{titel}</strong>
      </p>
      <p className="themateilung-text">{problem}</p>
      <p className="themateilung-text">{loesung}</p>
      <p className="kim-klein">{t('neu.vorschau.geprueft')}</p>
    </Karte>
  );
}
