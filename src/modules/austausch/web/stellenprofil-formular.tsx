import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { useFormkonflikt } from '#src/modules/fall/web/use-fassung.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ANLASS_HOECHSTENS } from '../austausch.contract.ts';
import { createStellenprofilRoute, type getStellenprofilRoute } from '../stellenprofil.contract.ts';
import { ABSCHNITT_HOECHSTENS, ABSCHNITTE } from '../stellenprofil.model.ts';
import { t } from './stellenprofil-texte.ts';
import { bestaetigt, findStellen, freitext, pflichttext } from './werte.ts';

const Werte = z.object({
  aufgaben: pflichttext(ABSCHNITT_HOECHSTENS),
  abgrenzung: freitext(ABSCHNITT_HOECHSTENS),
  qualifikation: freitext(ABSCHNITT_HOECHSTENS),
  erwuenscht: freitext(ABSCHNITT_HOECHSTENS),
  anlass: pflichttext(ANLASS_HOECHSTENS),
  bestaetigt,
});
const LEER = {
  aufgaben: '',
  abgrenzung: '',
  qualifikation: '',
  erwuenscht: '',
  anlass: '',
  bestaetigt: false,
};
const FELDER = ABSCHNITTE.map(({ code: name, label }) => ({ name, label }));
type Props = { profil: Ausgabe<typeof getStellenprofilRoute>; schliesse: () => void };

/** The next version of the own Standort, begun from what holds now. */
export function StellenprofilFormular({ profil: { profil, vorlage, fassungen }, schliesse }: Props) {
  const [eigene] = fassungen;
  const anfang = { ...(eigene?.abschnitte ?? vorlage.abschnitte), anlass: '', bestaetigt: false };
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: anfang });
  const bereich = `stellenprofil.${profil.toLowerCase().replaceAll('_', '-')}`;
  const fassung = eigene?.version ?? 0;
  const entwurf = useEntwurf(form, bereich, 'neu', { tuer: useTuer(), fassung });
  const { sende, laeuft, problem, konflikt, verwerfeProblem } = useSchreiben(createStellenprofilRoute);
  const gezeigt = useFormkonflikt({
    version: fassung,
    konflikt,
    verwerfeProblem,
    form,
    schema: Werte,
    entwurf,
    leer: LEER,
    felder: FELDER,
    formatiere: (_name, wert) => (typeof wert === 'string' ? wert : ''),
  });
  const pruefung = useTextpruefung(findStellen);
  const { errors } = form.formState;
  const titel = t(eigene === undefined ? 'anpassen' : 'aendern');
  return (
    <Karte titel={titel} hervorgehoben>
      <Formular
        titel={titel}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        konflikt={gezeigt.konflikt}
        knopf={t('knopf')}
        onAbbrechen={schliesse}
        vorKnopf={
          <Textbefunde
            pruefung={pruefung}
            felder={Object.fromEntries(FELDER.map(({ name, label }) => [name, label]))}
          />
        }
        onSenden={async ({ bestaetigt: _bestaetigt, ...texte }) => {
          const erklaerungen = await pruefung.check(texte);
          if (erklaerungen === null) return;
          const antwort = await sende({
            params: { profil },
            body: { ...texte, version: gezeigt.version, erklaerungen, bestaetigt: true },
          });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          schliesse();
          setMeldung(t('gespeichert'));
        }}
      >
        {ABSCHNITTE.map(({ code, label }) => (
          <Mehrzeilig
            key={code}
            id={code}
            label={label}
            hinweis={t('form.hinweis')}
            freiwillig={code !== 'aufgaben'}
            rows={6}
            defaultValue={anfang[code]}
            hoechstens={ABSCHNITT_HOECHSTENS}
            fehler={errors[code]?.message}
            {...form.register(code)}
          />
        ))}
        <Mehrzeilig
          id="anlass"
          label={t('anlass')}
          rows={2}
          hoechstens={ANLASS_HOECHSTENS}
          fehler={errors.anlass?.message}
          {...form.register('anlass')}
        />
        <Kontrollkaestchen
          id="bestaetigt"
          text={t('bestaetigt')}
          fehler={errors.bestaetigt?.message}
          anbindung={form.register('bestaetigt')}
        />
      </Formular>
    </Karte>
  );
}
