import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { describe, expect, test, vi } from 'vitest';
import { createProblem } from '../api/problem.ts';
import { renderSeite } from '../test/render.tsx';
import { Fehlerzusammenfassung } from './fehlerzusammenfassung.tsx';
import { listFormfehler, setProblemFehler, toFeldpfad } from './form-fehler.ts';
import { Gruppe } from './gruppe.tsx';
import { Konflikt } from './konflikt.tsx';
import { Texteingabe } from './texteingabe.tsx';

function Formular() {
  const form = useForm({ defaultValues: { ort: '', ziele: [{ text: '' }] } });
  const { errors, submitCount } = form.formState;
  return (
    <form onSubmit={(ereignis) => void form.handleSubmit(() => undefined)(ereignis)}>
      <Fehlerzusammenfassung fehler={listFormfehler(errors)} versuch={submitCount} />
      <Texteingabe
        id="ort"
        label="Ort"
        fehler={errors.ort?.message}
        {...form.register('ort', { required: 'Geben Sie den Ort ein.' })}
      />
      <Texteingabe
        id="ziele.0.text"
        label="Ziel"
        fehler={errors.ziele?.[0]?.text?.message}
        {...form.register('ziele.0.text')}
      />
      <button type="submit">Weiter</button>
      <button
        type="button"
        onClick={() =>
          setProblemFehler(form, {
            ...createProblem('EINGABE_UNGUELTIG', 422, 'Bitte prüfen Sie Ihre Angaben.'),
            errors: [
              { pointer: '/ziele/0/text', code: 'X', detail: 'Das Ziel fehlt.' },
              { pointer: '/stelle', code: 'X', detail: 'Die Stelle ist besetzt.' },
            ],
          })
        }
      >
        Server
      </button>
    </form>
  );
}

describe('Fehlerzusammenfassung', () => {
  test('takes the focus after an attempt; its links lead to the fields', async () => {
    await renderSeite(<Formular />);
    await userEvent.click(screen.getByRole('button', { name: 'Weiter' }));
    const kasten = await screen.findByRole('region', { name: 'Bitte prüfen Sie eine Angabe' });
    await waitFor(() => expect([kasten, screen.getByLabelText('Ort')]).toContain(document.activeElement));
    await userEvent.click(screen.getByRole('link', { name: 'Geben Sie den Ort ein.' }));
    expect(screen.getByLabelText('Ort')).toHaveFocus();
  });

  test('does not take the focus from somebody who types: a mistake made after the attempt waits for the next one', async () => {
    await renderSeite(<Formular />);
    await userEvent.click(screen.getByRole('button', { name: 'Weiter' }));
    await screen.findByRole('region', { name: 'Bitte prüfen Sie eine Angabe' });
    const ort = screen.getByLabelText('Ort');
    await userEvent.type(ort, 'A');
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
    await userEvent.clear(ort);
    await screen.findByRole('region', { name: 'Bitte prüfen Sie eine Angabe' });
    await userEvent.type(ort, 'Altenbrück');
    expect(ort).toHaveProperty('value', 'Altenbrück');
    expect(ort).toHaveFocus();
  });

  test('two on one page are named each by its own heading', async () => {
    await renderSeite(
      <>
        <Fehlerzusammenfassung fehler={[{ text: 'Der Ort fehlt.' }]} versuch={0} />
        <Fehlerzusammenfassung
          fehler={[{ text: 'Das Ziel fehlt.' }, { text: 'Der Tag fehlt.' }]}
          versuch={0}
        />
      </>,
    );
    const erste = screen.getByRole('region', { name: 'Bitte prüfen Sie eine Angabe' });
    expect(within(erste).getByText('Der Ort fehlt.')).toBeVisible();
    const zweite = screen.getByRole('region', { name: /Bitte prüfen Sie 2 Angaben/ });
    expect(within(zweite).getByText('Das Ziel fehlt.')).toBeVisible();
  });

  test("the server's violations stand at their fields; what has none is not lost", async () => {
    await renderSeite(<Formular />);
    await userEvent.click(screen.getByRole('button', { name: 'Server' }));
    expect(await screen.findByRole('region', { name: 'Bitte prüfen Sie 2 Angaben' })).toBeVisible();
    expect(screen.getByLabelText('Ziel')).toHaveAccessibleDescription('Fehler: Das Ziel fehlt.');
    expect(screen.getByText('Die Stelle ist besetzt.')).toBeVisible();
  });

  test('a link names its field, so that two equal texts can be told apart', async () => {
    await renderSeite(
      <>
        <Fehlerzusammenfassung
          versuch={0}
          fehler={[
            { feldId: 'ende.grund', text: 'Bitte wählen Sie.' },
            { feldId: 'art', text: 'Bitte wählen Sie.' },
            { feldId: 'ort', text: 'Geben Sie den Ort ein.' },
          ]}
        />
        <Texteingabe id="ende.grund" label="Grund" freiwillig />
        <Gruppe id="art" label="Wie kam es dazu?">
          <input aria-label="Brief" />
        </Gruppe>
        <Texteingabe id="ort" label="Ort" />
      </>,
    );
    const links = (await screen.findAllByRole('link')).map(({ textContent }) => textContent);
    expect(links).toEqual([
      'Grund: Bitte wählen Sie.',
      'Wie kam es dazu? Bitte wählen Sie.',
      'Geben Sie den Ort ein.',
    ]);
  });

  test.each([
    ['/ort', 'ort'],
    ['/body/ziele/0/text', 'ziele.0.text'],
    ['#/a~1b/c~0d', 'a/b.c~d'],
    ['', ''],
  ])('pointer %s', (pointer, pfad) => expect(toFeldpfad(pointer)).toBe(pfad));
});

describe('Konflikt', () => {
  test('shows only what differs and takes over per field; nothing is chosen away silently', async () => {
    const onUebernehmen = vi.fn();
    await renderSeite(
      <Konflikt
        felder={[
          { name: 'ziel', label: 'Ziel' },
          { name: 'frist', label: 'Frist' },
          { name: 'ort', label: 'Ort' },
        ]}
        gespeichert={{ ziel: 'Deutsch B1', frist: '2026-12-01', ort: 'Altenbrück' }}
        eigene={{ ziel: 'Deutsch B2', frist: '', ort: 'Altenbrück' }}
        onUebernehmen={onUebernehmen}
      />,
    );
    expect(screen.queryByRole('group', { name: 'Ort' })).toBeNull();
    expect(screen.getByText('(leer)')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Inzwischen gespeichert 2026-12-01' }));
    await userEvent.click(screen.getByRole('button', { name: 'Auswahl übernehmen' }));
    expect(onUebernehmen).toHaveBeenCalledWith({
      ziel: 'Deutsch B2',
      frist: '2026-12-01',
      ort: 'Altenbrück',
    });
  });
});
