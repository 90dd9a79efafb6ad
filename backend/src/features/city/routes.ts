import { getCity } from '#contracts/city';
import { anyone } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { city } from './city.ts';

export const cityRoutes: Routes = [];

const anHour = 3_600_000;

route(cityRoutes, getCity, anyone, async () => city(), { sharedFor: anHour });
