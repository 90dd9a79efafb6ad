import type { AnyEndpoint, Role } from '@talent-harbor/backend/contracts/platform';
import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, createElement, lazy } from 'react';
import type { Say } from '#shared/i18n/use-words.ts';
import { pathOf } from './call.ts';

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

/** A GET that the server answers beforehand, so that the page arrives with its content. */
export type Need = {
  endpoint: AnyEndpoint;
  path: string;
  key: readonly string[];
  /** The first page of a list that goes on. */
  pages: boolean;
  /** The page makes sense without it. */
  optional: boolean;
};

export function need(
  endpoint: AnyEndpoint,
  asked: { params?: unknown; query?: unknown } = {},
  { pages = false, optional = false } = {},
): Need {
  const path = pathOf(endpoint, asked);
  return { endpoint, path, pages, optional, key: pages ? [endpoint.name, path, 'pages'] : [endpoint.name, path] };
}

export type PageAt = { params: Record<string, string | undefined>; search: URLSearchParams };

/** What search engines and link previews read. `data` is schema.org JSON-LD; `feed` is the path of an RSS feed of the same. */
export type Head = { title: string; description?: string; noIndex?: boolean; data?: unknown; feed?: string };

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
  /** Only the server asks; written `needs: import.meta.env.SSR ? … : undefined` it costs the browser nothing. */
  needs?: ((at: PageAt) => Need[]) | undefined;
  /** What only shows once the first answers are there: the posting that opens beside a list. Never worth a failure. */
  needsAfter?: ((client: QueryClient, at: PageAt) => Need[]) | undefined;
  head?: ((t: Say, client: QueryClient, at: PageAt) => Head) | undefined;
};
