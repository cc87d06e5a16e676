import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useFormkonflikt } from '#src/modules/fall/web/use-fassung.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { type Felder, TITEL_HOECHSTENS, toFeldwerte, toTexte } from '../felder.model.ts';
import { createRegistereintragRoute, updateRegistereintragRoute } from '../register.contract.ts';
import { listRegisterfelder, type Registerart } from '../register.model.ts';
import { Feldeingabe, formatFeldwert, toFeldschemata, toText, type Werte } from './feld-eingabe.tsx';
import { t } from './register-texte.ts';
import { t as allgemein } from './texte.ts';
import { bestaetigt, findStellen, pflichttext } from './werte.ts';

type Eintrag = {
  id: string;
  titel: string;
  tag: string;
  felder: Felder;
  gestrichen: boolean;
  version: number;
};
type Props = { art: Registerart; eintrag: Eintrag | null; schliesse: () => void };

/** A new entry, or one that is corrected or struck out. */
export function RegisterFormular({ art, eintrag, schliesse }: Props) {
  const felder = listRegisterfelder(art);
  const schema: z.ZodType<Werte, Werte> = z.object({
    titel: pflichttext(TITEL_HOECHSTENS),
    tag: z.string().refine((wert) => isPlainDate(wert), allgemein('form.tag')),
    ...toFeldschemata(felder, true),
    gestrichen: z.boolean(),
    bestaetigt,
  });
  const form = useForm<Werte>({ resolver: zodResolver(schema), defaultValues: toWerte(art, eintrag) });
  const tuer = useTuer();
  const entwurf = useEntwurf(
    form,
    `register.${art.toLowerCase().replaceAll('_', '-')}`,
    eintrag?.id ?? 'neu',
    eintrag === null ? { tuer } : { tuer, fassung: eintrag.version },
  );
  const neu = useSchreiben(createRegistereintragRoute);
  const aendern = useSchreiben(updateRegistereintragRoute);
  const { laeuft, problem, konflikt, verwerfeProblem } = eintrag === null ? neu : aendern;
  const labels = [
    { name: 'titel', label: t('form.titel') },
    { name: 'tag', label: t('tag') },
    ...felder.map(({ code, label }) => ({ name: code, label })),
  ];
  const gezeigt = useFormkonflikt({
    version: eintrag?.version ?? 0,
    konflikt,
    verwerfeProblem,
    form,
    schema,
    entwurf,
    leer: toWerte(art, null),
    felder: labels,
    formatiere: (name, wert) =>
      name === 'tag' ? formatTag(toText(wert)) : formatFeldwert(felder, name, toText(wert)),
  });
  const pruefung = useTextpruefung(findStellen);
  const { errors } = form.formState;
  const titel = eintrag === null ? t(`neu.${art}`) : t('aendern.lang', { titel: eintrag.titel });
  return (
    <Karte titel={titel} hervorgehoben>
      <Formular
        titel={titel}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        konflikt={gezeigt.konflikt}
        knopf={t('speichern')}
        onAbbrechen={schliesse}
        vorKnopf={
          <Textbefunde
            pruefung={pruefung}
            felder={Object.fromEntries(labels.map(({ name, label }) => [name, label]))}
          />
        }
        onSenden={async (werte) => {
          const texte = Object.fromEntries(Object.entries(werte).map(([code, wert]) => [code, toText(wert)]));
          const inhalt = toFeldwerte(felder, texte);
          const { titel: name = '', tag = '' } = texte;
          const erklaerungen = await pruefung.check(toTexte(felder, name, inhalt));
          if (erklaerungen === null) return;
          const body = { titel: name, tag, felder: inhalt, erklaerungen, bestaetigt: true } as const;
          const antwort =
            eintrag === null
              ? await neu.sende({ body: { ...body, art } })
              : await aendern.sende({
                  params: { eintragId: eintrag.id },
                  body: { ...body, version: gezeigt.version, gestrichen: werte['gestrichen'] === true },
                });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          schliesse();
          setMeldung(t('gespeichert'));
        }}
      >
        <Texteingabe
          id="titel"
          label={t('form.titel')}
          autoComplete="off"
          fehler={errors['titel']?.message}
          {...form.register('titel')}
        />
        <FormDatum id="tag" control={form.control} name="tag" label={t('tag')} />
        {felder.map((feld) => (
          <Feldeingabe key={feld.code} feld={feld} form={form} anfang={eintrag?.felder[feld.code] ?? ''} />
        ))}
        {eintrag === null ? null : (
          <Kontrollkaestchen
            id="gestrichen"
            text={t('form.gestrichen')}
            anbindung={form.register('gestrichen')}
          />
        )}
        <Kontrollkaestchen
          id="bestaetigt"
          text={t('form.bestaetigt')}
          fehler={errors['bestaetigt']?.message}
          anbindung={form.register('bestaetigt')}
        />
      </Formular>
    </Karte>
  );
}

function toWerte(art: Registerart, eintrag: Eintrag | null): Werte {
  return {
    titel: eintrag?.titel ?? '',
    tag: eintrag?.tag ?? '',
    ...Object.fromEntries(listRegisterfelder(art).map(({ code }) => [code, eintrag?.felder[code] ?? ''])),
    gestrichen: eintrag?.gestrichen ?? false,
    bestaetigt: false,
  };
}
