import type { Scene } from '../scenes.ts';

export const checkScenes: Record<string, Scene> = {
  checkWords: { aims: 'nothing', set: async () => ({ body: { parts: [{ part: 'duties', text: '限男性' }] } }) },
};
