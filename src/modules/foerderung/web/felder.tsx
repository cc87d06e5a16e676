import { createContext, type ReactNode, useContext } from 'react';
import { Auswahl, type Wahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Feldfehlertext } from '#src/web/ui/feld.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import type { Antragsinhalt } from '../antragsinhalt.model.ts';
import { type Feldbefund, findBegruendung } from '../check-inhalt.model.ts';
import { replaceBegruendung, textOfFehler, toFeldId } from './befunde.ts';
import { Befundtext } from './pruefliste.tsx';
import { t } from './texte.ts';

/** What every field of the Antrag needs: the whole Antrag, its findings, where its parts came from. */
export type Antragskontext = {
  inhalt: Antragsinhalt;
  befunde: readonly Feldbefund[];
  vorbelegung: readonly { feld: string; text: string }[];
  change: (teil: Partial<Antragsinhalt>) => void;
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

/** A list of rows with what is wrong with it as a whole, where it came from, and a button for one more. */
export function Zeilengruppe({
  feld,
  titel,
  art,
  hinweis,
  zeilen,
  onDazu,
}: {
  feld: string;
  titel: string;
  art: string;
  hinweis?: ReactNode;
  zeilen: readonly ReactNode[];
  onDazu: () => void;
}) {
  const { befunde } = useAntragskontext();
  return (
    <Gruppe id={toFeldId(feld)} label={titel} hinweis={hinweis} fehler={textOfFehler(befunde, feld)}>
      <Herkunft feld={feld} />
      {zeilen}
      <Hinweise feld={feld} />
      <Button art="sekundaer" onClick={onDazu}>
        {t('antrag.dazu', { art })}
      </Button>
    </Gruppe>
  );
}

/** One row: its fields in a group with a name of its own, and a way to strike it out. */
export function Zeile({ name, children, onWeg }: { name: string; children: ReactNode; onWeg: () => void }) {
  return (
    <fieldset className="foerderung-zeile">
      <legend>{name}</legend>
      <div className="foerderung-zeile__felder">{children}</div>
      <Button art="tertiaer" onClick={onWeg} aria-label={t('antrag.weg.name', { name })}>
        {t('antrag.weg')}
      </Button>
    </fieldset>
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
function Hinweise({ feld }: { feld: string }) {
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
