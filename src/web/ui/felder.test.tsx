import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { describe, expect, test, vi } from 'vitest';
import { renderSeite } from '../test/render.tsx';
import { Auswahl } from './auswahl.tsx';
import { Datumseingabe } from './datumseingabe.tsx';
import { Kontrollkaestchen } from './kontrollkaestchen.tsx';
import { Mehrfachauswahl } from './mehrfachauswahl.tsx';
import { Mehrzeilig } from './mehrzeilig.tsx';
import { Optionen } from './optionen.tsx';
import { Suchfeld } from './suchfeld.tsx';
import { Texteingabe } from './texteingabe.tsx';

const FARBEN = [
  { wert: 'A', text: 'Arabisch' },
  { wert: 'B', text: 'Bulgarisch' },
] as const;

describe('Texteingabe', () => {
  test('label, hint and error belong to the field; voluntary is said in words', async () => {
    await renderSeite(
      <Texteingabe label="Ort" hinweis="Ohne Straße" fehler="Geben Sie den Ort ein." freiwillig />,
    );
    const feld = screen.getByRole('textbox', { name: 'Ort – freiwillig' });
    expect(feld).toBeInvalid();
    expect(feld).toHaveAccessibleDescription('Ohne Straße Fehler: Geben Sie den Ort ein.');
  });
});

describe('Mehrzeilig', () => {
  test('shows the remaining characters, also below zero, and cuts nothing off', async () => {
    await renderSeite(<Mehrzeilig label="Notiz" hoechstens={5} />);
    await userEvent.type(screen.getByRole('textbox'), 'abcd');
    expect(screen.getByText('Noch 1 Zeichen')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox'), 'efg');
    expect(screen.getByText('2 Zeichen zu viel')).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('abcdefg');
  });
});

describe('Auswahl', () => {
  test('starts without a choice', async () => {
    await renderSeite(<Auswahl label="Sprache" optionen={FARBEN} defaultValue="" />);
    const feld = screen.getByRole('combobox', { name: 'Sprache' });
    expect(screen.getByRole('option', { name: 'Bitte wählen', selected: true })).toBeVisible();
    await userEvent.selectOptions(feld, 'Bulgarisch');
    expect(feld).toHaveValue('B');
  });
});

function Formular({ nachher }: { nachher: (werte: unknown) => void }) {
  const { register, handleSubmit } = useForm({
    defaultValues: { art: '', sprachen: [] as string[], ja: false },
  });
  return (
    <form onSubmit={(ereignis) => void handleSubmit(nachher)(ereignis)}>
      <Optionen
        label="Art"
        optionen={FARBEN}
        anbindung={register('art')}
        hinweis="Eine"
        fehler="Wählen Sie."
      />
      <Mehrfachauswahl label="Sprachen" optionen={FARBEN} anbindung={register('sprachen')} />
      <Kontrollkaestchen text="Information gegeben" anbindung={register('ja')} />
      <button type="submit">Weiter</button>
    </form>
  );
}

describe('Optionen, Mehrfachauswahl, Kontrollkaestchen', () => {
  test('groups have names, nothing is chosen beforehand, the form gets the codes', async () => {
    const nachher = vi.fn();
    await renderSeite(<Formular nachher={(werte) => nachher(werte)} />);
    expect(screen.getByRole('group', { name: 'Art' })).toHaveAccessibleDescription(
      'Eine Fehler: Wählen Sie.',
    );
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'Arabisch' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Bulgarisch' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Information gegeben' }));
    await userEvent.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(nachher).toHaveBeenCalledWith({ art: 'A', sprachen: ['B'], ja: true });
  });
});

function Datum({ anfang, melde }: { anfang: string; melde: (wert: string) => void }) {
  const [wert, setWert] = useState(anfang);
  return (
    <>
      <Datumseingabe
        label="Beginn"
        wert={wert}
        onWert={(neu) => {
          setWert(neu);
          melde(neu);
        }}
      />
      <button type="button" onClick={() => setWert('2026-12-24')}>
        von außen
      </button>
    </>
  );
}

describe('Datumseingabe', () => {
  test.each([
    ['1.2.2026', '2026-02-01', '01.02.2026'],
    ['31.10.2026', '2026-10-31', '31.10.2026'],
    ['2026-10-31', '2026-10-31', '31.10.2026'],
    ['31.02.2026', '31.02.2026', '31.02.2026'],
    ['gestern', 'gestern', 'gestern'],
  ])('%s is reported as %s and shown as %s', async (text, gemeldet, anzeige) => {
    const melde = vi.fn();
    await renderSeite(<Datum anfang="" melde={melde} />, { ohneAxe: true });
    const feld = screen.getByRole('textbox', { name: 'Beginn' });
    await userEvent.type(feld, text);
    expect(feld).toHaveValue(text);
    expect(melde).toHaveBeenLastCalledWith(gemeldet);
    await userEvent.tab();
    expect(feld).toHaveValue(anzeige);
  });

  test('shows a value from outside the German way and can be emptied', async () => {
    const melde = vi.fn();
    await renderSeite(<Datum anfang="2026-10-19" melde={melde} />);
    const feld = screen.getByRole('textbox', { name: 'Beginn' });
    expect(feld).toHaveValue('19.10.2026');
    await userEvent.click(screen.getByRole('button', { name: 'von außen' }));
    expect(feld).toHaveValue('24.12.2026');
    await userEvent.clear(feld);
    expect(melde).toHaveBeenLastCalledWith('');
  });
});

describe('Suchfeld', () => {
  test('searches on demand only, never while typing, and announces the hits', async () => {
    const onSuche = vi.fn();
    await renderSeite(<Suchfeld label="Fall suchen" wert="Kita" onSuche={onSuche} treffer={3} />);
    expect(screen.getByRole('status')).toHaveTextContent('3 Treffer');
    const feld = screen.getByRole('searchbox', { name: 'Fall suchen' });
    await userEvent.clear(feld);
    await userEvent.type(feld, ' Schule ');
    expect(onSuche).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onSuche).toHaveBeenCalledExactlyOnceWith('Schule');
  });
});
