import { afterAll } from 'vitest';
import { endTestApps } from './app.ts';

afterAll(endTestApps);
