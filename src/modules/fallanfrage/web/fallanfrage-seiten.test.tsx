import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import MeinTagSeite from '#src/modules/fall/web/mein-tag-seite.tsx';
import { createMeinTag, createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import AnfragenSeite from './anfragen-seite.tsx';
import AntwortSeite from './antwort-seite.tsx';
import EingangSeite from './eingang-seite.tsx';

const ID = '0190a000-0000-7000-8000-000000000001';
const STELLEN = {
  fristen: { tage: 14, monate: 3 },
  standorte: [{ name: 'Kreis Lennetal', stellen: [{ id: ID, name: 'Stadt Altenbrück' }] }],
};
const ANFRAGE = {
  id: ID,
  version: 3,
  zustand: 'OFFEN',
  rueckruf: 'UEBERFAELLIG',
  eingegangenAm: '2026-10-01',
  rueckrufBis: '2026-10-15',
  rueckrufAm: null,
  versuche: 1,
  letzterVersuchAm: '2026-10-12',
  einwilligungAm: '2026-10-01',
  einwilligungForm: 'SCHRIFTLICH',
  beantwortetAm: null,
  beantwortetVon: null,
  grund: null,
  hilfe: null,
  loeschenAb: '2027-01-01',
  inhalt: {
    stelle: {
      art: 'JOBCENTER',
      name: 'Jobcenter Lennetal',
      ansprechperson: 'Maria Muster',
      telefon: '0123 456',
      erreichbar: null,
    },
    sprache: 'ar',
    bedarfe: ['WOHNEN'],
    anliegen: 'Drei Ämter beteiligt.',
    kriterien: [],
    fallmanagement: null,
    dringlichkeit: null,
  },
};

describe('the form without an account', () => {
  test('asks about a name in the Anliegen while it is typed, and holds nothing back', async () => {
    stelleServer({ 'GET /fallanfrage-stellen': () => ({ json: STELLEN }) });
    await renderSeite(<EingangSeite />);
    const feld = await screen.findByLabelText(/^Anliegen/);
    await userEvent.type(feld, 'Frau Zidan, geb. 03.02.1988, Frist beim Jobcenter am 12.11.2026.');
    expect(await screen.findByText('Sagt das, wer die Person ist?')).toBeVisible();
    expect(screen.getByText(/^„Frau Zidan“: /)).toBeVisible();
    expect(screen.getByText(/03\.02\.1988“: Geburtsdatum$/)).toBeVisible();
    expect(screen.queryByText(/^„.*(12\.11\.2026|Jobcenter)/)).toBeNull();
    await checkAxe();
    await userEvent.clear(feld);
    await userEvent.type(feld, 'Die Person hat eine Frist beim Jobcenter.');
    await expect.poll(() => screen.queryByText('Sagt das, wer die Person ist?')).toBeNull();
  });

  test('says all that is missing at once and sends nothing; the consent is never ticked beforehand', async () => {
    const anrufe = stelleServer({ 'GET /fallanfrage-stellen': () => ({ json: STELLEN }) });
    await renderSeite(<EingangSeite />);
    expect(await screen.findByText(/innerhalb von 14 Tagen zurück.*nach 3 Monaten/)).toBeVisible();
    expect(screen.getByLabelText(/^Die Person ist mit dieser Anfrage einverstanden/)).toHaveProperty(
      'checked',
      false,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Anfrage senden' }));
    expect(
      await screen.findByRole('link', { name: /Ohne Einwilligung der Person nehmen wir keine Anfrage an/ }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Themen: Wählen Sie mindestens ein Thema.' })).toBeVisible();
    expect(anrufe.filter(({ methode }) => methode === 'POST')).toEqual([]);
    await checkAxe();
  });

  test('asks for no name, day of birth or address of the person', async () => {
    stelleServer({ 'GET /fallanfrage-stellen': () => ({ json: STELLEN }) });
    await renderSeite(<EingangSeite />, { ohneAxe: true });
    await screen.findByRole('button', { name: 'Anfrage senden' });
    const felder = screen.getAllByRole('textbox').map((feld) => feld.id);
    expect(felder.filter((id) => /person|geburt|anschrift|vorname/.test(id))).toEqual([
      'stelle.ansprechperson',
    ]);
  });
});

describe('the answer', () => {
  test('a wrong receipt tells nothing', async () => {
    stelleServer({
      'POST /fallanfrage-antwort': () =>
        problem(422, 'BELEG_UNGUELTIG', { title: 'Zu diesem Beleg gibt es keine Antwort.' }),
    });
    await renderSeite(<AntwortSeite />);
    await userEvent.type(screen.getByLabelText('Beleg'), 'AAAA');
    await userEvent.click(screen.getByRole('button', { name: 'Antwort abrufen' }));
    expect(await screen.findByText('Zu diesem Beleg gibt es keine Antwort.')).toBeVisible();
  });

  test('declined: the reason and the other help', async () => {
    const stand = {
      stand: 'ABGESAGT',
      stelle: 'Stadt Altenbrück',
      eingegangenAm: '2026-10-01',
      beantwortetAm: '2026-10-12',
      abrufbarBis: '2027-01-12',
      grund: 'KAPAZITAET',
      hilfe: 'Schuldnerberatung Mitte',
    };
    const anrufe = stelleServer({ 'POST /fallanfrage-antwort': () => ({ json: stand }) });
    await renderSeite(<AntwortSeite />, { ohneAxe: true });
    await userEvent.type(screen.getByLabelText('Beleg'), 'abcd-efgh-jkmn-pqrs');
    await userEvent.click(screen.getByRole('button', { name: 'Antwort abrufen' }));
    const titel = await screen.findByRole('heading', {
      level: 1,
      name: 'Wir können die Anfrage nicht annehmen',
    });
    expect(titel).toHaveFocus();
    expect(screen.getByText('Zurzeit ist kein Platz frei')).toBeVisible();
    expect(screen.getByText('Schuldnerberatung Mitte')).toBeVisible();
    expect(anrufe.at(-1)?.body).toEqual({ beleg: 'abcd-efgh-jkmn-pqrs' });
    await checkAxe();
  });
});

describe('the inbox', () => {
  test('shows what is overdue; declining for want of room asks for other help before it sends', async () => {
    const anrufe = stelleServer({
      'GET /sitzung': () => createSitzung(),
      'GET /fallanfragen': () => ({ json: { stichtag: '2026-10-19', offene: [ANFRAGE], beantwortete: [] } }),
      [`POST /fallanfragen/${ID}/absage`]: () => ({ status: 201, json: { id: ID, version: 4 } }),
    });
    await renderSeite(<AnfragenSeite />);
    const karte = within(await screen.findByRole('region', { name: 'Jobcenter Lennetal' }));
    expect(karte.getByText('Rückruf überfällig seit 15.10.2026')).toBeVisible();
    expect(karte.getByText('1 Versuch, zuletzt am 12.10.2026')).toBeVisible();
    expect(karte.getByText('Maria Muster, Telefon 0123 456')).toBeVisible();
    await checkAxe();
    await userEvent.click(karte.getByRole('button', { name: 'Absagen: Jobcenter Lennetal' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByLabelText('Zurzeit ist kein Platz frei'));
    await userEvent.click(dialog.getByRole('button', { name: 'Absage senden' }));
    expect((await dialog.findAllByText(/^Nennen Sie eine andere Hilfe/)).length).toBeGreaterThan(0);
    await userEvent.type(dialog.getByLabelText('Andere Hilfe'), 'Schuldnerberatung');
    await userEvent.click(dialog.getByRole('button', { name: 'Absage senden' }));
    await expect
      .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
      .toEqual({ version: 3, grund: 'KAPAZITAET', hilfe: 'Schuldnerberatung' });
  });
});

test('Mein Tag says in one line how many wait, and nothing when none does', async () => {
  const seite = (fallanfragen: object) => {
    stelleServer({
      'GET /sitzung': () => createSitzung(),
      'GET /mein-tag': () => ({ json: { ...createMeinTag(), fallanfragen } }),
      'GET /uebergaben': () => ({ json: { anMich: [], vonMir: [] } }),
      'GET /verweise/mein-tag': () => ({ json: { eintraege: [] } }),
    });
    return renderSeite(<MeinTagSeite />);
  };
  const erste = await seite({ offen: 2, ueberfaellig: 1 });
  expect(await screen.findByRole('link', { name: '2 warten auf Rückruf, 1 überfällig' })).toHaveAttribute(
    'href',
    '/fallanfragen',
  );
  erste.unmount();
  await seite({ offen: 1, ueberfaellig: 0 });
  expect(await screen.findByRole('link', { name: '1 wartet auf Rückruf' })).toBeVisible();
});
