import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

/** Message id → ICU message. Every module declares its own German catalogue with `createTexte`. */
export type Katalog = Readonly<Record<string, string>>;
export type Werte = Readonly<Record<string, string | number>>;

/** Messages with placeholders require values, messages without refuse them: the compiler reports both. */
type Zusatz<Nachricht extends string> = Nachricht extends `${string}{${string}` ? [werte: Werte] : [];

export type Uebersetzer<K extends Katalog> = {
  <Id extends keyof K & string>(id: Id, ...zusatz: Zusatz<K[Id]>): string;
  /** The catalogue itself, for tests that hold ids and languages together. */
  readonly katalog: K;
};

/**
 * Binds a catalogue to a typed `t(id, values)`. ICU plural and select work; numbers are written the German way.
 * `sprache` is a BCP 47 tag and steers plural rules only, the messages are those of the catalogue.
 */
export function createTexte<const K extends Katalog>(katalog: K, sprache = 'de'): Uebersetzer<K> {
  let lingui: ReturnType<typeof setupI18n> | undefined;
  const compile = () =>
    setupI18n({
      locale: sprache,
      messages: {
        [sprache]: Object.fromEntries(
          Object.entries(katalog).map(([id, nachricht]) => [id, compileMessage(nachricht)]),
        ),
      },
    });
  const t = (id: keyof K & string, ...zusatz: readonly [werte?: Werte]): string => {
    const nachricht = katalog[id] ?? '';
    const [werte] = zusatz;
    if (!werte) return nachricht;
    lingui ??= compile();
    return lingui._(id, werte);
  };
  return Object.assign(t, { katalog }) as Uebersetzer<K>;
}
