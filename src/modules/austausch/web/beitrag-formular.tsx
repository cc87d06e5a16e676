import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useFormkonflikt } from '#src/modules/fall/web/use-fassung.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { ANLASS_HOECHSTENS } from '../austausch.contract.ts';
import {
  type Beitragsart,
  type Feld,
  type Felder,
  listFelder,
  listTexte,
  TITEL_HOECHSTENS,
  toFelder,
} from '../felder.model.ts';
import { toAnfangszustand } from '../schritte.model.ts';
import { AUSTAUSCHTHEMEN } from '../wertelisten/austausch.ts';
import { Feldeingabe, formatFeldwert, toFeldschemata, toText, type Werte } from './feld-eingabe.tsx';
import { t } from './texte.ts';
import { bestaetigt, type Erklaerung, findStellen, pflichttext } from './werte.ts';

export type Beitragswerte = { thema: string; titel: string; felder: Felder; anlass: string };
type Props = {
  art: Beitragsart;
  anfang: { thema: string; titel: string; felder: Felder };
  /** The contribution that is changed, or `neu`. */
  bezug: string;
  /** What holds already is changed with a reason. */
  mitAnlass: boolean;
  /** Others read it at once: all has to be there. */
  vollstaendig: boolean;
  laeuft: boolean;
  problem: Problem | null;
  fassung?: { version: number; konflikt: unknown; verwerfeProblem: () => void };
  onSenden: (werte: Beitragswerte, erklaerungen: Erklaerung[], version: number) => Promise<Problem | null>;
  onAbbrechen?: () => void;
};
/** A new one competes with nothing. */
const NEU = { version: 0, konflikt: undefined, verwerfeProblem: () => undefined };

/** The fields of one kind, looked at before they are sent and on the server again. */
export function BeitragFormular(props: Props) {
  const { art, anfang, bezug, mitAnlass, vollstaendig, laeuft, problem, fassung = NEU, onSenden } = props;
  const felder = listFelder(art);
  const schema = toSchema(felder, { mitAnlass, vollstaendig });
  const leer = toWerte(felder, { thema: '', titel: '', felder: {} });
  const form = useForm<Werte>({ resolver: zodResolver(schema), defaultValues: toWerte(felder, anfang) });
  const bereich = `austausch.${mitAnlass || bezug !== 'neu' ? 'fassung' : art.toLowerCase()}`;
  const tuer = useTuer();
  const entwurf = useEntwurf(
    form,
    bereich,
    bezug,
    fassung.version === 0 ? { tuer } : { tuer, fassung: fassung.version },
  );
  const labels = [
    { name: 'thema', label: t('beitrag.thema') },
    { name: 'titel', label: t('form.titel') },
    ...felder.map(({ code, label }) => ({ name: code, label })),
  ];
  const { version, konflikt } = useFormkonflikt({
    ...fassung,
    form,
    schema,
    entwurf,
    leer,
    felder: labels,
    formatiere: (name, wert) => formatFeld(felder, name, toText(wert)),
  });
  const pruefung = useTextpruefung(findStellen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t(mitAnlass ? 'beitrag.aendern' : `anlegen.${art}`)}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      knopf={t(
        mitAnlass ? 'form.fassung' : toAnfangszustand(art) === 'ENTWURF' ? 'form.entwurf' : 'form.offen',
      )}
      vorKnopf={
        <Textbefunde
          pruefung={pruefung}
          felder={Object.fromEntries(labels.map(({ name, label }) => [name, label]))}
        />
      }
      {...(props.onAbbrechen === undefined ? {} : { onAbbrechen: props.onAbbrechen })}
      onSenden={async (roh) => {
        const werte = toBeitrag(art, roh);
        const texte = listTexte(art, werte.titel, werte.felder);
        const erklaerungen = await pruefung.check(mitAnlass ? { ...texte, anlass: werte.anlass } : texte);
        if (erklaerungen === null) return;
        const abgelehnt = await onSenden(werte, erklaerungen, version);
        if (abgelehnt === null) await entwurf.loesche();
        else setProblemFehler(form, abgelehnt);
      }}
    >
      <Auswahl
        id="thema"
        label={t('beitrag.thema')}
        optionen={toWahlen(AUSTAUSCHTHEMEN)}
        fehler={errors['thema']?.message}
        {...form.register('thema')}
      />
      <Texteingabe
        id="titel"
        label={t('form.titel')}
        hinweis={t('form.titel.hinweis')}
        autoComplete="off"
        fehler={errors['titel']?.message}
        {...form.register('titel')}
      />
      {felder.map((feld) => (
        <Feldeingabe
          key={feld.code}
          feld={feld}
          form={form}
          anfang={anfang.felder[feld.code] ?? ''}
          spaeter={!vollstaendig && feld.pflicht}
        />
      ))}
      {mitAnlass ? (
        <Mehrzeilig
          id="anlass"
          label={t('form.anlass')}
          rows={3}
          hoechstens={ANLASS_HOECHSTENS}
          fehler={errors['anlass']?.message}
          {...form.register('anlass')}
        />
      ) : null}
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('form.bestaetigt')}
        fehler={errors['bestaetigt']?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}

function toSchema(
  felder: readonly Feld[],
  { mitAnlass, vollstaendig }: { mitAnlass: boolean; vollstaendig: boolean },
): z.ZodType<Werte, Werte> {
  return z.object({
    thema: z.string().min(1, t('form.waehlen')),
    titel: pflichttext(TITEL_HOECHSTENS),
    anlass: mitAnlass ? pflichttext(ANLASS_HOECHSTENS) : z.string(),
    ...toFeldschemata(felder, vollstaendig),
    bestaetigt,
  });
}

function toWerte(felder: readonly Feld[], anfang: Props['anfang']): Werte {
  return {
    thema: anfang.thema,
    titel: anfang.titel,
    anlass: '',
    ...Object.fromEntries(felder.map(({ code }) => [code, anfang.felder[code] ?? ''])),
    bestaetigt: false,
  };
}

function toBeitrag(art: Beitragsart, werte: Werte): Beitragswerte {
  const texte = Object.fromEntries(Object.entries(werte).map(([code, wert]) => [code, toText(wert)]));
  const { thema = '', titel = '', anlass = '' } = texte;
  return { thema, titel, anlass, felder: toFelder(art, texte) };
}

function formatFeld(felder: readonly Feld[], name: string, wert: string): string {
  return name === 'thema' ? textOf(AUSTAUSCHTHEMEN, wert) : formatFeldwert(felder, name, wert);
}
