import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Auswahl, type Wahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import type { listKennzahlenRoute } from '../tabelle.contract.ts';
import { ANFRAGEEBENE_NAMEN, ANFRAGEEBENEN } from '../tabellenfrage.model.ts';
import { type Bauwerte, ORTSACHSEN } from './bauwerte.ts';
import { t } from './texte.ts';

type Kennzahl = Ausgabe<typeof listKennzahlenRoute>['kennzahlen'][number];

/** Which Kennzahl, by what, and for which time. */
export function Kennzahlfelder({
  form,
  kennzahlen,
}: {
  form: UseFormReturn<Bauwerte>;
  kennzahlen: readonly Kennzahl[];
}) {
  const code = useWatch({ control: form.control, name: 'kennzahl' });
  const gewaehlt = kennzahlen.find((eine) => eine.code === code);
  const { errors } = form.formState;
  const achsen = listAchsen(gewaehlt, kennzahlen);
  return (
    <>
      <Auswahl
        id="kennzahl"
        label={t('bau.kennzahl')}
        optionen={kennzahlen.map((eine) => ({
          wert: eine.code,
          text: `${eine.gruppe}: ${eine.name} (${eine.code})`,
        }))}
        fehler={errors.kennzahl?.message}
        {...form.register('kennzahl')}
      />
      {gewaehlt === undefined ? null : (
        <p className="kim-klein">
          {gewaehlt.definition}{' '}
          {gewaehlt.fehlt === null
            ? t('bau.kennzahl.seit', { tag: formatTag(gewaehlt.seit) })
            : t('bau.kennzahl.fehlt')}
        </p>
      )}
      {(['zeile', 'spalte'] as const).map((feld) => (
        <Auswahl
          key={feld}
          id={feld}
          label={t(`bau.${feld}`)}
          leer={t('bau.achse.keine')}
          optionen={achsen}
          fehler={errors[feld]?.message}
          {...form.register(feld)}
        />
      ))}
      {gewaehlt?.tag === true ? (
        <FormDatum id="stichtag" label={t('bau.stichtag')} control={form.control} name="stichtag" />
      ) : (
        <Texteingabe
          id="jahr"
          label={t('bau.jahr')}
          breite="kurz"
          inputMode="numeric"
          autoComplete="off"
          fehler={errors.jahr?.message}
          {...form.register('jahr')}
        />
      )}
    </>
  );
}

/** Also what this Kennzahl is not counted by: that it is not is an answer. */
function listAchsen(kennzahl: Kennzahl | undefined, alle: readonly Kennzahl[]): Wahl[] {
  const orte = ANFRAGEEBENEN.filter((ebene) => ebene !== 'LAND');
  const eigene = kennzahl?.dimensionen ?? [];
  const fremde = new Map(
    alle.flatMap(({ dimensionen }) => dimensionen.map(({ code, text }) => [code, text])),
  );
  for (const { code } of eigene) fremde.delete(code);
  return [
    ...ORTSACHSEN.map((wert, stelle) => ({ wert, text: ANFRAGEEBENE_NAMEN[orte[stelle] ?? 'LAND'] })),
    ...(kennzahl?.tag === true ? [] : [{ wert: 'ZEIT', text: t('bau.achse.zeit') }]),
    ...eigene.map(({ code, text }) => ({ wert: code, text })),
    ...[...fremde].map(([wert, text]) => ({ wert, text: t('bau.achse.fremd', { text }) })),
  ];
}
