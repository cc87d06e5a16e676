import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { bestaetigt, freitext, toZahl, zahlOderLeer } from '#src/modules/gremium/web/werte.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { MESSUNG_ZEILE, recordWirkungRoute } from '../umsetzung.contract.ts';
import { GRUNDLAGE_NAMEN, GRUNDLAGEN, WIRKUNG_NAMEN } from '../wirkung.model.ts';
import { t } from './umsetzungstexte.ts';

const Werte = z.object({
  grundlage: z.string(),
  gezaehlt: freitext(MESSUNG_ZEILE),
  quelle: freitext(MESSUNG_ZEILE),
  vorherBetroffen: zahlOderLeer,
  vorherFaelle: zahlOderLeer,
  nachherBetroffen: zahlOderLeer,
  nachherFaelle: zahlOderLeer,
  vorherTage: zahlOderLeer,
  nachherTage: zahlOderLeer,
  bestaetigt,
});
type Props = {
  themaId: string;
  version: number;
  mitHinweisen: boolean;
  fenster: { vorher: string; nachher: string };
  schliesse: () => void;
};

/** From what is measured; the windows stand fixed. */
export function MessungFormular({ themaId, version, mitHinweisen, fenster, schliesse }: Props) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      grundlage: mitHinweisen ? 'HINWEISE' : 'AUSZAEHLUNG',
      gezaehlt: '',
      quelle: '',
      vorherBetroffen: '',
      vorherFaelle: '',
      nachherBetroffen: '',
      nachherFaelle: '',
      vorherTage: '',
      nachherTage: '',
      bestaetigt: false,
    },
  });
  const entwurf = useEntwurf(form, 'thema.wirkung', themaId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(recordWirkungRoute);
  const pruefung = useTextpruefung(findFormen);
  const auszaehlung = useWatch({ control: form.control, name: 'grundlage' }) === 'AUSZAEHLUNG';
  const { errors } = form.formState;
  const zeile = (name: 'gezaehlt' | 'quelle') => (
    <Texteingabe
      id={name}
      label={t(`messung.${name}`)}
      hinweis={t(`messung.${name}.hinweis`)}
      autoComplete="off"
      fehler={errors[name]?.message}
      {...form.register(name)}
    />
  );
  const zahl = (zeit: 'vorher' | 'nachher', was: 'Betroffen' | 'Faelle' | 'Tage') => (
    <Texteingabe
      id={`${zeit}${was}`}
      label={t(`messung.${was}`, { zeit: fenster[zeit] })}
      freiwillig={was === 'Tage'}
      breite="kurz"
      inputMode="numeric"
      autoComplete="off"
      fehler={errors[`${zeit}${was}`]?.message}
      {...form.register(`${zeit}${was}`)}
    />
  );
  return (
    <Formular
      titel={t('wirkung.messen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('wirkung.messen')}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onSenden={async ({ grundlage, gezaehlt, quelle, ...zahlen }) => {
        const texte = { [t('messung.gezaehlt')]: gezaehlt, [t('messung.quelle')]: quelle };
        const erklaerungen = auszaehlung ? await pruefung.check(texte) : [];
        if (erklaerungen === null) return;
        const gemessen = auszaehlung
          ? {
              gezaehlt,
              quelle,
              vorherBetroffen: toZahl(zahlen.vorherBetroffen),
              vorherFaelle: toZahl(zahlen.vorherFaelle),
              nachherBetroffen: toZahl(zahlen.nachherBetroffen),
              nachherFaelle: toZahl(zahlen.nachherFaelle),
              vorherTage: toZahl(zahlen.vorherTage),
              nachherTage: toZahl(zahlen.nachherTage),
            }
          : {};
        const antwort = await sende({
          params: { themaId },
          body: {
            version,
            grundlage: toCode(GRUNDLAGEN, grundlage) ?? 'AUSZAEHLUNG',
            ...gemessen,
            erklaerungen,
            bestaetigt: true,
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('messung.gespeichert', { ergebnis: WIRKUNG_NAMEN[antwort.wert.ergebnis] }));
      }}
    >
      <Optionen
        label={t('messung.grundlage')}
        optionen={GRUNDLAGEN.filter((wert) => mitHinweisen || wert === 'AUSZAEHLUNG').map((wert) => ({
          wert,
          text: GRUNDLAGE_NAMEN[wert],
          erklaerung: t(`messung.grundlage.${wert}`),
        }))}
        anbindung={form.register('grundlage')}
      />
      {auszaehlung ? (
        <>
          {zeile('gezaehlt')}
          {zeile('quelle')}
          {zahl('vorher', 'Betroffen')}
          {zahl('vorher', 'Faelle')}
          {zahl('vorher', 'Tage')}
          {zahl('nachher', 'Betroffen')}
          {zahl('nachher', 'Faelle')}
          {zahl('nachher', 'Tage')}
        </>
      ) : null}
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}
