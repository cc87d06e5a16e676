import type { ReactNode } from 'react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { directionOf, SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { KONTAKTWEGARTEN, NAMENSARTEN, SCHRIFTNIVEAUS, SPRACHNIVEAUS } from '../wertelisten/angaben.ts';
import { type Identitaetswerte, LEERER_KONTAKTWEG } from './identitaet-werte.ts';
import { t } from './texte.ts';

type Props = { form: UseFormReturn<Identitaetswerte> };

const HOECHSTENS = 10;
const wahlen = (liste: readonly { code: string; text: string }[]) =>
  liste.map(({ code, text }) => ({ wert: code, text }));

function Eintraege({
  dazu,
  voll,
  onDazu,
  children,
}: {
  dazu: string;
  voll: boolean;
  onDazu: () => void;
  children: ReactNode;
}) {
  return (
    <div className="kim-stapel">
      {children}
      {voll ? null : (
        <Button art="tertiaer" onClick={onDazu}>
          {dazu}
        </Button>
      )}
    </div>
  );
}

function Entfernen({ onClick }: { onClick: () => void }) {
  return (
    <Button art="tertiaer" onClick={onClick}>
      {t('feld.entfernen')}
    </Button>
  );
}

/** Spellings, earlier names, the name in its own script: written from its own side. */
export function WeitereNamen({ form }: Props) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'weitereNamen' });
  const fehler = form.formState.errors.weitereNamen;
  return (
    <Eintraege
      dazu={t('feld.weitere.dazu')}
      voll={fields.length >= HOECHSTENS}
      onDazu={() => append({ art: 'ORIGINALSCHRIFT', text: '', sprache: '' })}
    >
      {fields.map(({ id }, i) => {
        const sprache = form.watch(`weitereNamen.${i}.sprache`);
        const schrift = sprache === '' ? { dir: 'auto' } : { lang: sprache, dir: directionOf(sprache) };
        return (
          <Gruppe key={id} label={t('feld.weitere', { nummer: i + 1 })}>
            <Auswahl
              label={t('feld.weitere.art')}
              optionen={wahlen(NAMENSARTEN)}
              leer={null}
              {...form.register(`weitereNamen.${i}.art`)}
            />
            <Texteingabe
              id={`weitereNamen.${i}.text`}
              label={t('feld.weitere.text')}
              fehler={fehler?.[i]?.text?.message}
              autoComplete="off"
              spellCheck={false}
              {...schrift}
              {...form.register(`weitereNamen.${i}.text`)}
            />
            <Auswahl
              label={t('feld.weitere.sprache')}
              freiwillig
              optionen={wahlen(SPRACHEN)}
              {...form.register(`weitereNamen.${i}.sprache`)}
            />
            <Entfernen onClick={() => remove(i)} />
          </Gruppe>
        );
      })}
    </Eintraege>
  );
}

export function Sprachen({ form }: Props) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'sprachen' });
  const fehler = form.formState.errors.sprachen;
  return (
    <Eintraege
      dazu={t('feld.sprache.dazu')}
      voll={fields.length >= HOECHSTENS}
      onDazu={() => append({ sprache: '', niveau: '', schriftlich: '' })}
    >
      {fields.map(({ id }, i) => (
        <Gruppe key={id} label={t('feld.sprache', { nummer: i + 1 })}>
          <Auswahl
            id={`sprachen.${i}.sprache`}
            label={t('feld.sprache.wahl')}
            optionen={wahlen(SPRACHEN)}
            fehler={fehler?.[i]?.sprache?.message}
            {...form.register(`sprachen.${i}.sprache`)}
          />
          <Auswahl
            label={t('feld.sprache.niveau')}
            freiwillig
            optionen={wahlen(SPRACHNIVEAUS)}
            {...form.register(`sprachen.${i}.niveau`)}
          />
          <Auswahl
            label={t('feld.sprache.schriftlich')}
            freiwillig
            optionen={wahlen(SCHRIFTNIVEAUS)}
            {...form.register(`sprachen.${i}.schriftlich`)}
          />
          <Entfernen onClick={() => remove(i)} />
        </Gruppe>
      ))}
    </Eintraege>
  );
}

export function Kontaktwege({ form }: Props) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'kontaktwege' });
  const fehler = form.formState.errors.kontaktwege;
  return (
    <Eintraege
      dazu={t('feld.kontakt.dazu')}
      voll={fields.length >= HOECHSTENS}
      onDazu={() => append(LEERER_KONTAKTWEG)}
    >
      {fields.map(({ id }, i) => (
        <Gruppe key={id} label={t('feld.kontakt', { nummer: i + 1 })}>
          <Auswahl
            label={t('feld.kontakt.art')}
            optionen={wahlen(KONTAKTWEGARTEN)}
            leer={null}
            {...form.register(`kontaktwege.${i}.art`)}
          />
          <Texteingabe
            id={`kontaktwege.${i}.wert`}
            label={t('feld.kontakt.wert')}
            fehler={fehler?.[i]?.wert?.message}
            autoComplete="off"
            {...form.register(`kontaktwege.${i}.wert`)}
          />
          <Kontrollkaestchen
            text={t('feld.kontakt.sicher')}
            anbindung={form.register(`kontaktwege.${i}.sicher`)}
          />
          <Kontrollkaestchen
            text={t('feld.kontakt.nachricht')}
            erklaerung={t('feld.kontakt.nachricht.text')}
            anbindung={form.register(`kontaktwege.${i}.nachrichtErlaubt`)}
          />
          <Kontrollkaestchen
            text={t('feld.kontakt.absender')}
            erklaerung={t('feld.kontakt.absender.text')}
            anbindung={form.register(`kontaktwege.${i}.absenderErlaubt`)}
          />
          <Kontrollkaestchen
            id={`kontaktwege.${i}.gesperrt`}
            text={t('feld.kontakt.gesperrt')}
            erklaerung={t('feld.kontakt.gesperrt.text')}
            fehler={fehler?.[i]?.gesperrt?.message}
            anbindung={form.register(`kontaktwege.${i}.gesperrt`)}
          />
          <Texteingabe
            id={`kontaktwege.${i}.mitleser`}
            label={t('feld.kontakt.mitleser')}
            freiwillig
            autoComplete="off"
            fehler={fehler?.[i]?.mitleser?.message}
            {...form.register(`kontaktwege.${i}.mitleser`)}
          />
          <Texteingabe
            id={`kontaktwege.${i}.zeiten`}
            label={t('feld.kontakt.zeiten')}
            freiwillig
            autoComplete="off"
            fehler={fehler?.[i]?.zeiten?.message}
            {...form.register(`kontaktwege.${i}.zeiten`)}
          />
          <Texteingabe
            label={t('feld.kontakt.hinweis')}
            freiwillig
            autoComplete="off"
            {...form.register(`kontaktwege.${i}.hinweis`)}
          />
          <Entfernen onClick={() => remove(i)} />
        </Gruppe>
      ))}
    </Eintraege>
  );
}
