import { zodResolver } from '@hookform/resolvers/zod';
import { type Control, useForm, useWatch } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { bestaetigt, pflichttext } from '#src/modules/fachfrage/web/werte.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { getThemaRoute } from '#src/modules/thema/thema.contract.ts';
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
import { checkEskalationstextRoute, createEskalationRoute, LAENGE } from '../eskalation.contract.ts';
import { ADRESSAT_NAMEN, ADRESSATEN } from '../eskalation.model.ts';
import { Wortlaut } from './angaben.tsx';
import { FELDNAMEN, t } from './texte.ts';

const Werte = z.object({
  adressat: z.enum(ADRESSATEN),
  titel: pflichttext(LAENGE.titel),
  problem: pflichttext(LAENGE.problem),
  versuche: pflichttext(LAENGE.versuche),
  anliegen: pflichttext(LAENGE.anliegen),
  grund: pflichttext(LAENGE.grund),
  bestaetigt,
});
type Werte = z.infer<typeof Werte>;

/** Proposes to hand a Thema to the Land; shown as the Land will read it. */
export default function EskalationNeuSeite() {
  const themaId = useSearchParams()[0].get('thema') ?? '';
  if (!z.uuid().safeParse(themaId).success)
    return (
      <>
        <Seitenkopf titel={t('neu.titel')} />
        <Leer titel={t('neu.ohne')}>{t('neu.ohne.text')}</Leer>
      </>
    );
  return <Vorschlag themaId={themaId} />;
}

function Vorschlag({ themaId }: { themaId: string }) {
  const thema = useLesen(getThemaRoute, { params: { themaId } });
  const navigate = useNavigate();
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      adressat: 'LAND',
      titel: '',
      problem: '',
      versuche: '',
      anliegen: '',
      grund: '',
      bestaetigt: false,
    } as Werte,
  });
  const entwurf = useEntwurf(form, 'eskalation.neu', themaId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createEskalationRoute);
  const suche = useFrage(checkEskalationstextRoute);
  const pruefung = useTextpruefung(
    async (texte) => (await suche.frage({ body: { texte } }))?.befunde ?? null,
  );
  return (
    <>
      <Seitenkopf
        titel={t('neu.titel')}
        vorzeile={t('neu.thema', { titel: thema.data?.titel ?? '…' })}
        einleitung={<p>{t('neu.einleitung')}</p>}
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
        onSenden={async ({ adressat, titel, problem: was, versuche, anliegen, grund }) => {
          const texte = { titel, problem: was, versuche, anliegen, grund };
          const erklaerungen = await pruefung.check(texte);
          if (erklaerungen === null) return;
          const antwort = await sende({
            body: { themaId, adressat, ...texte, erklaerungen, bestaetigt: true },
          });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          setMeldung(t('neu.gesendet'));
          await navigate(`/eskalationen/${antwort.wert.id}`);
        }}
      >
        <Auswahl
          id="adressat"
          label={t('neu.adressat')}
          leer={null}
          optionen={ADRESSATEN.map((wert) => ({ wert, text: ADRESSAT_NAMEN[wert] }))}
          {...form.register('adressat')}
        />
        <Texteingabe
          id="titel"
          label={t('neu.titelfeld')}
          fehler={form.formState.errors.titel?.message}
          autoComplete="off"
          {...form.register('titel')}
        />
        {(['problem', 'versuche', 'anliegen', 'grund'] as const).map((feld) => (
          <Mehrzeilig
            key={feld}
            id={feld}
            label={t(`neu.${feld}`)}
            hinweis={feld === 'problem' || feld === 'grund' ? t(`neu.${feld}.hinweis`) : undefined}
            rows={4}
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
  const { titel = '', problem = '', versuche = '', anliegen = '' } = useWatch({ control });
  return (
    <Karte titel={t('neu.vorschau')}>
      <p>
        <strong>{titel}</strong>
      </p>
      <Wortlaut texte={{ problem, versuche, anliegen }} />
      <p className="kim-klein">{t('neu.vorschau.geprueft')}</p>
    </Karte>
  );
}
