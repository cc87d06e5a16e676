import { createBrowserRouter } from 'react-router';
import type { RouteObject } from 'react-router';
import { Fehlerseite } from './layout/fehlerseite.tsx';
import { NichtGefunden } from './layout/nicht-gefunden.tsx';
import { Rahmen } from './layout/rahmen.tsx';
import { Zugang } from './layout/zugang.tsx';
import type { ModulSeite } from './seite.ts';
import { SEITEN } from './seiten.ts';
import { Ladeanzeige } from './ui/ladeanzeige.tsx';

/** Each page is its own chunk and loads when its address is opened. */
export function toRoute(seite: ModulSeite): RouteObject {
  return {
    path: seite.pfad,
    lazy: async () => {
      const { default: Inhalt } = await seite.laden();
      return { Component: () => <Zugang seite={seite} Inhalt={Inhalt} /> };
    },
  };
}

export function createRoutes(seiten: readonly ModulSeite[]): RouteObject[] {
  return [
    {
      element: <Rahmen />,
      errorElement: <Fehlerseite />,
      hydrateFallbackElement: <Ladeanzeige />,
      children: [...seiten.map(toRoute), { path: '*', element: <NichtGefunden /> }],
    },
  ];
}

export function createAppRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter(createRoutes(SEITEN));
}
