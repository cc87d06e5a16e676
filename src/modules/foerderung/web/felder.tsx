import { createContext, type ReactNode, useContext } from 'react';
import { Auswahl, type Wahl } from '#src/web/ui/auswahl.tsx';
import { Feldfehlertext } from '#src/web/ui/feld.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import type { Antragsinhalt } from '../antragsinhalt.model.ts';
import { type Feldbefund, findBegruendung } from '../check-inhalt.model.ts';
import { replaceBegruendung, textOfFehler, toFeldId } from './befunde.ts';
import { Befundtext } from './pruefliste.tsx';
import { t } from './texte.ts';
import type { OffeneZeilen } from './use-offene-zeilen.ts';

/** What every field of the Antrag needs: the whole Antrag, its findings, where its parts came from. */
export type Antragskontext = {
  foerderfallId: string;
  inhalt: Antragsinhalt;
  befunde: readonly Feldbefund[];
  vorbelegung: readonly { feld: string; text: string }[];
  change: (teil: Partial<Antragsinhalt>) => void;
  offen: OffeneZeilen;
};
const Kontext = createContext<Antragskontext | null>(null);
export const AntragProvider = Kontext.Provider;

export function useAntragskontext(): Antragskontext {
  const wert = useContext(Kontext);
  if (wert === null) throw new Error('A field of the Antrag outside of it');
  return wert;
}

type Feldangabe = { feld: string; label: string; hinweis?: ReactNode; freiwillig?: boolean };

export function Zeilenfeld({
  feld,
  wert,
  onWert,
  ...rest
}: Feldangabe & {
  wert: string;
  onWert: (wert: string) => void;
  breite?: 'kurz' | 'mittel';
  inputMode?: 'decimal' | 'text';
}) {
  const { befunde } = useAntragskontext();
  return (
    <div>
      <Texteingabe
        {...rest}
        id={toFeldId(feld)}
        autoComplete="off"
        value={wert}
        fehler={textOfFehler(befunde, feld)}
        onChange={({ target }) => onWert(target.value)}
      />
      <Hinweise feld={feld} />
    </div>
  );
}

export function Textfeld({
  feld,
  wert,
  onWert,
  ...rest
}: Feldangabe & { wert: string; onWert: (wert: string) => void; rows?: number }) {
  const { befunde } = useAntragskontext();
  return (
    <div>
      <Mehrzeilig
        rows={3}
        {...rest}
        id={toFeldId(feld)}
        value={wert}
        hoechstens={3_000}
        fehler={textOfFehler(befunde, feld)}
        onChange={({ target }) => onWert(target.value)}
      />
      <Hinweise feld={feld} />
    </div>
  );
}

export function Wahlfeld({
  feld,
  wert,
  onWert,
  ...rest
}: Feldangabe & { wert: string; optionen: readonly Wahl[]; onWert: (wert: string) => void }) {
  const { befunde } = useAntragskontext();
  return (
    <div>
      <Auswahl
        {...rest}
        id={toFeldId(feld)}
        leer={null}
        value={wert}
        fehler={textOfFehler(befunde, feld)}
        onChange={({ target }) => onWert(target.value)}
      />
      <Hinweise feld={feld} />
    </div>
  );
}

export function Jafeld({
  feld,
  text,
  wert,
  onWert,
}: {
  feld: string;
  text: string;
  wert: boolean;
  onWert: (wert: boolean) => void;
}) {
  const { befunde } = useAntragskontext();
  const fehler = textOfFehler(befunde, feld);
  const id = toFeldId(feld);
  return (
    <div>
      <Wahlknopf
        type="checkbox"
        id={id}
        text={text}
        checked={wert}
        aria-invalid={fehler === undefined ? undefined : true}
        aria-describedby={fehler === undefined ? undefined : `${id}-fehler`}
        onChange={({ target }) => onWert(target.checked)}
      />
      <Feldfehlertext id={`${id}-fehler`} fehler={fehler} />
      <Hinweise feld={feld} />
    </div>
  );
}

/** What a part was filled in from. */
export function Herkunft({ feld }: { feld: string }) {
  const { vorbelegung } = useAntragskontext();
  return vorbelegung
    .filter((eine) => eine.feld === feld)
    .map(({ text }) => (
      <p key={text} className="kim-klein">
        {t('pruefung.woher', { text })}
      </p>
    ));
}

/** Warnings of a field, each with the place for its reason. */
export function Hinweise({ feld }: { feld: string }) {
  const { befunde } = useAntragskontext();
  return befunde
    .filter((befund) => befund.feld === feld && befund.art === 'WARNUNG')
    .map((befund) => <Hinweisfeld key={befund.code} befund={befund} />);
}

function Hinweisfeld({ befund }: { befund: Feldbefund }) {
  const { inhalt, change } = useAntragskontext();
  const grund = inhalt.begruendungen.find(({ code, feld }) => code === befund.code && feld === befund.feld);
  const fehlt = findBegruendung(inhalt, befund) === '';
  return (
    <div className="foerderung-hinweis">
      <Befundtext befund={befund} />
      <Mehrzeilig
        id={toFeldId(`${befund.feld}.${befund.code}`)}
        label={t('pruefung.grund', { code: befund.code })}
        rows={2}
        value={grund?.text ?? ''}
        hoechstens={3_000}
        fehler={fehlt ? t('pruefung.ohne') : undefined}
        onChange={({ target }) => change({ begruendungen: replaceBegruendung(inhalt, befund, target.value) })}
      />
    </div>
  );
}
