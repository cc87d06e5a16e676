import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor since each process started. */
export type Rechenzeit = { web: number; datenbank: Map<number, number> };
/** Milliseconds of processor per request, whatever else the machine does meanwhile. */
export type Aufwand = { web_ms: number; datenbank_ms: number };

/**
 * What the web process and all processes below the database server have used so far. Wall times depend on who else is on the
 * machine; this hardly does. Null where the system does not tell (only Linux does).
 */
export function readRechenzeit(webPid: number, datenbankPid: number): Rechenzeit | null {
  try {
    const datenbank = new Map<number, number>();
    for (const pid of listKinder(datenbankPid)) datenbank.set(pid, readProzess(pid));
    return { web: readProzess(webPid), datenbank };
  } catch {
    return null;
  }
}

export function diffRechenzeit(vorher: Rechenzeit, nachher: Rechenzeit, anfragen: number): Aufwand {
  let datenbank = 0;
  for (const [pid, wert] of nachher.datenbank) datenbank += wert - (vorher.datenbank.get(pid) ?? 0);
  const round = (wert: number): number => Math.round((wert / Math.max(1, anfragen)) * 1000) / 1000;
  return { web_ms: round(nachher.web - vorher.web), datenbank_ms: round(datenbank) };
}

/** All threads together, in milliseconds; the first number of schedstat is the time on a processor. */
function readProzess(pid: number): number {
  let summe = 0;
  for (const faden of readdirSync(`/proc/${pid}/task`)) {
    summe += Number(readFileSync(`/proc/${pid}/task/${faden}/schedstat`, 'utf8').split(' ')[0]) / 1_000_000;
  }
  return summe;
}

function listKinder(eltern: number): number[] {
  return readdirSync('/proc').flatMap((name) => {
    const pid = Number(name);
    return Number.isInteger(pid) && readEltern(pid) === eltern ? [pid] : [];
  });
}

/** 0 for a process that ended meanwhile. */
function readEltern(pid: number): number {
  try {
    // pid (name) state ppid: the name may hold spaces and parentheses.
    return Number(/^.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
