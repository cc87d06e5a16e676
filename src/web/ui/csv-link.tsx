import { t } from '../texte.ts';

type Zelle = string | number;
type Props = { dateiname: string; zeilen: readonly (readonly Zelle[])[]; text?: string };

/** Downloads a table that the page already shows. Lists of the server have their own export operation. */
export function CsvLink({ dateiname, zeilen, text = t('diagramm.laden') }: Props) {
  const lade = () => {
    const adresse = URL.createObjectURL(new Blob([formatCsv(zeilen)], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = adresse;
    link.download = `${toDateiname(dateiname)}.csv`;
    link.click();
    URL.revokeObjectURL(adresse);
  };
  return (
    <button type="button" className="kim-textknopf" onClick={lade}>
      {text}
    </button>
  );
}

/** Semicolons, BOM, decimal comma; a cell that a spreadsheet would compute gets an apostrophe in front. */
export function formatCsv(zeilen: readonly (readonly Zelle[])[]): string {
  return `\uFEFF${zeilen.map((zeile) => zeile.map(formatZelle).join(';')).join('\r\n')}\r\n`;
}

function formatZelle(zelle: Zelle): string {
  if (typeof zelle === 'number') return String(zelle).replace('.', ',');
  const sicher = /^[=+\-@\t\r]/.test(zelle) ? `'${zelle}` : zelle;
  return /[;"\r\n]/.test(sicher) ? `"${sicher.replaceAll('"', '""')}"` : sicher;
}

function toDateiname(text: string): string {
  const klein = text.toLowerCase().replaceAll('ß', 'ss');
  const umlaute = new Map([
    ['ä', 'ae'],
    ['ö', 'oe'],
    ['ü', 'ue'],
  ]);
  return klein
    .replace(/[äöü]/g, (zeichen) => umlaute.get(zeichen) ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
