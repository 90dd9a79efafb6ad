import type { Role } from '@talent-harbor/backend/contracts/platform';
import { type ComponentType, createElement, lazy } from 'react';

/** A page that may arrive later. `load` fetches it; once there it renders without a pause, on the server too. */
export type PageSource = { load: () => Promise<unknown>; Page: ComponentType };

/** A page in the first load. */
export const page = (Page: ComponentType): PageSource => ({ load: async () => {}, Page });

/** A page in a chunk of its own: `lazyPage(() => import('./me-page.tsx').then((m) => m.MePage))`. */
export function lazyPage(bring: () => Promise<ComponentType>): PageSource {
  let there: ComponentType | undefined;
  const load = async () => {
    there ??= await bring();
    return { default: there };
  };
  const Later = lazy(load);
  return { load, Page: () => createElement(there ?? Later) };
}

export type PageAt = { params: Record<string, string | undefined>; search: URLSearchParams };

export type PageRoute = {
  /** As react-router writes paths: `/jobs/:id`. */
  path: string;
  page: PageSource;
  /** Who may see it: anybody when absent. Others are asked to sign in, or told that it is not theirs. */
  who?: 'signed-in' | readonly Role[];
  /** `site` has the header and the phone's bottom bar; a `console` brings its own frame and is never rendered on the server. */
  frame?: 'site' | 'console';
  /** On phones the page's own action takes the place of the bottom bar. */
  bar?: false;
  /** Words that the page says beyond `shared`, `jobs` and `enterprises`: names of features. */
  words?: readonly string[];
};
